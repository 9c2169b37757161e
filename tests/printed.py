"""Printed pages as a reader has them: drawn as pictures, and their codes read off the paper."""

from __future__ import annotations

import ctypes
from typing import Any
from unicodedata import bidirectional

import pypdfium2
import zxingcpp

PRINTER = 300  # dots an inch


def pictures(pdf: bytes, dots: int = PRINTER) -> list[Any]:
    """Each page as a grey picture of so many dots an inch."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dots / 72, grayscale=True).to_pil() for page in document]
    finally:
        document.close()


def read_codes(pdf: bytes) -> list[list[str]]:
    """The codes a till reads off each page, printed at 300 dots an inch, in alphabetical order."""
    return [sorted(found.text for found in zxingcpp.read_barcodes(page)) for page in pictures(pdf)]


def right_to_left(pdf: bytes) -> set[str]:
    """The lines that hold Hebrew or Arabic, their letters and figures by their place on the paper, from the right."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return {line for page in document for line in lines_of(page.get_textpage()) if is_right_to_left(line)}
    finally:
        document.close()


def lines_of(page: Any) -> list[str]:
    """Letters that stand side by side on one line, from the right, without blanks."""
    placed = []
    for n in range(page.count_chars()):
        if (letter := page.get_text_range(n, 1)).strip():
            left, bottom, right, top = page.get_charbox(n, loose=True)
            placed.append((baseline(page, n), -right, left, top - bottom, letter))
    lines, line, end = [""], 0, 0.0
    for height, right, left, size, letter in sorted(placed):
        lines += [] if height == line and end + right < size else [""]
        lines[-1] += letter
        line, end = height, left
    return lines


def baseline(page: Any, n: int) -> int:
    x, y = ctypes.c_double(), ctypes.c_double()
    pypdfium2.raw.FPDFText_GetCharOrigin(page, n, x, y)
    return round(y.value)


def is_right_to_left(line: str) -> bool:
    return any(bidirectional(letter) in ("R", "AL") for letter in line)

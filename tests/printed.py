"""Printed pages as a reader has them: drawn as pictures, and their codes read off the paper."""

from __future__ import annotations

from typing import Any

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

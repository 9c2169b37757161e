"""Tables as text (CSV and its kin): encoding, separator, and records that survive stray quotes."""

from __future__ import annotations

import codecs
import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

SEPARATORS = (",", ";", "\t", "|")
LONGEST_RECORD = 60  # lines in one quoted cell; beyond that the quote was never meant to open
HEAD_WITHIN = 40  # rows searched for the header
LOOK = 1 << 20  # bytes looked at to tell the encoding's family

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

csv.field_size_limit(1 << 27)


def _one_byte(error: UnicodeError) -> tuple[str, int]:
    """A byte that is no UTF-8 is read as Windows-1252 (Latin-1 where that has no letter)."""
    assert isinstance(error, UnicodeDecodeError)
    bad = error.object[error.start : error.end]
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in bad), error.end


codecs.register_error("doorstep", _one_byte)


def detect_encoding(path: Path) -> str:
    """The encoding of a text file: by its mark, by its bytes, else UTF-8, Windows-1252 or Mac Roman."""
    with path.open("rb") as file:
        head = file.read(LOOK)
        for mark, name in _MARKS:
            if head.startswith(mark):
                return name
        if head.count(0) > len(head) // 8:
            return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
        if head.isascii() and len(head) < LOOK:
            return "utf-8"
        good, bad = _utf8_letters(head, file)
    return "utf-8" if good >= bad else _western(head)


def _utf8_letters(head: bytes, file: Iterable[bytes]) -> tuple[int, int]:
    """How many letters beyond ASCII are good UTF-8, and how many bytes are none."""
    good = bad = 0
    for chunk in (head, *([] if len(head) < LOOK else file)):
        if not chunk.isascii():
            text = chunk.decode("utf-8", "replace")
            wrong = text.count("\ufffd")
            bad += wrong
            good += sum(1 for c in text if c > "\x7f") - wrong
    return good, bad


def _western(head: bytes) -> str:
    """Windows-1252 or Mac Roman, by which gives letters between letters rather than signs."""
    return max(("cp1252", "mac_roman"), key=lambda name: _letters_between_letters(head, name))


def _letters_between_letters(head: bytes, encoding: str) -> int:
    text = head.decode(encoding, "doorstep")
    common = set("äöüÄÖÜßéèêëàâçñáíóúïîôœæøåÉ’–“”„°€")
    return sum(1 if c in common else -1 for c in text if c > "\x7f")


def text_lines(path: Path, encoding: str) -> Iterator[str]:
    """The lines with their ends, streamed; zero bytes are dropped."""
    with path.open(encoding=encoding, errors="doorstep" if encoding == "utf-8" else "replace", newline="") as file:
        for line in file:
            yield line.replace("\0", "") if "\0" in line else line


def detect_separator(lines: list[str], head_score: Callable[[list[str]], float]) -> str:
    """The separator that cuts most of the first lines into the same number of cells, at least two.

    Where several cut lines, one that lays a header bare (`head_score` of its cells) wins.
    """
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].rstrip("\r\n")) == 5:
        return lines[0][4]
    cut = {mark: [cells for _, cells in records(lines, mark) if len(cells) > 1 and any(cells)] for mark in SEPARATORS}
    possible = [mark for mark in SEPARATORS if cut[mark]]
    if len(possible) < 2:
        return (possible or SEPARATORS)[0]
    return max(possible, key=lambda mark: (max(map(head_score, cut[mark][:HEAD_WITHIN])), _regular(cut[mark])))


def _regular(cut: list[list[str]]) -> tuple[float, int]:
    """How regular lines are cut: by how many of them have the same number of cells, and that number."""
    widths = Counter(map(len, cut))
    return max((rows * (width - 1) ** 0.5, width) for width, rows in widths.items())


def records(lines: Iterable[str], separator: str) -> Iterator[tuple[bool, list[str]]]:
    """Each record as (whole, cells); a line whose quote never closes is given alone as not whole."""
    waiting: list[str] = []  # lines read ahead of a quote that did not close
    source = iter(lines)
    while True:
        line = waiting.pop(0) if waiting else next(source, None)
        if line is None:
            return
        if '"' not in line:
            text = line.rstrip("\r\n")
            yield True, text.split(separator) if text else []
            continue
        cells, used = _quoted(line, waiting, source, separator)
        if cells is None:
            yield False, [line.rstrip("\r\n")]
        else:
            del waiting[:used]
            yield True, cells


def _quoted(line: str, waiting: list[str], source: Iterator[str], separator: str) -> tuple[list[str] | None, int]:
    """Cells of a record that holds quotes, and how many of the waiting lines belong to it."""
    cells = _parse(line, separator)
    used = 0
    text = line
    while cells is None and used < LONGEST_RECORD:
        if used == len(waiting):
            following = next(source, None)
            if following is None:
                return None, used
            waiting.append(following)
        text += waiting[used]
        used += 1
        if '"' in waiting[used - 1]:
            cells = _parse(text, separator)
    return cells, used


def _parse(text: str, separator: str) -> list[str] | None:
    """The cells, or None when a quote is still open at the end."""
    try:
        return next(csv.reader([text], delimiter=separator, strict=True), [])
    except csv.Error as error:
        if "end of data" in str(error):
            return None
    try:
        return next(csv.reader(text.splitlines(keepends=True), delimiter=separator), [])
    except csv.Error:
        return [text.rstrip("\r\n")]

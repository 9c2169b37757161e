"""Who made a data set and on what terms, as told by a note beside it.

Open data asks to be credited, and tables do not carry their credit. Doorstep reads it from a text beside the
file: `<file name>.source.md`, or `SOURCE.md` in the same folder, with a line `Licence: …` and a line `Attribution: …`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from geo.sources.records import Found
from geo.sources.spelling import tidy

_LICENCE = re.compile(r"^\s*licen[cs]e\s*:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_ATTRIBUTION = re.compile(r"\battribution[^:\n]{0,40}:\s*(.+)$", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"[\"“](.+?)[\"”]")
_LONGEST_NOTE = 1 << 16
_LONGEST_LINE = 300


def credited(found: Found, path: Path) -> Found:
    """The same data with the licence and attribution of the note beside it, where it does not bring its own."""
    note = _note(path)
    licence = _LICENCE.search(note)
    attribution = " · ".join(dict.fromkeys(_quotations(line) for line in _ATTRIBUTION.findall(note)))
    return replace(
        found,
        licence=found.licence or _plain(licence[1] if licence else ""),
        attribution=found.attribution or attribution,
    )


def _note(path: Path) -> str:
    for beside in (path.with_name(f"{path.name}.source.md"), path.with_name("SOURCE.md")):
        if beside.is_file():
            with beside.open(encoding="utf-8", errors="replace") as text:
                return text.read(_LONGEST_NOTE)
    return ""


def _plain(markdown: str) -> str:
    return tidy(markdown.replace("*", ""))[:_LONGEST_LINE].rstrip(".")


def _quotations(markdown: str) -> str:
    """The quoted sentences; the whole line when nothing is quoted."""
    return " · ".join(quote.rstrip(".") for quote in _QUOTED.findall(markdown)) or _plain(markdown)

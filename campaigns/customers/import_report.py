"""What an import tells: the totals, and each problem in a sentence with its remedy."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from geo.texts import language, tr
from resources import resource


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in one row: what, and what to do. `left_out`: the whole row was not taken."""

    row: int
    field: str
    code: str
    says: str
    remedy: str = ""
    left_out: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What became of every row of a file: rows_read == added + updated + merged + left_out.

    For sales and opt-outs: `added` are lines taken in, `updated` lines that were known already (opt-outs: people
    of the list they concern).
    """

    kind: str  # people | sales | optouts
    format: str
    file_name: str
    rows_read: int
    added: int
    updated: int
    merged: int
    left_out: int
    duplicates: int = 0  # pairs that may be one person, for the person to decide
    placed: Mapping[str, int] = field(default_factory=dict)  # geo.address.Level -> people
    problems: tuple[Problem, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)  # head -> field
    above: tuple[str, ...] = ()  # lines over the header
    matched: int = 0  # sales: lines of people on the list
    walk_ins: int = 0  # sales: lines of nobody known
    dry_run: bool = False

    def __post_init__(self) -> None:
        assert self.rows_read == self.added + self.updated + self.merged + self.left_out, "rows were lost"


@cache
def _sentences(code: str) -> dict[str, dict[str, str]]:
    """By the problem's code, in the language in use; once for a language, because a list has many rows."""
    told = tomllib.loads(resource("words", "import_problems.toml").read_text(encoding="utf-8"))
    return {name: {key: tr(text) for key, text in texts.items()} for name, texts in told.items()}


def problem(row: int, code: str, field: str = "", value: str = "", better: str = "", left_out: bool = False) -> Problem:
    """A problem with its sentence and remedy; long values are shortened."""
    told = _sentences(language())[code]
    shown = value if len(value) <= 60 else f"{value[:57]}…"
    remedy = told.get("remedy", "").format(better=better)
    return Problem(row, field, code, told["says"].format(value=shown, better=better), remedy, left_out)

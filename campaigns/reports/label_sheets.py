"""Sheets of labels a shop can buy: their measures, read from resources/templates/label-sheets.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from campaigns.errors import UserError
from geo.texts import tr
from resources import resource

USUAL = {"a4": "zweckform-3474", "us-letter": "avery-5160"}


@dataclass(frozen=True)
class LabelSheet:
    """One sheet, in millimetres. `confirmed`: the maker itself says all its measures."""

    name: str
    title: str
    paper: str  # as typst calls it
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    confirmed: bool

    @property
    def labels(self) -> int:
        """How many labels it has."""
        return self.columns * self.rows


def label_sheets() -> dict[str, LabelSheet]:
    """All sheets there are measures of, by name."""
    return dict(_read())


def label_sheet(name: str, paper: str) -> LabelSheet:
    """A sheet by name, or the usual one of a paper when the name is empty. Raises UserError with the names."""
    known = _read()
    wanted = name.strip().lower() or USUAL[paper]
    found = [sheet for key, sheet in known.items() if wanted in (key, key.split("-", 1)[1])]
    if not found:
        raise UserError(
            tr("There are no measures of a label sheet “{name}”.").format(name=name),
            tr("These are known: {names}.").format(names=", ".join(known)),
        )
    return found[0]


@cache
def _read() -> dict[str, LabelSheet]:
    tables = tomllib.loads(resource("templates", "label-sheets.toml").read_text(encoding="utf-8"))
    return {
        name: LabelSheet(name, confirmed=table.pop("source")["mark"] == "confirmed", **table)
        for name, table in tables.items()
    }

"""Playbooks: promotions that shops like this one have run, ready to be filled in. They are data, not code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from campaigns.errors import UserError
from geo.texts import tr
from resources import resource

KINDS = ("any", "cafe", "restaurant", "gym", "bookshop", "hairdresser")
MOMENTS = ("any time", "exam weeks", "holiday", "birthday month", "slow hours", "event")
ABOUT = ("id", "title", "why", "moment", "days")
WHOLE = ("who", "where", "message")  # taken from the playbook as a whole or not at all


@dataclass(frozen=True)
class Playbook:
    """One playbook: for which kind of shop, why it works, when, for how many days, and the promotion itself."""

    id: str
    kind: str
    title: str
    why: str
    moment: str
    days: int
    document: Mapping[str, Any]

    def draft(self, starts: date, name: str = "") -> dict[str, Any]:
        """A promotion's document that starts on a day, with everything else from the playbook."""
        ends = starts + timedelta(days=self.days - 1)
        return self.filled({"name": name or self.title, "playbook": self.id, "starts": starts, "ends": ends})

    def filled(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """A document with what it leaves out taken from the playbook; what it says always wins."""
        whole = {**self.document, **given}
        for key, value in self.document.items():
            if isinstance(value, Mapping) and key in given and key not in WHOLE and isinstance(given[key], Mapping):
                whole[key] = {**value, **given[key]}
        if "ends" not in given and type(given.get("starts")) is date:
            whole["ends"] = given["starts"] + timedelta(days=self.days - 1)
        return whole


def playbooks(kind: str | None = None) -> list[Playbook]:
    """All playbooks, or those for one kind of shop followed by those for any shop."""
    if kind is None:
        return [book for one in KINDS for book in _of_kind(one)]
    if kind not in KINDS:
        raise UserError(
            tr("There are no playbooks for “{kind}”.").format(kind=kind),
            tr("Use one of: {kinds}.").format(kinds=", ".join(KINDS)),
        )
    return [*_of_kind(kind), *(_of_kind("any") if kind != "any" else [])]


def playbook(name: str) -> Playbook:
    """One playbook by its id. Raises UserError with the nearest ids."""
    known = {book.id: book for book in playbooks()}
    if name in known:
        return known[name]
    from rapidfuzz import process

    close = [found for found, _, _ in process.extract(name, list(known), limit=3)]
    raise UserError(
        tr("There is no playbook “{name}”.").format(name=name),
        tr("Did you mean {close}?").format(close=" or ".join(close)),
    )


def filled_from_playbook(document: Mapping[str, Any]) -> dict[str, Any]:
    """A promotion's document with what it leaves out taken from the playbook it names, if it names one."""
    name = document.get("playbook", "")
    return playbook(name).filled(document) if isinstance(name, str) and name else dict(document)


@cache
def _of_kind(kind: str) -> list[Playbook]:
    path = resource("playbooks", f"{kind}.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["playbook"]
    return [_playbook(kind, table) for table in tables]


def _playbook(kind: str, table: dict[str, Any]) -> Playbook:
    document = {key: value for key, value in table.items() if key not in ABOUT}
    return Playbook(table["id"], kind, table["title"], table["why"], table["moment"], table["days"], document)

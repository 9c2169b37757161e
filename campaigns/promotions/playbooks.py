"""Playbooks: promotions that shops like this one have run, ready to be filled in. They are data, not code.

They are written in English; resources/playbooks/<language>/<kind>.toml says their words in another language.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from campaigns.errors import UserError
from geo.texts import QT_TR_NOOP, either, language, tr
from resources import resource

KINDS = ("any", "cafe", "restaurant", "gym", "bookshop", "hairdresser")
MOMENTS = (
    QT_TR_NOOP("any time"), QT_TR_NOOP("exam weeks"), QT_TR_NOOP("holiday"), QT_TR_NOOP("birthday month"),
    QT_TR_NOOP("slow hours"), QT_TR_NOOP("event"),
)  # fmt: skip
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
        return [book for one in KINDS for book in _of_kind(one, language())]
    if kind not in KINDS:
        raise UserError(
            tr("There are no playbooks for “{kind}”.").format(kind=kind),
            tr("Use one of: {kinds}.").format(kinds=", ".join(KINDS)),
        )
    return [*_of_kind(kind, language()), *(_of_kind("any", language()) if kind != "any" else [])]


def playbook(name: str) -> Playbook:
    """One playbook by its id. Raises UserError with the nearest ids."""
    known = {book.id: book for book in playbooks()}
    if name in known:
        return known[name]
    from rapidfuzz import process

    close = [found for found, _, _ in process.extract(name, list(known), limit=3)]
    raise UserError(
        tr("There is no playbook “{name}”.").format(name=name),
        tr("Did you mean {close}?").format(close=either(close)),
    )


def filled_from_playbook(document: Mapping[str, Any]) -> dict[str, Any]:
    """A promotion's document with what it leaves out taken from the playbook it names, if it names one."""
    name = document.get("playbook", "")
    return playbook(name).filled(document) if isinstance(name, str) and name else dict(document)


@cache
def _of_kind(kind: str, code: str) -> list[Playbook]:
    said = overlay(kind, code)
    return [
        _playbook(kind, _in_words(table, said.get(table["id"], {}))) for table in tables("playbooks", f"{kind}.toml")
    ]


def tables(*place: str) -> list[dict[str, Any]]:
    """The [[playbook]] tables of a resource; none where there is no such file."""
    path = resource(*place)
    if not path.is_file():
        return []
    found: list[dict[str, Any]] = tomllib.loads(path.read_text(encoding="utf-8"))["playbook"]
    return found


def overlay(kind: str, code: str) -> dict[str, dict[str, Any]]:
    """What a language says for each playbook's id: `title`, `why`, `offer_text`, `at_till`, `messages`.

    The rest (conditions, days, channels) is no matter of language and stays in the playbook itself.
    """
    return {table["id"]: table for table in tables("playbooks", code, f"{kind}.toml")}


def _in_words(table: dict[str, Any], said: Mapping[str, Any]) -> dict[str, Any]:
    """A playbook with its words in another language; what is not said there stays English."""
    words = {**table, **{key: said[key] for key in ("title", "why") if key in said}}
    offer = {key: said[name] for key, name in (("text", "offer_text"), ("at_till", "at_till")) if name in said}
    if offer:
        words["offer"] = {**table["offer"], **offer}
    if messages := said.get("messages"):
        words["message"] = [{**one, **other} for one, other in zip(table["message"], messages, strict=True)]
    return words


def _playbook(kind: str, table: dict[str, Any]) -> Playbook:
    document = {key: value for key, value in table.items() if key not in ABOUT}
    return Playbook(table["id"], kind, table["title"], table["why"], table["moment"], table["days"], document)

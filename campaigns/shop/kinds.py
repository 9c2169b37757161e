"""Kinds of shops: names and icons, the same in the window and in print. Read from resources/words/shop_kinds.toml."""

from __future__ import annotations

import tomllib

from geo.texts import QT_TR_NOOP
from resources import resource


def _read() -> dict[str, tuple[str, str]]:
    rows = tomllib.loads(resource("words", "shop_kinds.toml").read_text(encoding="utf-8"))
    return {kind: (str(row["name"]), str(row["icon"])) for kind, row in rows.items()}


NAMES = frozenset(
    (  # as the file calls them, to be translated where they are shown
        QT_TR_NOOP("Café"),
        QT_TR_NOOP("Restaurant"),
        QT_TR_NOOP("Gym"),
        QT_TR_NOOP("Bookshop"),
        QT_TR_NOOP("Hairdresser"),
        QT_TR_NOOP("Another shop"),
    )
)
KINDS = _read()  # kind -> what it is called, its icon


def icon_of_kind(kind: str) -> str:
    """The icon of a kind of shop; that of any shop for a kind that is not known."""
    return KINDS.get(kind, KINDS["any"])[1]

"""What the palette finds: rooms, things to do, areas, promotions, people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desktop.models.area_figures import area_shapes
from desktop.models.promotion_list import promotion_cards
from desktop.models.session import Session
from geo.texts import tr

PEOPLE = 6


@dataclass(frozen=True)
class Found:
    """One line of the palette: its group, icon, words, what stands at the right, and what it does."""

    group: str
    icon: str
    words: str
    aside: str
    do: Callable[[], Any]


def matches(words: str, asked: str) -> int:
    """How well words fit what was typed: 0 not at all, 3 from the beginning, 2 at a word, 1 inside."""
    text, typed = words.casefold(), asked.casefold().strip()
    if not typed or text.startswith(typed):
        return 3
    if f" {typed}" in text:
        return 2
    return 1 if all(part in text for part in typed.split()) else 0


def people_found(session: Session, asked: str, go: Callable[[int], Any]) -> list[Found]:
    """Customers by name, street or email."""
    if len(asked.strip()) < 2:
        return []
    from desktop.models.customers_table import Filter, find_ids

    ids = find_ids(session, Filter(text=asked, sort="Visits"))[:PEOPLE].tolist()
    marks = ",".join("?" * len(ids))
    sql = f"SELECT id, name, street FROM customers WHERE id IN ({marks}) ORDER BY visits DESC, id DESC"
    rows = session.view.db.execute(sql, ids)
    return [Found(tr("People"), "user", r["name"], r["street"], lambda i=r["id"]: go(i)) for r in rows]


def places_found(
    session: Session, asked: str, area: Callable[[str], Any], promotion: Callable[[int], Any]
) -> list[Found]:
    """Areas and promotions by name."""
    found = [Found(tr("Areas"), "map", shape.name, "", lambda i=shape.id: area(i)) for shape in area_shapes(session)]
    found += [Found(tr("Promotions"), "megaphone", card.name, card.column, lambda i=card.id: promotion(i))
              for card in promotion_cards(session)]  # fmt: skip
    return [one for one in found if asked.strip() and matches(one.words, asked)][:8]

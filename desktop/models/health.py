"""How well the list of customers is."""

from __future__ import annotations

from dataclasses import dataclass

from campaigns.shop.shop import Shop
from desktop.models.session import CHANNELS, Session


@dataclass(frozen=True)
class Health:
    """Counts of one list."""

    people: int
    placed: int
    look: int
    no_consent: int
    double: int


def health(session: Session) -> Health:
    """Counts for the strip above the table."""
    bands = session.known("bands", _bands)
    people = sum(bands.values())
    reachable = frozenset().union(*(session.may(channel) for channel in CHANNELS[:3]))
    placed, look = bands.get("placed", 0), bands.get("need a look", 0)
    return Health(people, placed, look, people - len(reachable), len(doubles(session)))


def _bands(shop: Shop) -> dict[str, int]:
    return dict(tuple(row) for row in shop.db.execute("SELECT band, count(*) FROM customers GROUP BY band"))


def doubles(session: Session) -> list[tuple[int, int]]:
    """Pairs of customers that may be one person: the same name at the same placed address, or the same phone."""
    apart = {tuple(pair) for pair in session.settings.other.get("apart", [])}
    return [pair for pair in session.known("doubles", _doubles) if pair not in apart]


def _doubles(shop: Shop) -> list[tuple[int, int]]:
    sql = """
        SELECT min(id), max(id) FROM customers
        WHERE first_name != '' AND last_name != '' AND matched_address != '' AND profile = 'full'
        GROUP BY lower(first_name), lower(last_name), matched_address HAVING count(*) > 1
        UNION
        SELECT min(id), max(id) FROM customers
        WHERE phone != '' AND last_name != '' GROUP BY phone, lower(last_name) HAVING count(*) > 1
    """
    return [tuple(row) for row in shop.db.execute(sql)]

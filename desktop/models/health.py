"""How well the list of customers is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from campaigns.shop.shop import Shop
from desktop.models.counts import CHANNELS, count_bands
from desktop.models.session import Session


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
    return session.known("health", lambda _shop: _health(session))


def _health(session: Session) -> Health:
    bands = session.known("bands", count_bands)
    people = sum(bands.values())
    reachable = frozenset().union(*(session.may(channel) for channel in CHANNELS[:3]))
    placed, look = bands.get("placed", 0), bands.get("need a look", 0)
    return Health(people, placed, look, people - len(reachable), len(doubles(session)))


def doubles(session: Session) -> list[Any]:
    """Pairs that may be one person (campaigns.customers.duplicates.DuplicatePair), the surest first."""
    return session.known("doubles", _doubles)


def _doubles(shop: Shop) -> list[Any]:
    from campaigns.customers.duplicates import open_duplicates

    return open_duplicates(shop)

"""An address as it was written, and the same address on the map."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How exactly an address was placed, the most exact first."""

    HOUSE = "house"
    INTERPOLATED = "interpolated"
    STREET = "street"
    POSTCODE = "postcode"
    PLACE = "place"
    NONE = "none"


class Band(StrEnum):
    """What is done with a placed address: used as it is, shown for review, or left off the map."""

    PLACED = "placed"
    LOOK = "need a look"
    NOT_PLACED = "not placed"


class Address(NamedTuple):
    """The parts of one address as text. A part that is not given is the empty string.

    `line` may hold anything from the street line alone to the whole address in one cell.
    """

    line: str = ""
    unit: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One place an unsure address could be (WGS84 degrees; confidence 0 to 1)."""

    label: str
    lat: float
    lon: float
    level: Level
    confidence: float
    reason: str


class PlacedAddress(NamedTuple):
    """Where an address is, how exactly, how sure, and why (WGS84 degrees; confidence 0 to 1).

    `lat` and `lon` are None exactly when `level` is NONE. `candidates` holds up to five, best first,
    and is empty when the address is sure.
    """

    lat: float | None
    lon: float | None
    level: Level
    confidence: float
    band: Band
    matched_address: str
    reason: str
    candidates: tuple[Candidate, ...] = ()

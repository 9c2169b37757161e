"""How sure a placed address is.

Houses and gaps between houses: the share right within 60 m, over cost, on messy copies of real towns' addresses
(.999 to 1.000 on 90,000 rows) and on houses left out of the map (.97 to .998), less an allowance for rows of
elsewhere that name no city. tests/bench/bench_geocoder.py measures how honest that is on noise never looked at.
Coarser levels: about the share whose house would be close enough to use.
"""

from __future__ import annotations

from geo.address import Band, Level

SURE = 0.9  # from here on an address is used without being looked at
_BY_COST: dict[Level, tuple[tuple[float, float], ...]] = {
    # level: (cost up to, confidence)
    Level.HOUSE: ((0.15, 0.999), (0.5, 0.997), (0.9, 0.99), (1.3, 0.985), (1.8, 0.97), (9.0, 0.89)),
    Level.INTERPOLATED: ((1.1, 0.97), (1.5, 0.95), (9.0, 0.85)),
    Level.STREET: ((1.65, 0.6), (9.0, 0.4)),
    Level.POSTCODE: ((9.0, 0.2),),
    Level.PLACE: ((9.0, 0.1),),
    Level.NONE: ((9.0, 0.0),),
}


def confidence(level: Level, cost: float) -> float:
    """The confidence, 0 to 1, of a place found at this level and cost (see placing_choice)."""
    for limit, sure in _BY_COST[level]:
        if cost <= limit:
            return sure
    return 0.0


def band(level: Level, sure: float) -> Band:
    """What is done with it: only houses and gaps between houses are used unseen."""
    if level in (Level.NONE, Level.PLACE):
        return Band.NOT_PLACED
    return Band.PLACED if sure >= SURE and level in (Level.HOUSE, Level.INTERPOLATED) else Band.LOOK

"""How sure a placed address is: the share of such places that were right on noisy copies of real towns."""

from __future__ import annotations

from geo.address import Band, Level

SURE = 0.9  # from here on an address is used without being looked at
_BY_COST: dict[Level, tuple[tuple[float, float], ...]] = {
    # level: (cost up to, confidence)
    Level.HOUSE: ((0.15, 0.998), (0.5, 0.99), (0.9, 0.97), (1.3, 0.95), (1.8, 0.9), (9.0, 0.75)),
    Level.INTERPOLATED: ((1.1, 0.93), (1.5, 0.88), (9.0, 0.7)),
    Level.STREET: ((1.65, 0.8), (9.0, 0.6)),
    Level.POSTCODE: ((9.0, 0.5),),
    Level.PLACE: ((9.0, 0.3),),
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

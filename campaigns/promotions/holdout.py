"""Who is kept aside so that the effect can be seen, and the smallest effect that could be."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Mapping, Sequence
from math import sqrt
from typing import TypeVar

import numpy as np
import numpy.typing as npt

Z_95 = 1.959964  # two-sided 95 %
Z_POWER_80 = 0.841621  # 80 % power
PARTS = 10_000
FEWEST_UNITS = 20  # under this many areas or streets an interval would promise too much
FEWEST_PER_ARM = 4
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Unit = TypeVar("Unit", int, str)


def lot(salt: str, who: Hashable) -> int:
    """A number from 0 to 9,999 drawn for somebody, the same whenever it is drawn again."""
    return int(hashlib.sha256(f"{salt}{who}".encode()).hexdigest()[:12], 16) % PARTS


def keep_aside(
    salt: str, units: Sequence[Unit], share: float, strata: Mapping[Unit, Hashable] | None = None
) -> list[Unit]:
    """The units (customers, households, areas) drawn to be kept aside, in the order given.

    Within each stratum the order is by lot, and the share is taken evenly all along it, so that every
    stratum gives its share to within one and the whole does too (systematic sampling).
    """
    layer = strata or {}
    drawn = sorted(units, key=lambda unit: (_sortable(layer.get(unit, "")), _ticket(salt, unit)))
    start = lot(salt, "start") / PARTS
    aside = {unit for i, unit in enumerate(drawn) if int((i + 1) * share + start) > int(i * share + start)}
    return [unit for unit in units if unit in aside]


def variant_of(salt: str, customer_id: int, variants: Sequence[str]) -> str:
    """The variant somebody gets, by a lot of its own; the split is fixed and even."""
    return variants[lot(f"{salt}:variant:", customer_id) * len(variants) // PARTS]


def smallest_effect(usual_rate: float, reached: int, kept_aside: int) -> float | None:
    """The smallest rise, in points of 100 people, that would be seen with 80 % power at 95 % certainty.

    None when nobody is reached or nobody kept aside, or when not even everybody coming could be seen.
    Normal approximation with unpooled variances (Fleiss, Levin and Paik 2003, chapter 4).
    """
    if not reached or not kept_aside:
        return None
    low, high = 0.0, 1.0 - usual_rate
    if not _seen(usual_rate, high, reached, kept_aside):
        return None
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (low, middle) if _seen(usual_rate, middle, reached, kept_aside) else (middle, high)
    return high * 100


def smallest_effect_of_units(came: Floats, people: Floats, is_aside: Bools) -> float | None:
    """The same when whole areas, streets or households were drawn; one value a unit, `came` as it was lately.

    None with fewer units than an interval needs. Units differ, so many people in few units show little.
    """
    if len(came) < FEWEST_UNITS or min(is_aside.sum(), (~is_aside).sum()) < FEWEST_PER_ARM:
        return None
    spread = sum(share_of_units(came[arm], people[arm])[1] for arm in (is_aside, ~is_aside))
    return (Z_95 + Z_POWER_80) * sqrt(spread) * 100 if spread else None


def share_of_units(came: Floats, people: Floats) -> tuple[float, float]:
    """The share over all units of a group as a ratio, and its variance (Cochran 1977, section 6.3)."""
    units, total = len(came), float(people.sum())
    rate = float(came.sum()) / total
    return rate, float(((came - rate * people) ** 2).sum()) * units / (units - 1) / total**2


def people_needed(usual_rate: float, points: float, share: float) -> int | None:
    """How many people it takes to see a rise of so many points; None when there is no such number."""
    rate = usual_rate + points / 100
    if points <= 0 or not 0 < share < 1 or rate > 1:
        return None
    spread = usual_rate * (1 - usual_rate) / share + rate * (1 - rate) / (1 - share)
    return max(2, -(-int(spread * ((Z_95 + Z_POWER_80) / (points / 100)) ** 2 * PARTS) // PARTS))


def _sortable(stratum: Hashable) -> str:
    """Strata in a steady order; numbers in theirs."""
    return f"{stratum:09d}" if isinstance(stratum, int) else str(stratum)


def _ticket(salt: str, unit: int | str) -> str:
    return hashlib.sha256(f"{salt}{unit}".encode()).hexdigest()


def _seen(usual: float, rise: float, reached: int, kept_aside: int) -> bool:
    rate = usual + rise
    spread = sqrt(usual * (1 - usual) / kept_aside + rate * (1 - rate) / reached)
    return rise >= (Z_95 + Z_POWER_80) * spread and rise > 0

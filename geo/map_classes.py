"""Five classes with round bounds for the colours of a map and the lines of its legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from geo.town_tables import Floats

CLASSES = 5


@dataclass(frozen=True)
class LegendLine:
    """One line of a legend: the colour #RRGGBB and what it stands for."""

    colour: str
    says: str


def round_bounds(values: Floats) -> tuple[float, ...]:
    """Up to four bounds, so that each of five classes holds about as many areas; always round figures.

    Quantiles, each rounded to two digits at most (Brewer & Pickle 2002 find quantile classes the best read
    on maps of regions). nan values are left out; no values give no bounds.
    """
    known = np.sort(values[~np.isnan(values)])
    if not len(known):
        return ()
    wanted = np.quantile(known, [k / CLASSES for k in range(1, CLASSES)])
    spread = float(known[-1] - known[0])
    rounded = sorted({_round(value, spread) for value in wanted})
    return tuple(bound for bound in rounded if known[0] < bound <= known[-1])


def _round(value: float, spread: float) -> float:
    """To the nearest step of 1, 2 or 5 times a power of ten that is about a twentieth of the spread."""
    step = nice_step(max(spread / 20, 1e-9))
    return round(round(value / step) * step, 10)


def nice_step(value: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is at least `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9))


def legend(
    colours: Sequence[str], bounds: Sequence[float], show: Callable[[float], str], whole: bool = True
) -> tuple[LegendLine, ...]:
    """The lines of a legend, "under 60", "60–99", ..., "220 and more"; `whole` figures end one below the next."""
    if not bounds:
        return (LegendLine(colours[0], "all alike"),)
    says = [f"under {show(bounds[0])}"]
    for low, high in pairwise(bounds):
        top = high - 1 if whole else high
        says.append(show(low) if whole and top <= low else f"{show(low)}–{show(top)}")
    says.append(f"{show(bounds[-1])} and more")
    return tuple(LegendLine(colour, text) for colour, text in zip(colours, says, strict=False))

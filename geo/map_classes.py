"""Five classes with round bounds for the colours of a map and the lines of its legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from geo.texts import tr
from geo.town_tables import Floats

CLASSES = 5


@dataclass(frozen=True)
class LegendLine:
    """One line of a legend: the colour #RRGGBB, what it stands for, and its step of the ramp, 0 to 4."""

    colour: str
    says: str
    step: int


def round_bounds(values: Floats) -> tuple[float, ...]:
    """Up to four bounds, so that each of five classes holds about as many areas; always round figures.

    Quantiles, each rounded to about two digits (Brewer and Pickle 2002 find quantile classes the best read
    on maps of regions). nan values are left out; no values give no bounds.
    """
    known = np.sort(values[~np.isnan(values)])
    if not len(known):
        return ()
    wanted = np.quantile(known, [k / CLASSES for k in range(1, CLASSES)])
    rounded = sorted({_round(float(value)) for value in wanted})
    return tuple(bound for bound in rounded if known[0] < bound <= known[-1])


def _round(value: float) -> float:
    """To the nearest step of 1, 2 or 5 times a power of ten that is a tenth of the value or a little more."""
    if value < 1e-9:
        return 0.0
    step = nice_step(value / 10)
    return round(round(value / step) * step, 10)


def ramp_steps(classes: int) -> tuple[int, ...]:
    """Which of the five colours a number of classes takes: few classes still reach from light to dark."""
    if classes == 1:
        return (CLASSES // 2,)
    return tuple(round(k * (CLASSES - 1) / (classes - 1)) for k in range(classes))


def nice_step(value: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is at least `value`."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9))


def legend(
    colours: Sequence[str], bounds: Sequence[float], show: Callable[[float], str], whole: bool = True
) -> tuple[LegendLine, ...]:
    """The lines of a legend: "under 60", "60–99", ..., "220 and more"; `whole` figures end one below the next."""
    steps = ramp_steps(len(bounds) + 1)
    if not bounds:
        return (LegendLine(colours[steps[0]], tr("all alike"), steps[0]),)
    says = [tr("under {figure}").format(figure=show(bounds[0]))]
    for low, high in pairwise(bounds):
        top = high - 1 if whole else high
        says.append(show(low) if whole and top <= low else f"{show(low)}–{show(top)}")
    says.append(tr("{figure} and more").format(figure=show(bounds[-1])))
    return tuple(LegendLine(colours[step], text, step) for step, text in zip(steps, says, strict=True))

"""Places known only from lines: house numbers from-to along a street, and streets without any house."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from geo.town_tables import AddressRanges

SIDE_M = 9.0  # how far from the street's line a house stands


class RangePlace(NamedTuple):
    """Where a number lies on one range (WGS84 degrees)."""

    lat: float
    lon: float
    postcode: str
    city: str


class RangeIndex:
    """Ranges and lines by street (index of StreetIndex)."""

    def __init__(self, ranges: AddressRanges, range_streets: Sequence[int], lines: Mapping[int, Sequence[Any]]) -> None:
        """`range_streets[i]` is the street of range i; `lines` are the shapely lines (lon/lat) of each street."""
        self._ranges = ranges
        self._lines = lines
        self._of: dict[int, list[int]] = {}
        self._middles: dict[int, tuple[float, float] | None] = {}
        self._spans: list[tuple[int, int, str]] = [
            (min(first, last), max(first, last), parity)
            for first, last, parity in zip(ranges.first.tolist(), ranges.last.tolist(), ranges.parity, strict=True)
        ]
        for row, street in enumerate(range_streets):
            if street >= 0:
                self._of.setdefault(street, []).append(row)

    def find(self, street: int, value: int) -> list[RangePlace]:
        """The places of a house number on all ranges of a street that hold it, the narrowest range first."""
        rows = [row for row in self._of.get(street, ()) if self._holds(row, value)]
        return [self._place(row, value) for row in sorted(rows, key=self._width)]

    def _width(self, row: int) -> int:
        return self._spans[row][1] - self._spans[row][0]

    def _holds(self, row: int, value: int) -> bool:
        low, high, parity = self._spans[row]
        return low <= value <= high and parity in ("all", "odd" if value % 2 else "even")

    def _place(self, row: int, value: int) -> RangePlace:
        first, last = int(self._ranges.first[row]), int(self._ranges.last[row])
        share = 0.5 if first == last else (value - first) / (last - first)
        lat, lon = along(self._ranges.line[row], share, str(self._ranges.side[row]))
        return RangePlace(lat, lon, str(self._ranges.postcode[row]), str(self._ranges.city[row]))

    def lines(self, street: int) -> list[Any]:
        """The lines (lon/lat) of a street and of its ranges."""
        return [*self._lines.get(street, ()), *(self._ranges.line[row] for row in self._of.get(street, ()))]

    def middle_of(self, street: int) -> tuple[float, float] | None:
        """Latitude and longitude halfway along the longest line of a street; None when it has no line."""
        if street not in self._middles:
            longest = max(self.lines(street), key=lambda line: (float(line.length), line.wkb), default=None)
            self._middles[street] = along(longest, 0.5, "") if longest is not None else None
        return self._middles[street]


def along(line: Any, share: float, side: str) -> tuple[float, float]:
    """The point at a share (0 to 1) of a lon/lat line's length, beside it when the side is known."""
    corners = np.asarray(line.coords)[:, :2]
    wide = math.cos(math.radians(float(corners[0, 1])))
    flat = corners * (wide, 1.0)
    steps = np.hypot(*np.diff(flat, axis=0).T)
    marks = np.concatenate(([0.0], np.cumsum(steps)))
    goal = share * marks[-1]
    x, y = (float(np.interp(goal, marks, flat[:, axis])) for axis in (0, 1))
    if side in ("left", "right") and marks[-1] > 0:
        at = min(int(np.searchsorted(marks, goal, side="right")) - 1, len(steps) - 1)
        at = at if steps[at] > 0 else int(steps.argmax())
        dx, dy = (flat[at + 1] - flat[at]) / steps[at]
        off = SIDE_M / 111_195.0 * (1 if side == "left" else -1)
        x, y = x - dy * off, y + dx * off
    return y, x / wide

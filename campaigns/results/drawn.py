"""The difference a promotion made, analysed as it was drawn by lot: person by person, or by streets, areas, homes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from campaigns.promotions.holdout import Z_95
from campaigns.results.interval import Floats, Interval, by_clusters, difference
from campaigns.segments.people import Bools


@dataclass(frozen=True)
class Drawn:
    """The people of a promotion, one value each.

    `unit` numbers what somebody was drawn with (-1: erased since, so nobody knows), or is None where people were
    drawn one by one; `before` says who had come in as many days before.
    """

    is_reached: Bools
    came: Bools
    before: Bools
    unit: npt.NDArray[np.int64] | None = None

    def effect(self, here: Bools | None = None, z: float = Z_95) -> Interval | None:
        """The difference among all of them or those `here`, with `z` standard errors; None with too few to compare."""
        some = np.ones(len(self.came), dtype=bool) if here is None else here
        return self._by_person(some, z) if self.unit is None else self._by_unit(some & (self.unit >= 0), self.unit, z)

    def _by_person(self, some: Bools, z: float) -> Interval | None:
        reached, aside = some & self.is_reached, some & ~self.is_reached
        if not reached.any() or not aside.any():
            return None
        came = [int((self.came & arm).sum()) for arm in (reached, aside)]
        return difference(came[0], int(reached.sum()), came[1], int(aside.sum()), z)

    def _by_unit(self, some: Bools, units: npt.NDArray[np.int64], z: float) -> Interval | None:
        unit = np.unique(units[some], return_inverse=True)[1]

        def counted(who: Bools) -> Floats:
            return np.bincount(unit, who[some]).astype(float)

        sizes = counted(some)
        return by_clusters(counted(self.came), sizes, counted(self.is_reached) > sizes / 2, counted(self.before), z)

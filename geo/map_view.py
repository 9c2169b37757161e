"""Which part of the plane a picture shows, and how large."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from geo.map_layers import Box
from geo.map_style import zoom_at
from geo.town_tables import Floats


@dataclass(frozen=True)
class View:
    """A picture `width` x `height` px round (x, y) metres at `scale` px a metre; px grow right and down."""

    x: float
    y: float
    scale: float
    width: float
    height: float

    @classmethod
    def fitting(cls, box: Box, width: float, height: float, margin: float = 0.0) -> View:
        """The view that shows all of `box` with `margin` px free on every side."""
        west, south, east, north = box
        across = max(width - 2 * margin, 1) / max(east - west, 1e-6)
        down = max(height - 2 * margin, 1) / max(north - south, 1e-6)
        return cls((west + east) / 2, (south + north) / 2, min(across, down), width, height)

    @property
    def zoom(self) -> float:
        """The zoom of web maps at this scale."""
        return zoom_at(self.scale)

    @property
    def box(self) -> Box:
        """What is seen, in metres."""
        half_x, half_y = self.width / 2 / self.scale, self.height / 2 / self.scale
        return self.x - half_x, self.y - half_y, self.x + half_x, self.y + half_y

    def grown(self, px: float) -> Box:
        """What is seen and `px` more on every side, in metres."""
        west, south, east, north = self.box
        more = px / self.scale
        return west - more, south - more, east + more, north + more

    def to_px(self, xy: Any) -> Floats:
        """Metres [n,2] to px [n,2]."""
        return (np.asarray(xy, float) - (self.x, self.y)) * (self.scale, -self.scale) + (
            self.width / 2,
            self.height / 2,
        )

    def to_metres(self, px: float, py: float) -> tuple[float, float]:
        """One point in px to metres."""
        return self.x + (px - self.width / 2) / self.scale, self.y - (py - self.height / 2) / self.scale


def scale_bar(scale: float, longest: float = 100.0, feet: bool = False) -> tuple[float, str]:
    """A bar of at most `longest` px that stands for a round distance (1, 2 or 5 ...): its length in px, its words."""
    unit = 0.3048 if feet else 1.0
    most = longest / scale / unit
    power = 10.0 ** math.floor(math.log10(most))
    amount = max(step * power for step in (1, 2, 5) if step * power <= most * (1 + 1e-9))
    return amount * unit * scale, _distance(amount, feet)


def _distance(amount: float, feet: bool) -> str:
    if feet:
        return f"{amount:g} ft"
    return f"{amount / 1000:g} km" if amount >= 1000 else f"{amount:g} m"

"""Where the map is looked at from: pan, zoom, fit, and the short glide between two zooms."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QElapsedTimer

from geo.map_layers import Box
from geo.map_style import px_per_metre
from geo.map_view import View

GLIDE_MS = 220
NEAREST, FARTHEST = 19.0, 9.0  # zooms


class Viewport:
    """The view now, and the one it glides to. Sizes are px of the widget."""

    def __init__(self) -> None:
        self.view = View(0, 0, px_per_metre(14), 100, 100)
        self.home: Box | None = None
        self._from = self.view
        self._to = self.view
        self._clock = QElapsedTimer()
        self._gliding = False
        self.glides = True  # False: zooms jump, for people who want less motion

    @property
    def gliding(self) -> bool:
        """Whether a zoom is under way."""
        return self._gliding

    @property
    def target(self) -> View:
        """The view as it will be when the glide has ended."""
        return self._to if self._gliding else self.view

    def resize(self, width: float, height: float) -> None:
        """Keep the middle where it is."""
        self.jump(replace(self.target, width=max(width, 1), height=max(height, 1)))

    def jump(self, view: View) -> None:
        """Be there at once."""
        self.view = self._to = view
        self._gliding = False

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by px: to the right and down for positive figures."""
        view = self.target
        self.jump(replace(view, x=view.x - dx / view.scale, y=view.y + dy / view.scale))

    def zoom_by(self, steps: float, at: tuple[float, float] | None = None, glide: bool = True) -> None:
        """Zoom in by `steps` (out when negative) and keep what lies at `at` px (else the middle) in its place."""
        self.zoom_to(self.target.zoom + steps, at, glide)

    def zoom_to(self, zoom: float, at: tuple[float, float] | None = None, glide: bool = True) -> None:
        """Go to a zoom, within what makes sense."""
        start = self.target
        scale = px_per_metre(min(max(zoom, self._farthest()), NEAREST))
        px, py = at or (start.width / 2, start.height / 2)
        x, y = start.to_metres(px, py)
        moved = View(
            x - (px - start.width / 2) / scale, y + (py - start.height / 2) / scale, scale, start.width, start.height
        )
        self._go(moved, glide)

    def fit(self, box: Box, margin: float = 32, glide: bool = False) -> None:
        """Show all of a box (metres)."""
        view = View.fitting(box, self.view.width, self.view.height, margin)
        self._go(replace(view, scale=min(view.scale, px_per_metre(NEAREST))), glide)

    def advance(self) -> bool:
        """Move on in the glide by the time that has passed; True while there is more to come."""
        if not self._gliding:
            return False
        share = min(self._clock.elapsed() / GLIDE_MS, 1.0)
        if share >= 1:
            self.jump(self._to)
            return False
        self.view = _mixed(self._from, self._to, QEasingCurve(QEasingCurve.Type.OutCubic).valueForProgress(share))
        return True

    def _go(self, view: View, glide: bool) -> None:
        if not (glide and self.glides):
            self.jump(view)
            return
        self._from, self._to, self._gliding = self.view, view, True
        self._clock.start()

    def _farthest(self) -> float:
        """No farther than half the zoom at which the whole town fits."""
        if self.home is None:
            return FARTHEST
        return max(FARTHEST, View.fitting(self.home, self.view.width, self.view.height).zoom - 1)


def _mixed(a: View, b: View, share: float) -> View:
    """Between two views so that the fixed point of the zoom stays fixed."""
    scale = a.scale * (b.scale / a.scale) ** share
    if abs(b.scale - a.scale) < 1e-12 * a.scale:
        weight = share
    else:
        weight = (1 / a.scale - 1 / scale) / (1 / a.scale - 1 / b.scale)
    return View(a.x + (b.x - a.x) * weight, a.y + (b.y - a.y) * weight, scale, b.width, b.height)

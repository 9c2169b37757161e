"""Maps inside rooms: the canvas with the shop's town on it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtWidgets import QWidget

from desktop.actions.shops import icon_of
from desktop.models.session import Session
from desktop.theme import keeper, theme
from desktop.widgets.layout import column

NEAR = 0.0016  # degrees of latitude round one person: about 180 m


def make_canvas(session: Session) -> Any:
    """A map canvas that shows the shop's town and follows the theme."""
    from desktop.map.canvas import MapCanvas

    canvas = MapCanvas()
    canvas.set_theme(theme().name)
    keeper().changed.connect(lambda: canvas.set_theme(theme().name))
    canvas.set_town(session.town)
    canvas.set_shop(session.settings.lat, session.settings.lon, icon_of(session.settings))
    return canvas


class SmallMap(QWidget):
    """A map to look at: one person, or one part of the town. Made when first shown."""

    def __init__(self, session: Session, height: int) -> None:
        super().__init__()
        self._session = session
        self._canvas: Any = None
        self._town: Any = None
        self.setFixedHeight(height)
        self.setLayout(column())

    @property
    def canvas(self) -> Any:
        """The canvas, of the shop that is open now."""
        town = self._session.settings.town
        if self._canvas is None or self._town != town:
            if self._canvas is not None:
                self._canvas.setParent(None)
                self._canvas.deleteLater()
            self._canvas, self._town = make_canvas(self._session), town
            self.layout().addWidget(self._canvas)
        return self._canvas

    def show_person(self, lat: float, lon: float) -> None:
        """One person in their street."""
        self.canvas.set_people(np.array([lat]), np.array([lon]), np.array([True]))
        wide = NEAR * 1.6
        self.canvas.fit((lon - wide, lat - NEAR, lon + wide, lat + NEAR))

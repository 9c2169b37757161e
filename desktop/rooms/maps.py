"""Maps inside rooms: the canvas with the shop's town on it."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.actions.shops import icon_of
from desktop.map.canvas import MapCanvas
from desktop.map.labels import draw_shop
from desktop.models.area_figures import area_shapes, some_places
from desktop.models.session import Session
from desktop.theme import keeper, theme
from desktop.widgets.layout import column

SMALL_PIN = 0.55  # of the size on the large map
PIN_WIDE, PIN_HIGH = 15 * SMALL_PIN, 41 * SMALL_PIN  # px
PIN_HEAD = 0.2  # of the height of an area: about what a pin stands over its place
Box = tuple[float, float, float, float]  # west, south, east, north
MOST = 0.05, 0.95  # shares of the customers west and east, south and north of which a map may end
ENOUGH = 50  # customers
NEAR = 0.0016  # degrees of latitude round one person: about 180 m


class TownMap(MapCanvas):
    """A map canvas that shows the shop's town and follows the theme for as long as it lives.

    A small one is looked at, not dragged: nothing is kept beyond its edge, so no name is cut by it.
    """

    def __init__(self, session: Session, *, small: bool = False) -> None:
        super().__init__()
        if small:
            self.margin = 0
        self.follow_theme()
        keeper().changed.connect(self.follow_theme)  # a method, not a lambda: it ends with the canvas
        self.set_town(session.town)
        self.set_shop(session.settings.lat, session.settings.lon, icon_of(session))

    def follow_theme(self) -> None:
        """Take on the theme of the window, and how much may move."""
        self.set_theme(theme().name, strong=theme().strong)
        self.ask_for_motion()


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
            self._canvas, self._town = TownMap(self._session, small=True), town
            self.layout().addWidget(self._canvas)
        return self._canvas

    def show_person(self, lat: float, lon: float) -> None:
        """One person in their street."""
        self.canvas.set_people(np.array([lat]), np.array([lon]), np.array([True]))
        wide = NEAR * 1.6
        self.canvas.fit((lon - wide, lat - NEAR, lon + wide, lat + NEAR))


class PlainMap(TownMap):
    """A map without words, for pictures too small to read them. Who shows it names the source of the map."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, small=True)
        self.scene.attribution = ""
        self.setProperty("scale_bar_left", -400.0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _paint_labels(self, painter: QPainter) -> None:
        """No names."""

    def _paint_pins(self, painter: QPainter) -> None:
        """The shop, small enough to leave the areas in sight."""
        if self.shop:
            x, y = self._px(*self.shop)
            head = QRectF(x - PIN_WIDE, y - PIN_HIGH, 2 * PIN_WIDE, PIN_HIGH)
            if not QRectF(self.rect()).contains(head):
                return  # a pin cut by the edge says nothing
            painter.save()
            painter.translate(x, y)
            painter.scale(SMALL_PIN, SMALL_PIN)
            draw_shop(painter, 0, 0, self.shop_symbol, self.scene.style)
            painter.restore()


class AreaPicture(QWidget):
    """A small map to look at with some areas set off."""

    def __init__(
        self, session: Session, areas: tuple[str, ...], *, height: int = 86, words: bool = False, past: bool = False
    ) -> None:
        """`past`: what they were set off for is over, so they are drawn in grey."""
        super().__init__()
        self.setFixedHeight(height)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = TownMap(session, small=True) if words else PlainMap(session)
        self.canvas.scene.promoted_as = "past" if past else "promoted"
        self.canvas.setProperty("scale_bar_left", -400.0)
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(self.canvas))
        self.show_areas(session, areas)

    def show_areas(self, session: Session, areas: tuple[str, ...]) -> None:
        """Set these areas off (by name or id); none shows where the customers live."""
        shapes = area_shapes(session)
        chosen = [shape for shape in shapes if shape.name in areas or shape.id in areas]
        if chosen:
            self.canvas.set_areas(chosen)
            self.canvas.set_promoted([shape.id for shape in chosen])
            box = box_round([shape.polygon for shape in chosen])
            self.canvas.fit(with_shop(box, session.settings.lat, session.settings.lon), 18)
        else:
            self.canvas.fit(box_about(session.settings.lat, session.settings.lon), 0)


def box_of_most(session: Session) -> Box:
    """Round the shop and nine tenths of its customers: a few far away don't make the streets of the others small.

    All areas where nearly nobody is on the map; never more than them.
    """
    west, south, east, north = box_round([shape.polygon for shape in area_shapes(session)])
    found = some_places(session)
    if len(found) < ENOUGH:
        return west, south, east, north
    lats, lons = np.quantile(found, MOST, axis=0).T.tolist()
    lat, lon = session.settings.lat, session.settings.lon
    return (
        max(west, min(lons[0], lon)), max(south, min(lats[0], lat)),
        min(east, max(lons[1], lon)), min(north, max(lats[1], lat)),
    )  # fmt: skip


def box_about(lat: float, lon: float, metres: float = 1200.0) -> Box:
    """West, south, east, north round a place."""
    high = metres / 111_200
    wide = high / max(0.05, float(np.cos(np.radians(lat))))
    return lon - wide, lat - high, lon + wide, lat + high


def with_shop(box: Box, lat: float, lon: float) -> Box:
    """The box, made larger to show the shop too where that is little: a pin is not to be cut by the edge."""
    west, south, east, north = box
    head = PIN_HEAD * (north - south)
    larger = min(west, lon), min(south, lat), max(east, lon), max(north, lat + head)
    little = larger[2] - larger[0] < 1.4 * (east - west) and larger[3] - larger[1] < 1.4 * (north - south)
    return larger if little else box


def box_round(shapes: list[Any]) -> Box:
    """West, south, east, north round some shapes."""
    bounds = np.array([shape.bounds for shape in shapes])
    return tuple(map(float, (*bounds[:, :2].min(axis=0), *bounds[:, 2:].max(axis=0))))  # type: ignore[return-value]

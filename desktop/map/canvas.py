"""The map: shows a town, its areas and customers, and tells what the person does with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.map import keyboard
from desktop.map.boundary_tool import BoundaryTool
from desktop.map.merge_tool import MergeTool
from desktop.map.picking import PointPicker
from desktop.map.saving import copy_picture, save_picture
from desktop.map.scene import Areas
from desktop.map.surface import Candidate, MapSurface
from desktop.map.tools import DrawTool, ReachTool, SplitTool, Tool
from desktop.map.town_layers import LayerLoader, ready_layers
from geo.map_classes import LegendLine
from geo.map_layers import Box
from geo.texts import tr
from geo.town_tables import Floats

DRAG = 4.0  # px the pointer must go before a press is a drag
TOOLS: dict[str, type[Tool]] = {
    tool.name: tool for tool in (Tool, DrawTool, SplitTool, MergeTool, BoundaryTool, ReachTool)
}
WHEEL = 1 / 240  # zoom steps per eighth of a degree of the wheel


class MapCanvas(MapSurface):
    """A map of one town. Positions come and go as WGS84 degrees."""

    area_clicked = Signal(str)
    area_hovered = Signal(str)  # empty when the pointer leaves all areas
    map_clicked = Signal(float, float)
    person_clicked = Signal(int)  # the row of the person in what set_people was given
    candidate_clicked = Signal(int)
    shape_drawn = Signal(object)  # shapely polygon, lon/lat
    line_drawn = Signal(object)  # shapely line, lon/lat
    areas_joined = Signal(object)  # ids of areas to become one
    boundary_moved = Signal(object, object)  # from where to where the edge goes, each (lon, lat)
    reach_asked = Signal(float, float)
    tool_changed = Signal(str)
    town_shown = Signal()
    town_failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool = Tool(self)
        self.shown_areas: tuple[Any, ...] = ()  # what set_areas was given
        self.told: tuple[str, ...] = ()
        self._tool_drags = False
        self._town: Any = None
        self._fit_when_shown: tuple[Box, float] | None = None
        self._pressed: QPointF | None = None
        self._dragging = False
        self.focus_area = -1
        self._people_picker = PointPicker(self.scene.people)
        self._loader = LayerLoader(self)
        self._loader.loaded.connect(self._town_loaded)
        self._loader.failed.connect(self._town_failed)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(self.tool.cursor)
        self.setAccessibleName(tr("Map"))
        self.setAccessibleDescription(tr("Arrows move, + and − zoom, 0 shows the town, Tab goes from area to area."))

    # -- what is shown -------------------------------------------------------------------------------------

    def set_town(self, town: Any) -> None:
        """Show a town (geo.town.Town). Its layers are made off this thread; `town_shown` says when they are there."""
        self._town = town
        self.scene.plane, self.scene.attribution = town.plane, town.info.attribution
        self.setAccessibleName(tr("Map of {name}").format(name=town.info.name) if town.info.name else tr("Map"))
        self.viewport.home = self._plane_box(town.info.bbox)
        self.fit_town()
        layers = ready_layers(town)
        if layers is None:
            self._loader.load(town)
        else:
            self._town_loaded(town, layers)

    def _town_loaded(self, town: Any, layers: Any) -> None:
        if town is self._town:
            self.scene.base = layers
            self.refresh(ground=True)
            self.town_shown.emit()

    def _town_failed(self, town: Any, error: object) -> None:
        if town is self._town:
            self.town_failed.emit(error)

    def set_theme(self, theme: str, *, strong: bool = False) -> None:
        """`light` or `dark`; `strong` where more contrast is asked for."""
        if (theme, strong) != (self.scene.theme, self.scene.strong):
            self.scene.theme, self.scene.strong = theme, strong
            self.refresh(ground=True)

    def set_areas(self, areas: Sequence[Any], values: Sequence[float] | None = None, measure: str = "customers",
                  captions: Sequence[str] = (), told: Sequence[str] = ()) -> None:  # fmt: skip
        """Show areas (geo.areas.Area) coloured by a figure each (nan: too few people to say), or as outlines
        alone when values is None. measure: customers, spend, share or quiet. told: what is read out of each."""
        assert self.scene.plane, "set_town comes first"
        self.shown_areas, self.told = tuple(areas), tuple(told)
        self.scene.areas = Areas.of(areas, values, measure, captions, self.scene.plane) if len(areas) else None
        self.hovered, self.focus_area = None, -1
        self.selected = tuple(id_ for id_ in self.selected if self.scene.areas and id_ in self.scene.areas.ids)
        self.refresh()

    def set_promoted(self, ids: Sequence[str] | None) -> None:
        """Show a promotion's areas: all else under a veil. None ends it."""
        self.scene.promoted = None if ids is None else tuple(ids)
        self.refresh()

    def set_people(self, lat: Floats, lon: Floats, emphasised: npt.NDArray[np.bool_] | None = None) -> None:
        """Show a dot for each person (degrees); `emphasised` marks those in the promotion."""
        self.place_people(self._plane_points(lat, lon), emphasised)

    def place_people(self, xy: Floats, emphasised: npt.NDArray[np.bool_] | None = None) -> None:
        """The same in metres of the town's plane [n,2]."""
        self.scene.people, self._people_picker = xy, PointPicker(xy)
        self.scene.emphasised = np.ones(len(xy), bool) if emphasised is None else np.asarray(emphasised, bool)
        self.refresh()

    def set_shop(self, lat: float, lon: float, symbol: str = "store") -> None:
        """Show where the shop is; `symbol` is an icon's name."""
        self.shop = tuple(self._plane_points([lat], [lon])[0].tolist())
        self.shop_symbol = symbol
        self.refresh()

    def set_reach(self, outlines: Sequence[Any]) -> None:
        """Show outlines of walking times (shapely, lon/lat); none takes them away."""
        self.scene.set_reach(outlines)
        self.refresh()

    def set_circles(self, circles: Sequence[Any], missed: Sequence[Any] = ()) -> None:
        """Show circles for ads (geo.circles.Circle) and what of the area they miss (shapely, lon/lat)."""
        self.scene.set_circles(circles, missed)
        self.refresh()

    def set_candidates(self, places: Sequence[tuple[int, float, float]], chosen: int = 0) -> None:
        """Show numbered pins (number, lat, lon), the chosen number in the accent."""
        xy = self._plane_points([p[1] for p in places], [p[2] for p in places])
        self.candidates = tuple(Candidate(p[0], float(x), float(y)) for p, (x, y) in zip(places, xy, strict=True))
        self.chosen_candidate = chosen
        self.refresh()

    def legend_classes(self, show: Any = "{:,.0f}".format) -> tuple[LegendLine, ...]:
        """The legend of what the areas are coloured by; `show` writes a figure."""
        return self.scene.legend_lines(show)

    # -- where one looks -------------------------------------------------------------------------------------

    def fit_town(self) -> None:
        """Show the whole town."""
        if self.viewport.home:
            self._fit(self.viewport.home)

    def fit(self, what: Any, margin: float = 40) -> None:
        """Show all of an area (geo.areas.Area) or of a box (west, south, east, north in degrees)."""
        self._fit(self._plane_box(what.polygon.bounds if hasattr(what, "polygon") else what), margin)

    def centre_on(self, lat: float, lon: float, zoom: float | None = None) -> None:
        """Bring a place into the middle."""
        ((x, y),) = self._plane_points([lat], [lon])
        self.viewport.jump(replace(self.viewport.target, x=float(x), y=float(y)))
        if zoom is not None:
            self.viewport.zoom_to(zoom, glide=False)
        self.moved()

    def zoom_in(self) -> None:
        """One step nearer."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """One step away."""
        self._zoom(-1)

    def _zoom(self, steps: float, at: tuple[float, float] | None = None) -> None:
        self.viewport.zoom_by(steps, at)
        self.moved()

    def _fit(self, box: Box, margin: float = 24) -> None:
        self._fit_when_shown = None if self.isVisible() else (box, margin)
        self.viewport.fit(box, margin)
        self.moved()

    def showEvent(self, event: Any) -> None:
        """What was asked for before the widget had a size is done now."""
        super().showEvent(event)
        if self._fit_when_shown:
            self._fit(*self._fit_when_shown)
            self._fit_when_shown = None

    # -- tools -----------------------------------------------------------------------------------------------

    def set_tool(self, name: str) -> None:
        """select, draw, split, merge, boundary or reach."""
        self.tool = TOOLS[name](self)
        self.setCursor(self.tool.cursor)
        self.update()
        self.tool_changed.emit(name)

    def choose_at(self, at: QPointF) -> None:
        """A click that chooses: a numbered pin, a person, an area, else the place itself."""
        x, y = self.view.to_metres(at.x(), at.y())
        for one in self.candidates:
            px, py = self._px(one.x, one.y)
            if abs(at.x() - px) <= 15 and -42 <= at.y() - py <= 2:
                self.candidate_clicked.emit(one.number)
                return
        person = self.person_at(at)
        if person is not None:
            self.person_clicked.emit(person)
            return
        index = self.scene.areas.picker.at(x, y) if self.scene.areas else None
        if index is not None and self.scene.areas:
            self.area_clicked.emit(self.scene.areas.ids[index])
        self.map_clicked.emit(*self.degrees(at))

    def person_at(self, at: QPointF) -> int | None:
        """The row of the person whose dot is under the pointer."""
        if not self.scene.shows_people(self.view.zoom):
            return None
        radius = sum(self.scene.style.person_radius(self.view.zoom)) + 1.5
        return self._people_picker.nearest(*self.view.to_metres(at.x(), at.y()), radius / self.view.scale)

    def hover_at(self, at: QPointF) -> None:
        """Show what a click would choose."""
        areas = self.scene.areas
        index = areas.picker.at(*self.view.to_metres(at.x(), at.y())) if areas else None
        if index == self.hovered:
            return
        self.hovered = index
        self.setCursor(Qt.CursorShape.PointingHandCursor if index is not None else self.tool.cursor)
        self.area_hovered.emit(areas.ids[index] if areas and index is not None else "")
        self.update()

    def degrees(self, at: QPointF) -> tuple[float, float]:
        """lat, lon of a point of the widget."""
        assert self.scene.plane, "set_town comes first"
        lat, lon = self.scene.plane.to_degrees(*self.view.to_metres(at.x(), at.y()))
        return float(lat), float(lon)

    def save_picture(self, path: Path) -> None:
        """Save what is seen as .png, .svg or .pdf. UserError when the file cannot be written."""
        save_picture(self, Path(path))

    def copy_picture(self) -> None:
        """Put what is seen on the clipboard, without people."""
        copy_picture(self)

    # -- mouse, wheel, keys ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press may become a click or a drag."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            left = event.button() == Qt.MouseButton.LeftButton
            self._pressed, self._dragging = event.position(), False
            self._tool_drags = left and self.tool.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or show what is under the pointer."""
        at = event.position()
        if self._pressed is None:
            self.tool.move(at)
            return
        if self._tool_drags:
            self.tool.drag(at)
            return
        gone = at - self._pressed
        if self._dragging or gone.manhattanLength() > DRAG:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.viewport.pan(round(gone.x()), round(gone.y()))
            self._pressed += QPointF(round(gone.x()), round(gone.y()))
            self.moved()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag, or a click."""
        if self._tool_drags:
            self._tool_drags = False
            self.tool.release(event.position())
        elif self._pressed is not None and not self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self.tool.click(event.position())
        self._pressed, self._dragging = None, False
        self.setCursor(self.tool.cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ends a shape; else one step nearer."""
        if not self.tool.finish() and self.tool.name == "select":
            self._zoom(1, (event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        if self.hovered is not None:
            self.hovered = None
            self.area_hovered.emit("")
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms round the pointer; two fingers on a trackpad move the map, with Ctrl they zoom."""
        at = (event.position().x(), event.position().y())
        fingers = event.pixelDelta()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not fingers.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase and not ctrl:
            self.viewport.pan(fingers.x(), fingers.y())
        else:
            self.viewport.zoom_by(event.angleDelta().y() * WHEEL, at)
        self.moved()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Pinching on a trackpad zooms; the whole attribution is a tip over its corner."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            corner = event.pos().y() > self.height() - 24 and event.pos().x() > self.width() / 2
            QToolTip.showText(event.globalPos(), self.scene.attribution if corner else "", self)
            return True
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.viewport.zoom_by(event.value() * 1.44, (event.position().x(), event.position().y()), glide=False)
            self.moved()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, + and - zoom, 0 shows the whole town, Enter opens, Esc leaves."""
        if not keyboard.press(self, event.key()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes from area to area; after the last, or before the first, on to the next control."""
        return keyboard.next_area(self, forwards) or bool(super().focusNextPrevChild(forwards))

    def _paint_tool(self, painter: QPainter) -> None:
        self.tool.paint(painter)

    def _plane_points(self, lat: Any, lon: Any) -> Floats:
        assert self.scene.plane, "set_town comes first"
        if not len(lat):
            return np.empty((0, 2))
        return np.column_stack(self.scene.plane.to_plane(lat, lon))

    def _plane_box(self, box: Sequence[float]) -> Box:
        west, south, east, north = box
        xy = self._plane_points([south, south, north, north], [west, east, west, east])
        return float(xy[:, 0].min()), float(xy[:, 1].min()), float(xy[:, 0].max()), float(xy[:, 1].max())

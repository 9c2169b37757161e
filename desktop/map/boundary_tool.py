"""Pulls the edge between areas to another place, with what would become of them shown while it is dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.map.painter import paint_at_once
from desktop.map.snapping import nearest_edge, snapped
from desktop.map.tools import SNAP, Tool, street_layers
from geo.errors import UserError
from geo.map_layers import area_layer, as_objects

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas

HANDLE = 5.0  # px


class BoundaryTool(Tool):
    """Press on an edge, drag it, let go. Streets and corners within reach draw it to them; Esc lets it be."""

    name = "boundary"
    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.handle: tuple[float, float] | None = None  # metres; the place of the edge under the pointer
        self.end: tuple[float, float] | None = None  # where it is pulled to
        self._shapes: list[Any] = []  # what the areas would be (lon/lat)

    def move(self, at: QPointF) -> None:
        """Show the place of the edge that would be taken."""
        self.handle, self.end = self._edge_at(at), None
        self.canvas.setCursor(Qt.CursorShape.PointingHandCursor if self.handle else self.cursor)
        self.canvas.update()

    def click(self, at: QPointF) -> None:
        """A click alone moves nothing."""

    def press(self, at: QPointF) -> bool:
        """Take the edge; anywhere else the map is dragged as ever."""
        self.handle, self.end, self._shapes = self._edge_at(at), None, []
        return self.handle is not None

    def drag(self, at: QPointF) -> None:
        """Pull the edge, and show what the areas would be."""
        if self.handle is None:
            return
        place = self.canvas.view.to_metres(at.x(), at.y())
        self.end = snapped(place, SNAP / self.canvas.view.scale, street_layers(self.canvas.scene))
        self._shapes = self._preview()
        self.canvas.update()

    def release(self, at: QPointF) -> None:
        """Hand over from where to where."""
        handle, end = self.handle, self.end
        self.handle = self.end = None
        self._shapes = []
        self.canvas.update()
        if handle and end:
            self.canvas.boundary_moved.emit(self._lon_lat(handle), self._lon_lat(end))

    def cancel(self) -> bool:
        """Let the edge be; when none is held, back to choosing."""
        if self.end is None:
            self.canvas.set_tool("select")
        self.handle = self.end = None
        self._shapes = []
        self.canvas.update()
        return True

    def paint(self, painter: QPainter) -> None:
        """The areas as they would be, and the place of the edge that is held."""
        style, plane = self.canvas.scene.style, self.canvas.scene.plane
        if self._shapes and plane:
            draft = area_layer(as_objects(self._shapes), plane)
            paint_at_once(painter, style.halo("selected", draft), self.canvas.view)
            paint_at_once(painter, style.overlay("draft", draft), self.canvas.view)
        held = self.end or self.handle
        if held:
            ((x, y),) = self.canvas.view.to_px([held]).tolist()
            painter.setPen(QPen(QColor(style.colour("accent")), 2))
            painter.setBrush(QColor(style.colour("card")))
            painter.drawEllipse(QPointF(x, y), HANDLE, HANDLE)

    def _edge_at(self, at: QPointF) -> tuple[float, float] | None:
        areas, view = self.canvas.scene.areas, self.canvas.view
        place = view.to_metres(at.x(), at.y())
        return nearest_edge(place, SNAP / view.scale, areas.layer) if areas else None

    def _preview(self) -> list[Any]:
        from geo.area_edits import moved_shapes

        assert self.handle and self.end
        try:
            shapes = [area.polygon for area in self.canvas.shown_areas]
            return list(moved_shapes(shapes, self._lon_lat(self.handle), self._lon_lat(self.end)).values())
        except UserError:  # said when the edge is let go there
            return []

    def _lon_lat(self, place: tuple[float, float]) -> tuple[float, float]:
        assert self.canvas.scene.plane
        lat, lon = self.canvas.scene.plane.to_degrees(*place)
        return float(lon), float(lat)

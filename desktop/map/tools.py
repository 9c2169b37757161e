"""What the pointer does on the map: choose, draw an area, split one, ask for walking time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from desktop.map.painter import color, pen
from desktop.map.snapping import STREETS, snapped
from geo.map_layers import Layer

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas
    from desktop.map.scene import Scene

SNAP = 8.0  # px
CLOSE = 10.0  # px from the first corner that ends a shape


def street_layers(scene: Scene) -> list[Layer]:
    """The lines of the base map that corners are drawn to: streets and rails that are shown at all."""
    return [layer for layer in scene.base if layer.name in STREETS]


class Tool:
    """A tool that does nothing of its own; clicks choose."""

    name = "select"
    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, canvas: MapCanvas) -> None:
        self.canvas = canvas

    def click(self, at: QPointF) -> None:
        """A click without dragging."""
        self.canvas.choose_at(at)

    def move(self, at: QPointF) -> None:
        """The pointer moved, no button down."""
        self.canvas.hover_at(at)

    def press(self, at: QPointF) -> bool:
        """The button goes down; True when the tool takes the drag that may follow, else the map is dragged."""
        return False

    def drag(self, at: QPointF) -> None:
        """The pointer moved after a press that was taken."""

    def release(self, at: QPointF) -> None:
        """The end of a drag that was taken."""

    def finish(self) -> bool:
        """Enter or a double click; True when it was of use."""
        return False

    def back(self) -> bool:
        """Backspace: take back the last step; True when there was one."""
        return False

    def cancel(self) -> bool:
        """Esc; True when there was something to leave."""
        return False

    def paint(self, painter: QPainter) -> None:
        """Draw what is under way."""


class LineTool(Tool):
    """Sets corners one by one, snapping to edges of areas."""

    cursor = Qt.CursorShape.CrossCursor
    fewest = 2

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.corners: list[tuple[float, float]] = []  # metres
        self.pointer: tuple[float, float] | None = None

    def click(self, at: QPointF) -> None:
        """Set a corner; on the first one again, the shape is done."""
        if self._closes(at):
            self.finish()
            return
        self.corners.append(self.snapped(at))
        self.canvas.update()

    def move(self, at: QPointF) -> None:
        """Show the line to the pointer."""
        self.pointer = self.snapped(at)
        self.canvas.update()

    def back(self) -> bool:
        """Take back the last corner."""
        if not self.corners:
            return False
        self.corners.pop()
        self.canvas.update()
        return True

    def cancel(self) -> bool:
        """Forget what was drawn; a second Esc goes back to choosing."""
        if self.corners:
            self.corners = []
        else:
            self.canvas.set_tool("select")
        self.canvas.update()
        return True

    def finish(self) -> bool:
        """Hand over the shape when it has enough corners."""
        if len(self.corners) < self.fewest:
            return False
        corners, self.corners = self.corners, []
        self.done(corners)
        self.canvas.update()
        return True

    def done(self, corners: list[tuple[float, float]]) -> None:
        """What happens with the corners (metres)."""
        raise NotImplementedError

    def snapped(self, at: QPointF) -> tuple[float, float]:
        """The corner of an area or a street within SNAP px, else a place on their lines, else the place, in metres."""
        view, scene = self.canvas.view, self.canvas.scene
        edges = [scene.areas.layer] if scene.areas else []
        place = view.to_metres(at.x(), at.y())
        return snapped(place, SNAP / view.scale, [*edges, *street_layers(scene)])

    def paint(self, painter: QPainter) -> None:
        """The shape so far, with a line to the pointer."""
        if not self.corners:
            return
        style = self.canvas.scene.style
        look = style.overlay("draft", self.canvas.no_layer)
        path = [*self.corners, *([self.pointer] if self.pointer else [])]
        points = [QPointF(x, y) for x, y in self.canvas.view.to_px(path)]
        if look.fill and self.fewest > 2:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(color(look.fill.colour, look.fill.opacity)))
            painter.drawPolygon(QPolygonF(points))
        assert look.stroke
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(look.stroke))
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor(look.stroke.colour), 1.8))
        painter.setBrush(QColor(style.colour("card")))
        for point in points[: len(self.corners)]:
            painter.drawEllipse(point, 4, 4)

    def _closes(self, at: QPointF) -> bool:
        if len(self.corners) < self.fewest or self.fewest < 3:
            return False
        ((x, y),) = self.canvas.view.to_px(self.corners[:1])
        return bool(np.hypot(at.x() - x, at.y() - y) <= CLOSE)


class DrawTool(LineTool):
    """Draws a new area."""

    name = "draw"
    fewest = 3

    def done(self, corners: list[tuple[float, float]]) -> None:
        """Tell the polygon."""
        from shapely import Polygon

        plane = self.canvas.scene.plane
        if plane:
            self.canvas.shape_drawn.emit(plane.shape_to_degrees(Polygon(corners)))


class SplitTool(LineTool):
    """Draws the line along which an area is split."""

    name = "split"

    def done(self, corners: list[tuple[float, float]]) -> None:
        """Tell the line."""
        from shapely import LineString

        plane = self.canvas.scene.plane
        if plane:
            self.canvas.line_drawn.emit(plane.shape_to_degrees(LineString(corners)))


class ReachTool(Tool):
    """Asks how far one gets on foot from where is clicked."""

    name = "reach"
    cursor = Qt.CursorShape.CrossCursor

    def click(self, at: QPointF) -> None:
        """Tell the place."""
        self.canvas.reach_asked.emit(*self.canvas.degrees(at))

    def cancel(self) -> bool:
        """Back to choosing."""
        self.canvas.set_tool("select")
        return True

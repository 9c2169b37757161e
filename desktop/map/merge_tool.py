"""Chooses the areas that are to become one, and shows what would become of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from desktop.map.painter import paint_at_once
from desktop.map.tools import Tool
from geo.map_layers import Layer, area_layer, as_objects

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas


class MergeTool(Tool):
    """Click one area after the other; the joint outline is shown. Enter or a double click makes them one."""

    name = "merge"
    cursor = Qt.CursorShape.PointingHandCursor

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self.ids: list[str] = list(canvas.selected)
        self._draft: Layer | None = self._joined()

    def click(self, at: QPointF) -> None:
        """Take an area in, or let it go again."""
        areas = self.canvas.scene.areas
        index = areas.picker.at(*self.canvas.view.to_metres(at.x(), at.y())) if areas else None
        if areas is None or index is None:
            return
        chosen = areas.ids[index]
        self.ids = [one for one in self.ids if one != chosen] if chosen in self.ids else [*self.ids, chosen]
        self._changed()

    def finish(self) -> bool:
        """Hand over the areas when there are two."""
        if len(self.ids) < 2:
            return False
        ids, self.ids = self.ids, []
        self._changed()
        self.canvas.areas_joined.emit(ids)
        return True

    def back(self) -> bool:
        """Let the last one go."""
        if not self.ids:
            return False
        self.ids.pop()
        self._changed()
        return True

    def cancel(self) -> bool:
        """Let all go; a second Esc goes back to choosing."""
        if self.ids:
            self.ids = []
            self._changed()
        else:
            self.canvas.set_tool("select")
        return True

    def paint(self, painter: QPainter) -> None:
        """What the areas would be together."""
        if self._draft is not None:
            style = self.canvas.scene.style
            paint_at_once(painter, style.halo("selected", self._draft), self.canvas.view)
            paint_at_once(painter, style.overlay("draft", self._draft), self.canvas.view)

    def _changed(self) -> None:
        self._draft = self._joined()
        self.canvas.update()

    def _joined(self) -> Layer | None:
        import shapely

        plane = self.canvas.scene.plane
        shapes = [area.polygon for area in self.canvas.shown_areas if area.id in self.ids]
        if not shapes or plane is None:
            return None
        return area_layer(as_objects([shapely.union_all(np.asarray(shapes, object))]), plane)

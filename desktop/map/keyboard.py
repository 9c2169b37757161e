"""The map without a mouse: keys that move and zoom, and Tab from area to area, each read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

if TYPE_CHECKING:
    from desktop.map.canvas import MapCanvas

STEP = 80.0  # px an arrow key moves


def press(canvas: MapCanvas, key: int) -> bool:
    """Do what a key asks for; False when it means nothing here."""
    moves = {Qt.Key.Key_Left: (STEP, 0), Qt.Key.Key_Right: (-STEP, 0), Qt.Key.Key_Up: (0, STEP),
             Qt.Key.Key_Down: (0, -STEP)}  # fmt: skip
    if key in moves:
        canvas.viewport.pan(*moves[Qt.Key(key)])
        canvas.moved()
        return True
    jobs = {Qt.Key.Key_Plus: canvas.zoom_in, Qt.Key.Key_Equal: canvas.zoom_in, Qt.Key.Key_Minus: canvas.zoom_out,
            Qt.Key.Key_0: canvas.fit_town}  # fmt: skip
    if key in jobs:
        jobs[Qt.Key(key)]()
        return True
    return _key_of_tool(canvas, key)


def _key_of_tool(canvas: MapCanvas, key: int) -> bool:
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return canvas.tool.finish() or _open_focused(canvas)
    if key == Qt.Key.Key_Backspace:
        return canvas.tool.back()
    return key == Qt.Key.Key_Escape and canvas.tool.cancel()


def _open_focused(canvas: MapCanvas) -> bool:
    areas = canvas.scene.areas
    if areas is None or not 0 <= canvas.focus_area < len(areas.ids):
        return False
    canvas.area_clicked.emit(areas.ids[canvas.focus_area])
    return True


def next_area(canvas: MapCanvas, forwards: bool) -> bool:
    """Go to the next area (or the one before) and read it out; False after the last."""
    areas = canvas.scene.areas
    nearer = canvas.focus_area + (1 if forwards else -1)
    if areas is None or not 0 <= nearer < len(areas.ids):
        canvas.focus_area = -1
        return False
    canvas.focus_area = canvas.hovered = nearer
    says = canvas.told[nearer] if canvas.told else f"{areas.names[nearer]}, {areas.captions[nearer]}".strip(", ")
    canvas.setAccessibleDescription(says)
    QAccessible.updateAccessibility(QAccessibleEvent(canvas, QAccessible.Event.DescriptionChanged))
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(canvas, says))
    canvas.area_hovered.emit(areas.ids[nearer])
    _bring_into_view(canvas, nearer)
    return True


def _bring_into_view(canvas: MapCanvas, index: int) -> None:
    assert canvas.scene.areas
    ((px, py),) = canvas.view.to_px([canvas.scene.areas.anchors[index]]).tolist()
    if not (0 <= px <= canvas.width() and 0 <= py <= canvas.height()):
        canvas.viewport.pan(canvas.width() / 2 - px, canvas.height() / 2 - py)
        canvas.moved()
    canvas.update()

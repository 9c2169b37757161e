"""Where words stand on the map in a window: clear of its edges, its panels and its furniture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from desktop.map.canvas import MapCanvas
from desktop.map.sheet import padded
from geo.areas import Area


def test_words_keep_clear_of_the_scale_bar_and_the_attribution(canvas: MapCanvas, areas: list[Area]) -> None:
    canvas.set_areas(areas, [1, 2, 3, 4])
    canvas.viewport.zoom_to(16, glide=False)
    canvas.paint_now()
    wide = padded(canvas.view)
    under = canvas._furniture_boxes(wide)
    assert len(under) == 2
    boxes = [box for label, _, _ in canvas._labels for box in label.boxes()]
    assert boxes
    for left, top, right, bottom in boxes:
        assert all(right < a or left > c or bottom < b or top > d for a, b, c, d in under)


def test_no_word_is_cut_by_the_edge_of_the_map_or_lies_under_a_panel(canvas: MapCanvas, areas: list[Area]) -> None:
    canvas.set_areas(areas)
    panel = QWidget(canvas)
    panel.setGeometry(20, 20, 400, 120)
    panel.show()
    for zoom in (13.5, 15.0, 16.5):
        canvas.viewport.zoom_to(zoom, glide=False)
        canvas.refresh()
        canvas.paint_now()
        seen, under = QRectF(canvas.rect()), QRectF(panel.geometry())
        words = [QRectF(a, b, c - a, d - b) for a, b, c, d in label_boxes(canvas)]
        assert words
        assert all(seen.contains(box) or not seen.intersects(box) for box in words)
        assert not any(under.intersects(box) for box in words)


def label_boxes(canvas: MapCanvas) -> list[tuple[float, float, float, float]]:
    """What the words cover, px of the widget."""
    at = canvas.view.to_px([(x, y) for _label, x, y in canvas._labels])
    placed = zip(canvas._labels, at.tolist(), strict=True)
    return [box for (label, _x, _y), (x, y) in placed for box in replace(label, x=x, y=y).boxes()]

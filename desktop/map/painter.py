"""Paints the passes of geo.map_style with QPainter: the screen's half of what geo.map_picture does for print."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import groupby, pairwise

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from geo.map_cut import cut, specks
from geo.map_layers import FINEST, Layer, Starts
from geo.map_style import Fill, Pass, Stroke, see_through
from geo.map_view import View
from geo.town_tables import Floats, Ints

ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])  # of a QPainterPath in a QDataStream
CAPS = {"round": Qt.PenCapStyle.RoundCap, "butt": Qt.PenCapStyle.FlatCap}
CORNERS = 300  # of solid shapes filled at once
FEW = 10  # lines stroked at once
HAIR = 1.25  # px of width up to which lines are drawn 1 px wide, HAIRS at once
HAIRS = 200
THIN = 6.0  # px of width up to which lines are drawn piece by piece
PIECES = 1500
SPECK = 4.0  # px; what is smaller is painted as a box
HATCH_TILE = 8  # px; lines at 45 degrees this far apart along each side


def paint_passes(painter: QPainter, passes: Iterable[Pass], view: View) -> Iterator[None]:
    """Paint one pass after the other, and let the window breathe in between."""
    for (opacity, again), group in groupby(passes, key=lambda one: (see_through(one), one.again)):
        if opacity < 1 or again:
            yield from _paint_together(painter, list(group), view, opacity)
        else:
            for one in group:
                yield from paint_pass(painter, one, view)


def paint_pass(painter: QPainter, one: Pass, view: View) -> Iterator[None]:
    """Paint one pass in small bits."""
    if one.fill and not one.stroke and one.shapes is None and one.fill.opacity == 1:
        yield from _fill_specks(painter, one.layer, one.fill, view)
        kept = Cut(one.layer, view, None, SPECK)
    else:
        kept = _cuts.of(one, view)
    yield
    if one.fill:
        yield from _fill(painter, kept.px, kept.rings, kept.owner, one.fill, view)
    if one.stroke:
        yield from _stroke(painter, kept, one.stroke, one.layer.shape == "area")


class Cut:
    """What one view needs of a layer, px."""

    def __init__(self, layer: Layer, view: View, shapes: Ints | None, smallest: float = FINEST) -> None:
        self.layer = layer
        self.px, self.rings, self.owner = cut(layer.at(view.scale), view, shapes, smallest)

    @cached_property
    def pieces(self) -> list[list[QLineF]]:
        """Each piece from corner to corner as a line of its own, PIECES at a time."""
        pieces = np.column_stack([self.px[:-1], self.px[1:]])
        inside = np.ones(len(pieces), bool)
        inside[self.rings[1:-1] - 1] = False  # from the end of one line to the start of the next is no piece
        pieces = pieces[inside]
        some = (pieces[first : first + PIECES].T for first in range(0, len(pieces), PIECES))
        return [list(map(QLineF, *(column.tolist() for column in columns))) for columns in some]


class Cuts:
    """The lines of one view: rims, fills and the streets over areas are painted from the same ones."""

    def __init__(self) -> None:
        self._view: View | None = None
        self._made: dict[int, Cut] = {}

    def of(self, one: Pass, view: View) -> Cut:
        """What a pass needs, made once for all passes of whole layers of lines in one view."""
        if one.shapes is not None or one.layer.shape != "line":
            return Cut(one.layer, view, one.shapes)
        if view != self._view:
            self._view, self._made = view, {}
        made = self._made.get(id(one.layer))
        if made is None or made.layer is not one.layer:
            made = self._made[id(one.layer)] = Cut(one.layer, view, None)
        return made


_cuts = Cuts()


def _fill(painter: QPainter, px: Floats, rings: Starts, owner: Ints, fill: Fill, view: View) -> Iterator[None]:
    """Fill shapes: see-through ones together, solid ones a few at a time, holes always with their shape.

    (1,800 parks with 14,000 corners: 30 ms as one path, 10 ms with some hundred corners a path.)
    """
    brush = QBrush(color(fill.colour, fill.opacity))
    begins = np.concatenate([[0], np.flatnonzero(np.diff(owner)) + 1, [len(owner)]])
    if fill.opacity < 1:
        firsts = begins[[0, -1]]
    else:
        some = np.unique(rings[begins[:-1]] // CORNERS, return_index=True)[1]
        firsts = np.unique(np.append(begins[some], begins[-1]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not fill.edged)
    for count, (first, last) in enumerate(pairwise(firsts)):
        path = path_from(px[rings[first] : rings[last]], rings[first : last + 1] - rings[first], closed=True)
        painter.fillPath(path, brush)
        if fill.hatch:
            _hatch(painter, path, fill, view)
        if count % 10 == 0:
            yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _fill_specks(painter: QPainter, layer: Layer, fill: Fill, view: View) -> Iterator[None]:
    """Fill what is too small for its outline to be seen: houses from afar (10,700 of them: 75 ms, as boxes 16 ms)."""
    boxes = specks(layer, view, SPECK)
    for first in range(0, len(boxes), PIECES):
        yield
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(fill.colour))
        painter.drawRects(list(map(QRectF, *boxes[first : first + PIECES].T.tolist())))


def paint_at_once(painter: QPainter, one: Pass, view: View) -> None:
    """Paint one pass of a few shapes."""
    for _ in paint_pass(painter, one, view):
        pass


def _stroke(painter: QPainter, kept: Cut, stroke: Stroke, closed: bool) -> Iterator[None]:
    """Stroke lines a few at a time: Qt takes ten times as long for one path of all of them.

    (3,700 streets, 25,000 corners, 1.9 px wide: 585 ms as one path, 62 ms in tens, 25 ms as single lines.)
    """
    look = pen(stroke)
    if HAIR < stroke.width < THIN and not stroke.dash:
        yield from _thin_lines(painter, kept, look)
        return
    px, rings = kept.px, kept.rings
    step = HAIRS if stroke.width <= HAIR else FEW
    for first in range(0, len(rings) - 1, step):
        some = rings[first : first + step + 1]
        painter.strokePath(path_from(px[some[0] : some[-1]], some - some[0], closed), look)
        if first % (20 * FEW) == 0:
            yield


def _thin_lines(painter: QPainter, kept: Cut, look: QPen) -> Iterator[None]:
    """Draw lines piece by piece; square ends close the bends of thin lines."""
    look.setCapStyle(Qt.PenCapStyle.SquareCap)
    painter.setPen(look)
    for some in kept.pieces:
        painter.drawLines(some)
        yield


def _paint_together(painter: QPainter, passes: list[Pass], view: View, opacity: float) -> Iterator[None]:
    """Paint lines solid on a sheet of their own and lay it over, so that crossings do not show."""
    assert all(one.stroke for one in passes)
    solid = [replace(one, stroke=replace(one.stroke, opacity=1.0)) for one in passes if one.stroke]
    sheet = yield from _together.of(solid, view, painter.device().devicePixelRatioF())
    painter.setOpacity(opacity)
    painter.drawPixmap(0, 0, sheet)
    painter.setOpacity(1.0)


class Together:
    """Lines on a see-through sheet. Those that are painted twice are kept for the second time."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._kept: tuple[QPixmap, list[Pass]] | None = None  # the passes too, so that no other layer has their ids

    def of(self, passes: list[Pass], view: View, ratio: float) -> Generator[None, None, QPixmap]:
        """The sheet for a view, painted now unless it is the one painted last."""
        key = (view, ratio, *((id(one.layer), one.stroke) for one in passes))
        if self._kept is not None and key == self._key:
            return self._kept[0]
        sheet = QPixmap(round(view.width * ratio), round(view.height * ratio))
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for one in passes:
                yield from paint_pass(painter, one, view)
        finally:
            painter.end()
        if passes[0].again:
            self._key, self._kept = key, (sheet, passes)
        return sheet


_together = Together()


def path_from(px: Floats, rings: Starts, closed: bool = False) -> QPainterPath:
    """Corners [m,2] and starts of rings as one path, through Qt's own stream format: no call per corner."""
    path = QPainterPath()
    if not len(px):
        return path
    elements = np.zeros(len(px), ELEMENT)
    elements["kind"] = 1
    elements["kind"][rings[:-1]] = 0
    elements["x"], elements["y"] = px[:, 0], px[:, 1]
    count = np.array([len(px)], ">i4").tobytes()
    tail = np.array([rings[-2], 0], ">i4").tobytes()  # where the last ring starts; odd-even fill
    QDataStream(QByteArray(count + elements.tobytes() + tail)) >> path
    if closed:
        path.setFillRule(Qt.FillRule.WindingFill)  # where two parks overlap there is still park
    return path


def pen(stroke: Stroke) -> QPen:
    """A stroke as Qt's pen."""
    hair = 0.9 <= stroke.width <= HAIR and not stroke.dash  # Qt has a quick way for lines of 1 px without round ends
    made = QPen(color(stroke.colour, stroke.opacity), 1.0 if hair else stroke.width)
    made.setCapStyle(CAPS["butt" if hair else stroke.cap])
    made.setJoinStyle(Qt.PenJoinStyle.BevelJoin if hair else Qt.PenJoinStyle.RoundJoin)
    if stroke.dash:
        made.setDashPattern([dash / stroke.width for dash in stroke.dash])
    return made


def color(hex_: str, opacity: float = 1.0) -> QColor:
    """#RRGGBB and an opacity as Qt's colour."""
    made = QColor(hex_)
    made.setAlphaF(opacity)
    return made


def _hatch(painter: QPainter, path: QPainterPath, fill: Fill, view: View) -> None:
    """Lines at 45 degrees that stay where they are on the ground when the map moves."""
    assert fill.hatch
    ((x, y),) = view.to_px([(0.0, 0.0)])
    painter.setBrushOrigin(QPointF(round(x % HATCH_TILE), round(y % HATCH_TILE)))
    painter.fillPath(path, QBrush(_tile(fill.hatch, fill.rising)))
    painter.setBrushOrigin(QPointF(0, 0))


def _tile(hatch: Stroke, rising: bool) -> QPixmap:
    tile = QPixmap(HATCH_TILE, HATCH_TILE)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if rising:
        painter.scale(1, -1)
        painter.translate(0, -HATCH_TILE)
    painter.setPen(QPen(color(hatch.colour, hatch.opacity), hatch.width))
    for shift in (-HATCH_TILE, 0, HATCH_TILE):
        painter.drawLine(QPointF(shift - 1, -1), QPointF(shift + HATCH_TILE + 1, HATCH_TILE + 1))
    painter.end()
    return tile

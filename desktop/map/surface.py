"""The painted map: sheets kept and moved, words placed, and the marks that follow the pointer."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from desktop.map.labels import draw_candidate, draw_label, draw_shop, draw_words
from desktop.map.painter import color, paint_at_once
from desktop.map.scene import Scene
from desktop.map.sheet import MARGIN, Sheet, padded, zoomed
from desktop.map.turns import turns
from desktop.map.viewport import Viewport
from desktop.theme import keeper
from geo.map_labels import Label, PxBox, label_steps
from geo.map_layers import Layer
from geo.map_picture import Pin, short_attribution
from geo.map_style import WordStyle
from geo.map_view import View, scale_bar
from geo.text_width import text_width

Placed = tuple[Label, float, float]  # words and where they stand, metres
REST_MS = 80  # after the last move the map is painted anew
SLICE_MS = 8  # at most this long at a time, so that the window stays quick
FRAME_MS = 12
FLOOR = 14.0  # px from the foot of the window to the line on which scale bar and attribution stand
SOURCE = 10.5, 450  # size and weight of the attribution


@dataclass(frozen=True)
class Candidate:
    """A place an address could be, with the number it is chosen by (metres)."""

    number: int
    x: float
    y: float


class MapSurface(QWidget):
    """Paints a Scene. What the person does with it is MapCanvas's part."""

    view_changed = Signal()
    seen = Signal()  # what is in the window is right
    settled = Signal()  # and so is the margin round it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene()
        self.viewport = Viewport()
        self.margin = MARGIN
        self.no_layer = Layer("none", "line", np.empty((0, 2)), np.zeros(1, np.int64), np.zeros(1, np.int64))
        self.shop: tuple[float, float] | None = None
        self.shop_symbol = "store"
        self.candidates: tuple[Candidate, ...] = ()
        self.chosen_candidate = 0
        self.selected: tuple[str, ...] = ()
        self.hovered: int | None = None
        self.feet = False
        self._labels: list[Placed] = []
        self._coming = self._labels  # placed, and shown once their sheet is painted: all at once they would take long
        self._ground = Sheet(self.scene.paint_ground)
        self._marks = Sheet(self.scene.paint_marks)
        self._words = Sheet(lambda painter, view: self._paint_words(painter, view, self._coming))
        self._labels_view: View | None = None
        self._work: Iterator[None] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._begin)
        self._frame = QTimer(self, interval=FRAME_MS)
        self._frame.timeout.connect(self._glide)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ask_for_motion()

    @property
    def view(self) -> View:
        """What the widget shows now."""
        return self.viewport.view

    def paint_now(self) -> None:
        """Bring everything up to date before returning: for pictures and tests."""
        while self.viewport.advance():
            pass
        self._work = self._steps() if self._has_size() else None
        while self._work is not None:
            self.go_on()

    def refresh(self, ground: bool = False) -> None:
        """Something on the map is different: paint it anew soon (the base map too with `ground`)."""
        self._marks.stale = True
        self._ground.stale = self._ground.stale or ground
        self._labels_view = None
        self._work = None
        turns().leave(self)
        self._rest.start(0)
        self.update()

    def moved(self) -> None:
        """The view is another: show what is there at once, paint what is missing when it rests."""
        if self.viewport.gliding and not self._frame.isActive():
            self._frame.start()
        lacks = not self._ground.covers(self.view) and not self.viewport.gliding
        shift = self._ground.view is not None and not zoomed(self._ground.view, self.view) and not self._ground.stale
        if lacks and shift:
            if self._work is None:
                self._begin()
        else:
            self._rest.start()
        self.view_changed.emit()
        self.update()

    def _glide(self) -> None:
        if not self.viewport.advance():
            self._frame.stop()
            self._rest.start()
        self.view_changed.emit()
        self.update()

    def _begin(self) -> None:
        """Start painting whatever is not up to date; what cannot be seen waits until it is shown."""
        self._rest.stop()
        if self.viewport.gliding or not self._has_size() or not self.isVisible():
            return
        self._work = self._steps()
        turns().join(self)

    def _has_size(self) -> bool:
        return self.width() > 1 and self.height() > 1

    def go_on(self) -> bool:
        """Paint for a few milliseconds, then let the window have its turn; True while there is more to paint."""
        clock = QElapsedTimer()
        clock.start()
        while self._work is not None and clock.elapsed() < SLICE_MS:
            if next(self._work, self) is self:
                self._work = None
                self.update()
                self.settled.emit()
        return self._work is not None

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while nobody looked is painted now."""
        super().showEvent(event)
        self._rest.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: others have their turn."""
        super().hideEvent(event)
        turns().leave(self)

    def _steps(self) -> Iterator[None]:
        """What is seen first, then the words, then a margin all round for the next drag."""
        view = self.view
        yield from self._sheets(padded(view, 0))
        wide = padded(view, self.margin)
        if self._labels_view != wide:
            yield from self._place_labels(wide)
            self._words.stale = True
            yield from self._words.steps(wide, self.devicePixelRatioF())
            self._labels = self._coming
        self.update()
        self.seen.emit()
        yield from self._sheets(wide)

    def _sheets(self, wanted: View) -> Iterator[None]:
        self._ground.ground = self.scene.style.colour("land")
        for sheet in (self._ground, self._marks):
            if not sheet.covers(wanted):
                yield from sheet.steps(wanted, self.devicePixelRatioF())
                yield

    def _place_labels(self, wide: View) -> Iterator[None]:
        names = self.scene.area_names(self.selected)
        measure = self.scene.areas.measure if self.scene.areas else "customers"
        taken = [*self._pin_boxes(wide), *self._furniture_boxes(wide), *self._seen_edges(wide)]
        labels = []
        for label in label_steps(self.scene.worded_layers, wide, self.scene.style, areas=names, measure=measure,
                                 taken=taken):  # fmt: skip
            if label is None:
                yield
            else:
                labels.append(label)
        self._coming = [(label, *wide.to_metres(label.x, label.y)) for label in labels]
        self._labels_view = wide
        yield

    def _paint_words(self, painter: QPainter, view: View, labels: Sequence[Placed]) -> Iterator[None]:
        px = view.to_px([(x, y) for _, x, y in labels]) if labels else ()
        for count, ((label, _, _), (x, y)) in enumerate(zip(labels, px, strict=True)):
            draw_label(painter, label, float(x), float(y), self.scene.style)
            if count % 8 == 0:
                yield

    def _pin_boxes(self, view: View) -> list[PxBox]:
        spots = [(one.x, one.y) for one in self.candidates] + ([self.shop] if self.shop else [])
        return [Pin(x, y).box() for x, y in view.to_px(spots)] if spots else []

    def changeEvent(self, event: QEvent) -> None:
        """Another style may want less motion."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.ask_for_motion()

    def ask_for_motion(self) -> None:
        """No gliding where the system's settings ask for none (Qt then gives animations no time at all)."""
        lasts = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self)
        self.viewport.glides = lasts > 0 and not keeper().calm

    def _furniture_boxes(self, wide: View) -> list[PxBox]:
        """Where scale bar, attribution and panels stand once the map rests, px of a view larger than the window."""
        dx, dy = (wide.width - self.width()) / 2, (wide.height - self.height()) / 2
        floor, boxes = self.height() - FLOOR, list[PxBox]()
        if self.scene.plane is not None:
            left, length = self.scale_bar_left, scale_bar(wide.scale, feet=self.feet)[0]
            boxes.append((left - 3, floor - 20, left + length + 3, floor + 3))
        if self.scene.attribution:
            boxes.append((self.width() - self._source_width - 18, floor - 11, self.width() - 6.0, floor + 5))
        for panel in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if panel.isVisible():
                at = panel.geometry()
                boxes.append((at.left(), at.top(), at.right(), at.bottom()))
        return [(a + dx, b + dy, c + dx, d + dy) for a, b, c, d in boxes]

    def _seen_edges(self, wide: View) -> list[PxBox]:
        """The edges of what is seen once the map rests: no words are cut by them, others begin beyond."""
        dx, dy = (wide.width - self.width()) / 2, (wide.height - self.height()) / 2
        if dx <= 0 or dy <= 0:
            return []
        right, low = wide.width - dx, wide.height - dy
        return [(dx, dy, right, dy), (dx, low, right, low), (dx, dy, dx, low), (right, dy, right, low)]

    @property
    def _source_width(self) -> float:
        return text_width(short_attribution(self.scene.attribution), SOURCE[0], SOURCE[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle."""
        self.viewport.resize(self.width(), self.height())
        self.moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Move the sheets into place, then draw what changes with every move of the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter)
        painter.end()

    def paint(self, painter: QPainter) -> None:
        """Paint one frame."""
        painter.fillRect(self.rect(), QColor(self.scene.style.colour("land")))
        for sheet in (self._ground, self._marks):
            sheet.draw(painter, self.view)
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """Everything that lies over the sheets."""
        self._paint_outlines(painter)
        self._paint_labels(painter)
        self._paint_pins(painter)
        self._paint_tool(painter)
        self._paint_furniture(painter)

    def _paint_outlines(self, painter: QPainter) -> None:
        areas, style = self.scene.areas, self.scene.style
        if areas is None:
            return
        chosen = areas.layer.take(areas.index(self.selected))
        if self.hovered is not None and areas.ids[self.hovered] not in self.selected:
            under = areas.layer.take(np.array([self.hovered], np.int32))
            paint_at_once(painter, style.overlay("hover", under), self.view)
        if len(chosen):
            paint_at_once(painter, style.halo("selected", chosen), self.view)
            paint_at_once(painter, style.overlay("selected", chosen), self.view)

    def _paint_labels(self, painter: QPainter) -> None:
        """Words move with the sheet they are on; while the zoom differs each is drawn, so that none is stretched."""
        sheet = self._words.view
        if sheet is not None and not zoomed(sheet, self.view) and painter.device() is self:
            self._words.draw(painter, self.view)
            return
        for _ in self._paint_words(painter, self.view, self._labels):
            pass

    def _paint_pins(self, painter: QPainter) -> None:
        for one in sorted(self.candidates, key=lambda c: (c.number == self.chosen_candidate, -c.number)):
            x, y = self._px(one.x, one.y)
            draw_candidate(painter, x, y, one.number, one.number == self.chosen_candidate, self.scene.style)
        if self.shop:
            draw_shop(painter, *self._px(*self.shop), self.shop_symbol, self.scene.style)

    def _paint_tool(self, painter: QPainter) -> None:
        """What the tool in use shows; nothing here."""

    def _paint_furniture(self, painter: QPainter) -> None:
        """Scale bar bottom left, attribution bottom right."""
        style, floor = self.scene.style, self.height() - FLOOR
        if self.scene.plane is not None:
            length, says = scale_bar(self.view.scale, feet=self.feet)
            left = self.scale_bar_left
            for colour, width in (("halo", 3.5), ("text2", 1.3)):
                painter.setPen(QPen(QColor(style.colour(colour)), width))
                painter.drawPolyline([QPointF(left, floor - 5), QPointF(left, floor), QPointF(left + length, floor),
                                      QPointF(left + length, floor - 5)])  # fmt: skip
            small = WordStyle(style.colour("text2"), 11, 450)
            draw_words(painter, says, left + length / 2, floor - 12, small, style.colour("halo"))
        if self.scene.attribution:
            small, halo = WordStyle(style.colour("text2"), *SOURCE), style.colour("halo")
            paper = color(style.colour("land"), 0.7)  # so that it can be read while names pass under it
            width = self._source_width
            painter.fillRect(QRectF(self.width() - width - 18, floor - 11, width + 12, 16), paper)
            words = short_attribution(self.scene.attribution)
            draw_words(painter, words, self.width() - 12.0, floor - 3, small, halo, side="right")

    @property
    def scale_bar_left(self) -> float:
        """Where the scale bar begins, px."""
        return float(self.property("scale_bar_left") or 20.0)

    def _px(self, x: float, y: float) -> tuple[float, float]:
        ((px, py),) = self.view.to_px([(x, y)])
        return float(px), float(py)

    def hide_layers(self, groups: Collection[str]) -> None:
        """Take these groups of layers off the map: keys of geo.map_layers.GROUPS, and "customers"."""
        if frozenset(groups) != self.scene.hidden:
            self.scene.hidden = frozenset(groups)
            self.refresh(ground=True)

    def select(self, ids: Sequence[str]) -> None:
        """Show these areas as selected."""
        if tuple(ids) != self.selected:
            self.selected = tuple(ids)
            self._labels_view = None
            self._rest.start(0)
            self.update()

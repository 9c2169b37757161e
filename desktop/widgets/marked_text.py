"""An address with a line under each word that says how it was understood, and the legend of those lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import font, metrics, theme
from desktop.widgets.layout import STRETCH, add, box, row
from desktop.widgets.text import Text
from geo.address_marks import Mark, MarkedWord
from geo.texts import tr

ROLE, LINE = "section", 30  # px from one line of words to the next
INK = {Mark.CLEAR: "bar_good", Mark.READ_AS: "bar_warn", Mark.NOTE: "text3", Mark.MISSING: "bad"}


def mark_pen(mark: Mark) -> QPen:
    """The line under a word: dotted where the word is only kept."""
    dotted = mark in (Mark.NOTE, Mark.MISSING)
    return QPen(theme().color(INK[mark]), 2, Qt.PenStyle.DotLine if dotted else Qt.PenStyle.SolidLine)


class MarkedText(QWidget):
    """Words in lines that break between them."""

    def __init__(self) -> None:
        super().__init__()
        self._words: Sequence[MarkedWord] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: Sequence[MarkedWord]) -> None:
        """Show these; a screen reader reads each with how it was understood."""
        self._words = words
        self.setAccessibleName(", ".join(f"{one.text}: {tr(one.mark)}" if one.mark else one.text for one in words))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return int(self._places(width)[-1].y()) + LINE if self._words else LINE

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, LINE)

    def _places(self, width: float) -> list[QPointF]:
        """Where each word begins (px); one that does not fit goes to the next line."""
        measured, places, x, y = metrics(ROLE), [], 0.0, 0.0
        for word in self._words:
            wide = measured.horizontalAdvance(word.text)
            if x and x + wide > width:
                x, y = 0.0, y + LINE
            places.append(QPointF(x, y))
            x += wide + measured.horizontalAdvance(word.behind)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, measured = QPainter(self), metrics(ROLE)
        painter.setFont(font(ROLE))
        for word, place in zip(self._words, self._places(self.width()), strict=True):
            wide = min(measured.horizontalAdvance(word.text), self.width() - place.x())
            shown = measured.elidedText(word.text, Qt.TextElideMode.ElideRight, wide + 1) + word.behind
            painter.setPen(theme().color("text2" if word.mark is Mark.NOTE else "text"))
            painter.drawText(place + QPointF(0, measured.ascent()), shown)
            if word.mark:
                painter.setPen(mark_pen(word.mark))
                under = place.y() + measured.height() + 1
                painter.drawLine(QPointF(place.x(), under), QPointF(place.x() + wide, under))


class MarkSign(QWidget):
    """A piece of the line, for the legend."""

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self._mark = mark
        self.setFixedSize(12, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        painter.setPen(mark_pen(self._mark))
        painter.drawLine(QPointF(0, rect.center().y()), QPointF(rect.right(), rect.center().y()))


def marks_legend(words: Sequence[MarkedWord]) -> QWidget:
    """What the lines under the words say, for those that are there."""
    line = row()
    for mark in Mark:
        if any(word.mark is mark for word in words):
            for piece in (MarkSign(mark), 7, Text(tr(mark), "caption", "text2"), 14):
                add(line, piece)
    add(line, STRETCH)
    return box(line)

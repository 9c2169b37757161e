"""Text on screen in one of the design's roles: real line heights, tracking, words set off with **two stars**."""

from __future__ import annotations

import html
import re
from functools import cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme import TYPES, Theme, bold, font, theme

NARROWEST = 80


def plain(text: str) -> str:
    """Text from outside (names, file names) so that its stars are not read as emphasis."""
    return text.replace("**", "*\u200b*")


def tip(text: str) -> str:
    """The same for a tool tip, which would read markup in it."""
    return f"<qt>{html.escape(text)}</qt>"


class Text(QLabel):
    """One paragraph. `wrap` breaks lines; otherwise a text that is too long ends in an ellipsis."""

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "text", *,
        wrap: bool = False, right: bool = False, centred: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self._role, self._tone, self._wrap = role, tone, wrap
        align = Qt.AlignmentFlag
        self._aligned = align.AlignRight if right else align.AlignHCenter if centred else align.AlignLeft
        self._shown, self._spans = "", []
        self._natural = -1
        self._laid: tuple[float, Theme, QTextLayout] | None = None  # as it was laid out last
        self._heights: dict[int, int] = {}  # by width: a page asks for each several times
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role))
        across = QSizePolicy.Policy.Preferred
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text; `**words**` are set off."""
        self._shown, self._spans = read_stars(text)
        self._natural, self._laid = -1, None
        self._heights.clear()
        super().setText(self._shown)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show it in another colour of the theme."""
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        if not self._wrap:
            return self._tall
        if width not in self._heights:
            self._heights[width] = self._layout(width).lineCount() * self._line
        return self._heights[width]

    def sizeHint(self) -> QSize:
        natural = self._natural_width()
        if not self._wrap:
            return QSize(natural, self._tall)
        width = min(natural, 560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._natural_width(), NARROWEST), self._line if self._wrap else self._tall)

    @property
    def _line(self) -> int:
        return TYPES[self._role].line

    @property
    def _tall(self) -> int:
        """The height without wrapping."""
        return (self._shown.count("\n") + 1) * self._line

    def _natural_width(self) -> int:
        if self._natural < 0:
            metrics = _metrics(self._role, emphasised=bool(self._spans))
            lines = self._shown.split("\n") or [""]
            self._natural = int(max(metrics.horizontalAdvance(line) for line in lines) + 1.99)
        return self._natural

    def _layout(self, width: float) -> QTextLayout:
        """The text broken into lines of the role's height; kept, for it is asked for its height and then painted."""
        if self._laid is None or self._laid[0] != width or self._laid[1] is not theme():
            self._laid = width, theme(), self._lay_out(width)
        return self._laid[2]

    def _lay_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self._text_for(width).replace("\n", "\u2028"), font(self._role))
        layout.setFormats([self._bold_range(start, length) for start, length in self._spans])
        option = QTextOption(self._aligned)
        fits = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if self._wrap else QTextOption.WrapMode.ManualWrap
        option.setWrapMode(fits)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, top + (self._line - line.height()) / 2))
            top += self._line
        layout.endLayout()
        return layout

    def _text_for(self, width: float) -> str:
        if self._wrap or width >= self._natural_width() - 1:
            return self._shown
        metrics = _metrics(self._role, emphasised=bool(self._spans))
        return metrics.elidedText(self._shown, Qt.TextElideMode.ElideRight, width)

    def _bold_range(self, start: int, length: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, length
        emphasis = QTextCharFormat()
        emphasis.setFont(bold(self._role))
        emphasis.setForeground(theme().color("text"))
        made.format = emphasis
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme().color(self._tone))
        if self._is_plain():
            self._paint_line(painter)
            return
        top = 0 if self._wrap else (self.height() - self._tall) / 2
        clip = QRectF(event.rect())
        self._layout(self.width()).draw(painter, QPointF(0, top), [], QRectF(clip.topLeft(), QSizeF(clip.size())))

    def _is_plain(self) -> bool:
        """Whether it is one line of Latin letters, which needs no layout."""
        single = not self._spans and "\n" not in self._shown and self._shown.isascii()
        onwards = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return single and onwards and self._natural_width() <= self.width() + (0 if self._wrap else 1)

    def _paint_line(self, painter: QPainter) -> None:
        metrics = _metrics(self._role, emphasised=False)
        top = 0.0 if self._wrap else (self.height() - self._tall) / 2
        shares = {Qt.AlignmentFlag.AlignRight: 1.0, Qt.AlignmentFlag.AlignHCenter: 0.5}
        left = (self.width() - metrics.horizontalAdvance(self._shown)) * shares.get(self._aligned, 0.0)
        painter.setFont(font(self._role))
        painter.drawText(QPointF(left, top + (self._line - ceil(metrics.height())) / 2 + metrics.ascent()), self._shown)


@cache
def _metrics(role: str, *, emphasised: bool) -> QFontMetricsF:
    return QFontMetricsF(bold(role) if emphasised else font(role))


def read_stars(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its double stars, and where the words set off begin and how long they are."""
    shown, spans = "", []
    for at, part in enumerate(re.split(r"\*\*", text)):
        if at % 2 and part:
            spans.append((len(shown), len(part)))
        shown += part
    return shown, spans


def hang(widget: QWidget, name: str, about: str = "") -> QWidget:
    """Give a control the name and description a screen reader says."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(about)
    return widget

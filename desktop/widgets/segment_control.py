"""A sunk track of choices with the chosen one raised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.layout import add, row

LONG = 12  # letters; a longer text may end in an ellipsis and is then whole in the tooltip


class _Part(QAbstractButton):
    def __init__(self, text: str, icon: str, height: int) -> None:
        super().__init__()
        self.setText(text)
        self._icon_name = icon
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setAccessibleName(text)
        self.setToolTip(text if len(text) > LONG else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        words = metrics("small_strong").horizontalAdvance(self.text())
        return QSize(int(words) + 27 + (22 if self._icon_name else 0), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on:
            painter.setPen(theme().color("line"))
            painter.setBrush(theme().color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = theme().color("text" if on else "text2")
        measured, beside = metrics("small_strong"), 22 if self._icon_name else 0
        shown = measured.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - beside - 8)
        words = measured.horizontalAdvance(shown)
        left = (self.width() - words - beside) / 2
        if self._icon_name:
            paint_icon(painter, self._icon_name, QRectF(left, (self.height() - 15) / 2, 15, 15), ink)
            left += 22
        painter.setPen(ink)
        painter.setFont(font("small_strong" if on else "small_name"))
        painter.drawText(QRectF(left, 0, words + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)


class SegmentControl(QWidget):
    """One of a few. `chosen` fires with the key when the person chooses."""

    chosen = Signal(str)

    def __init__(
        self, parts: list[tuple[str, str]], *, icons: dict[str, str] | None = None, wide: bool = False, height: int = 34
    ) -> None:
        super().__init__()
        self.setFixedHeight(height)
        self._group = QButtonGroup(self)
        self.parts: dict[str, _Part] = {}
        inside = row(gap=2, margins=(2, 2, 2, 2))
        for key, text in parts:
            part = _Part(text, (icons or {}).get(key, ""), height - 4)
            self._group.addButton(part)
            self.parts[key] = part
            part.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            add(inside, part, 1 if wide else 0)
        self.setLayout(inside)
        across = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if parts:
            self.parts[parts[0][0]].setChecked(True)

    @property
    def value(self) -> str:
        """The key of the chosen part."""
        return next((key for key, part in self.parts.items() if part.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show a part as chosen, without the signal."""
        self.parts[key].setChecked(True)

    def rename(self, key: str, text: str) -> None:
        """Change a part's words."""
        self.parts[key].setText(text)
        self.parts[key].setAccessibleName(text)
        self.parts[key].updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("line"))
        painter.setBrush(theme().color("sunk"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

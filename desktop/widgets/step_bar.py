"""The steps of a promotion or an import: done, now, later. Every past step can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.layout import mirrored, row
from geo.texts import QT_TR_NOOP, tr

TALL = 28  # px
# What a screen reader says of a step.
STATES = {
    "done": QT_TR_NOOP("done"), "now": QT_TR_NOOP("this one"), "next": QT_TR_NOOP("to do"),
    "later": QT_TR_NOOP("not yet"),
}  # fmt: skip


class _Step(QAbstractButton):
    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        self.number, self.state = number, "later"
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """done, now, next (it can be gone to) or later."""
        self.state = state
        self.setEnabled(state != "later")
        self.setAccessibleName(f"{self.text()}, {tr(STATES[state])}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(metrics("small_strong").horizontalAdvance(self.text())) + 34, TALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, (self.height() - TALL) / 2)
        circle = mirrored(self, QRectF(1, 3, 22, 22))
        ground = {"done": "soft", "now": "fill"}.get(self.state, "card")
        painter.setPen(theme().color("line2") if ground == "card" else Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(ground))
        painter.drawEllipse(circle)
        if self.state == "done":
            paint_icon(painter, "check", mirrored(self, QRectF(5.5, 7.5, 13, 13)), theme().color("accent"))
        else:
            painter.setPen(theme().color("on_fill" if self.state == "now" else "text3"))
            painter.setFont(font("caption_strong"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.setPen(theme().color("text" if self.state == "now" else "text2"))
        painter.setFont(font("small_strong" if self.state == "now" else "small_name"))
        painter.drawText(
            mirrored(self, QRectF(32, 0, self.width() - 32, 28)), Qt.AlignmentFlag.AlignVCenter, self.text()
        )


class _Link(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(36, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 14, 36, 1, theme().color("line2"))


class StepBar(QWidget):
    """Numbered steps in a row; `chosen` fires with the index of the step to go to."""

    chosen = Signal(int)

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.steps = [_Step(at, name) for at, name in enumerate(names, 1)]
        inside = row(gap=8)
        for at, step in enumerate(self.steps):
            if at:
                inside.addWidget(_Link())
            inside.addWidget(step)
            step.clicked.connect(lambda _on=False, at=at: self.chosen.emit(at))
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, now: int, reached: int | None = None) -> None:
        """Mark step `now`; those before `reached` are done, and `reached` itself can be gone to."""
        far = now if reached is None else max(now, reached)
        for at, step in enumerate(self.steps):
            ahead = "done" if at < far else "next" if at == far else "later"
            step.show_state("now" if at == now else ahead)

"""Targets large enough for a finger: for a till's touch screen, every control grows to 44 px."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QLineEdit, QWidget

TARGET = 44  # px, the larger of what Apple, Google and WCAG 2.2 (2.5.5) ask for a finger
LARGEST = 16777215  # QWIDGETSIZE_MAX: no limit
CONTROLS = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
BEFORE = "size_before_touch"


class Touch(QObject):
    """Watches every control of the program as it comes up, while it is on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.on = False

    def choose(self, on: bool) -> None:
        """Large targets from now on, or the design's own sizes."""
        app = QApplication.instance()
        if on == self.on or not isinstance(app, QApplication):
            return
        self.on = on
        (app.installEventFilter if on else app.removeEventFilter)(self)
        for widget in app.allWidgets():
            if isinstance(widget, QWidget) and is_target(widget):
                grow(widget) if on else shrink(widget)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish and isinstance(watched, QWidget) and is_target(watched):
            grow(watched)
        return False


@cache
def touch() -> Touch:
    """The one watcher of the program."""
    return Touch()


def is_target(widget: QWidget) -> bool:
    """Whether a finger is meant to hit it: a control that is no part of another."""
    return isinstance(widget, CONTROLS) and not isinstance(widget.parentWidget(), CONTROLS)


def grow(widget: QWidget) -> None:
    """Make a control 44 px high and wide at least, and what holds it in a fixed height as much higher."""
    if widget.property(BEFORE) is not None:
        return
    more = TARGET - min(widget.maximumHeight(), max(widget.minimumHeight(), widget.sizeHint().height()))
    keep(widget)
    widget.setMaximumHeight(max(TARGET, widget.maximumHeight()))
    widget.setMinimumHeight(max(TARGET, widget.minimumHeight()))
    if widget.minimumWidth() < TARGET:
        widget.setMaximumWidth(max(TARGET, widget.maximumWidth()))
        widget.setMinimumWidth(TARGET)
    if more > 0:
        make_room(widget, more)


def make_room(widget: QWidget, more: int) -> None:
    """Bars of a fixed height become higher when what is in them does."""
    holder = widget.parentWidget()
    while holder is not None and not holder.isWindow():
        if holder.minimumHeight() == holder.maximumHeight() and holder.property(BEFORE) is None:
            keep(holder)
            holder.setFixedHeight(holder.maximumHeight() + more)
        holder = holder.parentWidget()


def keep(widget: QWidget) -> None:
    """Remember the design's size."""
    widget.setProperty(BEFORE, [widget.minimumWidth(), widget.minimumHeight(), widget.maximumWidth(),
                                widget.maximumHeight()])  # fmt: skip


def shrink(widget: QWidget) -> None:
    """Back to the design's sizes, also of what holds it."""
    at: QWidget | None = widget
    while at is not None and not at.isWindow():
        before = at.property(BEFORE)
        if before is not None:
            at.setMinimumSize(before[0], before[1])
            at.setMaximumSize(before[2], before[3])
            at.setProperty(BEFORE, None)
        at = at.parentWidget()

"""Short ways to stack widgets, so that a room reads like its picture."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

Margins = tuple[int, int, int, int]
STRETCH = "stretch"
Piece = QWidget | QLayout | int | str | None


def column(*pieces: Piece, gap: int = 0, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Top to bottom: widgets, layouts, numbers (px of space), STRETCH."""
    return _fill(QVBoxLayout(), pieces, gap, margins)


def row(*pieces: Piece, gap: int = 0, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Left to right, as `column`."""
    return _fill(QHBoxLayout(), pieces, gap, margins)


def _fill(layout: Any, pieces: tuple[Piece, ...], gap: int, margins: Margins) -> Any:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for piece in pieces:
        add(layout, piece)
    return layout


def add(layout: QBoxLayout, piece: Piece, stretch: int = 0) -> None:
    """Append one piece to a row or column."""
    if isinstance(piece, QWidget):
        layout.addWidget(piece, stretch)
    elif isinstance(piece, QLayout):
        layout.addLayout(piece, stretch)
    elif isinstance(piece, int):
        layout.addSpacing(piece)
    elif piece == STRETCH:
        layout.addStretch(1)


def box(layout: QLayout, surface: str = "none") -> QWidget:
    """A plain widget round a layout."""
    made = frame(surface) if surface != "none" else QWidget()
    if surface == "none":
        made.setProperty("surface", "none")
    made.setLayout(layout)
    return made


def frame(surface: str, layout: QLayout | None = None) -> QFrame:
    """A surface of the style sheet: card, soft, well, footer, rule ..."""
    made = QFrame()
    made.setProperty("surface", surface)
    if layout is not None:
        made.setLayout(layout)
    return made


def rule(*, upright: bool = False) -> QFrame:
    """A dividing line of 1 px."""
    made = frame("rule")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def scrolling(inner: QWidget) -> QScrollArea:
    """`inner` with a vertical scroll bar when there is no room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    inner.setProperty("surface", "none")
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def paint_later(widget: QWidget) -> None:
    """Paint what is about to change only in the next turn of the window's loop: this one has it laid out."""
    if widget.updatesEnabled():
        widget.setUpdatesEnabled(False)
        QTimer.singleShot(0, widget, lambda: widget.setUpdatesEnabled(True))


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Where to paint what is laid out from the left: from the right where the language is read that way."""
    if widget.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, widgets included."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()


def stretchy(widget: QWidget) -> QWidget:
    """Let a widget take what room there is, both ways."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return widget

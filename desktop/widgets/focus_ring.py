"""The ring round what the keyboard is at: 2 px accent, 2 px away from a control, inside the edge of a map or table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitterHandle,
    QTextEdit,
    QWidget,
)

from desktop.theme import theme

AWAY = 4
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)  # their border shows it
LARGE = 400  # px: a map or a table, which fills the room; the ring goes inside
FOLLOWED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show)
LEFT = (QEvent.Type.Hide, QEvent.Type.ParentChange, QEvent.Type.Destroy)


class FocusRing(QWidget):
    """Lies over the parent of what has the focus. Fields show theirs themselves.

    A button shows it always; what a click reaches as well (a card, a table, the map) only when keys brought it there.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._held: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self.follow)

    def follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Go round the button that has the keyboard now, or away."""
        self._leave()
        if now is not None and now.parentWidget() is not None and now.isVisible() and wants_ring(now):
            self._held = now
            bring_into_view(now)
            now.installEventFilter(self)
            self.setParent(now.parentWidget())
            self._settle()
            self.show()
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._held:
            if event.type() in FOLLOWED:
                self._settle()
            elif event.type() in LEFT:
                self._leave()
        return False

    def _settle(self) -> None:
        if self._held is not None:
            away = AWAY if min(self._held.width(), self._held.height()) < LARGE else 0
            self.setGeometry(self._held.geometry().adjusted(-away, -away, away, away))

    def _leave(self) -> None:
        """Never a child of what may be taken away, except while it is shown there."""
        if self._held is not None:
            self._held.removeEventFilter(self)
            self._held = None
            self.hide()
            self.setParent(None)  # type: ignore[call-overload]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)


def bring_into_view(widget: QWidget) -> None:
    """Scroll every page that a widget lies on so far that it shows."""
    page = widget.parentWidget()
    while page is not None:
        if isinstance(page, QScrollArea) and page.widget() is not None and page.widget().isAncestorOf(widget):
            page.ensureWidgetVisible(widget)
        page = page.parentWidget()


def wants_ring(widget: QWidget) -> bool:
    """Whether the ring is what shows that a widget has the keyboard."""
    if isinstance(widget, QAbstractButton):
        return True
    if isinstance(widget, QSplitterHandle):
        return False  # it shows it itself: a ring would become one of the splitter's sides
    if isinstance(widget, FIELDS) or widget.isWindow() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    if isinstance(widget, QAbstractItemView) and min(widget.width(), widget.height()) < LARGE:
        return False  # a short list: its chosen line shows it
    return QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton

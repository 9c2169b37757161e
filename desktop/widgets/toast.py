"""A short note at the bottom: what happened, with Undo. It goes after 6 seconds unless the pointer rests on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from desktop.widgets.button import Button, IconButton
from desktop.widgets.card import EDGE, Floating
from desktop.widgets.layout import box, row
from desktop.widgets.text import Text, plain
from geo.texts import tr

STAYS = 6000


class Toast(Floating):
    """One note at a time; a new one takes the place of the old."""

    def __init__(self, parent: QWidget) -> None:
        self._words = Text("", "small_name")
        self._action: Callable[[], object] = lambda: None
        self._button = Button(tr("Undo"), self._act, kind="link")
        self._holder = box(row(self._button, margins=(14, 0, 0, 0)))
        close = IconButton("x", tr("Close"), self.hide_now, side=24)
        super().__init__(row(self._words, self._holder, 10, close, margins=(16, 9, 9, 9)), parent, token="raised")
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide_now)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Show a note, with one thing to do about it where there is one."""
        self._words.setText(plain(text))
        self.setAccessibleName(text)
        self._holder.setVisible(do is not None)
        self._button.rename(action or tr("Undo"))
        self._action = do or (lambda: None)
        self._settle()
        self.show()
        self.raise_()
        self._timer.start()

    def hide_now(self) -> None:
        """Take the note away."""
        self._timer.stop()
        self.hide()

    def _act(self) -> None:
        self.hide_now()
        self._action()

    def _settle(self) -> None:
        parent = self.parentWidget()
        self.layout().activate()
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - 44 + EDGE)

    def enterEvent(self, event: object) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible():
            self._timer.start()

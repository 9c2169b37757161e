"""A person at the window: finds things by what they say, clicks, types, drops files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.main_window import MainWindow
from desktop.widgets.text import Text

LEFT, CTRL, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
W = TypeVar("W", bound=QWidget)
PATIENCE = 60_000  # ms; a busy machine is slow, and nothing here measures time


class Person:
    """Does with the window what a person can do, through events alone."""

    def __init__(
        self, qtbot: QtBot, window: MainWindow, aside: Callable[[], AbstractContextManager[None]] = nullcontext
    ) -> None:
        """`aside` is entered while the person looks round, which is no work of the window's."""
        self.qtbot, self.window, self.aside = qtbot, window, aside

    @property
    def front(self) -> QWidget:
        """What is in front: a dialog, or the window."""
        return QApplication.activeModalWidget() or self.window

    def until(self, true: Callable[[], object]) -> None:
        """Wait for something."""
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def rest(self) -> None:
        """Wait until nothing runs any more and the window has had its say."""
        for _ in range(3):
            self.qtbot.wait(20)
            self.until(lambda: not self.window.desk.tasks.busy)

    def find(self, kind: type[W], says: str) -> W | None:
        """The thing of a kind in front that says something, from its beginning, and can be seen."""
        with self.aside():
            for one in self.front.findChildren(kind):
                words = [one.accessibleName(), one.text().replace("&&", "&") if hasattr(one, "text") else ""]
                if one.isVisible() and any(text.startswith(says) for text in words):
                    return one
        return None

    def sees(self, says: str) -> bool:
        """Whether a text with these words can be seen in front."""
        with self.aside():
            return any(one.isVisible() and says in one.text() for one in self.front.findChildren(Text))

    def click(self, says: str) -> None:
        """Click on the button that says something, as soon as it is there and can be clicked."""
        self.until(lambda: (one := self.find(QAbstractButton, says)) is not None and one.isEnabled())
        self.qtbot.mouseClick(self.find(QAbstractButton, says), LEFT)

    def type(self, field: str, words: str) -> None:
        """Type into the field of a name, instead of what stands there."""
        self.until(lambda: self.find(QLineEdit, field) is not None)
        line = self.find(QLineEdit, field)
        assert line is not None
        self.qtbot.mouseClick(line, LEFT)
        self.qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
        self.qtbot.keyClicks(line, words)

    def paste(self, field: str, words: str) -> None:
        """Paste into the field of a name, instead of what stands there."""
        self.type(field, "")
        QApplication.clipboard().setText(words)
        self.press(Qt.Key.Key_V, CTRL)

    def press(self, key: Qt.Key, *held: Any) -> None:
        """Press a key."""
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= one
        front, focus = self.front, QApplication.focusWidget()
        self.qtbot.keyClick(focus if focus is not None and front.isAncestorOf(focus) else front, key, modifiers)

    def undo(self) -> None:
        """Ctrl+Z, and wait for it."""
        self.press(Qt.Key.Key_Z, CTRL)
        self.rest()

    def redo(self) -> None:
        """Ctrl+Shift+Z, and wait for it."""
        self.press(Qt.Key.Key_Z, CTRL, SHIFT)
        self.rest()

    def drop(self, *paths: Path) -> None:
        """Drag files over the window and let go."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        middle, copy, none = self.window.rect().center(), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        over = QDragEnterEvent(middle, copy, mime, LEFT, none)
        QApplication.sendEvent(self.window, over)
        assert over.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(middle), copy, mime, LEFT, none))

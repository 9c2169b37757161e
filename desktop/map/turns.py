"""Maps that are being painted take turns, one of them in each turn of the window's loop, so that none holds it long."""

from __future__ import annotations

from collections import deque
from functools import cache
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QTimer
from shiboken6 import isValid


class Painting(Protocol):
    """A map that paints for a few milliseconds; True while there is more to paint."""

    def go_on(self) -> bool: ...


class Turns:
    """Whose turn it is."""

    def __init__(self) -> None:
        self._waiting: deque[Painting] = deque()
        self._timer = QTimer(QCoreApplication.instance(), interval=0)  # it ends with the program
        self._timer.timeout.connect(self._ring)

    def join(self, one: Painting) -> None:
        """Have a turn now and then, until there is nothing more to paint."""
        if one not in self._waiting:
            self._waiting.append(one)
        self._timer.start()

    def leave(self, one: Painting) -> None:
        """No more turns."""
        if one in self._waiting:
            self._waiting.remove(one)

    def _ring(self) -> None:
        while self._waiting:
            one = self._waiting.popleft()
            if isValid(one):
                if one.go_on():
                    self.join(one)
                return
        self._timer.stop()


@cache
def turns() -> Turns:
    """The one queue of the program."""
    return Turns()

"""Measures how long the window's thread is held: the longest gap between two turns of its event loop."""

from __future__ import annotations

import time
from types import TracebackType

from PySide6.QtCore import QObject, QTimer


class Watchdog(QObject):
    """`with Watchdog() as dog: ...; dog.longest` is the longest time (s) in which no event could be handled.

    A timer that is due at once rings in every turn of the loop, so whatever keeps it from ringing keeps the
    person's clicks waiting too. `held` has every gap longer than `over` seconds and what was going on.
    """

    def __init__(self, over: float = 0.05) -> None:
        super().__init__()
        self.over, self.doing = over, ""
        self.longest = 0.0
        self.held: list[tuple[float, str]] = []
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._ring)

    def __enter__(self) -> Watchdog:
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._ring()
        self._timer.stop()

    def _ring(self) -> None:
        now = time.perf_counter()
        gap, self._last = now - self._last, now
        self.longest = max(self.longest, gap)
        if gap > self.over:
            self.held.append((gap, self.doing))

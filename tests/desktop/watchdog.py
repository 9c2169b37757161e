"""Measures how long the window's thread is held: the longest gap between two turns of its event loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer


class Gap(NamedTuple):
    """A time (s) in which no event could be handled, how much of it the window's thread was at work, and on what."""

    lasted: float
    worked: float
    doing: str


class Watchdog(QObject):
    """`with Watchdog() as dog: ...; dog.longest` is the longest time (s) in which no event could be handled.

    A timer that is due at once rings in every turn of the loop, so whatever keeps it from ringing keeps the
    person's clicks waiting too. `held` has every gap in which more than `over` seconds passed. On a machine that
    is busy with other things, `worked` tells how much of it was this thread's own: its processor time, brought back
    to what it is when nothing else runs (two threads that share a processor's caches each need up to twice as much;
    a fixed piece of work, done after each long gap and compared with its quickest time so far, tells how much).
    """

    def __init__(self, over: float = 0.05) -> None:
        super().__init__()
        self.over, self.doing = over, ""
        self.longest = self.worked = 0.0
        self.held: list[Gap] = []
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._ring)
        self._quickest = min(piece_of_work() for _ in range(20))

    def __enter__(self) -> Watchdog:
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._ring()
        self._timer.stop()

    @contextmanager
    def asleep(self) -> Iterator[None]:
        """Look away for a while."""
        self._timer.stop()
        yield
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer.start()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is done here is the test's own work, not the window's."""
        now, spent = time.perf_counter(), time.thread_time()
        yield
        self._last += time.perf_counter() - now
        self._spent += time.thread_time() - spent

    def _slowness(self) -> float:
        """How many times as long a piece of work takes just now as when nothing else runs."""
        times = sorted(piece_of_work() for _ in range(5))
        self._quickest = min(self._quickest, times[0])
        return times[2] / self._quickest

    def _ring(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        worked = spent - self._spent
        if worked > self.over:
            worked /= self._slowness()
        gap = Gap(now - self._last, worked, self.doing)
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self.longest, self.worked = max(self.longest, gap.lasted), max(self.worked, gap.worked)
        if gap.lasted > self.over:
            self.held.append(gap)

    def worst(self, count: int = 8) -> list[str]:
        """The gaps in which this thread worked longest, in words."""
        found = sorted(self.held, key=lambda gap: -gap.worked)[:count]
        return [f"{1000 * g.worked:.0f} ms of work in {1000 * g.lasted:.0f} ms: {g.doing}" for g in found]


def piece_of_work() -> float:
    """Always the same, about half a millisecond; the processor time (s) it took."""
    began = time.thread_time()
    sum(len(str(number)) for number in range(3000))
    return time.thread_time() - began

"""Writing to the database beside other work, in a thread of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import ParamSpec

P = ParamSpec("P")
TURN = 0.0005  # seconds; SQLite comes back a thousand times, and with Python's own 5 ms would wait longer than it works


class Beside:
    """One piece of work at a time beside the caller's; to be used in a `with`, which ends when the work has ended."""

    def __init__(self, name: str) -> None:
        self._hands = ThreadPoolExecutor(1, thread_name_prefix=f"doorstep-{name}")
        self._work: Future[None] | None = None
        self._turn = sys.getswitchinterval()

    def __enter__(self) -> Beside:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._hands.shutdown()
        sys.setswitchinterval(self._turn)

    def start(self, work: Callable[P, None], *args: P.args, **named: P.kwargs) -> None:
        """Begin a piece of work as soon as the last has ended. Raises what went wrong in that one."""
        self.wait()
        sys.setswitchinterval(min(self._turn, TURN))
        self._work = self._hands.submit(work, *args, **named)

    def wait(self) -> None:
        """Until nothing is being done. Raises what went wrong in it."""
        work, self._work = self._work, None
        if work is not None:
            work.result()

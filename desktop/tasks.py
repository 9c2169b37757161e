"""Long work beside the window: three lanes, each one job after the other; only one of them writes the shop's file."""

from __future__ import annotations

import queue
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from geo.errors import UserError
from geo.progress import Cancelled, OnProgress

SHOW_AFTER = 0.6  # seconds before a job is shown
# What the person asked for; what a room waits for to show itself; what is worked out when no room waits.
WORK, READ, THINK = LANES = ("work", "read", "think")
Work = Callable[[OnProgress], Any]


@dataclass
class Job:
    """One piece of work: what it is called, what it does, and who is told."""

    title: str
    work: Work
    done: Callable[[Any], None]
    failed: Callable[[UserError], None] | None = None
    lane: str = WORK
    lasting: bool = False  # done to its end even when the window closes: what the person typed or decided
    cancelled: threading.Event = field(default_factory=threading.Event)
    began: float = 0.0
    refused: UserError | None = None


@dataclass(frozen=True)
class Progress:
    """How far the running job is; `total` 0 when nobody knows, `seconds_left` None likewise."""

    title: str
    what: str
    done: int
    total: int
    seconds_left: float | None
    waiting: int


class Tasks(QObject):
    """Runs jobs on a thread a lane and tells the window on its own thread."""

    progressed = Signal(object)  # Progress, or None when nothing runs
    refused = Signal(object)  # UserError: the person can mend it
    crashed = Signal(str, str)  # title and report of a mistake of the program
    finished = Signal(object)  # Job, after its `done`
    _told = Signal(object)
    _ended = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[str, queue.SimpleQueue[Job | None]] = {lane: queue.SimpleQueue() for lane in LANES}
        self._jobs: list[Job] = []
        self._latest: dict[int, Progress] = {}  # by id of the job
        self._threads: dict[str, threading.Thread] = {}
        self._unread = _Count()  # jobs of rooms that wait: thinking waits for them
        self._told.connect(self._keep)
        self._steps: deque[Callable[[], object]] = deque()  # on the window's thread, each in a turn of its own
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._next_step)
        self._ended.connect(lambda job, how, what: self.in_turns(lambda: self._end(job, how, what)))
        self._ticker = QTimer(self, interval=100)
        self._ticker.timeout.connect(self._show)

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._jobs or self._steps)

    @property
    def hurried(self) -> bool:
        """Whether anything runs or waits that a person waits for."""
        return bool(self._steps) or any(job.lane != THINK for job in self._jobs)

    @property
    def working(self) -> bool:
        """Whether anything the person asked for runs or waits."""
        return any(job.lane == WORK for job in self._jobs)

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
        *,
        lane: str = WORK,
        lasting: bool = False,
    ) -> Job:
        """Queue `work(on_progress)`; `done(result)` and `failed(error)` are called on the window's thread."""
        job = Job(title, work, done, failed, lane, lasting)
        self._jobs.append(job)
        if lane == READ:
            self._unread.add(1)
        if lane not in self._threads:
            thread = threading.Thread(target=self._work, args=(lane,), name=f"doorstep-{lane}", daemon=True)
            self._threads[lane] = thread
            thread.start()
        self._waiting[lane].put(job)
        self._ticker.start()
        return job

    def in_turns(self, *steps: Callable[[], object]) -> None:
        """Do these on the window's thread, each in a turn of its loop of its own, so that clicks come in between."""
        self._steps.extend(steps)
        self._turn.start()

    def _next_step(self) -> None:
        if self._steps:
            self._steps.popleft()()
        if not self._steps:
            self._turn.stop()

    def cancel(self) -> None:
        """Stop the job that is shown: its next progress call raises, its transaction undoes."""
        job = self._shown()
        if job is not None:
            job.cancelled.set()

    def let_go(self) -> None:
        """Nobody waits for what is read or thought about any more: the shop it is about is closed."""
        for job in self._jobs:
            if job.lane != WORK:
                job.cancelled.set()

    def stop(self, seconds: float = 10.0) -> list[UserError]:
        """Cancel everything but what is lasting and wait for it, when the window closes; why it could not be done."""
        for job in self._jobs:
            if not job.lasting:
                job.cancelled.set()
        for lane in self._threads:
            self._waiting[lane].put(None)
        self._unread.add(-self._unread.value)
        for thread in self._threads.values():
            thread.join(seconds)
        refused = [job.refused for job in self._jobs if job.lasting and job.refused is not None]
        self._threads.clear()
        self._jobs.clear()
        self._steps.clear()
        self._latest.clear()
        self._ticker.stop()
        self._turn.stop()
        return refused

    # On the worker threads.

    def _work(self, lane: str) -> None:
        while (job := self._waiting[lane].get()) is not None:
            if lane == THINK:
                self._unread.wait_for_none()
            job.began = time.monotonic()
            outcome = self._outcome(job)
            if lane == READ:
                self._unread.add(-1)
            self._ended.emit(job, *outcome)
            del job, outcome  # else they live until the next one

    def _outcome(self, job: Job) -> tuple[str, object]:
        try:
            if job.cancelled.is_set():
                return "cancelled", None
            return "done", job.work(self._reporter(job))
        except Cancelled:
            return "cancelled", None
        except UserError as error:
            job.refused = error
            return "refused", error
        except Exception:  # every mistake of ours ends in a report the person can copy
            # What was read may be gone from under a job nobody waits for.
            return ("cancelled", None) if job.cancelled.is_set() else ("crashed", traceback.format_exc())

    def _reporter(self, job: Job) -> OnProgress:
        last = 0.0

        def report(what: str, done: int, total: int) -> None:
            nonlocal last
            if job.cancelled.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last >= 0.08 or done == total:
                last = now
                self._told.emit((job, what, done, total))

        return report

    # On the window's thread.

    def _keep(self, told: tuple[Job, str, int, int]) -> None:
        job, what, done, total = told
        passed = time.monotonic() - job.began
        left = passed * (total - done) / done if total and done else None
        self._latest[id(job)] = Progress(job.title, what, done, total, left, len(self._jobs) - 1)

    def _shown(self) -> Job | None:
        """The running job that is shown: the person's own before others."""
        running = [job for job in self._jobs if job.began]
        return min(running, key=lambda job: (LANES.index(job.lane), job.began), default=None)

    def _show(self) -> None:
        job = self._shown()
        if job is None or time.monotonic() - job.began < SHOW_AFTER:
            return
        known = self._latest.get(id(job))
        self.progressed.emit(known or Progress(job.title, job.title, 0, 0, None, len(self._jobs) - 1))

    def _end(self, job: Job, how: str, what: object) -> None:
        if job not in self._jobs:  # the window closed meanwhile
            return
        self._jobs.remove(job)
        self._latest.pop(id(job), None)
        if not self._jobs:
            self._ticker.stop()
        self.progressed.emit(None)
        self._tell(job, how, what)
        self.finished.emit(job)

    def _tell(self, job: Job, how: str, what: object) -> None:
        if how == "done":
            job.done(what)
        elif isinstance(what, UserError):
            (job.failed or self.refused.emit)(what)
        elif how == "crashed":
            self.crashed.emit(job.title, str(what))


class _Count:
    """A number other threads can wait for to be none."""

    def __init__(self) -> None:
        self.value = 0
        self._changed = threading.Condition()

    def add(self, more: int) -> None:
        """Change it."""
        with self._changed:
            self.value += more
            self._changed.notify_all()

    def wait_for_none(self) -> None:
        """Return when it is 0 or less."""
        with self._changed:
            self._changed.wait_for(lambda: self.value <= 0)

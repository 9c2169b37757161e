"""Long work beside the window: one worker, one job after the other, so that only one writes the shop's file."""

from __future__ import annotations

import queue
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from geo.errors import UserError
from geo.progress import Cancelled, OnProgress

SHOW_AFTER = 0.6  # seconds before a job is shown
Work = Callable[[OnProgress], Any]


@dataclass
class Job:
    """One piece of work: what it is called, what it does, and who is told."""

    title: str
    work: Work
    done: Callable[[Any], None]
    failed: Callable[[UserError], None] | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    began: float = 0.0


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
    """Runs jobs on one worker thread and tells the window on its own thread."""

    progressed = Signal(object)  # Progress, or None when nothing runs
    refused = Signal(object)  # UserError: the person can mend it
    crashed = Signal(str, str)  # title and report of a mistake of the program
    finished = Signal(object)  # Job, after its `done`
    _told = Signal(object)
    _ended = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._jobs: list[Job] = []
        self._latest: Progress | None = None
        self._thread: threading.Thread | None = None
        self._told.connect(self._keep)
        self._ended.connect(self._end)
        self._ticker = QTimer(self, interval=100)
        self._ticker.timeout.connect(self._show)

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return bool(self._jobs)

    def run(
        self,
        title: str,
        work: Work,
        done: Callable[[Any], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Queue `work(on_progress)`; `done(result)` and `failed(error)` are called on the window's thread."""
        job = Job(title, work, done, failed)
        self._jobs.append(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="doorstep-worker", daemon=True)
            self._thread.start()
        self._waiting.put(job)
        self._ticker.start()
        return job

    def cancel(self) -> None:
        """Stop the running job: its next progress call raises, its transaction undoes."""
        if self._jobs:
            self._jobs[0].cancelled.set()

    def stop(self, seconds: float = 10.0) -> None:
        """Cancel everything and wait for the worker, when the window closes."""
        for job in self._jobs:
            job.cancelled.set()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(seconds)
            self._thread = None
        self._jobs.clear()
        self._ticker.stop()

    # On the worker thread.

    def _work(self) -> None:
        while (job := self._waiting.get()) is not None:
            job.began = time.monotonic()
            self._ended.emit(job, *self._outcome(job))

    def _outcome(self, job: Job) -> tuple[str, object]:
        try:
            if job.cancelled.is_set():
                return "cancelled", None
            return "done", job.work(self._reporter(job))
        except Cancelled:
            return "cancelled", None
        except UserError as error:
            return "refused", error
        except Exception:  # every mistake of ours ends in a report the person can copy
            return "crashed", traceback.format_exc()

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
        self._latest = Progress(job.title, what, done, total, left, len(self._jobs) - 1)

    def _show(self) -> None:
        job = self._jobs[0] if self._jobs else None
        if job is None or not job.began or time.monotonic() - job.began < SHOW_AFTER:
            return
        self.progressed.emit(self._latest or Progress(job.title, job.title, 0, 0, None, len(self._jobs) - 1))

    def _end(self, job: Job, how: str, what: object) -> None:
        if job not in self._jobs:  # the window closed meanwhile
            return
        self._jobs.remove(job)
        self._latest = None
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

"""Long work beside the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.tasks import Progress, Tasks
from geo.errors import UserError
from geo.progress import OnProgress


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def test_a_result_comes_back_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[Any] = []
    tasks.run("Adding", lambda _p: (threading.get_ident(), 1 + 1), lambda r: seen.append((threading.get_ident(), r)))
    qtbot.waitUntil(lambda: bool(seen))
    ended_on, (worked_on, result) = seen[0]
    assert result == 2
    assert ended_on == threading.get_ident() != worked_on


def test_jobs_run_one_after_the_other_in_order(qtbot: QtBot, tasks: Tasks) -> None:
    begun, ended = [], []

    def work(name: str) -> str:
        begun.append((name, len(ended)))
        return name

    for name in "abc":
        tasks.run(name, lambda _p, name=name: work(name), ended.append)
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert ended == ["a", "b", "c"]
    assert [name for name, _n in begun] == ["a", "b", "c"]


def test_what_the_person_can_mend_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse(_p: OnProgress) -> None:
        raise UserError("The list is empty.", "Choose another.")

    with qtbot.waitSignal(tasks.refused) as told:
        tasks.run("Importing", refuse, lambda _r: pytest.fail("it did not work"))
    assert told.args[0].next_step == "Choose another."


def test_a_mistake_of_ours_becomes_a_report(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.crashed) as told:
        tasks.run("Dividing", lambda _p: 1 / 0, lambda _r: pytest.fail("it did not work"))
    assert told.args[0] == "Dividing"
    assert "ZeroDivisionError" in told.args[1]


def test_cancelling_is_silent_and_stops_the_work(qtbot: QtBot, tasks: Tasks) -> None:
    going = threading.Event()
    steps: list[int] = []

    def count(on_progress: OnProgress) -> None:
        while True:
            on_progress("Counting", len(steps), 0)
            steps.append(1)
            going.set()

    tasks.refused.connect(lambda _e: pytest.fail("cancelling is no error"))
    tasks.crashed.connect(lambda _t, report: pytest.fail(report))
    with qtbot.waitSignal(tasks.finished):
        tasks.run("Counting", count, lambda _r: pytest.fail("it was cancelled"))
        assert going.wait(10)
        tasks.cancel()
    assert not tasks.busy


def test_progress_shows_when_work_takes_long(qtbot: QtBot, tasks: Tasks) -> None:
    enough = threading.Event()

    def slow(on_progress: OnProgress) -> None:
        on_progress("Placing addresses", 20, 80)
        assert enough.wait(30)

    shown: list[Progress] = []
    tasks.progressed.connect(lambda progress: shown.append(progress) if progress else None)
    tasks.run("Importing", slow, lambda _r: None)
    qtbot.waitUntil(lambda: bool(shown))
    enough.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (shown[0].what, shown[0].done, shown[0].total) == ("Placing addresses", 20, 80)
    assert shown[0].seconds_left is not None


def test_quick_work_shows_no_progress(qtbot: QtBot, tasks: Tasks) -> None:
    shown: list[Progress] = []
    tasks.progressed.connect(lambda progress: shown.append(progress) if progress else None)
    with qtbot.waitSignal(tasks.finished):
        tasks.run("Quick", lambda _p: None, lambda _r: None)
    assert shown == []

"""A long list is worked through by two processes; nobody notices but by the clock."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from geo.in_two import cores, in_two

ROOT = Path(__file__).resolve().parents[2]


def in_second() -> bool:
    return multiprocessing.parent_process() is not None


def adds(base: int) -> Callable[[int], tuple[int, bool]]:
    """A worker that says who did the work."""

    def work(piece: int) -> tuple[int, bool]:
        return base + piece, in_second()

    return work


def dies(at: int) -> Callable[[int], int]:
    """A worker whose process is killed over one piece, when it is the second."""

    def work(piece: int) -> int:
        if in_second() and piece >= at:
            os._exit(9)
        return piece

    return work


def refuses(_: int) -> Callable[[int], int]:
    def work(piece: int) -> int:
        if piece == 3:
            raise ValueError("three is no number for this")
        return piece

    return work


def test_answers_come_in_the_order_of_the_pieces_whoever_had_them() -> None:
    answers = list(in_two(adds, (100,), range(50)))
    assert [answer for answer, _ in answers] == list(range(100, 150))
    assert {second for _, second in answers} == {True, False}


def test_a_second_process_that_dies_costs_no_answer() -> None:
    assert list(in_two(dies, (1,), range(40))) == list(range(40))


def test_what_a_worker_raises_reaches_the_caller() -> None:
    with pytest.raises(ValueError, match="three is no number"):
        list(in_two(refuses, (0,), range(10)))


def test_no_pieces_give_no_answers() -> None:
    assert list(in_two(adds, (0,), [])) == []


def test_whoever_stops_listening_leaves_no_process_behind() -> None:
    answers = in_two(adds, (0,), iter(range(1000)))
    next(answers)
    answers.close()
    assert not multiprocessing.active_children()


def test_there_is_a_core_to_work_on() -> None:
    assert cores() >= 1


KILLED = """
import os, sys
from geo.in_two import in_two
def make(out):
    def work(piece):
        print(os.getpid(), flush=True)
        return piece
    return work
if __name__ == "__main__":
    for _ in in_two(make, (None,), iter(int, 1)):
        pass
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="only POSIX kills without asking")
def test_the_second_process_ends_when_the_first_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(KILLED, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    ) as first:
        assert first.stdout
        next(line for line in first.stdout if int(line) != first.pid)  # the second is at work
        first.kill()
        first.communicate(timeout=30)  # what it says ends only when both are gone

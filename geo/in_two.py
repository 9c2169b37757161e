"""A long list worked through by this process and a second one beside it: the answers come in order all the same."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

AHEAD = 2  # pieces the second process is given at a time: one to work on, one to go on with

Piece = TypeVar("Piece")
Answer = TypeVar("Answer")
Worker = Callable[[Piece], Answer]

_work: Worker[Any, Any]  # in the second process: what it works with


def cores() -> int:
    """Processors this program may use at once."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def in_two(
    make: Callable[..., Worker[Piece, Answer]], given: tuple[Any, ...], pieces: Iterable[Piece]
) -> Iterator[Answer]:
    """What `make(*given)` answers to each piece, in the order of the pieces.

    Both processes make their own worker, so its answer must follow from the piece alone; `make` is a function of a
    module, and all that is given, pieces and answers can be pickled. A second process that dies costs its work in
    hand, which is done again here; what a worker raises is raised here.
    """
    context = multiprocessing.get_context("spawn")  # the one way to start that all systems have and threads survive
    second = ProcessPoolExecutor(1, context, _begin, (make, given))
    try:
        second.submit(cores)  # anything: it starts with the first thing it is given
        work = make(*given)
        ahead: deque[tuple[Piece, Future[Answer]]] = deque()
        for piece in pieces:
            ahead.append((piece, _given_away(second, piece, ahead) or _done(work(piece))))
            while ahead and ahead[0][1].done():
                yield _answer(work, *ahead.popleft())
        while ahead:
            yield _answer(work, *ahead.popleft())
    finally:
        second.shutdown(cancel_futures=True)


def _given_away(
    second: ProcessPoolExecutor, piece: Piece, ahead: Iterable[tuple[Piece, Future[Answer]]]
) -> Future[Answer] | None:
    """The piece in the hands of the second process, None when that has enough to do or is gone."""
    if sum(not answer.done() for _, answer in ahead) >= AHEAD:
        return None
    try:
        return second.submit(_worked, piece)
    except BrokenProcessPool:
        return None


def _done(answer: Answer) -> Future[Answer]:
    future: Future[Answer] = Future()
    future.set_result(answer)
    return future


def _answer(work: Worker[Piece, Answer], piece: Piece, answer: Future[Answer]) -> Answer:
    try:
        return answer.result()
    except BrokenProcessPool:
        return work(piece)


# --- in the second process -----------------------------------------------------------------------------------


def _begin(make: Callable[..., Worker[Any, Any]], given: tuple[Any, ...]) -> None:
    """Get ready to work. Ctrl+C is for the first process, whose end is this one's too, however it came."""
    global _work  # noqa: PLW0603 - one worker for the whole process
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_first, daemon=True).start()
    _work = make(*given)


def _end_with_the_first() -> None:
    first = multiprocessing.parent_process()
    if first:
        first.join()
        os._exit(1)


def _worked(piece: Any) -> Any:
    return _work(piece)

"""For work that makes very many small objects, and for what a program loads once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_kept = False  # the collector itself would count all of it to say whether there is any


def keep_for_good() -> None:
    """What there is now is never looked through again."""
    global _kept  # noqa: PLW0603 - there is one collector
    _kept = True
    gc.freeze()


@contextmanager
def no_collecting() -> Iterator[None]:
    """No looking for cycles meanwhile: a batch makes a million small objects without one, and looking through
    them again and again took a fifth of the time. What is no longer used is freed at once all the same.

    Freezing and thawing at once makes them old objects without looking through them; else switching on again would.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not _kept:
                gc.freeze()
                gc.unfreeze()
            gc.enable()

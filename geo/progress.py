"""How long work tells how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable

# (what is being done, how many are done, how many there are; 0 when nobody knows)
OnProgress = Callable[[str, int, int], None]


class Cancelled(Exception):
    """Raised out of a progress callback to stop the work; the transaction round it undoes what was begun."""


def no_progress(what: str, done: int, total: int) -> None:
    """The default: nobody is watching."""

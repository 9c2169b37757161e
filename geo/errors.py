"""The one kind of error that is the person's to mend."""

from __future__ import annotations


class UserError(Exception):
    """Something the person can put right: what happened, and what to do next.

    Shown as it stands by the window (a message) and the command line (one line, exit code 2).
    """

    def __init__(self, happened: str, next_step: str = "") -> None:
        super().__init__(" ".join(part for part in (happened, next_step) if part))
        self.happened = happened
        self.next_step = next_step

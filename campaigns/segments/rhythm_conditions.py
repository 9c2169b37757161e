"""Conditions about how somebody comes: gone quiet, regular, drifting ..."""

from __future__ import annotations

from campaigns.segments.conditions import Clause, form
from campaigns.segments.rhythm import BEST, DRIFTING, LEFT, LITTLE, NEW, REGULAR, gone_quiet, groups
from geo.texts import QT_TR_NOOP, tr

WORDS = {
    "new": (NEW, QT_TR_NOOP("are new")),
    "regular": (REGULAR, QT_TR_NOOP("are regulars")),
    "best": (BEST, QT_TR_NOOP("are among your best customers")),
    "drifting": (DRIFTING, QT_TR_NOOP("are drifting away")),
    "gone": (LEFT, QT_TR_NOOP("are most likely gone")),
    "too little to say": (LITTLE, QT_TR_NOOP("came too seldom to say how often they come")),
}


@form(r"(?:has |have |is |are )?gone quiet", "gone quiet")
def quiet() -> Clause:
    """Came at least three times and, by their own rhythm, should have come again by now."""
    return Clause(tr("have gone quiet"), gone_quiet)


@form(r"(?:is |are )?(?:an? |one of the |among the )?(?P<word>new|regular|best|drifting|gone|too little to say)s?"
      r"(?: customers?)?", "is a regular", "is one of the best", "is drifting")  # fmt: skip
def in_group(word: str) -> Clause:
    group, says = WORDS[word.lower()]
    return Clause(tr(says), lambda people: groups(people) == group)

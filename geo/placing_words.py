"""What is said of a place that was found: stored in English with each person, translated where it is shown.

A reason is one clause or several with "; " between them. They are made for every row of a list, so nothing is
translated there; a stored reason is taken apart again by the clauses below.
"""

from __future__ import annotations

import re
from functools import cache

from geo.texts import QT_TR_NOOP, tr

CLAUSES = (
    QT_TR_NOOP("The house is in the town map"),
    QT_TR_NOOP("A post-office box has no place on the map"),
    QT_TR_NOOP("Put here by hand"),
    QT_TR_NOOP("no city that is known was given"),
    QT_TR_NOOP("No street was given"),
    QT_TR_NOOP("No house number was given"),
    QT_TR_NOOP("placed there"),
    QT_TR_NOOP("placed on the street"),
    QT_TR_NOOP("placed along the street's numbers"),
    QT_TR_NOOP("placed between its neighbours"),
    QT_TR_NOOP("placed in the middle of {place}"),
    QT_TR_NOOP("placed at {number}"),
    QT_TR_NOOP("The address is in {city}, outside this town"),
    QT_TR_NOOP("No street called “{street}” is in the town map"),
    QT_TR_NOOP("House number {number} is not in the town map"),
    QT_TR_NOOP("Only {number} is in the town map, not the house number as written"),
    QT_TR_NOOP("{count} places fit equally well: {one} or {other}"),
    QT_TR_NOOP("{place} is in the town map at several places"),
    QT_TR_NOOP("“{written}” was read as {street}"),
    QT_TR_NOOP("Placed where {one} and {other} meet"),
    QT_TR_NOOP("{one} and {other} do not meet in the town map"),
    QT_TR_NOOP("“{place}” found by {server}, not in the town map"),
    QT_TR_NOOP("found by {server}, not in the town map"),
)


def reason_said(reason: str) -> str:
    """A stored reason in the language in use; a clause nobody knows stays as it is."""
    return "; ".join(_said(clause) for clause in reason.split("; "))


def _said(clause: str) -> str:
    for template, pattern in _patterns():
        if found := pattern.fullmatch(clause):
            return tr(template).format(**found.groupdict())
    return clause


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((clause, _pattern(clause)) for clause in CLAUSES)


def _pattern(clause: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", clause)
    return re.compile("".join(f"(?P<{part}>.+?)" if at % 2 else re.escape(part) for at, part in enumerate(parts)))

"""How likely two records are one person, and why, in words (Fellegi & Sunter 1969; weights in duplicates.toml)."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.customers.match_candidates import candidate_pairs
from campaigns.customers.match_features import LEVELS, Levels, Pairs, compare
from campaigns.customers.match_records import MatchRecord
from geo.texts import QT_TR_NOOP
from resources import resource

OTHER_PERSON = 6.0  # taken off when the names are two people's though something is known of them besides the address
SURE = 4.0  # the least for agreeing names with a shared address or number
_AGREEING = 1  # levels of "name" up to this one agree
_LAST_ONLY, _FIRST_ONLY, _DIFFERS = 4, 5, 7
# Kept with a pair in English, translated where they are shown.
_WORDS = {
    ("name", "same"): QT_TR_NOOP("same name"),
    ("name", "agrees"): QT_TR_NOOP("names agree (order, short form or a slip)"),
    ("name", "first close"): QT_TR_NOOP("first names are alike"),
    ("name", "last close"): QT_TR_NOOP("last names are alike"),
    ("name", "last only"): QT_TR_NOOP("first names differ"),
    ("name", "first only"): QT_TR_NOOP("last names differ"),
    ("name", "part missing"): QT_TR_NOOP("part of a name is missing"),
    ("name", "differs"): QT_TR_NOOP("names differ"),
    ("organisation", "same"): QT_TR_NOOP("same company"),
    ("organisation", "contained"): QT_TR_NOOP("one company's name holds the other's"),
    ("organisation", "close"): QT_TR_NOOP("company names are alike"),
    ("organisation", "differs"): QT_TR_NOOP("company names differ"),
    ("email", "same"): QT_TR_NOOP("same e-mail address"),
    ("email", "same person's style"): QT_TR_NOOP("e-mail addresses are made alike"),
    ("email", "differs"): QT_TR_NOOP("other e-mail address"),
    ("phone", "same"): QT_TR_NOOP("same phone number"),
    ("phone", "close"): QT_TR_NOOP("phone numbers differ by a slip"),
    ("phone", "differs"): QT_TR_NOOP("other phone number"),
    ("birthday", "same"): QT_TR_NOOP("same birthday"),
    ("birthday", "day only"): QT_TR_NOOP("same day of birth"),
    ("birthday", "close"): QT_TR_NOOP("birthdays differ by a slip"),
    ("birthday", "differs"): QT_TR_NOOP("other birthday"),
    ("number", "differs"): QT_TR_NOOP("other house number"),
    ("street", "same"): QT_TR_NOOP("same street"),
    ("street", "close"): QT_TR_NOOP("nearly the same street"),
    ("street", "differs"): QT_TR_NOOP("other street"),
    ("postcode", "same"): QT_TR_NOOP("same postcode"),
    ("postcode", "differs"): QT_TR_NOOP("other postcode"),
    ("city", "differs"): QT_TR_NOOP("other town"),
}


@dataclass(frozen=True)
class ScoredPairs:
    """Pairs of positions (int64[n, 2]) with their log-odds over the threshold (float64[n]) and levels per field."""

    pairs: Pairs
    scores: npt.NDArray[np.float64]
    levels: dict[str, Levels]

    def above(self, least: float = 0.0) -> ScoredPairs:
        """Only pairs that score at least so much."""
        return self.only(self.scores >= least)

    def only(self, kept: npt.NDArray[np.bool_]) -> ScoredPairs:
        """Only the pairs marked."""
        return ScoredPairs(self.pairs[kept], self.scores[kept], {name: lv[kept] for name, lv in self.levels.items()})

    def reasons(self, position: int) -> tuple[str, ...]:
        """Why, in words: what agrees first, then what does not."""
        told = []
        for name, levels in self.levels.items():
            level = LEVELS[name][levels[position]]
            if words := _WORDS.get((name, level)):
                told.append((_weight("organisations" if name == "organisation" else "people", name, level), words))
        return tuple(words for _, words in sorted(told, key=lambda t: -t[0]))


def score_records(records: Sequence[MatchRecord], on_block: Callable[[int, int], None] | None = None) -> ScoredPairs:
    """All pairs worth comparing, scored."""
    pairs = candidate_pairs(records, on_block)
    levels = compare(records, pairs)
    companies = _are_organisations(records, pairs)
    scores = np.where(companies, _sum("organisations", levels), _people(records, pairs, levels))
    return ScoredPairs(pairs, scores, levels)


def link_one_to_one(scored: ScoredPairs, is_left: npt.NDArray[np.bool_]) -> ScoredPairs:
    """Of two lists without doubles: each record of one goes with at most one of the other, the best first."""
    kept = np.zeros(len(scored.pairs), bool)
    taken: set[int] = set()
    for position in np.argsort(-scored.scores, kind="stable"):
        i, j = (int(k) for k in scored.pairs[position])
        if is_left[i] != is_left[j] and not {i, j} & taken:
            kept[position] = True
            taken |= {i, j}
    return scored.only(kept)


def _people(records: Sequence[MatchRecord], pairs: Pairs, levels: dict[str, Levels]) -> npt.NDArray[np.float64]:
    scores = _sum("people", levels)
    name, birthday = levels["name"], levels["birthday"]
    same_birthday, other_birthday = birthday == 0, birthday == LEVELS["birthday"].index("differs")
    contact = (levels["email"] == 0) | (levels["phone"] == 0)
    house = (levels["number"] == 0) & (levels["street"] <= 1)
    known = np.array([bool(r.emails or r.phones or r.birthday) for r in records], bool)
    two_people = np.isin(name, (_LAST_ONLY, _DIFFERS)) | ((name == _FIRST_ONLY) & ~house)
    two_people &= ~same_birthday & (known[pairs[:, 0]] | known[pairs[:, 1]])
    scores = np.where(two_people, scores - OTHER_PERSON, scores)
    return np.where((name <= _AGREEING) & contact & ~other_birthday, np.maximum(scores, SURE), scores)


def _are_organisations(records: Sequence[MatchRecord], pairs: Pairs) -> npt.NDArray[np.bool_]:
    named = np.array([bool(r.first or r.last) for r in records], bool)
    company = np.array([bool(r.organisation) for r in records], bool)
    either_unnamed = ~named[pairs[:, 0]] | ~named[pairs[:, 1]]
    both_companies = company[pairs[:, 0]] & company[pairs[:, 1]]
    found: npt.NDArray[np.bool_] = either_unnamed & both_companies
    return found


def _sum(kind: str, levels: dict[str, Levels]) -> npt.NDArray[np.float64]:
    total = np.full(len(levels["name"]), _weights()[kind]["start"] - _weights()[kind]["threshold"])
    for name, names in LEVELS.items():
        total += np.array([_weight(kind, name, level) for level in names])[levels[name]]
    return total


def _weight(kind: str, name: str, level: str) -> float:
    return float(_weights()[kind].get(name, {}).get(level, 0.0))


@cache
def _weights() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("duplicates.toml").read_text(encoding="utf-8"))

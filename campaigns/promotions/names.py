"""First names: how few of them cover most regulars, for the edition that carries names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from campaigns.promotions.wording import spoken_name
from campaigns.segments.people import Bools, People

MOST = 0.8


@dataclass(frozen=True)
class Names:
    """The commonest names, most first, and how many of `people` (those with a name to be greeted by) bear one."""

    names: tuple[str, ...]
    covered: int
    people: int


def names_that_cover(people: People, who: Bools, share: float = MOST) -> Names:
    """The fewest first names that cover a share of some customers; capitals and accents are kept as most write them."""
    spoken = [name for text in people.texts("first_name")[who].tolist() if (name := spoken_name(text))]
    written: dict[str, Counter[str]] = {}
    for name in spoken:
        written.setdefault(name.casefold(), Counter())[name] += 1
    ranked = sorted(written.items(), key=lambda item: (-item[1].total(), item[0]))
    names, covered = [], 0
    for _, forms in ranked:
        if covered >= share * len(spoken):
            break
        names.append(max(forms, key=lambda form: (forms[form], form)))
        covered += forms.total()
    return Names(tuple(names), covered, len(spoken))

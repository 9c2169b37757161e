"""The trace an erased person leaves: keyed digests, enough to keep them out, too little to say who they were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import permutations

from campaigns.customers.cleaning.names import folded
from campaigns.customers.consent import digest_of
from campaigns.customers.name_match import short_forms_of
from campaigns.customers.person_row import PersonRow
from campaigns.shop.shop import Shop

MOST_WORDS = 6  # of a name
_ALIKE = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("ph", "f"), ("th", "t"), ("c", "k"), ("y", "i"))


@dataclass(frozen=True)
class Marks:
    """All by which one person may come back."""

    emails: tuple[str, ...]
    phones: tuple[str, ...]
    tills: tuple[str, ...]
    first: str
    last: str
    birthday: str
    street: str


class Tombstones:
    """Knows the rows that are about somebody erased."""

    def __init__(self, shop: Shop) -> None:
        self._salt = shop.settings.salt
        self._digests = {row[0] for row in shop.db.execute("SELECT digest FROM tombstones")}

    def __bool__(self) -> bool:
        """Whether anybody was erased at all."""
        return bool(self._digests)

    def know(self, person: PersonRow) -> bool:
        """Whether the row is about somebody erased."""
        if not self._digests:
            return False
        street = person.address.street
        marks = Marks(
            tuple(person.emails), tuple(person.phones), (person.till,) if person.till else (),
            person.first, person.last, person.birthday, street,
        )  # fmt: skip
        words = folded(person.name).split()
        traces = [*_traces(marks), *_household_traces(marks, _written(words[:MOST_WORDS]))]
        return any(digest_of(self._salt, "erased", trace) in self._digests for trace in traces)


def digests_of(salt: str, marks: Marks) -> list[str]:
    """The digests to keep of a person who is erased."""
    firsts, lasts = folded(marks.first).split(), folded(marks.last).split()
    words = [*firsts, *lasts]
    found = {*_traces(marks), *_household_traces(marks, [(a, b) for a in _forms_of(firsts) for b in lasts])}
    found |= {f"{_whole(words)}|alone"} if len(words) > 1 else set()
    for value in _values(marks):
        found.add(f"{value}|")
        found |= {f"{value}|*{word[0]}" for word in words}
        found |= {f"{value}|{''.join(sorted((words[0][0], word[0])))}" for word in words[1:]}
        found |= {f"{value}|{name[0]}" for word in words[:1] for name in short_forms_of(word)}
    return sorted(digest_of(salt, "erased", trace) for trace in found)


def _traces(marks: Marks) -> list[str]:
    """What a person is known by, each text enough by itself.

    A number of the till; an address or phone number with the initial of the first name, or with both initials
    in any order, so that no spelling of the name brings them back and a partner who shares the address is not
    taken for them; the full name with the birthday or the house, or with nothing at all beside it.
    """
    words = folded(f"{marks.first} {marks.last}").split()
    found = [f"till|{till}" for till in marks.tills]
    for value in _values(marks):
        found += [f"{value}|{ending}" for ending in _endings(words)]
    if len(words) > 1:
        found += [f"{_whole(words)}|{marks.birthday[-5:]}"] if marks.birthday else []
        found += [f"{_whole(words)}|{_house(marks.street)}"] if marks.street else []
        nothing_else = not (marks.emails or marks.phones or marks.tills or marks.street or marks.birthday)
        found += [f"{_whole(words)}|alone"] if nothing_else else []
    return found


def _household_traces(marks: Marks, pairs: Iterable[tuple[str, str]]) -> list[str]:
    """A house or a birthday with the beginnings of a first and a last name, which spellings of both share.

    Of a first name two letters, or the initial where no more is written: "Kathi", "Catharina" and "K." are one,
    "Jonas" of the same house is another.
    """
    at = [*_doors(marks.street), *([marks.birthday[-5:]] if marks.birthday else [])]
    return [
        f"{place}|{first}|{_heard(last)[:5]}" for place in at for a, last in pairs for first in {_heard(a)[:2], a[:1]}
    ]


def _forms_of(firsts: list[str]) -> set[str]:
    return {form for word in firsts for form in short_forms_of(word)}


def _written(words: list[str]) -> list[tuple[str, str]]:
    """Every word as a first name beside every other as a last one; a cell may hold them in any order."""
    return [(a, b) for a, b in permutations(words, 2) if len(b) > 2]


def _heard(word: str) -> str:
    """Letters that are heard alike as one: ae and a, c and k, ph and f, y and i."""
    for written, heard in _ALIKE:
        word = word.replace(written, heard)
    return word


def _doors(street: str) -> list[str]:
    """Each number of an address line with the beginning of each of its words."""
    words = folded(street).split()
    numbers = [word for word in words if word[0].isdigit()]
    return [f"{number} {_heard(word)[:4]}" for number in numbers for word in words if len(word) > 2 and word.isalpha()]


def _whole(words: list[str]) -> str:
    return " ".join(sorted(words))


def _endings(words: list[str]) -> Iterable[str]:
    if not words:
        return ("",)
    if len(words) == 1:
        return (f"*{words[0][0]}",)
    return (words[0][0], "".join(sorted((words[0][0], words[-1][0]))))


def _values(marks: Marks) -> list[str]:
    return [*map(_mailbox, marks.emails), *marks.phones]


def _mailbox(address: str) -> str:
    """One mailbox has one text: what stands after "+" is dropped, for Gmail the dots too."""
    local, _, domain = address.partition("@")
    local = local.partition("+")[0]
    if domain in ("gmail.com", "googlemail.com"):
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def _house(street: str) -> str:
    """The numbers and the longest word of an address line, which most spellings of it share."""
    words = folded(street).split()
    numbers = sorted(word for word in words if any(c.isdigit() for c in word))
    return " ".join([*numbers, max((w for w in words if w.isalpha()), key=lambda w: (len(w), w), default="")])

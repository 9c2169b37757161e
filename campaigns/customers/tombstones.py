"""The trace an erased person leaves: keyed digests, enough to keep them out, too little to say who they were."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campaigns.customers.cleaning.names import folded
from campaigns.customers.consent import digest_of
from campaigns.customers.name_match import short_forms_of
from campaigns.customers.person_row import PersonRow
from campaigns.shop.shop import Shop


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
        return any(digest_of(self._salt, "erased", trace) in self._digests for trace in _traces(marks))


def digests_of(salt: str, marks: Marks) -> list[str]:
    """The digests to keep of a person who is erased."""
    found = set(_traces(marks))
    words = folded(f"{marks.first} {marks.last}").split()
    for value in _values(marks):
        found.add(f"{value}|")
        found |= {f"{value}|*{word[0]}" for word in words}
        found |= {f"{value}|{name[0]}" for word in words[:1] for name in short_forms_of(word)}
    return sorted(digest_of(salt, "erased", trace) for trace in found)


def _traces(marks: Marks) -> list[str]:
    """What a person is known by, each text enough by itself.

    A number of the till; an address or phone number with the initial of the first name, or with both initials
    in any order, so that no spelling of the name brings them back and a partner who shares the address is not
    taken for them; the full name with the birthday or the house.
    """
    words = folded(f"{marks.first} {marks.last}").split()
    found = [f"till|{till}" for till in marks.tills]
    for value in _values(marks):
        found += [f"{value}|{ending}" for ending in _endings(words)]
    if len(words) > 1:
        whole = " ".join(sorted(words))
        found += [f"{whole}|{marks.birthday[-5:]}"] if marks.birthday else []
        found += [f"{whole}|{_house(marks.street)}"] if marks.street else []
    return found


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

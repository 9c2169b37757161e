"""Who is known already: finds the customer a row is about, surely or not at all."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from itertools import chain, compress
from typing import NamedTuple

from campaigns.customers.name_match import fold, name_agreement
from campaigns.customers.person_row import PersonRow
from campaigns.customers.plain_rows import PlainRow, columns

_APART = "\x1f"  # between two parts of a text; no name holds it


class Known(NamedTuple):
    """What is compared of a known customer."""

    first: str  # folded
    last: str
    birthday: str


class Strangers(NamedTuple):
    """Plain rows about people not on the list yet: their columns, and by what each may be recognised ("": not)."""

    rows: PlainRow
    keys: dict[str, Sequence[str]]
    hashes: list[list[int | None]]  # of the keys and of the row itself

    def __len__(self) -> int:
        return len(self.rows.number)


NOBODY = Strangers(PlainRow._make([()] * len(PlainRow._fields)), {}, [])


class PeopleIndex:
    """The list by its keys. A shared e-mail address or number alone never makes two people one."""

    def __init__(self, db: sqlite3.Connection) -> None:
        # By the hash of a key, whose 64 bits tell millions apart: a third of the memory that the texts would take.
        self._keys: dict[int, int | tuple[int, ...]] = {}
        self._people: dict[int, str] = {}  # what Known is made of, as one text: a third of the memory
        self._latest: tuple[PersonRow | None, Known] = (None, Known("", "", ""))
        for customer, first, last, birthday in db.execute("SELECT id, first_name, last_name, birthday FROM customers"):
            self._people[customer] = _APART.join((first, last, birthday))
        for customer, kind, value in db.execute("SELECT customer_id, kind, value FROM customer_keys"):
            self._note(hash((kind, value)), customer)
        for customer, original in db.execute("SELECT customer_id, fields FROM customer_rows"):
            self._note(hash(original), customer)

    def __len__(self) -> int:
        return len(self._people)

    def same_row(self, person: PersonRow) -> int | None:
        """The customer this very row made before."""
        found = self._keys.get(hash(person.original))
        return found if found is None or isinstance(found, int) else found[0]

    def strangers(self, rows: Sequence[PersonRow | PlainRow]) -> Strangers:
        """The plain rows that share nothing by which they may be recognised, neither with anybody known nor with
        another of these rows: as nearly all of a first list.
        """
        plain = [row for row in rows if isinstance(row, PlainRow)]
        if not plain:
            return NOBODY
        many = columns(plain)
        keys = {"email": many.email, "phone": many.phone, "till": many.till, "reference": many.reference}
        hashes = [[hash((kind, value)) if value else None for value in values] for kind, values in keys.items()]
        hashes.append(list(map(hash, many.original)))
        seen = Counter(chain.from_iterable(hashes))
        seen.update(key for row in rows if isinstance(row, PersonRow) for key in _hashes_of(row))
        shared = {key for key, often in seen.items() if often > 1} | (self._keys.keys() & seen.keys())
        shared.discard(None)
        apart = list(map(shared.isdisjoint, zip(*hashes, strict=True)))
        if not any(apart):
            return NOBODY
        return Strangers(
            columns(compress(plain, apart)),
            {kind: list(compress(values, apart)) for kind, values in keys.items()},
            [list(compress(values, apart)) for values in hashes],
        )

    def add_strangers(self, customers: Sequence[int], strangers: Strangers) -> None:
        """They are on the list now, under these numbers."""
        many = strangers.rows
        who = map(_APART.join, zip(many.first, many.last, many.birthday, strict=True))
        self._people.update(zip(customers, who, strict=True))
        for hashes in strangers.hashes:
            self._keys.update(
                (key, customer) for key, customer in zip(hashes, customers, strict=True) if key is not None
            )

    def find(self, person: PersonRow) -> int | None:
        """The one customer a row is surely about, else None."""
        known = self._known(person)
        if person.till and (found := self._by_till(person.till, known)) is not None:
            return found
        shared: dict[int, int] = {}
        for kind, value in person.known_by():
            for customer in self.holders(kind, value) if kind in ("email", "phone") else ():
                if self._agree(known, customer):
                    shared[customer] = shared.get(customer, 0) + 1
        if shared:
            best = max(shared.values())
            found_best = [customer for customer, hits in shared.items() if hits == best]
            return found_best[0] if len(found_best) == 1 else self._closest(known, found_best)
        if person.reference:
            return next((c for c in self.holders("reference", person.reference) if self._agree(known, c)), None)
        return self._nameless(person)

    def clash(self, person: PersonRow) -> bool:
        """Whether the row's till number belongs to somebody with quite another name."""
        if not person.till or not self.holders("till", person.till):
            return False
        return self._by_till(person.till, self._known(person)) is None

    def add(self, customer: int, person: PersonRow) -> None:
        """A customer, or one more row of one."""
        if customer not in self._people:
            self._people[customer] = _APART.join((person.first, person.last, person.birthday))
        for key in _hashes_of(person):
            self._note(key, customer)

    def holders(self, kind: str, value: str) -> tuple[int, ...]:
        """Everybody with this e-mail (`email`), number (`phone`), `till` number or `reference`."""
        found = self._keys.get(hash((kind, value)), ())
        return (found,) if isinstance(found, int) else found

    def named(self) -> dict[tuple[str, str], list[int]]:
        """Everybody by folded (first, last)."""
        found: dict[tuple[str, str], list[int]] = {}
        for customer in self._people:
            known = self._of(customer)
            if known.first or known.last:
                found.setdefault((known.first, known.last), []).append(customer)
        return found

    def agrees(self, customer: int, first: str, last: str) -> bool:
        """Whether a written name can be this customer's."""
        known = self._of(customer)
        return bool(name_agreement(*fold(first, last), known.first, known.last))

    def _of(self, customer: int) -> Known:
        return _known(*self._people[customer].split(_APART))

    def _known(self, person: PersonRow) -> Known:
        """What is compared of a row, worked out once for all that is asked of it."""
        if self._latest[0] is not person:
            self._latest = (person, _known(person.first, person.last, person.birthday))
        return self._latest[1]

    def _note(self, key: int, customer: int) -> None:
        there = self._keys.setdefault(key, customer)
        if there is customer or there == customer:
            return
        if isinstance(there, int):
            self._keys[key] = (there, customer)
        elif customer not in there:
            self._keys[key] = (*there, customer)

    def _by_till(self, till: str, known: Known) -> int | None:
        holders = self.holders("till", till)
        nameless = not (known.first or known.last)
        return next((c for c in holders if nameless or self._may_be(known, self._of(c))), None)

    @staticmethod
    def _may_be(a: Known, b: Known) -> bool:
        """For a number of the till, one word in common is enough (marriage, a corrected first name)."""
        words_a, words_b = set(f"{a.first} {a.last}".split()), set(f"{b.first} {b.last}".split())
        if not words_a or not words_b or words_a & words_b:
            return True
        return bool(name_agreement(a.first, a.last, b.first, b.last))

    def _agree(self, known: Known, customer: int) -> bool:
        other = self._of(customer)
        if _birthdays_differ(known.birthday, other.birthday):
            return False
        return bool(name_agreement(known.first, known.last, other.first, other.last))

    def _closest(self, known: Known, customers: list[int]) -> int | None:
        same = [c for c in customers if self._of(c)[:2] == known[:2]]
        return same[0] if len(same) == 1 else None

    def _nameless(self, person: PersonRow) -> int | None:
        """A row that names nobody is about the only holder of its address, if there is exactly one."""
        if person.first or person.last:
            return None
        holders = {c for e in person.emails for c in self.holders("email", e)}
        holders |= {c for p in person.phones for c in self.holders("phone", p)}
        return next(iter(holders)) if len(holders) == 1 else None


def _hashes_of(person: PersonRow) -> list[int]:
    """Everything by which a row may be recognised, itself among it."""
    return [*map(hash, person.known_by()), hash(person.original)]


def _known(first: str, last: str, birthday: str) -> Known:
    folded_first, folded_last = fold(first, last)
    return Known(folded_first, folded_last, birthday)


def _birthdays_differ(a: str, b: str) -> bool:
    """Whether two birthdays contradict each other; day and month changed about do not."""
    if not a or not b:
        return False
    same_year = a[:-6] == b[:-6] or "--" in (a[:2], b[:2])
    same_day = a[-5:] == b[-5:]
    changed_about = a[-5:-3] == b[-2:] and a[-2:] == b[-5:-3]
    return not (same_year and (same_day or changed_about))

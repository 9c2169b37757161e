"""Forgetting a person for good: out of every table, the undo journal and the copies; a keyed trace keeps them out."""

from __future__ import annotations

from campaigns.customers.consent import digest_of
from campaigns.customers.name_match import fold
from campaigns.customers.person_row import PersonRow
from campaigns.shop.shop import Shop


class Tombstones:
    """Digests of people who were erased: a row that is about one of them is known again and left out."""

    def __init__(self, shop: Shop) -> None:
        self._salt = shop.settings.salt
        self._digests = {row[0] for row in shop.db.execute("SELECT digest FROM tombstones")}

    def know(self, person: PersonRow) -> bool:
        """Whether the row is about somebody erased."""
        if not self._digests:
            return False
        return any(digest_of(self._salt, "erased", text) in self._digests for text in traces(person))


def traces(person: PersonRow) -> list[str]:
    """What an erased person may be known by again, each enough by itself."""
    first, last = fold(person.first, person.last)
    found = [f"till:{person.till}"] if person.till else []
    for value in (*person.emails, *person.phones):
        found += [f"{value}|{initial}" for initial in {word[:1] for word in f"{first} {last}".split()} or {""}]
    return found

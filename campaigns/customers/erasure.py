"""Forgetting a person for good: out of every table, the undo journal and the copies; a keyed trace keeps them out."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from campaigns.customers.cleaning.emails import read_emails
from campaigns.customers.cleaning.phones import read_phone
from campaigns.customers.second_opinion import clear_opinions
from campaigns.customers.tombstones import Marks, digests_of
from campaigns.errors import UserError
from campaigns.shop.backup import Backup, list_backups
from campaigns.shop.forgetting import Person, find_person, finish, is_in_copy, take_out_of_file, traces_in_journal
from campaigns.shop.shop import Shop
from geo.progress import OnProgress, no_progress
from geo.texts import tr


@dataclass(frozen=True)
class EraseReport:
    """What was taken away: rows per table, undo steps and copies that held the person."""

    rows: dict[str, int]
    undo_rows: int
    backups: int
    tombstones: int
    opinions: int = 0  # files of an online server's answers that were removed

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return asdict(self)


def find_customer(shop: Shop, text: str) -> int:
    """The customer meant by a number of the list, an e-mail address or a phone number.

    Raises UserError when there is none or more than one.
    """
    text = text.strip()
    found = {row[0] for row in shop.db.execute("SELECT id FROM customers WHERE CAST(id AS TEXT) = ?", (text,))}
    if not found:
        keys = [("email", e) for e in read_emails(text)[0]]
        keys += [("phone", read_phone(text, shop.settings.country).number), ("till", text)]
        for kind, value in keys:
            rows = shop.db.execute("SELECT customer_id FROM customer_keys WHERE kind = ? AND value = ?", (kind, value))
            found |= {row[0] for row in rows}
    if not found:
        raise UserError(
            tr("Nobody on the list has “{text}”.").format(text=text),
            tr("Give the customer's number, e-mail address or phone."),
        )
    if len(found) > 1:
        numbers = ", ".join(str(i) for i in sorted(found))
        raise UserError(
            tr("{found} people share “{text}” (customers {numbers}).").format(
                found=len(found), text=text, numbers=numbers
            ),
            tr("Give one of these numbers."),
        )
    return int(found.pop())


def erase(shop: Shop, customer_id: int) -> EraseReport:
    """Remove a person from the file, its undo journal and its copies, so that next month's list can't bring them back.

    Sales stay as nobody's, so that figures stay right. This cannot be undone. Raises UserError when there is no
    such customer.
    """
    return erase_all(shop, [customer_id])


def erase_all(
    shop: Shop, customers: Sequence[int], *, keep_out: bool = True, on_progress: OnProgress = no_progress
) -> EraseReport:
    """Remove several people, each whole or not at all; the copies are gone through once at the end.

    Without `keep_out` no trace is left, and a list may bring them in anew. A callback that raises Cancelled
    stops between two people; whoever was removed by then is removed everywhere.
    """
    rows: Counter[str] = Counter()
    undo_rows = tombstones = backups = opinions = 0
    try:
        for done, customer in enumerate(customers):
            on_progress(tr("Forgetting people"), done, len(customers))
            person = _find(shop, customer)
            with shop.quiet() as db:
                tombstones += _keep_out(shop, customer) if keep_out else 0
                taken, from_journal = take_out_of_file(db, customer, person)
            rows.update(taken)
            undo_rows += from_journal
    finally:
        if rows:
            opinions = clear_opinions(shop.path)
            backups = finish(shop)
    return EraseReport(dict(rows), undo_rows, backups, tombstones, opinions)


def _find(shop: Shop, customer: int) -> Person:
    if shop.db.execute("SELECT 1 FROM customers WHERE id = ?", (customer,)).fetchone() is None:
        raise UserError(tr("There is no customer {customer}.").format(customer=customer), tr("Check the number."))
    return find_person(shop.db, customer)


def _keep_out(shop: Shop, customer: int) -> int:
    """Leave the traces that keep a person out; how many."""
    digests = digests_of(shop.settings.salt, _marks(shop.db, customer))
    shop.db.executemany(
        "INSERT INTO tombstones (digest, at) VALUES (?, ?) ON CONFLICT DO NOTHING", [(d, shop.now) for d in digests]
    )
    return len(digests)


def _marks(db: sqlite3.Connection, customer: int) -> Marks:
    keys: dict[str, list[str]] = {"email": [], "phone": [], "till": []}
    for kind, value in db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,)):
        keys.setdefault(kind, []).append(value)
    told = db.execute("SELECT first_name, last_name, birthday, street FROM customers WHERE id = ?", (customer,))
    return Marks(tuple(keys["email"]), tuple(keys["phone"]), tuple(keys["till"]), *told.fetchone())


def traces_of(shop: Shop, customer_id: int) -> tuple[int, list[Backup]]:
    """Where else a person is held: rows of the undo journal, and the program's own copies. Changes nothing.

    Raises UserError when there is no such customer.
    """
    person = _find(shop, customer_id)
    copies = [b for b in list_backups(shop.path) if is_in_copy(b.path, shop.password, customer_id, person)]
    return traces_in_journal(shop.db, person), copies

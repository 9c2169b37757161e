"""A list of people who want no more mail: each address is remembered, whether or not its owner is on the list."""

from __future__ import annotations

from collections.abc import Iterator

from campaigns.customers.column_mapping import ColumnMapping
from campaigns.customers.consent import suppress
from campaigns.customers.contact_file import ContactFile, Row
from campaigns.customers.import_report import ImportReport, Problem, problem
from campaigns.customers.people_index import PeopleIndex
from campaigns.customers.person_row import PersonRow, RowReader
from campaigns.shop.shop import Shop


def import_optouts(
    shop: Shop, file: ContactFile, columns: ColumnMapping, import_id: int, rows: Iterator[Row]
) -> ImportReport:
    """Record a no for every address and number. `updated` are people of the list, strangers are left out
    (their addresses are remembered); nobody is added. Part of the caller's step.
    """
    reader = RowReader(columns, [], file.name, shop.settings.country, shop.today.year)
    index = PeopleIndex(shop.db)
    read = updated = merged = left_out = 0
    problems: list[Problem] = []
    seen: set[int] = set()
    for row in rows:
        person = reader.read(row)
        read += 1
        holders = set() if person.left_out else _opt_out(shop, person, index, file.name, import_id)
        if not holders:
            left_out += 1
            _say_why(person)
        elif holders <= seen:
            merged += 1
        else:
            updated += 1
        seen |= holders
        _note(shop, import_id, person)
        problems += person.problems
    return ImportReport(
        "optouts", columns.format, file.name, read, 0, updated, merged, left_out, problems=tuple(problems)
    )


def _opt_out(shop: Shop, person: PersonRow, index: PeopleIndex, source: str, import_id: int) -> set[int]:
    """Write the no down for an address, its number, and everybody who has them; who they are."""
    at = next((said.at for said in person.statements if said.at), "") or shop.now
    suppress(shop, "email", [("email", e) for e in person.emails], at, source)
    suppress(shop, "sms", [("phone", p) for p in person.phones], at, source)
    holders: set[int] = set()
    for channel, kind, values in (("email", "email", person.emails), ("sms", "phone", person.phones)):
        people = {customer for value in values for customer in index.holders(kind, value)}
        holders |= people
        for customer in sorted(people):
            _say_no(shop, customer, channel, source, at, import_id)
    return holders


def note_refusals(shop: Shop, person: PersonRow, index: PeopleIndex, source: str, import_id: int) -> None:
    """Write down each no that a row of another kind of list says, for whoever has its address or number."""
    keys = {"email": ("email", person.emails), "sms": ("phone", person.phones)}
    for said in person.statements:
        if said.state == "no" and said.channel in keys:
            kind, values = keys[said.channel]
            suppress(shop, said.channel, [(kind, value) for value in values], said.at or shop.now, source)
            for customer in sorted({customer for value in values for customer in index.holders(kind, value)}):
                _say_no(shop, customer, said.channel, source, said.at or shop.now, import_id)


def _say_no(shop: Shop, customer: int, channel: str, source: str, at: str, import_id: int) -> None:
    known = shop.db.execute(
        "SELECT 1 FROM consents WHERE customer_id = ? AND channel = ? AND state = 'no' AND source = ?",
        (customer, channel, source),
    ).fetchone()
    if known is None:
        shop.db.execute(
            "INSERT INTO consents (customer_id, channel, state, source, at, wording, import_id)"
            " VALUES (?, ?, 'no', ?, ?, 'in a list of people who opted out', ?)",
            (customer, channel, source, at, import_id),
        )


def _say_why(person: PersonRow) -> None:
    if not person.left_out:
        code = "stranger" if person.emails or person.phones else "no_address"
        person.problems.append(problem(person.number, code, left_out=True))


def _note(shop: Shop, import_id: int, person: PersonRow) -> None:
    shop.db.executemany(
        "INSERT INTO problems (import_id, row, field, code, says, remedy, left_out) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(import_id, p.row, p.field, p.code, p.says, p.remedy, int(p.left_out)) for p in person.problems],
    )

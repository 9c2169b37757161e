"""From a file to people on the list: read → map columns → clean → recognise → write → place on the map."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from campaigns.customers.column_mapping import ColumnMapping, map_columns
from campaigns.customers.contact_file import ContactFile, Row, open_contact_file
from campaigns.customers.duplicates import find_duplicates
from campaigns.customers.import_report import ImportReport, Problem, problem
from campaigns.customers.optout_run import import_optouts
from campaigns.customers.people_index import NOBODY, PeopleIndex
from campaigns.customers.people_writer import BATCH, PeopleWriter
from campaigns.customers.person_row import PersonRow, RowReader
from campaigns.customers.placing import place_customers
from campaigns.customers.plain_rows import PlainRow, read_together
from campaigns.customers.sales_run import import_sales
from campaigns.customers.tombstones import Tombstones
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.many_objects import no_collecting
from geo.progress import OnProgress, no_progress
from geo.texts import tr

SAMPLE = 2000  # rows looked at before the first is read
EVERY = 500  # rows between two reports of progress


class _OnlyTryingError(Exception):
    """Leaves a dry run's transaction, so that it undoes itself."""


def import_file(
    shop: Shop,
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    dry_run: bool = False,
    place: bool = True,
    doubles: bool = True,
    on_progress: OnProgress = no_progress,
) -> ImportReport:
    """Take in a list of people, of sales or of opt-outs, recognised by its columns; one undo step.

    `mapping` (head → field) wins over the guess and over what was used for the same heads last time. `dry_run`
    tells what would happen and changes nothing. A copy of the shop file is made first. A callback that raises
    Cancelled leaves everything as it was. Without `place` nobody is put on the map, without `doubles` nobody is
    looked for twice. Raises UserError when the file cannot be used at all.
    """
    file, columns = read_columns(shop, path, mapping)
    if not dry_run:
        shop.backup("before import")
    try:
        with no_collecting(), shop.step(tr("Imported {name}").format(name=file.name)):
            report = _run(shop, file, columns, place, doubles, on_progress)
            if dry_run:
                raise _OnlyTryingError
    except _OnlyTryingError:
        report = replace(report, dry_run=True)
    return report


def read_columns(shop: Shop, path: Path, mapping: Mapping[str, str] | None = None) -> tuple[ContactFile, ColumnMapping]:
    """The file and what its columns mean: as told, else as saved for these heads, else as guessed.

    Raises UserError when it is no list of people, sales or opt-outs.
    """
    file = open_contact_file(Path(path))
    sample = [row.cells for row in islice(file.rows(), SAMPLE)]
    told = {**_saved(shop, file), **(mapping or {})}
    columns = map_columns(file.header, sample, file.name, told)
    if columns.kind == "redemptions":
        raise UserError(
            tr("{name} is a list of redeemed codes.").format(name=file.name), tr("Use `doorstep redeem` for it.")
        )
    if not columns.has("name", "first_name", "last_name", "email", "phone", "till_id") and columns.kind != "sales":
        raise UserError(
            tr("{name} has no column with a name, an e-mail address or a number.").format(name=file.name),
            tr('Choose the columns by hand (--map "Column=field"), or check that it is the right file.'),
        )
    if not sample:
        raise UserError(
            tr("{name} has a header and no rows.").format(name=file.name),
            tr("Export the list again and import the new file."),
        )
    return file, columns


def _saved(shop: Shop, file: ContactFile) -> dict[str, str]:
    """The mapping the person chose for a file with the same heads."""
    saved = shop.settings.other.get("mappings", {}).get(_heads_key(file.header), {})
    return {head: name for head, name in saved.items() if head in file.header}


def save_mapping(shop: Shop, header: tuple[str, ...], mapping: Mapping[str, str]) -> None:
    """Remember a mapping for files with these heads. One step."""
    saved = {**shop.settings.other.get("mappings", {}), _heads_key(header): dict(mapping)}
    shop.set("mappings", saved)


def _heads_key(header: tuple[str, ...]) -> str:
    return "|".join(sorted(head.casefold() for head in header))


def _run(
    shop: Shop, file: ContactFile, columns: ColumnMapping, place: bool, doubles: bool, on_progress: OnProgress
) -> ImportReport:
    import_id = _begin(shop, file, columns)
    rows = with_progress(file, on_progress)
    match columns.kind:
        case "sales":
            report = import_sales(shop, file, columns, import_id, rows)
        case "optouts":
            report = import_optouts(shop, file, columns, import_id, rows)
        case _:
            report = _import_people(shop, file, columns, import_id, rows, place, doubles, on_progress)
    shop.db.execute(
        "UPDATE imports SET rows_read = ?, added = ?, updated = ?, merged = ?, left_out = ? WHERE id = ?",
        (report.rows_read, report.added, report.updated, report.merged, report.left_out, import_id),
    )
    return replace(report, mapping=columns.as_dict(), above=file.above)


def _begin(shop: Shop, file: ContactFile, columns: ColumnMapping) -> int:
    done = shop.db.execute(
        "INSERT INTO imports (kind, file_name, file_digest, started_at, mapping) VALUES (?, ?, ?, ?, ?)",
        (columns.kind, file.name, file.digest, shop.now, json.dumps(columns.as_dict(), ensure_ascii=False)),
    )
    assert done.lastrowid is not None
    return done.lastrowid


def with_progress(file: ContactFile, on_progress: OnProgress) -> Iterator[Row]:
    """The rows, with a word every so often on how far it is."""
    for done, row in enumerate(file.rows()):
        if done % EVERY == 0:
            on_progress(tr("Reading {name}").format(name=file.name), done, 0)
        yield row


@dataclass
class _Tally:
    rows_read: int = 0
    added: int = 0
    updated: int = 0
    merged: int = 0
    left_out: int = 0
    problems: list[Problem] = field(default_factory=list)


def _import_people(
    shop: Shop, file: ContactFile, columns: ColumnMapping, import_id: int, rows: Iterator[Row], place: bool,
    doubles: bool, on_progress: OnProgress,
) -> ImportReport:  # fmt: skip
    sample = list(islice(file.rows(), SAMPLE))
    reader = RowReader(columns, sample, file.name, shop.settings.country, shop.today.year)
    index = PeopleIndex(shop.db)
    tombstones = Tombstones(shop)
    tally, touched = _Tally(), set[int]()
    with PeopleWriter(shop.db, import_id, file.name, shop.now, shop.settings.salt) as writer:
        for together in read_together(reader, rows):
            tally.rows_read += len(together)
            strangers = NOBODY if tombstones else index.strangers(together)
            new = set(strangers.rows.number)
            numbers = []
            for row in together:
                if row.number in new:
                    numbers.append(writer.new_number())
                else:
                    person = row.person() if isinstance(row, PlainRow) else row
                    _one_by_one(person, tombstones, index, writer, tally, touched, columns.is_of_orders)
            index.add_strangers(numbers, strangers)
            writer.add_strangers(numbers, strangers)
            tally.added += len(numbers)
            writer.flush(at_least=BATCH)
    touched.update(range(writer.first_new, writer.next_id))
    if place:
        place_customers(shop, on_progress, customers=writer.to_place)
    found = find_duplicates(shop, among=touched, on_progress=on_progress) if touched and doubles else []
    return ImportReport(
        "people", columns.format, file.name, tally.rows_read, tally.added, tally.updated, tally.merged, tally.left_out,
        duplicates=len(found), placed=_placed(shop, touched), problems=tuple(tally.problems),
    )  # fmt: skip


def _one_by_one(
    person: PersonRow,
    tombstones: Tombstones,
    index: PeopleIndex,
    writer: PeopleWriter,
    tally: _Tally,
    touched: set[int],
    adds_up: bool,
) -> None:
    """A row that may be about somebody known or erased, or that there is a word to say about."""
    if not person.left_out and tombstones.know(person):
        person.left_out = True
        person.problems = [problem(person.number, "erased", left_out=True)]
    _take_in(person, index, writer, tally, touched, adds_up)
    tally.problems += person.problems


def _take_in(
    person: PersonRow, index: PeopleIndex, writer: PeopleWriter, tally: _Tally, touched: set[int], adds_up: bool
) -> None:
    """One row: left out, new, about somebody known (then `touched` gets their id), or about somebody of this file.

    `adds_up`: what was spent is the sum of the rows.
    """
    if person.left_out:
        tally.left_out += 1
        writer.note_problems(person.problems, None)
        return
    customer = index.same_row(person)
    if customer is None:
        customer = index.find(person)
        if customer is None:
            if index.clash(person):
                person.problems.append(problem(person.number, "till_id", "till_id", person.till))
            tally.added += 1
            index.add(writer.add(person), person)
            return
        same_till = not adds_up and (not person.till or customer in index.holders("till", person.till))
        writer.fill(customer, person, same_till)
        index.add(customer, person)
    else:
        writer.note_problems(person.problems, customer)
    if customer >= writer.first_new or customer in touched:
        tally.merged += 1
    else:
        tally.updated += 1
        touched.add(customer)


def _placed(shop: Shop, customers: set[int]) -> dict[str, int]:
    """People of this file per level."""
    levels = (level for customer, level in shop.db.execute("SELECT id, level FROM customers") if customer in customers)
    return dict(sorted(Counter(levels).items()))

"""Look into a list, try it, take it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr

Done = Callable[[Any], object]
LOOKED_AT = 400  # rows looked through for examples
PLACED = 60  # rows placed on the map to show how people will look
SHOWN_PEOPLE = 3


@dataclass(frozen=True)
class SamplePerson:
    """One of the first people as they will look: name, address, and what becomes of the address."""

    name: str
    address: str
    band: str


@dataclass(frozen=True)
class ListLook:
    """A file before it is taken in: what it is, its columns with an example each, the first people."""

    path: Path
    kind: str  # people | sales | optouts
    rows: int
    heads: tuple[str, ...]
    fields: tuple[str, ...]  # one a head, empty for none
    examples: tuple[str, ...]
    people: tuple[SamplePerson, ...]


def look(desk: Desk, path: Path, mapping: dict[str, str] | None, done: Done, failed: Done) -> None:
    """Read the columns and try the whole file: `done` gets (ListLook, ImportReport of a dry run)."""

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.customers.import_run import import_file, read_columns

        file, columns = read_columns(shop, path, mapping)
        report = import_file(shop, path, mapping=mapping, dry_run=True, on_progress=on_progress)
        first = [row.cells for row in islice(file.rows(), LOOKED_AT)]
        examples = tuple(next((cells[i].strip() for cells in first if i < len(cells) and cells[i].strip()), "")
                         for i in range(len(columns.columns)))  # fmt: skip
        heads, fields = zip(*((column.head, column.field) for column in columns.columns), strict=True)
        people = sample_people(shop, file, columns) if columns.kind == "people" else ()
        return ListLook(path, columns.kind, report.rows_read, heads, fields, examples, people), report

    desk.run(tr("Reading {name}").format(name=path.name), work, done, changes=False, failed=failed)  # type: ignore[arg-type]


def sample_people(shop: Shop, file: Any, columns: Any) -> tuple[SamplePerson, ...]:
    """The first few people of a file, cleaned and placed as the import will; one that needs a look among them."""
    from campaigns.customers.person_row import RowReader
    from geo.address import Address
    from geo.geocoder import Geocoder

    rows = list(islice(file.rows(), LOOKED_AT))
    reader = RowReader(columns, rows, file.name, shop.settings.country, shop.today.year)
    read = [reader.read(row) for row in rows[:PLACED]]
    found = [person for person in read if person.name and not person.left_out]
    parts = [person.address for person in found]
    placed = Geocoder(shop.town()).place(
        [Address(p.street, p.unit, p.postcode, p.city, p.region, p.country) for p in parts]
    )
    people = [
        SamplePerson(
            person.name, ", ".join(filter(None, (part.street, f"{part.postcode} {part.city}".strip()))), str(one.band)
        )
        for person, part, one in zip(found, parts, placed, strict=True)
    ]
    unsure = [one for one in people if one.band == "need a look"][:1]
    return (*[one for one in people if one not in unsure][: SHOWN_PEOPLE - len(unsure)], *unsure)


def take_in(desk: Desk, path: Path, mapping: dict[str, str], heads: tuple[str, ...], done: Done, failed: Done) -> None:
    """Take the list in as one step; the meaning of its columns is remembered when the person changed it."""

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.customers.import_run import import_file, save_mapping

        if mapping:
            with shop.quiet():  # a habit, not a step to take back
                save_mapping(shop, heads, mapping)
        return import_file(shop, path, mapping=mapping or None, on_progress=on_progress)

    desk.run(tr("Importing {name}").format(name=path.name), work, done, failed=failed, long=True)  # type: ignore[arg-type]

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

Done = Callable[[Any], object]
LOOKED_AT = 400  # rows looked through for examples


@dataclass(frozen=True)
class ListLook:
    """A file before it is taken in: what it is, its columns with an example each, the first people."""

    path: Path
    kind: str  # people | sales | optouts
    rows: int
    heads: tuple[str, ...]
    fields: tuple[str, ...]  # one a head, empty for none
    examples: tuple[str, ...]


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
        return ListLook(path, columns.kind, report.rows_read, heads, fields, examples), report

    desk.run(f"Reading {path.name}", work, done, changes=False, failed=failed)  # type: ignore[arg-type]


def look_at_codes(path: Path) -> bool:
    """Whether a file is a list of codes that came back."""
    from campaigns.customers.column_mapping import map_columns
    from campaigns.customers.contact_file import open_contact_file

    file = open_contact_file(path)
    sample = [row.cells for row in islice(file.rows(), LOOKED_AT)]
    return map_columns(file.header, sample, file.name).kind == "redemptions"


def take_in(desk: Desk, path: Path, mapping: dict[str, str], heads: tuple[str, ...], done: Done, failed: Done) -> None:
    """Take the list in as one step; the meaning of its columns is remembered when the person changed it."""

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.customers.import_run import import_file, save_mapping

        with shop.step(f"Imported {path.name}"):
            if mapping:
                save_mapping(shop, heads, mapping)
            return import_file(shop, path, mapping=mapping or None, on_progress=on_progress)

    desk.run(f"Importing {path.name}", work, done, failed=failed)  # type: ignore[arg-type]

"""The rows an import left out, as a file of the same columns with the reason beside each: mend it, import it again."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from campaigns.customers.contact_file import REASON, ContactFile, Row, open_contact_file
from campaigns.customers.import_report import ImportReport
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.texts import tr


def write_left_out(shop: Shop, what: int | ImportReport, source: Path, out: Path) -> int:
    """Write the left-out rows of an import (its number, or its report) as CSV; how many. None: no file is written.

    The columns and their order are those of `source`, the list that was imported; the reason is the last column,
    which the next import does not read. Raises UserError when `source` is not that list any more, or `out` cannot
    be written.
    """
    file = open_contact_file(Path(source))
    reasons = _from_report(what) if isinstance(what, ImportReport) else _from_shop(shop, what, file)
    rows = [row for row in file.rows() if row.number in reasons]
    if len(rows) != len(reasons):
        raise _other_list(file)
    if rows:
        _write(file, rows, reasons, Path(out))
    return len(rows)


def _from_report(report: ImportReport) -> dict[int, str]:
    return {p.row: f"{p.says} {p.remedy}".strip() for p in report.problems if p.left_out}


def _from_shop(shop: Shop, import_id: int, file: ContactFile) -> dict[int, str]:
    done = shop.db.execute("SELECT file_digest FROM imports WHERE id = ?", (import_id,)).fetchone()
    if done is None:
        raise UserError(
            tr("There is no import {import_id}.").format(import_id=import_id), tr("Choose one of the list.")
        )
    if done["file_digest"] != file.digest:
        raise _other_list(file)
    asked = "SELECT row, says, remedy FROM problems WHERE import_id = ? AND left_out = 1 ORDER BY id"
    return {row: f"{says} {remedy}".strip() for row, says, remedy in shop.db.execute(asked, (import_id,))}


def _other_list(file: ContactFile) -> UserError:
    return UserError(
        tr("{name} is not the list that was imported, or was changed since.").format(name=file.name),
        tr("Import it again."),
    )


def _write(file: ContactFile, rows: list[Row], reasons: Mapping[int, str], out: Path) -> None:
    """The reason stands behind the longest row, so that cells too many stay where they were."""
    width = max(len(file.header), *(len(row.cells) for row in rows))
    with written_whole(out) as draft, draft.open("w", encoding="utf-8-sig", newline="") as text:
        writer = csv.writer(text, delimiter=file.separator or ",")
        writer.writerow([*_padded(file.header, width), REASON])
        writer.writerows([*_padded(row.cells, width), reasons[row.number]] for row in rows)


def _padded(cells: list[str] | tuple[str, ...], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]

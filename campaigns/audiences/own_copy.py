"""The owner's own copy of everything: plain tables for a spreadsheet, out through the gate and with a receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from campaigns.audiences.export import write_all
from campaigns.audiences.gate import Passed, pass_own_copy
from campaigns.audiences.platform_spec import FileSpec, Source
from campaigns.audiences.receipts import Receipt, as_document, receipts_text, store
from campaigns.audiences.spreadsheet_safe import spreadsheet_cell, table
from campaigns.shop.shop import Shop
from geo.progress import OnProgress, no_progress
from geo.texts import QT_TR_NOOP, tr

TABLES = (
    "customers", "customer_keys", "tags", "consents", "sales", "items", "areas", "promotions", "redemptions",
    "receipts",
)  # fmt: skip
FILE = FileSpec("customers.csv", "own copy", "spreadsheet", Source("the shop file itself", "", "confirmed"))
WHY = QT_TR_NOOP("The owner took a copy of everything along.")


def take_everything(shop: Shop, folder: Path, on_progress: OnProgress = no_progress) -> Path:
    """Write the shop's tables as CSV files and a receipt into a folder of its own inside `folder`; gives that folder.

    Text that a spreadsheet would run as a formula or turn into a date is disarmed. All files or none; when they
    cannot be written (UserError), no receipt is kept.
    """
    place = folder / f"{shop.path.stem} {shop.today.isoformat()}"
    with shop.quiet():
        _write(shop, pass_own_copy(shop, FILE), place, on_progress)
    return place


def _write(shop: Shop, passed: Passed, place: Path, on_progress: OnProgress) -> None:
    contents = {}
    for done, name in enumerate(TABLES):
        on_progress(tr("Taking everything out"), done, len(TABLES))
        contents[f"{name}.csv"] = _table(shop, name)
    receipt = _receipt(shop, passed, contents)
    store(shop, None, None, passed, receipt)
    write_all({**contents, "receipt.json": receipts_text([as_document(receipt)])}, place)


def _table(shop: Shop, name: str) -> bytes:
    rows = shop.db.execute(f"SELECT * FROM {name}")
    rows.row_factory = None
    return table([column[0] for column in rows.description], _cells(rows), mark=True)


def _cells(rows: Iterator[tuple[object, ...]]) -> Iterator[list[str]]:
    for row in rows:
        yield [_cell(value) for value in row]


def _cell(value: object) -> str:
    if isinstance(value, str):
        return spreadsheet_cell(value)
    if isinstance(value, bytes):
        return value.hex()
    return "" if value is None else str(value)


def _receipt(shop: Shop, passed: Passed, contents: dict[str, bytes]) -> Receipt:
    return Receipt(
        target=passed.target, title=tr("Your own copy"), channel=passed.channel, purpose=passed.purpose,
        files=tuple(contents), people_in=passed.people_in, people=len(passed.ids), left_out={},
        promotion="", why=tr(WHY), list_digest=hashlib.sha256(contents["customers.csv"]).hexdigest(),
        day=shop.today.isoformat(), consent={}, notes=(tr("It holds names. Keep it as safe as the shop's own file."),),
    )  # fmt: skip

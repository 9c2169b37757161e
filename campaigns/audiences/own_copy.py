"""The owner's own copy of everything: plain tables for a spreadsheet, out through the gate and with a receipt."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from campaigns.audiences.gate import Passed, pass_own_copy
from campaigns.audiences.platform_spec import FileSpec, Source
from campaigns.audiences.receipts import Receipt, as_document, receipts_text, store
from campaigns.audiences.spreadsheet_safe import spreadsheet_cell, table
from campaigns.shop.leaving import have_left, leaving
from campaigns.shop.shop import Shop
from geo.files import all_in_place
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
    with leaving(shop, place) as drafts, ExitStack() as placed, shop.quiet():
        contents = _contents(shop, pass_own_copy(shop, FILE), on_progress)
        placed.enter_context(all_in_place(contents, place, drafts))
        have_left(shop, drafts)
    return place


def _contents(shop: Shop, passed: Passed, on_progress: OnProgress) -> dict[str, bytes]:
    """The files; the receipt is kept."""
    contents: dict[str, bytes] = {}
    for done, name in enumerate(TABLES):
        on_progress(tr("Taking everything out"), done, len(TABLES))
        contents[f"{name}.csv"] = _table(shop, name)
    receipt = _receipt(shop, passed, contents)
    store(shop, None, None, passed, receipt)
    return {**contents, "receipt.json": receipts_text([as_document(receipt)])}


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

"""Sixty thousand contacts in one table: the same when it is read again, by Python and by LibreOffice."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from campaigns.audiences.export import export
from campaigns.promotions.promotion import promotion_of, save_promotion
from campaigns.shop.shop import Shop
from tests.bench.bench_export import made_up_shop
from tests.campaigns.audiences.mini_shop import HOSTILE

PEOPLE = 60_000
PLAN = {
    "name": "Large", "starts": "2026-12-01", "ends": "2026-12-14", "kept_aside": {"share": 0.0},
    "codes": {"per": "none"}, "message": [{"channel": "email", "subject": "Hello", "text": "Come by,\n{name|you}."}],
}  # fmt: skip


@pytest.fixture(scope="module")
def contacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """contacts.csv of a made-up shop, some of whose people have names that do harm."""
    folder = tmp_path_factory.mktemp("large")
    with made_up_shop(folder, PEOPLE) as shop:
        spoil(shop)
        save_promotion(shop, promotion_of(PLAN))
        export(shop, "Large", ["contacts"], folder / "out")
    return folder / "out/contacts.csv"


def spoil(shop: Shop) -> None:
    with shop.quiet() as db:
        names = [(first, last, f"{first} {last}".strip(), 1 + n * 4999) for n, (first, last) in enumerate(HOSTILE)]
        db.executemany("UPDATE customers SET first_name = ?, last_name = ?, name = ? WHERE id = ?", names)
        db.execute("UPDATE customers SET postcode = '0' || (1000 + id % 9000) WHERE id % 3 = 0")


def cells(contacts: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(contacts.read_bytes().decode("utf-8-sig"), newline="")))


def test_python_reads_every_row_with_all_its_cells(contacts: Path) -> None:
    rows = cells(contacts)
    assert contacts.read_bytes().startswith(b"\xef\xbb\xbf")
    (receipt,) = json.loads((contacts.parent / "receipt.json").read_text(encoding="utf-8"))["receipts"]
    assert len(rows) - 1 == receipt["people"] == PEOPLE
    assert receipt["left_out"] == {}, "whose name is odd is spoken to without it"
    assert sum(row[-1].endswith("\nyou.") for row in rows) >= 4
    assert {len(row) for row in rows} == {len(rows[0])}
    dangerous = [cell for row in rows for cell in row if cell[:1] in ("=", "@", "\t", "\r") or cell[:2] == "+1"]
    assert not dangerous
    zeros = [cell for row in rows for cell in row if cell.startswith("'0")]
    assert len(zeros) >= PEOPLE // 3


def test_libreoffice_opens_it_and_shows_the_same(contacts: Path, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not on this computer")
    how = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"  # comma, quotes, UTF-8, as offered
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    words = [office, profile, "--headless", how, "--convert-to", "xlsx", "--outdir", str(tmp_path), str(contacts)]
    subprocess.run(words, check=True, capture_output=True, timeout=500)
    shown = CalamineWorkbook.from_path(str(tmp_path / "contacts.xlsx")).get_sheet_by_index(0).to_python()
    written = cells(contacts)
    assert len(shown) == len(written)
    for there, here in zip(shown, written, strict=True):
        assert [as_text(cell) for cell in there] == [line_ends(cell) for cell in here]


def as_text(cell: object) -> str:
    """A cell as a person sees it: whole numbers without a point."""
    return f"{cell:.0f}" if isinstance(cell, float) and cell.is_integer() else line_ends(str(cell))


def line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")

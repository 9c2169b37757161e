"""Codes that come back are counted once, and every row of the file is accounted for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaigns.command_line import main
from campaigns.errors import UserError
from campaigns.results.redemption import RedeemReport, redeem, redeem_file
from campaigns.shop.shop import Shop
from tests.campaigns.customers.test_contact_file import sheet
from tests.campaigns.results.ran import TEA, sent
from tests.campaigns.segments.small_shop import add_person


@pytest.fixture
def codes(shop: Shop) -> list[str]:
    for n in range(20):
        add_person(shop, f"P{n}")
    return list(sent(shop)[2].values())


def file(folder: Path, *rows: str, header: str = "code,date,amount", encoding: str = "utf-8") -> Path:
    path = folder / "back.csv"
    path.write_bytes("\n".join([header, *rows]).encode(encoding))
    return path


def adds_up(report: RedeemReport) -> bool:
    return report.rows_read == report.accepted + report.repeated + report.unknown + report.unreadable


def stored(shop: Shop) -> list[tuple[str, str, int | None]]:
    return [tuple(row) for row in shop.db.execute("SELECT code, day, amount FROM redemptions ORDER BY id")]


def test_codes_are_counted_and_every_row_is_accounted_for(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    report = redeem_file(
        shop,
        file(
            tmp_path,
            f"{codes[0]},2026-07-02,4.20",
            f"{codes[1].lower().replace('-', ' ')},2026-07-03,",
            f"{codes[0]},2026-07-04,9.00",
            "NOPE-1,2026-07-02,1.00",
            f"{codes[2]},soon,1.00",
            "",
        ),
    )
    assert (report.rows_read, report.accepted, report.repeated, report.unknown, report.unreadable) == (5, 2, 1, 1, 1)
    assert adds_up(report)
    assert stored(shop) == [(codes[0], "2026-07-02", 420), (codes[1], "2026-07-03", None)]
    assert [(p.row, p.says) for p in report.problems] == [
        (4, "This code was used before."),
        (5, "No promotion gave out this code."),
        (6, "“soon” is no date; write 2026-12-01."),
    ]
    assert report.sentence == "2 of 5 codes counted; 1 used before; 1 not known; 1 rows not readable."
    assert report.by_promotion == {"Tea": 2}


def test_the_same_file_again_adds_nothing(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    path = file(tmp_path, *(f"{code},2026-07-02," for code in codes))
    assert redeem_file(shop, path).accepted == len(codes)
    again = redeem_file(shop, path)
    assert (again.accepted, again.repeated) == (0, len(codes)) and adds_up(again)
    assert len(stored(shop)) == len(codes)


def test_a_code_that_was_passed_on_is_noticed(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    path = file(
        tmp_path,
        *(f"{codes[0]},2026-07-0{day},4.{day}0" for day in (2, 3, 4)),
        *(f"{codes[1]},2026-07-0{day},4.20" for day in (2, 3)),
        *(f"{codes[2]},2026-07-02,4.20" for _ in range(5)),
    )
    for report in (redeem_file(shop, path), redeem_file(shop, path)):
        assert report.shared == (codes[0],), "a second try and the same row again prove nothing"
        assert report.sentence.endswith("1 personal code seems to have been passed on.")
        assert adds_up(report)
    assert len(stored(shop)) == 3


def test_a_code_for_a_whole_street_is_passed_on_by_nobody(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    with shop.quiet() as db:
        db.execute("UPDATE codes SET customer_id = NULL, street = 'Low Road' WHERE code = ?", (codes[0],))
    rows = (f"{codes[0]},2026-07-0{day},4.{day}0" for day in range(1, 6))
    assert redeem_file(shop, file(tmp_path, *rows)).shared == ()


def test_redemptions_are_undone_as_one_step(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    redeem_file(shop, file(tmp_path, f"{codes[0]},2026-07-02,4.20"))
    assert shop.undo() == "Redemptions from back.csv"
    assert stored(shop) == []


def test_a_code_that_may_be_used_often_counts_each_day(shop: Shop, tmp_path: Path) -> None:
    for n in range(20):
        add_person(shop, f"P{n}")
    code = next(iter(sent(shop, TEA + "[codes]\nuses = 0\n")[2].values()))
    report = redeem_file(shop, file(tmp_path, f"{code},2026-07-02,4", f"{code},2026-07-03,4", f"{code},2026-07-03,4"))
    assert (report.accepted, report.repeated) == (2, 1)


def test_days_outside_the_promotion_are_told(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    report = redeem_file(shop, file(tmp_path, f"{codes[0]},2026-08-02,4"))
    assert (report.accepted, report.outside_dates) == (1, 1)


def test_a_code_is_typed_at_the_till(shop: Shop, codes: list[str]) -> None:
    assert redeem(shop, codes[0].lower(), date(2026, 7, 2), 450).accepted == 1
    assert redeem(shop, codes[0], date(2026, 7, 3)).repeated == 1
    assert redeem(shop, "nothing", date(2026, 7, 3)).unknown == 1


@pytest.mark.parametrize("amount", ["nan", "inf", "1e300", "-5", "9" * 30, "much", ""])
def test_what_is_no_amount_is_said_and_the_code_is_not_used_up(
    shop: Shop, codes: list[str], amount: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shop.path
    shop.close()
    assert main(["redeem", "--shop", str(path), "--code", codes[0], "--on", "2026-07-02", "--amount", amount]) == 2
    assert f"“{amount}” is no amount." in capsys.readouterr().err
    assert main(["redeem", "--shop", str(path), "--code", codes[0], "--on", "2026-07-02", "--amount", "7,40"]) == 0
    with Shop.open(path, read_only=True) as again:
        assert [(day, cents) for _, day, cents in stored(again)] == [("2026-07-02", 740)]


@pytest.mark.parametrize(
    ("header", "row", "encoding"),
    [
        ("Code;Datum;Betrag", "{};02.07.2026;1.204,50 €", "cp1252"),
        ("Used on\tCoupon\tTotal", "2026-07-02 09:30\t{}\t$1,204.50", "utf-16"),
        ("amount,code,date", '"1,204.50",{},2026/07/02', "utf-8-sig"),
    ],
)
def test_lists_of_other_tills_are_read(
    shop: Shop, codes: list[str], tmp_path: Path, header: str, row: str, encoding: str
) -> None:
    redeem_file(shop, file(tmp_path, row.format(codes[0]), header=header, encoding=encoding))
    assert stored(shop) == [(codes[0], "2026-07-02", 120450)]


@pytest.mark.parametrize("content", [b"", b"hello", b"a,b,c\n1,2,3\n", b"\x00\x01\x02", b"%PDF-1.4\n\x80\x81"])
def test_what_is_no_list_of_codes_is_refused_and_changes_nothing(shop: Shop, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "back.csv"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"back\.csv is no list of codes"):
        redeem_file(shop, path)
    assert shop.db.execute("SELECT count(*) FROM imports WHERE kind = 'redemptions'").fetchone()[0] == 0


def test_a_file_that_is_not_there_is_said(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        redeem_file(shop, tmp_path / "none.csv")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(rows=st.lists(st.text(max_size=40), max_size=8))
def test_whatever_the_rows_hold_the_totals_reconcile(shop: Shop, tmp_path: Path, rows: list[str]) -> None:
    path = tmp_path / "back.csv"
    path.write_text("\n".join(["code,date,amount", *rows]), encoding="utf-8", errors="ignore", newline="")
    try:
        assert adds_up(redeem_file(shop, path))
    except UserError as error:
        assert error.next_step


@pytest.mark.parametrize(
    ("header", "days"),
    [
        ("code,date", ("07/02/2026", "07/13/2026")),  # the month first: there is no 13th month
        ("Código;Fecha", ("02/07/2026", "13/07/2026")),
        ("Code promo;Date", ("2 juillet 2026", "13.07.26")),
        ("Codice sconto;Data", ("2026-07-02T09:30:00Z", "46216")),
    ],
)
def test_days_are_read_as_in_any_other_list(
    shop: Shop, codes: list[str], tmp_path: Path, header: str, days: tuple[str, str]
) -> None:
    separator = ";" if ";" in header else ","
    path = tmp_path / "back.csv"
    path.write_text("\n".join([header, *(f"{code}{separator}{day}" for code, day in zip(codes, days, strict=False))]))
    assert redeem_file(shop, path).accepted == 2
    assert [day for _, day, *_ in stored(shop)] == ["2026-07-02", "2026-07-13"]


def test_a_workbook_of_codes_is_read(shop: Shop, codes: list[str], tmp_path: Path) -> None:
    path = tmp_path / "back.ods"
    path.write_bytes(sheet([["Code", "Date", "Amount"], [codes[0].lower(), "2026-07-02", "4.20"]]))
    redeem_file(shop, path)
    assert stored(shop) == [(codes[0], "2026-07-02", 420)]


def test_a_broken_workbook_is_refused(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    path.write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(UserError):
        redeem_file(shop, path)

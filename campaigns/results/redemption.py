"""Codes that came back: from a file, typed, or scanned at the till. Each use counts once."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from campaigns.customers.cleaning import dates
from campaigns.customers.column_mapping import match_head
from campaigns.customers.spreadsheet import sheet_rows
from campaigns.errors import UserError
from campaigns.promotions.codes import code_text
from campaigns.promotions.promotion import Promotion, read_promotion
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import tr

HEADERS = {  # beside the words for a code, a day and money by which lists of sales are understood
    "code": {"coupon", "voucher used"},
    "date": {"day", "used on", "redeemed", "redeemed at", "redeemed on", "time", "eingelöst am", "ingewisseld op"},
    "amount": {"sales", "sum"},
}
FIELDS = {"amount": ("amount", "price", "spend"), "date": ("date", "last_visit")}
LARGEST = 20_000_000  # bytes
SHOWN_PROBLEMS = 200
PASSED_ON = 2  # uses at other times beyond those allowed: one may be a mistake at the till, two are other people


@dataclass(frozen=True)
class Use:
    """One use of a code. `amount` is in hundredths of the currency, None when it is not known."""

    row: int
    code: str
    day: date
    amount: int | None


@dataclass(frozen=True)
class RedeemProblem:
    """A row that does not count, by its number in the file (the header is 1), and why."""

    row: int
    code: str
    says: str


@dataclass(frozen=True)
class RedeemReport:
    """What came back. rows_read == accepted + repeated + unknown + unreadable.

    `outside_dates` of the accepted uses lie before or after the promotion; `by_promotion` counts accepted uses.
    `shared` are the codes of one person each that were tried so often that they must have been passed on.
    """

    rows_read: int
    accepted: int
    repeated: int
    unknown: int
    unreadable: int
    outside_dates: int
    by_promotion: dict[str, int]
    problems: tuple[RedeemProblem, ...]
    sentence: str
    shared: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Known:
    """A code that was given out."""

    code: str
    promotion_id: int
    customer_id: int | None
    promotion: Promotion


def redeem_file(shop: Shop, path: Path) -> RedeemReport:
    """Count the uses in a file with the columns code, date and (if known) amount, as one undo step.

    Unknown and repeated codes are counted and told, and change nothing; the same file again adds nothing.
    Raises UserError when the file is no such list.
    """
    path = Path(path)
    data = _bytes(path)
    uses, problems, rows = _read(_rows(data, path), path, shop)
    with shop.step(tr("Redemptions from {name}").format(name=path.name)) as db:
        batch = db.execute(
            "INSERT INTO imports (kind, file_name, file_digest, started_at, rows_read) VALUES (?, ?, ?, ?, ?)",
            ("redemptions", path.name, hashlib.sha256(data).hexdigest(), shop.now, rows),
        ).lastrowid
        report = _count(shop, uses, problems, rows, batch)
        db.execute(
            "UPDATE imports SET added = ?, left_out = ? WHERE id = ?", (report.accepted, rows - report.accepted, batch)
        )
    return report


def redeem(shop: Shop, code: str, day: date, amount: int | None = None) -> RedeemReport:
    """Count one use typed or scanned at the till (amount in hundredths), as one undo step."""
    with shop.step(tr("Redeemed {strip}").format(strip=code.strip())):
        return _count(shop, [Use(1, code, day, amount)], [], 1, None)


def _count(
    shop: Shop, uses: Sequence[Use], unreadable: Sequence[RedeemProblem], rows: int, batch: int | None
) -> RedeemReport:
    known, used = _codes(shop), _used(shop)
    problems, counts = list(unreadable), Counter[str]()
    by_promotion: Counter[str] = Counter()
    tried: dict[str, set[tuple[str, int | None]]] = {}
    for use in uses:
        given = known.get(code_text(use.code))
        verdict = "unknown" if given is None else _verdict(use, given, used)
        counts[verdict] += 1
        if given is not None and given.customer_id is not None and given.promotion.codes.uses:
            tried.setdefault(given.code, set(used.get(given.code, ()))).add((use.day.isoformat(), use.amount))
        if given is None or verdict != "accepted":
            problems.append(RedeemProblem(use.row, use.code, _says(verdict, given)))
            continue
        by_promotion[given.promotion.name] += 1
        counts["outside"] += not given.promotion.starts <= use.day <= given.promotion.ends
        used.setdefault(given.code, []).append((use.day.isoformat(), use.amount))
        _store(shop, use, given, batch)
    problems.sort(key=lambda problem: problem.row)
    return _report(rows, counts, len(unreadable), by_promotion, problems, _passed_on(known, tried))


def _passed_on(known: Mapping[str, _Known], tried: Mapping[str, AbstractSet[object]]) -> tuple[str, ...]:
    """The codes of one person that more than this person used."""
    most = {code: known[code_text(code)].promotion.codes.uses + PASSED_ON for code in tried}
    return tuple(sorted(code for code, times in tried.items() if len(times) >= most[code]))


def _verdict(use: Use, given: _Known, used: dict[str, list[tuple[str, int | None]]]) -> str:
    """A code counts as often as its promotion allows, and never twice for the same day and amount."""
    before = used.get(given.code, [])
    allowed = given.promotion.codes.uses
    if (use.day.isoformat(), use.amount) in before or (allowed and len(before) >= allowed):
        return "repeated"
    return "accepted"


def _store(shop: Shop, use: Use, given: _Known, batch: int | None) -> None:
    shop.db.execute(
        "INSERT INTO redemptions (import_id, promotion_id, code, customer_id, day, amount) VALUES (?, ?, ?, ?, ?, ?)",
        (batch, given.promotion_id, given.code, given.customer_id, use.day.isoformat(), use.amount),
    )


def _report(rows: int, counts: Counter[str], unreadable: int, by_promotion: Counter[str],
            problems: list[RedeemProblem], shared: tuple[str, ...]) -> RedeemReport:  # fmt: skip
    accepted, repeated, unknown = counts["accepted"], counts["repeated"], counts["unknown"]
    told = [tr("{count} of {rows} codes counted").format(count=number(accepted), rows=number(rows))]
    told += [tr("{count} used before").format(count=number(repeated))] if repeated else []
    told += [tr("{count} not known").format(count=number(unknown))] if unknown else []
    told += [tr("{count} rows not readable").format(count=number(unreadable))] if unreadable else []
    outside = counts["outside"]
    told += [tr("{count} outside the promotion's days").format(count=number(outside))] if outside else []
    told += [_shared_said(len(shared))] if shared else []
    shown = tuple(problems[:SHOWN_PROBLEMS])
    return RedeemReport(
        rows, accepted, repeated, unknown, unreadable, counts["outside"], dict(sorted(by_promotion.items())), shown,
        "; ".join(told) + ".", shared,
    )  # fmt: skip


def _shared_said(count: int) -> str:
    return tr(
        "{n} personal codes seem to have been passed on", "{n} personal code seems to have been passed on", count
    ).format(n=number(count))


def _says(verdict: str, given: _Known | None) -> str:
    if given is None:
        return tr("No promotion gave out this code.")
    return tr("This code was used before.") if verdict == "repeated" else ""


def _codes(shop: Shop) -> dict[str, _Known]:
    documents = {row["id"]: read_promotion(row["document"]) for row in shop.db.execute("SELECT * FROM promotions")}
    rows = shop.db.execute("SELECT code, promotion_id, customer_id FROM codes")
    return {
        code_text(code): _Known(code, promotion, customer, documents[promotion]) for code, promotion, customer in rows
    }


def _used(shop: Shop) -> dict[str, list[tuple[str, int | None]]]:
    used: dict[str, list[tuple[str, int | None]]] = {}
    for code, day, amount in shop.db.execute("SELECT code, day, amount FROM redemptions ORDER BY id"):
        used.setdefault(code, []).append((day, amount))
    return used


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(
                tr("{name} is too large to be a list of codes.").format(name=path.name),
                tr("Give the list of codes that came back."),
            )
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            tr("{name} cannot be read.").format(name=path.name), tr("Check the name, and that it is closed elsewhere.")
        ) from error


def _text(data: bytes, path: Path) -> str:
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UserError(
        tr("{name} is no list of codes.").format(name=path.name),
        tr("Save it as CSV with the columns code, date, amount."),
    )


def _rows(data: bytes, path: Path) -> list[list[str]]:
    """The cells of a table, or of the first sheet of a workbook."""
    if data.startswith(b"PK"):
        return list(sheet_rows(path))
    text = _text(data, path)
    first = text.lstrip().split("\n", 1)[0]
    delimiter = max(",;\t|", key=first.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _read(rows: list[list[str]], path: Path, shop: Shop) -> tuple[list[Use], list[RedeemProblem], int]:
    columns, start = _columns(rows, path)
    uses: list[Use] = []
    problems: list[RedeemProblem] = []
    filled = [(line, row) for line, row in enumerate(rows[start:], start + 1) if any(map(str.strip, row))]
    days = [row[columns["date"]].strip() for _, row in filled if columns["date"] < len(row)]
    month_first, _ = dates.month_first(days, shop.settings.country)
    for line, row in filled:
        cells = {field: row[i].strip() if i < len(row) else "" for field, i in columns.items()}
        try:
            day = _day(cells["date"], month_first, shop.today.year)
            uses.append(Use(line, cells["code"], day, _amount(cells.get("amount", ""))))
        except ValueError as error:
            problems.append(RedeemProblem(line, cells["code"], str(error)))
    return uses, problems, len(filled)


def _columns(rows: list[list[str]], path: Path) -> tuple[dict[str, int], int]:
    """Which column holds what, and the row after the header."""
    for start, row in enumerate(rows[:10]):
        names = [cell.strip().casefold().replace("_", " ") for cell in row]
        found = {
            field: i for field in HEADERS for i, name in reversed([*enumerate(names)]) if name and _means(name, field)
        }
        if {"code", "date"} <= found.keys():
            return found, start + 1
    raise UserError(
        tr("{name} is no list of codes.").format(name=path.name),
        tr("It needs the columns code, date and, if known, amount."),
    )


def _means(name: str, field: str) -> bool:
    return name in HEADERS[field] or match_head(name)[0] in FIELDS.get(field, (field,))


def _day(text: str, month_first: bool, this_year: int) -> date:
    day = dates.read_date(text, month_first, this_year)
    if not day or day.startswith("--"):
        raise ValueError(tr("“{text}” is no date; write 2026-12-01.").format(text=text))
    return date.fromisoformat(day)


def _amount(text: str) -> int | None:
    """Money as hundredths: 4.20, 4,20, $1,204.50, 1.204,50 CHF. Empty: not known."""
    digits = re.sub(r"[^\d.,-]", "", text)
    if not digits:
        return None
    whole, decimals = digits, "00"
    if match := re.fullmatch(r"(.*)[.,](\d{1,2})", digits):
        whole, decimals = match[1], match[2].ljust(2, "0")
    sign, number = (-1 if digits.startswith("-") else 1), re.sub(r"\D", "", whole) or "0"
    return sign * (int(number) * 100 + int(decimals))

"""How fast and how large imports are: python -m tests.bench.bench_import [rows] [--million] [--fuzz N] [--kill N]

Prints one line a figure, with the target beside it.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from campaigns.audiences.export import export
from campaigns.customers.duplicates import find_duplicates, merge, open_duplicates
from campaigns.customers.erasure import erase_all
from campaigns.customers.import_run import import_file
from campaigns.errors import UserError
from campaigns.promotions.promotion import promotion_of, save_promotion
from campaigns.shop.backup import list_backups
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop

FIRST = [
    a + b for a in ("An", "Bo", "Cy", "El", "Gus", "Jo", "Kim", "Mi", "Ro", "Tom", "Vi", "Xi", "Zo") for b in ("", "na")
]
SYLLABLES = [consonant + vowel for consonant in "bdklmnr" for vowel in "aeiou"]
HEAD = (
    "Reference ID,First Name,Last Name,Email Address,Phone Number,Street Address 1,City,State,Postal Code,Birthday,"
    "Memo,Square Customer ID,Creation Source,First Visit,Last Visit,Transaction Count,Lifetime Spend,"
    "Email Subscription Status\n"
)


def write_list(path: Path, rows: int, seed: int = 1) -> None:
    """A till's list of made-up people, one in fifty twice with a slip."""
    draw = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        for i in range(rows):
            file.write(_row(draw, i, i - 1 if i % 50 == 49 else i))


def _row(draw: random.Random, number: int, person: int) -> str:
    who = random.Random(person)
    first = who.choice(FIRST) + who.choice(SYLLABLES)
    last = "".join(who.choice(SYLLABLES) for _ in range(3)).title()
    email = f"{first}.{last}{person}@example.org".lower() if who.random() < 0.8 else ""
    phone = f"({who.randint(200, 999)}) {who.randint(200, 999)}-{who.randint(0, 9999):04}" if who.random() < 0.8 else ""
    street = f"{who.randint(1, 4000)} {''.join(who.choice(SYLLABLES) for _ in range(2)).title()} Street"
    birthday = (
        f"{who.randint(1, 12):02}/{who.randint(1, 28):02}/{who.randint(1940, 2006)}" if who.random() < 0.5 else ""
    )
    if number != person:
        last = last[:-1] + draw.choice("aeiou")
    return (
        f",{first},{last},{email},{phone},{street},Town,BC,V5V {who.randint(1, 9)}A{who.randint(1, 9)},{birthday},"
        f"{draw.choice(['', 'student', 'oat milk'])},SQ{number:08},Loyalty,05/24/2025,11/01/2026,{who.randint(1, 99)},"
        f"${who.randint(1, 999)}.50,{draw.choice(['Subscribed', 'Unsubscribed', ''])}\n"
    )


@contextmanager
def a_shop() -> Iterator[Shop]:
    """A shop in a town that is only an outline, since nothing is placed."""
    import campaigns.shop.shop as module

    module._town_defaults = lambda *_: {"country": "CA", "currency": "CAD", "language": "en"}
    with (
        tempfile.TemporaryDirectory() as folder,
        Shop.create(
            Path(folder) / "bench.shop", Path(folder) / "none.gpkg", "Bench", 49.2, -123.1, salt="bench"
        ) as shop,
    ):
        yield shop


def tell(what: str, value: str, target: str) -> None:
    print(f"{what:58} {value:>18}   target {target}", flush=True)


def megabytes() -> int:
    """The most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def measure_import(rows: int, doubles: bool) -> None:
    """Import a list without placing, then look for doubles, then take it back."""
    with a_shop() as shop:
        path = shop.path.parent / "list.csv"
        write_list(path, rows)
        start = time.perf_counter()
        report = import_file(shop, path, place=False, doubles=False)
        seconds = time.perf_counter() - start
        assert report.rows_read == rows == report.added + report.merged
        wanted = ("≤ 10 s", "≤ 400 MB") if rows <= 100_000 else ("finishes", "≤ 1,000 MB")
        tell(f"import {rows:,} rows with cleaning, without placing", f"{seconds:.1f} s", wanted[0])
        tell("  most memory", f"{megabytes():,} MB", wanted[1])
        if doubles:
            start = time.perf_counter()
            found = find_duplicates(shop)
            tell(f"  duplicates among {report.added:,} customers ({len(found):,} pairs)",
                 f"{time.perf_counter() - start:.1f} s", "≤ 20 s")  # fmt: skip
            start = time.perf_counter()
            shop.undo()
            tell("  undo of that import", f"{time.perf_counter() - start:.1f} s", "none set")


SALES = "Date,Time,Transaction ID,Customer ID,Item,Qty,Amount\n" + "".join(
    f"2026-10-{day:02},0{day % 10}:15,T{day},SQ{day:08},Latte,1,$4.50\n" for day in range(1, 13)
)
OPTOUTS = "Email,Unsubscribed at\n" + "".join(f"an.person{n}@example.org,2026-10-0{n}\n" for n in range(1, 9))
CARDS = "".join(
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Bell{n};Ann;;;\r\nFN:Ann Bell{n}\r\nTEL;TYPE=CELL:+1 604 555 010{n}\r\n"
    f"ADR;TYPE=HOME:;;{n} Elm St;Town;BC;V5V 1A1;Canada\r\nBDAY:1980-01-0{n}\r\nEND:VCARD\r\n"
    for n in range(1, 9)
)


def fuzz(files: int, seed: int) -> None:
    """Files of every kind of damage: none crashes, totals reconcile; one in fifty is also searched for doubles."""
    draw = random.Random(seed)
    read = refused = rows = 0
    with a_shop() as shop:
        path = shop.path.parent / "fuzz.csv"
        write_list(path, 12)
        people = path.read_bytes()
        good = [people, people.replace(b",", b";"), people.replace(b",", b"\t"), *(
            text.encode() for text in (SALES, OPTOUTS, CARDS))]  # fmt: skip
        for number in range(files):
            path.write_bytes(_damaged(draw, good[number % len(good)]))
            try:
                report = import_file(shop, path, dry_run=True, place=False, doubles=number % 50 == 0)
            except UserError:
                refused += 1
                continue
            left_out = {p.row for p in report.problems if p.left_out}
            assert report.rows_read == report.added + report.updated + report.merged + report.left_out
            assert report.kind != "people" or len(left_out) == report.left_out, path.read_bytes()
            read, rows = read + 1, rows + report.rows_read
        assert not shop.history() and shop.db.execute("SELECT count(*) FROM customers").fetchone()[0] == 0
    what = f"bad files ({rows:,} rows): none crashes, totals reconcile"
    tell(what, f"{read:,} read, {refused:,} refused", "≥ 20,000")


def _damaged(draw: random.Random, good: bytes) -> bytes:
    """A list with bytes changed, lines cut or doubled, another encoding, or nonsense of the marks that matter."""
    data = bytearray(good)
    for _ in range(draw.randint(1, 30)):
        at = draw.randrange(len(data) + 1)
        match draw.randrange(6):
            case 0:
                data[at : at + 1] = bytes([draw.randrange(256)])
            case 1:
                del data[at : at + draw.randint(1, 200)]
            case 2:
                data[at:at] = draw.choice(
                    [b'"', b'""', b"\r", b"\n\n", b",,,", b";", b"\t", b"|", b"'", b"=1+1", b"\xef\xbb\xbf", b"\0"]
                )
            case 3:
                data[at:at] = data[draw.randrange(len(data) + 1) :][: draw.randint(1, 300)]
            case 4:
                data[at:at] = draw.choice(["é", "Ã©", "\u200b", "\u202e", "李", "🌸", "\u2028"]).encode()
            case 5:
                data[at:at] = draw.choice(
                    [b"1e9999", b"99/99/9999", b"@@", b"+", b"(" * 50, b"9" * 400, b"\x85", b"NaN"]
                )
    data = data or bytearray(b"x")
    if draw.random() < 0.1:
        return bytes(data).decode("utf-8", "replace").encode(draw.choice(["utf-16", "utf-16-be", "utf-8-sig"]))
    return bytes(data)


def kill(times: int, seed: int) -> None:
    """kill -9 at random moments of imports, merges, erasures, exports: the file whole, each action whole or absent.

    Each kind is timed first, then killed at a random share of that time, the kinds in turn. What ended before it was
    killed is told apart and counts for nothing.
    """
    draw = random.Random(seed)
    hit, missed = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder) / "begun"
        _begin(begun)
        whole = {kind: _done(begun, kind) for kind in ACTIONS}
        while hit.total() < times:
            kind = min(ACTIONS, key=lambda kind: (hit[kind], missed[kind]))
            where = Path(folder) / "killed"
            shutil.copytree(begun, where)
            in_time = _killed(where / SHOP, kind, draw.random() * whole[kind].seconds)
            with Shop.open(where / SHOP) as shop:
                _check(shop, kind, whole[kind])
            shutil.rmtree(where)
            (hit if in_time else missed)[kind] += 1
    told = ", ".join(f"{often} {kind}s" for kind, often in sorted(hit.items()))
    tell("kill -9 at random moments: file whole, actions whole", f"{hit.total()} of {times}", "100 of 100")
    print(f"  killed in the middle of: {told}; {missed.total()} had ended before", flush=True)


SHOP, LIST, OUT = "bench.shop", "list.csv", "out"
ACTIONS = ("import", "merge", "erasure", "export")
MANY = 25  # people erased, and pairs of people merged, in one go
State = dict[str, int]


@dataclass(frozen=True)
class _Whole:
    """An action that nobody killed: how long it took, and the rows of each table before and after."""

    seconds: float
    before: State
    after: State


def _begin(folder: Path) -> None:
    """A shop with people, a promotion, copies of the file, and a list that is still to come in."""
    folder.mkdir()
    with a_shop() as shop:
        path = shop.path.parent / LIST
        write_list(path, 3000)
        import_file(shop, path, place=False)
        save_promotion(shop, promotion_of({
            "name": "Bench", "starts": "2030-12-01", "ends": "2030-12-14", "kept_aside": {"share": 0.2},
            "message": [{"channel": "email", "subject": "Hello", "text": "A coffee on us."}],
        }))  # fmt: skip
        shop.backup("daily")
        write_list(path, 1500, seed=2)
        shop.close()
        shutil.copytree(shop.path.parent, folder, dirs_exist_ok=True)


def _done(begun: Path, kind: str) -> _Whole:
    """Do an action to the end."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / "done"
        shutil.copytree(begun, where)
        with Shop.open(where / SHOP) as shop:
            before = _rows(shop)
        with _started(where / SHOP, kind) as work:
            start = time.perf_counter()
            assert work.stdout is not None and work.stdout.readline() == "ended\n"
            seconds = time.perf_counter() - start
        with Shop.open(where / SHOP) as shop:
            return _Whole(seconds, before, _rows(shop))


@contextmanager
def _started(shop_file: Path, kind: str) -> Iterator[subprocess.Popen[str]]:
    """The action, begun in a process of its own."""
    asked = [sys.executable, "-m", "tests.bench.bench_import", "--work", str(shop_file), "--kind", kind]
    with subprocess.Popen(asked, stdout=subprocess.PIPE, text=True) as work:
        assert work.stdout is not None and work.stdout.readline() == "begun\n"
        yield work


def _killed(shop_file: Path, kind: str, after: float) -> bool:
    """Begin an action and kill it after so many seconds; whether that was before its end."""
    with _started(shop_file, kind) as work:
        time.sleep(after)
        os.kill(work.pid, signal.SIGKILL)
        assert work.stdout is not None
        return "ended" not in work.stdout.read()


def _rows(shop: Shop) -> State:
    """How many rows each table has, but the settings, which note what is being written."""
    tables = shop.db.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'settings'"
    )
    return {name: shop.db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in tables.fetchall()}


def _check(shop: Shop, kind: str, whole: _Whole) -> None:
    """Whole: the file, and what was done to it or not done at all."""
    report = check_shop(shop)
    assert report.whole, report.wrong
    left = [*shop.path.parent.rglob(".writing-*")]
    assert not left, left  # whoever opens the shop removes the beginnings of files that were never finished
    now = _rows(shop)
    if kind == "erasure":
        _check_erased(shop, now, whole)
    else:
        assert now in (whole.before, whole.after), (kind, now)
    files = [*(shop.path.parent / OUT).iterdir()] if (shop.path.parent / OUT).exists() else []
    assert bool(files) == (kind == "export" and now == whole.after), files  # they appear together with the receipt
    assert not files or json.loads((shop.path.parent / OUT / "receipt.json").read_text())["receipts"]


def _check_erased(shop: Shop, now: State, whole: _Whole) -> None:
    """Some of the people are gone, each wholly, from the file and from its copies."""
    gone = whole.before["customers"] - now["customers"]
    assert 0 <= gone <= MANY and (now == whole.after) == (gone == MANY), (gone, now)
    there = {row[0] for row in shop.db.execute("SELECT id FROM customers")}
    for backup in list_backups(shop.path):
        with closing(sqlite3.connect(backup.path)) as copy:
            held = {row[0] for row in copy.execute("SELECT id FROM customers")}
        assert held <= there, held - there


def work(shop_file: Path, kind: str) -> None:
    """One action of a kind: what is killed."""
    with Shop.open(shop_file) as shop:
        goes_up = {pair.second: pair.first for pair in open_duplicates(shop)}
        pairs = [(keep, other) for other, keep in goes_up.items() if keep not in goes_up][:MANY]
        last = [row[0] for row in shop.db.execute("SELECT id FROM customers ORDER BY id DESC LIMIT ?", (MANY,))]
        print("begun", flush=True)
        match kind:
            case "import":
                import_file(shop, shop_file.parent / LIST, place=False, doubles=False)
            case "merge":
                with shop.step("Merged"):
                    for keep, other in pairs:
                        merge(shop, keep, [other])
            case "erasure":
                erase_all(shop, last)
            case "export":
                export(shop, "Bench", ["contacts"], shop_file.parent / OUT)
        print("ended", flush=True)


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("rows", type=int, nargs="?", default=100_000)
    asked.add_argument("--million", action="store_true")
    asked.add_argument("--fuzz", type=int, default=0)
    asked.add_argument("--kill", type=int, default=0)
    asked.add_argument("--seed", type=int, default=3)
    asked.add_argument("--work", type=Path)
    asked.add_argument("--kind", choices=ACTIONS, default="import")
    told = asked.parse_args()
    if told.work:
        work(told.work, told.kind)
    elif told.fuzz or told.kill:
        fuzz(told.fuzz, told.seed) if told.fuzz else None
        kill(told.kill, told.seed) if told.kill else None
    elif told.million:
        measure_import(1_000_000, doubles=False)
    else:
        measure_import(told.rows, doubles=True)


if __name__ == "__main__":
    main()

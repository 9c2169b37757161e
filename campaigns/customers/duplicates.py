"""People who may be on the list twice: found with reasons, merged by the person, taken apart again at any time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from campaigns.customers.match_features import LEVELS
from campaigns.customers.match_records import MatchRecord, match_record
from campaigns.customers.match_score import SURE, ScoredPairs, score_records
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.many_objects import no_collecting
from geo.progress import OnProgress, no_progress
from geo.texts import tr

FIELDS = ("first_name", "last_name", "name", "company", "email", "phone", "birthday", "language", "note")
PLACE = ("street", "unit", "postcode", "city", "region", "country", "lat", "lon", "level", "band", "confidence",
         "matched_address", "place_reason", "placed_by", "area_id", "household")  # fmt: skip
NEVER = 1 << 62  # no consent has this number
MOVED = ("customer_keys", "customer_rows", "cleanings", "problems", "tags", "consents", "sales", "audience_members",
         "codes", "receipt_members", "redemptions")  # fmt: skip


@dataclass(frozen=True)
class DuplicatePair:
    """Two customers who may be one. `score` 0 to 1; `sure`: agreeing names and a shared e-mail address or number."""

    first: int
    second: int
    score: float
    reasons: tuple[str, ...]
    sure: bool


def find_duplicates(
    shop: Shop, *, among: Collection[int] | None = None, on_progress: OnProgress = no_progress
) -> list[DuplicatePair]:
    """Pairs not yet decided, the surest first, kept in the shop file until they are decided or found anew.

    `among`: only pairs with one of these customers are looked for; others stay as they were found before.
    """
    with no_collecting():
        ids, records = _records(shop)
        told = tr("Looking for duplicates")
        scored = score_records(records, lambda done, total: on_progress(told, done, total)).above()
    if among is not None:
        wanted = np.array([i in among for i in ids], bool)
        scored = scored.only(wanted[scored.pairs[:, 0]] | wanted[scored.pairs[:, 1]] if len(ids) else np.empty(0, bool))
    _keep(shop, ids, scored, among)
    return open_duplicates(shop)


def open_duplicates(shop: Shop) -> list[DuplicatePair]:
    """The pairs that wait for the person, the surest first."""
    rows = shop.db.execute(
        "SELECT customer_id, other_id, score, reasons, sure FROM duplicate_pairs"
        " ORDER BY sure DESC, score DESC, customer_id, other_id"
    )
    return [DuplicatePair(a, b, score, tuple(json.loads(reasons)), bool(sure)) for a, b, score, reasons, sure in rows]


def sure_groups(pairs: Iterable[DuplicatePair]) -> list[tuple[int, ...]]:
    """The sure pairs joined into groups, to be proposed together; each member in number order."""
    leader: dict[int, int] = {}

    def lead(customer: int) -> int:
        while leader.setdefault(customer, customer) != customer:
            customer = leader[customer]
        return customer

    for pair in pairs:
        if pair.sure:
            leader[max(lead(pair.first), lead(pair.second))] = min(lead(pair.first), lead(pair.second))
    groups: dict[int, list[int]] = {}
    for customer in sorted(leader):
        groups.setdefault(lead(customer), []).append(customer)
    return [tuple(members) for members in groups.values() if len(members) > 1]


def decide_different(shop: Shop, first: int, second: int) -> None:
    """These are two people: never proposed again. One step."""
    a, b = sorted((first, second))
    with shop.step(tr("Kept two people apart")) as db:
        db.execute("INSERT INTO not_duplicates (customer_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING", (a, b))
        db.execute("DELETE FROM duplicate_pairs WHERE customer_id = ? AND other_id = ?", (a, b))


def merge(shop: Shop, keep: int, others: Sequence[int]) -> int:
    """Make these customers one, under the number `keep`; gaps are filled, nothing is lost. One step.

    Returns the number of the merge, by which it can be taken apart. Raises UserError when a customer is missing.
    """
    others = sorted({*others} - {keep})
    _check_there(shop.db, [keep, *others])
    if not others:
        raise UserError(tr("One person alone cannot be merged."), tr("Choose two or more."))
    with shop.step(tr("Merged {value} records of one person").format(value=len(others) + 1)) as db:
        number = _next_merge(db)
        for other in others:
            _absorb(db, number, keep, other)
        _recount(shop, keep)
    return number


def take_apart(shop: Shop, merge_number: int) -> list[int]:
    """Undo a merge at any later time; the customers that are back. One step.

    Raises UserError when there is no such merge any more.
    """
    with shop.step(tr("Took a merge apart")) as db:
        rows = db.execute("SELECT * FROM merges WHERE merge = ? ORDER BY id DESC", (merge_number,)).fetchall()
        if not rows:
            raise UserError(tr("This merge is not there any more."), tr("Nothing to take apart."))
        whose = rows[0]["customer_id"]
        later = db.execute(
            "SELECT * FROM merges WHERE customer_id = ? AND merge > ? ORDER BY id DESC", (whose, merge_number)
        ).fetchall()
        back = {_release(db, row["id"]) for row in rows} if not later else _from_beneath(db, rows, later)
        for customer in {whose, *back, *(row["absorbed"] for row in rows)}:
            _recount(shop, customer)
    return sorted(row["absorbed"] for row in rows)


def _from_beneath(db: sqlite3.Connection, rows: list[sqlite3.Row], later: list[sqlite3.Row]) -> set[int]:
    """Take a merge out that later ones were built upon: those are taken off and made again without it."""
    kept_by = [(row["merge"], _release(db, row["id"]), row["absorbed"]) for row in later]
    back = {_release(db, row["id"]) for row in rows}
    for number, keep, other in reversed(kept_by):
        _absorb(db, number, keep, other)
    return back | {keep for _, keep, _ in kept_by}


def merges_of(shop: Shop, customer: int) -> list[int]:
    """The merges a customer came out of, the latest first."""
    rows = shop.db.execute("SELECT DISTINCT merge FROM merges WHERE customer_id = ? ORDER BY merge DESC", (customer,))
    return [row[0] for row in rows]


def _records(shop: Shop) -> tuple[list[int], list[MatchRecord]]:
    keys: dict[str, dict[int, list[str]]] = {"email": {}, "phone": {}}
    for customer, kind, value in shop.db.execute(
        "SELECT customer_id, kind, value FROM customer_keys WHERE kind IN ('email', 'phone') ORDER BY kind, value"
    ):
        keys[kind].setdefault(customer, []).append(value)
    emails, phones = keys["email"], keys["phone"]
    ids, records = [], []
    for customer, first, last, company, birthday, street, matched, level, postcode, city in shop.db.execute(
        "SELECT id, first_name, last_name, company, birthday, street, matched_address, level, postcode, city"
        " FROM customers WHERE profile = 'full' ORDER BY id"
    ):
        placed = matched.split(",")[0] if level in ("house", "interpolated") else ""
        ids.append(customer)
        records.append(match_record(
            first, last, company, emails.get(customer, ()), phones.get(customer, ()), birthday, placed or street,
            postcode, city,
        ))  # fmt: skip
    return ids, records


def _keep(shop: Shop, ids: list[int], scored: ScoredPairs, among: Collection[int] | None) -> None:
    decided = {(a, b) for a, b in shop.db.execute("SELECT customer_id, other_id FROM not_duplicates")}
    contact = (scored.levels["email"] == 0) | (scored.levels["phone"] == 0)
    agreeing = scored.levels["name"] <= LEVELS["name"].index("agrees")
    rows = []
    for position, (i, j) in enumerate(scored.pairs.tolist()):
        pair = (ids[i], ids[j])
        sure = bool(contact[position] and agreeing[position] and scored.scores[position] >= SURE)
        if pair not in decided:
            score = round(float(1 / (1 + np.exp(-scored.scores[position]))), 4)
            rows.append((*pair, score, json.dumps(scored.reasons(position)), int(sure)))
    with shop.quiet() as db:
        if among is None:
            db.execute("DELETE FROM duplicate_pairs")
        db.executemany("INSERT OR REPLACE INTO duplicate_pairs VALUES (?, ?, ?, ?, ?)", rows)


def _check_there(db: sqlite3.Connection, customers: Sequence[int]) -> None:
    for customer in customers:
        if db.execute("SELECT 1 FROM customers WHERE id = ?", (customer,)).fetchone() is None:
            raise UserError(
                tr("There is no customer {customer}.").format(customer=customer), tr("Look at the list again.")
            )


def _next_merge(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT coalesce(max(merge), 0) + 1 FROM merges").fetchone()[0])


def _absorb(db: sqlite3.Connection, number: int, keep: int, other: int) -> None:
    """Move all that hangs on one customer to another and remember how it was."""
    before = {"kept": _rows_of(db, "customers", keep)[0], "absorbed": _rows_of(db, "customers", other)[0]}
    moved = {table: _keys_only(table, _rows_of(db, table, other)) for table in MOVED}
    had = {table: _rows_of(db, table, keep) for table in _SHARED}
    last = db.execute("SELECT coalesce(max(id), 0) FROM consents").fetchone()[0]
    document = {"rows": before, "moved": moved, "had": had, "last_consent": last}
    db.execute(
        "INSERT INTO merges (merge, customer_id, absorbed, document) VALUES (?, ?, ?, ?)",
        (number, keep, other, json.dumps(document, ensure_ascii=False)),
    )
    for table in MOVED:
        db.execute(f"UPDATE OR IGNORE {table} SET customer_id = ? WHERE customer_id = ?", (keep, other))
    _fill_gaps(db, before["kept"], before["absorbed"])
    db.execute("UPDATE merges SET customer_id = ? WHERE customer_id = ?", (keep, other))
    db.execute("DELETE FROM customers WHERE id = ?", (other,))


def _rows_of(db: sqlite3.Connection, table: str, customer: int) -> list[dict[str, object]]:
    key = "id" if table == "customers" else "customer_id"
    return [dict(row) for row in db.execute(f"SELECT * FROM {table} WHERE {key} = ?", (customer,))]


_SHARED = ("customer_keys", "tags", "audience_members", "receipt_members")  # both may have had the same row


def _keys_only(table: str, rows: list[dict[str, object]]) -> list[object]:
    """What is needed to bring rows back: the number of a row, or the whole row where both may have had it."""
    return [row if table in _SHARED else row["code"] if table == "codes" else row["id"] for row in rows]


def _fill_gaps(db: sqlite3.Connection, kept: dict[str, object], absorbed: dict[str, object]) -> None:
    changes = _filled(kept, absorbed)
    names = ", ".join(f"{name} = ?" for name in changes)
    db.execute(f"UPDATE customers SET {names} WHERE id = ?", (*changes.values(), kept["id"]))


def _filled(kept: dict[str, object], absorbed: dict[str, object]) -> dict[str, object]:
    """What the kept customer gets from the absorbed one."""
    changes = {name: absorbed[name] for name in FIELDS if not kept[name] and absorbed[name]}
    better_placed = kept["lat"] is None and absorbed["lat"] is not None
    if better_placed or not (kept["street"] or kept["postcode"]):
        changes |= {name: absorbed[name] for name in PLACE}
    changes["blocked"] = max(int(str(kept["blocked"])), int(str(absorbed["blocked"])))
    changes["profile"] = "full" if "full" in (kept["profile"], absorbed["profile"]) else "card"
    changes["visits"] = int(str(kept["visits"])) + int(str(absorbed["visits"]))
    changes["spend"] = int(str(kept["spend"])) + int(str(absorbed["spend"]))
    days = [str(row["first_visit"]) for row in (kept, absorbed) if row["first_visit"]]
    changes["first_visit"] = min(days, default="")
    changes["last_visit"] = max(str(kept["last_visit"]), str(absorbed["last_visit"]))
    return changes


def _release(db: sqlite3.Connection, merge_row: int) -> int:
    """Bring one absorbed customer back, and the kept one to what it was but for what was changed since; the latter.

    Earlier merges of the absorbed one go back with it. A no that was said of both while they were one stays with both.
    """
    row = db.execute("SELECT * FROM merges WHERE id = ?", (merge_row,)).fetchone()
    document = json.loads(row["document"])
    before, absorbed = document["rows"]["kept"], document["rows"]["absorbed"]
    keep, other = row["customer_id"], row["absorbed"]
    now = _rows_of(db, "customers", keep)[0]
    _write_back(db, other, {**absorbed, "blocked": max(absorbed["blocked"], now["blocked"] and not before["blocked"])})
    given = {name: value for name, value in _filled(before, absorbed).items() if now[name] == value}
    _write_back(db, keep, now | {name: before[name] for name in given})
    for table, moved in document["moved"].items():
        if table in _SHARED:
            _write_rows(db, table, moved, keep, document["had"].get(table, []))
        else:
            key = "code" if table == "codes" else "id"
            db.executemany(f"UPDATE {table} SET customer_id = ? WHERE {key} = ?", [(other, value) for value in moved])
    _refused_by_both(db, keep, other, document.get("last_consent", NEVER))
    db.execute("DELETE FROM merges WHERE id = ?", (merge_row,))
    theirs = [(other, one) for one in _made_of(db, keep, other)]
    db.executemany("UPDATE merges SET customer_id = ? WHERE id = ?", theirs)
    return int(keep)


def _refused_by_both(db: sqlite3.Connection, keep: int, other: int, since: int) -> None:
    said = "channel, state, source, at, wording, import_id"
    db.execute(
        f"INSERT INTO consents (customer_id, {said}) SELECT ?, {said} FROM consents"
        " WHERE customer_id = ? AND state = 'no' AND id > ?",
        (other, keep, since),
    )


def _made_of(db: sqlite3.Connection, keep: int, other: int) -> list[int]:
    """The earlier merges, among those of `keep`, out of which `other` came."""
    members, found = {other}, []
    for row in db.execute("SELECT * FROM merges WHERE customer_id = ? ORDER BY id DESC", (keep,)).fetchall():
        if json.loads(row["document"])["rows"]["kept"]["id"] in members:
            members.add(row["absorbed"])
            found.append(row["id"])
    return found


def _write_back(db: sqlite3.Connection, customer: int, values: dict[str, object]) -> None:
    areas = {r[0] for r in db.execute("SELECT id FROM areas")}
    imports = {r[0] for r in db.execute("SELECT id FROM imports")}
    values = values | {"area_id": values["area_id"] if values["area_id"] in areas else None}
    values |= {"added_import": values["added_import"] if values["added_import"] in imports else None, "id": customer}
    columns, marks = ", ".join(values), ", ".join("?" * len(values))
    changes = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    add = f"INSERT INTO customers ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changes}"
    db.execute(add, [*values.values()])


def _write_rows(
    db: sqlite3.Connection, table: str, moved: list[dict[str, object]], keep: int, had: list[dict[str, object]]
) -> None:
    """Rows keyed by the customer: given back, and taken from the kept one unless it had them itself."""
    own = {json.dumps({**row, "customer_id": None}, sort_keys=True) for row in had}
    for row in moved:
        parts = {**row, "customer_id": None}
        if json.dumps(parts, sort_keys=True) not in own:
            asked = " AND ".join(f"{name} IS ?" for name in row if name != "customer_id")
            values = [value for name, value in row.items() if name != "customer_id"]
            db.execute(f"DELETE FROM {table} WHERE customer_id = ? AND {asked}", (keep, *values))
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT OR IGNORE INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()])


def _recount(shop: Shop, customer: int) -> None:
    """Visits from the sales, where there are any."""
    shop.db.execute(
        "UPDATE customers SET (visits, spend, first_visit, last_visit) = (SELECT count(DISTINCT ticket), sum(amount),"
        " min(day), max(day) FROM sales WHERE customer_id = customers.id)"
        " WHERE id = ? AND EXISTS (SELECT 1 FROM sales WHERE customer_id = customers.id)",
        (customer,),
    )

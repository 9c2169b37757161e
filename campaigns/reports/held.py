"""All that is held about one person, part by part, in words: what the answer letter says."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from campaigns.customers.consent import CHANNELS, digest_of, explain
from campaigns.customers.erasure import traces_of
from campaigns.errors import UserError
from campaigns.segments.segment import segments
from campaigns.shop.shop import Shop
from geo.texts import tr

Row = tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """One part of the answer: a table, its head, and a sentence above it. No rows: nothing of the kind is held."""

    title: str
    says: str
    head: Row
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class _Asked:
    """Whose answer it is, and the files everything came from."""

    shop: Shop
    person: sqlite3.Row
    files: Mapping[int, sqlite3.Row]  # import id -> import

    def rows(self, question: str) -> list[sqlite3.Row]:
        """A question with one or more `:id` in it."""
        return self.shop.db.execute(question, {"id": self.person["id"]}).fetchall()

    def file(self, import_id: int | None) -> str:
        """ "customers.csv, 2026-11-16", or that it was no file."""
        found = self.files.get(import_id or 0)
        return f"{found['file_name']}, {found['started_at'][:10]}" if found else "no file: entered in the program"

    def money(self, hundredths: int) -> str:
        """An amount to the hundredth."""
        return f"{self.shop.settings.currency} {hundredths / 100:,.2f}"


def held_about(shop: Shop, customer_id: int) -> tuple[Part, ...]:
    """Every part of the answer, also those with nothing in them.

    Other people stay out of it: of a record that may be the same person, only that there is one is told.
    Raises UserError when there is no such customer.
    """
    person = shop.db.execute("SELECT * FROM customers WHERE id = ?", (customer_id,)).fetchone()
    if person is None:
        raise UserError(
            tr("There is no customer {customer_id}.").format(customer_id=customer_id), tr("Check the number.")
        )
    asked = _Asked(shop, person, {row["id"]: row for row in shop.db.execute("SELECT * FROM imports")})
    return (*(part(asked) for part in _PARTS), *_unforeseen(asked))


def places_of_people(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Every (table, column) that can refer to a person, also those added later."""
    tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name"
    found = []
    for (table,) in db.execute(tables).fetchall():
        links = {row[3] for row in db.execute(f"PRAGMA foreign_key_list({table})") if row[2] == "customers"}
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        found += [(table, c) for c in columns if c in links or c in ("customer_id", "other_id")]
    return found


# Fields of a list that a field of the record is read from, where the names differ.
_READ_FROM = {
    "first_name": ("first_name", "name"), "last_name": ("last_name", "name", "last_name_prefix"),
    "name": ("name", "first_name", "last_name", "company"), "street": ("street", "house_number", "new_address"),
    "postcode": ("postcode", "city_postcode"), "city": ("city", "city_postcode"), "blocked": ("optout_all", "status"),
    "unit": ("unit", "street"), "profile": ("instant",),
}  # fmt: skip
_WORKED_OUT = {
    "id": "number given by the program", "household": "same address and surname", "added_import": "the program",
    "area_id": "the area round the place",
    **dict.fromkeys(("lat", "lon", "level", "band", "confidence", "matched_address", "place_reason", "placed_by"),
                    "worked out from the address"),
}  # fmt: skip
_FROM_SALES = ("visits", "spend", "first_visit", "last_visit")
_LABELS = {
    "id": "Number", "lat": "Place: latitude", "lon": "Place: longitude", "level": "Place: how exact",
    "band": "Place: state", "confidence": "Place: how sure (0 to 1)", "matched_address": "Place: address found",
    "place_reason": "Place: reason", "placed_by": "Place: set by", "area_id": "Neighbourhood",
    "profile": "Kind of record", "blocked": "Never to be contacted", "spend": "Spent in all",
    "added_import": "First came in with", "email": "E-mail address",
}  # fmt: skip


def _fields(asked: _Asked) -> Part:
    rows = [
        (_LABELS.get(name, name.replace("_", " ").capitalize()), _field(asked, name), _source(asked, name))
        for name in asked.person.keys()  # noqa: SIM118  a Row iterates over its values
        if asked.person[name] not in ("", None)
    ]
    return Part("Your record", "What the record says today, and where each entry comes from.",
                ("Entry", "Held", "From"), tuple(rows))  # fmt: skip


def _field(asked: _Asked, name: str) -> str:
    value = asked.person[name]
    if name == "area_id":
        found = asked.shop.db.execute("SELECT name FROM areas WHERE id = ?", (value,)).fetchone()
        return str(found[0]) if found else str(value)
    if name == "added_import":
        return asked.file(value)
    if name == "spend":
        return asked.money(value)
    return ("yes" if value else "no") if name == "blocked" else str(value)


def _source(asked: _Asked, name: str) -> str:
    if name in _WORKED_OUT:
        return _WORKED_OUT[name]
    if name in _FROM_SALES and asked.rows("SELECT 1 FROM sales WHERE customer_id = :id LIMIT 1"):
        return "counted from the purchases below"
    files = []
    for row in asked.rows("SELECT import_id, fields FROM customer_rows WHERE customer_id = :id ORDER BY id"):
        meaning = json.loads(asked.files[row["import_id"]]["mapping"])
        if any(meaning.get(head) in _READ_FROM.get(name, (name,)) for head in json.loads(row["fields"])):
            files.append(asked.file(row["import_id"]))
    unsaid = "no list says otherwise" if name in ("profile", "blocked") else "no file: entered in the program"
    return "; ".join(dict.fromkeys(files)) or unsaid


def _rows_read(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM customer_rows WHERE customer_id = :id ORDER BY id")
    told = [
        (asked.file(row["import_id"]), str(row["row"]),
         "; ".join(f"{head}: {text}" for head, text in json.loads(row["fields"]).items()))
        for row in rows
    ]  # fmt: skip
    return Part("Lists you are in", "Each row about you, as it was read.", ("List", "Row", "What it said"), tuple(told))


def _cleanings(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM cleanings WHERE customer_id = :id ORDER BY id")
    return Part(
        "What was tidied", "Entries the program wrote in another way, with the text as it was.",
        ("Entry", "Was", "Became", "How", "List"),
        tuple((r["field"], r["before"], r["after"], r["step"], asked.file(r["import_id"])) for r in rows),
    )  # fmt: skip


_KEYS = {"email": "E-mail address", "phone": "Telephone number", "till": "Number at the till",
         "reference": "Reference", "row": "Keyed digest of a row"}  # fmt: skip


def _keys(asked: _Asked) -> Part:
    rows = asked.rows("SELECT kind, value FROM customer_keys WHERE customer_id = :id ORDER BY kind, value")
    told = tuple((_KEYS.get(kind, kind), value) for kind, value in rows)
    return Part("How you are recognised", "When a list comes in again.", ("Kind", "Value"), told)


def _may_we(asked: _Asked) -> Part:
    answers = explain(asked.shop, asked.person["id"])
    told = tuple((p.channel, "yes" if p.allowed else "no", p.because) for p in answers)
    return Part("May the shop write to you?", "As it stands today.", ("By", "Answer", "Because"), told)


def _consents(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM consents WHERE customer_id = :id ORDER BY id")
    told = tuple(
        (r["channel"], r["state"] + (", with proof" if r["proof"] else ""), r["at"][:10], r["wording"], r["source"])
        for r in rows
    )
    head = ("By", "Said", "On", "In these words", "Source")
    return Part("What you said about being contacted", "Every statement ever seen.", head, told)


def _suppressions(asked: _Asked) -> Part:
    keys = asked.rows("SELECT kind, value FROM customer_keys WHERE customer_id = :id ORDER BY kind, value")
    held = {(r["channel"], r["digest"]): r for r in asked.shop.db.execute("SELECT * FROM suppressions")}
    salt = asked.shop.settings.salt
    told = tuple(
        (value, channel, found["at"][:10], found["source"])
        for kind, value in keys
        for channel in CHANNELS
        if (found := held.get((channel, digest_of(salt, kind, value))))
    )
    says = "Kept only as keyed digests, so that no list can undo an opt-out."
    return Part("Addresses and numbers that are never used", says, ("Address or number", "By", "Since", "Source"), told)


def _tags(asked: _Asked) -> Part:
    rows = asked.rows("SELECT tag, source FROM tags WHERE customer_id = :id ORDER BY tag")
    return Part("Tags", "Stated by you or the shop; none is guessed.", ("Tag", "Source"), tuple(map(tuple, rows)))


def _segments(asked: _Asked) -> Part:
    shop, customer = asked.shop, asked.person["id"]
    found = [one for one in segments(shop) if customer in one.customer_ids(shop)]
    told = tuple((one.name, one.rule.sentence()) for one in found)
    return Part("Groups you are in", "Worked out today from what is held.", ("Group", "Because it is of"), told)


def _candidates(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM place_candidates WHERE customer_id = :id ORDER BY position")
    told = tuple((r["label"], r["level"], f"{r['lat']:.6f}, {r['lon']:.6f}", f"{r['confidence']:g}", r["reason"])
                 for r in rows)  # fmt: skip
    says = "The address fits more than one place; these are the candidates."
    return Part("Where you might live", says, ("Place", "How exact", "At", "How sure", "Reason"), told)


def _problems(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM problems WHERE customer_id = :id ORDER BY id")
    told = tuple((asked.file(r["import_id"]), str(r["row"]), r["says"], r["remedy"]) for r in rows)
    return Part("Doubts about a row", "What the program asked the shop to look at.",
                ("List", "Row", "What", "Advice"), told)  # fmt: skip


def _twice(asked: _Asked) -> Part:
    pairs = asked.rows("SELECT * FROM duplicate_pairs WHERE :id IN (customer_id, other_id) ORDER BY 1, 2")
    apart = asked.rows("SELECT * FROM not_duplicates WHERE :id IN (customer_id, other_id) ORDER BY 1, 2")
    told = [("may be yours as well", f"{', '.join(json.loads(r['reasons']))} ({r['score']:.0%} sure)") for r in pairs]
    told += [("is somebody else's", "the shop said so")] * len(apart)
    return Part("Other records that resemble yours", "Theirs may be another person's, so it is not shown here.",
                ("One record", "Why"), tuple(told))  # fmt: skip


def _merges(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM merges WHERE customer_id = :id ORDER BY id")
    told = tuple((str(r["absorbed"]), _as_it_was(r["document"])) for r in rows)
    says = "Kept as they were, so that the shop can take them apart again."
    return Part("Records that became yours", says, ("Number", "As it was"), told)


def _as_it_was(document: str) -> str:
    absorbed = json.loads(document).get("rows", {}).get("absorbed", {})
    known = {name.replace("_", " "): value for name, value in absorbed.items() if value not in ("", None)}
    return "; ".join(f"{name}: {value}" for name, value in known.items())


def _purchases(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT s.*, i.name, i.category FROM sales s LEFT JOIN items i ON i.id = s.item_id"
        " WHERE customer_id = :id ORDER BY s.day, s.time, s.id"
    )
    told = tuple(
        (f"{r['day']} {r['time']}".strip(), r["ticket"], " / ".join(filter(None, (r["name"], r["category"]))),
         f"{r['quantity']:g}", asked.money(r["amount"]), asked.file(r["import_id"]))
        for r in rows
    )  # fmt: skip
    visits, spent = len({r["ticket"] for r in rows}), asked.money(sum(r["amount"] for r in rows))
    says = f"{visits:,} visits, {len(rows):,} lines, {spent} in all." if rows else ""
    return Part("Purchases", says, ("When", "Ticket", "What", "Number", "Amount", "List"), told)


def _promotions(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT p.name, a.frozen_at, a.why, m.*, r.name AS area FROM audience_members m"
        " JOIN audiences a ON a.id = m.audience_id JOIN promotions p ON p.id = a.promotion_id"
        " LEFT JOIN areas r ON r.id = m.area_id WHERE m.customer_id = :id ORDER BY a.id"
    )
    arms = {"reached": "to be reached", "kept_aside": "kept aside: got nothing, so that the effect can be seen"}
    told = tuple(
        (r["name"], r["frozen_at"][:10], arms.get(r["arm"], r["arm"]), json.loads(r["why"]).get("sentence", ""),
         r["area"] or r["area_id"] or "", r["variant"], r["code"])
        for r in rows
    )  # fmt: skip
    head = ("Promotion", "Chosen on", "You were", "Because", "Neighbourhood", "Wording", "Code")
    return Part("Promotions you were chosen for", "", head, told)


def _codes(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT c.code, p.name FROM codes c JOIN promotions p ON p.id = c.promotion_id"
        " WHERE c.customer_id = :id ORDER BY c.code"
    )
    return Part("Codes made for you", "", ("Code", "Promotion"), tuple(map(tuple, rows)))


def _redemptions(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT r.*, p.name FROM redemptions r LEFT JOIN promotions p ON p.id = r.promotion_id"
        " WHERE r.customer_id = :id ORDER BY r.day, r.id"
    )
    told = tuple((r["day"], r["code"], r["name"] or "", "" if r["amount"] is None else asked.money(r["amount"]),
                  asked.file(r["import_id"])) for r in rows)  # fmt: skip
    return Part("Codes you used", "", ("On", "Code", "Promotion", "Visit", "List"), told)


def _exports(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT r.*, p.name FROM receipt_members m JOIN receipts r ON r.id = m.receipt_id"
        " LEFT JOIN promotions p ON p.id = r.promotion_id WHERE m.customer_id = :id ORDER BY r.id"
    )
    told = []
    for r in rows:
        document = json.loads(r["document"])
        told.append((r["made_at"][:10], document.get("title", r["target"]), ", ".join(json.loads(r["files"])),
                     r["name"] or "", document.get("why", "")))  # fmt: skip
    says = "Every file made from the list that had you in it. The shop gave it to the service named."
    return Part("Files you were in", says, ("Made on", "For", "File", "Promotion", "Because it is of"), tuple(told))


def _elsewhere(asked: _Asked) -> Part:
    undo_rows, copies = traces_of(asked.shop, asked.person["id"])
    told = [("Undo list", f"{undo_rows:,} earlier states of entries about you")] if undo_rows else []
    told += [(f"Copy of {copy.made_at:%Y-%m-%d %H:%M}", f"made {copy.why}") for copy in copies]
    says = "The program's own copies of the shop's file. They go when you are forgotten."
    return Part("Kept for safety", says, ("Where", "What"), tuple(told))


def _unforeseen(asked: _Asked) -> Iterator[Part]:
    """Whatever is held in a table that no part above knows, as it lies there."""
    for table, column in places_of_people(asked.shop.db):
        if table not in _TOLD and (rows := asked.rows(f"SELECT * FROM {table} WHERE {column} = :id")):
            told = tuple(tuple("" if value is None else str(value) for value in row) for row in rows)
            yield Part(f"Also held: {table.replace('_', ' ')}", "", tuple(rows[0].keys()), told)


_TOLD = frozenset([
    "customer_rows", "cleanings", "customer_keys", "consents", "tags", "place_candidates", "problems",
    "duplicate_pairs", "not_duplicates", "merges", "sales", "audience_members", "codes", "redemptions",
    "receipt_members",
])  # fmt: skip
_PARTS: tuple[Callable[[_Asked], Part], ...] = (
    _fields, _may_we, _consents, _suppressions, _tags, _segments, _promotions, _codes, _redemptions, _exports,
    _purchases, _rows_read, _cleanings, _keys, _candidates, _problems, _twice, _merges, _elsewhere,
)  # fmt: skip


def as_plain(part: Part) -> dict[str, Any]:
    """For the template."""
    return {"title": part.title, "says": part.says, "head": list(part.head), "rows": [list(row) for row in part.rows]}

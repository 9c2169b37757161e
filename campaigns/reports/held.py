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
from campaigns.reports.held_words import KEYS, LABELS, NO_FILE, SAID, WORKED_OUT
from campaigns.segments.segment import segments
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.placing_words import reason_said
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
        return f"{found['file_name']}, {found['started_at'][:10]}" if found else tr(NO_FILE)

    def money(self, hundredths: int) -> str:
        """An amount to the hundredth."""
        return f"{self.shop.settings.currency}\u00a0{number(hundredths / 100, 2)}"


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
_FROM_SALES = ("visits", "spend", "first_visit", "last_visit")


def _fields(asked: _Asked) -> Part:
    rows = [
        (_label(name), _field(asked, name), _source(asked, name))
        for name in asked.person.keys()  # noqa: SIM118  a Row iterates over its values
        if asked.person[name] not in ("", None)
    ]
    return Part(tr("Your record"), tr("What the record says today, and where each entry comes from."),
                (tr("Entry"), tr("Held"), tr("From")), tuple(rows))  # fmt: skip


def _label(name: str) -> str:
    """What an entry is called; one that was added later goes by its own name."""
    return tr(LABELS[name]) if name in LABELS else name.replace("_", " ").capitalize()


def _field(asked: _Asked, name: str) -> str:
    value = asked.person[name]
    return _SAYS[name](asked, value) if name in _SAYS else tr(value) if name in SAID else str(value)


def _area(asked: _Asked, value: str) -> str:
    found = asked.shop.db.execute("SELECT name FROM areas WHERE id = ?", (value,)).fetchone()
    return str(found[0]) if found else value


_SAYS: Mapping[str, Callable[[_Asked, Any], str]] = {
    "area_id": _area,
    "added_import": lambda asked, value: asked.file(value),
    "spend": lambda asked, value: asked.money(value),
    "blocked": lambda _, value: tr("yes") if value else tr("no"),
    "household": lambda _, value: ", ".join(filter(None, value.split("|"))),
    "place_reason": lambda _, value: reason_said(value),
}


def _source(asked: _Asked, name: str) -> str:
    if name in WORKED_OUT:
        return tr(WORKED_OUT[name])
    if name in _FROM_SALES and asked.rows("SELECT 1 FROM sales WHERE customer_id = :id LIMIT 1"):
        return tr("counted from the purchases below")
    files = []
    for row in asked.rows("SELECT import_id, fields FROM customer_rows WHERE customer_id = :id ORDER BY id"):
        meaning = json.loads(asked.files[row["import_id"]]["mapping"])
        if any(meaning.get(head) in _READ_FROM.get(name, (name,)) for head in json.loads(row["fields"])):
            files.append(asked.file(row["import_id"]))
    unsaid = tr("no list says otherwise") if name in ("profile", "blocked") else tr(NO_FILE)
    return "; ".join(dict.fromkeys(files)) or unsaid


def _rows_read(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM customer_rows WHERE customer_id = :id ORDER BY id")
    told = [
        (asked.file(row["import_id"]), str(row["row"]),
         "; ".join(f"{head}: {text}" for head, text in json.loads(row["fields"]).items()))
        for row in rows
    ]  # fmt: skip
    return Part(
        tr("Lists you are in"),
        tr("Each row about you, as it was read."),
        (tr("List"), tr("Row"), tr("What it said")),
        tuple(told),
    )


def _cleanings(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM cleanings WHERE customer_id = :id ORDER BY id")
    return Part(
        tr("What was tidied"), tr("Entries the program wrote in another way, with the text as it was."),
        (tr("Entry"), tr("Was"), tr("Became"), tr("How"), tr("List")),
        tuple((_label(r["field"]), r["before"], r["after"], tr(r["step"]), asked.file(r["import_id"])) for r in rows),
    )  # fmt: skip


def _keys(asked: _Asked) -> Part:
    rows = asked.rows("SELECT kind, value FROM customer_keys WHERE customer_id = :id ORDER BY kind, value")
    told = tuple((tr(KEYS.get(kind, kind)), value) for kind, value in rows)
    return Part(tr("How you are recognised"), tr("When a list comes in again."), (tr("Kind"), tr("Value")), told)


def _may_we(asked: _Asked) -> Part:
    answers = explain(asked.shop, asked.person["id"])
    told = tuple((tr(p.channel), tr("yes") if p.allowed else tr("no"), p.because) for p in answers)
    return Part(
        tr("May the shop write to you?"), tr("As it stands today."), (tr("By"), tr("Answer"), tr("Because")), told
    )


def _consents(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM consents WHERE customer_id = :id ORDER BY id")
    told = tuple((tr(r["channel"]), _answer(r), r["at"][:10], r["wording"], r["source"]) for r in rows)
    head = (tr("By"), tr("Said"), tr("On"), tr("In these words"), tr("Source"))
    return Part(tr("What you said about being contacted"), tr("Every statement ever seen."), head, told)


def _answer(statement: sqlite3.Row) -> str:
    answer = tr(statement["state"])
    return tr("{answer}, with proof").format(answer=answer) if statement["proof"] else answer


def _suppressions(asked: _Asked) -> Part:
    keys = asked.rows("SELECT kind, value FROM customer_keys WHERE customer_id = :id ORDER BY kind, value")
    held = {(r["channel"], r["digest"]): r for r in asked.shop.db.execute("SELECT * FROM suppressions")}
    salt = asked.shop.settings.salt
    told = tuple(
        (value, tr(channel), found["at"][:10], found["source"])
        for kind, value in keys
        for channel in CHANNELS
        if (found := held.get((channel, digest_of(salt, kind, value))))
    )
    says = tr("Kept only as keyed digests, so that no list can undo an opt-out.")
    return Part(
        tr("Addresses and numbers that are never used"),
        says,
        (tr("Address or number"), tr("By"), tr("Since"), tr("Source")),
        told,
    )


def _tags(asked: _Asked) -> Part:
    rows = asked.rows("SELECT tag, source FROM tags WHERE customer_id = :id ORDER BY tag")
    return Part(
        tr("Tags"),
        tr("Stated by you or the shop; none is guessed."),
        (tr("Tag"), tr("Source")),
        tuple(map(tuple, rows)),
    )


def _segments(asked: _Asked) -> Part:
    shop, customer = asked.shop, asked.person["id"]
    found = [one for one in segments(shop) if customer in one.customer_ids(shop)]
    told = tuple((one.name, one.rule.sentence()) for one in found)
    return Part(
        tr("Groups you are in"), tr("Worked out today from what is held."), (tr("Group"), tr("Because it is of")), told
    )


def _candidates(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM place_candidates WHERE customer_id = :id ORDER BY position")
    told = tuple(
        (
            r["label"],
            tr(r["level"]),
            f"{r['lat']:.6f}, {r['lon']:.6f}",
            f"{r['confidence']:g}",
            reason_said(r["reason"]),
        )
        for r in rows
    )
    says = tr("The address fits more than one place; these are the candidates.")
    return Part(
        tr("Where you might live"), says, (tr("Place"), tr("How exact"), tr("At"), tr("How sure"), tr("Reason")), told
    )


def _problems(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM problems WHERE customer_id = :id ORDER BY id")
    told = tuple((asked.file(r["import_id"]), str(r["row"]), r["says"], r["remedy"]) for r in rows)
    return Part(tr("Doubts about a row"), tr("What the program asked the shop to look at."),
                (tr("List"), tr("Row"), tr("What"), tr("Advice")), told)  # fmt: skip


def _twice(asked: _Asked) -> Part:
    pairs = asked.rows("SELECT * FROM duplicate_pairs WHERE :id IN (customer_id, other_id) ORDER BY 1, 2")
    apart = asked.rows("SELECT * FROM not_duplicates WHERE :id IN (customer_id, other_id) ORDER BY 1, 2")
    told = [(tr("may be yours as well"), _why_alike(r)) for r in pairs]
    told += [(tr("is somebody else's"), tr("the shop said so"))] * len(apart)
    return Part(tr("Other records that resemble yours"), tr("Theirs may be another person's, so it is not shown here."),
                (tr("One record"), tr("Why")), tuple(told))  # fmt: skip


def _why_alike(pair: sqlite3.Row) -> str:
    reasons = ", ".join(tr(reason) for reason in json.loads(pair["reasons"]))
    return tr("{reasons} ({percent} sure)").format(reasons=reasons, percent=f"{pair['score']:.0%}")


def _merges(asked: _Asked) -> Part:
    rows = asked.rows("SELECT * FROM merges WHERE customer_id = :id ORDER BY id")
    told = tuple((str(r["absorbed"]), _as_it_was(r["document"])) for r in rows)
    says = tr("Kept as they were, so that the shop can take them apart again.")
    return Part(tr("Records that became yours"), says, (tr("Number"), tr("As it was")), told)


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
    says = tr("{visits} visits, {lines} lines, {spent} in all.") if rows else ""
    says = says.format(visits=number(visits), lines=number(len(rows)), spent=spent)
    return Part(
        tr("Purchases"), says, (tr("When"), tr("Ticket"), tr("What"), tr("Number"), tr("Amount"), tr("List")), told
    )


def _promotions(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT p.name, a.frozen_at, a.why, m.*, r.name AS area FROM audience_members m"
        " JOIN audiences a ON a.id = m.audience_id JOIN promotions p ON p.id = a.promotion_id"
        " LEFT JOIN areas r ON r.id = m.area_id WHERE m.customer_id = :id ORDER BY a.id"
    )
    arms = {
        "reached": tr("to be reached"),
        "kept_aside": tr("kept aside: got nothing, so that the effect can be seen"),
    }
    told = tuple(
        (r["name"], r["frozen_at"][:10], arms.get(r["arm"], r["arm"]), json.loads(r["why"]).get("sentence", ""),
         r["area"] or r["area_id"] or "", r["variant"], r["code"])
        for r in rows
    )  # fmt: skip
    head = (
        tr("Promotion"),
        tr("Chosen on"),
        tr("You were"),
        tr("Because"),
        tr("Neighbourhood"),
        tr("Wording"),
        tr("Code"),
    )
    return Part(tr("Promotions you were chosen for"), "", head, told)


def _codes(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT c.code, p.name FROM codes c JOIN promotions p ON p.id = c.promotion_id"
        " WHERE c.customer_id = :id ORDER BY c.code"
    )
    return Part(tr("Codes made for you"), "", (tr("Code"), tr("Promotion")), tuple(map(tuple, rows)))


def _redemptions(asked: _Asked) -> Part:
    rows = asked.rows(
        "SELECT r.*, p.name FROM redemptions r LEFT JOIN promotions p ON p.id = r.promotion_id"
        " WHERE r.customer_id = :id ORDER BY r.day, r.id"
    )
    told = tuple((r["day"], r["code"], r["name"] or "", "" if r["amount"] is None else asked.money(r["amount"]),
                  asked.file(r["import_id"])) for r in rows)  # fmt: skip
    return Part(tr("Codes you used"), "", (tr("On"), tr("Code"), tr("Promotion"), tr("Visit"), tr("List")), told)


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
    says = tr("Every file made from the list that had you in it. The shop gave it to the service named.")
    return Part(
        tr("Files you were in"),
        says,
        (tr("Made on"), tr("For"), tr("File"), tr("Promotion"), tr("Because it is of")),
        tuple(told),
    )


def _elsewhere(asked: _Asked) -> Part:
    undo_rows, copies = traces_of(asked.shop, asked.person["id"])
    told = (
        [(tr("Undo list"), tr("{count} earlier states of entries about you").format(count=number(undo_rows)))]
        if undo_rows
        else []
    )
    told += [
        (tr("Copy of {time}").format(time=f"{copy.made_at:%Y-%m-%d %H:%M}"), tr("made {why}").format(why=tr(copy.why)))
        for copy in copies
    ]
    says = tr("The program's own copies of the shop's file. They go when you are forgotten.")
    return Part(tr("Kept for safety"), says, (tr("Where"), tr("What")), tuple(told))


def _unforeseen(asked: _Asked) -> Iterator[Part]:
    """Whatever is held in a table that no part above knows, as it lies there."""
    for table, column in places_of_people(asked.shop.db):
        if table not in _TOLD and (rows := asked.rows(f"SELECT * FROM {table} WHERE {column} = :id")):
            told = tuple(tuple("" if value is None else str(value) for value in row) for row in rows)
            yield Part(tr("Also held: {what}").format(what=table.replace("_", " ")), "", tuple(rows[0].keys()), told)


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

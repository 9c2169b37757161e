"""The letter to a person who asks what is held about them. It goes to themselves, and leaves a receipt."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from campaigns.reports.held import Part, as_plain, held_about
from campaigns.reports.typeset import paper_of, typeset
from campaigns.reports.wording import long_date
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.texts import language, tr

TARGET = "answer-letter"


@dataclass(frozen=True)
class AnswerReport:
    """What the letter says: parts with something in them, entries in all."""

    customer: int
    file: str
    parts: int
    entries: int


def write_answer_letter(shop: Shop, customer_id: int, out: Path) -> AnswerReport:
    """Write all that is held about a person as a PDF, and keep a receipt that it was made.

    Nobody's consent is needed to give a person their own data, so it does not pass the gate; it holds nothing of
    anybody else. Raises UserError when there is no such customer or the file cannot be written.
    """
    parts = held_about(shop, customer_id)
    made = typeset("answer-letter.typ", _document(shop, customer_id, parts), {})
    with written_whole(Path(out)) as draft:
        draft.write_bytes(made)
        _keep_receipt(shop, customer_id, Path(out).name, made)
    filled = [part for part in parts if part.rows]
    return AnswerReport(customer_id, Path(out).name, len(filled), sum(len(part.rows) for part in filled))


def _document(shop: Shop, customer: int, parts: tuple[Part, ...]) -> dict[str, Any]:
    person = shop.db.execute("SELECT name, street, unit, postcode, city FROM customers WHERE id = ?", (customer,))
    name, street, unit, postcode, city = person.fetchone()
    address = [name, f"{street} {unit}".strip(), f"{postcode} {city}".strip()]
    return {
        "paper": paper_of(shop.settings.country),
        "shop": shop.settings.name,
        "day": long_date(shop.today),
        "address": [line for line in address if line],
        "parts": [as_plain(part) for part in parts if part.rows],
        "nothing": [part.title for part in parts if not part.rows],
        "language": language(),
        "title": tr("What {shop} holds about you").format(shop=shop.settings.name),
        "page": tr("Page {page} of {pages}"),
        "head": tr("What we hold about you"),
        "opening": tr(
            "You asked what we hold about you. This is all of it: every entry, where it comes from, and every file you"
            " were in. It lies on our own computer. You may ask us to correct an entry, to stop writing to you, or to"
            " forget you altogether."
        ),
        "nothing_head": tr("Nothing is held under"),
    }


def _keep_receipt(shop: Shop, customer: int, file: str, made: bytes) -> None:
    digest = hashlib.sha256(made).hexdigest()
    document = {
        "target": TARGET, "title": tr("Letter to the person themselves"), "channel": "answer", "purpose": "answer",
        "files": [file], "people_in": 1, "people": 1, "left_out": {}, "promotion": "", "list_digest": digest,
        "why": tr("The person asked what is held about them."), "day": shop.today.isoformat(), "consent": {},
        "notes": [],
    }  # fmt: skip
    with shop.quiet() as db:
        cursor = db.execute(
            "INSERT INTO receipts (target, channel, files, people, left_out, list_digest, made_at, document)"
            " VALUES (?, 'answer', ?, 1, '{}', ?, ?, ?)",
            (TARGET, json.dumps([file]), digest, shop.now, json.dumps(document, ensure_ascii=False, sort_keys=True)),
        )
        db.execute("INSERT INTO receipt_members (receipt_id, customer_id) VALUES (?, ?)", (cursor.lastrowid, customer))

"""Receipts: what left, to where, why, how many and who not, and the hash of the list."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed
from campaigns.segments.about_place import place_said
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, tr

MINUTES = {
    "foot": QT_TR_NOOP("{minutes} minutes on foot"),
    "bicycle": QT_TR_NOOP("{minutes} minutes by bicycle"),
    "car": QT_TR_NOOP("{minutes} minutes by car"),
}
WITHIN = {
    "foot": QT_TR_NOOP("within {minutes} minutes on foot of {place}"),
    "bicycle": QT_TR_NOOP("within {minutes} minutes by bicycle of {place}"),
    "car": QT_TR_NOOP("within {minutes} minutes by car of {place}"),
}


@dataclass(frozen=True)
class Receipt:
    """One list or one set of places that left. `people_in` == `people` + everybody in `left_out`."""

    target: str
    title: str
    channel: str
    purpose: str
    files: tuple[str, ...]
    people_in: int
    people: int
    left_out: Mapping[str, int]  # reason -> people
    promotion: str
    why: str
    list_digest: str  # SHA-256 of the first file
    day: str
    consent: Mapping[str, str]  # what is to be declared at the upload
    notes: tuple[str, ...]


def receipt_of(
    shop: Shop, audience: Audience, title: str, passed: Passed, files: Mapping[str, bytes], notes: Sequence[str] = ()
) -> Receipt:
    """The receipt of one list (and the opt-outs beside it)."""
    say = passed.file.options.get("say")
    return Receipt(
        target=passed.target,
        title=title,
        channel=passed.channel,
        purpose=passed.purpose,
        files=tuple(files),
        people_in=passed.people_in,
        people=len(passed.ids),
        left_out=dict(passed.left_out),
        promotion=audience.name,
        why=why_in_words(audience),
        list_digest=hashlib.sha256(next(iter(files.values()))).hexdigest(),
        day=shop.today.isoformat(),
        consent=dict(passed.file.options.get("consent", {})),
        notes=(*passed.notes, *notes, *((tr(str(say)),) if say else ())),
    )


def why_in_words(audience: Audience) -> str:
    """The conditions and the place, in one sentence."""
    names = any_of([area["name"] for area in audience.why["areas"]])
    where, reach = [tr("in {areas}").format(areas=names)] if names else [], audience.why["reach"]
    if reach:
        start = place_said(reach["from"]) if isinstance(reach["from"], str) else tr("a point on the map")
        where.append(tr(WITHIN[reach["by"]]).format(minutes=f"{reach['minutes']:g}", place=start))
    says = str(audience.why["sentence"]).rstrip(".")
    return tr("{people}, {places}.").format(people=says, places=any_of(where)) if where else f"{says}."


def any_of(parts: Sequence[str]) -> str:
    """A or B or C."""
    said = "".join(parts[:1])
    for part in parts[1:]:
        said = tr("{some} or {last}").format(some=said, last=part)
    return said


def record(shop: Shop, audience: Audience, passed: Passed, receipt: Receipt) -> int:
    """Keep a receipt and who was on the list in the shop file; its number. Inside a transaction."""
    return store(shop, audience.promotion_id, audience.id, passed, receipt)


def store(shop: Shop, promotion_id: int | None, audience_id: int | None, passed: Passed, receipt: Receipt) -> int:
    """As `record`, also for what belongs to no promotion."""
    cursor = shop.db.execute(
        "INSERT INTO receipts (promotion_id, audience_id, target, channel, files, people, left_out, list_digest,"
        " made_at, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            promotion_id, audience_id, receipt.target, receipt.channel, _json(list(receipt.files)),
            receipt.people, _json(receipt.left_out), receipt.list_digest, shop.now, _json(as_document(receipt)),
        ),
    )  # fmt: skip
    number = int(cursor.lastrowid or 0)
    shop.db.execute(
        "INSERT INTO receipt_members (receipt_id, customer_id) SELECT ?, value FROM json_each(?)",
        (number, _json(list(passed.ids))),
    )
    return number


def receipts_text(documents: Sequence[Mapping[str, Any]]) -> bytes:
    """receipt.json: the receipts of one export, the same bytes for the same export."""
    return (json.dumps({"receipts": list(documents)}, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def stored_documents(shop: Shop, numbers: Sequence[int]) -> list[dict[str, Any]]:
    """Receipts as they were handed out, from the shop file alone."""
    found = dict(shop.db.execute("SELECT id, document FROM receipts").fetchall())
    return [json.loads(found[number]) for number in numbers]


def as_document(receipt: Receipt) -> dict[str, Any]:
    """A receipt as plain values."""
    document = asdict(receipt)
    return {**document, "files": list(receipt.files), "notes": list(receipt.notes)}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)

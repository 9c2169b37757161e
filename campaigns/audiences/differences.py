"""Two lists side by side must not single anybody out: whoever holds both can take one away from the other."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from campaigns.shop.shop import Shop


def stands_out(new: AbstractSet[int], old: AbstractSet[int], smallest: int) -> int:
    """How few people one list has and the other has not, when that is below `smallest`; else 0."""
    differences = (len(new - old), len(old - new))
    return min((count for count in differences if 0 < count < smallest), default=0)


def without_standing_out(
    new: AbstractSet[int], lists: Iterable[AbstractSet[int]], smallest: int, salt: str
) -> frozenset[int] | None:
    """The largest part of `new` found that nobody stands out of, against all earlier lists; None: there is none.

    Those who are too few to be added stay out; where too few are gone, more go, drawn by lot.
    """
    earlier, kept = list(lists), set(new)
    for _ in range(20):
        trouble = next((old for old in earlier if stands_out(kept, old, smallest)), None)
        if trouble is None:
            return frozenset(kept) if len(kept) >= smallest else None
        added, gone = kept - trouble, trouble - kept
        if 0 < len(added) < smallest:
            kept -= added
        if 0 < len(gone) < smallest:
            kept -= set(sorted(kept & trouble, key=lambda who: _ticket(salt, who))[: smallest - len(gone)])
    return None


def earlier_lists(shop: Shop, target: str, file_name: str) -> Iterator[tuple[str, frozenset[int]]]:
    """The day and the people of every list of this name that left before, newest first, each set once."""
    seen: set[str] = set()
    rows = shop.db.execute(
        "SELECT id, files, list_digest, made_at FROM receipts WHERE target = ? AND people > 0 ORDER BY id DESC",
        (target,),
    ).fetchall()
    for row in rows:
        if file_name in json.loads(row["files"]) and row["list_digest"] not in seen:
            seen.add(row["list_digest"])
            members = shop.db.execute("SELECT customer_id FROM receipt_members WHERE receipt_id = ?", (row["id"],))
            yield row["made_at"][:10], frozenset(member[0] for member in members)


def _ticket(salt: str, who: int) -> str:
    return hashlib.sha256(f"{salt}:stands out:{who}".encode()).hexdigest()

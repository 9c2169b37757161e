"""The customers as columns in memory, so that searching, filtering and sorting a long list asks nothing of the file."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from campaigns.shop.shop import Shop
from desktop.models.segments import QUIET, gone_quiet
from desktop.models.session import Session

Ids = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

SEARCHED = ("name", "company", "street", "city", "postcode", "email", "phone")
NEVER = 0  # the day of somebody who never came
CHUNK = 2_000  # rows read before another thread has its turn
PIECE = 1 << 18  # letters counted at a time

ORDER = {
    "Name": "c.name COLLATE NOCASE, c.id",
    "Address": "c.street COLLATE NOCASE, c.id",
    "Area": "a.name IS NULL, a.name COLLATE NOCASE, c.name COLLATE NOCASE, c.id",
    "Last visit": "c.last_visit, c.visits, c.id",
    "Visits": "c.visits, c.id",
    "Spend": "c.spend, c.id",
}


@dataclass(frozen=True)
class Columns:
    """One value a customer, by ascending id.

    `said`: all that can be searched, in small letters, as UTF-8 with a line feed behind each field and a zero behind
    each customer; `begins`: where each customer's begins in it, [n]. `area`: number in `areas`, -1 for none.
    `last`: day of the last visit as an ordinal.
    """

    ids: Ids
    said: npt.NDArray[np.uint8]
    begins: Ids
    area: npt.NDArray[np.int32]
    areas: dict[str, int]
    look: Mask
    last: npt.NDArray[np.int32]

    @cached_property
    def said_counts(self) -> Ids:
        """How often each letter (byte) is said. Counted piece by piece: numpy makes eight bytes of each to count it."""
        pieces = (self.said[at : at + PIECE] for at in range(0, len(self.said), PIECE))
        return sum((np.bincount(piece, minlength=256) for piece in pieces), np.zeros(256, np.int64))


def columns_of(session: Session) -> Columns:
    """The columns of the open shop."""
    return session.known("columns", _read)


def _read(shop: Shop) -> Columns:
    said = " || char(10) || ".join(f"c.{column}" for column in SEARCHED)
    sql = f"SELECT c.id, c.area_id, c.band = 'need a look', c.last_visit, {said} FROM customers c ORDER BY c.id"
    areas: dict[str, int] = {}
    days: dict[str, int] = {"": NEVER}
    pieces: list[tuple[Any, ...]] = []
    cursor = plain(shop).execute(sql)
    while rows := cursor.fetchmany(CHUNK):
        ids, area, look, last, texts = zip(*rows, strict=True)
        found = [text.casefold().encode() + b"\0" for text in texts]
        pieces.append((
            np.array(ids, np.int64),
            np.array([-1 if key is None else areas.setdefault(key, len(areas)) for key in area], np.int32),
            np.array(look, bool),
            np.array([days[day] if day in days else days.setdefault(day, _ordinal(day)) for day in last], np.int32),
            np.array([len(text) for text in found], np.int64),
            np.frombuffer(b"".join(found), np.uint8),
        ))  # fmt: skip
    kinds = (np.int64, np.int32, bool, np.int32, np.int64, np.uint8)
    together = zip(*pieces, strict=True) if pieces else ([np.zeros(0, kind)] for kind in kinds)
    ids, area, look, last, lengths, text = (np.concatenate(column) for column in together)
    return Columns(ids, text, np.cumsum(lengths) - lengths, area, areas, look, last)


def plain(shop: Shop) -> sqlite3.Cursor:
    """A cursor that gives plain tuples: a third quicker, and nothing for the garbage collector to look at."""
    cursor = shop.db.cursor()
    cursor.row_factory = None
    return cursor


def _ordinal(day: str) -> int:
    try:
        return date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return NEVER


def order_of(session: Session, sort: str) -> npt.NDArray[np.int32]:
    """Rows of the columns in one order, ascending."""
    return session.known(("order", sort), lambda shop: _read_order(session, shop, sort))


def _read_order(session: Session, shop: Shop, sort: str) -> npt.NDArray[np.int32]:
    sql = f"SELECT c.id FROM customers c LEFT JOIN areas a ON a.id = c.area_id ORDER BY {ORDER[sort]}"
    ids = np.fromiter((row[0] for row in plain(shop).execute(sql)), np.int64)
    return np.searchsorted(columns_of(session).ids, ids).astype(np.int32)


def saying(columns: Columns, text: str) -> Mask:
    """Who has every word of a text somewhere."""
    fit = np.ones(len(columns.ids), bool)
    for word in text.casefold().split()[:6]:
        fit &= _saying_word(columns, np.frombuffer(word.encode(), np.uint8))
    return fit


def _saying_word(columns: Columns, word: npt.NDArray[np.uint8]) -> Mask:
    """The rarest letter first; then only its places are looked at."""
    said = columns.said
    if len(said) < len(word):
        return np.zeros(len(columns.ids), bool)
    counts = columns.said_counts[word]
    first = int(np.argmin(counts))
    at = np.flatnonzero(said == word[first]) - first
    at = at[(at >= 0) & (at <= len(said) - len(word))]
    for i in np.argsort(counts):
        if i != first:
            at = at[said[at + i] == word[i]]
    fit = np.zeros(len(columns.ids), bool)
    fit[np.searchsorted(columns.begins, at, side="right") - 1] = True
    return fit


def in_segment(session: Session, columns: Columns, segment: str) -> Mask:
    """Who is in a group: gone quiet, or a tag."""
    if segment == QUIET:
        return np.isin(columns.ids, np.fromiter(gone_quiet(session), np.int64))
    return session.known(("tagged", segment.casefold()), lambda shop: _tagged(shop, columns, segment))


def _tagged(shop: Shop, columns: Columns, tag: str) -> Mask:
    rows = plain(shop).execute("SELECT customer_id FROM tags WHERE tag = ? COLLATE NOCASE", (tag,))
    return np.isin(columns.ids, np.fromiter((row[0] for row in rows), np.int64))


def in_area(columns: Columns, area: str) -> Mask:
    """Who lives in an area; "?" for those that need a look, "-" for those in no area."""
    if area == "?":
        return columns.look
    return columns.area == (-1 if area == "-" else columns.areas.get(area, -2))


def came(columns: Columns, time: str, today: date) -> Mask:
    """Who came in the last days ("30"), or did not for so many ("-56"); nobody who never came."""
    since = (today - timedelta(days=abs(int(time)))).toordinal()
    came_once = columns.last != NEVER
    return came_once & (columns.last < since if time.startswith("-") else columns.last >= since)

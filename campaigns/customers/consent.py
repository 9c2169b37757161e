"""Who may be written to, by which channel, and why.

The rule: only a yes is a yes; a no anywhere, ever, wins, also for whoever shares that address or number, until
the person says yes again with proof; a person the till blocks is never written to; a card swipe is no contact.
While two records may be one person and nobody has decided, a no of one holds for both.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, tr

CHANNELS = ("email", "sms", "post", "ads")
Said = Callable[[str, str], set[int]]  # channel, "yes" or "no" -> the customers who ever said so
_KEYS = {"email": ("email",), "sms": ("phone",), "post": (), "ads": ("email", "phone")}
_SAID_YES = {
    "email": QT_TR_NOOP("Said yes to e-mail in {source} on {day}."),
    "sms": QT_TR_NOOP("Said yes to text messages in {source} on {day}."),
    "post": QT_TR_NOOP("Said yes to post in {source} on {day}."),
    "ads": QT_TR_NOOP("Said yes to ads in {source} on {day}."),
}
_SAID_NO = {
    "email": QT_TR_NOOP("Said no to e-mail in {source} on {day}."),
    "sms": QT_TR_NOOP("Said no to text messages in {source} on {day}."),
    "post": QT_TR_NOOP("Said no to post in {source} on {day}."),
    "ads": QT_TR_NOOP("Said no to ads in {source} on {day}."),
}
_NEVER_SAID = {
    "email": QT_TR_NOOP("Never said yes to e-mail."),
    "sms": QT_TR_NOOP("Never said yes to text messages."),
    "post": QT_TR_NOOP("Never said yes to post."),
    "ads": QT_TR_NOOP("Never said yes to ads."),
}
_SOMEBODY = {
    "email": QT_TR_NOOP("Somebody opted out of e-mail with the same address or number."),
    "sms": QT_TR_NOOP("Somebody opted out of text messages with the same address or number."),
    "post": QT_TR_NOOP("Somebody opted out of post with the same address or number."),
    "ads": QT_TR_NOOP("Somebody opted out of ads with the same address or number."),
}
_MAY_BE_ONE = {
    "email": QT_TR_NOOP("May be one with somebody who said no to e-mail; decide it under Duplicates."),
    "sms": QT_TR_NOOP("May be one with somebody who said no to text messages; decide it under Duplicates."),
    "post": QT_TR_NOOP("May be one with somebody who said no to post; decide it under Duplicates."),
    "ads": QT_TR_NOOP("May be one with somebody who said no to ads; decide it under Duplicates."),
}


@dataclass(frozen=True)
class Permission:
    """Whether one person may be contacted by one channel; `because` says why in a sentence."""

    channel: str
    allowed: bool
    because: str


def digest_of(salt: str, kind: str, value: str) -> str:
    """The keyed digest of an address or number; nobody without the shop's salt can guess it back."""
    return hashlib.blake2b(f"{kind}:{value}".encode(), key=salt.encode()[:64], digest_size=16).hexdigest()


def suppress(shop: Shop, channel: str, values: Iterable[tuple[str, str]], at: str, source: str) -> None:
    """Remember that these (kind, value) addresses or numbers must not be used for a channel. Inside a step."""
    salt = shop.settings.salt
    shop.db.executemany(
        "INSERT INTO suppressions (channel, digest, at, source) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(channel, digest_of(salt, kind, value), at, source) for kind, value in values if kind in _KEYS[channel]],
    )


def may_contact(shop: Shop, channel: str, said: Said | None = None) -> set[int]:
    """The customers who may be contacted by a channel (email, sms, post, ads).

    Ads need a yes to ads or to e-mail, and no no to either: an ad list is made of e-mail addresses. `said` is
    `said_so` of this shop where the caller has asked it already.
    """
    _check(channel)
    asked = ("ads", "email") if channel == "ads" else (channel,)
    yes, no = set[int](), set[int]()
    for about in asked:
        for customer_ids, allowed in _answers(shop, about, said or partial(said_so, shop)):
            (yes if allowed else no).update(customer_ids)
    sql = "SELECT id, blocked, profile FROM customers WHERE blocked = 1 OR profile = 'card'"
    apart = shop.db.execute(sql).fetchall()
    blocked = {customer for customer, is_blocked, _ in apart if is_blocked == 1}
    cards = {customer for customer, _, profile in apart if profile == "card"}
    return yes - cards - _with_doubles(shop, no | blocked | _suppressed(shop, asked))


def _answers(shop: Shop, channel: str, said: Said) -> Iterator[tuple[set[int], bool]]:
    """Sets of customers and whether their deciding statement is a yes.

    It is the last no or proof, else the first statement; nearly everybody has made one only, of whom nothing but
    the numbers need be read.
    """
    yes, no = said(channel, "yes"), said(channel, "no")
    several = yes & no
    yield yes - several, True
    yield no - several, False
    rows = shop.db.execute(
        "SELECT customer_id, state, proof FROM consents WHERE channel = ? AND customer_id IN"
        " (SELECT value FROM json_each(?)) ORDER BY id",
        (channel, json.dumps(list(several))),
    )
    decided: dict[int, bool] = {}
    for customer, state, proof in rows:
        if state == "no" or proof or customer not in decided:
            decided[customer] = state == "yes"
    for customer, allowed in decided.items():
        yield {customer}, allowed


def said_so(shop: Shop, channel: str, state: str) -> set[int]:
    """The customers who ever said yes, or no, to a channel."""
    rows = shop.db.execute(  # in one text, since there may be a hundred thousand
        "SELECT json_group_array(customer_id) FROM consents WHERE channel = ? AND state = ?", (channel, state)
    )
    return set(json.loads(rows.fetchone()[0]))


def explain(shop: Shop, customer_id: int) -> list[Permission]:
    """For each channel: allowed or not, and the statement that decides it."""
    return [_explain(shop, customer_id, channel) for channel in CHANNELS]


def opt_in(shop: Shop, customer_id: int, channel: str, source: str, wording: str) -> None:
    """A yes with proof (who asked, in which words): the only thing that may follow a no. One step."""
    _check(channel)
    if not source.strip() or not wording.strip():
        raise UserError(tr("A new yes needs its proof."), tr("Say where and in which words the person agreed."))
    with shop.step(tr("Recorded a permission")) as db:
        _state(shop, customer_id, channel, "yes", source, wording, proof=True)
        for kind, value in _addresses(shop, customer_id, channel):
            digest = digest_of(shop.settings.salt, kind, value)
            db.execute("DELETE FROM suppressions WHERE channel = ? AND digest = ?", (channel, digest))


def opt_out(shop: Shop, customer_id: int, channel: str, source: str, wording: str = "") -> None:
    """A no: counts at once, also for whoever shares the address or number. One step."""
    _check(channel)
    with shop.step(tr("Recorded an opt-out")):
        _state(shop, customer_id, channel, "no", source, wording, proof=False)
        suppress(shop, channel, _addresses(shop, customer_id, channel), shop.now, source)


def _check(channel: str) -> None:
    if channel not in CHANNELS:
        raise UserError(
            tr("“{channel}” is no channel.").format(channel=channel),
            tr("Channels are {channels}.").format(channels=", ".join(CHANNELS)),
        )


def _state(shop: Shop, customer: int, channel: str, state: str, source: str, wording: str, proof: bool) -> None:
    shop.db.execute(
        "INSERT INTO consents (customer_id, channel, state, proof, source, at, wording) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (customer, channel, state, int(proof), source, shop.now, wording),
    )


def _addresses(shop: Shop, customer: int, channel: str) -> list[tuple[str, str]]:
    rows = shop.db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,))
    return [(kind, value) for kind, value in rows if kind in _KEYS[channel]]


def _suppressed(shop: Shop, channels: tuple[str, ...]) -> set[int]:
    """Everybody who has, or shares, an address or number somebody opted out with."""
    found: set[int] = set()
    salt = shop.settings.salt
    for channel in channels:
        digests = {row[0] for row in shop.db.execute("SELECT digest FROM suppressions WHERE channel = ?", (channel,))}
        for kind in _KEYS[channel] if digests else ():
            keys = shop.db.execute("SELECT customer_id, value FROM customer_keys WHERE kind = ?", (kind,))
            found |= {customer for customer, value in keys if digest_of(salt, kind, value) in digests}
    return found


def _with_doubles(shop: Shop, refused: set[int]) -> set[int]:
    """And everybody who may be one of them: pairs that wait for the owner's answer."""
    beside: dict[int, list[int]] = {}
    for a, b in shop.db.execute("SELECT customer_id, other_id FROM duplicate_pairs"):
        beside.setdefault(a, []).append(b)
        beside.setdefault(b, []).append(a)
    found, waiting = set(refused), list(refused)
    while waiting:
        new = [other for other in beside.get(waiting.pop(), ()) if other not in found]
        found.update(new)
        waiting += new
    return found


def _explain(shop: Shop, customer: int, channel: str) -> Permission:
    asked = ("ads", "email") if channel == "ads" else (channel,)
    said = [(about, decisive) for about in asked if (decisive := _decisive(shop, customer, about))]
    refusal = next(((about, one) for about, one in said if one["state"] == "no"), None)
    blocked, profile = shop.db.execute("SELECT blocked, profile FROM customers WHERE id = ?", (customer,)).fetchone()
    if blocked:
        because = tr("The till says never to contact this person.")
    elif profile == "card":
        because = tr("Known from a card swipe only; nothing was ever asked.")
    elif refusal:
        because = _told(_SAID_NO[refusal[0]], refusal[1])
    elif not said:
        because = tr(_NEVER_SAID[channel])
    elif customer in may_contact(shop, channel):
        return Permission(channel, True, _told(_SAID_YES[said[0][0]], said[0][1]))
    elif customer in _suppressed(shop, asked):
        because = tr(_SOMEBODY[channel])
    else:
        because = tr(_MAY_BE_ONE[channel])
    return Permission(channel, False, because)


def _decisive(shop: Shop, customer: int, channel: str) -> sqlite3.Row | None:
    """The statement that counts: the last no, or the last yes with proof, else the first yes."""
    decisive = None
    for statement in shop.db.execute(
        "SELECT state, proof, source, at, wording FROM consents WHERE customer_id = ? AND channel = ? ORDER BY id",
        (customer, channel),
    ):
        if statement["state"] == "no" or statement["proof"] or decisive is None:
            decisive = statement
    return decisive


def _told(says: str, statement: sqlite3.Row) -> str:
    """What was said, where and when; the words that were agreed to stand in brackets behind the source."""
    source = f"{statement['source']} (“{statement['wording']}”)" if statement["wording"] else statement["source"]
    return tr(says).format(source=source, day=statement["at"][:10])

"""Who may be written to, by which channel, and why.

The rule: only a yes is a yes; a no anywhere, ever, wins, also for whoever shares that address or number, until
the person says yes again with proof; a person the till blocks is never written to; a card swipe is no contact.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from campaigns.errors import UserError
from campaigns.shop.shop import Shop

CHANNELS = ("email", "sms", "post", "ads")
_KEYS = {"email": ("email",), "sms": ("phone",), "post": (), "ads": ("email", "phone")}
_WORDS = {"email": "e-mail", "sms": "text messages", "post": "post", "ads": "ads"}


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


def may_contact(shop: Shop, channel: str) -> set[int]:
    """The customers who may be contacted by a channel (email, sms, post, ads).

    Ads need a yes to ads or to e-mail, and no no to either: an ad list is made of e-mail addresses.
    """
    _check(channel)
    asked = ("ads", "email") if channel == "ads" else (channel,)
    marks = ", ".join("?" * len(asked))
    said = shop.db.execute(
        f"SELECT customer_id, state, proof, channel FROM consents WHERE channel IN ({marks}) ORDER BY id", asked
    )
    answer: dict[tuple[int, str], bool] = {}
    for customer, state, proof, about in said:
        key = (customer, about)
        if state == "no" or proof or key not in answer:
            answer[key] = state == "yes"
    yes = {customer for (customer, _), allowed in answer.items() if allowed}
    no = {customer for (customer, _), allowed in answer.items() if not allowed}
    barred = shop.db.execute("SELECT id FROM customers WHERE blocked = 1 OR profile = 'card'")
    return yes - no - {row[0] for row in barred} - _suppressed(shop, asked)


def explain(shop: Shop, customer_id: int) -> list[Permission]:
    """For each channel: allowed or not, and the statement that decides it."""
    return [_explain(shop, customer_id, channel) for channel in CHANNELS]


def opt_in(shop: Shop, customer_id: int, channel: str, source: str, wording: str) -> None:
    """A yes with proof (who asked, in which words): the only thing that may follow a no. One step."""
    _check(channel)
    if not source.strip() or not wording.strip():
        raise UserError("A new yes needs its proof.", "Say where and in which words the person agreed.")
    with shop.step("Recorded a permission") as db:
        _state(shop, customer_id, channel, "yes", source, wording, proof=True)
        for kind, value in _addresses(shop, customer_id, channel):
            digest = digest_of(shop.settings.salt, kind, value)
            db.execute("DELETE FROM suppressions WHERE channel = ? AND digest = ?", (channel, digest))


def opt_out(shop: Shop, customer_id: int, channel: str, source: str, wording: str = "") -> None:
    """A no: counts at once, also for whoever shares the address or number. One step."""
    _check(channel)
    with shop.step("Recorded an opt-out"):
        _state(shop, customer_id, channel, "no", source, wording, proof=False)
        suppress(shop, channel, _addresses(shop, customer_id, channel), shop.now, source)


def _check(channel: str) -> None:
    if channel not in CHANNELS:
        raise UserError(f"“{channel}” is no channel.", f"Channels are {', '.join(CHANNELS)}.")


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


def _explain(shop: Shop, customer: int, channel: str) -> Permission:
    words = _WORDS[channel]
    blocked, profile = shop.db.execute("SELECT blocked, profile FROM customers WHERE id = ?", (customer,)).fetchone()
    if blocked:
        return Permission(channel, False, "The till says never to contact this person.")
    if profile == "card":
        return Permission(channel, False, "Known from a card swipe only; nothing was ever asked.")
    asked = ("ads", "email") if channel == "ads" else (channel,)
    yes = None
    for about in asked:
        statements = shop.db.execute(
            "SELECT state, proof, source, at, wording FROM consents WHERE customer_id = ? AND channel = ? ORDER BY id",
            (customer, about),
        ).fetchall()
        decisive = None
        for statement in statements:
            if statement["state"] == "no" or statement["proof"] or decisive is None:
                decisive = statement
        if decisive is not None and decisive["state"] == "no":
            return Permission(channel, False, f"Said no to {_WORDS[about]}{_where(decisive)}.")
        yes = yes or decisive
    if customer in _suppressed(shop, asked):
        return Permission(channel, False, f"Somebody opted out of {words} with the same address or number.")
    if yes is None:
        return Permission(channel, False, f"Never said yes to {words}.")
    return Permission(channel, True, f"Said yes to {words}{_where(yes)}.")


def _where(statement: object) -> str:
    source, at, wording = statement["source"], statement["at"], statement["wording"]  # type: ignore[index]
    told = f" (“{wording}”)" if wording else ""
    return f" in {source}{told} on {at[:10]}"

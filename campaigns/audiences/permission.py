"""Who may be on a list of a channel, and the reason for everyone who may not. Unknown is never yes."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from itertools import chain
from typing import Any

from campaigns.audiences.crowd import Crowd, iso_country
from campaigns.audiences.sensitive import gate_rules, languages_of, speaks_of
from campaigns.audiences.sieve import Check, Out, stays_out
from campaigns.customers.cleaning.addresses import Parts
from campaigns.customers.consent import Said, digest_of, may_contact, said_so
from campaigns.customers.person_row import PersonRow
from campaigns.customers.tombstones import Tombstones
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP

# Why somebody may not be on a list: counted and kept by these words, which are translated where they are shown.
KEPT_ASIDE = QT_TR_NOOP("kept aside, so that you can see the effect")
NOT_KEPT_ASIDE = QT_TR_NOOP("gets the message")
BLOCKED = QT_TR_NOOP("wants no contact at all")
CARD = QT_TR_NOOP("a card at the till, no contact")
ERASED = QT_TR_NOOP("asked to be forgotten")
CAPPED = QT_TR_NOOP("had enough messages this month")
SAID_NO = {
    "email": QT_TR_NOOP("said no to email"),
    "sms": QT_TR_NOOP("said no to text messages"),
    "post": QT_TR_NOOP("said no to post"),
    "ads": QT_TR_NOOP("said no to ads"),
}
NEVER_AGREED = {
    "email": QT_TR_NOOP("never agreed to email"),
    "sms": QT_TR_NOOP("never agreed to text messages"),
    "post": QT_TR_NOOP("never agreed to post"),
    "ads": QT_TR_NOOP("never agreed to ads"),
}
YOUNGER_THAN = QT_TR_NOOP("younger than {age}")
KNOWN_BY = ("first_name", "last_name", "email", "phone", "birthday", "street")
WAYS = {"email": "email", "sms": "text messages", "post": "post", "ads": "ads"}  # in files, too


@dataclass(frozen=True)
class Permission:
    """Who may be written to through one channel."""

    channel: str
    allowed: frozenset[int]
    said_no: frozenset[int]

    def check(self, crowd: Crowd) -> Out:
        """By place why each of those who may not be on a list does not."""
        return {place: self.why_not(who) for place, who in enumerate(crowd["id"]) if who not in self.allowed}

    def why_not(self, who: int) -> str:
        """Why a customer may not be on a list of this channel; "" when they may."""
        if who in self.allowed:
            return ""
        return SAID_NO[self.channel] if who in self.said_no else NEVER_AGREED[self.channel]


def permission(shop: Shop, channel: str) -> Permission:
    """The permission for a channel as it stands now.

    A list for an ad platform needs a yes to ads itself. A yes to email stands in for it where the words the person
    agreed to speak of ad platforms (their own `wording`, or the shop's setting `sign_up_wording`), and in countries
    that ask for no yes of its own (gate.toml); a no to either always holds.
    """
    said = cache(partial(said_so, shop))  # each is asked more than once
    allowed = may_contact(shop, channel, said)
    if channel == "ads":
        allowed &= said("ads", "yes") | covered_by_email(shop, said("email", "yes"))
    return Permission(channel, frozenset(allowed), frozenset(_refused(shop, channel, said) - allowed))


def covered_by_email(shop: Shop, agreed: set[int]) -> set[int]:
    """Those of `agreed` (who said yes to email) whose yes is one to ad platforms, too."""
    languages = languages_of(shop.settings)
    if speaks_of("ads_wording", [str(shop.settings.other.get("sign_up_wording", ""))], languages):
        return agreed
    rows = shop.db.execute(
        "SELECT DISTINCT customer_id, wording FROM consents WHERE channel = 'email' AND state = 'yes' AND wording <> ''"
    )
    named = {row[0] for row in rows if speaks_of("ads_wording", [row[1]], languages)}
    return named | _where_email_is_enough(shop, agreed)


def _where_email_is_enough(shop: Shop, agreed: set[int]) -> set[int]:
    """Those of `agreed` who live where no yes of its own is asked for; nobody where the shop wants one."""
    if not shop.settings.other.get("email_yes_covers_ads", True):
        return set()
    strict = gate_rules()["own_yes_to_ads"]["countries"]
    home = shop.settings.country
    written = [row[0] for row in shop.db.execute("SELECT DISTINCT country FROM customers")]
    asking = [told for told in written if iso_country(told, "" if told.strip() else home) in ("", *strict)]
    if len(asking) == len(written):
        return set()
    rows = shop.db.execute(
        "SELECT id FROM customers WHERE country IN (SELECT value FROM json_each(?))", (json.dumps(asking),)
    )
    rows.row_factory = None
    return agreed.difference(chain.from_iterable(rows))


def _refused(shop: Shop, channel: str, said: Said) -> set[int]:
    """Whoever said no, or shares an address or number with which somebody did."""
    asked = ("ads", "email") if channel == "ads" else (channel,)
    refused = set().union(*(said(one, "no") for one in asked))
    digests = {
        row[0] for one in asked for row in shop.db.execute("SELECT digest FROM suppressions WHERE channel = ?", (one,))
    }
    if digests:
        salt = shop.settings.salt
        keys = shop.db.execute("SELECT customer_id, kind, value FROM customer_keys WHERE kind IN ('email', 'phone')")
        refused |= {who for who, kind, value in keys if digest_of(salt, kind, value) in digests}
    return refused


def opted_out(shop: Shop, channel: str) -> set[int]:
    """The customers whose no must go along to a tool: they said no, or want no contact at all."""
    blocked = {row[0] for row in shop.db.execute("SELECT id FROM customers WHERE blocked")}
    said = cache(partial(said_so, shop))
    return (_refused(shop, channel, said) - may_contact(shop, channel, said)) | blocked


def erased_check(shop: Shop) -> Check:
    """A second look for people who were erased, should a list have brought them back in some way."""
    stones = Tombstones(shop)
    if not shop.db.execute("SELECT 1 FROM tombstones LIMIT 1").fetchone():
        return lambda crowd: {}

    def check(crowd: Crowd) -> Out:
        about = zip(*(crowd[name] for name in KNOWN_BY), strict=True)
        return {place: ERASED for place, person in enumerate(about) if stones.know(_as_row(*person))}

    return check


def _as_row(first: str, last: str, email: str, phone: str, birthday: str, street: str) -> PersonRow:
    return PersonRow(
        0, first, last, emails=[email] * bool(email), phones=[phone] * bool(phone), birthday=birthday,
        address=Parts(street=street),
    )  # fmt: skip


def smallest_age(settings: Mapping[str, Any], *, ads: bool) -> int:
    """From what age on: the gate's own rule, or the shop's (smallest_age_message, smallest_age_ads) where stricter."""
    kind = "ads" if ads else "message"
    own = settings.get(f"smallest_age_{kind}", 0)
    return max(int(gate_rules()["smallest_age"][kind]), int(own))


def age_check(today: date, age: int) -> Check:
    """Who is younger than `age`, as far as the birthday on file tells."""
    born_by = f"{today.year - age:04d}-{today.month:02d}-{today.day:02d}"  # or before
    return stays_out(YOUNGER_THAN.format(age=age), "birthday", lambda born: born > born_by and len(born) == 10)


def capped(shop: Shop, promotion_id: int) -> Collection[int]:
    """Those who have been on as many message lists of other promotions lately as anyone should be."""
    cap = gate_rules()["cap"]
    rows = shop.db.execute(
        "SELECT m.customer_id FROM receipts r JOIN receipt_members m ON m.receipt_id = r.id"
        " WHERE r.promotion_id <> ? AND r.channel <> 'ads' AND r.made_at >= date(?, ?)"
        " GROUP BY m.customer_id HAVING COUNT(DISTINCT r.promotion_id) >= ?",
        (promotion_id, shop.today.isoformat(), f"-{cap['days']} days", cap["messages"]),
    )
    return {row[0] for row in rows}

"""Nobody is kept for ever: who has not been seen for long is proposed to be forgotten.

Being forgotten this way leaves no trace that keeps a person out: they did not ask to be forgotten, and are a new
customer when they come again. Their opt-outs of e-mail, text messages and ads stay, as keyed digests.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from campaigns.customers.consent import suppress
from campaigns.customers.erasure import EraseReport, erase_all
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.progress import OnProgress, no_progress
from geo.texts import tr

SETTING = "forget_after_months"
MONTHS = 24

_LAST_SEEN = """
SELECT c.id, max(c.first_visit, c.last_visit,
    coalesce((SELECT max(day) FROM sales WHERE customer_id = c.id), ''),
    coalesce((SELECT max(day) FROM redemptions WHERE customer_id = c.id), ''),
    coalesce((SELECT max(substr(at, 1, 10)) FROM consents WHERE customer_id = c.id AND proof = 1), '')) AS seen
FROM customers c ORDER BY seen, c.id
"""
# A no that is kept only with the person: there is no address or number to keep as a digest instead.
_NO_OF_THEIR_OWN = """
SELECT id FROM customers WHERE blocked = 1
UNION SELECT customer_id FROM consents WHERE state = 'no' AND channel = 'post'
UNION SELECT c.id FROM customers c JOIN consents s ON s.customer_id = c.id AND s.state = 'no'
    WHERE c.email = '' AND c.phone = ''
"""


@dataclass(frozen=True)
class Unseen:
    """Somebody who may be forgotten, and the day they were seen last (YYYY-MM-DD)."""

    customer: int
    last_seen: str


@dataclass(frozen=True)
class Proposal:
    """Who was last seen before `before` (longest ago first), and who is not proposed, each for its reason."""

    months: int
    before: date
    unseen: tuple[Unseen, ...]
    never_known: tuple[int, ...]  # no visit, purchase, code or word of theirs has a date: for the owner to look at
    kept_for_their_no: tuple[int, ...]  # unseen as well, but forgetting them would forget that they said no


def months_kept(shop: Shop) -> int:
    """After how many months without a sign of life somebody is proposed."""
    return int(shop.settings.other.get(SETTING, MONTHS))


def set_months_kept(shop: Shop, months: int) -> None:
    """Change that, as one undo step. Raises UserError when it is no number of months from 1 up."""
    if months < 1:
        raise UserError(
            tr("People cannot be kept for {months} months.").format(months=months),
            tr("Give a number of months from 1 up."),
        )
    shop.set(SETTING, months)


def propose(shop: Shop) -> Proposal:
    """Who has not been seen for long; changes nothing.

    Seen is: a visit, a purchase, a code used, or a permission the person gave with proof. To be on a list that was
    imported is no sign of life.
    """
    months = months_kept(shop)
    before = _months_before(shop.today, months)
    found = shop.db.execute(_LAST_SEEN).fetchall()
    said_no = {row[0] for row in shop.db.execute(_NO_OF_THEIR_OWN)}
    old = [Unseen(row["id"], row["seen"]) for row in found if row["seen"] and row["seen"] < before.isoformat()]
    return Proposal(
        months,
        before,
        tuple(one for one in old if one.customer not in said_no),
        tuple(row["id"] for row in found if not row["seen"]),
        tuple(one.customer for one in old if one.customer in said_no),
    )


def forget(shop: Shop, customers: Sequence[int], on_progress: OnProgress = no_progress) -> EraseReport:
    """Erase these people from the file, its undo journal and its copies, without keeping them out afterwards.

    Sales, redemptions and receipts still count. Each is erased whole or not at all; this cannot be undone. Raises
    UserError, before anybody is erased, when one is not on the list.
    """
    known = {row[0] for row in shop.db.execute("SELECT id FROM customers")}
    if missing := sorted(set(customers) - known):
        raise UserError(
            tr("There is no customer {missing}.").format(missing=missing[0]), tr("Look at the proposal again.")
        )
    with shop.quiet():
        for customer in customers:
            _keep_their_no(shop, customer)
    return erase_all(shop, list(dict.fromkeys(customers)), keep_out=False, on_progress=on_progress)


def _keep_their_no(shop: Shop, customer: int) -> None:
    """What they said no to stays said, by address and number."""
    keys = shop.db.execute("SELECT kind, value FROM customer_keys WHERE customer_id = ?", (customer,)).fetchall()
    refused = shop.db.execute(
        "SELECT channel, state, proof FROM consents WHERE customer_id = ? ORDER BY id", (customer,)
    )
    last = {row["channel"]: row["state"] for row in refused if row["state"] == "no" or row["proof"]}
    for channel in sorted(channel for channel, state in last.items() if state == "no"):
        suppress(
            shop, channel, [(row["kind"], row["value"]) for row in keys], shop.now, "said no before being forgotten"
        )


def _months_before(day: date, months: int) -> date:
    """The same day of the month, or the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

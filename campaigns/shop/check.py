"""Is the shop file whole, and is every promise it makes kept?"""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, dataclass
from typing import Any

from campaigns.shop.database import database_errors
from campaigns.shop.history import Step
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import QT_TR_NOOP, tr


@dataclass(frozen=True)
class CheckReport:
    """What was looked at, and what was found wrong, in sentences."""

    whole: bool
    looked_at: tuple[str, ...]
    wrong: tuple[str, ...]
    customers: int
    sales: int

    @property
    def sentence(self) -> str:
        """For the screen."""
        if self.whole:
            says = tr("The file is whole: {customers} customers, {sales} lines of sales.")
            return says.format(customers=number(self.customers), sales=number(self.sales))
        return "\n".join([tr("The file is damaged. Restore it from a backup."), *(f"  {w}" for w in self.wrong)])

    def as_dict(self) -> dict[str, Any]:
        """For the command line."""
        return asdict(self)


# What must never be found, each with the sentence that says so.
_NEVER = {
    "Every import adds up": (
        "SELECT count(*) FROM imports WHERE kind <> 'redemptions' AND rows_read <> added + updated + merged + left_out",
        QT_TR_NOOP("{count} imports do not add up."),
    ),
    "Nobody on the map without a place": (
        "SELECT count(*) FROM customers WHERE (lat IS NULL) <> (level = 'none') OR (lat IS NULL) <> (lon IS NULL)",
        QT_TR_NOOP("{count} customers have a place and none."),
    ),
    "Coordinates are on the earth": (
        "SELECT count(*) FROM customers WHERE lat NOT BETWEEN -90 AND 90 OR lon NOT BETWEEN -180 AND 180",
        QT_TR_NOOP("{count} customers are off the earth."),
    ),
    "Addresses and numbers are in the index": (
        "SELECT count(*) FROM customers c WHERE (email <> '' AND NOT EXISTS (SELECT 1 FROM customer_keys k WHERE"
        " k.kind = 'email' AND k.value = c.email AND k.customer_id = c.id)) OR (phone <> '' AND NOT EXISTS"
        " (SELECT 1 FROM customer_keys k WHERE k.kind = 'phone' AND k.value = c.phone AND k.customer_id = c.id))",
        QT_TR_NOOP("{count} customers cannot be found by their address or number."),
    ),
    "Consents say yes or no to a known channel": (
        "SELECT count(*) FROM consents WHERE state NOT IN ('yes', 'no')"
        " OR channel NOT IN ('email', 'sms', 'post', 'ads')",
        QT_TR_NOOP("{count} permissions cannot be read."),
    ),
    "Visits agree with the sales": (
        "SELECT count(*) FROM (SELECT c.visits, c.spend, count(DISTINCT s.ticket) AS counted, sum(s.amount) AS paid"
        " FROM customers c JOIN sales s ON s.customer_id = c.id GROUP BY c.id)"
        " WHERE visits <> counted OR spend <> paid",
        QT_TR_NOOP("{count} customers have other visits than their sales say."),
    ),
    "Whoever is kept aside got nothing": (
        "SELECT count(*) FROM receipts r JOIN receipt_members m ON m.receipt_id = r.id JOIN audience_members a"
        " ON a.audience_id = r.audience_id AND a.customer_id = m.customer_id WHERE a.arm = 'kept_aside'",
        QT_TR_NOOP("{count} people kept aside are on a list that left."),
    ),
}


def check_shop(shop: Shop) -> CheckReport:
    """Look at the whole file; changes nothing. Works on a file opened for reading only."""
    wrong = _damage(shop.db)
    looked_at = ["Pages and indexes", "Links between tables"]
    if not wrong:
        for promise, (question, sentence) in _NEVER.items():
            looked_at.append(promise)
            count = shop.db.execute(question).fetchone()[0]
            if count:
                wrong.append(tr(sentence).format(count=number(count)))
        looked_at.append("Undo steps can be read")
        wrong += _broken_steps(shop)
    customers = shop.db.execute("SELECT count(*) FROM customers").fetchone()[0]
    sales = shop.db.execute("SELECT count(*) FROM sales").fetchone()[0]
    return CheckReport(not wrong, tuple(looked_at), tuple(wrong), customers, sales)


def _damage(db: sqlite3.Connection) -> list[str]:
    try:
        found = [row[0] for row in db.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        loose = db.execute("PRAGMA foreign_key_check").fetchall()
    except database_errors() as error:
        return [tr("The database cannot be read: {error}.").format(error=error)]
    says = tr("A row of {table} points to nothing in {other}.")
    return [*found, *(says.format(table=row[0], other=row[2]) for row in loose[:20])]


def _broken_steps(shop: Shop) -> list[str]:
    bad = shop.db.execute("SELECT count(*) FROM undo_rows WHERE before IS NOT NULL AND NOT json_valid(before)")
    count = bad.fetchone()[0]
    steps: list[Step] = shop.history()
    order = [step.undone for step in reversed(steps)]
    wrong = [tr("{count} remembered rows cannot be read.").format(count=number(count))] if count else []
    return wrong if order == sorted(order) else [*wrong, tr("Undone steps stand between others.")]

"""Groups of customers as the window names them: what they stated (tags), and who has gone quiet."""

from __future__ import annotations

from desktop.models.session import Session
from geo.texts import QT_TR_NOOP

QUIET = "gone quiet"
SEGMENTS = {QUIET: QT_TR_NOOP("Gone quiet")}


def gone_quiet(session: Session) -> frozenset[int]:
    """Ids of the customers who come less than their own rhythm lets expect; nobody until that is worked out."""
    return session.quiet or frozenset()


def tags(session: Session) -> list[tuple[str, int]]:
    """Stated groups and how many are in each, the largest first."""
    sql = "SELECT tag, count(*) FROM tags GROUP BY tag COLLATE NOCASE ORDER BY count(*) DESC, tag"
    return session.known("tags", lambda shop: [tuple(row) for row in shop.db.execute(sql)])

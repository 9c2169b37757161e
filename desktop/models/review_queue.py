"""Addresses that need a look, with the places they could be."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.models.session import Session
from geo.placing_words import reason_said
from geo.texts import tr


@dataclass(frozen=True)
class Place:
    """One place an address could be (WGS84 degrees; confidence 0 to 1)."""

    label: str
    lat: float
    lon: float
    confidence: float
    reason: str

    @property
    def says(self) -> tuple[str, str]:
        """How sure, in words, and the tone of it."""
        if self.confidence >= 0.75:
            return tr("Almost certain"), "good"
        return (tr("Possible"), "warn") if self.confidence >= 0.4 else (tr("Unlikely"), "text3")


@dataclass(frozen=True)
class Unsure:
    """One address to look at. `alike` are others written the same way."""

    customer: int
    name: str
    written: str
    reason: str
    places: tuple[Place, ...]
    alike: tuple[int, ...]


def queue(session: Session) -> list[int]:
    """Customers whose address needs a look, those with a clear suggestion first."""
    sql = (
        "SELECT c.id FROM customers c LEFT JOIN place_candidates p ON p.customer_id = c.id AND p.position = 0"
        " WHERE c.band = 'need a look' ORDER BY coalesce(p.confidence, 0) DESC, c.id"
    )
    return [row[0] for row in session.view.db.execute(sql)]


def unsure(session: Session, customer: int) -> Unsure | None:
    """One of them; None when it is no longer there."""
    db = session.view.db
    row = db.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()
    if row is None:
        return None
    found = db.execute("SELECT * FROM place_candidates WHERE customer_id = ? ORDER BY position", (customer,))
    places = tuple(Place(r["label"], r["lat"], r["lon"], r["confidence"], _sentence(r["reason"])) for r in found)
    alike = db.execute(
        "SELECT id FROM customers WHERE band = 'need a look' AND id != ? AND street = ? AND postcode = ? AND city = ?",
        (customer, row["street"], row["postcode"], row["city"]),
    )
    written = ", ".join(filter(None, (row["street"], row["unit"], f"{row['postcode']} {row['city']}".strip())))
    name = row["name"] or tr("this person")
    return Unsure(customer, name, written, _sentence(row["place_reason"]), places, tuple(r[0] for r in alike))


def _sentence(reason: str) -> str:
    """A stored reason in the person's language, with its full stop."""
    said = reason_said(reason)
    return said if not said or said.endswith((".", "!", "?", "…")) else f"{said}."

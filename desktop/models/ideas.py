"""What could be done next, found in the shop's own figures."""

from __future__ import annotations

from typing import Any

from desktop.models.session import Session


def ideas(session: Session) -> list[Any]:
    """All suggestions, the best first (campaigns.promotions.next_steps)."""
    from campaigns.promotions.next_steps import next_steps

    return session.known("ideas", lambda shop: list(next_steps(shop)))


def idea_for(session: Session, area_id: str) -> Any:
    """The best suggestion that is about one area; None when there is none."""
    name = session.view.db.execute("SELECT name FROM areas WHERE id = ?", (area_id,)).fetchone()
    return next((idea for idea in ideas(session) if name and name["name"] in idea.areas), None)

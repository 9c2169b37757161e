"""What could be done next, found in the shop's own figures beside the window."""

from __future__ import annotations

from typing import Any

from desktop.models.area_figures import area_shapes
from desktop.models.session import Session


def ideas(session: Session) -> list[Any] | None:
    """All suggestions (campaigns.promotions.next_steps.Idea), the best first; None while they are looked for."""
    return session.found_ideas


def idea_for(session: Session, area_id: str) -> Any:
    """The best suggestion that is about one area; None when there is none."""
    name = next((shape.name for shape in area_shapes(session) if shape.id == area_id), None)
    return next((idea for idea in ideas(session) or [] if name in idea.areas), None)

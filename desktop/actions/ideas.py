"""Look for what could be done next."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr


def look_for_ideas(desk: Desk, done: Callable[[], object]) -> None:
    """Find suggestions once after each change; `done` is called when there are new ones."""
    session = desk.session
    if session.found_ideas is not None or session.looking:
        return
    session.looking = True

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.promotions.next_steps import next_steps

        return next_steps(shop)

    def keep(found: Any) -> None:
        session.looking = False
        session.found_ideas = found
        done()

    def refused(_error: object) -> None:
        session.looking = False

    desk.think(tr("Looking for what to do next"), work, keep, refused)

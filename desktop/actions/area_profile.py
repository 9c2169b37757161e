"""What is there: the profile of one area, worked out beside the window and kept while the area stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr


def profile(desk: Desk, area: Any, done: Callable[[Any], object]) -> None:
    """Addresses, minutes on foot, places near by, population of an area (geo.area_profile.PlaceProfile)."""
    kept = desk.session.lasting.setdefault("profiles", {})
    key = (area.id, area.polygon.wkb)
    if key in kept:
        done(kept[key])
        return

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from geo.area_profile import profile_place

        return profile_place(shop.town(), area, shop.settings.lat, shop.settings.lon)

    def keep(found: Any) -> None:
        kept[key] = found
        done(found)

    desk.read(tr("Looking round the area"), work, keep)

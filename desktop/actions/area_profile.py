"""One area looked at closely, beside the window: the place (kept while the area stays as it is) and its people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.models.area_more import AreaMore, read_more
from geo.progress import OnProgress
from geo.texts import tr


def profile(desk: Desk, area: Any, done: Callable[[Any, AreaMore], object]) -> None:
    """What is there (geo.area_profile.PlaceProfile) and what its customers did."""
    kept = desk.session.lasting.setdefault("profiles", {})
    key = (area.id, area.polygon.wkb)

    def work(shop: Shop, _progress: OnProgress) -> tuple[Any, AreaMore]:
        from geo.area_profile import profile_place

        place = kept.get(key) or profile_place(shop.town(), area, shop.settings.lat, shop.settings.lon)
        return place, read_more(shop, area.id)

    def keep(found: tuple[Any, AreaMore]) -> None:
        kept[key] = found[0]
        done(*found)

    desk.read(tr("Looking round the area"), work, keep)

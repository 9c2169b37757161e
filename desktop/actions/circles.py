"""The circles by which an ad platform can reach a promotion's ground."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.promotions.promotion import Promotion
from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

COUNTS = (1, 2, 3, 5, 8)  # circles, in the choice between fewer and closer


def fit(
    desk: Desk,
    promotion: Promotion,
    platform: str,
    done: Callable[[Any], object],
    failed: Callable[[UserError], object],
    *,
    special: bool = False,
) -> None:
    """`done` gets ([(CircleFit, what of the ground no circle reaches)], CircleLimits, the ground); shapely, lon/lat.

    The answers go from the fewest circles to the closest, the program's own choice, each better than the one before.
    `special`: the offer is of homes, work or credit, for which platforms take only wide circles or none.
    """

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from geo.circles import circle_choices, fit_circles

        ground = ground_of(shop, promotion)
        limits = limits_of(shop, platform, special)
        homes = shop.town().addresses()
        best = fit_circles(ground, homes.lat, homes.lon, limits)
        counts = [count for count in COUNTS if count < len(best.circles)]
        fewer = [one for one in circle_choices(ground, homes.lat, homes.lon, limits, counts) if one.f1 < best.f1]
        return [(one, missed(shop, ground, one.circles)) for one in (*fewer, best)], limits, ground

    desk.run(tr("Looking for circles"), work, done, changes=False, failed=failed)  # type: ignore[arg-type]


def limits_of(shop: Shop, platform: str, special: bool) -> Any:
    """What circles a platform takes; for homes, work or credit only wide ones, or none (UserError)."""
    from campaigns.audiences.location_list import special_limits
    from campaigns.audiences.platform_spec import circle_limits, load_platform

    spec = load_platform(platform)
    return special_limits(spec, spec.of_kind("circles")[0], shop.settings.country) if special else circle_limits(spec)


def ground_of(shop: Shop, promotion: Promotion) -> Any:
    """Where a promotion is, as one shape (lon/lat). Raises UserError when it is for nowhere in particular."""
    import shapely

    from campaigns.audiences.areas_file import stored_areas
    from campaigns.segments.about_place import area_id, points_of
    from geo.reach import reach
    from geo.street_network import StreetNetwork

    shapes = [area.polygon for area in stored_areas(shop, [area_id(shop, name) for name in promotion.where.areas])]
    where = promotion.where.reach
    if where is not None:
        network = StreetNetwork.of(shop.town(), by=where.by)
        starts = points_of(shop, where.start) if isinstance(where.start, str) else [where.start]
        shapes += [reach(network, lat, lon, [where.minutes]).outline(where.minutes) for lat, lon in starts]
    if not shapes:
        raise UserError(
            tr("This promotion is for anywhere."), tr("Choose areas or a walking time, then circles can be drawn.")
        )
    return shapely.union_all(shapes)


def missed(shop: Shop, ground: Any, circles: Any) -> list[Any]:
    """The parts of the ground that no circle reaches (shapely polygons, lon/lat)."""
    import shapely

    plane = shop.town().plane
    left = plane.shape_to_plane(ground)
    for circle in circles:
        x, y = plane.to_plane(circle.lat, circle.lon)
        if not circle.exclude:
            left = left.difference(shapely.Point(float(x), float(y)).buffer(circle.radius_km * 1000))
    parts = [part for part in shapely.get_parts(left) if part.geom_type == "Polygon"]
    return [plane.shape_to_degrees(part) for part in parts]

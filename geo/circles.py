"""An area as the few circles an ad platform accepts, weighted by the homes it holds."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.circle_search import repaired, search
from geo.circle_task import Cover, Disc, Homes, Radii, Task
from geo.errors import UserError
from geo.figures import number
from geo.projection import LocalPlane
from geo.shapes import surface_of
from geo.texts import tr

Floats = npt.NDArray[np.float64]

NOISE = (100, 250, 500)  # metres by which platforms misplace people
MOST_CIRCLES = 12  # unless asked for more: beyond it circles win next to nothing
SMALLEST = 1e-10  # square degrees, about a square metre: less is a line that rounding gave some width
TOO_SMALL_KM2 = 1.5  # below this, excluded circles win on paper only


@dataclass(frozen=True)
class CircleLimits:
    """What a platform takes. Radii are whole multiples of `step_km`."""

    smallest_km: float
    largest_km: float
    step_km: float
    at_most: int
    excluded_allowed: bool
    decimals: int = 6


@dataclass(frozen=True)
class Circle:
    """Everyone within radius_km of (lat, lon); nobody, where `exclude` is set."""

    lat: float
    lon: float
    radius_km: float
    exclude: bool = False


@dataclass(frozen=True)
class CircleFit:
    """Circles for an area, and what they do. Shares are 0 to 1."""

    circles: tuple[Circle, ...]
    reached: float  # share of the area's homes inside the circles
    outside: float  # share of the homes inside the circles that lie outside the area
    f1: float
    seconds: float
    noise: dict[int, tuple[float, float]] = field(default_factory=dict)  # metres -> (reached, outside)
    advice: str = ""
    at_most: int | None = None  # how many circles were asked for; None for as many as the platform takes


def fit_circles(
    polygon: Any,
    home_lat: Any,
    home_lon: Any,
    limits: CircleLimits,
    *,
    at_most: int | None = None,
    reach_share: float = 0.95,
    exact: bool = False,
) -> CircleFit:
    """The circles that reach `reach_share` of the homes in `polygon` (lon/lat) and as few others as possible.

    home_lat, home_lon: the homes of the whole town. Where none of them lies in the area, its surface counts
    instead and the advice says so. exact: take some two seconds for a closer answer, five at most. UserError for an
    area without size or limits that nothing can meet.
    """
    started = time.perf_counter()
    area, plane = _area(polygon)
    radii = _radii(limits)
    box = _known(area, plane, home_lat, home_lon)
    homes, counted = _homes(area, plane, home_lat, home_lon, radii)
    task = Task(radii, _most(limits, at_most), limits.excluded_allowed, reach_share, box)
    discs = search(homes, task, exact)
    circles = _written(discs, homes, task, plane, limits)
    return _judged(circles, homes, plane, area.area / 1e6, limits, counted, started)


def circle_choices(
    polygon: Any, home_lat: Any, home_lon: Any, limits: CircleLimits, counts: Sequence[int] = (1, 2, 3, 5, 8, 12)
) -> list[CircleFit]:
    """Fewer to closer: answers with ever more circles, each with a better F1 than the one before."""
    choices: list[CircleFit] = []
    for count in counts:
        fit = fit_circles(polygon, home_lat, home_lon, limits, at_most=count)
        if not choices or fit.f1 > choices[-1].f1 + 0.002:
            choices.append(replace(fit, at_most=count))
    return choices


def judge_circles(polygon: Any, home_lat: Any, home_lon: Any, circles: Sequence[Circle]) -> tuple[float, float]:
    """Share reached and share outside of any circles: (0, 0) when nothing is inside them."""
    area, plane = _area(polygon)
    x, y = plane.to_plane(home_lat, home_lon)
    import shapely

    inside = shapely.contains_xy(area, x, y)
    within = _within(np.column_stack([x, y]) / 1000, circles, plane)
    return _shares(inside.astype(float), (~inside).astype(float), within)


def _area(polygon: Any) -> tuple[Any, LocalPlane]:
    """The area in metres on a plane of its own."""
    import shapely

    area = surface_of(shapely.make_valid(polygon))
    if not area.is_empty and np.isfinite(area.bounds).all() and area.area > SMALLEST:
        plane = LocalPlane(area.centroid.y, area.centroid.x)
        return plane.shape_to_plane(area), plane
    raise UserError(tr("This area has no size."), tr("Draw it again, with at least three corners."))


def _radii(limits: CircleLimits) -> Radii:
    """The radii as whole steps."""
    step = limits.step_km
    finite = math.isfinite(step) and math.isfinite(limits.largest_km)
    if not (finite and step > 0 and 0 < limits.smallest_km <= limits.largest_km and limits.at_most > 0):
        raise UserError(tr("No circle can meet these limits."), tr("Mend the platform's smallest, largest and step."))
    first = math.ceil(limits.smallest_km / step - 1e-9)
    last = math.floor(limits.largest_km / step + 1e-9)
    if first > last:
        raise UserError(tr("No circle can meet these limits."), tr("Mend the platform's smallest, largest and step."))
    return Radii(step, first, last)


def _most(limits: CircleLimits, at_most: int | None) -> int:
    wanted = MOST_CIRCLES if at_most is None else at_most
    if wanted < 1:
        raise UserError(tr("No circles can reach nobody."), tr("Allow at least one circle."))
    return min(wanted, limits.at_most)


def _known(area: Any, plane: LocalPlane, lat: Any, lon: Any) -> tuple[float, float, float, float]:
    """The box round the area and all homes, in kilometres: west, south, east, north."""
    west, south, east, north = area.bounds
    lat, lon = np.atleast_1d(lat), np.atleast_1d(lon)
    lat, lon = (np.array([values.min(), values.max()]) if len(values) else values for values in (lat, lon))
    x, y = plane.to_plane(np.repeat(lat, 2), np.concatenate([lon, lon]))
    return (
        min(west, x.min(initial=west)) / 1000,
        min(south, y.min(initial=south)) / 1000,
        max(east, x.max(initial=east)) / 1000,
        max(north, y.max(initial=north)) / 1000,
    )


def _homes(area: Any, plane: LocalPlane, lat: Any, lon: Any, radii: Radii) -> tuple[Homes, bool]:
    """The homes that any sensible circle could hold; False when the surface has to stand in for them."""
    import shapely

    west, south, east, north = area.bounds
    # Twice the smallest radius: a circle may lie wholly beside the area's edge.
    margin = 2000 * radii.first * radii.step
    lat, lon = _roughly_near(plane, np.atleast_1d(lat), np.atleast_1d(lon), np.abs(area.bounds).max() + margin)
    x, y = plane.to_plane(lat, lon)
    near = (x > west - margin) & (x < east + margin) & (y > south - margin) & (y < north + margin)
    x, y = x[near], y[near]
    inside = shapely.contains_xy(area, x, y)
    counted = bool(inside.any())
    if not counted:
        x, y = _surface(area, margin)
        inside = shapely.contains_xy(area, x, y)
    xy = np.column_stack([x, y]) / 1000
    return _distinct(xy, inside), counted


def _roughly_near(plane: LocalPlane, lat: Floats, lon: Floats, metres: float) -> tuple[Floats, Floats]:
    """The places within `metres` of the plane's middle and a few more: to project all of a town takes longer."""
    high = 1.1 * metres / 111_000  # degrees of latitude; those of longitude are shorter
    wide = high / max(math.cos(math.radians(min(abs(plane.lat) + high, 89.9))), 1e-3)
    near = (np.abs(lat - plane.lat) < high) & (np.abs((lon - plane.lon + 180) % 360 - 180) < wide)
    return lat[near], lon[near]


def _surface(area: Any, margin: float) -> tuple[Floats, Floats]:
    """Points spread evenly over the area and round it, at least one inside."""
    west, south, east, north = area.bounds
    step = max(math.sqrt(area.area / 400), (east - west + 2 * margin) / 150, (north - south + 2 * margin) / 150)
    grid = np.meshgrid(np.arange(west - margin, east + margin, step), np.arange(south - margin, north + margin, step))
    point = area.representative_point()
    return np.append(grid[0].ravel(), point.x), np.append(grid[1].ravel(), point.y)


def _distinct(xy: Floats, inside: Any) -> Homes:
    """Homes at the same spot (flats) as one place with a weight."""
    spots, first, index = np.unique(xy[:, 0] + 1j * xy[:, 1], return_index=True, return_inverse=True)
    counts = [np.bincount(index, mask.astype(float), len(spots)).astype(float) for mask in (inside, ~inside)]
    return Homes(xy[first], counts[0], counts[1])


def _written(
    discs: Sequence[Disc], homes: Homes, task: Task, plane: LocalPlane, limits: CircleLimits
) -> tuple[Circle, ...]:
    """The circles as they will be written; with so many decimals a rim may have moved past a home: mended here."""

    def reached(circles: Sequence[Circle]) -> float:
        return _shares(homes.inside, homes.outside, _within(homes.xy, circles, plane))[0]

    def circles_of(discs: Sequence[Disc]) -> tuple[Circle, ...]:
        return tuple(_circle(disc, plane, task.radii, limits) for disc in discs)

    circles = circles_of(discs)
    if reached(circles) >= task.share:
        return circles
    # Ask for two homes more than wanted; where that is more than all, one circle is made a step wider.
    more = repaired(homes, replace(task, share=min(1.0, task.share + 2 / homes.wanted)), list(discs))
    wider = [
        [*more[:i], replace(disc, steps=disc.steps + 1), *more[i + 1 :]]
        for i, disc in enumerate(more)
        if not disc.exclude and disc.steps < task.radii.last
    ]
    enough = [made for made in map(circles_of, [more, *wider]) if reached(made) >= task.share]
    return enough[0] if enough else circles_of(more)


def _circle(disc: Disc, plane: LocalPlane, radii: Radii, limits: CircleLimits) -> Circle:
    lat, lon = plane.to_degrees(disc.x * 1000, disc.y * 1000)
    radius = round(disc.steps * radii.step, 6)
    return Circle(round(float(lat), limits.decimals), round(float(lon), limits.decimals), radius, disc.exclude)


def _judged(
    circles: tuple[Circle, ...],
    homes: Homes,
    plane: LocalPlane,
    km2: float,
    limits: CircleLimits,
    counted: bool,
    started: float,
) -> CircleFit:
    reached, outside = _shares(homes.inside, homes.outside, _within(homes.xy, circles, plane))
    noise = _under_noise(homes, circles, plane)
    precise = 1 - outside
    f1 = 2 * reached * precise / (reached + precise) if reached else 0.0
    advice = _advice(outside, noise, km2, limits, counted)
    return CircleFit(circles, reached, outside, f1, time.perf_counter() - started, noise, advice)


def _within(xy: Floats, circles: Sequence[Circle], plane: LocalPlane) -> Any:
    """Which places (kilometres in the plane) the circles hold, as they will be written."""
    x, y = plane.to_plane([c.lat for c in circles], [c.lon for c in circles])
    reached, out = np.zeros(len(xy), bool), np.zeros(len(xy), bool)
    for circle, east, north in zip(circles, x / 1000, y / 1000, strict=True):
        within = Cover(xy, circle.radius_km).of(Disc(east, north, 1))
        reached, out = (reached, out | within) if circle.exclude else (reached | within, out)
    return reached & ~out


def _shares(inside: Floats, outside: Floats, within: Any) -> tuple[float, float]:
    hit, stray = float(inside[within].sum()), float(outside[within].sum())
    return hit / max(float(inside.sum()), 1e-9), stray / max(hit + stray, 1e-9)


def _under_noise(homes: Homes, circles: Sequence[Circle], plane: LocalPlane) -> dict[int, tuple[float, float]]:
    """By metres of noise: reached and outside when each home is seen so far off, in eight directions in turn."""
    x, y = plane.to_plane([c.lat for c in circles], [c.lon for c in circles])
    east, north = homes.xy[:, 0] - x[:, None] / 1000, homes.xy[:, 1] - y[:, None] / 1000  # circles by homes
    away = np.sqrt(east**2 + north**2)
    turn = np.arange(8)[:, None] * np.pi / 4
    found = {}
    for metres in NOISE:
        far = metres / 1000
        # One bit a direction: seen in a circle to reach, in one to leave out.
        seen = np.zeros((2, len(homes.xy)), np.uint8)
        for circle, gap, dx, dy in zip(circles, away, east, north, strict=True):
            bits = seen[int(circle.exclude)]
            bits[gap <= circle.radius_km - far] = 255
            rim = np.flatnonzero(np.abs(gap - circle.radius_km) <= far + 1e-9)
            moved = (dx[rim] + far * np.cos(turn)) ** 2 + (dy[rim] + far * np.sin(turn)) ** 2
            bits[rim] |= np.packbits(moved <= (circle.radius_km + 1e-9) ** 2, axis=0)[0]
        share = np.bitwise_count(seen[0] & ~seen[1]) / 8
        # Not by @: for so many homes that starts a second thread, and takes longer.
        hit, stray = float((homes.inside * share).sum()), float((homes.outside * share).sum())
        found[metres] = hit / homes.wanted, stray / max(hit + stray, 1e-9)
    return found


def _advice(
    outside: float, noise: dict[int, tuple[float, float]], km2: float, limits: CircleLimits, counted: bool
) -> str:
    """What to do instead when circles cannot do it; empty when they can."""
    says = [] if counted else [tr("No homes are known in this area, so its surface was counted instead.")]
    blurred = noise[max(noise)][1]
    if outside > 0.5:
        says.append(
            tr(
                "The smallest circle allowed ({smallest} km) is too wide for this area: {outside} % of the homes"
                " reached lie outside it. Postcodes, a street list or post reach these homes more closely."
            ).format(smallest=f"{limits.smallest_km:g}", outside=number(100 * outside))
        )
    elif km2 < TOO_SMALL_KM2 and blurred > 0.5:
        says.append(
            tr(
                "Platforms misplace people by up to {metres} m; then {outside} % of the homes reached lie outside this"
                " small area. Postcodes, a street list or post reach these homes more closely."
            ).format(metres=max(noise), outside=number(100 * blurred))
        )
    return " ".join(says)

"""Where an advertisement shows: circles and post codes of the promotion's areas, as each platform reads them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from campaigns.audiences.areas_file import stored_areas
from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec, circle_limits
from campaigns.audiences.receipts import MINUTES
from campaigns.audiences.sensitive import speaks_of
from campaigns.audiences.spreadsheet_safe import table
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.circles import Circle, CircleFit, CircleLimits, fit_circles
from geo.figures import number
from geo.texts import QT_TR_NOOP, tr

MOSTLY_INSIDE = 0.5  # a post code belongs to an area when at least this share of its homes does
MICROSOFT_HEADER = (
    "Type", "Status", "Id", "Parent Id", "Sub Type", "Campaign", "Client Id", "Modified Time", "Target",
    "Bid Adjustment", "Name", "Radius", "Unit", "From Hour", "From Minute", "To Hour", "To Minute", "Latitude",
    "Longitude",
)  # fmt: skip
SPOKEN = {
    "smallest_km": QT_TR_NOOP("its smallest circle"),
    "largest_km": QT_TR_NOOP("its largest circle"),
    "circles_to": QT_TR_NOOP("how many circles it takes"),
}
CIRCLES_REACH = QT_TR_NOOP(
    "The circles reach {reached} of the homes in your area; {outside} of those they reach lie outside."
)
POST_CODES_REACH = QT_TR_NOOP(
    "The post codes reach {reached} of the homes in your area; {outside} of those they reach lie outside."
)
SPECIAL = QT_TR_NOOP("an offer of homes, work or credit")


class Ground:
    """The ground of one promotion: its areas and its reach, joined; circles are worked out once for each platform."""

    def __init__(
        self, shop: Shop, audience: Audience, at_most: Mapping[str, int] | None = None, exact: bool = False
    ) -> None:
        """at_most: how many circles to ask for, by platform. exact: take seconds over them, as for a file."""
        self.shop, self.audience, self.at_most, self.exact = shop, audience, at_most or {}, exact
        self._fits: dict[tuple[CircleLimits, int | None], CircleFit] = {}

    @cached_property
    def areas(self) -> list[Area]:
        """The areas, then what is reached from each start, without areas drawn to get nothing.

        Raises Refused when the promotion is for anywhere.
        """
        aside = self.kept_aside
        areas = [area for area in stored_areas(self.shop, self.audience.area_ids) if area.id not in aside]
        reach = self.audience.why["reach"]
        if reach:
            areas += [self._reached(number, reach) for number in range(len(self.audience.starts))]
            areas = self._without(areas, stored_areas(self.shop, sorted(aside)))
        if not areas:
            says = tr("This promotion is for no place in particular.")
            raise Refused(says, tr("Choose areas, or minutes from a place."))
        return areas

    @cached_property
    def kept_aside(self) -> frozenset[str]:
        """The areas drawn to get nothing, where whole areas were: no leaflet and no circle either."""
        if self.audience.promotion.kept_aside.by != "area":
            return frozenset()
        rows = self.shop.db.execute(
            "SELECT DISTINCT area_id FROM audience_members WHERE audience_id = ? AND arm = 'kept_aside'"
            " AND area_id IN (SELECT id FROM areas)",
            (self.audience.id,),
        )
        return frozenset(row[0] for row in rows)

    @staticmethod
    def _without(areas: list[Area], aside: list[Area]) -> list[Area]:
        """Areas with the ground of others cut away, those gone altogether left out."""
        if not aside:
            return areas
        import shapely

        hole = shapely.union_all([area.polygon for area in aside])
        cut = [replace(area, polygon=shapely.difference(area.polygon, hole)) for area in areas]
        return [area for area in cut if not area.polygon.is_empty]

    @cached_property
    def polygon(self) -> Any:
        """All of it as one shape (lon/lat)."""
        import shapely

        return shapely.union_all([area.polygon for area in self.areas])

    def circles(self, limits: CircleLimits, at_most: int | None = None) -> CircleFit:
        """The circles for some limits, fewer where so wanted; the town's homes are what they are judged by."""
        key = (limits, at_most)
        if key not in self._fits:
            homes = self.shop.town().addresses()
            self._fits[key] = fit_circles(self.polygon, homes.lat, homes.lon, limits, at_most=at_most, exact=self.exact)
        return self._fits[key]

    @cached_property
    def postcodes(self) -> Mapping[str, tuple[int, int]]:
        """For each post code that has homes inside: how many those are, and how many it has altogether."""
        import numpy as np
        import shapely

        homes = self.shop.town().addresses()
        everywhere = shapely.contains_xy(self.polygon, homes.lon, homes.lat)
        known = homes.postcode >= 0
        inside = everywhere[known]
        if inside.sum() < MOSTLY_INSIDE * max(1, everywhere.sum()):
            says = tr("The town map knows the post codes of {known} of {homes} homes there.").format(
                known=number(inside.sum()), homes=number(everywhere.sum())
            )
            raise Refused(says, tr("Use the location circles, or add an address list with post codes to the town map."))
        count = np.bincount(homes.postcode[known], minlength=len(homes.postcodes))
        within = np.bincount(homes.postcode[known][inside], minlength=len(homes.postcodes))
        return {homes.postcodes[i]: (int(within[i]), int(count[i])) for i in np.flatnonzero(within)}

    def _reached(self, number: int, reach: Mapping[str, Any]) -> Area:
        from geo.reach import reach as reach_from
        from geo.street_network import StreetNetwork

        lat, lon = self.audience.starts[number]
        network = StreetNetwork.of(self.shop.town(), reach["by"])
        outline = reach_from(network, lat, lon, [reach["minutes"]]).outline(reach["minutes"])
        name = tr(MINUTES[reach["by"]]).format(minutes=f"{reach['minutes']:g}")
        return Area(f"reach-{number + 1}", name, outline, "reach")


@dataclass(frozen=True)
class Placed:
    """Circles that keep to what the platform takes, and what to say of them."""

    circles: tuple[Circle, ...]
    country: str  # ISO 3166-1 alpha-2
    notes: tuple[str, ...]


def place_circles(ground: Ground, spec: PlatformSpec, file: FileSpec, special: bool) -> Placed:
    """The circles for one file. Raises Refused when the platform takes none such.

    `special` says that the offer is of homes, work or credit, where platforms allow only wide circles.
    """
    limits = special_limits(spec, file, ground.shop.settings.country) if special else circle_limits(spec)
    fit = ground.circles(limits, ground.at_most.get(spec.name))
    check_circles(fit.circles, limits, file, spec)
    notes = [_reach(tr(CIRCLES_REACH), fit.reached, fit.outside)]
    if special:
        says = tr("This is {offer}: the circles keep to the stricter rules of {title} for it.")
        notes.append(says.format(offer=tr(SPECIAL), title=spec.title))
    notes += [fit.advice] if fit.advice else []
    notes += holdout_note(ground.audience)
    unsure = [tr(SPOKEN[name]) for name in SPOKEN if name in file.limits and file.limits[name].mark == "unconfirmed"]
    notes += (
        [tr("{title} has not confirmed {figures}.").format(title=spec.title, figures=", ".join(unsure))]
        if unsure
        else []
    )
    return Placed(fit.circles, ground.shop.settings.country, tuple(notes))


def holdout_note(audience: Audience) -> list[str]:
    """What an advertisement by place does to those kept aside: it shows itself to them too, unless areas were drawn."""
    aside = audience.promotion.kept_aside
    if aside.by == "area" or not aside.share:
        return []
    return [tr("People kept aside who live there may see it too. For ads by place, keep whole areas aside.")]


def is_special_offer(audience: Audience, languages: tuple[str, ...]) -> bool:
    """Whether a promotion speaks of homes, work or credit; platforms have stricter rules for these."""
    promotion = audience.promotion
    texts = [promotion.name, promotion.offer.text]
    texts += [text for message in promotion.messages for text in (message.subject, message.text)]
    return speaks_of("special_offer", texts, languages)


def special_limits(spec: PlatformSpec, file: FileSpec, country: str) -> CircleLimits:
    """What circles are allowed for homes, work or credit. Raises Refused where the platform's rules are not known."""
    key = "special_smallest_km_us_ca" if country in ("US", "CA") else "special_smallest_km"
    if key not in file.limits:
        remedy = tr("Set it up by hand on the platform, or use leaflets and post.")
        raise Refused(
            tr("{title} has rules of its own for {offer} that Doorstep does not know.").format(
                title=spec.title, offer=tr(SPECIAL)
            ),
            remedy,
        )
    return replace(circle_limits(spec), smallest_km=file.limits[key].value, excluded_allowed=False)


def check_circles(circles: tuple[Circle, ...], limits: CircleLimits, file: FileSpec, spec: PlatformSpec) -> None:
    """Nothing leaves that the platform would refuse. Raises Refused with the way out."""
    if len(circles) > limits.at_most:
        says = tr("{title} takes {most} circles at most, these are {count}.").format(
            title=spec.title, most=limits.at_most, count=len(circles)
        )
        raise Refused(says, tr("Choose fewer areas."))
    for circle in circles:
        if not limits.smallest_km - 1e-9 <= circle.radius_km <= limits.largest_km + 1e-9:
            says = tr("{title} takes circles from {smallest} to {largest} km.").format(
                title=spec.title, smallest=f"{limits.smallest_km:g}", largest=f"{limits.largest_km:g}"
            )
            raise Refused(says, spec.way_out)
        if circle.exclude and not limits.excluded_allowed:
            raise Refused(tr("{title} takes no circles to leave out.").format(title=spec.title), spec.way_out)
        if abs(circle.lat) > (file.limit("lat_to") or 90) or abs(circle.lon) > 180:
            raise Refused(
                tr("{title} takes no circle at {lat}, {lon}.").format(title=spec.title, lat=circle.lat, lon=circle.lon),
                spec.way_out,
            )


def google_editor(passed: Passed, placed: Placed) -> bytes:
    """A table for Google Ads Editor: the radius stands in the column Location."""
    rows = [
        (passed.list_name, f"({circle.radius_km:g}km:{circle.lat:.6f}:{circle.lon:.6f})") for circle in placed.circles
    ]
    return table(("Campaign", "Location"), rows)


def google_api(passed: Passed, placed: Placed) -> bytes:
    """Campaign criteria as the Google Ads API takes them; people who are there, not those who search for it."""
    criteria = [
        {
            "proximity": {
                "geoPoint": {
                    "longitudeInMicroDegrees": round(circle.lon * 1e6),
                    "latitudeInMicroDegrees": round(circle.lat * 1e6),
                },
                "radius": circle.radius_km,
                "radiusUnits": "KILOMETERS",
            }
        }
        for circle in placed.circles
    ]
    setting = {"positiveGeoTargetType": "PRESENCE"}
    return as_json({"campaign": passed.list_name, "geoTargetTypeSetting": setting, "campaignCriteria": criteria})


def meta_targeting(passed: Passed, placed: Placed) -> bytes:
    """The targeting of an ad set of the Meta Marketing API."""
    wanted = [_meta_pin(passed, n, c) for n, c in enumerate(placed.circles, 1) if not c.exclude]
    unwanted = [_meta_pin(passed, n, c) for n, c in enumerate(placed.circles, 1) if c.exclude]
    targeting: dict[str, Any] = {
        "geo_locations": {"custom_locations": wanted, "location_types": ["home", "recent"]},
        "targeting_automation": {"advantage_audience": 0},
    }
    if unwanted:
        targeting["excluded_geo_locations"] = {"custom_locations": unwanted}
    return as_json(targeting)


def _meta_pin(passed: Passed, number: int, circle: Circle) -> dict[str, Any]:
    return {
        "latitude": circle.lat,
        "longitude": circle.lon,
        "radius": circle.radius_km,
        "distance_unit": "kilometer",
        "name": f"{passed.list_name} {number}",
    }


def microsoft_bulk(passed: Passed, placed: Placed) -> bytes:
    """A bulk file of radius criteria, and that people must be there; Parent Id is for the person to fill in."""
    longest = int(passed.file.limit("name_to") or 50)
    rows = [_bulk(Type="Format Version", Name="6.0")]
    rows += [_bulk(Type="Campaign Location Intent Criterion", Status="Active", Target="PeopleIn")]
    for n, circle in enumerate(placed.circles, 1):
        name = f"{passed.list_name[: longest - 5]} {n}"
        place = {"Latitude": f"{circle.lat:.6f}", "Longitude": f"{circle.lon:.6f}"}
        cells = {"Bid Adjustment": "0", "Radius": f"{circle.radius_km:.0f}", "Unit": "Kilometers", **place}
        rows.append(_bulk(Type="Campaign Radius Criterion", Status="Active", Name=name, **cells))
    return table(MICROSOFT_HEADER, rows)


def _bulk(**cells: str) -> tuple[str, ...]:
    return tuple(cells.get(name, "") for name in MICROSOFT_HEADER)


def snapchat(passed: Passed, placed: Placed) -> bytes:
    """Targeting of a Snapchat ad squad: circles to show in and circles to leave out."""
    locations = [
        {
            "circles": [
                {"latitude": c.lat, "longitude": c.lon, "radius": c.radius_km, "unit": "KILOMETERS"}
                for c in placed.circles
                if c.exclude is leave_out
            ],
            "operation": "EXCLUDE" if leave_out else "INCLUDE",
        }
        for leave_out in (False, True)
    ]
    kept = [location for location in locations if location["circles"]]
    return as_json({"geos": [{"country_code": placed.country.lower()}], "locations": kept})


def points(passed: Passed, placed: Placed) -> bytes:
    """A neutral table: a name, a point, a radius in metres."""
    rows = [
        (f"{passed.list_name} {n}", f"{c.lat:.6f}", f"{c.lon:.6f}", f"{c.radius_km * 1000:.0f}")
        for n, c in enumerate(placed.circles, 1)
    ]
    return table(("name", "latitude", "longitude", "radius_m"), rows)


@dataclass(frozen=True)
class PostCodes:
    """The post codes of an area as a platform takes them, and what to say of them."""

    codes: tuple[str, ...]
    country: str
    notes: tuple[str, ...]


def place_postcodes(ground: Ground, spec: PlatformSpec, file: FileSpec, special: bool) -> PostCodes:
    """The post codes that lie mostly inside. Raises Refused when there are none, too many, or they are not allowed."""
    options, country = file.options, ground.shop.settings.country
    if special and options.get("special") == "refused":
        raise Refused(
            tr("{title} takes no post codes for {offer}.").format(title=spec.title, offer=tr(SPECIAL)),
            tr("Use the location circles."),
        )
    shapes = options.get("codes", {})
    if country not in shapes and not options.get("other_countries", True):
        raise Refused(
            tr("{title} takes post codes of {shapes} only.").format(title=spec.title, shapes=", ".join(shapes)),
            tr("Use another platform, or location circles elsewhere."),
        )
    counts = _shaped(ground.postcodes, re.compile(shapes.get(country, ".+")))
    chosen = {code: n for code, n in counts.items() if n[0] >= MOSTLY_INSIDE * n[1]}
    if not chosen:
        raise Refused(
            tr("No post code lies mostly inside the promotion's areas."), tr("Use the location circles, or post.")
        )
    most = file.limits["postcodes_to"]
    if len(chosen) > most.value:
        raise Refused(
            tr("{title} takes {most} post codes at most, these are {chosen}.").format(
                title=spec.title, most=most, chosen=number(len(chosen))
            ),
            tr("Choose fewer areas."),
        )
    hit, total = sum(n[0] for n in chosen.values()), sum(n[1] for n in chosen.values())
    wanted = sum(n[0] for n in counts.values())
    prefix = str(options.get("prefix", "")).format(country=country)
    notes = (_reach(tr(POST_CODES_REACH), hit / wanted, 1 - hit / total), *holdout_note(ground.audience))
    return PostCodes(tuple(prefix + code for code in sorted(chosen)), country, notes)


def _shaped(counts: Mapping[str, tuple[int, int]], shape: re.Pattern[str]) -> dict[str, tuple[int, int]]:
    """Post codes cut to what the platform takes of them, those that become the same added up."""
    shaped: dict[str, tuple[int, int]] = {}
    for code, (inside, total) in counts.items():
        if match := shape.match(code.upper().strip()):
            before = shaped.get(match[0], (0, 0))
            shaped[match[0]] = before[0] + inside, before[1] + total
    return shaped


def _reach(says: str, reached: float, outside: float) -> str:
    shares = (f"{number(100 * share)}\u202f%" for share in (reached, outside))
    return says.format(reached=next(shares), outside=next(shares))


def lines(passed: Passed, placed: PostCodes) -> bytes:
    """One post code a line, to paste."""
    return "".join(f"{code}\n" for code in placed.codes).encode("utf-8")


def meta_zips(passed: Passed, placed: PostCodes) -> bytes:
    """Post codes as Meta's targeting keys."""
    zips = [{"key": f"{placed.country}:{code.replace(' ', '')}"} for code in placed.codes]
    return as_json({"geo_locations": {"zips": zips, "location_types": ["home", "recent"]}})


def as_json(value: Any) -> bytes:
    """Readable JSON, the same bytes for the same value."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")

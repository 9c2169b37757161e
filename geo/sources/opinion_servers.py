"""The servers that can be asked for a second opinion, through geopy and Doorstep's own polite connection.

Nominatim: https://nominatim.org/release-docs/latest/api/Search/.
US Census: https://geocoding.geo.census.gov/geocoder/Geocoding_Services_API.html (geopy has no class for it).
"""

from __future__ import annotations

import json
import math
import urllib.parse
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from geopy.adapters import BaseSyncAdapter
from geopy.exc import GeopyError
from geopy.geocoders import Nominatim
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from geo.progress import OnProgress
from geo.sources.web import USER_AGENT, NoAnswerError, ask
from geo.texts import tr
from geo.town_tables import TownInfo

CENSUS = "https://geocoding.geo.census.gov/geocoder/locations/onelineaddress"

_MOST_BYTES = 1 << 20
_MOST_ANSWERS = 5


class Found(NamedTuple):
    """One answer of a server (WGS84 degrees)."""

    label: str
    lat: float
    lon: float


Asker = Callable[[str], list[Found]]  # address → answers; raises RefusedError, NoAnswerError and Cancelled


def nominatim(endpoint: str, town: TownInfo, seconds: float, on_progress: OnProgress) -> Asker:
    """Asks the Nominatim at `endpoint` for streets and houses within the town's box."""
    parts = urllib.parse.urlsplit(endpoint)
    domain = parts.netloc + parts.path.rstrip("/").removesuffix("/search")
    server = Nominatim(domain=domain, scheme=parts.scheme, **_common(seconds, on_progress))
    west, south, east, north = town.bbox
    options = {
        "exactly_one": False, "limit": _MOST_ANSWERS, "addressdetails": True, "bounded": True,
        "viewbox": [(south, west), (north, east)], "country_codes": town.country.lower() or None,
    }  # fmt: skip
    return partial(
        _asked, partial(server.geocode, **options), lambda raw: bool({"road", "house_number"} & {*raw["address"]})
    )


def us_census(endpoint: str, seconds: float, on_progress: OnProgress) -> Asker:
    """Asks the geocoder of the US Census Bureau."""
    return partial(_asked, _Census(endpoint, **_common(seconds, on_progress)).geocode, bool)


def _common(seconds: float, on_progress: OnProgress) -> dict[str, Any]:
    return {
        "user_agent": USER_AGENT, "timeout": seconds, "adapter_factory": partial(_Connection, on_progress=on_progress)
    }  # fmt: skip


def _asked(geocode: Callable[[str], list[Any] | None], is_exact: Callable[[Any], bool], address: str) -> list[Found]:
    """The answers that are a street or a house; whatever a server may send instead is a garbled answer."""
    try:
        places = [place for place in geocode(address) or [] if is_exact(place.raw)]
        found = [Found(_one_line(place.address), float(place.latitude), float(place.longitude)) for place in places]
    except (GeopyError, ValueError, TypeError, LookupError, AttributeError):
        raise NoAnswerError(tr("the answer was garbled")) from None
    return [place for place in found if math.isfinite(place.lat) and math.isfinite(place.lon)]


def _one_line(text: Any) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in str(text)).split())[:200]


class _Connection(BaseSyncAdapter):  # type: ignore[misc]
    """Lets geopy ask through `geo.sources.web`: it can be cancelled while it waits, and answers stay small."""

    def __init__(self, *, proxies: Any, ssl_context: Any, on_progress: OnProgress) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        self._on_progress = on_progress

    def get_text(self, url: str, *, timeout: float, headers: Any) -> str:
        """The page as text."""
        body = b""
        for piece in ask(url, None, timeout, timeout, self._on_progress):
            body += piece
            if len(body) > _MOST_BYTES:
                raise NoAnswerError(tr("the answer was far too long"))
        return body.decode("utf-8")

    def get_json(self, url: str, *, timeout: float, headers: Any) -> Any:
        """The page as JSON."""
        try:
            return json.loads(self.get_text(url, timeout=timeout, headers=headers))
        except RecursionError:
            raise ValueError("nested without end") from None


class _Census(Geocoder):  # type: ignore[misc]
    """The one-line address search of the US Census Bureau, as geopy would do it."""

    def __init__(self, endpoint: str, **common: Any) -> None:
        super().__init__(**common)
        self._endpoint = endpoint

    def geocode(self, query: str) -> list[Any]:
        """Locations, the most alike first."""
        params = {"address": query, "benchmark": "Public_AR_Current", "format": "json"}
        url = f"{self._endpoint}?{urllib.parse.urlencode(params)}"
        found: list[Any] = self._call_geocoder(url, self._locations)
        return found

    def _locations(self, answer: Any) -> list[Any]:
        matches = answer["result"]["addressMatches"][:_MOST_ANSWERS]
        return [
            Location(match["matchedAddress"], (match["coordinates"]["y"], match["coordinates"]["x"]), match)
            for match in matches
        ]

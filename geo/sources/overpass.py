"""Downloads a town's OpenStreetMap data from an Overpass server. Opens a connection only when asked to.

Nothing is asked of any server before `download_town` is called, and it is called only when the person presses
the button that says so. What is sent is the box of the town, nothing else.
Query language: https://wiki.openstreetmap.org/wiki/Overpass_API/Overpass_QL.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from geo.errors import UserError
from geo.figures import number
from geo.files import written_whole
from geo.progress import OnProgress, no_progress
from geo.sources.web import Answer, NoAnswerError, RefusedError, ask
from geo.texts import tr

ENDPOINT = "https://overpass-api.de/api/interpreter"
SMALLEST_KM, LARGEST_KM = 0.2, 15.0

_SERVER_SECONDS = 180  # how long the server may work on it
_SERVER_BYTES = 1 << 29  # how much memory the server may use for it
_MOST_BYTES = 800 << 20
_ATTEMPTS = 4
_BUSY = (429, 502, 503, 504)
_LONGEST_WAIT = 120.0
_TAIL = 2048
_METRES = 111_320.0  # in a degree of latitude


@dataclass(frozen=True)
class Limits:
    """What a download may cost. Times in seconds."""

    most_bytes: int = _MOST_BYTES
    silence: float = _SERVER_SECONDS + 30.0  # without a byte
    altogether: float = 1800.0
    attempts: int = _ATTEMPTS
    first_wait: float = 15.0


def download_town(
    lat: float,
    lon: float,
    radius_km: float,
    out: Path,
    *,
    endpoint: str = ENDPOINT,
    limits: Limits | None = None,
    on_progress: OnProgress = no_progress,
) -> Path:
    """Saves the map round a point as an .osm file that the town builder reads; gives its path.

    Busy servers are asked again a few times, with growing pauses. Cancelled through `on_progress` at any
    moment. UserError when there is no connection, when the server refuses, or when what comes is not the
    whole map; then no file is written.
    """
    query = town_query(lat, lon, radius_km)
    with written_whole(out) as draft:
        _until_answered(query, endpoint, draft, limits or Limits(), on_progress)
    return out


def _until_answered(query: str, endpoint: str, draft: Path, rules: Limits, on_progress: OnProgress) -> None:
    """Asks until the whole map is in `draft`."""
    for attempt in range(rules.attempts):
        busy = _try(query, endpoint, draft, rules, on_progress)
        if busy is None:
            return
        if attempt + 1 < rules.attempts:
            _pause(busy.wait or rules.first_wait * 2**attempt, on_progress)
    raise UserError(
        tr("The map server has been too busy {attempts} times in a row.").format(attempts=rules.attempts),
        tr("Try again in a few minutes, or choose a smaller radius or another server in the settings."),
    )


def town_query(lat: float, lon: float, radius_km: float) -> str:
    """What is asked: everything with tags in the box, and areas and boundaries with all their outlines."""
    if not (math.isfinite(lat) and math.isfinite(lon) and abs(lat) <= 85 and abs(lon) <= 180):
        raise UserError(tr("That is no place on the map."), tr("Pick a town from the list."))
    if not SMALLEST_KM <= radius_km <= LARGEST_KM:
        raise UserError(
            tr("A radius of {radius_km:g} km cannot be downloaded.").format(radius_km=radius_km),
            tr("Choose {smallest:g} to {largest:g} km.").format(smallest=SMALLEST_KM, largest=LARGEST_KM),
        )
    up = radius_km * 1000 / _METRES
    along = up / math.cos(math.radians(lat))
    box = f"({lat - up:.5f},{lon - along:.5f},{lat + up:.5f},{lon + along:.5f})"
    return (
        f"[out:xml][timeout:{_SERVER_SECONDS}][maxsize:{_SERVER_BYTES}];"
        f"node{box}(if:count_tags()>0)->.n;"
        f"way{box}->.w;"
        f'relation{box}[type~"^(multipolygon|associatedStreet)$"]->.m;'
        f'relation{box}[boundary=administrative][admin_level~"^(8|9|10|11)$"]->.b;'
        "way(r.m)->.mw;way(r.b)->.bw;"
        "(.n;.w;.mw;.bw;node(w.w);node(w.mw);node(w.bw);.m;.b;);"
        "out body;"
    )


@dataclass(frozen=True)
class _Busy:
    """The server wants to be asked again, after so many seconds if it said so."""

    wait: float = 0.0


def _try(query: str, endpoint: str, draft: Path, rules: Limits, on_progress: OnProgress) -> _Busy | None:
    """One attempt. None: the whole map is in `draft`."""
    on_progress(tr("Asking the map server"), 0, 0)
    try:
        with draft.open("wb") as file:
            answer = ask(endpoint, {"data": query}, rules.silence, rules.altogether, on_progress)
            tail = _save(answer, file, rules, on_progress)
    except RefusedError as refused:
        if refused.status in _BUSY:
            return _Busy(min(refused.retry_after, _LONGEST_WAIT))
        raise _refusal(endpoint, refused) from refused
    except NoAnswerError as silent:
        raise UserError(
            tr("There is no connection to the map server ({reason}).").format(reason=silent.reason),
            tr("Check the internet connection, then try again."),
        ) from silent
    return _judge(tail)


def _save(answer: Answer, file: BinaryIO, rules: Limits, on_progress: OnProgress) -> bytes:
    """Writes the answer down; gives its end. UserError when it grows too large."""
    received, tail = 0, b""
    for piece in answer:
        received += len(piece)
        if received > rules.most_bytes:
            raise UserError(
                tr("The map of this place is larger than {most_bytes} MB.").format(most_bytes=rules.most_bytes >> 20),
                tr("Choose a smaller radius."),
            )
        file.write(piece)
        tail = (tail + piece)[-_TAIL:]
        if received == len(piece) and b"<osm" not in piece[:4096]:
            raise UserError(
                tr("The server answered with something that is no map."),
                tr("Check the address of the map server in the settings."),
            )
        on_progress(tr("Downloading the map: {received} MB").format(received=number(received / 1e6, 1)), received, 0)
    return tail


def _judge(tail: bytes) -> _Busy | None:
    """A whole map ends with </osm>; an Overpass server that ran out of time or memory says so in a remark."""
    if b"<remark>" in tail and b"runtime error" in tail:
        if b"out of memory" in tail:
            raise UserError(tr("This place is too large for the map server."), tr("Choose a smaller radius."))
        return _Busy()
    if not tail.rstrip().endswith(b"</osm>"):
        raise UserError(tr("The download broke off before its end."), tr("Try again."))
    return None


def _refusal(endpoint: str, refused: RefusedError) -> UserError:
    if refused.status in (400, 413, 414):
        return UserError(
            tr("The map server did not understand the request."), tr("Choose another map server in the settings.")
        )
    return UserError(
        tr("The map server {endpoint} refused the request ({status}).").format(
            endpoint=endpoint, status=refused.status
        ),
        tr("Choose another map server in the settings."),
    )


def _pause(seconds: float, on_progress: OnProgress) -> None:
    """Waits and says so; can be cancelled."""
    ends = time.monotonic() + seconds
    while (left := ends - time.monotonic()) > 0:
        on_progress(tr("The map server is busy. Trying again in {left} s").format(left=math.ceil(left)), 0, 0)
        time.sleep(min(0.2, left))

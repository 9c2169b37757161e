"""A second opinion for rows the town map could not place: one online server, asked only when the person says so.

Off unless called. What leaves the computer is one address a second, as its number, street, postcode and city
were read, never a name and nothing else of the row. What comes back is a candidate to look at, never a house:
only a person can say that the server knows better than the town map.
"""

from __future__ import annotations

import json
import time
import urllib.parse
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from geo.address import Address, Band, Candidate, Level, PlacedAddress
from geo.address_reader import take_apart
from geo.address_text import fold
from geo.address_words import known_countries, load_words
from geo.errors import UserError
from geo.files import written_whole
from geo.geocoder import address_key
from geo.placing_answer import MOST_CANDIDATES
from geo.progress import OnProgress, no_progress
from geo.sources.opinion_servers import CENSUS, Asker, Found, nominatim, us_census
from geo.sources.web import NoAnswerError, RefusedError
from geo.texts import tr
from geo.town_tables import TownInfo

US_CENSUS = "us-census"
CONFIDENCE = 0.4  # of a candidate: about a street's, below anything that is used without being looked at

_LEFT_OVER = (Level.STREET, Level.POSTCODE, Level.PLACE, Level.NONE)
_NOT_FOR_LISTS = ("nominatim.openstreetmap.org",)
_BUSY = (429, 502, 503, 504)
_SHUT = (401, 402, 403, 407, 451)
_CACHE_KIND = "doorstep second opinions"


@dataclass(frozen=True)
class Pace:
    """How a server is treated. Times in seconds."""

    between: float = 1.0  # from one question to the next: Nominatim's rule for polite use
    patience: float = 20.0  # with one answer
    busy_wait: float = 10.0  # when a busy server does not say how long
    longest_wait: float = 120.0
    tries: int = 3  # for one address while the server is busy
    failures: int = 3  # in a row, then the server is left alone


@dataclass
class Told:
    """What came of the asking so far, counted in rows; `trouble` says in a sentence why it ended early, if it did."""

    asked: int = 0
    remembered: int = 0  # known from before
    found: int = 0
    outside: int = 0  # every answer was outside the town
    failed: int = 0  # no answer
    trouble: str = ""


def check_server(server: str) -> str:
    """The server without a slash at its end. Raises UserError for what is none, or one that takes no lists."""
    server = server.strip().rstrip("/")
    if server == US_CENSUS:
        return server
    try:
        parts = urllib.parse.urlsplit(server)
    except ValueError:  # "http://["
        parts = urllib.parse.urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise UserError(
            tr("“{server}” is no server that can be asked.").format(server=server),
            tr("Write https://your-nominatim-server, or {us_census} for addresses in the United States.").format(
                us_census=US_CENSUS
            ),
        )
    if parts.hostname in _NOT_FOR_LISTS:
        raise UserError(
            tr("{hostname} does not take lists of addresses.").format(hostname=parts.hostname),
            tr("Use a Nominatim server of your own, or leave it off."),
        )
    return server


def query_of(address: Address, town: TownInfo) -> str:
    """What is sent for an address: number, street, city, postcode and country; "" without a number and a street."""
    words = load_words(town.country if town.country in known_countries() else "")
    read = take_apart(address, words)
    before = read.before.rpartition(",")[2].strip()
    after, _, rest = (part.strip(" ,") for part in read.after.partition(","))
    street = (after or before) if words.number_first else (before or after)
    if not read.number or read.box or not any(map(str.isalpha, street)):
        return ""
    first = f"{read.number} {street}" if words.number_first else f"{street} {read.number}"
    city = read.city or (after if street == before else "") or rest or fold(town.name)
    return ", ".join(part for part in (first, city, read.region, read.postcode, town.country) if part)


def holds_name(query: str, name: str) -> bool:
    """Whether every word of a person's name stands in the text."""
    words = fold(name).replace(",", " ").split()
    return bool(words) and {*words} <= {*query.replace(",", " ").split()}


def is_left_over(answer: PlacedAddress) -> bool:
    """Whether the town map could not place it well, though it belongs to the town."""
    return answer.level in _LEFT_OVER and not answer.reason.endswith("outside this town")


class SecondOpinion:
    """One server being asked about the rows of one town, in as many lists as there are. `told` is what came of it.

    `server` is "us-census" or the URL of a Nominatim; its answers are kept in the JSON file `cache`.
    Raises UserError for a server that cannot be asked.
    """

    def __init__(self, town: TownInfo, server: str, cache: Path, pace: Pace | None = None) -> None:
        self.server = check_server(server)
        self.told = Told()
        self._town = town
        self._pace = pace or Pace()
        self._cache = _Cache(cache, f"{self.server} {town.name}")
        self._on_progress: OnProgress = no_progress
        self._failures = 0
        self._free_at = 0.0

    @property
    def label(self) -> str:
        """The server as a person knows it."""
        return "the US Census" if self.server == US_CENSUS else str(urllib.parse.urlsplit(self.server).hostname)

    def about(
        self,
        addresses: Sequence[Address],
        placed: Sequence[PlacedAddress],
        *,
        names: Sequence[str] = (),
        on_progress: OnProgress = no_progress,
    ) -> list[PlacedAddress]:
        """All rows, those that were left over and that the server knows marked with what it says.

        `names` are the people's names, one a row: an address that contains one is not sent. When the server
        fails, the rows come back as far as they got. What was answered is kept also when the work is cancelled.
        """
        self._on_progress = on_progress
        left_over = [at for at, answer in enumerate(placed) if is_left_over(answer)]
        marked = list(placed)
        try:
            for done, at in enumerate(left_over):
                on_progress(tr("Asking {label}").format(label=self.label), done, len(left_over))
                query = query_of(addresses[at], self._town)
                if query and not holds_name(query, names[at] if names else ""):
                    marked[at] = self._opinion(address_key(addresses[at]), query, placed[at])
        finally:
            self._cache.save()
        return marked

    def _opinion(self, key: str, query: str, answer: PlacedAddress) -> PlacedAddress:
        """The answer with what the server says, or as it was."""
        known = self._cache.get(key)
        if known is not None:
            self.told.remembered += 1
        elif not self.told.trouble:
            known = self._answered(query)
            if known is not None:
                self._cache.put(key, known)
        if not known:
            return answer
        inside = [place for place in known if self._is_inside(place)]
        self.told.found += bool(inside)
        self.told.outside += not inside
        return _marked(answer, inside[0], self.label) if inside else answer

    def _is_inside(self, place: Found) -> bool:
        west, south, east, north = self._town.bbox
        return south <= place.lat <= north and west <= place.lon <= east

    def _answered(self, query: str) -> list[Found] | None:
        """What the server says; None when it does not, and after too many of these `trouble` says so."""
        why, busy = "", False
        for _ in range(self._pace.tries):
            self._wait()
            try:
                self.told.asked += 1
                found = self._ask(query)
            except RefusedError as refused:
                why = (
                    tr("{server} is too busy.").format(server=self.label)
                    if refused.status in _BUSY
                    else tr("{server} refused (error {status}).").format(server=self.label, status=refused.status)
                )
                busy = refused.status in _BUSY
                if refused.status in _BUSY:
                    self._free_at = time.monotonic() + self._asked_to_wait(refused)
                    continue
                if refused.status in _SHUT:
                    self._failures = self._pace.failures
            except NoAnswerError as silent:
                busy = False
                why = tr("{server} gave no answer: {reason}.").format(server=self.label, reason=silent.reason)
            else:
                self._failures = 0
                return found
            break
        self._fail(why, busy)
        return None

    def _fail(self, why: str, busy: bool) -> None:
        self.told.failed += 1
        self._failures += 1
        if self._failures >= self._pace.failures or busy:
            self.told.trouble = tr("{why} The other rows were not asked about; try again later.").format(why=why)

    def _asked_to_wait(self, refused: RefusedError) -> float:
        return min(refused.retry_after or self._pace.busy_wait, self._pace.longest_wait)

    def _wait(self) -> None:
        """Until the server may be asked again; the person can cancel meanwhile."""
        while (left := self._free_at - time.monotonic()) > 0:
            self._on_progress(tr("Waiting for {server}").format(server=self.label), 0, 0)
            time.sleep(min(left, 0.1))
        self._free_at = time.monotonic() + self._pace.between

    @cached_property
    def _ask(self) -> Asker:
        def watch(what: str, done: int, total: int) -> None:
            self._on_progress(tr("Waiting for {server}").format(server=self.label), 0, 0)

        if self.server == US_CENSUS:
            return us_census(CENSUS, self._pace.patience, watch)
        return nominatim(self.server, self._town, self._pace.patience, watch)


def _marked(answer: PlacedAddress, place: Found, server: str) -> PlacedAddress:
    """The answer stays as it is; the opinion becomes one of its candidates, and a person is asked to look."""
    why = f"found by {server}, not in the town map"
    opinion = Candidate(place.label, place.lat, place.lon, Level.STREET, CONFIDENCE, why)
    candidates = sorted([*answer.candidates, opinion], key=lambda candidate: -candidate.confidence)
    shown = tuple(candidates[:MOST_CANDIDATES])
    if opinion not in shown:
        shown = (*shown[:-1], opinion)
    return answer._replace(band=Band.LOOK, reason=f"{answer.reason}; “{place.label}” {why}", candidates=shown)


class _Cache:
    """What servers have said, in a JSON file: server → address_key → answers (empty: it knows none)."""

    def __init__(self, path: Path, server: str) -> None:
        self._path = path
        self._all = _read(path)
        self._known = self._all.setdefault(server, {})
        self._changed = False

    def get(self, key: str) -> list[Found] | None:
        """The answers, None when the server has not been asked."""
        known = self._known.get(key)
        return None if known is None else [Found(*place) for place in known]

    def put(self, key: str, found: list[Found]) -> None:
        """Remember what the server said."""
        self._known[key] = [(place.label, place.lat, place.lon) for place in found]
        self._changed = True

    def save(self) -> None:
        """Write the file whole, if there is anything new."""
        if self._changed:
            with written_whole(self._path) as draft:
                text = json.dumps(
                    {"kind": _CACHE_KIND, "servers": self._all}, ensure_ascii=False, indent=1, sort_keys=True
                )
                draft.write_text(text + "\n", encoding="utf-8")


_Known = dict[str, dict[str, list[tuple[str, float, float]]]]


def _read(path: Path) -> _Known:
    """The file as it was left. Raises UserError for a file of that name that is something else."""
    if not path.exists():
        return {}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        servers: _Known = data["servers"] if data["kind"] == _CACHE_KIND else {}
        return {
            server: {
                key: [(str(label), float(lat), float(lon)) for label, lat, lon in found] for key, found in known.items()
            }
            for server, known in servers.items()
        }
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        raise UserError(
            tr("{name} cannot be read as a list of answers.").format(name=path.name),
            tr("Move it away; it will be made anew."),
        ) from None

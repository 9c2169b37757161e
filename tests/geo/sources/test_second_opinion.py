"""A server is asked about rows the town map does not know: only when told to, politely, and never believed blindly."""

from __future__ import annotations

import json
import threading
import time
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.address import Address, Band, Level, PlacedAddress
from geo.errors import UserError
from geo.geocoder import Geocoder, address_key
from geo.progress import Cancelled
from geo.sources import second_opinion as module
from geo.sources.second_opinion import Pace, SecondOpinion, check_server, query_of
from tests.geo.address_town import SmallTown, street_rows

ROWS = [
    *street_rows("Mill Street", ["2", "4", "8"], 49.250, -123.10, "V5T 1A1", "Greenford"),
    *street_rows("Oak Avenue", ["401", "403"], 49.260, -123.09, "V5Y 2B2", "Greenford"),
]
TOWN = SmallTown(ROWS, "CA", "Greenford")
NEW_HOUSE = Address("17 Heron Lane", city="Greenford")
QUICK = Pace(between=0.0, patience=5.0, busy_wait=0.01)

Reply = tuple[int, Any, dict[str, str]]  # status, body (JSON unless bytes), headers


def place(lat: float = 49.255, lon: float = -123.095, **address: str) -> dict[str, Any]:
    """A house as Nominatim tells it."""
    parts = address or {"house_number": "17", "road": "Heron Lane"}
    return {"lat": str(lat), "lon": str(lon), "display_name": "17, Heron Lane, Greenford", "address": parts}


class Server:
    """Answers on this computer as it is told (the last answer again and again), and remembers what it was asked."""

    def __init__(self) -> None:
        self.replies: list[Reply] = [(200, [place()], {})]
        self.asked: list[dict[str, str]] = []
        self.agents: list[str] = []
        self.times: list[float] = []
        self.url = ""
        self.hang = threading.Event()

    def answers(self, *bodies: Any, status: int = 200, **headers: str) -> None:
        self.replies = [(status, body, headers) for body in bodies]


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that listens on 127.0.0.1."""
    told = Server()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            split = urllib.parse.urlsplit(self.path)
            told.asked.append({"path": split.path, **dict(urllib.parse.parse_qsl(split.query))})
            told.agents.append(self.headers["User-Agent"])
            told.times.append(time.monotonic())
            status, body, headers = told.replies[min(len(told.asked), len(told.replies)) - 1]
            if body == "hang":
                told.hang.wait(10)
                return
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: Any) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        told.url = f"http://127.0.0.1:{http.server_address[1]}/nominatim"
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield told
        told.hang.set()
        http.shutdown()
        thread.join()


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "opinions.json"


def ask(server: Server, cache: Path, *addresses: Address, **more: Any) -> tuple[list[PlacedAddress], SecondOpinion]:
    """Places the addresses, then asks about those left over."""
    opinion = SecondOpinion(TOWN.info, server.url, cache, more.pop("pace", QUICK))
    return opinion.about(addresses, Geocoder(TOWN).place(addresses), **more), opinion


def test_what_the_server_finds_is_a_candidate_to_look_at_and_never_a_house(server: Server, cache: Path) -> None:
    [before] = Geocoder(TOWN).place([NEW_HOUSE])
    [after], opinion = ask(server, cache, NEW_HOUSE)
    assert (after.level, after.lat, after.lon) == (before.level, before.lat, before.lon)
    assert after.band is Band.LOOK
    [candidate] = after.candidates
    assert (candidate.lat, candidate.lon, candidate.label) == (49.255, -123.095, "17, Heron Lane, Greenford")
    assert candidate.reason == "found by 127.0.0.1, not in the town map"
    assert candidate.level is Level.STREET
    assert "found by 127.0.0.1, not in the town map" in after.reason
    assert (opinion.told.asked, opinion.told.found, opinion.told.trouble) == (1, 1, "")


def test_only_the_rows_left_over_are_asked_about(server: Server, cache: Path) -> None:
    placed, _ = ask(server, cache, Address("4 Mill St", city="Greenford"), Address("n/a"), Address(""), NEW_HOUSE)
    assert [asked["q"] for asked in server.asked] == ["17 heron lane, greenford, CA"]
    assert placed[0].level is Level.HOUSE
    assert placed[0].candidates == ()


def test_the_server_is_told_who_asks_and_for_which_box(server: Server, cache: Path) -> None:
    ask(server, cache, NEW_HOUSE)
    assert server.agents[0].startswith("Doorstep/")
    assert server.asked[0]["path"] == "/nominatim/search"
    assert (server.asked[0]["bounded"], server.asked[0]["countrycodes"]) == ("1", "ca")
    west, south, east, north = map(float, server.asked[0]["viewbox"].split(","))
    assert (west, south, east, north) == pytest.approx(TOWN.info.bbox)


def test_names_units_and_notes_stay_at_home(server: Server, cache: Path) -> None:
    ask(server, cache, Address("Ann Miller, 17 Heron Lane", "Flat 3, ring twice", city="Greenford"))
    assert server.asked[0]["q"] == "17 heron lane, greenford, CA"
    told = " ".join(value for asked in server.asked for value in asked.values())
    assert "ann" not in told
    assert "ring" not in told


def test_an_address_that_holds_the_name_of_the_person_is_not_sent(server: Server, cache: Path) -> None:
    addresses = [Address("17 Ann Miller"), NEW_HOUSE]
    ask(server, cache, *addresses, names=["Miller Ann", "Ann Miller"])
    assert [asked["q"] for asked in server.asked] == ["17 heron lane, greenford, CA"]


def test_an_answer_is_remembered_by_the_text_of_the_address(server: Server, cache: Path) -> None:
    first, _ = ask(server, cache, NEW_HOUSE, NEW_HOUSE)
    again, opinion = ask(server, cache, Address("17  HERON LANE", city="greenford"))
    assert len(server.asked) == 1
    assert opinion.told.remembered == 1
    assert again == first[:1]
    [answers] = json.loads(cache.read_text(encoding="utf-8"))["servers"].values()
    assert list(answers) == [address_key(NEW_HOUSE)]


def test_that_the_server_knows_nothing_is_remembered_too(server: Server, cache: Path) -> None:
    server.answers([])
    [placed], _ = ask(server, cache, NEW_HOUSE)
    ask(server, cache, NEW_HOUSE)
    assert len(server.asked) == 1
    assert placed == Geocoder(TOWN).place([NEW_HOUSE])[0]


@pytest.mark.parametrize(("lat", "lon"), [(50.0, -123.095), (49.255, 123.095), (float("nan"), -123.095)])
def test_an_answer_outside_the_town_is_refused(lat: float, lon: float, server: Server, cache: Path) -> None:
    server.answers([place(lat, lon)])
    [placed], opinion = ask(server, cache, NEW_HOUSE)
    assert placed == Geocoder(TOWN).place([NEW_HOUSE])[0]
    assert opinion.told.found == 0


def test_the_town_itself_is_no_answer_to_an_address(server: Server, cache: Path) -> None:
    server.answers([place(city="Greenford")])
    [placed], _ = ask(server, cache, NEW_HOUSE)
    assert placed.candidates == ()


def test_a_row_that_names_another_town_is_not_asked_about(server: Server, cache: Path) -> None:
    [placed], _ = ask(server, cache, Address("17 Heron Lane", city="Toronto"))
    assert placed.reason.endswith("outside this town")
    assert server.asked == []


def test_at_most_one_question_goes_out_a_second(server: Server, cache: Path) -> None:
    assert Pace().between >= 1.0
    ask(server, cache, NEW_HOUSE, Address("19 Heron Lane"), pace=Pace(between=0.3))
    assert server.times[1] - server.times[0] >= 0.25


def test_a_busy_server_is_asked_again_when_it_says(server: Server, cache: Path) -> None:
    server.replies = [(429, {}, {"Retry_After": "1"}), (200, [place()], {})]
    [placed], opinion = ask(server, cache, NEW_HOUSE)
    assert server.times[1] - server.times[0] >= 0.95
    assert (len(placed.candidates), opinion.told.failed) == (1, 0)


def test_a_server_that_stays_busy_is_left_alone(server: Server, cache: Path) -> None:
    server.answers({}, status=429)
    placed, opinion = ask(server, cache, NEW_HOUSE, Address("19 Heron Lane"))
    assert len(server.asked) == QUICK.tries
    assert opinion.told.trouble.startswith("127.0.0.1 is too busy.")
    assert placed == Geocoder(TOWN).place([NEW_HOUSE, Address("19 Heron Lane")])
    assert not cache.exists()


def test_a_server_that_refuses_is_asked_once(server: Server, cache: Path) -> None:
    server.answers({}, status=403)
    _, opinion = ask(server, cache, NEW_HOUSE, Address("19 Heron Lane"))
    assert len(server.asked) == 1
    assert opinion.told.trouble.startswith("127.0.0.1 refused (error 403).")


@pytest.mark.parametrize(
    "body",
    [b"<html>", b"\xff\xfe", b"[" * 100_000, b'{"lat": 1}', b"[1, null]", b'[{"lat": "x", "address": {"road": 1}}]',
     b" " * (1 << 21)],
)  # fmt: skip
def test_garbled_answers_are_no_answers_and_after_three_the_server_is_left(
    body: bytes, server: Server, cache: Path
) -> None:
    server.answers(body)
    rows = [Address(f"{number} Heron Lane") for number in range(11, 19)]
    placed, opinion = ask(server, cache, *rows)
    assert placed == Geocoder(TOWN).place(rows)
    assert len(server.asked) == opinion.told.failed == 3
    assert "127.0.0.1 gave no answer: the answer was" in opinion.told.trouble


def test_a_server_that_falls_silent_is_not_waited_for_long(server: Server, cache: Path) -> None:
    server.answers("hang")
    _, opinion = ask(server, cache, NEW_HOUSE, pace=Pace(between=0.0, patience=0.2, failures=1))
    assert opinion.told.trouble.startswith("127.0.0.1 gave no answer: it ")


def test_nobody_listening_is_said_in_words(server: Server, cache: Path) -> None:
    opinion = SecondOpinion(TOWN.info, "http://127.0.0.1:9/", cache, Pace(between=0.0, failures=1))
    opinion.about([NEW_HOUSE], Geocoder(TOWN).place([NEW_HOUSE]))
    assert "nothing is listening there" in opinion.told.trouble


def test_cancelling_ends_the_wait_and_keeps_what_was_answered(server: Server, cache: Path) -> None:
    server.replies = [(200, [place()], {}), (200, "hang", {})]

    def cancel(what: str, done: int, total: int) -> None:
        if what.startswith("Waiting") and len(server.asked) == 2:
            raise Cancelled

    begun = time.monotonic()
    with pytest.raises(Cancelled):
        ask(server, cache, NEW_HOUSE, Address("19 Heron Lane"), on_progress=cancel)
    assert time.monotonic() - begun < 4
    ask(server, cache, NEW_HOUSE)
    assert len(server.asked) == 2


def test_the_us_census_is_asked_in_its_own_words(server: Server, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    match = {"matchedAddress": "17 HERON LN, GREENFORD", "coordinates": {"x": -123.095, "y": 49.255}}
    server.answers({"result": {"addressMatches": [match]}})
    monkeypatch.setattr(module, "CENSUS", server.url)
    opinion = SecondOpinion(TOWN.info, "us-census", cache, QUICK)
    [placed] = opinion.about([NEW_HOUSE], Geocoder(TOWN).place([NEW_HOUSE]))
    assert server.asked[0]["address"] == "17 heron lane, greenford, CA"
    assert (placed.candidates[0].lat, placed.candidates[0].lon) == (49.255, -123.095)
    assert placed.candidates[0].reason == "found by the US Census, not in the town map"


@pytest.mark.parametrize(
    "url", ["", "ftp://server", "server", "https://", "file:///etc/passwd", "http://[", "http://a?b"]
)
def test_what_is_no_server_is_refused_before_anything_is_asked(url: str) -> None:
    with pytest.raises(UserError, match="is no server that can be asked"):
        check_server(url)


def test_the_public_server_is_spared() -> None:
    with pytest.raises(UserError, match="does not take lists"):
        check_server("https://nominatim.openstreetmap.org/")


def test_another_file_of_that_name_is_not_overwritten(server: Server, cache: Path) -> None:
    cache.write_text("my notes", encoding="utf-8")
    with pytest.raises(UserError, match=r"opinions\.json cannot be read"):
        ask(server, cache, NEW_HOUSE)
    assert cache.read_text(encoding="utf-8") == "my notes"


@given(st.builds(Address, st.text(), st.text(), st.text(), st.text(), st.text(), st.text()))
def test_any_text_gives_one_short_line_to_send_or_nothing(address: Address) -> None:
    query = query_of(address, TOWN.info)
    assert query == "" or (any(map(str.isdigit, query)) and any(map(str.isalpha, query)))
    assert "\n" not in query
    assert len(query) < 2000

"""A town is downloaded from an Overpass server: whole or not at all, politely, and never unasked."""

from __future__ import annotations

import gzip
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from geo.errors import UserError
from geo.progress import Cancelled
from geo.sources.overpass import Limits, download_town, town_query
from geo.town_builder import build_town
from tests.geo.osm_text import mill_green

QUICK = Limits(silence=5.0, first_wait=0.05)
MAP = mill_green().text().encode()

Reply = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """A server on this computer that answers as it is told, and remembers what it was asked."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[dict[str, Any]] = []


@contextmanager
def serving(*replies: Reply) -> Iterator[Server]:
    """The last reply is given again and again."""
    known: list[Server] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            server = known[0]
            server.asked.append({"form": urllib.parse.parse_qs(body.decode()), "agent": self.headers["User-Agent"]})
            replies[min(len(server.asked), len(replies)) - 1](self)

        def log_message(self, *_: Any) -> None:
            return

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        http.daemon_threads = True
        known.append(Server(f"http://127.0.0.1:{http.server_address[1]}/api/interpreter"))
        thread = threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield known[0]
        http.shutdown()
        thread.join()


def answer(body: bytes, status: int = 200, promise: int = 0, **headers: str) -> Reply:
    """A reply of these bytes; `promise` more are announced than come."""

    def reply(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body) + promise))
        handler.end_headers()
        handler.wfile.write(body)

    return reply


def test_the_map_is_saved_and_a_town_built_from_it(tmp_path: Path) -> None:
    with serving(answer(MAP)) as server:
        got = download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert got.read_bytes() == MAP
    assert build_town([got], tmp_path / "mill.gpkg").addresses == 9


def test_the_server_is_told_who_asks_and_for_which_box(tmp_path: Path) -> None:
    with serving(answer(MAP)) as server:
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert server.asked[0]["agent"].startswith("Doorstep/")
    assert server.asked[0]["form"] == {"data": [town_query(50.0, 8.0, 2)]}
    assert "(49.98203,7.97205,50.01797,8.02795)" in town_query(50.0, 8.0, 2)


def test_a_packed_answer_is_unpacked(tmp_path: Path) -> None:
    with serving(answer(gzip.compress(MAP), Content_Encoding="gzip")) as server:
        got = download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert got.read_bytes() == MAP


@pytest.mark.parametrize("status", [429, 503, 504])
def test_a_busy_server_is_asked_again_after_a_pause(status: int, tmp_path: Path) -> None:
    said: list[str] = []
    with serving(answer(b"busy", status), answer(b"busy", status), answer(MAP)) as server:
        download_town(
            50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK,
            on_progress=lambda what, done, total: said.append(what),
        )  # fmt: skip
    assert len(server.asked) == 3
    assert any(what.startswith("The map server is busy. Trying again in") for what in said)


def test_the_pause_is_as_long_as_the_server_asks(tmp_path: Path) -> None:
    begun = time.monotonic()
    with serving(answer(b"", 429, Retry_After="1"), answer(MAP)) as server:
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert time.monotonic() - begun >= 1


def test_a_server_that_stays_busy_is_left_alone(tmp_path: Path) -> None:
    with serving(answer(b"", 429)) as server, pytest.raises(UserError, match="too busy 4 times") as told:
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert len(server.asked) == 4
    assert "few minutes" in told.value.next_step
    assert list(tmp_path.iterdir()) == []


RAN_OUT = MAP.replace(b"</osm>", b'<remark> runtime error: Query run out of memory in "query"</remark></osm>')


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (answer(MAP[: len(MAP) // 2]), "broke off before its end"),
        (answer(MAP[: len(MAP) // 2], promise=500), "broke off"),
        (answer(RAN_OUT), "too large for the map server"),
        (answer(b"<html><body>Please sign in to the hotel's network</body></html>"), "no map"),
        (answer(b""), "broke off"),
        (answer(b"no", 403), "refused the request"),
        (answer(b"parse error", 400), "did not understand"),
        (answer(b"\x1f\x8bgarbage", Content_Encoding="gzip"), "garbled"),
        (answer(gzip.compress(b"<osm>" + b" " * 3_000_000), Content_Encoding="gzip"), "larger than"),
    ],
)
def test_what_goes_wrong_is_said_and_no_file_is_left(reply: Reply, says: str, tmp_path: Path) -> None:
    small = Limits(silence=5.0, first_wait=0.01, attempts=2, most_bytes=1 << 20)
    with serving(reply) as server, pytest.raises(UserError, match=says) as told:
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=small)
    assert told.value.next_step
    assert list(tmp_path.iterdir()) == []


def test_a_server_that_ran_out_of_time_is_asked_again(tmp_path: Path) -> None:
    late = MAP.replace(b"</osm>", b'<remark> runtime error: Query timed out in "query" at line 1</remark></osm>')
    with serving(answer(late), answer(MAP)) as server:
        got = download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK)
    assert got.read_bytes() == MAP


def test_a_silent_server_is_not_waited_for_without_end(tmp_path: Path) -> None:
    hush = threading.Event()
    with (
        serving(lambda handler: bool(hush.wait(10)) and None) as server,
        pytest.raises(UserError, match="does not answer"),
    ):
        try:
            impatient = Limits(silence=0.2, attempts=1)
            download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=impatient)
        finally:
            hush.set()


def test_a_server_that_drips_is_not_waited_for_without_end(tmp_path: Path) -> None:
    hush = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"<osm>")
        while not hush.wait(0.02):
            handler.wfile.write(b" ")

    with serving(drip) as server, pytest.raises(UserError, match="took too long"):
        try:
            patience = Limits(silence=5.0, altogether=0.5, attempts=1)
            download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=patience)
        finally:
            hush.set()


def test_it_can_be_cancelled_while_the_server_thinks(tmp_path: Path) -> None:
    hush = threading.Event()

    def cancel(what: str, done: int, total: int) -> None:
        if what == "Waiting for the map server":
            raise Cancelled

    with serving(lambda handler: bool(hush.wait(10)) and None) as server, pytest.raises(Cancelled):
        try:
            download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=server.url, limits=QUICK, on_progress=cancel)
        finally:
            hush.set()
    assert list(tmp_path.iterdir()) == []


def test_no_connection_is_said(tmp_path: Path) -> None:
    with serving(answer(MAP)) as server:
        url = server.url
    with pytest.raises(UserError, match="no connection"):
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=url, limits=QUICK)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://host/x", "overpass", ""])
def test_only_web_servers_are_asked(url: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not the address of a server"):
        download_town(50.0, 8.0, 2, tmp_path / "mill.osm", endpoint=url, limits=QUICK)


@pytest.mark.parametrize(
    ("lat", "lon", "radius"), [(91, 0, 1), (0, 0, 0), (0, 0, 99), (float("nan"), 0, 1), (0, 0, float("nan"))]
)
def test_an_impossible_place_is_refused_before_anybody_is_asked(
    lat: float, lon: float, radius: float, tmp_path: Path
) -> None:
    with serving(answer(MAP)) as server, pytest.raises(UserError):
        download_town(lat, lon, radius, tmp_path / "x.osm", endpoint=server.url)
    assert server.asked == []

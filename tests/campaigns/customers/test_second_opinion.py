"""Asking a server about people left over: addresses only, remembered, and cleared when somebody is forgotten."""

from __future__ import annotations

import json
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from campaigns.customers.erasure import erase
from campaigns.customers.second_opinion import LISTS_CACHE, ask_second_opinion, clear_opinions, opinions_of
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.sources.second_opinion import Pace
from tests.campaigns.customers.conftest import Import, people
from tests.campaigns.customers.test_erasure import bytes_on_disk

LIST = "First Name,Last Name,Street,City\nSarah,Quixotal,17 Zebulon Lane,Town\nBob,Marsh,4 Elm Street,Town\n"
QUICK = Pace(between=0.0, patience=5.0)


@pytest.fixture
def asked(shop: Shop) -> Iterator[tuple[str, list[str]]]:
    """A Nominatim on this computer that knows every house in the middle of the town, and what it was asked."""
    questions: list[str] = []
    lat, lon = shop.town().info.centre

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            questions.append(urllib.parse.unquote_plus(self.path))
            house = {"house_number": "17", "road": "Zebulon Lane"}
            told = [{"lat": str(lat), "lon": str(lon), "display_name": "17, Zebulon Lane, Town", "address": house}]
            data = json.dumps(told).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", questions
    server.shutdown()
    server.server_close()


def test_people_left_over_get_a_candidate_and_stay_where_they_are(
    shop: Shop, bring: Import, asked: tuple[str, list[str]]
) -> None:
    bring(LIST)
    before = people(shop, "level", "lat", "lon")
    told = ask_second_opinion(shop, asked[0], pace=QUICK)
    assert (told.asked, told.found) == (1, 1)
    assert people(shop, "level", "lat", "lon") == before
    found = shop.db.execute("SELECT customer_id, label FROM place_candidates").fetchall()
    assert [(row[0], "Zebulon" in row[1]) for row in found] == [(1, True)]
    assert people(shop, "band")[0] == ("need a look",)


def test_no_name_leaves_and_nobody_is_asked_about_twice(
    shop: Shop, bring: Import, asked: tuple[str, list[str]]
) -> None:
    bring(LIST)
    ask_second_opinion(shop, asked[0], pace=QUICK)
    again = ask_second_opinion(shop, asked[0], pace=QUICK)
    assert again.asked == 0 and again.remembered == 1
    assert len(asked[1]) == 1
    assert "quixotal" not in asked[1][0].lower() and "zebulon" in asked[1][0].lower()


def test_one_undo_step_takes_the_answers_back(shop: Shop, bring: Import, asked: tuple[str, list[str]]) -> None:
    bring(LIST)
    steps = shop.db.execute("SELECT count(*) FROM undo_steps").fetchone()[0]
    ask_second_opinion(shop, asked[0], pace=QUICK)
    assert shop.db.execute("SELECT count(*) FROM undo_steps").fetchone()[0] == steps + 1


def test_forgetting_a_person_clears_the_answers_from_every_byte(
    shop: Shop, bring: Import, asked: tuple[str, list[str]]
) -> None:
    bring(LIST)
    ask_second_opinion(shop, asked[0], pace=QUICK)
    shop.path.with_name(LISTS_CACHE).write_text('{"17 zebulon lane": []}', encoding="utf-8")
    assert b"zebulon lane" in opinions_of(shop.path).read_bytes().lower()
    report = erase(shop, 1)
    shop.close()
    left = bytes_on_disk(shop).lower()
    assert [secret for secret in (b"zebulon", b"quixotal") if secret in left] == []
    assert report.opinions == 2


def test_a_shop_that_never_asked_has_nothing_to_clear(shop: Shop) -> None:
    assert clear_opinions(shop.path) == 0


def test_a_server_that_takes_no_lists_is_refused_before_anything_is_sent(shop: Shop, bring: Import) -> None:
    bring(LIST)
    with pytest.raises(UserError):
        ask_second_opinion(shop, "https://nominatim.openstreetmap.org", pace=QUICK)

"""A second opinion: off until a server is named, and nothing is sent before it has been read what would be."""

from __future__ import annotations

import json
import threading
import urllib.parse
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from campaigns.customers import second_opinion
from desktop.actions import opinion
from desktop.dialogs.second_opinion import SecondOpinion
from desktop.main_window import MainWindow
from geo.sources.second_opinion import Pace
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def asked() -> Iterator[list[str]]:
    """A server on this computer that knows every address; what it was asked. Its address is the first entry."""
    told: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(self.path).query))
            told.append(query["q"])
            known = [{"lat": told[1], "lon": told[2], "display_name": "A house", "address": {"road": "A house"}}]
            body = json.dumps(known).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told.append(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


def opened(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> SecondOpinion:
    window.open_room("review")
    settle(qtbot, window)
    qtbot.mouseClick(window.current._opinion, LEFT)
    settle(qtbot, window)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, SecondOpinion)
    return dialog


def test_without_a_server_nothing_can_be_sent(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    dialog = opened(qtbot, window, qapp)
    assert dialog.says.text() == "No server is named: nothing can be sent."
    assert not dialog.go.isEnabled()
    for wrong in ("no server", "https://nominatim.openstreetmap.org"):
        dialog.server.setText(wrong)
        assert not dialog.go.isEnabled()
        assert wrong.removeprefix("https://") in dialog.says.text()
    dialog.reject()


def test_the_note_says_what_goes_to_whom_before_anything_goes(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, asked: list[str]
) -> None:
    dialog = opened(qtbot, window, qapp)
    dialog.server.setText(asked[0])
    queries = second_opinion.would_send(window.desk.session.view)
    assert queries
    says = dialog.says.text()
    assert "127.0.0.1" in says
    assert queries[0] in says
    assert says.startswith(str(len(queries)))
    names = [row["name"] for row in window.desk.session.view.db.execute("SELECT name FROM customers WHERE name <> ''")]
    assert not any(name.lower() in query.lower() for query in queries for name in names)
    dialog.reject()
    settle(qtbot, window)
    assert asked[1:] == []
    assert opinion.server_of(window.desk) == ""


def test_what_the_server_knows_waits_to_be_looked_at_and_can_be_taken_back(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, db = window.desk.session.settings, window.desk.session.view.db
    asked += [str(settings.lat), str(settings.lon)]
    read = second_opinion.ask_second_opinion
    quick = Pace(between=0.0, patience=5.0)
    monkeypatch.setattr(second_opinion, "ask_second_opinion", lambda *words, **more: read(*words, pace=quick, **more))
    queries = second_opinion.would_send(window.desk.session.view)
    before = db.execute("SELECT count(*) FROM place_candidates").fetchone()[0]
    placed = db.execute("SELECT id, lat, lon FROM customers ORDER BY id").fetchall()
    dialog = opened(qtbot, window, qapp)
    dialog.server.setText(asked[0])
    qtbot.mouseClick(dialog.go, LEFT)
    settle(qtbot, window)
    assert set(asked[3:]) == set(queries)
    db = window.desk.session.view.db
    marked = db.execute("SELECT count(*) FROM place_candidates WHERE reason LIKE 'found by 127.0.0.1%'").fetchone()[0]
    assert marked >= len(queries)
    moved = db.execute("SELECT id, lat, lon FROM customers ORDER BY id").fetchall()
    assert [tuple(row) for row in moved] == [tuple(row) for row in placed]
    window.desk.undo()
    settle(qtbot, window)
    assert window.desk.session.view.db.execute("SELECT count(*) FROM place_candidates").fetchone()[0] == before


def test_privacy_says_when_a_server_was_asked(qtbot: QtBot, window: MainWindow) -> None:
    window.desk.settings.take_note(opinion.LAST_ASKED, "2026-10-03")
    window.open_room("settings", {"page": "privacy"})
    page = window.current.pages["privacy"]
    page.refresh()
    assert "A second opinion about addresses was asked on 3 Oct 2026." in page._internet.text()

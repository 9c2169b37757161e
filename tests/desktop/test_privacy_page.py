"""Settings, Privacy: rules that hold at the gate, receipts that can be read, people who are forgotten or answered."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.dialogs.receipt import ReceiptDialog
from desktop.dialogs.which_person import WhichPerson
from desktop.main_window import MainWindow
from desktop.rooms import settings_privacy
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("settings", {"page": "privacy"})
    return window.current.pages["privacy"]


def button(page: Any, text: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.text() == text)


def other(window: MainWindow) -> dict[str, Any]:
    return dict(window.desk.session.settings.other)


def test_the_words_people_agree_to_are_kept_and_read(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    page.wording.clear()
    qtbot.keyClicks(page.wording, "News by email, and ads on platforms like Facebook.")
    qtbot.keyClick(page.wording, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert other(window)["sign_up_wording"] == "News by email, and ads on platforms like Facebook."
    assert page._covered.text().startswith("These words speak of ad platforms")


def test_a_yes_to_email_can_be_kept_from_counting_for_ads(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    assert page.covers.isChecked()
    qtbot.mouseClick(page.covers, LEFT, pos=QPoint(10, 14))
    settle(qtbot, window)
    assert other(window)["email_yes_covers_ads"] is False
    assert not page.covers.isChecked()


def test_ages_can_be_made_stricter_and_never_looser(qtbot: QtBot, window: MainWindow, page: Any) -> None:
    for typed, holds in (("21", 21), ("12", 16)):
        field = page.ages["message"]
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        settle(qtbot, window)
        settle(qtbot, window)
        assert field.value() == holds


def test_a_receipt_opens_and_says_what_to_where_and_why_others_stayed(
    qtbot: QtBot, window: MainWindow, page: Any, qapp: QApplication
) -> None:
    with window.desk.session.shop.quiet() as db:
        document = json.dumps({"title": "Contact list", "why": "People who are students.", "notes": ["Keep it safe."]})
        db.execute(
            "INSERT INTO receipts (target, channel, files, people, left_out, list_digest, made_at, document)"
            " VALUES ('contacts', 'message', '[\"contacts.csv\"]', 12, '{\"said no to email\": 3}', 'abc', ?, ?)",
            (window.desk.session.shop.now, document),
        )
    window.desk.session.refresh()
    qtbot.mouseClick(button(page, "Show"), LEFT)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, ReceiptDialog)
    said = " ".join(label.text() for label in dialog.findChildren(Text))
    for words in ("contacts.csv", "12 people", "said no to email", "People who are students.", "Keep it safe."):
        assert words in said
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_everything_goes_along_and_leaves_a_receipt(
    qtbot: QtBot, window: MainWindow, page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    qtbot.mouseClick(button(page, "Take everything with me"), LEFT)
    settle(qtbot, window)
    assert next((tmp_path / "mine").rglob("customers.csv")).stat().st_size > 1000
    assert "customers.csv" in " ".join(label.text() for label in page.findChildren(Text))


def test_one_person_is_answered_by_a_letter(
    qtbot: QtBot, window: MainWindow, page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "letter.pdf"), ""))
    qtbot.mouseClick(button(page, "Answer one person"), LEFT)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, WhichPerson)
    qtbot.keyClicks(dialog.who, "nobody@nowhere.example")
    qtbot.mouseClick(dialog.go, LEFT)
    assert dialog._wrong.isVisible() and dialog._wrong.text()
    who = window.desk.session.view.db.execute("SELECT min(id) FROM customers").fetchone()[0]
    dialog.who.clear()
    qtbot.keyClicks(dialog.who, str(who))
    qtbot.keyClick(dialog.who, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_those_not_seen_for_long_are_forgotten_after_a_question(
    qtbot: QtBot, window: MainWindow, page: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from campaigns.customers.retention import propose

    page.months.setCurrentIndex(0)
    settle(qtbot, window)
    assert other(window)["forget_after_months"] == 12
    with window.desk.session.shop.quiet() as db:
        db.execute("UPDATE customers SET first_visit = '2015-01-01', last_visit = '2016-01-01' WHERE id NOT IN"
                   " (SELECT customer_id FROM sales WHERE customer_id IS NOT NULL)"
                   " AND id NOT IN (SELECT customer_id FROM consents)")  # fmt: skip
        db.execute("INSERT INTO customers (name, first_visit, last_visit) VALUES ('Old Friend', '2015', '2016-01-01')")
    window.desk.session.refresh()
    meant = len(propose(window.desk.session.view).unseen)
    assert meant >= 1
    asked: list[str] = []
    monkeypatch.setattr(settings_privacy, "ask", lambda _p, question, *_a, **_k: not asked.append(question))
    qtbot.mouseClick(button(page, "Look who"), LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    assert asked and asked[0].startswith("Forget ")
    left = window.desk.session.view.db.execute("SELECT count(*) FROM customers WHERE name = 'Old Friend'").fetchone()[0]
    assert left == 0
    assert not propose(window.desk.session.view).unseen

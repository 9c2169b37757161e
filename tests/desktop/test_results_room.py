"""Results: what a promotion did, printed on one page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from campaigns.promotions.promotion import promotion_of
from campaigns.results.money_parts import MoneyPart
from desktop.dialogs.enter_codes import EnterCodes
from desktop.main_window import MainWindow
from desktop.rooms.result_cards import areas_card, brought, part_name
from desktop.widgets.button import Button, IconButton
from desktop.widgets.text import Text
from tests.desktop.conftest import settle


@pytest.fixture
def results(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The results of a promotion whose files were just made."""
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(3)
    make = window.current.steps[3].make
    qtbot.waitUntil(make.isEnabled, timeout=30_000)
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    settle(qtbot, window)
    window.open_room("results")
    settle(qtbot, window)
    settle(qtbot, window)
    return window


def test_a_result_is_printed_on_one_page(
    qtbot: QtBot, results: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = results
    out = tmp_path / "result.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    button = next(one for one in window.current.findChildren(Button) if one.text() == "Print")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    (page,) = pypdf.PdfReader(out).pages
    text = " ".join(page.extract_text().split())
    found = window.current._found[window.current.chosen]
    assert found.promotion in text
    assert " ".join(found.money.sentence.split()) in text
    assert f"of {found.reached} who got it" in text


def test_codes_are_typed_or_scanned_one_after_the_other(qtbot: QtBot, results: MainWindow) -> None:
    window, session = results, results.desk.session
    button = next(one for one in window.current.findChildren(Button) if one.text() == "Enter codes")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = next(one for one in window.findChildren(EnterCodes) if one.isVisible())
    (code,) = session.view.db.execute("SELECT code FROM codes ORDER BY code LIMIT 1").fetchone()
    scanned = (code, f"https://shop.example/{code}", "NOSUCH-1")  # a scanner types what the square holds, then Enter
    said = []
    for text in scanned:
        qtbot.keyClicks(dialog.code, text)
        qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
        assert dialog.code.text() == "", "free for the next at once"
        settle(qtbot, window)
        qtbot.waitUntil(lambda text=text: dialog.about.text() == text)
        said.append(dialog.says.text())
    assert dialog.isVisible() and said[0].startswith("1 of 1 codes counted")
    assert said[1:] == ["This code was used before.", "No promotion gave out this code."]
    rows = session.view.db.execute("SELECT code, day FROM redemptions").fetchall()
    assert [tuple(row) for row in rows] == [(code, str(session.view.today))]
    dialog.reject()
    settle(qtbot, window)
    assert any("1 offer used" in one.text() for one in window.current.findChildren(Text))


def test_what_else_can_be_done_with_a_result_is_behind_the_three_dots(
    qtbot: QtBot, results: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_at: shown.append(menu))  # nothing can pop up without a screen
    names = ["Open the promotion", "Repeat it", "What left this computer"]
    chosen = results.current.chosen
    for at, name in enumerate(names):
        results.open_room("results")
        settle(qtbot, results)
        more = next(one for one in results.current.findChildren(IconButton) if one.accessibleName() == "More")
        qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        actions = shown[-1].actions()
        assert [action.text() for action in actions] == names
        actions[at].trigger()
        settle(qtbot, results)
        if name == names[0]:
            assert results.current is results.room("promotion") and results.current.id == chosen
        elif name == names[1]:
            assert results.current is results.room("promotion") and results.current.id != chosen
        else:
            assert results.current is results.room("settings") and results.current.items["privacy"].isChecked()


def test_a_part_says_its_cost_and_what_it_brought_as_far_as_that_can_be_known() -> None:
    earns = promotion_of({"name": "Tea", "starts": "2026-07-01", "ends": "2026-07-14", "offer": {"margin_each": 3.0}})
    mail = MoneyPart("channel", "email", 100, 60, 9000.0, 12000.0, -300.0, 24300.0)
    few = MoneyPart("variant", "B", 3, 0, 0.0, None, None, None)
    assert part_name(mail) == "email" and part_name(few) == "Message B"
    assert brought(mail, earns, "GBP") == "cost £90, extra margin \N{MINUS SIGN}£3.00 to £243"
    assert brought(few, earns, "GBP") == "cost £0, extra margin: too few people to say"
    unknown = replace(earns, offer=replace(earns.offer, margin_each=0.0))
    assert brought(mail, unknown, "GBP") == "cost £90"


def test_areas_beyond_the_first_five_are_shown_when_asked_for(qtbot: QtBot, results: MainWindow) -> None:
    (found,) = results.current._found.values()
    (one, *_) = found.by_area
    many = replace(found, by_area=tuple(replace(one, area=f"Area {at}") for at in range(7)))
    card = areas_card(many)
    qtbot.addWidget(card)
    card.show()

    def names() -> list[str]:
        return [text.text() for text in card.findChildren(Text) if text.text().startswith("Area ")]

    more = next(button for button in card.findChildren(Button) if button.text() == "2 more areas")
    assert "Area 5" not in names()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert names() == ["Area by area", *(f"Area {at}" for at in range(7))]
    assert not more.isVisible()

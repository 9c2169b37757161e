"""From an idea to files and a result, with clicks and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from campaigns.promotions.promotion import Where, load_promotion
from campaigns.segments.rule import read_rule
from desktop.actions.promotions import wider_ones
from desktop.dialogs.new_promotion import NewPromotion
from desktop.main_window import MainWindow
from desktop.models.promotion_list import promotion_cards
from desktop.models.rules import FORMS, rule_row, write_row
from desktop.rooms.promotion_message import LEAST
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from desktop.widgets.touch import touch
from tests.desktop.conftest import settle


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    return window.current


def test_a_new_promotion_starts_from_a_playbook(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, NewPromotion)
    qtbot.mouseClick(next(b for b in dialog.findChildren(Button) if b.text() == "Use this"), Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert window.current is window.room("promotion")
    assert window.current.promotion.playbook


def test_going_on_keeps_what_was_changed(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    editor.steps[0].name.setText("Warm hands")
    editor.steps[0].margin.setValue(3.5)
    qtbot.mouseClick(editor.next, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    _number, kept = load_promotion(window.desk.session.view, "Warm hands")
    assert kept.offer.margin_each == 3.5
    assert editor.step == 1


def test_leaving_keeps_the_draft_and_a_new_name_makes_no_second(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    editor.steps[0].name.setText("First name")
    window.open_room("settings")
    settle(qtbot, window)
    window.open_room("promotion", {"id": editor.id, "step": 0})
    settle(qtbot, window)
    editor.steps[0].name.setText("Second name")
    window.open_room("settings")
    settle(qtbot, window)
    assert [card.name for card in promotion_cards(window.desk.session)] == ["Second name"]


def test_dates_the_wrong_way_round_are_said_and_not_taken(qtbot: QtBot, editor: Any) -> None:
    before = editor.promotion.ends
    editor.steps[0].ends.setDate(editor.promotion.starts.replace(year=editor.promotion.starts.year - 1))
    assert editor.promotion.ends == before
    assert "ends before it starts" in editor.steps[0]._wrong.text()


def test_choosing_an_area_changes_the_count(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    step = editor.steps[1]
    editor.go_to(1)
    step._choose_kind("areas")
    qtbot.waitUntil(lambda: not window.desk.tasks.busy and editor.chosen is not None, timeout=30_000)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: bool(step.findChildren(QCheckBox)), timeout=30_000)
    everywhere = len(editor.chosen[0].customers)
    tick = step.findChildren(QCheckBox)[0]
    name = tick.text().replace("&&", "&")
    tick.click()
    qtbot.waitUntil(lambda: editor.chosen[0].customers != () and len(editor.chosen[0].by_area) == 1, timeout=30_000)
    assert len(editor.chosen[0].customers) < everywhere
    assert editor.promotion.where.areas == (name,)
    assert step._count.text() == f"{len(editor.chosen[0].customers):,}"


def test_rules_are_taken_away_and_added(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    editor.go_to(1)
    settle(qtbot, window)
    step = editor.steps[1]
    rules = len(editor.promotion.who.document()["all"])
    step._remove("all", 0)
    assert len(editor.promotion.who.document()["all"]) == rules - 1
    step._add_rule("gone quiet")
    assert editor.promotion.who.document()["all"][-1] == "gone quiet"


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.key)
def test_every_rule_on_screen_can_be_written_and_read_back(form: Any) -> None:
    from campaigns.segments.rule import read_rule

    values = [choices[0] if choices else "student" for choices in form.choices]
    text = write_row(form, values)
    read_rule({"all": [text]})
    found = rule_row(text)
    assert found.form is form
    assert list(found.values) == values


def typed(qtbot: QtBot, window: MainWindow, editor: Any, template: str) -> Any:
    """The Message step when a message was typed and its preview is there."""
    editor.go_to(2)
    settle(qtbot, window)
    step = editor.steps[2]
    step.text.show_template(template)
    step.text.edited.emit()
    qtbot.waitUntil(lambda: "come by." in step._says.text())
    return step


def test_typing_a_message_changes_the_preview(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    step = typed(qtbot, window, editor, "Hello {first_name|there}, come by.")
    assert "{" not in step._says.text()
    assert editor.promotion.message("email", "A").text == "Hello {first_name|there}, come by."


def test_the_preview_goes_from_person_to_person(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    step = typed(qtbot, window, editor, "Hello {first_name}, come by.")
    first, words = step._person.text(), step._says.text()
    qtbot.mouseClick(step._after, Qt.MouseButton.LeftButton)
    second = step._person.text()
    assert first != second
    assert step._says.text() == f"Hello {second.split()[0]}, come by." != words
    qtbot.mouseClick(step._before, Qt.MouseButton.LeftButton)
    assert (step._person.text(), step._says.text()) == (first, words)


def test_files_are_made_with_a_receipt_and_counted_in_results(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    editor.go_to(3)
    settle(qtbot, window)
    step = editor.steps[3]
    qtbot.waitUntil(step.make.isEnabled, timeout=30_000)
    assert step.make.isVisible()
    qtbot.mouseClick(step.make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    settle(qtbot, window)
    made = {path.name for path in step.files.folder.iterdir()}
    assert {"contacts.csv", "receipt.json"} <= made
    receipts = window.desk.session.view.db.execute("SELECT count(*) FROM receipts").fetchone()[0]
    assert receipts >= 1
    window.open_room("results")
    settle(qtbot, window)
    assert len(window.current._items) == 1
    window.open_room("settings", {"page": "privacy"})
    settle(qtbot, window)


def test_the_word_beside_the_name_says_whether_it_has_left(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    assert editor._state.text() == "Draft"
    editor.go_to(3)
    qtbot.waitUntil(editor.steps[3].make.isEnabled, timeout=30_000)
    qtbot.mouseClick(editor.steps[3].make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    settle(qtbot, window)
    assert editor._state.text() == "Running"


def test_what_has_left_is_previewed_as_it_left(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    """Who has joined since gets nothing, and nobody is told that their code is missing."""
    editor.go_to(3)
    qtbot.waitUntil(editor.steps[3].make.isEnabled, timeout=30_000)
    qtbot.mouseClick(editor.steps[3].make, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    settle(qtbot, window)
    db = window.desk.session.shop.db
    left = dict(db.execute("SELECT customer_id, code FROM audience_members WHERE arm = 'reached'").fetchall())
    stays = min(left)
    db.execute("DELETE FROM audience_members WHERE customer_id <> ?", (stays,))  # as if only this one had left
    editor.count()
    settle(qtbot, window)
    editor.go_to(2)
    settle(qtbot, window)
    step = editor.steps[2]
    assert editor.chosen[0].reached == (stays,)
    assert step._code_text.text() == left[stays] and step._code.isVisible()
    says = [text.text() for text in step.findChildren(Text)]
    assert not any("Code is empty" in words for words in says)


def test_a_promotion_for_nobody_cannot_be_sent(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    editor.steps[1].promotion = editor.promotion
    editor.steps[1]._add_rule("tagged nobody at all")
    editor.go_to(3)
    qtbot.waitUntil(lambda: editor.chosen is not None and not editor.chosen[0].customers, timeout=30_000)
    settle(qtbot, window)
    assert editor.steps[3]._title.text() == "Not ready yet"
    assert not editor.steps[3].make.isEnabled()


def test_a_step_has_its_tick_once_what_belongs_to_it_is_there(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    room = window.current
    room.go_to(2)
    assert [step.state for step in room.bar.steps] == ["done", "done", "now", "next"]
    qtbot.mouseClick(room.bar.steps[3], Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert [step.state for step in room.bar.steps] == ["done", "done", "done", "now"]
    assert room.bar.steps[0].accessibleName() == "Offer, done"


def test_only_printed_pages_have_a_square_to_scan(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    """What the preview shows is what the files hold: a mail shows the code alone, a text message in its words."""
    editor.go_to(2)
    settle(qtbot, window)
    step = editor.steps[2]
    seen = {}
    for channel in ("email", "sms", "post"):
        step.tabs[channel].click()
        settle(qtbot, window)
        seen[channel] = (step._code.isVisible(), step._code.isVisible() and step._qr.isVisible())
    assert seen["email"] == (True, False)
    assert seen["sms"] == (False, False)


def test_when_nobody_fits_the_narrowest_condition_can_be_taken_away(
    qtbot: QtBot, window: MainWindow, editor: Any
) -> None:
    step = editor.steps[1]
    editor.go_to(1)
    asked = {"all": ["seen in the last 6 months", "tagged nobody has this"]}
    step._widen(replace(editor.promotion, who=read_rule(asked), where=Where()))
    says = "Take the narrowest one away"
    qtbot.waitUntil(lambda: any(b.text() == says for b in step.findChildren(Button)), timeout=30_000)
    assert step._count.text() == "0"
    qtbot.mouseClick(next(b for b in step.findChildren(Button) if b.text() == says), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(editor.chosen and editor.chosen[0].customers), timeout=30_000)
    settle(qtbot, window)
    assert editor.promotion.who.document() == {"all": ["seen in the last 6 months"]}
    assert not [b for b in step.findChildren(Button) if b.text() == says and b.isVisible()]


def test_every_condition_can_be_the_one_that_is_taken_away(window: MainWindow, editor: Any) -> None:
    who = {"all": ["seen in the last 6 months"], "none": ["tagged student"]}
    narrow = replace(editor.promotion, who=read_rule(who), where=Where(areas=("Mill Lane",)))
    found = [(wider.who.document(), wider.where.areas) for wider in wider_ones(narrow)]
    assert found == [(who, ()), ({"none": who["none"]}, ("Mill Lane",)), ({"all": who["all"]}, ("Mill Lane",))]


def test_large_targets_leave_a_low_window_room_for_a_message(qtbot: QtBot, window: MainWindow, editor: Any) -> None:
    window.resize(1100, 700)
    editor.go_to(2)
    touch().choose(True)
    try:
        settle(qtbot, window)
        assert editor.steps[2].text.height() >= LEAST
    finally:
        touch().choose(False)

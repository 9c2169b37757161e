"""For everybody: every room and dialog read from its accessibility tree, reached by keys, seen, hit by a finger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.add_customer import AddCustomer
from desktop.dialogs.dialog import Dialog
from desktop.main_window import PLACES, MainWindow
from desktop.rooms.settings import PAGES
from desktop.theme import THEMES, keeper, themed
from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.status_line import ThinBar
from desktop.widgets.text import Text
from desktop.widgets.touch import touch
from tests.desktop.accessibility import Role, out_of_reach, silent, targets, too_small, tree, twins
from tests.desktop.conftest import settle
from tests.desktop.every_dialog import DIALOGS
from tests.desktop.pseudo import still_cut

ROOMS = [room for room in PLACES if room != "welcome"]


def visit(qtbot: QtBot, window: MainWindow, room: str) -> list[str]:
    """Open a room; the pages it has, or one empty name."""
    window.open_room(room, {"new": True, "playbook": "exam-week"} if room == "promotion" else {})
    settle(qtbot, window)
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()
    return [page for page, *_ in PAGES] if room == "settings" else [""]


def everywhere(qtbot: QtBot, window: MainWindow, wrong: Callable[[QWidget], list[str]]) -> dict[str, list[str]]:
    """What is wrong, by room."""
    found = {}
    for room in ROOMS:
        for page in visit(qtbot, window, room):
            if page:
                window.current.open_page(page)
                settle(qtbot, window)
            found[f"{room} {page}"] = wrong(window)
    return {where: what for where, what in found.items() if what}


def test_every_control_of_every_room_has_a_name_a_role_and_a_size(qtbot: QtBot, window: MainWindow) -> None:
    def wrong(top: QWidget) -> list[str]:
        assert len(targets(top)) >= 8
        return silent(top) + too_small(top) + out_of_reach(top) + twins(top)

    assert everywhere(qtbot, window, wrong) == {}


def test_the_empty_start_can_be_read_and_reached(empty_window: MainWindow) -> None:
    assert len(targets(empty_window)) >= 3
    assert silent(empty_window) + too_small(empty_window) + out_of_reach(empty_window) + twins(empty_window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_every_dialog_has_a_name_a_role_and_a_size(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    dialog = DIALOGS[name](window)
    dialog.open()
    settle(qtbot, window)
    assert next(tree(dialog)).name
    assert targets(dialog)
    assert silent(dialog) + too_small(dialog) + out_of_reach(dialog) + twins(dialog) == []
    assert still_cut(qtbot, dialog) == []
    dialog.reject()


@pytest.mark.parametrize("words", [6, 10, 14, 30])
def test_a_question_is_shown_whole_however_long_it_is(qtbot: QtBot, words: int) -> None:
    dialog = Dialog(None, "Word " * words, "Another word " * words)
    qtbot.addWidget(dialog)
    dialog.add_close()
    dialog.show()
    assert still_cut(qtbot, dialog) == []


def test_a_dialog_makes_room_for_what_it_says_later(qtbot: QtBot) -> None:
    dialog, wrong = Dialog(None, "Question"), Text("", "small", "bad", wrap=True)
    qtbot.addWidget(dialog)
    dialog.body.addWidget(wrong)
    wrong.hide()
    with qtbot.waitExposed(dialog):
        dialog.show()
    wrong.setText("This is not what was asked for. " * 5)
    wrong.show()
    assert still_cut(qtbot, dialog) == []


def test_the_walk_notices_what_has_no_name_and_what_is_too_small(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QPushButton

    dialog = Dialog(None, "Question")
    qtbot.addWidget(dialog)
    small, other, third = QPushButton(), QPushButton("Do it"), QPushButton("Do it")
    small.setFixedSize(20, 20)
    other.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for button in (small, other, third):
        if button is not small:
            button.setFixedHeight(30)
        dialog.body.addWidget(button)
    dialog.show()
    assert len(silent(dialog)) == 1
    assert len(too_small(dialog)) == 1
    assert len(out_of_reach(dialog)) == 1
    assert twins(dialog) == ["Do it"]


def test_states_are_told_not_only_painted(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("settings", {"page": "appearance"})
    page = window.current.pages["appearance"]
    page.choice.choose("dark")
    told = {key: QAccessible.queryAccessibleInterface(part) for key, part in page.choice.parts.items()}
    assert {key: bool(one.state().checked) for key, one in told.items()} == {
        "system": False, "light": False, "dark": True
    }  # fmt: skip
    item = QAccessible.queryAccessibleInterface(window.sidebar.items["settings"])
    assert item.state().checked


def test_of_a_few_choices_the_arrows_choose_the_next(qtbot: QtBot) -> None:
    choice = SegmentControl([("a", "First"), ("b", "Second")])
    qtbot.addWidget(choice)
    choice.show()
    choice.activateWindow()
    qtbot.waitUntil(choice.isActiveWindow)
    choice.parts["a"].setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice.parts["a"], Qt.Key.Key_Right)
    assert told.args == ["b"]
    assert choice.value == "b"


# Focus


def stops(window: MainWindow) -> list[QWidget]:
    """Where Tab goes, once round."""
    found: list[QWidget] = []
    at = window.nextInFocusChain()
    while at is not window:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def picture(window: MainWindow, widget: QWidget) -> QImage:
    """The window round a widget, with room for a ring."""
    corner = widget.mapTo(window, QPoint(0, 0))
    rect = widget.rect().translated(corner).adjusted(-5, -5, 5, 5)
    return window.grab(rect.intersected(window.rect())).toImage()


@pytest.mark.parametrize("room", ["today", "customers", "neighbourhoods", "promotions", "settings"])
def test_what_has_the_keyboard_is_always_seen_to_have_it(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, room: str
) -> None:
    ring = FocusRing(qapp)
    visit(qtbot, window, room)
    window.activateWindow()
    unseen = []
    for widget in stops(window)[:40]:
        window.setFocus()
        if not widget.isVisible():
            continue
        before = picture(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        if picture(window, widget) == before:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")
    window.setFocus()
    ring.deleteLater()
    assert unseen == []


# A finger, more contrast, less motion


def test_large_targets_grow_every_control_to_44_and_back(qtbot: QtBot, window: MainWindow) -> None:
    before = window.sidebar.items["today"].size()
    touch().choose(True)
    try:
        assert everywhere(qtbot, window, lambda top: too_small(top, 44)) == {}
        with qtbot.waitExposed(dialog := AddCustomer(window, window.desk)):
            dialog.open()
        assert too_small(dialog, 44) == []
        dialog.reject()
    finally:
        touch().choose(False)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.sidebar.items["today"].size() == before)


def test_the_setting_for_large_targets_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("settings", {"page": "appearance"})
    switch = window.current.pages["appearance"].comfort.touch
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    try:
        assert window.desk.settings.touch
        assert touch().on
    finally:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not window.desk.settings.touch


@pytest.mark.parametrize("name", ["light", "dark"])
def test_more_contrast_makes_every_line_carry_meaning_and_every_text_plain(name: str) -> None:
    from tests.desktop.test_theme import contrast

    strong, plain = themed(name, True), THEMES[name]
    for ground in ("app", "card"):
        assert contrast(strong.tokens["line2"], strong.tokens[ground]) >= 4.5
        assert contrast(strong.tokens["line"], strong.tokens[ground]) >= 3
        assert contrast(strong.tokens["text3"], strong.tokens[ground]) >= contrast(
            plain.tokens["text2"], plain.tokens[ground]
        )


def test_more_contrast_and_less_motion_hold_at_once(window: MainWindow) -> None:
    sheet = window.styleSheet()
    bar = ThinBar()
    try:
        keeper().choose("light", contrast="more", motion="less")
        assert window.styleSheet() != sheet
        bar.show_share(None)
        assert not bar.moves
        assert keeper().calm
    finally:
        keeper().choose("light", contrast="system", motion="system")
    assert window.styleSheet() == sheet
    bar.show_share(0.5)
    bar.show_share(None)
    assert bar.moves
    bar.show_share(1.0)


def test_charts_say_their_sentence(qtbot: QtBot, window: MainWindow) -> None:
    from desktop.widgets.charts import Chart

    visit(qtbot, window, "today")
    charts: list[Any] = [one for one in window.current.findChildren(Chart) if one.isVisible()]
    assert charts
    assert all(one.accessibleName() for one in charts)
    assert Role.Button in {one.role for one in tree(window)}

"""The board as a calendar, and groups found in the visits as ready-made rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.actions.promotions import new_from_playbook
from desktop.main_window import MainWindow
from desktop.models.area_figures import area_shapes
from desktop.models.promotion_list import promotion_cards
from desktop.rooms.found_groups import rule_text
from desktop.rooms.maps import AreaPicture
from desktop.rooms.promotions import PromotionTile
from desktop.theme import theme
from desktop.widgets.button import Button
from desktop.widgets.chip import Chip
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def board(qtbot: QtBot, window: MainWindow) -> Any:
    from campaigns.promotions.promotion import save_promotion

    shop = window.desk.session.shop
    save_promotion(shop, new_from_playbook(shop.today, "exam-week", set(), name="Warm hands"))
    window.desk.session.refresh()
    window.open_room("promotions")
    settle(qtbot, window)
    return window.current


def test_the_calendar_shows_what_runs_when_and_opens_it(qtbot: QtBot, window: MainWindow, board: Any) -> None:
    parts = board.findChild(SegmentControl).children()
    part = next(p for p in parts if getattr(p, "text", str)() == "Calendar")
    qtbot.mouseClick(part, LEFT)
    assert board.calendar.isVisible()
    card, bar = board.calendar._bars[0]
    assert bar.accessibleName().startswith("Warm hands, Draft, ")
    weeks = (card.promotion.ends - card.promotion.starts + timedelta(days=1)).days
    months = board.calendar.months()
    shown = (months[-1] - months[0]).days
    assert abs(bar.width() - weeks / shown * (board.calendar.width() - 221)) <= 2
    bar.setFocus()
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert window.current is window.room("promotion")
    assert window.current.promotion.name == "Warm hands"


@pytest.mark.parametrize(
    ("verdict", "says", "kind"),
    [("worked", "2 to 9 extra visits per 100", "good"), ("no effect seen", "no effect seen", "plain")],
)
def test_an_ended_promotion_tells_what_it_did(
    qtbot: QtBot, window: MainWindow, board: Any, verdict: str, says: str, kind: str
) -> None:
    card = replace(promotion_cards(window.desk.session)[0], column="ended", people=200, used=46)
    tile = PromotionTile(window.desk, card)
    qtbot.addWidget(tile)
    tile.show_result(SimpleNamespace(verdict=verdict, low=2.1, high=9.2))
    assert (tile.verdict.text(), tile.verdict.kind) == (says, kind)
    assert any(text.text() == "46 used" for text in tile.findChildren(Text) if text.isVisibleTo(tile))


def test_what_is_over_is_drawn_in_grey_and_what_is_ahead_in_the_accent(qtbot: QtBot, window: MainWindow) -> None:
    areas = tuple(shape.name for shape in area_shapes(window.desk.session)[:2])
    looks = []
    for past in (False, True):
        picture = AreaPicture(window.desk.session, areas, past=past)
        qtbot.addWidget(picture)
        picture.resize(260, 86)
        picture.show()
        picture.canvas.paint_now()
        shown = picture.grab().toImage()
        colours = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
        looks.append(theme().color("accent").name() in colours)
    assert looks == [True, False]


def test_dates_of_the_list_end_on_one_line_and_only_the_board_names_the_map_s_source(
    qtbot: QtBot, window: MainWindow, board: Any
) -> None:
    card = promotion_cards(window.desk.session)[0]
    board._fill_list([card, replace(card, column="running", people=200)])
    chips = [chip for chip in board._pages.widget(1).findChildren(Chip) if chip.text() in ("Draft", "Running")]
    assert len({chip.width() for chip in chips}) == 1 and len(chips) == 2
    assert board._source.isVisibleTo(board)
    board._view.chosen.emit("list")
    assert not board._source.isVisibleTo(board)


def test_the_year_turns_in_the_calendar(board: Any) -> None:
    from datetime import date

    board.calendar.show_cards([], date(2026, 12, 31))
    assert [(m.year, m.month) for m in board.calendar.months()] == [(2026, 11), (2026, 12), (2027, 1), (2027, 2),
                                                                    (2027, 3)]  # fmt: skip
    assert not board.grab().isNull()


def test_groups_found_in_the_visits_become_rules_with_their_evidence(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(1)
    step = window.current.steps[1]
    qtbot.waitUntil(lambda: bool(step.found._found), timeout=30_000)
    settle(qtbot, window)
    one = step.found._found[0]
    assert "with visits at random times" in one.evidence
    qtbot.mouseClick(step.found.head, LEFT)
    name = f"Use “{one.segment.name}” as a rule"
    qtbot.mouseClick(next(b for b in step.found.findChildren(Button) if b.accessibleName() == name), LEFT)
    settle(qtbot, window)
    assert rule_text(one) in step.promotion.who.document()["all"]
    assert not [b for b in step.found.findChildren(Button) if b.accessibleName() == name and b.isVisible()]

"""The whole way of an owner who has never seen a map program, with clicks and keys on the real window."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from campaigns.shop.settings import write_setting
from desktop.actions import start_shop
from desktop.app import start
from desktop.main_window import MainWindow
from desktop.models.area_figures import area_shapes
from desktop.models.health import health
from desktop.models.promotion_list import promotion_cards
from desktop.models.review_queue import queue
from desktop.models.session import Session
from desktop.rooms.area_panel import AreaLine
from desktop.rooms.promotions import PromotionTile
from desktop.settings import Settings
from tests.desktop.person import CTRL, LEFT, Person
from tests.desktop.watchdog import Watchdog

BEGAN = date(2026, 11, 16)  # the day after the last sale of the made-up list
AT = "54.8986, 1.8992"
# Seconds of its own work in one turn of the window's loop. The aim is 0.05, and `bench_window --path` prints what it
# is here: 0.03 to 0.04, on a machine 1.6 times as slow as that 0.04 to 0.053. Twice the aim is not chance any more.
HELD = 0.1


class Story:
    """One owner, one settings file, one window after the other."""

    def __init__(self, qtbot: QtBot, app: QApplication, settings: Settings, dog: Watchdog) -> None:
        self.qtbot, self.app, self.settings, self.dog = qtbot, app, settings, dog
        self.window, self.me = self._open()

    def _open(self) -> tuple[MainWindow, Person]:
        with self.dog.asleep():  # there is no window yet that could answer
            window = start(self.app, self.settings)
        self.qtbot.addWidget(window, before_close_func=lambda closing: closing.desk.tasks.stop())
        return window, Person(self.qtbot, window, self.dog.aside)

    @property
    def session(self) -> Session:
        """The open shop."""
        return self.window.desk.session

    def count(self, sql: str) -> int:
        """A figure of the shop's file."""
        return int(self.session.view.db.execute(sql).fetchone()[0])

    def close_and_open(self) -> None:
        """Close the window at once, whatever runs, and open it again as the next start would."""
        self.window.close()
        assert not self.session.is_open
        self.window, self.me = self._open()
        self.me.until(lambda: self.session.is_open)
        self.me.rest()

    def believe(self, day: date) -> None:
        """Let the shop believe in a day, so that the story is the same in any year."""
        shop = self.session.shop
        assert shop is not None
        with shop.quiet() as db:
            write_setting(db, shop.path, "today", day.isoformat())
        self.session.refresh()
        self.me.rest()


@pytest.fixture
def story(
    qtbot: QtBot, qapp: QApplication, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Story]:
    monkeypatch.setattr(start_shop, "home_folder", lambda: tmp_path / "home")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    settings.room = ""
    with Watchdog() as dog:
        yield Story(qtbot, qapp, settings, dog)


def test_from_nothing_to_a_result_in_ten_minutes(
    story: Story, demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_a_shop(story, demo_folder / "customers.csv", next(demo_folder.glob("*.gpkg")), monkeypatch)
    bring_in_the_list(story)
    review_an_address(story)
    make_neighbourhoods(story)
    bring_in_the_sales(story, demo_folder / "sales.csv")
    take_the_suggestion(story)
    write_the_promotion(story)
    enter_what_came_back(story, make_the_files(story), tmp_path / "redeemed.csv")
    assert story.dog.longest > 0, "the watchdog looked on all the way"
    print(f"own work in one turn at most {1000 * story.dog.worked:.0f} ms", *story.dog.worst(), sep="\n    ")
    assert story.dog.worked <= HELD, story.dog.worst()


def make_a_shop(story: Story, customers: Path, town: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first run: the list is dropped before there is a shop, so the shop is made first."""
    story.dog.doing, me = "first run", story.me
    assert me.find(QAbstractButton, "Start the demo") is not None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(town), ""))  # the system's own dialog
    me.drop(customers)
    me.until(lambda: me.find(QAbstractButton, "Make the shop"))
    me.type("Name of the shop", "Heron Coffee")
    me.click("Choose a file")
    me.rest()
    me.type("Address of the shop", AT)
    me.click("Make the shop")
    me.until(lambda: story.session.is_open)
    story.believe(BEGAN)


def bring_in_the_list(story: Story) -> None:
    """What is in each column, what is wrong, then Enter; taken back and done again."""
    story.dog.doing, me = "import", story.me
    me.until(lambda: me.find(QAbstractButton, "Import 1,"))
    assert me.sees("problem") and me.sees("Row ")
    story.close_and_open()
    me = story.me
    me.until(lambda: me.find(QAbstractButton, "Import 1,"))  # the file that was looked at is looked at again
    me.press(Qt.Key.Key_Return)
    me.until(lambda: me.sees("What became of every row"))
    me.rest()
    people = health(story.session).people
    assert people > 1000
    me.undo()
    assert story.count("SELECT count(*) FROM customers") == 0
    me.redo()
    assert story.count("SELECT count(*) FROM customers") == people


def review_an_address(story: Story) -> None:
    """One is accepted with Enter and taken back, one is skipped; the window is closed in between."""
    story.dog.doing, me = "addresses", story.me
    waiting = len(queue(story.session))
    me.click("Review ")
    me.rest()
    me.press(Qt.Key.Key_Return)
    me.rest()
    assert len(queue(story.session)) == waiting - 1
    me.undo()
    assert len(queue(story.session)) == waiting
    me.press(Qt.Key.Key_Return)
    story.close_and_open()  # at once: the answer is kept
    assert len(queue(story.session)) == waiting - 1
    assert story.window.current is story.window.room("review")
    story.me.press(Qt.Key.Key_S)
    assert len(queue(story.session)) == waiting - 1


def make_neighbourhoods(story: Story) -> None:
    """Made, taken back, made again; then one is looked at."""
    story.dog.doing, me = "neighbourhoods", story.me
    me.press(Qt.Key.Key_3, CTRL)
    me.rest()
    me.click("Make neighbourhoods")
    me.rest()
    made = len(area_shapes(story.session))
    assert made > 3
    me.undo()
    assert not area_shapes(story.session)
    me.redo()
    assert len(area_shapes(story.session)) == made
    me.click("All ")
    line = me.front.findChildren(AreaLine)[0]
    me.qtbot.mouseClick(line, LEFT)
    me.rest()
    assert me.sees(line.text())
    chosen = story.window.room("neighbourhoods").selected
    story.close_and_open()
    assert story.window.current is story.window.room("neighbourhoods")
    assert story.window.room("neighbourhoods").selected == chosen


def bring_in_the_sales(story: Story, sales: Path) -> None:
    """A second list: Doorstep finds out by itself what it is."""
    story.dog.doing, me = "sales", story.me
    me.drop(sales)
    me.until(lambda: me.sees("It holds"))
    me.until(lambda: me.find(QAbstractButton, "Import "))
    me.click("Import ")
    me.until(lambda: me.sees("What became of every row"))
    me.rest()
    assert story.count("SELECT count(*) FROM sales") > 10_000


def take_the_suggestion(story: Story) -> None:
    """Today says what to do next, and why."""
    story.dog.doing, me = "suggestion", story.me
    me.press(Qt.Key.Key_1, CTRL)
    me.click("Why this?")
    me.until(lambda: me.front is not story.window)
    me.press(Qt.Key.Key_Escape)
    me.until(lambda: me.front is story.window)
    me.rest()
    me.click("Plan the promotion")
    me.rest()
    assert story.window.current is story.window.room("promotion")


def write_the_promotion(story: Story) -> None:
    """Offer, who and where, message; closed while typing."""
    story.dog.doing, me = "promotion", story.me
    me.type("Name", "Second cup")
    story.close_and_open()
    me = story.me
    room = story.window.room("promotion")
    assert story.window.current is room and room.step == 0
    line = me.find(QLineEdit, "Name")
    assert line is not None and line.text() == "Second cup"
    for step in (1, 2):
        me.click("Next")
        me.rest()
        assert room.step == step
    story.close_and_open()
    me, room = story.me, story.window.room("promotion")
    assert room.step == 2
    me.undo()  # nothing was changed since: the promotion itself is taken back
    assert [card.name for card in promotion_cards(story.session)] != ["Second cup"]
    me.redo()
    assert [card.name for card in promotion_cards(story.session)] == ["Second cup"]
    me.press(Qt.Key.Key_4, CTRL)
    me.rest()
    tile = next(tile for tile in me.front.findChildren(PromotionTile) if tile.isVisible())
    me.qtbot.mouseClick(tile, LEFT)
    me.rest()
    assert story.window.current is story.window.room("promotion")


def make_the_files(story: Story) -> Path:
    """What each file will hold is said, then they are made; returns their folder."""
    story.dog.doing, me = "files", story.me
    send = story.window.room("promotion").steps[3]
    while not send.isVisible():
        me.click("Next")
        me.rest()
    me.until(send.make.isEnabled)
    assert me.sees("Ready")
    me.click("Make ")
    me.until((send.files.folder / "receipt.json").exists)
    me.rest()
    assert story.count("SELECT count(*) FROM receipts") >= 1
    return Path(send.files.folder)


def enter_what_came_back(story: Story, folder: Path, codes: Path) -> None:
    """Weeks later: the till's list of codes is dropped, counted, taken back and counted again."""
    story.dog.doing, me = "result", story.me
    promotion = promotion_cards(story.session)[0].promotion
    story.believe(promotion.ends + timedelta(days=60))
    with (folder / "contacts.csv").open(encoding="utf-8-sig") as file:
        lines = list(csv.DictReader(file))
    given = [code for line in lines for head, code in line.items() if head.lower() == "code" and code]
    uses = [f"{code},{promotion.starts + timedelta(days=at % 5)},4.20" for at, code in enumerate(given[:20])]
    codes.write_text("\n".join(["code,date,amount", *uses]) + "\n")
    me.drop(codes)
    me.until(lambda: story.window.current is story.window.room("results"))
    me.rest()
    used = story.count("SELECT count(*) FROM redemptions")
    assert used == len(uses) > 0
    assert me.sees("Second cup") and me.sees("offers used")
    me.undo()
    assert story.count("SELECT count(*) FROM redemptions") == 0
    me.redo()
    assert story.count("SELECT count(*) FROM redemptions") == used
    story.close_and_open()
    assert story.window.current is story.window.room("results")
    assert story.me.sees("Second cup")

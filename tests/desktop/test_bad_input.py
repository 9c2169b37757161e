"""Whatever comes in, the window says what happened and what to do, and nothing is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from campaigns.reports.area_report import write_area_report
from campaigns.reports.shared_page import write_shared_page
from campaigns.shop.settings import write_setting
from campaigns.shop.shop import Shop
from desktop.main_window import MainWindow
from desktop.models.area_figures import all_figures
from desktop.settings import Settings
from desktop.widgets.sidebar import ROOMS
from desktop.widgets.text import Text
from geo.errors import UserError
from tests.desktop.person import Person

MARKUP = "<b onclick=alert(1)>Bold</b><img src=x onerror=alert(1)>"
LONG = "Wilhelmina " * 909 + "X"  # 10,000 letters


@pytest.fixture
def me(qtbot: QtBot, window: MainWindow) -> Person:
    return Person(qtbot, window)


@pytest.fixture
def told(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[UserError]]:
    """The messages the person got; a mistake of the program's fails the test."""
    said: list[UserError] = []
    monkeypatch.setattr(window, "show_error", said.append)
    window.desk.tasks.refused.disconnect()
    window.desk.tasks.refused.connect(said.append)
    crashed: list[str] = []
    window.desk.tasks.crashed.connect(lambda _title, report: crashed.append(report))
    yield said
    assert not crashed, crashed[0]


def write_in(window: MainWindow, sql: str, *values: Any) -> None:
    """Change the shop's file as an import would."""
    shop = window.desk.session.shop
    assert shop is not None
    with shop.quiet() as db:
        db.execute(sql, values)
    window.desk.session.refresh()


def fill_the_disk(shop: Shop) -> None:
    """The file can grow no further, and has no room left inside."""
    with shop.quiet() as db:
        while db.execute("PRAGMA freelist_count").fetchone()[0]:
            room = json.dumps("x" * 3800)
            db.execute("INSERT INTO settings (key, value) VALUES (hex(randomblob(8)), ?)", (room,))
    shop.db.execute(f"PRAGMA max_page_count = {shop.db.execute('PRAGMA page_count').fetchone()[0]}")


def walk_through(me: Person) -> None:
    """Open every room."""
    for key, _name, _icon in ROOMS:
        me.window.open_room(key)
        me.rest()
        assert me.window.current is me.window.room(key)


def seen(window: MainWindow) -> list[str]:
    """Every text that can be seen."""
    return [one.text() for one in window.findChildren(Text) if one.isVisible()]


@pytest.mark.parametrize("what", ["picture", "nothing", "folder", "zip", "gone"])
def test_a_dropped_file_that_is_no_list_is_refused_in_words(
    me: Person, told: list[UserError], tmp_path: Path, what: str
) -> None:
    path, steps = tmp_path / f"{what}.csv", len(me.window.desk.session.view.history())
    if what == "folder":
        path.mkdir()
    elif what != "gone":
        picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))
        path.write_bytes({"picture": picture, "nothing": b"", "zip": b"PK\x03\x04" * 9}[what])
    me.drop(path)
    me.until(lambda: told)
    assert told[0].happened and told[0].next_step
    me.rest()
    assert len(me.window.desk.session.view.history()) == steps, "the shop is as it was"


def test_ten_files_at_once_are_asked_for_one_by_one(me: Person, told: list[UserError], tmp_path: Path) -> None:
    before = me.window.current
    me.drop(*[tmp_path / f"{at}.csv" for at in range(10)])
    me.until(lambda: told)
    assert "10" in told[0].happened and "one" in told[0].next_step
    assert me.window.current is before


@pytest.mark.parametrize("how", ["deleted", "moved", "replaced"])
def test_a_shop_file_that_is_gone_takes_no_more_changes_and_says_so(
    me: Person, told: list[UserError], shop_file: Path, tmp_path: Path, how: str
) -> None:
    elsewhere = shop_file.rename(tmp_path / "elsewhere.doorstep")
    if how == "deleted":
        elsewhere.unlink()
    elif how == "replaced":
        shop_file.write_bytes(elsewhere.read_bytes())
    me.window.desk.run("Changing", lambda shop, _p: shop.set("name", "Never"))
    me.until(lambda: told)
    assert "moved or deleted" in told[0].happened and str(shop_file.parent) in told[0].next_step
    if how == "moved":  # put back, all is well
        elsewhere.rename(shop_file)
        me.window.desk.run("Changing", lambda shop, _p: shop.set("name", "Ever"))
        me.until(lambda: me.window.windowTitle().startswith("Ever"))


def test_a_full_disk_keeps_what_was_typed_on_screen_until_there_is_room(
    me: Person, told: list[UserError], window: MainWindow
) -> None:
    shop = window.desk.session.shop
    assert shop is not None
    window.open_room("promotion", {"playbook": "exam-week"})
    me.rest()
    fill_the_disk(shop)
    me.type("Name", "Typed on a full disk")
    me.paste("What people get", "y" * 2_000)
    me.paste("Shown at the till", "z" * 2_000)  # together more than a page of the file
    me.click("Next")
    me.until(lambda: told)
    assert "disk is full" in told[0].happened
    assert window.current is window.room("promotion")
    assert window.current.promotion.name.startswith("Typed on a full disk")
    shop.db.execute("PRAGMA max_page_count = 1000000")
    window.current.save()
    me.rest()
    names = [row[0] for row in window.desk.session.view.db.execute("SELECT name FROM promotions")]
    assert any(name.startswith("Typed on a full disk") for name in names)


def test_a_window_that_cannot_keep_what_was_typed_stays_open_once(
    me: Person, told: list[UserError], window: MainWindow
) -> None:
    shop = window.desk.session.shop
    assert shop is not None
    window.open_room("promotion", {"playbook": "exam-week"})
    me.rest()
    fill_the_disk(shop)
    me.paste("What people get", "y" * 2_000)
    me.paste("Shown at the till", "z" * 2_000)  # together more than a page of the file
    window.close()
    assert window.isVisible() and "disk is full" in told[0].happened
    window.close()
    assert not window.isVisible()


def test_a_clock_set_back_years_shows_every_room(me: Person, told: list[UserError], window: MainWindow) -> None:
    shop = window.desk.session.shop
    assert shop is not None
    with shop.quiet() as db:
        write_setting(db, shop.path, "today", "2019-02-28")
    window.desk.session.refresh()
    walk_through(me)
    window.desk.run("Changing", lambda shop, _p: shop.set("name", "Early"))
    me.rest()
    me.undo()
    assert not told


def test_a_window_on_a_screen_that_is_gone_comes_back(qapp: QApplication, me: Person, settings: Settings) -> None:
    window, ground = me.window, qapp.primaryScreen().availableGeometry()
    window.move(ground.right() + 3000, ground.bottom() + 2000)
    qapp.screenRemoved.emit(qapp.primaryScreen())
    assert ground.intersects(window.frameGeometry())
    assert ground.contains(window.frameGeometry().topLeft())


@pytest.mark.parametrize("name", [LONG, MARKUP], ids=["ten thousand letters", "markup"])
def test_a_name_of_any_kind_is_only_a_name(me: Person, told: list[UserError], window: MainWindow, name: str) -> None:
    area = max(all_figures(window.desk.session), key=lambda one: one.customers).shape
    db = window.desk.session.view.db
    person = db.execute("SELECT id FROM customers WHERE area_id = ? AND band = 'placed'", (area.id,)).fetchone()[0]
    walk_through(me)
    window.open_room("customers", {"customer": person})
    me.rest()
    least = window.minimumSizeHint()
    write_in(window, "UPDATE areas SET name = ? WHERE id = ?", name, area.id)
    write_in(window, "UPDATE customers SET name = ?, street = ? WHERE id = ?", name, name, person)
    write_in(window, "UPDATE settings SET value = ? WHERE key = 'name'", json.dumps(name))
    walk_through(me)
    window.open_room("customers", {"customer": person})
    me.rest()
    assert name in seen(window)
    window.open_room("neighbourhoods", {"area": area.id})
    me.rest()
    assert name in seen(window)
    window.open_palette()
    me.until(lambda: me.front is not window)
    me.qtbot.keyClicks(me.front.findChild(QLineEdit), name[:12])
    me.front.close()
    assert window.minimumSizeHint().width() <= least.width(), "the window can be as narrow as before"
    assert not told


def test_markup_in_a_name_is_text_in_the_shared_page_and_in_print(shop_file: Path, tmp_path: Path) -> None:
    with Shop.open(shop_file) as shop:
        with shop.quiet() as db:
            most = "SELECT area_id FROM customers WHERE area_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
            db.execute(f"UPDATE areas SET name = ? WHERE id = ({most})", (MARKUP,))
            write_setting(db, shop.path, "name", MARKUP)
        write_shared_page(shop, tmp_path / "map.html")
        write_area_report(shop, tmp_path / "areas.pdf")
    page = (tmp_path / "map.html").read_text(encoding="utf-8")
    assert "onerror=alert" in page, "the name is there"
    assert not re.search(r"<(img|b)[^>]*on(error|click)", page), "and is no markup"
    words = "".join(sheet.extract_text() for sheet in pypdf.PdfReader(tmp_path / "areas.pdf").pages)
    assert "onclick" in re.sub(r"\s", "", words)

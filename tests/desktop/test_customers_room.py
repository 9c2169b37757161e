"""The list of customers: found, looked at, taken in, put right."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.dialog import Dialog
from desktop.main_window import MainWindow
from desktop.models.customers_table import Filter, find_ids
from desktop.widgets.marked_text import MarkedText
from desktop.widgets.text import Text
from geo.address_marks import Mark
from geo.texts import tr
from tests.desktop.conftest import settle


@pytest.fixture
def customers(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("customers")
    settle(qtbot, window)
    return window.current


def count(window: MainWindow, sql: str = "SELECT count(*) FROM customers") -> int:
    return int(window.desk.session.view.db.execute(sql).fetchone()[0])


def test_the_list_holds_everybody(window: MainWindow, customers: Any) -> None:
    assert customers.model.rowCount() == count(window) > 1000
    assert window.sidebar.items["customers"].count == f"{count(window):,}"


def test_typing_filters_the_list(qtbot: QtBot, window: MainWindow, customers: Any) -> None:
    name = window.desk.session.view.db.execute("SELECT last_name FROM customers WHERE last_name != ''").fetchone()[0]
    customers.search.setText(name)
    qtbot.waitUntil(lambda: customers.model.filter.text == name)
    assert 0 < customers.model.rowCount() < count(window)
    named = count(window, f"SELECT count(*) FROM customers WHERE last_name = '{name}'")
    assert customers.model.rowCount() >= named > 0


def test_signs_of_sql_are_only_letters(window: MainWindow) -> None:
    session = window.desk.session
    assert not len(find_ids(session, Filter(text="100%_!'")))
    assert not len(find_ids(session, Filter(segment="o'brien")))


def test_a_click_shows_one_person_and_escape_hides_them(qtbot: QtBot, window: MainWindow, customers: Any) -> None:
    table = customers.table
    spot = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert customers.detail.isVisible()
    assert customers.detail.customer_id == customers.model.id_at(2)
    shown = {text.text() for text in customers.detail.findChildren(Text)}
    assert customers.model.line(2).cells[0] in shown
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not customers.detail.isVisible()


def test_j_and_k_move_through_the_list(qtbot: QtBot, customers: Any) -> None:
    customers.table.selectRow(0)
    customers.table.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(customers.table, key)
    assert customers.table.currentIndex().row() == 1


def test_a_click_on_a_heading_sorts(customers: Any) -> None:
    customers.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    visits = [int(customers.model.line(row).cells[5].replace(",", "")) for row in range(30)]
    assert visits == sorted(visits, reverse=True)


def test_a_dropped_list_is_tried_then_taken_in_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    before = count(window)
    listed = tmp_path / "new.csv"
    listed.write_text("Name,E-Mail,What\nZoë <b>Quux</b>,zoe.quux@example.org,x\n,,\n", encoding="utf-8")
    drop(window, [listed])
    qtbot.waitUntil(lambda: window.current is window.room("import") and window.current.look is not None)
    room = window.current
    assert room.look.fields[:2] == ("name", "email")
    assert (room.report.added, room.report.left_out) == (1, 1)
    assert count(window) == before
    qtbot.mouseClick(room.go, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert count(window) == before + 1
    assert "Imported" in window.toast.text
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert count(window) == before


def test_a_column_can_be_given_another_meaning(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    listed = tmp_path / "odd.csv"
    listed.write_text("Name,Oddly\nAnna Moss,hello there\n", encoding="utf-8")
    window.open_room("import", {"path": listed})
    settle(qtbot, window)
    window.current._column_changed("Oddly", "note")
    settle(qtbot, window)
    assert window.current.look.fields == ("name", "note")


def test_what_is_taken_in_cannot_be_cancelled_any_more(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    listed = tmp_path / "short.csv"
    listed.write_text("Name,Email\nAnna Moss,anna.moss@example.org\n", encoding="utf-8")
    window.open_room("import", {"path": listed})
    settle(qtbot, window)
    room = window.current
    assert room._footer.isVisible()
    qtbot.mouseClick(room.go, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: not room._footer.isVisible())
    assert count(window, "SELECT count(*) FROM customers WHERE email = 'anna.moss@example.org'") == 1


def test_a_file_that_is_no_list_is_refused_with_a_remedy(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    drop(window, [picture])
    qtbot.waitUntil(lambda: isinstance(qapp.activeModalWidget(), Dialog))
    dialog = qapp.activeModalWidget()
    assert "is no list" in dialog.windowTitle()
    dialog.accept()


def test_ten_files_at_once_are_too_many(qtbot: QtBot, window: MainWindow, qapp: QApplication, tmp_path: Path) -> None:
    drop(window, [tmp_path / f"{n}.csv" for n in range(10)])
    qtbot.waitUntil(lambda: isinstance(qapp.activeModalWidget(), Dialog))
    assert "10 files" in qapp.activeModalWidget().windowTitle()
    qapp.activeModalWidget().accept()


def drop(window: MainWindow, paths: list[Path]) -> None:
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(QPointF(600, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                       Qt.KeyboardModifier.NoModifier)  # fmt: skip
    window.dropEvent(event)


def test_the_first_address_is_shown_as_near_as_when_it_is_shown_again(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("review")
    settle(qtbot, window)
    room = window.current
    first = room.canvas.view.scale
    room._show_on_map(room._now)
    settle(qtbot, window)
    assert room.canvas.view.scale == pytest.approx(first)
    assert room._now.places[0].reason.endswith(".")


def test_addresses_are_reviewed_with_keys(qtbot: QtBot, window: MainWindow) -> None:
    db = window.desk.session.view.db
    window.open_room("review")
    settle(qtbot, window)
    room = window.current
    waiting = count(window, "SELECT count(*) FROM customers WHERE band = 'need a look'")
    assert waiting > 2
    first = room._now
    assert first.places
    qtbot.keyClick(room, Qt.Key.Key_Return)
    settle(qtbot, window)
    placed = db.execute("SELECT band, placed_by, lat FROM customers WHERE id = ?", (first.customer,)).fetchone()
    assert (placed["band"], placed["placed_by"]) == ("placed", "person")
    assert placed["lat"] == pytest.approx(first.places[0].lat)
    second = room._now
    assert second.customer != first.customer
    qtbot.keyClick(room, Qt.Key.Key_S)
    assert room._now.customer != second.customer
    assert count(window, "SELECT count(*) FROM customers WHERE band = 'need a look'") == waiting - 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert count(window, "SELECT count(*) FROM customers WHERE band = 'need a look'") == waiting


def test_each_word_of_an_address_is_marked_by_how_the_chosen_place_reads_it(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("review")
    settle(qtbot, window)
    room = window.current
    written, told = room.findChild(MarkedText), room._now.written.split()
    marks = [word.rpartition(": ")[2] for word in written.accessibleName().split(", ")]
    assert len(marks) == len(told)
    assert {tr(mark) for mark in Mark} >= set(marks)
    legend = {text.text() for text in room.findChildren(Text)}
    assert set(marks) <= legend
    assert not {tr(mark) for mark in Mark} - set(marks) & legend


def test_an_address_is_placed_by_hand_with_a_click_on_the_map(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("review")
    settle(qtbot, window)
    room = window.current
    person = room._now.customer
    qtbot.keyClick(room, Qt.Key.Key_P)
    room.canvas.map_clicked.emit(54.9, 1.9)
    settle(qtbot, window)
    row = window.desk.session.view.db.execute("SELECT lat, lon FROM customers WHERE id = ?", (person,)).fetchone()
    assert (row["lat"], row["lon"]) == pytest.approx((54.9, 1.9))

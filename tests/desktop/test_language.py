"""The window in people's languages: nothing outside translation, nothing cut off, from either side."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop import words
from desktop.actions.desk import Desk
from desktop.language import FOLDER, LANGUAGES, use_language
from desktop.main_window import MainWindow
from desktop.models.session import Session
from desktop.settings import Settings
from desktop.tasks import Tasks
from desktop.widgets.chip import Chip
from desktop.widgets.customer_table import CustomerTable, shortened
from desktop.widgets.money_bars import MoneyBar
from geo.texts import tr
from tests.bench.make_translations import TRANSLATED, compile_texts, find_texts
from tests.desktop.conftest import settle
from tests.desktop.every_dialog import DIALOGS
from tests.desktop.pseudo import spoken, still_cut, texts_outside, words_of

ROOMS = ("today", "customers", "import", "review", "neighbourhoods", "promotions", "results", "settings")
Texts = dict[tuple[str, str], list[str]]


def texts_in(ts: Path) -> Texts:
    """Source and comment of every message, with its finished forms."""
    found: Texts = {}
    for message in ElementTree.parse(ts).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        done = translation.get("type") is None
        found[message.findtext("source") or "", message.findtext("comment") or ""] = forms if done else []
    return found


@pytest.fixture(scope="module", params=TRANSLATED)
def catalogue(request: pytest.FixtureRequest) -> str:
    """The code of one language."""
    return str(request.param)


def test_every_text_of_the_program_is_translated(catalogue: str, tmp_path: Path) -> None:
    kept = FOLDER / f"doorstep_{catalogue}.ts"
    fresh = tmp_path / kept.name
    shutil.copy(kept, fresh)
    find_texts(fresh, catalogue)
    assert texts_in(fresh).keys() == texts_in(kept).keys(), "run: python -m tests.bench.make_translations"
    assert [source for source, forms in texts_in(kept).items() if not all(forms) or not forms] == []


def test_a_translation_has_the_fields_of_its_text(catalogue: str) -> None:
    def fields(text: str) -> set[str]:
        """The names of the fields; what an example says after a bar is translated with it."""
        return set(re.findall(r"\{[^{}|]*", text.replace("{{", "").replace("}}", "")))

    wrong = []
    for (source, comment), forms in texts_in(FOLDER / f"doorstep_{catalogue}.ts").items():
        wanted = fields(source)
        wrong += [(source, form) for form in forms[1:] if fields(form) != wanted]
        wrong += [(source, form) for form in forms[:1] if not fields(form) <= wanted]
        wrong += [(source, form) for form in forms[:1] if not comment and fields(form) != wanted]
    assert wrong == []


def test_what_the_window_loads_is_made_from_the_texts(catalogue: str, tmp_path: Path) -> None:
    compile_texts(FOLDER / f"doorstep_{catalogue}.ts", tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == (FOLDER / f"doorstep_{catalogue}.qm").read_bytes()


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    """Whatever is spoken in a test, English is spoken after it."""
    before = QLocale()
    yield
    use_language(qapp, "en")
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("english_after")
def test_texts_counts_days_and_numbers_speak_the_language(qapp: QApplication) -> None:
    assert use_language(qapp, "de") == "de"
    assert tr("Customers") == "Kunden"
    forms = {tr("{n} people", "{n} person", count) for count in (1, 2)}
    assert len(forms) == 2
    assert words.number(1900) == QLocale("de").toString(1900)
    assert words.long_day("2027-01-11").startswith("Montag")
    assert use_language(qapp, "en") == "en"
    assert tr("Customers") == "Customers"


@pytest.mark.usefixtures("english_after")
def test_choosing_a_language_opens_the_window_again_in_it(
    qtbot: QtBot, qapp: QApplication, window: MainWindow, settings: Settings
) -> None:
    window.open_room("settings", {"page": "appearance"})
    settle(qtbot, window)
    choice = window.room("settings").pages["appearance"].language  # type: ignore[attr-defined]
    choice.setFocus()
    QTest.keyClicks(choice, LANGUAGES["de"])
    qtbot.waitUntil(lambda: window.again)
    assert settings.language == "de"
    use_language(qapp, settings.language)
    second = MainWindow(Desk(Session(), Tasks(), settings))
    qtbot.addWidget(second)
    second.show()
    assert second.sidebar.items["customers"].text() == "Kunden"


@pytest.fixture
def pseudo_window(qtbot: QtBot, empty_window: MainWindow, shop_file: Path, settings: Settings) -> Iterator[MainWindow]:
    """A small window on the demo shop that speaks a made-up language."""
    empty_window.close()
    with spoken():
        window = MainWindow(Desk(Session(), Tasks(), settings))
        qtbot.addWidget(window, before_close_func=lambda _: settle(qtbot, window))
        window.resize(1100, 700)
        window.show()
        window.desk.session.open(shop_file)
        settle(qtbot, window)
        yield window


def test_no_text_of_the_window_stands_outside_translation(
    qtbot: QtBot, pseudo_window: MainWindow, shop_file: Path
) -> None:
    data = words_of(shop_file)
    outside, cut = {}, {}
    for room in ROOMS:
        pseudo_window.open_room(room)
        settle(qtbot, pseudo_window)
        outside[room], cut[room] = texts_outside(pseudo_window, data), still_cut(qtbot, pseudo_window)
    assert {room: found for room, found in outside.items() if found} == {}
    assert {room: found for room, found in cut.items() if found} == {}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_text_of_a_dialog_is_cut_off_in_a_longer_language(
    qtbot: QtBot, pseudo_window: MainWindow, name: str
) -> None:
    dialog = DIALOGS[name](pseudo_window)
    dialog.open()
    settle(qtbot, pseudo_window)
    assert still_cut(qtbot, dialog) == []
    dialog.reject()


@pytest.mark.usefixtures("english_after")
def test_the_window_can_be_read_from_right_to_left(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for room in ROOMS:
        window.open_room(room)
        settle(qtbot, window)
        assert still_cut(qtbot, window) == [], room
    assert window.sidebar.mapTo(window, window.sidebar.rect().center()).x() > window.width() / 2


@pytest.mark.usefixtures("english_after")
def test_icons_stand_before_their_words_from_right_to_left_too(qtbot: QtBot, qapp: QApplication, look: None) -> None:
    def inks(widget: QWidget) -> tuple[int, int]:
        """The first and the last column (px) in which something is drawn on the ground."""
        drawn = widget.grab().toImage()
        ground = drawn.pixel(drawn.width() // 2, 2)
        rows = range(6, drawn.height() - 6)
        found = [x for x in range(3, drawn.width() - 3) if any(drawn.pixel(x, y) != ground for y in rows)]
        return found[0], drawn.width() - 1 - found[-1]

    left = Chip("always on", "good", "lock")
    qtbot.addWidget(left)
    left.resize(left.sizeHint())
    before = inks(left)
    left.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = inks(left)
    assert abs(before[0] - after[1]) <= 2 and min(after) >= 6, "the icon begins as far from its edge, nothing is cut"


@pytest.mark.usefixtures("english_after")
def test_an_amount_stands_beside_its_bar_from_right_to_left_too(qtbot: QtBot, look: None) -> None:
    bar = MoneyBar(84, (-106, 91), "line2", amount="CAD 84")
    qtbot.addWidget(bar)
    bar.resize(600, bar.height())
    before = bar.grab().toImage()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bar.grab().toImage() == before, "a scale runs from the left, and so do the words beside it"


@pytest.mark.usefixtures("english_after")
def test_words_of_the_layers_do_not_cross_from_right_to_left(qtbot: QtBot, window: MainWindow) -> None:
    window.open_room("neighbourhoods")
    settle(qtbot, window)
    button = window.current._layers
    ways = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button.setLayoutDirection(way)
        drawn = button.grab().toImage()
        ground = drawn.pixel(drawn.width() // 2, 2)
        tall = range(4, drawn.height() - 4)
        ways.append([any(drawn.pixel(x, y) != ground for y in tall) for x in range(drawn.width())])
    assert abs(sum(ways[0]) - sum(ways[1])) <= 3, "as much is drawn, so nothing lies over anything else"
    assert abs(ways[0].index(True) - ways[1][::-1].index(True)) <= 3, "the sign is at the side reading begins at"


@pytest.mark.usefixtures("english_after")
def test_that_there_is_no_consent_is_never_cut_in_german(qtbot: QtBot, qapp: QApplication, window: MainWindow) -> None:
    window.resize(1100, 700)
    use_language(qapp, "de")
    window.open_room("customers")
    settle(qtbot, window)
    table = window.current.findChild(CustomerTable)
    words = tr("no consent")
    assert words == "keine Einwilligung"
    assert shortened(words, "caption", table.columnWidth(7) - 26) == words

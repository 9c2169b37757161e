"""Send: what each file will hold is said before it is made, what is refused has a way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from campaigns.audiences.second_wave import Wave
from campaigns.promotions.promotion import Codes, Message, Reach, Where
from desktop.main_window import MainWindow
from desktop.models.area_figures import area_shapes
from desktop.widgets.button import Button
from desktop.widgets.text import Text
from tests.desktop.conftest import settle

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def send(qtbot: QtBot, window: MainWindow) -> Any:
    window.open_room("promotion", {"playbook": "exam-week"})
    settle(qtbot, window)
    window.current.go_to(3)
    step = window.current.steps[3]
    qtbot.waitUntil(step.make.isEnabled, timeout=30_000)
    return step


def below(step: Any, key: str) -> str:
    """The sentences under one line of the folder card."""
    found: list[str] = []

    def walk(layout: Any) -> None:
        for at in range(layout.count()):
            item = layout.itemAt(at)
            widget, inner = item.widget(), item.layout()
            if isinstance(widget, Text | Button):
                found.append(widget.text())
            elif inner is not None:
                walk(inner)
            elif widget is not None and widget.layout() is not None:
                walk(widget.layout())

    walk(step.files._below[key])
    return " ".join(found)


def tick(qtbot: QtBot, window: MainWindow, step: Any, key: str) -> None:
    step.files.ticks[key].click()
    assert not step.make.isEnabled(), "nothing can be made before it is known what it would be"
    qtbot.waitUntil(lambda: not step._rest.isActive() and not window.desk.tasks.busy, timeout=30_000)
    settle(qtbot, window)


def test_before_anything_is_made_each_line_says_what_it_will_hold(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    says = send.files._about["contacts"][0].text()
    assert "people" in says and "left out" in says
    assert window.desk.session.view.db.execute("SELECT count(*) FROM receipts").fetchone()[0] == 0
    assert window.desk.session.view.db.execute("SELECT count(*) FROM audiences").fetchone()[0] == 0
    assert not send.files.folder.exists()


def test_labels_are_printed(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    tick(qtbot, window, send, "labels")
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    assert (send.files.folder / "labels.pdf").read_bytes().startswith(b"%PDF")


def test_letters_without_a_message_are_refused_before_they_are_made_and_the_way_out_is_said(
    qtbot: QtBot, window: MainWindow, send: Any
) -> None:
    tick(qtbot, window, send, "letters")
    assert "no message" in below(send, "letters") and "Add a message" in below(send, "letters")
    assert send.files._about["letters"][0].text() == "cannot be made"
    assert send.make.isEnabled(), "the contact list can still be made"


def test_nothing_chosen_makes_nothing(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    tick(qtbot, window, send, "contacts")
    assert not send.make.isEnabled()


def test_a_list_that_nearly_repeats_an_earlier_one_is_offered_with_a_few_left_out(
    qtbot: QtBot, window: MainWindow, send: Any
) -> None:
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    shop = window.desk.session.shop
    with shop.quiet() as db:  # one of those written to wants no contact from now on
        who = db.execute("SELECT min(customer_id) FROM receipt_members").fetchone()[0]
        db.execute("UPDATE customers SET blocked = 1 WHERE id = ?", (who,))
    window.desk.session.refresh()
    send._rest.start()
    qtbot.waitUntil(lambda: "differs from the one of" in below(send, "contacts"), timeout=30_000)
    offer = next(b for b in send.files.findChildren(Button) if b.text() == "Leave out a few more people")
    assert "then it holds" in below(send, "contacts")
    qtbot.mouseClick(offer, LEFT)
    qtbot.waitUntil(send.make.isEnabled, timeout=30_000)
    assert "differs" not in below(send, "contacts")
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    rows = window.desk.session.view.db.execute("SELECT people FROM receipts ORDER BY id").fetchall()
    assert len(rows) >= 2 and rows[-1][0] < rows[0][0]


def test_an_offer_of_homes_work_or_credit_keeps_to_the_stricter_rules(
    qtbot: QtBot, window: MainWindow, send: Any
) -> None:
    tick(qtbot, window, send, "meta-ads")
    assert "stricter rules" not in below(send, "meta-ads")
    send.files.special.click()
    qtbot.waitUntil(lambda: not send._rest.isActive() and not window.desk.tasks.busy, timeout=30_000)
    settle(qtbot, window)
    assert "stricter rules" in below(send, "meta-ads") or "rules of its own" in below(send, "meta-ads")
    assert send.files.order("x").special


def test_every_other_use_is_one_click_away(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    qtbot.mouseClick(send.files._all, LEFT)
    qtbot.waitUntil(send.files.ticks["vcard"].isVisible)
    tick(qtbot, window, send, "vcard")
    assert "people" in send.files._about["vcard"][0].text()


def test_the_map_of_circles_says_what_is_drawn_and_how_sure_it_is(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    card = send.circles
    qtbot.waitUntil(card.rough.isVisible, timeout=30_000)
    assert card.legend.accessibleName().startswith("show here")
    assert "your area" in card.legend.accessibleName()
    assert "500 m" in card.rough.text() and "%" in card.rough.text()
    assert card.count.text().split()[0].isdigit()


def test_the_way_on_foot_is_drawn_as_the_area_the_circles_are_for(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    card, settings = send.circles, window.desk.session.settings
    where = Where(reach=Reach((settings.lat, settings.lon), 8, "foot"))
    window.current._edited(replace(window.current.promotion, where=where))
    window.current.go_to(2)
    window.current.go_to(3)
    qtbot.waitUntil(lambda: bool(card.canvas.scene.overlays.get("reach")), timeout=60_000)
    assert "km" in card.note.text() and ".0 km" not in card.note.text()


def test_fewer_circles_go_to_the_map_and_into_the_file(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    card = send.circles
    areas = tuple(shape.name for shape in area_shapes(window.desk.session))
    ends = (areas[0], areas[-1])  # apart, so that one circle is a poor answer
    window.current._edited(replace(window.current.promotion, where=Where(areas=ends)))
    window.current.go_to(2)
    window.current.go_to(3)
    qtbot.waitUntil(lambda: not window.desk.tasks.busy and len(card._choices) > 1, timeout=60_000)
    assert not card.closer.isEnabled(), "the program begins with the closest"
    closest = len(card._choices[card._at][0].circles)
    while card.fewer.isEnabled():
        qtbot.mouseClick(card.fewer, LEFT)
    fewest = len(card._choices[card._at][0].circles)
    assert fewest < closest
    assert dict(send._order().circles) == {"google-ads": card._choices[0][0].at_most}
    qtbot.waitUntil(lambda: not send._rest.isActive() and not window.desk.tasks.busy, timeout=30_000)
    tick(qtbot, window, send, "google-ads")
    qtbot.waitUntil(send.make.isEnabled, timeout=30_000)
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    lines = (send.files.folder / "google-ads-locations.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + fewest


def test_the_flyer_is_shown_as_it_will_be_printed_and_tried_on_the_printer(
    qtbot: QtBot, window: MainWindow, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []
    monkeypatch.setattr("desktop.actions.handout.open_file", opened.append)
    promotion = window.current.promotion
    coded = tuple(replace(m, text=f"{m.text} {{code}}") if m.channel == "flyer" else m for m in promotion.messages)
    window.current._edited(replace(promotion, messages=coded))
    window.current.go_to(3)
    refusal = "The flyer speaks of code"  # each person has a code, no door has one
    qtbot.waitUntil(lambda: refusal in send.hand_out._says.text(), timeout=30_000)
    assert not send.hand_out.test.isVisible()
    window.current._edited(replace(window.current.promotion, codes=Codes(per="area")))
    window.current.go_to(3)
    qtbot.waitUntil(send.hand_out.test.isVisible, timeout=30_000)
    flyer = send.hand_out.picture.image
    assert (flyer.width(), flyer.height()) == (595, 842), "a quarter of A4 at 144 dots an inch"
    colours = {flyer.pixelColor(x, y).name() for x in range(0, 590, 7) for y in range(0, 840, 7)}
    assert "#3f4cb5" in colours and "#ffffff" in colours
    qtbot.mouseClick(send.hand_out.test, LEFT)
    qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
    text = pypdf.PdfReader(opened[0]).pages[0].extract_text()
    assert window.current.promotion.offer.text.split()[0] in text
    assert window.desk.session.view.db.execute("SELECT count(*) FROM receipts").fetchone()[0] == 0


def test_labels_go_on_the_sheet_that_is_at_hand_from_its_first_free_label(
    qtbot: QtBot, window: MainWindow, send: Any
) -> None:
    assert not send.files.labels.isVisible()
    tick(qtbot, window, send, "labels")
    assert send.files.labels.isVisible()
    send.files.labels.sheet.choose("avery-l7163")
    send.files.labels.start.setValue(14)
    assert send.files.labels.start.maximum() == 14, "so many are on a sheet"
    qtbot.waitUntil(lambda: not send._rest.isActive() and not window.desk.tasks.busy, timeout=30_000)
    qtbot.waitUntil(send.make.isEnabled, timeout=30_000)
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    first, second = pypdf.PdfReader(send.files.folder / "labels.pdf").pages[:2]
    lines = [len(page.extract_text().split("\n")) for page in (first, second)]
    assert lines[0] <= 6 < lines[1], "thirteen labels of the first sheet are gone"


def test_the_poster_and_the_post_are_seen_as_they_will_be_made(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    room = window.current
    room.go_to(2)
    step = room.steps[2]
    for channel, shape in (("poster", 2**0.5), ("social", 1.0)):
        qtbot.mouseClick(step.tabs["poster"], LEFT)
        qtbot.mouseClick(step.seen.parts[channel], LEFT)
        assert not step._letter.isVisible() and not step._second.isVisible()
        step.public.page.image = QImage()
        step.subject.show_template("Coffee for the exam weeks")
        step.text.show_template("Every evening until nine.")
        step.text.edited.emit()
        qtbot.waitUntil(lambda: not step.public.page.image.isNull(), timeout=30_000)
        image = step.public.page.image
        assert image.height() / image.width() == pytest.approx(shape, abs=0.01)
        written = room.promotion.message(channel, "A")
        assert (written.subject, written.text) == ("Coffee for the exam weeks", "Every evening until nine.")
    assert room.promotion.channels == ("email", "flyer"), "what everybody sees reaches nobody by name"
    room.go_to(3)
    qtbot.waitUntil(send.make.isEnabled, timeout=30_000)
    for key in ("contacts", "social"):
        tick(qtbot, window, send, key)
    qtbot.mouseClick(send.make, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    assert {one.suffix for one in send.files.folder.iterdir()} == {".png", ".json"}


def test_a_letter_shows_one_of_its_labels_beside_the_flyer(qtbot: QtBot, window: MainWindow, send: Any) -> None:
    assert not send.hand_out.label.isVisible(), "no letter has been written"
    letter = Message("post", "A", text="Come by, {first_name|neighbour}.")
    window.current._edited(replace(window.current.promotion, messages=(*window.current.promotion.messages, letter)))
    window.current.go_to(2)
    window.current.go_to(3)
    qtbot.waitUntil(send.hand_out.label.isVisible, timeout=30_000)
    name, street, *place = send.hand_out.label.lines
    found = window.desk.session.view.db.execute(
        "SELECT street, unit FROM customers WHERE name = ? OR first_name || ' ' || last_name = ?", (name, name)
    ).fetchall()
    assert street in {" ".join(filter(None, row)) for row in found} and place
    assert name in send.hand_out.label.accessibleName()


def test_the_second_wave_is_told_of_and_goes_with_one_click(
    qtbot: QtBot, window: MainWindow, send: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def said() -> str:
        return " ".join(one.text() for one in send.findChildren(Text))

    waves = iter([Wave("first"), Wave("waits", date(2026, 12, 4)), Wave("ready", None, {"A": (40, 3), "B": (41, 9)})])
    monkeypatch.setattr("campaigns.audiences.second_wave.wave_of", lambda *_what: next(waves))
    for words in ("Four in ten get theirs first", "waits for sales", "message B: 9 of 41 came"):
        send.show_people(*window.current.chosen)
        qtbot.waitUntil(lambda words=words: words in said(), timeout=30_000)
    qtbot.waitUntil(send.make.isEnabled, timeout=30_000)
    go = next(one for one in send.findChildren(Button) if one.text() == "Make the second wave")
    qtbot.mouseClick(go, LEFT)
    settle(qtbot, window)
    settle(qtbot, window)
    assert (send.files.folder / "receipt.json").is_file()

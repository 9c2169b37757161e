"""Privacy: what stays, what left, forget."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QInputDialog

from desktop.actions import customers, shops
from desktop.actions import settings as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import ask
from desktop.models.health import health
from desktop.rooms.settings_pages import Page, line
from desktop.theme import font, theme
from desktop.widgets.button import Button
from desktop.widgets.card import Card, rows_card
from desktop.widgets.charts import Chart
from desktop.widgets.chip import Chip
from desktop.widgets.layout import STRETCH, add, clear, column, frame, row, rule
from desktop.widgets.text import Text, plain
from desktop.words import day, number, people

SHOWN = 8


class PrivacyPage(Page):
    """The promise, the receipts, forgetting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            "Privacy",
            "Doorstep works without the internet. It has no account and sends no reports about you or your customers.",
        )
        self._all = False

    def refresh(self) -> None:
        clear(self.body)
        session = self.desk.session
        found = health(session)
        size = session.settings.town.stat().st_size / 1e6
        picture = StaysHere(people(found.people), f"stored here, {number(size)} MB")
        self.body.addWidget(Card("", picture, margins=(24, 22, 24, 22)))
        smallest = session.settings.smallest_group
        left_alone = (
            f"{people(found.no_consent)} have not agreed. They are counted on the map, but never put in a list."
        )
        self.body.addWidget(
            rows_card(
                [
                    line(
                        "Internet",
                        "Not used. The town map is a file on this computer.",
                        Chip("not in use", "good", "wifi-off"),
                    ),
                    line("Contact only people who agreed", left_alone, Chip("always on", "good", "lock")),
                    line(
                        "Small groups",
                        f"Areas with fewer than {smallest} people are shown as “fewer than {smallest}”. Reports and "
                        "shared pages hold no names.",
                        Chip("always on", "good", "lock"),
                    ),
                ]
            )
        )
        self.body.addWidget(self._receipts())
        one = Button("Forget one person", self._forget_one, icon="user-x")
        out = Button("Take everything with me", self._take_out, icon="download")
        everything = Button("Erase everything", self._erase_all, kind="danger", icon="trash-2")
        self.body.addLayout(row(one, out, STRETCH, everything, gap=12))

    def _receipts(self) -> Any:
        rows = self.desk.session.view.db.execute(
            "SELECT r.made_at, r.target, r.people, r.files, r.left_out, p.name FROM receipts r"
            " LEFT JOIN promotions p ON p.id = r.promotion_id ORDER BY r.made_at DESC, r.id DESC"
        ).fetchall()
        head = row(
            Text("What left this computer", "strong"),
            10,
            Text("every file you made, newest first", "small", "text2"),
            STRETCH,
            margins=(20, 13, 20, 13),
        )
        if len(rows) > SHOWN and not self._all:
            head.addWidget(Button(f"All {number(len(rows))}", self._show_all, kind="link"))
        inside = column(head, margins=(1, 1, 1, 1))
        for entry in rows if self._all else rows[:SHOWN]:
            inside.addWidget(rule())
            inside.addLayout(self._receipt(entry))
        if not rows:
            inside.addWidget(rule())
            inside.addLayout(row(Text("Nothing has left.", "small", "text3"), margins=(20, 12, 20, 12)))
        return frame("card", inside)

    def _receipt(self, entry: Any) -> Any:
        when = Text(day(entry["made_at"], today=self.desk.session.view.today), "small", "text2")
        when.setFixedWidth(84)
        files = ", ".join(json.loads(entry["files"]))
        out = sum(json.loads(entry["left_out"]).values())
        what = people(entry["people"]) if entry["people"] else "places, nobody's name"
        says = Text(what + (f", {number(out)} left out" if out else ""), "small", "text2")
        says.setFixedWidth(230)
        inside = row(when, 12, margins=(20, 10, 20, 10))
        name = Text(plain(f"{entry['name'] or 'Shop'}, {files}"), "small_name")
        name.setToolTip(files)
        add(inside, name, 1)
        add(inside, says)
        return inside

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _forget_one(self) -> None:
        from campaigns.customers.erasure import find_customer

        words = "E-mail address, phone or customer number"
        text, said = QInputDialog.getText(self, "Forget one person", words)
        if not said or not text.strip():
            return
        customer = find_customer(self.desk.session.view, text)
        name = self.desk.session.view.db.execute("SELECT name FROM customers WHERE id = ?", (customer,)).fetchone()[0]
        question = "Name, address and contact are removed everywhere, also from copies. This cannot be undone."
        if ask(self.window(), f"Forget {plain(name)}?", question, "Forget this person", "Keep", danger=True):
            customers.erase(self.desk, customer)

    def _take_out(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, "Where should everything go?", str(Path.home()))
        if folder:
            do.take_out(self.desk, Path(folder))

    def _erase_all(self) -> None:
        count = health(self.desk.session).people
        words = (
            "The shop's file and all its copies are deleted from this computer. Files you made stay where they are. "
            "This cannot be undone."
        )
        if ask(
            self.window(),
            f"Erase {people(count)} and everything else?",
            words,
            f"Erase {people(count)}",
            "Keep",
            danger=True,
        ):
            shops.erase_shop(self.desk)


class StaysHere(Chart):
    """What lies on this computer, and the one arrow out of it."""

    def __init__(self, who: str, town: str) -> None:
        super().__init__()
        self._boxes = (("Your customers", who), ("Town map", town), ("Promotions", "and results"))
        self.setFixedHeight(114)
        self.says("Customers, town map, promotions and results stay on this computer. Files leave when you make them.")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        wide = min(self.width(), 780)
        here = QRectF(1, 1, wide * 0.605, 112)
        painter.setPen(QPen(theme().color("accent"), 1.6))
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(here, 12, 12)
        self._words(
            painter,
            QRectF(here.left() + 21, here.top() + 10, 200, 24),
            "This computer",
            "small_strong",
            "accent",
            left=True,
        )
        step = (here.width() - 42 + 22) / 3
        for at, (name, says) in enumerate(self._boxes):
            box = QRectF(here.left() + 21 + at * step, here.top() + 42, step - 22, 50)
            self._box(painter, box, name, says)
        there = QRectF(wide * 0.75, 34, wide * 0.25 - 2, 70)
        painter.setPen(QPen(theme().color("text3"), 1.2, Qt.PenStyle.DotLine))
        start, end = QPointF(here.right() + 5, 69), QPointF(there.left() - 6, 69)
        painter.drawLine(start, end)
        painter.setPen(QPen(theme().color("text3"), 1.2))
        painter.drawPolyline([end + QPointF(-7, -5), end, end + QPointF(-7, 5)])
        between = QRectF(start.x(), 44, end.x() - start.x(), 20)
        self._words(painter, between, "when you say so", "caption", "text2")
        self._box(painter, there, "Files you make", "lists, flyers, circles, reports")

    def _box(self, painter: QPainter, box: QRectF, name: str, says: str) -> None:
        painter.setPen(theme().color("line2"))
        painter.setBrush(theme().color("card"))
        painter.drawRoundedRect(box, 8, 8)
        middle = box.center().y()
        self._words(painter, QRectF(box.left(), middle - 19, box.width(), 19), name, "small_strong", "text")
        self._words(painter, QRectF(box.left(), middle, box.width(), 18), says, "caption", "text2")

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, text: str, role: str, tone: str, *, left: bool = False) -> None:
        painter.setFont(font(role))
        painter.setPen(theme().color(tone))
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), text)

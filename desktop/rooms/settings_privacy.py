"""Privacy: what stays, what left, forget."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions import customers, opinion, privacy, shops, town
from desktop.actions import settings as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import ask
from desktop.dialogs.receipt import ReceiptDialog
from desktop.dialogs.which_person import WhichPerson
from desktop.models.health import health
from desktop.rooms.settings_pages import Page, line, show_folder
from desktop.rooms.settings_password import PasswordCard
from desktop.theme import font, metrics, theme
from desktop.widgets.button import Button
from desktop.widgets.card import Card, rows_card
from desktop.widgets.charts import Chart
from desktop.widgets.chip import Chip
from desktop.widgets.field import Field, Select, count_field
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, rule
from desktop.widgets.switch import Switch
from desktop.widgets.text import Text, plain, tip
from desktop.words import day, how_many, number, people
from geo.texts import QT_TR_NOOP, tr

SHOWN = 8
MONTHS = [
    ("12", QT_TR_NOOP("after 1 year")),
    ("24", QT_TR_NOOP("after 2 years")),
    ("36", QT_TR_NOOP("after 3 years")),
    ("60", QT_TR_NOOP("after 5 years")),
    ("120", QT_TR_NOOP("after 10 years")),
]
COVERED = QT_TR_NOOP("These words speak of ad platforms: a yes to email is a yes to ad lists, too.")
NOT_COVERED = QT_TR_NOOP(
    "Copy the sentence here. If it speaks of ad platforms, a yes to email is one to ad lists, too."
)


class PrivacyPage(Page):
    """The promise, the rules, the receipts, forgetting."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Privacy"),
            tr(
                "Doorstep works without the internet. It has no account and sends no reports about you or your "
                "customers."
            ),
        )
        self._all = False
        self.password = PasswordCard(desk)
        self._picture, self._left = column(), column()
        self._internet, self._agreed, self._small, self._covered = (
            Text("", "small", "text2", wrap=True) for _ in range(4)
        )
        self.months = Select(
            [(key, tr(name)) for key, name in MONTHS], name=tr("Forget people who have not come for a long time")
        )
        self.covers = Switch(tr("A yes to email counts for ad lists where no yes of its own is asked for"))
        self.wording = Field(tr("I would like to hear about offers by email."), name=tr("What people agree to"))
        self.ages = {
            kind: count_field(16, 1, 99, tr("Youngest age, {kind}").format(kind=kind)) for kind in privacy.AGES
        }
        for piece in (self._picture, self._promises(), self.password, self._rules(), self._left, self._doors()):
            add(self.body, piece)
        self._connect()

    def _promises(self) -> QWidget:
        look = Button(tr("Look who"), self._look_for_unseen)
        self.desk.guard(look, self.months, self.covers, self.wording, *self.ages.values())
        forget = row(self.months, 8, look)
        return rows_card([
            told(tr("Internet"), self._internet, Chip(tr("not in use"), "good", "wifi-off")),
            line(tr("Forget people who have not come for a long time"),
                 tr("Name and contact are removed when you say so. Their visits stay in the totals."), box(forget)),
            told(tr("Contact only people who agreed"), self._agreed, Chip(tr("always on"), "good", "lock")),
            told(tr("Small groups"), self._small, Chip(tr("always on"), "good", "lock")),
        ])  # fmt: skip

    def _rules(self) -> QWidget:
        words = column(Text(tr("What people agree to when they sign up"), "name"), 2, self._covered, 8, self.wording,
                       margins=(20, 13, 20, 15))  # fmt: skip
        for field in self.ages.values():
            field.setFixedWidth(80)
        return rows_card(
            [
                words,
                line(
                    tr("A yes to email counts for ad lists"),
                    tr(
                        "Only where the law asks for no yes of its own, never in the European Union, the United "
                        "Kingdom and Switzerland. A no always holds."
                    ),
                    self.covers,
                ),
                line(
                    tr("Youngest to write to"),
                    tr("As far as a birthday is known. You can make it stricter."),
                    self.ages["message"],
                ),
                line(
                    tr("Youngest on an ad list"),
                    tr("As far as a birthday is known. You can make it stricter."),
                    self.ages["ads"],
                ),
            ]
        )

    def _doors(self) -> Any:
        one = Button(tr("Forget one person"), self._forget_one, icon="user-x")
        letter = Button(tr("Answer one person"), self._answer_one, icon="mail")
        out = Button(tr("Take everything with me"), self._take_out, icon="download")
        everything = Button(tr("Erase everything"), self._erase_all, kind="danger", icon="trash-2")
        self.desk.guard(one, letter, out, everything)
        return column(row(one, letter, STRETCH, gap=12), row(out, everything, STRETCH, gap=12), gap=12)

    def _connect(self) -> None:
        self.months.currentIndexChanged.connect(self._set_months)
        self.covers.clicked.connect(lambda on: do.set_value(self.desk, privacy.EMAIL_COVERS_ADS, on))
        self.wording.editingFinished.connect(self._set_wording)
        for kind, field in self.ages.items():
            field.editingFinished.connect(lambda kind=kind: self._set_age(kind))

    def refresh(self) -> None:
        from campaigns.customers.retention import MONTHS as USUAL
        from campaigns.customers.retention import SETTING

        self.setting = True
        session = self.desk.session
        settings, found = session.settings, health(session)
        self.password.refresh()
        clear(self._picture)
        clear(self._left)
        size = settings.town.stat().st_size / 1e6
        picture = StaysHere(people(found.people), tr("stored here, {size} MB").format(size=number(size)))
        self._picture.addWidget(Card("", picture, margins=(24, 22, 24, 22)))
        self._left.addWidget(self._receipts())
        last = self.desk.settings.note(town.LAST_DOWNLOAD)
        asked = self.desk.settings.note(opinion.LAST_ASKED)
        sentences = [
            tr("Used only when you press “Get the map”. Last time: {last}.").format(last=last)
            if last
            else tr("Used only when you press “Get the map”. Not used so far.")
        ]
        if asked:
            when = day(asked, year=True)
            sentences.append(tr("A second opinion about addresses was asked on {day}.").format(day=when))
        self._internet.setText(plain(" ".join(sentences)))
        self._agreed.setText(
            tr("{no_consent} have not agreed. They are counted on the map, but never put in a list.").format(
                no_consent=people(found.no_consent)
            )
        )
        fewest = settings.smallest_group
        self._small.setText(
            tr(
                "Areas with fewer than {fewest} people are shown as “fewer than {fewest}”. Reports and shared "
                "pages hold no names."
            ).format(fewest=fewest)
        )
        self.months.choose(str(settings.other.get(SETTING, USUAL)))
        self.covers.setChecked(bool(settings.other.get(privacy.EMAIL_COVERS_ADS, True)))
        self.wording.setText(str(settings.other.get(privacy.WORDING, "")))
        self._covered.setText(tr(COVERED if privacy.speaks_of_ads(self.desk) else NOT_COVERED))
        for kind, field in self.ages.items():
            field.setValue(privacy.smallest_age(self.desk, kind))
        self.setting = False

    def _set_months(self, _at: int) -> None:
        if not self.setting:
            privacy.set_months(self.desk, int(self.months.value))

    def _set_wording(self) -> None:
        words = " ".join(self.wording.text().split())
        if not self.setting and words != str(self.desk.session.settings.other.get(privacy.WORDING, "")):
            do.set_value(self.desk, privacy.WORDING, words)

    def _set_age(self, kind: str) -> None:
        years = self.ages[kind].value()
        if not self.setting and years != privacy.smallest_age(self.desk, kind):
            do.set_value(self.desk, privacy.AGES[kind], years)
            self.desk.tasks.run(tr("Saving"), lambda _p: None, lambda _none: self._show_age(kind))

    def _show_age(self, kind: str) -> None:
        """A looser age than the law's is not taken: the field shows what holds."""
        self.ages[kind].setValue(privacy.smallest_age(self.desk, kind))

    def _receipts(self) -> Any:
        rows = self.desk.session.view.db.execute(
            "SELECT r.*, p.name FROM receipts r"
            " LEFT JOIN promotions p ON p.id = r.promotion_id ORDER BY r.made_at DESC, r.id DESC"
        ).fetchall()
        head = row(
            Text(tr("What left this computer"), "strong"),
            10,
            Text(tr("every file you made, newest first"), "small", "text2"),
            STRETCH,
            margins=(20, 13, 20, 13),
        )
        if len(rows) > SHOWN and not self._all:
            head.addWidget(Button(tr("All {rows}").format(rows=number(len(rows))), self._show_all, kind="link"))
        inside = column(head, margins=(1, 1, 1, 1))
        for entry in rows if self._all else rows[:SHOWN]:
            inside.addWidget(rule())
            inside.addLayout(self._receipt(entry))
        if not rows:
            inside.addWidget(rule())
            inside.addLayout(row(Text(tr("Nothing has left."), "small", "text3"), margins=(20, 12, 20, 12)))
        return frame("card", inside)

    def _receipt(self, entry: Any) -> Any:
        when = Text(day(entry["made_at"], today=self.desk.session.view.today), "small", "text2")
        when.setFixedWidth(84)
        files = ", ".join(json.loads(entry["files"]))
        out = sum(json.loads(entry["left_out"]).values())
        what = how_many(entry["people"], out) if entry["people"] else tr("places, nobody's name")
        says = Text(what, "small", "text2")
        says.setFixedWidth(190)
        inside = row(when, 12, margins=(20, 10, 20, 10))
        name = Text(plain(f"{entry['name'] or tr('Shop')}, {files}"), "small_name")
        name.setToolTip(tip(files))
        add(inside, name, 1)
        add(inside, says)
        show = Button(tr("Show"), lambda: ReceiptDialog(self.window(), entry).open(), kind="link")
        show.setAccessibleName(tr("Show the receipt of {files}").format(files=files))
        add(inside, show)
        return inside

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _forget_one(self) -> None:
        view = self.desk.session.view
        WhichPerson(self.window(), view, tr("Who is to be forgotten?"), tr("Find"), self._ask_to_forget).open()

    def _ask_to_forget(self, customer: int, name: str) -> None:
        question = tr("Name, address and contact are removed everywhere, also from copies. This cannot be undone.")
        if ask(
            self.window(),
            tr("Forget {name}?").format(name=plain(name)),
            question,
            tr("Forget this person"),
            tr("Keep"),
            danger=True,
        ):
            customers.erase(self.desk, customer)

    def _answer_one(self) -> None:
        view = self.desk.session.view
        WhichPerson(
            self.window(), view, tr("Who asks what you hold about them?"), tr("Write the letter"), self._answer
        ).open()

    def _answer(self, customer: int, name: str) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            tr("Where should the letter go?"),
            str(self.desk.settings.folder / "answer-letter.pdf"),
            tr("PDF (*.pdf)"),
        )
        if path:
            told_so = partial(self._letter_ready, name, Path(path))
            privacy.answer(self.desk, customer, Path(path), told_so)

    def _letter_ready(self, name: str, path: Path, _report: Any) -> None:
        says = tr("The letter for {name} is ready").format(name=plain(name))
        self.desk.say(says, tr("Show"), lambda: show_folder(path))

    def _look_for_unseen(self) -> None:
        privacy.look_for_unseen(self.desk, self._propose)

    def _propose(self, found: Any) -> None:
        count = len(found.unseen)
        if not count:
            self.desk.say(tr("Nobody has been away for so long"))
            return
        words = tr(
            "They were last seen before {before}. Name, address and contact are removed, also from copies; "
            "their visits stay in the totals. This cannot be undone."
        ).format(before=day(found.before, year=True))
        if found.kept_for_their_no:
            stay = tr("{people} more stay, so that their no is not forgotten.")
            words = f"{words} {stay.format(people=people(len(found.kept_for_their_no)))}"
        verb = tr("Forget {count}").format(count=people(count))
        if ask(self.window(), f"{verb}?", words, verb, tr("Keep"), danger=True):
            gone = lambda _report: self.desk.say(tr("Forgot {count}").format(count=people(count)))  # noqa: E731
            privacy.forget(self.desk, [one.customer for one in found.unseen], gone)

    def _take_out(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where should everything go?"), str(Path.home()))
        if folder:
            do.take_out(self.desk, Path(folder))

    def _erase_all(self) -> None:
        count = health(self.desk.session).people
        words = tr(
            "The shop's file and all its copies are deleted from this computer. Files you made stay where "
            "they are. This cannot be undone."
        )
        if ask(
            self.window(),
            tr("Erase {count} and everything else?").format(count=people(count)),
            words,
            tr("Erase {count}").format(count=people(count)),
            tr("Keep"),
            danger=True,
        ):
            shops.erase_shop(self.desk)


def told(title: str, says: Text, control: QWidget) -> Any:
    """A line whose sentence changes."""
    inside = row(margins=(20, 13, 20, 13))
    add(inside, column(Text(title, "name"), 2, says), 1)
    inside.addSpacing(20)
    add(inside, control)
    return inside


class StaysHere(Chart):
    """What lies on this computer, and the one arrow out of it."""

    def __init__(self, who: str, town: str) -> None:
        super().__init__()
        self._boxes = ((tr("Your customers"), who), (tr("Town map"), town), (tr("Promotions"), tr("and results")))
        self.setFixedHeight(114)
        self.says(
            tr("Customers, town map, promotions and results stay on this computer. Files leave when you make them.")
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.pen()
        wide = min(self.width(), 780)
        here = QRectF(1, 1, wide * 0.605, 112)
        edge, gap = (21, 22) if here.width() > 440 else (12, 8)  # the words need the room
        painter.setPen(QPen(theme().color("accent"), 1.6))
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(here, 12, 12)
        self._words(
            painter,
            QRectF(here.left() + edge, here.top() + 10, 200, 24),
            tr("This computer"),
            "small_strong",
            "accent",
            left=True,
        )
        step = (here.width() - 2 * edge + gap) / 3
        for at, (name, says) in enumerate(self._boxes):
            box = QRectF(here.left() + edge + at * step, here.top() + 42, step - gap, 50)
            self._box(painter, box, name, says)
        there = QRectF(wide * 0.75, 34, wide * 0.25 - 2, 70)
        painter.setPen(QPen(theme().color("text3"), 1.2, Qt.PenStyle.DotLine))
        start, end = QPointF(here.right() + 5, 69), QPointF(there.left() - 6, 69)
        painter.drawLine(start, end)
        painter.setPen(QPen(theme().color("text3"), 1.2))
        painter.drawPolyline([end + QPointF(-7, -5), end, end + QPointF(-7, 5)])
        between = QRectF(start.x(), 26, end.x() - start.x(), 38)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.setFont(font("caption"))
        painter.setPen(theme().color("text2"))
        painter.drawText(between, int(flags) | int(Qt.TextFlag.TextWordWrap), tr("when you say so"))
        self._box(painter, there, tr("Files you make"), tr("lists, flyers, circles, reports"))

    def _box(self, painter: QPainter, box: QRectF, name: str, says: str) -> None:
        painter.setPen(theme().color("line2"))
        painter.setBrush(theme().color("card"))
        painter.drawRoundedRect(box, 8, 8)
        two_lines = box.height() > 60 and metrics("caption").horizontalAdvance(says) > box.width() - 10
        middle = box.center().y() - (9 if two_lines else 0)
        self._words(painter, QRectF(box.left(), middle - 19, box.width(), 19), name, "small_strong", "text")
        if two_lines:
            painter.setFont(font("caption"))
            painter.setPen(theme().color("text2"))
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(box.left() + 5, middle + 1, box.width() - 10, 36), flags, says)
        else:
            self._words(painter, QRectF(box.left(), middle, box.width(), 18), says, "caption", "text2")

    @staticmethod
    def _words(painter: QPainter, rect: QRectF, text: str, role: str, tone: str, *, left: bool = False) -> None:
        painter.setFont(font(role))
        painter.setPen(theme().color(tone))
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignHCenter
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) - 8)
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

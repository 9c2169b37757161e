"""Import a list: what is in each column, how people will look, what is wrong; then what became of every row."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from desktop.actions import import_list as do
from desktop.actions import promotions
from desktop.actions.desk import Desk
from desktop.models.fields import FIELDS, field_icon, field_note
from desktop.rooms.room import Room
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.empty import Empty
from desktop.widgets.field import Select
from desktop.widgets.initials import Initials
from desktop.widgets.layout import STRETCH, add, box, clear, column, frame, row, rule, scrolling
from desktop.widgets.step_bar import StepBar
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

LISTS = QT_TR_NOOP("Lists (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.zip);;All files (*)")
KINDS = {"people": QT_TR_NOOP("people"), "sales": QT_TR_NOOP("sales"), "optouts": QT_TR_NOOP("opt-outs")}
SHOWN_PROBLEMS = 6
UNUSED = ("", "ignore")  # what a column holds that is kept and not used
AT_ONCE = 4  # columns put on screen in one turn of the window's loop


class ImportList(Room):
    """File, columns, done."""

    section = "customers"
    help = "import"
    title = QT_TR_NOOP("Import a list")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.look: Any = None
        self.report: Any = None
        self.told: dict[str, str] = {}  # head -> field, as the person changed it
        self._path: Path | None = None
        self._bar = StepBar([tr("File"), tr("Columns"), tr("Done")])
        self._bar.chosen.connect(lambda step: step == 0 and self._choose())
        head = row(Text(tr("Import a list"), "title"), STRETCH, self._bar, margins=(32, 22, 32, 16))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._file_page())
        self._left, self._right = column(gap=14), column(gap=16)
        right = box(self._right)
        right.setFixedWidth(404)
        body = row(gap=24, margins=(32, 0, 32, 20))
        add(body, box(self._left), 1)
        add(body, right)
        self._pages.addWidget(scrolling(box(body)))
        self._says = Text("", "small", "text2")
        self.back = Button(tr("Choose another file"), self._choose)
        self.go = Button(tr("Import"), self._take_in, kind="primary", icon="corner-down-left")
        desk.guard(self.go)
        cancel = Button(tr("Cancel"), lambda: desk.go("customers"), kind="quiet")
        self._footer = frame(
            "footer", row(cancel, STRETCH, self._says, 8, self.back, self.go, gap=8, margins=(32, 0, 32, 0))
        )
        self._footer.setFixedHeight(64)
        whole = column(head)
        add(whole, self._pages, 1)
        add(whole, self._footer)
        self.setLayout(whole)
        QShortcut(QKeySequence("Return"), self).activated.connect(lambda: self.go.isVisible() and self.go.click())

    def _file_page(self) -> Any:
        return Empty(
            "file-input",
            tr("Drop your list here"),
            tr(
                "A file from your till, your email tool or Excel: customers, sales, or people who don't want to "
                "be written to. Doorstep finds out what it is. The file itself is not changed."
            ),
            Button(tr("Choose a file"), self._choose, kind="primary"),
        )

    def arrive(self, path: Path | str | None = None, choose: bool = False, **where: Any) -> None:
        """Perhaps with a file, or to choose one at once."""
        self._show_page(0)
        if path is not None:
            self.open(Path(path))
        elif choose:
            QTimer.singleShot(0, self._choose)

    def place(self) -> dict[str, Any]:
        looked_at = self.look is not None and self.go.isVisible()
        return {"path": str(self.look.path)} if looked_at and self.look else {}

    def escape(self) -> bool:
        self.desk.go("customers")
        return True

    def open(self, path: Path) -> None:
        """Look into a file."""
        self._path, self.told = path, {}
        self._look()

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose your list"), str(Path.home()), LISTS)
        if name:
            self.open(Path(name))

    def _look(self) -> None:
        assert self._path is not None
        self.go.setEnabled(False)
        self._says.setText(tr("Reading …"))
        do.look(self.desk, self._path, self.told, self._looked, self._refused)

    def _refused(self, error: UserError) -> None:
        self._says.setText("")
        if self._path is not None and "redeemed codes" in error.happened:
            path, self._path = self._path, None
            promotions.redeem(self.desk, path, self._codes_entered)
            return
        if self.look is None or self.look.path != self._path:
            self._show_page(0)
        self.desk.tasks.refused.emit(error)

    def _codes_entered(self, report: Any) -> None:
        self.desk.go("results")
        self.desk.say_done(report.sentence)

    def _looked(self, found: Any) -> None:
        self.look, self.report = found
        self._show_page(1)
        self.go.setEnabled(True)
        self._fill()

    def _show_page(self, step: int) -> None:
        self._bar.show_step(step)
        self._pages.setCurrentIndex(min(step, 1))
        for part in (self.go, self.back):
            part.setVisible(step == 1)
        self._footer.setVisible(step < 2)  # what is done is not cancelled; undo takes it back
        if step == 0:
            self._says.setText("")

    # Columns

    def _fill(self) -> None:
        clear(self._left)
        clear(self._right)
        look = self.look
        self._left.addLayout(
            self._file_line(
                look.path,
                tr(
                    "{rows} rows, {n} columns. It holds {kind}.",
                    "{rows} rows, {n} column. It holds {kind}.",
                    len(look.heads),
                ).format(rows=number(look.rows), n=number(len(look.heads)), kind=tr(KINDS[look.kind])),
            )
        )
        card, inside = self._columns()
        self._left.addWidget(card)
        self._left.addStretch(1)
        columns = range(len(look.heads))
        some = (partial(self._add_columns, inside, columns[at : at + AT_ONCE]) for at in columns[::AT_ONCE])
        self.fill(self._pages, *some, self._fill_right)

    def _add_columns(self, inside: Any, some: range) -> None:
        for at in some:
            inside.addWidget(rule())
            inside.addLayout(self._column(self.look.heads[at], self.look.fields[at], self.look.examples[at]))

    def _fill_right(self) -> None:
        """Beside the columns: some people as they will look, and the problems."""
        look, report = self.look, self.report
        clear(self._right)
        if look.people:
            add(self._right, how_they_look(look.people))
        add(self._right, self._problems(report))
        add(
            self._right,
            calm(
                tr("Nothing gets lost."),
                tr(
                    "Rows with a problem are kept and wait in “Need a look”. The file itself is not changed, and one "
                    "click on Undo takes everything back."
                ),
            ),
        )
        self._right.addStretch(1)
        self._says.setText(totals(report, before=True))
        self.go.rename(tr("Import {rows_read} rows").format(rows_read=number(report.rows_read - report.left_out)))

    def _file_line(self, path: Path, about: str) -> Any:
        badge = IconLabel("file-spreadsheet", 18, "good", ground="good_soft", side=40)
        line = row(badge, 12)
        add(line, column(Text(plain(path.name), "strong"), 1, Text(about, "small", "text2")), 1)
        return line

    def _columns(self) -> Any:
        look = self.look
        clear_ones = sum(field not in UNUSED for field in look.fields)
        unclear = len(look.heads) - clear_ones
        says = tr("{clear_ones} of {heads} are clear.").format(
            clear_ones=number(clear_ones), heads=number(len(look.heads))
        )
        if unclear:
            kept = tr("{n} columns are kept, but not used.", "{n} column is kept, but not used.", unclear)
            says = f"{says} {kept.format(n=number(unclear))}"
        head = row(margins=(20, 14, 20, 12), gap=12)
        add(head, column(Text(tr("What is in each column?"), "heading"), 2, Text(says, "small", "text2", wrap=True)), 1)
        add(head, Chip(tr("Remembered for next time"), "plain", "bookmark"))
        inside = column(head, margins=(1, 1, 1, 4))
        return frame("card", inside), inside

    def _column(self, head: str, field: str, example: str) -> Any:
        field = "" if field in UNUSED else field
        sure = IconLabel("check" if field else "minus", 16, "good" if field else "text3")
        words = column(
            Text(plain(head) or "–", "small_name"), 1, Text(plain(example[:80]) or tr("empty"), "caption", "text2")
        )
        select = Select(
            [("", tr("Keep, but do not use")), *((key, tr(name)) for key, name in FIELDS.items())],
            name=tr("What is in {head}?").format(head=head),
        )
        if field and field not in FIELDS:
            select.add(field, field.replace("_", " ").capitalize())
        select.choose(field)
        select.setFixedWidth(212)
        select.currentIndexChanged.connect(
            lambda _at, head=head, select=select: self._column_changed(head, select.value)
        )
        line = row(sure, 10, margins=(20, 9, 20, 9))
        add(line, words, 4)
        for piece in (
            IconLabel("arrow-right", 16, "text2"),
            8,
            IconLabel(field_icon(field), 16, "text2"),
            8,
            select,
            14,
        ):
            add(line, piece)
        add(line, Text(field_note(field), "caption", "text3", wrap=True), 5)
        return line

    def _column_changed(self, head: str, field: str) -> None:
        self.told[head] = field
        self._look()

    def _problems(self, report: Any) -> Any:
        found = report.problems
        count = len(found)
        title = tr("{n} rows have a problem", "{n} row has a problem", count) if count else tr("No problems")
        title = title.format(n=number(count))
        show = Button(tr("Show all"), self._show_problems, kind="link") if len(found) > SHOWN_PROBLEMS else None
        card = Card(title, link=show, gap=0)
        for at, one in enumerate(found[:SHOWN_PROBLEMS]):
            if at:
                card.body.addWidget(rule())
            where = Text(tr("Row {row}").format(row=number(one.row)), "small", "text3")
            where.setFixedWidth(78)
            line = row(where, margins=(0, 9, 0, 9))
            add(
                line,
                column(
                    Text(plain(one.says), "small_name", wrap=True),
                    1,
                    Text(plain(one.remedy), "caption", "text2", wrap=True),
                ),
                1,
            )
            card.body.addLayout(line)
        if not found:
            add(card.body, Text(tr("Every row can be read."), "small", "text2"))
        return card

    def _show_problems(self) -> None:
        from desktop.dialogs.problems import Problems

        Problems(self, self.report).open()

    # Done

    def _take_in(self) -> None:
        assert self.look is not None
        self.go.setEnabled(False)
        do.take_in(self.desk, self.look.path, self.told, self.look.heads, self._taken_in, self._refused)

    def _taken_in(self, report: Any) -> None:
        self.report = report
        self._show_page(2)
        self.fill(self._pages)
        clear(self._left)
        clear(self._right)
        self._left.addLayout(self._file_line(self.look.path, totals(report)))
        card = Card(tr("What became of every row"), gap=9)
        for count, words in outcome(report):
            card.body.addLayout(row(Text(words, "small", "text2"), STRETCH, Text(number(count), "small_figure")))
        self._left.addWidget(card)
        buttons = [Button(tr("See the customers"), lambda: self.desk.go("customers"), kind="primary")]
        look = self.session.view.db.execute("SELECT count(*) FROM customers WHERE band = 'need a look'").fetchone()[0]
        if look:
            words = tr("Review {n} addresses", "Review {n} address", look).format(n=number(look))
            buttons.append(Button(words, lambda: self.desk.go("review")))
        if not self.session.view.db.execute("SELECT 1 FROM areas LIMIT 1").fetchone():
            buttons.append(Button(tr("Make neighbourhoods"), lambda: self.desk.go("neighbourhoods"), icon="map"))
        buttons.append(Button(tr("Import another"), lambda: self.arrive(choose=True), kind="quiet"))
        self._left.addLayout(row(*buttons, STRETCH, gap=8))
        self._left.addStretch(1)
        add(self._right, self._problems(report))
        self._right.addStretch(1)
        self._says.setText("")
        self.desk.say_done(tr("Imported {name}").format(name=self.look.path.name))


def totals(report: Any, *, before: bool = False) -> str:
    """22 new, 1,878 updated, 12 left out."""
    parts = [
        (report.added, tr("{n} new") if report.kind == "people" else tr("{n} taken in")),
        (report.updated, tr("{n} updated")),
        (report.merged, tr("{n} double")),
        (report.left_out, tr("{n} left out")),
    ]
    words = ", ".join(says.format(n=number(count)) for count, says in parts if count)
    return words or (tr("Nothing new in this file") if before else tr("Nothing changed"))


def outcome(report: Any) -> list[tuple[int, str]]:
    """Rows read and where each of them went; then where people live."""
    found = [
        (report.rows_read, tr("rows read")),
        (report.added, tr("new on your list")),
        (report.updated, tr("known, and updated")),
        (report.merged, tr("the same person twice")),
        (report.left_out, tr("left out")),
    ]
    levels = {
        "house": tr("placed at their house"),
        "interpolated": tr("placed between two house numbers"),
        "street": tr("known by street only"),
        "postcode": tr("known by postcode only"),
        "place": tr("known by town only"),
        "none": tr("not on the map"),
    }
    if report.kind == "people":
        found += [(count, levels.get(str(level), str(level))) for level, count in report.placed.items() if count]
    if report.kind == "sales":
        found += [(report.matched, tr("lines of people on your list")), (report.walk_ins, tr("lines of nobody known"))]
    return found


def calm(title: str, says: str) -> Any:
    """A quiet promise on a green ground."""
    line = row(column(IconLabel("shield-check", 17, "good"), STRETCH), 11, margins=(16, 13, 16, 13))
    add(line, Text(f"**{title}** {says}", "small", wrap=True), 1)
    return frame("good", line)


BANDS = {
    "placed": (QT_TR_NOOP("on the map"), "good"),
    "need a look": (QT_TR_NOOP("needs a look"), "warn"),
    "not placed": (QT_TR_NOOP("not on the map"), "plain"),
}


def how_they_look(people: Any) -> Any:
    """The first few people, with what becomes of their address."""
    card = Card(tr("How they will look"), gap=0)
    for at, person in enumerate(people):
        if at:
            card.body.addWidget(rule())
        line = row(Initials(person.name), 12, margins=(0, 9, 0, 9))
        add(line, column(Text(plain(person.name), "small_strong"), 1, Text(plain(person.address), "small", "text2")), 1)
        words, kind = BANDS[person.band]
        line.addSpacing(10)
        add(line, Chip(tr(words), kind))
        card.body.addLayout(line)
    return card

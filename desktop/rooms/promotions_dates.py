"""The dates near the shop, under the calendar of promotions: typed, read from a calendar file, or dropped."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from desktop.actions import moments as do
from desktop.actions.desk import Desk
from desktop.dialogs.note_date import NoteDate
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, clear, column, frame, row
from desktop.widgets.text import Text, plain
from desktop.words import day, number, span
from geo.texts import tr

SHOWN = 40  # a weekly market of two years would bury the rest


class Dates(QWidget):
    """What the owner knows of, from today on, and the two ways to add to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.file = Button(tr("Add from a calendar file…"), self._choose, icon="calendar", size="small")
        self.file.setToolTip(
            tr("School terms, exam weeks, matches: a file that ends in .ics. You can also drop it here.")
        )
        self.note = Button(tr("Note a date…"), lambda: NoteDate(self, desk).open(), icon="plus", size="small")
        desk.guard(self.file, self.note)
        self.said = Text("", "small", "text2", wrap=True)
        self.said.hide()
        self.lines = column(gap=8)
        head = row(Text(tr("Dates near your shop"), "heading"), STRETCH, self.note, self.file, gap=8)
        self.setLayout(column(head, 10, self.said, 10, self.lines))

    def take(self, path: Path) -> None:
        """Bring the dates of a calendar file in."""
        do.take_calendar(self._desk, path, self._say)

    def show_dates(self, today: date) -> None:
        """Show what lies ahead."""
        from campaigns.promotions.moments import typed_moments

        clear(self.lines)
        ahead = [one for one in typed_moments(self._desk.session.view) if one.ends >= today]
        for one in ahead[:SHOWN]:
            self.lines.addWidget(self._line(one))
        if len(ahead) > SHOWN:
            more = len(ahead) - SHOWN
            words = tr("and {n} later ones", "and {n} later one", more).format(n=number(more))
            self.lines.addWidget(Text(words, "small", "text3"))
        if not ahead:
            hint = tr("Exam weeks, school holidays, markets: note them, or drop a calendar file here.")
            self.lines.addWidget(Text(hint, "small", "text3", wrap=True))

    def _line(self, one: Any) -> QFrame:
        days = day(one.starts) if one.starts == one.ends else span(one.starts, one.ends)
        when = Text(days, "small", "text2")
        when.setFixedWidth(190)
        known = Text(plain(", ".join(dict.fromkeys((tr(one.kind), tr(one.source))))), "small", "text3")
        away = Button("", partial(do.remove, self._desk, one), kind="quiet", icon="x", size="small")
        away.setAccessibleName(tr("Remove “{name}”").format(name=one.name))
        away.setToolTip(tr("Remove it"))
        self._desk.guard(away)
        inside = row(when, Text(plain(one.name), "strong"), STRETCH, known, away, gap=16, margins=(20, 0, 8, 0))
        held = frame("card", inside)
        held.setFixedHeight(42)
        return held

    def _choose(self) -> None:
        kinds = tr("Calendar (*.ics);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, tr("Choose a calendar file"), str(Path.home()), kinds)
        if name:
            self.take(Path(name))

    def _say(self, sentence: str) -> None:
        self.said.setText(plain(sentence))
        self.said.show()

"""Note a day or some days that matter to the shop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.actions import moments
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.field import Field, date_field, labelled
from desktop.widgets.layout import add, row
from desktop.widgets.text import Text
from geo.texts import tr


class NoteDate(Dialog):
    """What it is, from when to when."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent.window(), tr("What happens near your shop?"))
        self._desk = desk
        self.name = Field(tr("Exam weeks"), name=tr("What it is"))
        today = str(desk.session.view.today)
        self.first, self.last = date_field(today, tr("First day")), date_field(today, tr("Last day"))
        self.first.dateChanged.connect(self._last_follows)
        self.body.addLayout(labelled(tr("What it is"), self.name))
        days = row(gap=12)
        for name, field in ((tr("First day"), self.first), (tr("Last day"), self.last)):
            add(days, labelled(name, field), 1)
        self.body.addLayout(days)
        self.wrong = Text("", "small", "bad", wrap=True)
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self.add_close(tr("Cancel"))
        self.add_button(Button(tr("Note this date"), self._note, kind="primary"))
        self.name.setFocus()

    def _last_follows(self) -> None:
        if self.last.date() < self.first.date():
            self.last.setDate(self.first.date())

    def _note(self) -> None:
        name, first, last = self.name.text().strip(), self.first.date().toPython(), self.last.date().toPython()
        problem = "" if name else tr("Say what happens on these days.")
        if name and last < first:
            problem = tr("“{name}” ends before it starts.").format(name=name)
        self.wrong.setVisible(bool(problem))
        self.wrong.setText(problem)
        if not problem:
            moments.note(self._desk, name, first, last)
            self.accept()

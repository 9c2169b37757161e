"""Codes that came back, one by one as they are typed or scanned, or as a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.field import Field
from desktop.widgets.layout import column
from desktop.widgets.text import Text, plain
from geo.texts import tr

LINE = 20  # px


class EnterCodes(Dialog):
    """A scanner types a code and presses Enter, as a person does; the field is free for the next at once."""

    def __init__(self, parent: QWidget, desk: Desk, choose_list: Callable[[], None]) -> None:
        says = tr("Each code counts as used today. Codes of other days come in as a list.")
        super().__init__(parent, tr("Which codes came back?"), says)
        self._desk, self._choose_list = desk, choose_list
        self.code = Field(tr("Type or scan a code"), "keyboard")
        self.code.returnPressed.connect(self._count)
        self.about = Text("", "small_name")
        self.says = Text("", "small", "text2", wrap=True)
        self.about.setMinimumHeight(LINE)
        self.says.setMinimumHeight(2 * LINE)  # room for what will be said, so that nothing moves while one scans
        self.says.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.code)
        self.body.addLayout(column(self.about, self.says, gap=2))
        self.add_close()
        self.add_button(Button(tr("Choose a file"), self._list))
        for button in self.findChildren(Button):
            button.setAutoDefault(False)  # Enter counts the code and closes nothing
        self.code.setFocus()

    def _count(self) -> None:
        code = self.code.text().strip()
        self.code.clear()
        if code:
            do.redeem_code(self._desk, code, lambda report: self._told(code, report))

    def _told(self, code: str, report: Any) -> None:
        self.about.setText(plain(code))
        self.says.setText(plain(report.problems[0].says if report.problems else report.sentence))

    def _list(self) -> None:
        self.accept()
        self._choose_list()

"""Every problem of an import, by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.words import number, several

HEADS = ("Row", "What is wrong", "What to do")


class Problems(Dialog):
    """A table of all of them."""

    def __init__(self, parent: QWidget, report: Any) -> None:
        found = report.problems
        title = f"{several(len(found), 'row')} with a problem"
        super().__init__(parent.window(), title, "The row is the one your spreadsheet shows.", width=860)
        table = QTableWidget(len(found), len(HEADS))
        table.setHorizontalHeaderLabels(list(HEADS))
        table.setFont(font("small"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAccessibleName(title)
        for at, one in enumerate(found):
            for column, text in enumerate((number(one.row), one.says, one.remedy)):
                table.setItem(at, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(440)
        self.body.addWidget(table)
        self.add_button(Button("Close", self.accept, kind="primary"))

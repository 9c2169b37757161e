"""Every problem of an import, by row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

HEADS = (QT_TR_NOOP("Row"), QT_TR_NOOP("What is wrong"), QT_TR_NOOP("What to do"))


class Problems(Dialog):
    """A table of all of them."""

    def __init__(self, parent: QWidget, report: Any) -> None:
        found = report.problems
        title = tr("{n} rows with a problem", "{n} row with a problem", len(found)).format(n=number(len(found)))
        super().__init__(parent.window(), title, tr("The row is the one your spreadsheet shows."), width=860)
        table = QTableWidget(len(found), len(HEADS))
        table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
        table.setFont(font("small"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAccessibleName(title)
        for at, one in enumerate(found):
            for column, text in enumerate((number(one.row), one.says, one.remedy)):
                table.setItem(at, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setFixedHeight(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(440)
        self.body.addWidget(table)
        self.add_button(Button(tr("Close"), self.accept, kind="primary"))

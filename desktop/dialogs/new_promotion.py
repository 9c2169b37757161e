"""A new promotion: from a playbook, or from nothing."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, box, column, frame, row, scrolling
from desktop.widgets.text import Text, plain
from geo.texts import tr


class NewPromotion(Dialog):
    """What other shops like this one have done, each with why it works."""

    chosen = Signal(str)  # id of the playbook, empty for none

    def __init__(self, parent: QWidget | None, desk: Desk) -> None:
        super().__init__(
            parent,
            tr("What would you like to do?"),
            tr("Start from something that works for shops like yours."),
            width=680,
        )
        from campaigns.promotions.playbooks import KINDS, playbooks

        kind = desk.session.kind or "any"
        books = playbooks(kind if kind in KINDS else "any")
        listed = column(*(self._line(book) for book in books), STRETCH, gap=8, margins=(0, 0, 8, 0))
        area = scrolling(box(listed))
        area.setFixedHeight(420)
        self.body.addWidget(area)
        self.add_close(tr("Cancel"))
        self.add_button(Button(tr("Start from nothing"), lambda: self._take("")))

    def _line(self, book: Any) -> QWidget:
        words = column(Text(plain(book.title), "strong"), 2, Text(plain(book.why), "small", "text2", wrap=True))
        line = row(gap=16, margins=(16, 12, 14, 12))
        add(line, words, 1)
        use = Button(tr("Use this"), lambda: self._take(book.id), size="small")
        use.setAccessibleName(tr("Use this: {title}").format(title=book.title))
        add(line, use)
        return frame("card", line)

    def _take(self, book: str) -> None:
        self.accept()
        self.chosen.emit(book)

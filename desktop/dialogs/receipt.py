"""One receipt: what left, to where, how many, and why the others stayed."""

from __future__ import annotations

import json
from typing import Any

from PySide6.QtWidgets import QWidget

from campaigns.audiences.reasons import reason_said
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, row, rule
from desktop.widgets.text import Text, plain
from desktop.words import day, number, people
from geo.texts import tr


class ReceiptDialog(Dialog):
    """A row of the table of receipts, in words."""

    def __init__(self, parent: QWidget, entry: Any) -> None:
        document = json.loads(entry["document"] or "{}")
        where = str(document.get("title") or entry["target"])
        super().__init__(parent, plain(tr("What left for {where}").format(where=where)), width=560)
        files = json.loads(entry["files"])
        promotion = document.get("promotion") or ""
        lines = [(tr("When"), day(entry["made_at"], year=True)), (tr("To"), where), (tr("Files"), ", ".join(files))]
        lines += [(tr("Promotion"), promotion)] if promotion else []
        lines += [(tr("Who was meant"), document["why"])] if document.get("why") else []
        lines.append((tr("How many"), people(entry["people"]) if entry["people"] else tr("places, nobody's name")))
        for name, says in lines:
            self._line(name, says)
        self._left_out(json.loads(entry["left_out"]))
        for note in document.get("notes", []):
            self.body.addWidget(Text(plain(str(note)), "caption", "text2", wrap=True))
        digest = str(entry["list_digest"])
        note = tr("By this the list can be known again (SHA-256): {digest} …").format(digest=digest[:16])
        self.body.addWidget(Text(note, "caption", "text3", wrap=True))
        self.add_button(Button(tr("Close"), self.accept, kind="primary"))

    def _line(self, name: str, says: str) -> None:
        head = Text(name, "small", "text3")
        head.setFixedWidth(120)
        line = row(head, 12)
        add(line, Text(plain(says), "small_name", wrap=True), 1)
        add(self.body, line)

    def _left_out(self, left_out: dict[str, int]) -> None:
        if not left_out:
            return
        add(self.body, rule())
        self.body.addWidget(Text(tr("Who stayed out, and why"), "small_strong"))
        for reason, count in sorted(left_out.items(), key=lambda pair: -pair[1]):
            line = row(Text(plain(reason_said(reason)), "small", "text2"), STRETCH, Text(number(count), "small_figure"))
            add(self.body, line)

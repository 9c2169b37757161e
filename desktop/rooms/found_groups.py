"""Groups found in the shop's own visits, as ready-made rules, each with the evidence for it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, box, clear, column, row
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.texts import tr


class FoundGroups(QWidget):
    """Shows nothing until something is found; what the promotion already asks for is left out."""

    chosen = Signal(str)  # the text of a rule

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._found: list[Any] | None = None
        self._path: Any = None
        self._used: list[Any] = []
        self._rows = column(gap=10, margins=(0, 8, 0, 0))
        self._box = box(self._rows)
        self._box.hide()
        self.head = Button("", self._open, kind="link", icon="sparkles")
        self.setLayout(column(6, row(self.head, STRETCH), self._box))
        self.setVisible(False)

    def show_for(self, used: list[Any]) -> None:
        """Offer what is not among the rules `used`; look for groups the first time."""
        self._used = used
        path = self.desk.session.view.path
        if self._found is None or self._path != path:
            self._found, self._path = [], path
            do.suggested(self.desk, self._keep)
        self._show()

    def _open(self) -> None:
        self._box.setVisible(self._box.isHidden())

    def _keep(self, found: list[Any]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        clear(self._rows)
        offered = [(one, text) for one in self._found or [] if (text := rule_text(one)) and text not in self._used]
        for one, text in offered:
            use = Button(tr("Use"), lambda text=text: self.chosen.emit(text), size="small")
            use.setAccessibleName(tr("Use “{name}” as a rule").format(name=one.segment.name))
            words = column(Text(plain(one.segment.name), "small_strong"),
                           Text(plain(one.evidence), "caption", "text2", wrap=True), gap=1)  # fmt: skip
            line = row()
            add(line, words, 1)
            add(line, 10)
            add(line, use)
            add(self._rows, line)
        self.head.rename(
            tr("{n} groups found in your visits", "{n} group found in your visits", len(offered)).format(
                n=number(len(offered))
            )
        )
        self.setVisible(bool(offered))


def rule_text(one: Any) -> str:
    """The one condition of a suggested group."""
    parts = one.segment.rule.document().get("all", [])
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else ""

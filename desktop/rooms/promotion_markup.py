"""The signs of an e-mail's markup as buttons: each puts its sign round the chosen words, or before the line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget

from desktop.widgets.button import IconButton
from desktop.widgets.layout import row
from desktop.widgets.message_editor import MessageEditor
from geo.texts import QT_TR_NOOP, tr

ROUND = (
    ("bold", QT_TR_NOOP("Bold"), "**", "**"),
    ("italic", QT_TR_NOOP("Italic"), "*", "*"),
    ("link", QT_TR_NOOP("Link"), "[", "](https://)"),
)
BEFORE = (("hash", QT_TR_NOOP("Heading"), "# "), ("list", QT_TR_NOOP("List"), "- "))


class MarkupTools(QWidget):
    """Buttons for the editor of a message."""

    def __init__(self, editor: MessageEditor) -> None:
        super().__init__()
        self._editor = editor
        self.buttons = {
            icon: IconButton(icon, tr(name), lambda start=start, end=end: self._round(start, end))
            for icon, name, start, end in ROUND
        }
        for icon, name, sign in BEFORE:
            self.buttons[icon] = IconButton(icon, tr(name), lambda sign=sign: self._before(sign))
        self.setLayout(row(*self.buttons.values(), gap=2))

    def _round(self, start: str, end: str) -> None:
        """Put the signs round the chosen words; without any the cursor stands between them."""
        cursor = self._editor.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        with self._one_step():
            self._editor.put(last, end)
            self._editor.put(first, start)
        address = len(end) - 1 if first != last and start == "[" else 0  # of a link, where it is typed next
        cursor.setPosition(last + len(start) + address)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    def _before(self, sign: str) -> None:
        """Put the sign before every chosen line."""
        cursor, document = self._editor.textCursor(), self._editor.document()
        first, last = (document.findBlock(at).blockNumber() for at in (cursor.selectionStart(), cursor.selectionEnd()))
        with self._one_step():
            for number in range(first, last + 1):
                self._editor.put(document.findBlockByNumber(number).position(), sign)
        self._editor.setFocus()

    @contextmanager
    def _one_step(self) -> Iterator[None]:
        """What is put in meanwhile is taken back at once by Undo."""
        cursor = self._editor.textCursor()
        cursor.beginEditBlock()
        yield
        cursor.endEditBlock()

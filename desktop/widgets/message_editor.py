"""Text with merge fields as solid pills: each is one character, so it is deleted, moved and copied as one."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from desktop.theme import bold, font, theme
from geo.texts import tr

PILL = QTextFormat.ObjectTypes.UserObject + 1
KEY, FALLBACK, LABEL = (QTextFormat.Property.UserProperty + at for at in range(1, 4))
OBJECT = "\ufffc"
FIELD = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")


class Pill(QPyTextObject):
    """Paints one merge field."""

    def intrinsicSize(self, doc: QTextDocument, pos: int, form: QTextFormat) -> QSizeF:
        metrics = QFontMetricsF(bold("body"))
        return QSizeF(metrics.horizontalAdvance(str(form.property(LABEL))) + 14, metrics.ascent())

    def drawObject(self, painter: QPainter, rect: QRectF, doc: QTextDocument, pos: int, form: QTextFormat) -> None:
        """The bottom of `rect` is the line the letters stand on."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("soft"))
        painter.drawRoundedRect(rect.adjusted(1, -2, -1, 6), 5, 5)
        painter.setPen(theme().color("accent"))
        painter.setFont(bold("body"))
        painter.drawText(QPointF(rect.left() + 7, rect.bottom()), str(form.property(LABEL)))


class MessageEditor(QTextEdit):
    """Edits a template. `template()` is the text with {field|fallback} in it."""

    edited = Signal()

    def __init__(self, fields: dict[str, str], *, one_line: bool = False, name: str = "") -> None:
        super().__init__()
        self._fields, self._one_line = fields, one_line
        self._filling = False
        self._pill = Pill(self)
        self.document().documentLayout().registerHandler(PILL, self._pill)
        self.document().setDefaultFont(font("body"))
        self.document().setDocumentMargin(0)
        self.setFont(font("body"))
        self.setAcceptRichText(False)
        self.setProperty("bare", True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        if one_line:
            self.setFixedHeight(24)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.textChanged.connect(lambda: self._filling or self.edited.emit())

    def show_template(self, text: str) -> None:
        """Show a template, its fields as pills."""
        if text == self.template():
            return
        self._filling = True
        self.clear()
        self._insert(self.textCursor(), text)
        if not self._one_line:
            self._space_lines()
        self._filling = False

    def template(self) -> str:
        """What is in the editor, as a template."""
        lines = []
        block = self.document().begin()
        while block.isValid():
            lines.append("".join(self._fragments(block)))
            block = block.next()
        return "\n".join(lines)

    def insert_field(self, key: str) -> None:
        """A pill where the cursor is."""
        self._insert(self.textCursor(), f"{{{key}}}")
        self.setFocus()

    def put(self, at: int, text: str) -> None:
        """Put text, fields among it as pills, at a place of the document."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        self._insert(cursor, text)

    def _fragments(self, block: object) -> list[str]:
        parts = []
        iterator = block.begin()  # type: ignore[attr-defined]
        while not iterator.atEnd():
            fragment = iterator.fragment()
            parts.append(self._text_of(fragment.text(), fragment.charFormat()))
            iterator += 1
        return parts

    @staticmethod
    def _text_of(text: str, form: QTextCharFormat) -> str:
        if form.objectType() != PILL:
            return text.replace("\u2028", "\n")
        key, fallback = str(form.property(KEY)), form.property(FALLBACK)
        return text.replace(OBJECT, f"{{{key}{fallback or ''}}}")

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        plain = QTextCharFormat()
        plain.setFont(font("body"))
        at = 0
        for found in FIELD.finditer(text):
            cursor.insertText(text[at : found.start()], plain)
            if found[1].strip() in self._fields:
                cursor.insertText(OBJECT, self._pill_format(found[1].strip(), found[2]))
            else:
                cursor.insertText(found[0], plain)
            at = found.end()
        cursor.insertText(text[at:], plain)

    def _pill_format(self, key: str, fallback: str | None) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setObjectType(PILL)
        form.setFont(font("body"))
        form.setProperty(KEY, key)
        if fallback is not None:
            form.setProperty(FALLBACK, f"|{fallback}")  # an empty text would come back as no text at all
        form.setProperty(LABEL, self._fields[key])
        name = self._fields[key]
        form.setToolTip(tr("{field}, or “{fallback}”").format(field=name, fallback=fallback) if fallback else name)
        return form

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        form = cursor.blockFormat()
        form.setLineHeight(150, 1)  # ProportionalHeight
        cursor.mergeBlockFormat(form)

    # Pills survive copying; a single line stays one.

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        data.setText(self._between(start, end))
        return data

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self.document())
        text = ""
        for at in range(start, end):
            cursor.setPosition(at)
            cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
            text += self._text_of(cursor.selectedText().replace("\u2029", "\n"), cursor.charFormat())
        return text

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self._insert(self.textCursor(), " ".join(text.split()) if self._one_line else text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)

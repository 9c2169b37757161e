"""An e-mail as its reader sees it: formatted, with links that are shown and not followed, nothing fetched."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop.theme import TYPES, font, metrics
from geo.texts import tr


class MailView(QTextBrowser):
    """As high as the message in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultFont(font("body"))
        self.document().setDocumentMargin(0)
        self.setAccessibleName(tr("Message"))

    def show_mail(self, html: str) -> None:
        """Show the body of a message."""
        self.setHtml(html)
        self._space_lines()
        self._fit()

    def _space_lines(self) -> None:
        """Lines as far apart as the window's own text has them."""
        cursor, spaced = QTextCursor(self.document()), QTextBlockFormat()
        own = metrics("body").height()  # a heading's lines grow along
        spaced.setLineHeight(100 * TYPES["body"].line / own, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing is loaded, neither from the disk nor from elsewhere."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)

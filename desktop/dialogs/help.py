"""Help for the room one is in, in plain words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.theme import RESOURCES, font
from desktop.widgets.button import Button
from geo.texts import language, tr

FOLDER = RESOURCES / "help"
GLOSSARY = "words"
LINE_HEIGHT, AIR = 125.0, 10.0  # %, px below a paragraph


class Help(Dialog):
    """One page of help."""

    def __init__(self, parent: QWidget, page: str) -> None:
        title, text = read_page(page)
        super().__init__(parent, title, width=640)
        words = QTextBrowser()
        words.setAccessibleName(title)
        words.setFont(font("body"))
        words.setFrameShape(QFrame.Shape.NoFrame)
        words.setProperty("bare", True)
        words.setOpenLinks(False)
        words.anchorClicked.connect(lambda link: self._turn(words, link.toString()))
        self._say(words, text)
        words.setMinimumHeight(420)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.body.addWidget(words)
        self.glossary = Button(tr("Eight words"), lambda: self._turn(words, GLOSSARY), kind="link", icon="book-open")
        self.buttons.insertWidget(0, self.glossary)
        self.add_button(Button(tr("Close"), self.accept, kind="primary"))

    @classmethod
    def _turn(cls, words: QTextBrowser, page: str) -> None:
        cls._say(words, read_page(page.removesuffix(".md"))[1])

    @staticmethod
    def _say(words: QTextBrowser, text: str) -> None:
        """Qt sets paragraphs of Markdown solid: each gets the air that body text has in the window."""
        words.setMarkdown(text)
        block = words.document().begin()
        while block.isValid():
            air, cursor = block.blockFormat(), QTextCursor(block)
            air.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            air.setBottomMargin(AIR)
            cursor.setBlockFormat(air)
            block = block.next()


def read_page(page: str) -> tuple[str, str]:
    """Title and text of a page of help, in the language in use where it is written in that, else in English."""
    places = (FOLDER / language() / f"{page}.md", FOLDER / f"{page}.md", FOLDER / language() / "welcome.md")
    file = next((place for place in places if place.is_file()), FOLDER / "welcome.md")
    text = file.read_text(encoding="utf-8")
    head, _, rest = text.partition("\n")
    return head.removeprefix("# ").strip(), rest.strip()

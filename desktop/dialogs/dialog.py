"""A question that has to be answered now: its title is the question, its buttons are verbs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.theme import keeper
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, column, row
from desktop.widgets.text import Text
from geo.texts import tr

WIDTH = 480
MARGIN = 60  # of the screen's height that a dialog leaves free


class Dialog(QDialog):
    """480 px wide. Esc is the quiet answer."""

    def __init__(self, parent: QWidget | None, title: str, text: str = "", *, width: int = WIDTH) -> None:
        super().__init__(parent)
        if parent is None:
            keeper().dress(self)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setFixedWidth(width)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = column(gap=14)
        self.buttons = row(STRETCH, gap=8)
        whole = column(Text(title, "section", wrap=True), gap=10, margins=(24, 22, 24, 20))
        if text:
            whole.addWidget(Text(text, "body", "text2", wrap=True))
        add(whole, self.body, 1)
        whole.addSpacing(8)
        add(whole, self.buttons)
        self.setLayout(whole)

    def sizeHint(self) -> QSize:
        """As high as its texts are at this width: Qt asks for the height at the width they would have without it."""
        wide = self.minimumWidth()
        tall = self.layout().totalHeightForWidth(wide)
        return QSize(wide, tall if tall > 0 else super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return done

    def _grow(self) -> None:
        """Make room for what came to be said while the dialog is open, as far as the screen has it."""
        tall = min(self.sizeHint().height(), self.screen().availableGeometry().height() - MARGIN)
        if tall > self.height():
            self.resize(self.width(), tall)

    def add_button(self, button: Button) -> Button:
        """One more answer, at the right."""
        self.buttons.addWidget(button)
        return button

    def add_close(self, text: str = "") -> Button:
        """The quiet answer."""
        return self.add_button(Button(text or tr("Close"), self.reject))


def ask(parent: QWidget, question: str, text: str, yes: str, no: str, *, danger: bool = False) -> bool:
    """Ask before something that cannot be undone; True when the person says so."""
    dialog = Dialog(parent, question, text)
    keep = dialog.add_close(no)
    dialog.add_button(Button(yes, dialog.accept, kind="danger" if danger else "primary"))
    keep.setFocus()
    return dialog.exec() == QDialog.DialogCode.Accepted

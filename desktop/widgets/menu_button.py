"""A button that opens a list of choices and then says what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from desktop.icons import paint_icon
from desktop.theme import font, theme
from desktop.widgets.button import INK, Button
from desktop.widgets.layout import mirrored

Choice = tuple[str, str]  # key, words
WIDEST = 240  # px of a name


class MenuButton(Button):
    """Words, a small arrow, and a menu. `chosen` fires with the key."""

    chosen = Signal(str)

    def __init__(
        self, words: str, icon: str = "", *, kind: str = "default", size: str = "small", name: str = ""
    ) -> None:
        super().__init__(words, kind=kind, icon=icon, size=size)
        self.value, self._name = "", name or words
        self._choices: list[Choice] = []
        self.clicked.connect(self.open_menu)
        self._fit()

    def show_choices(self, choices: list[Choice], value: str = "") -> None:
        """Offer these; the one with key `value` is shown as chosen."""
        self._choices = choices
        self.choose(value)

    def choose(self, value: str) -> None:
        """Show a key as chosen, without the signal."""
        words = dict(self._choices)
        self.value = value if value in words else self._choices[0][0] if self._choices else ""
        if self._choices:
            whole = words[self.value].split("\t")[0]
            self.setText(self._short(whole).replace("&", "&&"))
            self.setAccessibleName(f"{self._name}: {whole}")
        self._fit()

    def open_menu(self) -> None:
        """Show the choices under the button."""
        menu = QMenu(self)
        menu.setFont(font("small"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in self._choices:
            name, *aside = words.split("\t")
            action = menu.addAction("\t".join([self._short(name), *aside]).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, key=key: self._take(key))
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _take(self, key: str) -> None:
        if key != self.value:
            self.choose(key)
            self.chosen.emit(key)

    def _short(self, words: str) -> str:
        """A name of any length, so that the button has its place."""
        return QFontMetricsF(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, WIDEST)

    def _fit(self) -> None:
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        self.setFixedWidth(int(words) + (68 if self._icon_name else 46))
        self.setStyleSheet("text-align: left;")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        ink = theme().color(INK.get(self._kind, "text"))
        rect = mirrored(self, QRectF(self.width() - 24, (self.height() - 14) / 2, 14, 14))
        paint_icon(painter, "chevron-down", rect, ink)

"""Fields with the design's height, an icon where it helps, and a sentence when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QDate, QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QDoubleSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from desktop.icons import icon, paint_icon
from desktop.theme import font, theme
from desktop.widgets.layout import column, mirrored
from desktop.widgets.text import Text
from geo.texts import tr

HEIGHT = 34
INSET = (8, 0, 0, 0)  # style sheets give these fields no padding of their own


class Field(QLineEdit):
    """One line of text."""

    def __init__(self, placeholder: str = "", icon_name: str = "", *, name: str = "", text: str = "") -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(HEIGHT)
        self.setFont(font("small"))
        self.setAccessibleName(name or placeholder)
        self.setMaxLength(2000)
        self._icon_name = icon_name
        self._action = None
        if icon_name:
            self._action = self.addAction(icon(icon_name, "text2"), self.ActionPosition.LeadingPosition)
            self._action.setText(name or placeholder)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._action is not None:
            fresh = icon(self._icon_name, "text2")
            if fresh.cacheKey() != self._action.icon().cacheKey():
                self._action.setIcon(fresh)


# How large a list of choices is, by its words: to measure them takes longer than all else, and twenty may be alike.
# By its style too: what is not in a window yet has no room for the window's borders.
_sizes: dict[tuple[str, tuple[str, ...]], tuple[QSize, QSize]] = {}


class Select(QComboBox):
    """One of a list."""

    def __init__(self, items: list[tuple[str, str]], *, name: str = "") -> None:
        super().__init__()
        self._keys, words = [key for key, _text in items], [text for _key, text in items]
        self.addItems(words)
        self._words = tuple(words)
        self.setFixedHeight(HEIGHT)
        self.setFont(font("small_name"))
        self.setAccessibleName(name)
        self.setMaxVisibleItems(16)

    @property
    def value(self) -> str:
        """The key of what is chosen."""
        at = self.currentIndex()
        return self._keys[at] if at >= 0 else ""

    def add(self, key: str, text: str) -> None:
        """One more to choose."""
        self._keys.append(key)
        self._words = (*self._words, text)
        self.addItem(text)

    def choose(self, key: str) -> None:
        """Show a key as chosen."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else 0)

    def sizeHint(self) -> QSize:
        return self._hints()[0]

    def minimumSizeHint(self) -> QSize:
        return self._hints()[1]

    def _hints(self) -> tuple[QSize, QSize]:
        key = self.style().metaObject().className(), self._words
        if key not in _sizes:
            self.ensurePolished()
            _sizes[key] = super().sizeHint(), super().minimumSizeHint()
        return _sizes[key]

    def wheelEvent(self, event: object) -> None:
        event.ignore()  # type: ignore[attr-defined]  # scrolling the page must not change an answer

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        rect = mirrored(self, QRectF(self.width() - 25, (self.height() - 14) / 2, 14, 14))
        paint_icon(painter, "chevrons-up-down", rect, theme().color("text2"))


def date_field(day: str, name: str) -> QDateEdit:
    """A day, chosen from a calendar or typed."""
    made = QDateEdit(QDate.fromString(day, "yyyy-MM-dd"))
    made.setDisplayFormat(tr("d MMM yyyy"))
    made.setCalendarPopup(False)
    made.lineEdit().setTextMargins(*INSET)
    made.setFixedHeight(HEIGHT)
    made.setFont(font("small"))
    made.setAccessibleName(name)
    return made


def money_field(value: float, name: str, suffix: str = "") -> QDoubleSpinBox:
    """An amount of money."""
    made = QDoubleSpinBox()
    made.setRange(0, 100000)
    made.setDecimals(2)
    made.setValue(value)
    made.setPrefix(f"{suffix} " if suffix else "")
    made.lineEdit().setTextMargins(*INSET)
    made.setFixedHeight(HEIGHT)
    made.setFont(font("number"))
    made.setAccessibleName(name)
    return made


def count_field(value: int, lowest: int, highest: int, name: str, suffix: str = "") -> QSpinBox:
    """A whole number."""
    made = QSpinBox()
    made.setRange(lowest, highest)
    made.setValue(value)
    made.setSuffix(suffix)
    made.lineEdit().setTextMargins(*INSET)
    made.setFixedHeight(HEIGHT)
    made.setFont(font("number"))
    made.setAccessibleName(name)
    return made


def labelled(name: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """A field under its name, with a hint below where it needs one."""
    caption = Text(name, "small_name", "text2")
    caption.setBuddy(field)
    below = Text(hint, "caption", "text3", wrap=True) if hint else None
    return column(caption, field, below, gap=5)


def mark_wrong(field: QWidget, wrong: bool) -> None:
    """A red border (the sentence goes under it)."""
    shown = "true" if wrong else "false"
    if field.property("wrong") == shown:
        return
    field.setProperty("wrong", shown)
    field.style().unpolish(field)
    field.style().polish(field)

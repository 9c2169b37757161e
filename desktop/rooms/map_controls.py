"""What floats over the map: the measure, the tools, the legend, the zoom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from desktop.icons import paint_icon
from desktop.theme import font, metrics, theme
from desktop.widgets.button import IconButton
from desktop.widgets.card import Floating
from desktop.widgets.layout import clear, column, mirrored, row, rule
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.text import Text
from geo.map_style import Stroke
from geo.texts import QT_TR_NOOP, tr

TOOLS = (
    ("select", QT_TR_NOOP("Select"), "mouse-pointer-2", "V"),
    ("draw", QT_TR_NOOP("Draw"), "pentagon", "D"),
    ("split", QT_TR_NOOP("Split"), "scissors", "X"),
    ("boundary", QT_TR_NOOP("Edge"), "crosshair", "B"),
    ("merge", QT_TR_NOOP("Merge"), "combine", "M"),
    ("rename", QT_TR_NOOP("Rename"), "pencil", "F2"),
    ("reach", QT_TR_NOOP("On foot"), "footprints", "W"),
)
NEEDS = {"split": 1, "rename": 1}  # how many areas have to be chosen


class MeasureBar(Floating):
    """What the areas are coloured by."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, measures: Sequence[tuple[str, str]]) -> None:
        self._control = SegmentControl(list(measures), height=32)
        super().__init__(
            row(Text(tr("Colour by"), "small", "text2"), self._control, gap=12, margins=(15, 4, 4, 4)), parent
        )
        self._control.chosen.connect(self.chosen)

    def choose(self, measure: str) -> None:
        """Show a measure as chosen."""
        self._control.choose(measure)


class ToolButton(QAbstractButton):
    """One tool with its key."""

    def __init__(self, name: str, icon: str, key: str) -> None:
        super().__init__()
        self.setText(name)
        self._icon_name, self._key = icon, key
        self.setCheckable(True)
        self.setFixedHeight(34)
        words, letter = metrics("small_name"), metrics("caption")
        wide = 35 + words.horizontalAdvance(name) + 16 + letter.horizontalAdvance(key) + 8
        self._wide = max(124, int(wide + 0.99))
        self.setMinimumWidth(self._wide)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})")

    def sizeHint(self) -> QSize:
        return QSize(self._wide, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setBrush(theme().color("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        ink = "accent" if self.isChecked() else "text2" if self.isEnabled() else "control"
        paint_icon(painter, self._icon_name, mirrored(self, QRectF(9, 9, 16, 16)), theme().color(ink))
        painter.setFont(font("small_name"))
        painter.setPen(theme().color(ink))
        painter.drawText(
            mirrored(self, QRectF(35, 0, self.width() - 35, 34)), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        painter.setPen(theme().color("text3" if self.isEnabled() else "control"))
        painter.setFont(font("caption"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(mirrored(self, QRectF(0, 0, self.width() - 8, 34)), side, self._key)


CHANGES_AREAS = {"boundary", "merge"}


class ToolBox(Floating):
    """The tools of the map."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self.buttons: dict[str, ToolButton] = {}
        inside = column(margins=(4, 4, 4, 4))
        group = QButtonGroup()
        for key, name, icon, letter in TOOLS:
            if key in ("draw", "reach"):
                inside.addLayout(row(rule(), margins=(6, 4, 6, 4)))
            button = ToolButton(tr(name), icon, letter)
            group.addButton(button)
            self.buttons[key] = button
            inside.addWidget(button)
        super().__init__(inside, parent)
        group.setParent(self)
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self.choose("select")

    def choose(self, key: str) -> None:
        """Show a tool as the one in use."""
        self.buttons.get(key, self.buttons["select"]).setChecked(True)

    def set_enabled(self, any_areas: bool, selected: int) -> None:
        """Tools that need areas wait until there are some."""
        for key, button in self.buttons.items():
            need = NEEDS.get(key, 0)
            enough = selected == need
            button.setEnabled(enough if need else any_areas or key not in CHANGES_AREAS)
            hint = tr("Choose one area first") if need and not enough else ""
            button.setToolTip("\n".join([button.toolTip().split("\n")[0], *([hint] if hint else [])]))


class Swatch(QWidget):
    """A colour of the legend, with the lines over it where there are any; hatched when there is no colour."""

    def __init__(self, colour: str, hatch: Stroke | None = None) -> None:
        super().__init__()
        self._colour, self._hatch = colour, hatch
        self.setFixedSize(20, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour) if self._colour else theme().color("sunk"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        if not self._colour:
            painter.setPen(QPen(theme().color("control"), 1))
            for left in range(-12, 20, 5):
                painter.drawLine(left, 0, left + 12, 12)  # falls, as on the map
        elif self._hatch:
            ink = QColor(self._hatch.colour)
            ink.setAlphaF(self._hatch.opacity)
            painter.setPen(QPen(ink, self._hatch.width))
            painter.setClipRect(self.rect())
            for left in range(-12, 20, 8):
                painter.drawLine(left, 12, left + 12, 0)


class Legend(Floating):
    """What the colours mean, and under it what is on the map at all."""

    def __init__(self, parent: QWidget, foot: QWidget) -> None:
        self._inside = column(gap=7, margins=(14, 12, 20, 8))
        line = row(rule(), margins=(14, 4, 14, 0))
        super().__init__(column(self._inside, line, row(foot, margins=(4, 4, 4, 4))), parent)

    def show_lines(self, title: str, lines: Sequence[tuple[str, str, Stroke | None]]) -> None:
        """A colour, its words and the hatching over it on each line."""
        clear(self._inside)
        self._inside.addWidget(Text(title, "caption_strong"))
        for colour, says, hatch in lines:
            self._inside.addLayout(row(Swatch(colour, hatch), 8, Text(says, "caption", "text2"), "stretch"))
        self.setAccessibleName(f"{title}: {', '.join(says for _colour, says, _hatch in lines)}")
        for part in self.findChildren(QWidget):
            part.show()  # else their size counts only after the next turn of the event loop
        self.settle()


class ZoomBox(Floating):
    """Nearer, away, everything."""

    def __init__(
        self,
        parent: QWidget,
        nearer: Callable[[], object],
        away: Callable[[], object],
        everything: Callable[[], object],
    ) -> None:
        buttons = [
            IconButton("plus", tr("Nearer (+)"), nearer, side=36),
            rule(),
            IconButton("minus", tr("Away (−)"), away, side=36),
            rule(),
            IconButton("maximize", tr("The whole town (0)"), everything, side=36),
        ]
        super().__init__(column(*buttons, margins=(1, 1, 1, 1)), parent)

"""Which layers are on the map, and the map as a picture to keep."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QSizePolicy

from desktop.actions.desk import Desk
from desktop.icons import paint_icon
from desktop.theme import font, theme
from desktop.widgets.layout import mirrored
from desktop.words import number
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

LAYERS = (
    ("streets", QT_TR_NOOP("Streets and their names")),
    ("buildings", QT_TR_NOOP("Buildings")),
    ("places", QT_TR_NOOP("Places")),
    ("customers", QT_TR_NOOP("Customers, from close by")),
)
NOTE = "map_layers"  # where the settings keep which layers are off
OFF_AT_FIRST = "customers"  # the areas' figures count them already
KINDS = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"


class LayersButton(QAbstractButton):
    """“Layers · 3 on”: opens a menu of layers, with the map to copy or save under them."""

    def __init__(self, canvas: Any, desk: Desk) -> None:
        super().__init__()
        self._canvas, self._desk = canvas, desk
        self.setFixedHeight(30)
        self.setMinimumWidth(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("What the map shows ({key})").format(key="L"))
        self.clicked.connect(lambda _on=False: self.open_menu())
        for keys, job in (("Ctrl+Shift+C", self.copy_map), ("Ctrl+Shift+S", self.save_map)):
            QShortcut(QKeySequence(keys), canvas, job, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        kept = desk.settings.note(NOTE) or OFF_AT_FIRST
        self._show(frozenset(kept.split()) & {key for key, _ in LAYERS})

    @property
    def on(self) -> list[str]:
        """The layers that are shown."""
        return [key for key, _ in LAYERS if key not in self._canvas.scene.hidden]

    def turn(self, key: str) -> None:
        """Take a layer off, or put it back."""
        hidden = self._canvas.scene.hidden ^ {key}
        self._desk.settings.take_note(NOTE, " ".join(sorted(hidden)) or "none")
        self._show(hidden)

    def open_menu(self) -> None:
        """Show the menu over the button."""
        menu = self.menu()
        menu.popup(self.mapToGlobal(self.rect().topLeft()) - menu.rect().bottomLeft())

    def menu(self) -> QMenu:
        """The layers to take off or put back, and under them what to do with the map as a picture."""
        menu = QMenu(self)
        menu.setFont(font("small"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, name in LAYERS:
            action = menu.addAction(tr(name))
            action.setCheckable(True)
            action.setChecked(key in self.on)
            action.triggered.connect(lambda _on=False, key=key: self.turn(key))
        menu.addSeparator()
        menu.addAction(tr("Copy the map"), QKeySequence("Ctrl+Shift+C"), self.copy_map)
        menu.addAction(tr("Save the map as …"), QKeySequence("Ctrl+Shift+S"), self.save_map)
        return menu

    def copy_map(self) -> None:
        """Put the map on the clipboard."""
        self._canvas.copy_picture()
        self._desk.say(tr("The map is on the clipboard, without anybody’s dot."))

    def save_map(self) -> None:
        """Ask where to, and write the map there."""
        at = str(self._desk.settings.folder / f"{tr('map')}.png")
        name, kind = QFileDialog.getSaveFileName(self, tr("Save the map"), at, KINDS)
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(f"{name}.{kind[:3].lower()}")
        try:
            self._canvas.save_picture(path)
        except UserError as error:
            self._desk.say(str(error))
            return
        self._desk.say(tr("Saved as {name}, without anybody’s dot.").format(name=path.name))

    def _show(self, hidden: frozenset[str]) -> None:
        self._canvas.hide_layers(hidden)
        says = tr("{n} on").format(n=number(len(self.on)))
        self.setText(tr("Layers"))
        self.setAccessibleName(f"{self.text()}, {says}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        paint_icon(painter, "layers", mirrored(self, QRectF(10, 7, 16, 16)), theme().color("text2"))
        painter.setFont(font("caption"))
        painter.setPen(theme().color("text2"))
        words = mirrored(self, QRectF(self.rect()).adjusted(34, 0, -12, 0))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(theme().color("text3"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        says = tr("{n} on").format(n=number(len(self.on)))
        painter.drawText(words, side, says)

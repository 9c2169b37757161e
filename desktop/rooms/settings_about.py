"""About: which version this is, and the licences of everything that is shipped with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QIcon, QShowEvent
from PySide6.QtWidgets import QLabel

from desktop import VERSION
from desktop.actions.desk import Desk
from desktop.dialogs.licence import LicenceDialog
from desktop.dialogs.message import versions
from desktop.rooms.settings_pages import Page
from desktop.theme import RESOURCES
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, box, column, frame, row, rule
from desktop.widgets.text import Text, plain
from geo.progress import OnProgress
from geo.texts import QT_TR_NOOP, tr

# What stands in resources/licences/shipped.toml, here for the translators.
WHAT = (
    QT_TR_NOOP("windows, drawing, icons"),
    QT_TR_NOOP("the language, with SQLite"),
    QT_TR_NOOP("the typeface, on screen and in print"),
    QT_TR_NOOP("letters of other scripts, in print"),
    QT_TR_NOOP("letters of other scripts and emoji, in print"),
    QT_TR_NOOP("the icons"),
    QT_TR_NOOP("the map in a page to share"),
    QT_TR_NOOP("names and places of the world's towns"),
    QT_TR_NOOP("streets, houses and places of town maps you get; © OpenStreetMap contributors"),
)


class AboutPage(Page):
    """Version, and what it is made of."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("About"), tr("Local marketing for shops, without the internet."))
        self._asked = False
        picture = QLabel()
        picture.setPixmap(QIcon(str(RESOURCES / "install" / "icons" / "doorstep.svg")).pixmap(QSize(56, 56)))
        picture.setAccessibleName(tr("The icon of Doorstep"))
        self.version = Text(tr("Doorstep {version}").format(version=VERSION), "section")
        says = column(self.version, 2, Text(versions(), "small", "text2", wrap=True))
        copy = Button(tr("Copy"), lambda: QGuiApplication.clipboard().setText(versions()), icon="copy", size="small")
        copy.setAccessibleName(tr("Copy the versions"))
        inside = row(picture, 16, margins=(20, 18, 20, 18))
        add(inside, says, 1)
        add(inside, box(column(copy, STRETCH)))
        self.body.addWidget(frame("card", inside))
        self._list = column(margins=(1, 1, 1, 1))
        self._list.addLayout(row(Text(tr("What Doorstep is made of"), "strong"), STRETCH, margins=(20, 13, 20, 13)))
        self.body.addWidget(frame("card", self._list))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self.desk.tasks.run(tr("Reading the licences"), self._read, self._show)

    @staticmethod
    def _read(_progress: OnProgress) -> Any:
        from desktop.models.licences import shipped

        return shipped()

    def _show(self, found: Any) -> None:
        for one in found:
            self._list.addWidget(rule())
            name = Text(plain(f"{one.name} {one.version}".strip()), "small_name")
            what = Text(plain(tr(one.what)) if one.what else "", "caption", "text3")
            licence = Text(plain(one.licence), "small", "text2", right=True)
            inside = row(column(name, what) if one.what else name, 12, margins=(20, 8, 20, 8))
            add(inside, licence, 1)
            read = Button(tr("Read"), lambda one=one: self._open(one), kind="link")
            read.setAccessibleName(tr("Read the licence of {name}").format(name=one.name))
            inside.addSpacing(14)
            add(inside, read)
            self._list.addLayout(inside)

    def _open(self, one: Any) -> None:
        LicenceDialog(self.window(), one.name, one.text).open()

"""Backup: the copies of the shop's file, and how to go back to one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDateTime, QTime

from desktop.actions import settings as do
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import ask
from desktop.rooms.settings_pages import Page, line, show_folder
from desktop.widgets.button import Button
from desktop.widgets.card import rows_card
from desktop.widgets.layout import box, clear, row
from desktop.widgets.text import Text, plain
from desktop.words import day, locale, number
from geo.texts import QT_TR_NOOP, tr

SHOWN = 8
WHY = {
    "daily": QT_TR_NOOP("once a day"),
    "by hand": QT_TR_NOOP("made by you"),
    "before import": QT_TR_NOOP("before an import"),
    "before restoring": QT_TR_NOOP("before going back to a copy"),
}


class BackupPage(Page):
    """Copies of the shop's file, the latest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Backup"), tr("Doorstep copies your shop once a day and before every import."))
        self._all = False

    def refresh(self) -> None:
        from campaigns.shop.backup import list_backups

        clear(self.body)
        now = Button(tr("Make a copy now"), lambda: do.back_up(self.desk), icon="archive")
        self.body.addWidget(rows_card([line(tr("Copy your shop"), tr("A copy of the whole file, beside it."), now)]))
        copies = list_backups(self.desk.session.view.path)
        if copies:
            shown = copies if self._all else copies[:SHOWN]
            self.body.addWidget(rows_card([self._line(at, copy) for at, copy in enumerate(shown, 1)]))
        else:
            self.body.addWidget(Text(tr("There are no copies yet."), "small", "text3"))
        if len(copies) > SHOWN and not self._all:
            more = Button(tr("All {n} copies").format(n=number(len(copies))), self._show_all, kind="link")
            self.body.addLayout(row(more))

    def _line(self, at: int, copy: Any) -> Any:
        when = moment(copy)
        size = number(copy.path.stat().st_size / 1e6, 1)
        why = tr(WHY[copy.why]) if copy.why in WHY else copy.why
        says = plain(tr("{why}, {size} MB").format(why=why, size=size))
        show = Button(tr("Show"), lambda: show_folder(copy.path), size="small")
        back = Button(tr("Go back to it"), lambda: self._go_back(copy), size="small", icon="history")
        self.desk.guard(back)
        show.setAccessibleName(tr("Show copy {n}, of {when}").format(n=number(at), when=when))
        back.setAccessibleName(tr("Go back to copy {n}, of {when}").format(n=number(at), when=when))
        return line(when, says, box(row(show, 8, back)))

    def _show_all(self) -> None:
        self._all = True
        self.refresh()

    def _go_back(self, copy: Any) -> None:
        question = tr("Go back to the copy of {when}?").format(when=moment(copy))
        words = tr("Your shop becomes as it was then. As it is now is copied first, so that you can return to it.")
        if ask(self.window(), question, words, tr("Go back to it"), tr("Stay here")):
            do.restore(self.desk, copy.path)


def moment(copy: Any) -> str:
    """Today 09:12:40, 4 December 17:05:02: to the second, for several can be made in a minute."""
    made = copy.made_at
    today = QDateTime.currentDateTime().date()
    shown = day(made.date(), today=today.toPython())
    clock = locale().toString(QTime(made.hour, made.minute, made.second), "HH:mm:ss")
    return tr("{day} {time}").format(day=shown, time=clock)

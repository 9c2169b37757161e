"""What the menus of the top bar hold: other shops, and the steps that can be taken back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import shops
from desktop.actions.desk import Desk
from desktop.icons import icon
from geo.texts import tr


def fill_shop_menu(menu: QMenu, desk: Desk, window: QWidget) -> None:
    """The shops that were open last, another one, a new one."""
    for path in desk.settings.recent_shops:
        action = menu.addAction(path.stem, lambda path=path: shops.open_shop(desk, path))
        action.setEnabled(path.exists() and path != desk.session.view.path)
    menu.addSeparator()
    menu.addAction(icon("folder-open"), tr("Open another shop…"), lambda: shops.choose_shop(desk, window))
    menu.addAction(icon("plus"), tr("New shop or demo town…"), lambda: shops.close_shop(desk))


def fill_undo_menu(menu: QMenu, desk: Desk) -> None:
    """What can be done again, and the last 50 steps."""
    again = desk.session.next_redo()
    if again:
        key = QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText)
        words = tr("Do again “{again}”").format(again=again).replace("&", "&&")
        menu.addAction(icon("redo-2"), f"{words}\t{key}", desk.redo)  # shown; the window listens to it
        menu.addSeparator()
    for step in [s for s in desk.session.view.history() if not s.undone][:50]:
        menu.addAction(step.title).setEnabled(False)

"""What all rooms have in common."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.models.session import Session


class Room(QWidget):
    """A page of the window. It reads the shop again when it is shown and something changed meanwhile."""

    section: ClassVar[str] = ""  # the line of the sidebar it belongs to
    help: ClassVar[str] = ""  # resources/help/<help>.md
    title: ClassVar[str] = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        desk.session.changed.connect(self._shop_changed)
        desk.session.opened.connect(self._shop_changed)
        desk.session.learned.connect(self._shop_changed)

    @property
    def session(self) -> Session:
        """The open shop."""
        return self.desk.session

    def refresh(self) -> None:
        """Read the shop and show it."""

    def arrive(self, **where: Any) -> None:
        """The person comes here, perhaps to a certain place."""

    def escape(self) -> bool:
        """Close the topmost thing of this room; False when there is nothing to close."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read_again()

    def read_again(self) -> None:
        """Refresh now if anything changed since the last time."""
        if self._stale and self.session.is_open:
            self._stale = False
            self.refresh()

    def _shop_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read_again()

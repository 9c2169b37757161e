"""What all rooms have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.actions.desk import Desk
from desktop.models.session import Facts, Session
from desktop.widgets.layout import paint_later
from geo.progress import OnProgress
from geo.texts import tr

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop


class Room(QWidget):
    """A page of the window. It reads the shop again when it is shown and something changed meanwhile."""

    section: ClassVar[str] = ""  # the line of the sidebar it belongs to
    help: ClassVar[str] = ""  # resources/help/<help>.md
    title: ClassVar[str] = ""
    reading: ClassVar[str] = ""  # what the status line calls reading what this room shows; empty: read at once

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._stale = True
        self._round = -1  # of the session, when this room's facts were read last
        self._where: dict[str, Any] | None = None  # to arrive at, once they are
        self._filling = 0
        desk.session.changed.connect(self._shop_changed)
        desk.session.opened.connect(self._shop_changed)
        desk.session.learned.connect(self._shop_changed)

    @property
    def session(self) -> Session:
        """The open shop."""
        return self.desk.session

    def refresh(self) -> None:
        """Read the shop and show it."""

    def fill(self, page: QWidget, *steps: Callable[[], object]) -> None:
        """Fill a page, a step in each turn of the window's loop, and paint it when all is there.

        A later call takes the place of an earlier one that has not ended.
        """
        self._filling += 1
        mine = self._filling
        page.setUpdatesEnabled(False)

        def do(step: Callable[[], object]) -> None:
            if mine == self._filling and self.session.is_open:
                step()

        def show() -> None:
            if mine == self._filling:
                page.setUpdatesEnabled(True)

        self.desk.tasks.in_turns(*(partial(do, step) for step in steps), show)

    @staticmethod
    def gather(facts: Facts) -> None:
        """Read what `refresh` will ask for. Runs beside the window."""

    def pieces(self) -> Iterator[object]:
        """Make what is made when it is first needed, a piece at a time: done while nothing else is to do."""
        yield from ()

    def wait(self) -> None:
        """Show that the facts are being read; what was shown before may stay."""

    @property
    def has_facts(self) -> bool:
        """Whether what the room shows has been read and still holds."""
        return not self.reading or self._round == self.session.round

    def come(self, where: dict[str, Any]) -> None:
        """Show the room at a certain place, at once or as soon as what it shows has been read."""
        self.read_again()
        if self.has_facts:
            self.arrive(**where)
        else:
            self._where = where

    def arrive(self, **where: Any) -> None:
        """The person comes here, perhaps to a certain place."""

    def place(self) -> dict[str, Any]:
        """Where in the room one is, as plain values that `come` understands: kept for the next start, so no names."""
        return {}

    def keep(self) -> None:
        """The window closes: keep what was typed and is nowhere else."""

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
            if self.has_facts:
                paint_later(self)
                self.refresh()
            else:
                self.wait()
                self._read_beside()

    def _read_beside(self) -> None:
        session = self.session

        def work(shop: Shop, _progress: OnProgress) -> Facts:
            facts = Facts(shop, session)
            self.gather(facts)
            return facts

        self.desk.read(tr(self.reading), work, self._read)

    def _read(self, facts: Facts) -> None:
        if not self.session.take(facts):
            self._read_beside()  # the shop changed meanwhile
            return
        self._round = facts.round
        paint_later(self)
        self.refresh()
        where, self._where = self._where, None
        if where is not None:
            self.arrive(**where)

    def _shop_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self.read_again()

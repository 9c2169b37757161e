"""The open shop: one connection the worker writes through, one the window reads through, and what both agree on."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from campaigns.shop.settings import ShopSettings, read_settings
from campaigns.shop.shop import Shop

if TYPE_CHECKING:
    from geo.town import Town

CHANNELS = ("email", "sms", "post", "ads")
# What does not hang on who has gone quiet, nor on walking times.
LASTING = ("areas", "bands", "doubles", "tags", "steps", "promotions", "moments", "haystack",
           *(("may", way) for way in CHANNELS))  # fmt: skip


class Facts:
    """What the models read of a shop on another thread, remembered as a session remembers it.

    It looks like the session to them; `Session.facts` makes one and `Session.take` hands over what it found.
    """

    def __init__(self, shop: Shop, session: Session) -> None:
        self.view = shop
        self.settings = read_settings(shop.db, shop.path)
        self.quiet, self.walk, self.kind, self.lasting = session.quiet, session.walk, session.kind, session.lasting
        self.found_ideas = session.found_ideas
        self.round = session.round
        self.found: dict[Any, Any] = dict(session._known)
        self._session = session

    @property
    def town(self) -> Town:
        """The town's open data."""
        return self._session.town

    def known(self, key: Any, find: Callable[[Shop], Any]) -> Any:
        """`find(view)`, remembered."""
        if key not in self.found:
            self.found[key] = find(self.view)
        return self.found[key]

    def may(self, channel: str) -> frozenset[int]:
        """Ids of the customers who may be contacted through a channel."""
        return self.known(("may", channel), lambda shop: _may(shop, channel))


class Session(QObject):
    """Which shop is open. `opened` fires when that changes, `changed` when anything in the shop did.

    `shop` belongs to the worker: only work run by `tasks` may touch it. `view` is read-only and the window's own,
    so that it sees whole transactions and never waits for a long one.
    """

    opened = Signal()
    changed = Signal()
    learned = Signal()  # something was worked out beside the window

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passwords: dict[Path, str] = {}  # in memory only, never written anywhere
        self.shop: Shop | None = None
        self._view: Shop | None = None
        self._settings: ShopSettings | None = None
        self._known: dict[Any, Any] = {}
        self.round = 0  # goes up whenever what is known no longer holds
        self._town: Town | None = None
        self.found_ideas: list[Any] | None = None
        self.looking = False  # for ideas
        self.lasting: dict[str, Any] = {}  # kept over changes; whoever keeps something checks that it still holds
        # Worked out beside the window; None until then.
        self.walk: Any = None  # geo.reach.Reach from the shop
        self.quiet: frozenset[int] | None = None  # customers who come less than their own rhythm lets expect
        self.kind: str | None = None  # of shop, as set or as its sales say

    @property
    def is_open(self) -> bool:
        """Whether there is a shop."""
        return self._view is not None

    @property
    def view(self) -> Shop:
        """The shop to read from."""
        assert self._view is not None, "no shop is open"
        return self._view

    @property
    def settings(self) -> ShopSettings:
        """What the shop is set to, as of the last change."""
        if self._settings is None:
            self._settings = read_settings(self.view.db, self.view.path)
        return self._settings

    @property
    def town(self) -> Town:
        """The town's open data. Raises UserError when its file is gone."""
        from geo.town import Town

        if self._town is None or self._town.path != self.settings.town:
            self._town = Town.open(self.settings.town)
        return self._town

    def minutes_on_foot(self, lat: float, lon: float) -> float | None:
        """The walk between a place and the shop; None when it is not known (yet), or longer than an hour."""
        if self.walk is None:
            return None
        minutes = float(self.walk.minutes_to([lat], [lon])[0])
        return minutes if math.isfinite(minutes) else None

    def open(self, path: Path, password: str = "") -> None:
        """Open a shop instead of the one that is open. Raises UserError; then the old one stays.

        A protected shop that was open in this session is opened again without asking.
        """
        password = password or self._passwords.get(path, "")
        kept, self.shop = self.shop, None
        if kept is not None and kept.path == path:
            kept.close()
        try:
            shop = Shop.open(path, password=password)
            view = Shop.open(path, read_only=True, password=password)
        except BaseException:
            self.shop = kept
            raise
        self._let_go(kept)
        self.shop, self._view = shop, view
        self._passwords[path] = password
        self._town = self.walk = self.quiet = self.kind = None
        self.lasting = {}
        self._forget()
        self.opened.emit()

    def password_of(self, path: Path) -> str:
        """The password a shop was opened with; empty for none."""
        return self._passwords.get(path, "")

    def close(self) -> None:
        """Let go of the shop."""
        self._let_go(self.shop)
        self.shop = None
        self._forget()
        self.opened.emit()

    def refresh(self) -> None:
        """Something in the shop changed: everything known is read again when next asked for."""
        self._forget()
        self.changed.emit()

    def learn(self, walk: Any, quiet: frozenset[int], kind: str) -> None:
        """Take over what was worked out; `learned` fires when anything is new."""
        new = self.walk is None or quiet != self.quiet or kind != self.kind
        self.walk, self.quiet, self.kind = walk or self.walk, quiet, kind
        if new:
            self._known = {key: kept for key, kept in self._known.items() if key in LASTING}
            self.round += 1
            self.learned.emit()

    def known(self, key: Any, find: Callable[[Shop], Any]) -> Any:
        """`find(view)`, remembered until something changes."""
        if key not in self._known:
            self._known[key] = find(self.view)
        return self._known[key]

    def may(self, channel: str) -> frozenset[int]:
        """Ids of the customers who may be contacted through a channel."""
        return self.known(("may", channel), lambda shop: _may(shop, channel))

    def take(self, facts: Facts) -> bool:
        """Take over what was read beside the window; False when the shop has changed meanwhile."""
        if facts.round != self.round:
            return False
        self._known |= facts.found
        return True

    def next_undo(self) -> str | None:
        """What undo would take back."""
        return next((step.title for step in self._steps() if not step.undone), None)

    def next_redo(self) -> str | None:
        """What redo would bring back."""
        undone = [step.title for step in self._steps() if step.undone]
        return undone[-1] if undone else None

    def _steps(self) -> list[Any]:
        return self.known("steps", lambda shop: shop.history())

    def _forget(self) -> None:
        self._settings = self.found_ideas = None
        self.looking = False
        self._known = {}
        self.round += 1

    def _let_go(self, shop: Shop | None) -> None:
        if self._view is not None:
            self._view.close()
            self._view = None
        if shop is not None:
            shop.close()


def _may(shop: Shop, channel: str) -> frozenset[int]:
    from campaigns.customers.consent import may_contact

    return frozenset(may_contact(shop, channel))

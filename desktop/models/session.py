"""The open shop: one connection to write through, one the window reads through, others to read beside it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.models.counts import count_all, may_be_contacted
from geo.errors import UserError

if TYPE_CHECKING:
    from campaigns.shop.settings import ShopSettings
    from campaigns.shop.shop import Shop
    from geo.town import Town

# What does not hang on who has gone quiet, nor on walking times.
LASTING = frozenset((
    "areas", "area counts", "tags by area", "months", "spots", "some places", "bands", "health", "clear", "doubles",
    "tags", "tagged", "counts", "steps", "promotions", "moments", "may", "columns", "order",
))  # fmt: skip


def first(key: Any) -> Any:
    """What a key is about: `("may", "email")` is about "may"."""
    return key[0] if isinstance(key, tuple) else key


@dataclass(frozen=True)
class Opened:
    """A shop's file opened to write and to read, its town, and what every room shows of it."""

    shop: Shop
    view: Shop
    town: Town | None  # None: its file is gone; who asks for it is told
    known: dict[Any, Any]


def open_files(path: Path, password: str = "", *, read_only: bool = False) -> Opened:
    """Open a shop, on any thread.

    Raises UserError when it is no shop or of a newer version, AlreadyOpen when another window writes it.
    """
    from campaigns.shop.shop import Shop

    shop = Shop.open(path, read_only=read_only, password=password)
    try:
        view = Shop.open(path, read_only=True, password=password)
        return Opened(shop, view, _town_of(view), {"counts": count_all(view), "steps": view.history()})
    except BaseException:
        shop.close()
        raise


def _town_of(shop: Shop) -> Town | None:
    try:
        town = shop.town()
    except UserError:
        return None
    town.plane.to_plane(town.info.centre[0], town.info.centre[1])  # the first time takes longer than all others
    return town


class Facts:
    """What the models read of a shop on another thread, remembered as a session remembers it.

    It looks like the session to them; `Session.facts` makes one and `Session.take` hands over what it found.
    """

    def __init__(self, shop: Shop, session: Session) -> None:
        self.view = shop
        from campaigns.shop.settings import read_settings

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
        return self.known(("may", channel), lambda shop: may_be_contacted(shop, channel))


class Session(QObject):
    """Which shop is open. `opened` fires when that changes, `changed` when anything in the shop did.

    `shop` belongs to the worker: only work run by `tasks` may touch it. `view` is read-only and the window's own,
    so that it sees whole transactions and never waits for a long one; each reader is read-only too, and one thread's.
    """

    opened = Signal()
    changed = Signal()
    learned = Signal()  # something was worked out beside the window

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passwords: dict[Path, str] = {}  # in memory only, never written anywhere
        self.shop: Shop | None = None
        self._view: Shop | None = None
        self._readers: dict[str, Shop] = {}
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
    def read_only(self) -> bool:
        """Whether the shop can only be looked at, because it is open elsewhere."""
        return self.shop is not None and self.shop.read_only

    @property
    def view(self) -> Shop:
        """The shop to read from."""
        assert self._view is not None, "no shop is open"
        return self._view

    def reader(self, name: str) -> Shop:
        """The shop for one thread beside the window to read from."""
        if name not in self._readers:
            from campaigns.shop.shop import Shop

            self._readers[name] = Shop.open(self.view.path, read_only=True, password=self.view.password)
        return self._readers[name]

    def is_reader(self, shop: Shop) -> bool:
        """Whether a reader is of the shop that is open now."""
        return shop in self._readers.values()

    @property
    def settings(self) -> ShopSettings:
        """What the shop is set to, as of the last change."""
        if self._settings is None:
            from campaigns.shop.settings import read_settings

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

    def password_of(self, path: Path, password: str = "") -> str:
        """A password, or the one with which a shop was opened before in this session; kept in memory only."""
        return password or self._passwords.get(path, "")

    def open(self, path: Path, password: str = "") -> None:
        """Open a shop instead of the one that is open. Raises UserError; then the old one stays.

        A protected shop that was open in this session is opened again without asking.
        """
        kept = self.shop
        if kept is not None and kept.path == path:
            kept.close()  # one program writes a file at a time
        self.take_over(open_files(path, self.password_of(path, password)))

    def take_over(self, opened: Opened) -> None:
        """The same for a shop that was opened on another thread."""
        self._let_go(self.shop)
        self.shop, self._view, self._town = opened.shop, opened.view, opened.town
        self._passwords[opened.shop.path] = opened.shop.password
        self.walk = self.quiet = self.kind = None
        self.lasting = {}
        self._forget()
        self._known = dict(opened.known)
        self.opened.emit()

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
            self._known = {key: kept for key, kept in self._known.items() if first(key) in LASTING}
            self.round += 1
            self.learned.emit()

    def known(self, key: Any, find: Callable[[Shop], Any]) -> Any:
        """`find(view)`, remembered until something changes."""
        if key not in self._known:
            self._known[key] = find(self.view)
        return self._known[key]

    def knows(self, key: Any) -> bool:
        """Whether `known` would answer without reading."""
        return key in self._known

    def may(self, channel: str) -> frozenset[int]:
        """Ids of the customers who may be contacted through a channel."""
        return self.known(("may", channel), lambda shop: may_be_contacted(shop, channel))

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
        # A reader closes itself when the work under way lets go of it.
        for reader in self._readers.values():
            reader.db.interrupt()
        self._readers = {}
        if self._view is not None:
            self._view.close()
            self._view = None
        if shop is not None:
            shop.close()

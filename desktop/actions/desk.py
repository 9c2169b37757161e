"""What every room can ask of the window: run work, say what happened, go somewhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.models.session import Session
from desktop.settings import Settings
from desktop.tasks import READ, THINK, WORK, Job, Tasks
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop

W = TypeVar("W", bound=QWidget)
ShopWork = Callable[["Shop", OnProgress], Any]


READ_ONLY = QT_TR_NOOP("Read-only: open in another window")


def _refused(_shop: Shop, _progress: OnProgress) -> Any:
    raise UserError(tr(READ_ONLY), tr("Close it elsewhere and open it again."))


class Desk(QObject):
    """The shop, the worker, the window's memory, and the wishes the window fulfils."""

    said = Signal(str, str, object)  # text, word on the button, what it does
    wanted = Signal(str, object)  # room, where in it
    help_wanted = Signal()
    password_wanted = Signal(object, object)  # path of a protected shop, PasswordNeeded
    open_elsewhere = Signal(object, object)  # path of a shop another window writes, AlreadyOpen
    begin_again = Signal()  # close the window and open it once more, where one was

    def __init__(self, session: Session, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.tasks, self.settings = session, tasks, settings
        self._guarded: WeakSet[QWidget] = WeakSet()
        session.opened.connect(self._fit_guarded)

    def run(
        self,
        title: str,
        work: ShopWork,
        done: Callable[[Any], object] | None = None,
        *,
        changes: bool = True,
        failed: Callable[[UserError], None] | None = None,
        long: bool = False,
    ) -> Job:
        """`work(shop, on_progress)` on the worker; then everything is read again and `done(result)` is called.

        Changes are made to their end when the window closes; `long` ones (taking a list in) are taken back instead.
        """
        shop = self.session.shop
        assert shop is not None, "no shop is open"
        if changes and self.session.read_only:
            work = _refused

        def finish(result: Any) -> None:
            if self.session.shop is not shop:  # another shop was opened meanwhile
                return
            if changes:
                self.session.refresh()
            if done is not None:
                done(result)

        return self.tasks.run(
            title, lambda progress: work(shop, progress), finish, failed, lane=WORK, lasting=changes and not long
        )

    def read(self, title: str, work: ShopWork, done: Callable[[Any], object],
             failed: Callable[[UserError], None] | None = None) -> Job:  # fmt: skip
        """`work(shop, on_progress)` on what a room waits for; `shop` is read-only. It never waits for other work."""
        return self._beside(READ, title, work, done, failed)

    def think(self, title: str, work: ShopWork, done: Callable[[Any], object],
              failed: Callable[[UserError], None] | None = None) -> Job:  # fmt: skip
        """The same for what takes long and no room waits for: it begins when rooms have read what they show."""
        return self._beside(THINK, title, work, done, failed)

    def _beside(self, lane: str, title: str, work: ShopWork, done: Callable[[Any], object], failed: Any) -> Job:
        shop = self.session.reader(lane)

        def finish(result: Any) -> None:
            if self.session.is_reader(shop):
                done(result)

        return self.tasks.run(title, lambda progress: work(shop, progress), finish, failed, lane=lane)

    def guard(self, *widgets: QWidget) -> None:
        """These change the shop: while it can only be looked at they are disabled, and their tool tip says why."""
        for widget in widgets:
            self._guarded.add(widget)
            self._fit(widget)
            widget.installEventFilter(self)

    def guarded(self, widget: W) -> W:
        """The same for one, which is given back."""
        self.guard(widget)
        return widget

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever enables what is guarded finds it disabled again."""
        changed = event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget)
        if changed and self.session.read_only and watched.isEnabled():
            watched.setEnabled(False)
        return False

    def _fit_guarded(self) -> None:
        for widget in [one for one in self._guarded if isValid(one)]:
            self._fit(widget)

    def _fit(self, widget: QWidget) -> None:
        closed = self.session.read_only
        if closed != bool(widget.property("read_only")):
            widget.setProperty("read_only", closed)
            widget.setEnabled(not closed)
            if closed:
                widget.setProperty("tip", widget.toolTip())
            widget.setToolTip(tr(READ_ONLY) if closed else str(widget.property("tip") or ""))

    def say(self, text: str, action: str = "", do: Callable[[], object] | None = None) -> None:
        """A short note with at most one thing to do about it."""
        self.said.emit(text, action, do)

    def say_done(self, text: str) -> None:
        """A short note with Undo."""
        self.say(text, tr("Undo"), self.undo)

    def go(self, room: str, **where: Any) -> None:
        """Open a room, perhaps at a certain place."""
        self.wanted.emit(room, where)

    def undo(self) -> None:
        """Take the last step back."""
        self.run(tr("Undo"), lambda shop, _p: shop.undo(), lambda title: title and self._say_undone(title))

    def redo(self) -> None:
        """Do it again."""
        self.run(
            tr("Do it again"),
            lambda shop, _p: shop.redo(),
            lambda title: title and self.say(tr("Done again: {title}").format(title=title)),
        )

    def _say_undone(self, title: str) -> None:
        self.say(tr("Taken back: {title}").format(title=title), tr("Do it again"), self.redo)

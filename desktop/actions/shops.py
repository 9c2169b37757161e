"""Open a shop, make one, and what the window says about the one that is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.actions.desk import Desk
from desktop.models.counts import count_all
from desktop.models.session import Opened, Session, open_files
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop

SUFFIX = ".doorstep"
CALENDAR = ".ics"


def icon_of(session: Session) -> str:
    """The icon that goes with what kind of shop it is."""
    from campaigns.shop.kinds import icon_of_kind

    return icon_of_kind(session.kind or str(session.settings.other.get("kind", "any")))


def counts(session: Session) -> tuple[int, int]:
    """Customers, and promotions that are not over: the figures of the sidebar."""
    return session.known("counts", count_all)


def prepare(desk: Desk) -> None:
    """Work out beside the window what every room will ask for: walking times, who has gone quiet, the kind of shop."""
    session = desk.session
    if session.shop is None:
        return
    needs_walk = session.walk is None

    def work(shop: Shop, _progress: OnProgress) -> tuple[Any, frozenset[int], str]:
        from campaigns.promotions.next_steps import shop_kind
        from campaigns.segments.rule import read_rule

        quiet = frozenset(read_rule({"all": ["gone quiet"]}).customer_ids(shop))
        return walking_times(shop) if needs_walk else None, quiet, shop_kind(shop)

    desk.think(tr("Looking at visits"), work, lambda found: session.learn(*found), lambda _error: None)


def walking_times(shop: Shop) -> Any:
    """How long the walk is from the shop to anywhere within an hour."""
    from geo.reach import reach
    from geo.street_network import StreetNetwork

    settings = shop.settings
    return reach(StreetNetwork.of(shop.town(), by="foot"), settings.lat, settings.lon, [60.0])


def open_shop(
    desk: Desk, path: Path, password: str = "", then: Callable[[], object] | None = None, *, read_only: bool = False
) -> None:
    """Open a shop file, then do something.

    A message says why when it cannot be, asks for its password, or offers to open it for reading only.
    """
    session = desk.session
    if desk.tasks.working:
        desk.say(tr("Something is still running. Wait for it, or cancel it below."))
        return
    if session.is_open and session.view.path == path and not session.read_only:
        return
    known = session.password_of(path, password)

    def take(opened: Opened) -> None:
        desk.tasks.let_go()
        session.take_over(opened)
        desk.settings.last_shop = path
        if then is not None:
            desk.tasks.in_turns(then)

    desk.tasks.run(
        tr("Opening the shop"), lambda _progress: open_files(path, known, read_only=read_only), take,
        lambda error: not_opened(desk, path, error),
    )  # fmt: skip


def not_opened(desk: Desk, path: Path, error: UserError) -> None:
    """Ask for the password, offer to read only, or say why the shop cannot be opened."""
    from campaigns.shop.database import PasswordNeeded
    from campaigns.shop.lock import AlreadyOpen

    if isinstance(error, PasswordNeeded):
        desk.password_wanted.emit(path, error)
    elif isinstance(error, AlreadyOpen):
        desk.open_elsewhere.emit(path, error)
    else:
        desk.tasks.refused.emit(error)


def room_for(path: Path) -> tuple[str, dict[str, Any]]:
    """The room that a file dropped on the window belongs to, and where in it."""
    return ("promotions", {"calendar": path}) if path.suffix.casefold() == CALENDAR else ("import", {"path": path})


def choose_shop(desk: Desk, parent: QWidget) -> None:
    """Ask for a shop file and open it."""
    kinds = tr("Shops (*{suffix});;All files (*)").format(suffix=SUFFIX)
    name, _kind = QFileDialog.getOpenFileName(parent, tr("Open a shop"), str(Path.home()), kinds)
    if name:
        open_shop(desk, Path(name))


def close_shop(desk: Desk) -> None:
    """Let go of the shop; what is being read of it ends first."""
    desk.tasks.let_go()
    desk.session.close()


def erase_shop(desk: Desk) -> None:
    """Delete the open shop's file and its copies from this computer."""
    from campaigns.shop.backup import list_backups

    path = desk.session.view.path
    copies = [backup.path for backup in list_backups(path)]
    close_shop(desk)
    for file in (path, *copies, *path.parent.glob(f"{path.name}-*"), path.with_name(f".{path.name}.lock")):
        file.unlink(missing_ok=True)
    desk.settings.forget_shop(path)

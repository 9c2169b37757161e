"""Change settings of the shop, copy its file, take everything out, forget people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr


def set_value(desk: Desk, key: str, value: Any) -> None:
    """Change one setting; can be undone."""
    desk.run(tr("Saving"), lambda shop, _p: shop.set(key, value))


def change_town(desk: Desk, path: Path) -> None:
    """Use another town map; the customers are placed again on it."""

    def work(shop: Shop, on_progress: OnProgress) -> None:
        from campaigns.customers.placing import place_customers
        from geo.town import Town

        Town.open(path)  # says at once when it is no town
        shop.set("town", path)
        place_customers(shop, on_progress)

    def done(_none: None) -> None:
        desk.session.open(desk.session.view.path)
        desk.say_done(tr("Changed the town map"))

    desk.run(tr("Changing the town map"), work, done)


def back_up(desk: Desk) -> None:
    """Copy the shop's file."""
    desk.run(
        tr("Copying your shop"),
        lambda shop, _p: shop.backup("by hand"),
        lambda path: desk.say(tr("Copied to {name}").format(name=path.name)),
    )


def restore(desk: Desk, backup: Path) -> None:
    """Put a copy in the place of the shop's file and open it; how the shop is now is copied first."""
    if desk.tasks.busy:
        desk.say(tr("Something is still running. Wait for it, or cancel it below."))
        return
    path = desk.session.view.path
    password = desk.session.password_of(path)
    desk.session.close()

    def work(_progress: OnProgress) -> None:
        from campaigns.shop.backup import restore_backup

        restore_backup(backup, path, password)

    def back(_none: None) -> None:
        desk.session.open(path)
        desk.say(tr("Your shop is as it was in that copy"))

    def refused(error: UserError) -> None:
        desk.session.open(path)
        desk.tasks.refused.emit(error)

    desk.tasks.run(tr("Going back to a copy"), work, back, refused)


def take_out(desk: Desk, folder: Path) -> None:
    """Everything about the customers as plain tables, for the owner to keep; leaves a receipt."""

    def work(shop: Shop, on_progress: OnProgress) -> Path:
        from campaigns.audiences.own_copy import take_everything

        return take_everything(shop, folder, on_progress)

    desk.run(tr("Taking everything out"), work, lambda path: desk.say(tr("Everything is in {path}").format(path=path)))

"""Set, change or remove the password of the open shop."""

from __future__ import annotations

from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr


def change_password(desk: Desk, new: str) -> None:
    """Write the shop's file and its copies anew with another password, or with none (""); it is closed meanwhile."""
    if desk.tasks.working:
        desk.say(tr("Something is still running. Wait for it, or cancel it below."))
        return
    path, old = desk.session.view.path, desk.session.view.password
    desk.tasks.let_go()
    desk.session.close()

    def work(on_progress: OnProgress) -> None:
        from campaigns.shop.password import set_password

        set_password(path, new, old, on_progress)

    def open_again(password: str) -> None:
        desk.session.open(path, password)
        desk.go("settings", page="privacy")

    def done(_none: None) -> None:
        open_again(new)
        if not new:
            desk.say(tr("Your shop has no password any more"))
        else:
            desk.say(tr("The password is changed") if old else tr("Your shop has a password now"))

    def refused(error: UserError) -> None:
        open_again(old)
        desk.tasks.refused.emit(error)

    desk.tasks.run(tr("Writing files with the new password"), work, done, refused, lasting=True)

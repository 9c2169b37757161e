"""Every dialog there is, as a function of the window it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from desktop.dialogs.add_customer import AddCustomer
from desktop.dialogs.compare import Compare
from desktop.dialogs.enter_codes import EnterCodes
from desktop.dialogs.help import Help
from desktop.dialogs.licence import LicenceDialog
from desktop.dialogs.message import show_crash, show_user_error
from desktop.dialogs.my_town import MyTown
from desktop.dialogs.new_password import NewPassword
from desktop.dialogs.new_promotion import NewPromotion
from desktop.dialogs.new_shop import NewShop
from desktop.dialogs.note_date import NoteDate
from desktop.dialogs.palette import Palette
from desktop.dialogs.password import PasswordDialog
from desktop.dialogs.read_only import OpenElsewhere
from desktop.dialogs.second_opinion import SecondOpinion
from desktop.dialogs.which_person import WhichPerson
from desktop.main_window import MainWindow
from geo.errors import UserError

PATH = Path("cafe.doorstep")
TROUBLE = UserError("It did not work, and this is why: somebody else has the shop open at the till.", "Try again.")
DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "add": lambda window: AddCustomer(window, window.desk),
    "compare": lambda window: Compare(window, window.desk),
    "codes": lambda window: EnterCodes(window, window.desk, lambda: None),
    "crash": lambda window: show_crash(window, "Importing a list", "Traceback"),
    "help": lambda window: Help(window, "today"),
    "licence": lambda window: LicenceDialog(window, "Inter", "Words"),
    "my town": lambda window: MyTown(window, window.desk, lambda _path: None),
    "new promotion": lambda window: NewPromotion(window, window.desk),
    "new shop": lambda window: NewShop(window, window.desk, lambda _path: None),
    "new password": lambda window: NewPassword(window, window.desk, "set"),
    "note date": lambda window: NoteDate(window, window.desk),
    "open elsewhere": lambda window: OpenElsewhere(window, window.desk, PATH, TROUBLE),
    "palette": lambda window: Palette(window, window.desk),
    "password": lambda window: PasswordDialog(window, window.desk, PATH, TROUBLE, again=True),
    "remove password": lambda window: NewPassword(window, window.desk, "remove"),
    "second opinion": lambda window: SecondOpinion(window, window.desk),
    "trouble": lambda window: show_user_error(window, TROUBLE),
    "which person": lambda window: WhichPerson(window, window.desk.session.view, "Who?", "Find", lambda *_: None),
}

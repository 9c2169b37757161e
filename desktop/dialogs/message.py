"""Two kinds of trouble: the person's (a sentence with the remedy) and ours (a report that can be copied)."""

from __future__ import annotations

import platform
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.widgets.text import plain
from geo.errors import UserError


def show_user_error(parent: QWidget, error: UserError) -> Dialog:
    """What happened and what to do next."""
    dialog = Dialog(parent, plain(error.happened), plain(error.next_step))
    dialog.add_button(Button("All right", dialog.accept, kind="primary")).setFocus()
    dialog.open()
    return dialog


def show_crash(parent: QWidget, title: str, trace: str) -> Dialog:
    """Something went wrong inside: nothing was changed, and here is the report."""
    dialog = Dialog(
        parent,
        "Something went wrong in Doorstep",
        f"{title} did not finish. Your shop is as it was before. Doorstep sends nothing by itself: "
        "you can copy this report and give it to whoever helps you.",
        width=640,
    )
    report = QPlainTextEdit(report_text(title, trace))
    report.setReadOnly(True)
    report.setMinimumHeight(240)
    report.setFont(font("small"))
    report.setAccessibleName("Report")
    dialog.body.addWidget(report)
    copy = Button("Copy the report", icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.toPlainText()))
    dialog.add_button(copy)
    dialog.add_button(Button("Close", dialog.accept, kind="primary"))
    dialog.open()
    return dialog


def report_text(title: str, trace: str) -> str:
    """What a report says: what was done, which versions, where it went wrong. No data of the shop is added."""
    from PySide6.QtCore import qVersion

    from desktop import VERSION

    versions = f"Doorstep {VERSION}, Python {sys.version.split()[0]}, Qt {qVersion()}, {platform.platform()}"
    return f"{title}\n{versions}\n\n{trace}"

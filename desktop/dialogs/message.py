"""Two kinds of trouble: the person's (a sentence with the remedy) and ours (a report that can be copied)."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from desktop import VERSION
from desktop.dialogs.dialog import Dialog
from desktop.theme import font
from desktop.widgets.button import Button
from desktop.widgets.text import plain
from geo.errors import UserError
from geo.files import written_whole
from geo.texts import tr


def show_user_error(parent: QWidget, error: UserError) -> Dialog:
    """What happened and what to do next."""
    dialog = Dialog(parent, plain(error.happened), plain(error.next_step))
    dialog.add_button(Button(tr("All right"), dialog.accept, kind="primary")).setFocus()
    dialog.open()
    return dialog


def show_crash(parent: QWidget, title: str, trace: str) -> Dialog:
    """Something went wrong inside: nothing was changed, and here is the report. Nothing is kept of it by itself."""
    dialog = Dialog(
        parent,
        tr("Something went wrong in Doorstep"),
        tr(
            "{title} did not finish. Your shop is as it was before. This is the whole report: it has not been saved or "
            "sent anywhere. Strike out what you don't want to pass on, then copy or save it for whoever helps you."
        ).format(title=title),
        width=640,
    )
    report = QPlainTextEdit(report_text(title, trace))
    report.setTabChangesFocus(True)
    report.setMinimumHeight(240)
    report.setFont(font("small"))
    report.setAccessibleName(tr("Report"))
    dialog.body.addWidget(report)
    copy = Button(tr("Copy the report"), icon="copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.toPlainText()))
    dialog.add_button(copy)
    dialog.add_button(Button(tr("Save the report"), lambda: save_report(dialog, report.toPlainText()), icon="download"))
    dialog.add_button(Button(tr("Close"), dialog.accept, kind="primary"))
    dialog.open()
    return dialog


def save_report(parent: QWidget, text: str) -> None:
    """Write the report, as it is shown, where the person says."""
    name, _kind = QFileDialog.getSaveFileName(
        parent, tr("Where should the report go?"), str(Path.home() / "doorstep-report.txt"), tr("Text (*.txt)")
    )
    if name:
        try:
            with written_whole(Path(name)) as draft:
                draft.write_text(text, encoding="utf-8")
        except UserError as error:
            show_user_error(parent, error)


def report_text(title: str, trace: str) -> str:
    """What a report says: what was done, which versions, where it went wrong. No data of the shop is added."""
    return f"{title}\n{versions()}\n\n{trace}"


def versions() -> str:
    """The versions of everything that may matter to whoever helps."""
    return f"Doorstep {VERSION}, Python {sys.version.split()[0]}, Qt {qVersion()}, {platform.platform()}"

"""Screens come and go; the window stays where it can be seen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def stay_on_screen(window: QWidget) -> None:
    """When a screen is unplugged, a window that was on it comes onto one that is there, not larger than it."""

    def come_back(*_: object) -> None:
        ground = window.screen().availableGeometry()
        if not window.isFullScreen() and not ground.contains(window.frameGeometry().center()):
            window.resize(window.size().boundedTo(ground.size()).expandedTo(window.minimumSize()))
            window.move(ground.topLeft())

    app = QGuiApplication.instance()
    link = app.screenRemoved.connect(come_back)
    window.destroyed.connect(lambda: app.disconnect(link))

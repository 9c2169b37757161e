"""What to do next, on a soft card: the finding, its reason, one button, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, row
from desktop.widgets.text import Text


class Suggestion(QFrame):
    """A finding and its one action."""

    def __init__(
        self, head: str, finding: str, reason: str, *buttons: Button, role: str = "heading", fill: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("surface", "soft")
        self.setAccessibleName(f"{head}: {finding}")
        inside = QVBoxLayout()
        inside.setContentsMargins(14, 16, 14, 16)
        inside.setSpacing(6)
        inside.addLayout(row(IconLabel("sparkles", 15, "accent"), Text(head, "small_name", "accent"), STRETCH, gap=8))
        inside.addWidget(Text(finding, role, wrap=True))
        inside.addWidget(Text(reason, "small", "text2", wrap=True))
        if fill:
            inside.addStretch(1)
        if buttons:
            inside.addSpacing(6)
            inside.addLayout(row(*buttons, STRETCH, gap=8))
        self.setLayout(inside)

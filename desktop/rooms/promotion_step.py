"""What the four steps of a promotion have in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigns.promotions.promotion import Promotion
from desktop.actions.desk import Desk


class Step(QWidget):
    """One step. It shows a promotion and tells every change as a new one."""

    edited = Signal(object)
    keep = Signal(object)  # keep the promotion, then call this with its number

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.promotion: Promotion | None = None
        self.setting = False

    def show_promotion(self, promotion: Promotion) -> None:
        """Show what is planned so far."""
        self.promotion = promotion

    def show_people(self, chosen: Any, areas: Any, fitting: list[int]) -> None:
        """Show who it is for (campaigns.promotions.choose)."""

    def show_problem(self, says: str) -> None:
        """Why the people cannot be counted."""

    def change(self, promotion: Promotion) -> None:
        """Take a change over, unless it is the program that is filling in."""
        if not self.setting and promotion != self.promotion:
            self.promotion = promotion
            self.edited.emit(promotion)

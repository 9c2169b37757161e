"""How well the list is: placed on the map, need a look, no consent, maybe double; each with its one action."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.models.health import Health
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, add, column, row, rule
from desktop.widgets.share_bar import StackedBar
from desktop.widgets.text import Text
from desktop.words import number
from geo.texts import tr


class HealthStrip(QFrame):
    """A stacked bar and three counts."""

    review = Signal()
    compare = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._bar = StackedBar()
        self._placed = Text("", "small", "text3", right=True)
        self._look, self._none, self._double = (Text("0", "figure_small") for _ in range(3))
        self._review = Button(tr("Review"), self.review.emit, kind="link")
        self._compare = Button(tr("Compare"), self.compare.emit, kind="link")
        alone = Text(tr("left alone"), "small", "text3")
        inside = row(gap=18, margins=(20, 14, 20, 14))
        add(inside, self._first(), 10)
        blocks = (
            ("map-pin-off", "warn", tr("Need a look"), self._look, self._review),
            ("ban", "text2", tr("No consent"), self._none, alone),
            ("copy", "text2", tr("Maybe double"), self._double, self._compare),
        )
        for icon, tone, name, figure, action in blocks:
            inside.addWidget(rule(upright=True))
            head = row(IconLabel(icon, 15, tone), Text(name, "small_name"), STRETCH, gap=7)
            add(inside, column(head, row(figure, STRETCH, action)), 6)
        self.setLayout(inside)

    def _first(self) -> object:
        head = row(
            IconLabel("map-pin", 15, "good"), 7, Text(tr("Placed on the map"), "small_name"), STRETCH, self._placed
        )
        return column(head, 10, self._bar, STRETCH)

    def show_health(self, health: Health) -> None:
        """Say how the list is."""
        rest = health.people - health.placed - health.look
        self._placed.setText(
            tr("**{placed}** of {people}").format(placed=number(health.placed), people=number(health.people))
        )
        says = tr("{placed} of {people} placed, {look} need a look").format(
            placed=number(health.placed), people=number(health.people), look=number(health.look)
        )
        parts = [(health.placed, "bar_good", 1.0), (health.look, "bar_warn", 1.0), (rest, "line2", 1.0)]
        self._bar.show_parts(parts, says)
        self._look.setText(number(health.look))
        self._none.setText(number(health.no_consent))
        self._double.setText(tr("{n} pairs", "{n} pair", health.double).format(n=number(health.double)))
        self._review.setVisible(health.look > 0)
        self._compare.setVisible(health.double > 0)

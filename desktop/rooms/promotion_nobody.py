"""Nobody fits: the one thing to do about it, a list to bring in or the narrowest condition to take away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.promotions.promotion import Promotion
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.actions.shops import counts
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, column, row
from desktop.widgets.text import Text
from geo.texts import tr


def way_out(desk: Desk, promotion: Promotion, widened: Callable[[Promotion], object]) -> Any:
    """Words and a button (a layout); `widened` gets the promotion that more people fit."""
    if counts(desk.session)[0]:
        words = tr("Nobody fits its rules and its place.")
        button = Button(tr("Take the narrowest one away"), lambda: do.widen(desk, promotion, widened), size="small")
    else:
        words = tr("There is nobody on your list yet.")
        button = Button(tr("Import a list"), lambda: desk.go("import", choose=True), icon="file-input", size="small")
    desk.guard(button)
    return column(Text(words, "small", "text2", wrap=True), 8, row(button, STRETCH))

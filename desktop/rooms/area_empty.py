"""The side of the map of a shop without customers: there is nobody to group yet."""

from __future__ import annotations

from typing import Any

from desktop.actions.desk import Desk
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, row
from desktop.widgets.text import Text
from geo.texts import tr


def nobody_there(desk: Desk) -> list[Any]:
    """What it says and offers, piece by piece."""
    words = tr(
        "With a list from your till or email tool Doorstep can say where your customers live and what is worth doing "
        "next."
    )
    bring = Button(tr("Import a list"), lambda: desk.go("import"), kind="primary", icon="file-input")
    return [
        Text(tr("Bring in your customers"), "section"), 6, Text(words, "small", "text2", wrap=True), 14,
        row(desk.guarded(bring), STRETCH), STRETCH,
    ]  # fmt: skip

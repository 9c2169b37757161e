"""How the window suits a person and a screen: contrast, motion, the size of targets."""

from __future__ import annotations

from typing import Any

from desktop.actions.desk import Desk
from desktop.theme import keeper
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.switch import Switch
from desktop.widgets.touch import touch
from geo.texts import tr


class Comfort:
    """Three settings of the page Appearance."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.contrast = SegmentControl([("system", tr("As the system")), ("more", tr("More"))])
        self.motion = SegmentControl([("system", tr("As the system")), ("less", tr("Less"))])
        self.touch = Switch(tr("Large targets"))
        self.contrast.chosen.connect(self._set_contrast)
        self.motion.chosen.connect(self._set_motion)
        self.touch.clicked.connect(self._set_touch)

    def lines(self) -> list[tuple[str, str, Any]]:
        """Title, sentence, control."""
        return [
            (tr("Contrast"), tr("Stronger lines and text."), self.contrast),
            (tr("Motion"), tr("Less: things appear at once, nothing glides."), self.motion),
            (tr("Large targets"), tr("Buttons and fields for a finger on the till's touch screen."), self.touch),
        ]

    def refresh(self) -> None:
        """Show what is set."""
        settings = self._desk.settings
        self.contrast.choose(settings.contrast)
        self.motion.choose(settings.motion)
        self.touch.setChecked(settings.touch)

    def _set_contrast(self, choice: str) -> None:
        self._desk.settings.contrast = choice
        keeper().choose(keeper().choice, contrast=choice)

    def _set_motion(self, choice: str) -> None:
        self._desk.settings.motion = choice
        keeper().choose(keeper().choice, motion=choice)

    def _set_touch(self, on: bool) -> None:
        self._desk.settings.touch = on
        touch().choose(on)

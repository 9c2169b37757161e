"""One sentence for the first time in a room. It leaves when it was read or the room was left, and doesn't come back."""

from __future__ import annotations

from desktop.settings import Settings
from geo.texts import QT_TR_NOOP, tr

TIPS = {
    "today": QT_TR_NOOP("Start with the best next step. “Why this?” shows the figures behind it."),
    "customers": QT_TR_NOOP("Click a line to see one person, or drop a list from your till anywhere in the window."),
    "import": QT_TR_NOOP("Any columns will do. The file itself is never changed."),
    "review": QT_TR_NOOP("Keys 1 to 9 choose a place, Enter accepts it."),
    "neighbourhoods": QT_TR_NOOP("Click an area to see who lives there. Hold Shift to add several up."),
    "promotions": QT_TR_NOOP("Ideas come from your own figures. “Plan it” fills in a draft you can change."),
    "promotion": QT_TR_NOOP("Nothing leaves before the last step, and you can go back to any step."),
    "results": QT_TR_NOOP("“We cannot tell yet” is a good answer: it needs more time or more people."),
}


def tip_for(settings: Settings, room: str) -> str:
    """The room's tip; empty when there is none, or it was seen."""
    return "" if room not in TIPS or settings.dismissed(_key(room)) else tr(TIPS[room])


def seen(settings: Settings, room: str) -> None:
    """Don't show the room's tip again."""
    if room in TIPS:
        settings.dismiss(_key(room))


def _key(room: str) -> str:
    return f"tip-{room}"

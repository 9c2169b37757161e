"""Words and places that would tell about a person what nobody should learn from being on a list."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from campaigns.shop.settings import ShopSettings
from geo.texts import QT_TR_NOOP
from resources import resource

if TYPE_CHECKING:
    from geo.town import Town

WORD = re.compile(r"[^\W_]+")
SAYS = {
    "health": QT_TR_NOOP("health"),
    "faith": QT_TR_NOOP("faith"),
    "politics": QT_TR_NOOP("politics"),
    "sexuality": QT_TR_NOOP("love and sexuality"),
    "origin": QT_TR_NOOP("origin"),
    "money": QT_TR_NOOP("money troubles"),
    "children": QT_TR_NOOP("children"),
    "crime": QT_TR_NOOP("crime"),
}


def languages_of(settings: ShopSettings) -> tuple[str, ...]:
    """The languages in which a shop may name things: its own, those of its country (gate.toml), and English."""
    spoken = gate_rules()["spoken"].get(settings.country, ())
    return tuple(dict.fromkeys(("en", settings.language, *spoken)))


def sensitive_word(texts: Iterable[str], languages: tuple[str, ...]) -> tuple[str, str] | None:
    """The first sensitive word in some texts and what it is about."""
    found = _groups(languages)
    for text in texts:
        for about, pattern in found.items():
            match = pattern.search(_folded(text))
            if match and about in SAYS:
                return match[0].strip(), SAYS[about]
    return None


def speaks_of(group: str, texts: Iterable[str], languages: tuple[str, ...]) -> bool:
    """Whether some text has a word of a group ("ads_wording", "special_offer")."""
    pattern = _groups(languages)[group]
    return any(pattern.search(_folded(text)) for text in texts if text)


def sensitive_place(town: Town, lat: float, lon: float) -> tuple[str, str] | None:
    """The nearest sensitive place within the distance the gate keeps, and what it is about (WGS84 degrees)."""
    import numpy as np

    rules = gate_rules()["sensitive_places"]
    about = {kind: SAYS[group] for group, kinds in rules.items() if group != "metres" for kind in kinds}
    places = town.places()
    x, y = town.plane.to_plane(places.lat, places.lon)
    here_x, here_y = town.plane.to_plane(lat, lon)
    metres = np.hypot(x - here_x, y - here_y)
    for i in np.argsort(metres, kind="stable"):
        if metres[i] > rules["metres"]:
            break
        if places.kind[i] in about:
            return str(places.name[i] or places.kind[i].replace("_", " ")), about[places.kind[i]]
    return None


@cache
def gate_rules() -> Mapping[str, Any]:
    """Ages, the cap on messages, and the kinds of sensitive places, from resources/platforms/lookup/gate.toml."""
    return tomllib.loads(resource("platforms", "lookup", "gate.toml").read_text("utf-8"))


@cache
def _groups(languages: tuple[str, ...]) -> Mapping[str, re.Pattern[str]]:
    words: dict[str, list[str]] = {}
    for name in languages:
        path = resource("words", "sensitive", f"{name}.toml")
        if path.is_file():
            for about, listed in tomllib.loads(path.read_text("utf-8")).items():
                words.setdefault(about, []).extend(listed)
    return {about: _pattern(listed) for about, listed in words.items()}


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    """All words of a group at once; they start and end at blanks, because the text is folded to single ones."""
    return re.compile(f"(?:{'|'.join(sorted(map(_form, words)))}) ")


def _form(word: str) -> str:
    """A star in front stands for the first parts of a compound, one behind for any ending, one between for either."""
    start, *rest = [part.strip() for part in map(_folded, word.split("*"))]
    return " " + r"\w*".join([start, *rest])


def _folded(text: str) -> str:
    """Small letters without accents, anything else a blank, a blank at both ends."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ø", "o").replace("ł", "l"))
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    words = " ".join(WORD.findall(letters))
    return f" {words} "

"""The ways in which people, tills and web shops write an address down otherwise than the map does.

OPEN and SECOND were looked at while the geocoder was built; a third maker, address_noise_blind, is only reported.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from geo.address import Address

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NEAR_KEYS = {
    "a": "sqz",
    "e": "wr",
    "i": "uo",
    "o": "ip",
    "n": "bm",
    "r": "et",
    "s": "ad",
    "t": "ry",
    "l": "k",
    "u": "yi",
}
SHORT = {
    "Street": ["St", "St.", "ST", "Str"], "Avenue": ["Ave", "Av", "Ave.", "AV"], "Road": ["Rd", "Rd."],
    "Drive": ["Dr", "Dr."], "Boulevard": ["Blvd", "Blvd."], "Place": ["Pl", "Pl."], "Court": ["Ct", "Crt"],
    "Crescent": ["Cres", "Cr"], "Lane": ["Ln"], "Terrace": ["Terr", "Ter"], "Turnpike": ["Tpke"], "Parkway": ["Pkwy"],
    "Square": ["Sq"], "Highway": ["Hwy"], "North": ["N", "N."], "South": ["S"],
    "East": ["E", "E."], "West": ["W", "W."],
    "Saint": ["St", "St."], "Mount": ["Mt"],
}  # fmt: skip
COMPASS = ("North", "South", "East", "West")
ORDINALS = {
    "1st": "First",
    "2nd": "Second",
    "3rd": "Third",
    "4th": "Fourth",
    "5th": "Fifth",
    "8th": "Eighth",
    "10th": "Tenth",
}


@dataclass
class Draft:
    """An address on its way to becoming messy."""

    number: str
    street: str
    unit: str
    postcode: str
    city: str
    region: str
    country: str
    number_first: bool
    joined: str = ""  # the whole address in one cell, when it is one

    def line(self) -> str:
        pair = (self.number, self.street) if self.number_first else (self.street, self.number)
        return " ".join(part for part in pair if part)

    def address(self) -> Address:
        if self.joined:
            return Address(self.joined)
        return Address(self.line(), self.unit, self.postcode, self.city, self.region, self.country)


Change = Callable[[Draft, random.Random], None]


# --- one slip ----------------------------------------------------------------------------------------------


def _slip(text: str, rng: random.Random, near: bool = False) -> str:
    """One typing slip in a word of four letters or more; numbers are left alone."""
    words = text.split(" ")
    long = [at for at, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
    if not long:
        return text
    at = rng.choice(long)
    word, spot = words[at], rng.randrange(1, len(words[at]) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        word = word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :]
    elif kind == 1:
        word = word[:spot] + word[spot + 1 :]
    elif kind == 2:
        word = word[:spot] + word[spot] + word[spot:]
    else:
        keys = NEAR_KEYS.get(word[spot].lower(), LETTERS) if near else LETTERS
        word = word[:spot] + rng.choice(keys) + word[spot + 1 :]
    words[at] = word
    return " ".join(words)


def misspell(d: Draft, rng: random.Random) -> None:
    d.street = _slip(d.street, rng)


def misspell_city(d: Draft, rng: random.Random) -> None:
    d.city = _slip(d.city, rng)


def shorten(d: Draft, rng: random.Random) -> None:
    d.street = " ".join(rng.choice(SHORT[w]) if w in SHORT and rng.random() < 0.8 else w for w in d.street.split())
    d.street = re.sub(
        r"(?<=[a-z])straße\b", lambda _: rng.choice(["str.", "str", "strasse", "straße", " Str."]), d.street
    )
    d.street = re.sub(r"\bStraße\b", lambda _: rng.choice(["Str.", "Strasse", "Str"]), d.street)


def umlauts(d: Draft, rng: random.Random) -> None:
    tables = [
        {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"},
        {"ä": "a", "ö": "o", "ü": "u", "ß": "ss"},
    ]
    d.street = d.street.translate(str.maketrans(rng.choice(tables)))


def letter_case(d: Draft, rng: random.Random) -> None:
    change = rng.choice([str.upper, str.lower, str.title])
    d.street, d.city, d.number = change(d.street), change(d.city), change(d.number)


def bare_ordinal(d: Draft, rng: random.Random) -> None:
    d.street = re.sub(r"\b(\d+)(st|nd|rd|th)\b", r"\1", d.street)


def compass_last(d: Draft, rng: random.Random) -> None:
    first, _, rest = d.street.partition(" ")
    if first in COMPASS and rest:
        d.street = f"{rest} {rng.choice([first, first[0]])}"


def part_hyphen(d: Draft, rng: random.Random) -> None:
    if re.fullmatch(r"\d+-\d+\w?", d.number):
        d.number = d.number.replace("-", rng.choice(["", "", " ", " - "]))


def letter_apart(d: Draft, rng: random.Random) -> None:
    d.number = re.sub(
        r"^(\d+) ?([a-zA-Z])$",
        lambda m: m[1] + rng.choice([" ", "", "-"]) + rng.choice([m[2].upper(), m[2].lower()]),
        d.number,
    )


def add_unit(d: Draft, rng: random.Random) -> None:
    unit = rng.choice(["102", "3", "4B", "12", "201"])
    words = (
        ["Apt {}", "Unit {}", "#{}", "Suite {}", "apt{}", "Apt. {}"]
        if d.number_first
        else ["Whg. {}", "Wohnung {}", "Top {}"]
    )
    text = rng.choice(words).format(unit)
    place = rng.randrange(4)
    if place == 0:
        d.unit = text
    elif place == 1 and d.number_first:
        d.number = f"{text}, {d.number}"
    elif place == 2:
        d.street = f"{d.street}, {text}" if d.number_first else d.street
        d.unit = "" if d.number_first else text
    else:
        d.street = f"{d.street} {text}" if d.number_first else d.street


def no_postcode(d: Draft, rng: random.Random) -> None:
    d.postcode = ""


def postcode_form(d: Draft, rng: random.Random) -> None:
    d.postcode = rng.choice([d.postcode.replace(" ", ""), d.postcode.lower(), f"{d.postcode} "])


def no_city(d: Draft, rng: random.Random) -> None:
    d.city = d.region = ""


def blanks(d: Draft, rng: random.Random) -> None:
    d.street = d.street.replace(" ", "  ", 1)
    d.number = f" {d.number}"


def dots(d: Draft, rng: random.Random) -> None:
    d.street = d.street + rng.choice([".", ",", " ", " ."])


def join(d: Draft, rng: random.Random) -> None:
    """The whole address in one cell."""
    glue = rng.choice([", ", ", ", " ", "\n"])
    line = d.line() + (f"{rng.choice([', ', ' '])}{d.unit}" if d.unit else "")
    if d.number_first:
        tail = " ".join(part for part in (d.city, d.region, d.postcode) if part)
    else:
        tail = " ".join(part for part in (d.postcode, d.city) if part)
    d.joined = glue.join(part for part in (line, tail, d.country) if part)


def swap(d: Draft, rng: random.Random) -> None:
    """Two cells change places."""
    d.unit, d.joined = d.unit, ""
    if rng.random() < 0.5 and d.postcode and d.city:
        d.postcode, d.city = d.city, d.postcode
    elif d.city:
        line = d.line()
        d.number, d.street, d.city = "", d.city, line


OPEN: tuple[tuple[Change, float], ...] = (
    (shorten, 0.5), (umlauts, 0.25), (bare_ordinal, 0.2), (compass_last, 0.1), (part_hyphen, 0.25), (letter_apart, 0.4),
    (misspell, 0.25), (misspell_city, 0.08), (add_unit, 0.12), (no_postcode, 0.4), (postcode_form, 0.2), (no_city, 0.2),
    (letter_case, 0.35), (blanks, 0.1), (dots, 0.08),
)  # fmt: skip


# --- a second maker ----------------------------------------------------------------------------------------


def twice(d: Draft, rng: random.Random) -> None:
    last = d.street.split(" ")[-1]
    if last in SHORT and last not in COMPASS:
        d.street = f"{d.street} {SHORT[last][0]}"


def ordinal_apart(d: Draft, rng: random.Random) -> None:
    d.street = re.sub(r"\b(\d+)(st|nd|rd|th)\b", r"\1 \2", d.street)


def ordinal_word(d: Draft, rng: random.Random) -> None:
    d.street = " ".join(ORDINALS.get(word, word) for word in d.street.split())


def near_key(d: Draft, rng: random.Random) -> None:
    d.street = _slip(d.street, rng, near=True)


def glue_number(d: Draft, rng: random.Random) -> None:
    if d.number_first and d.number.isdigit() and d.street[:1].isalpha() and len(d.street.split()[0]) > 2:
        d.number, d.street = "", d.number + d.street


def glue_words(d: Draft, rng: random.Random) -> None:
    words = d.street.split(" ")
    if len(words) >= 2:
        d.street = " ".join([*words[:-2], words[-2] + words[-1]])


def part_words(d: Draft, rng: random.Random) -> None:
    d.street = re.sub(
        r"(?<=[a-zäöü])(straße|weg|gasse|platz|ring)\b", lambda m: rng.choice([" ", "-"]) + m[1].title(), d.street
    )
    d.street = d.street.replace("-", rng.choice(["-", " "]))


def no_type(d: Draft, rng: random.Random) -> None:
    words = d.street.split(" ")
    if len(words) >= 2 and words[-1] in SHORT and not any(map(str.isdigit, d.street)):
        d.street = " ".join(words[:-1])


def building(d: Draft, rng: random.Random) -> None:
    name = (
        rng.choice(["Maple Court", "Rosewood Apts", "The Willows"])
        if d.number_first
        else rng.choice(["Hinterhaus", "c/o Beispiel"])
    )
    if d.number_first and rng.random() < 0.5:
        d.number = f"{name}, {d.number}"
    else:
        d.unit = name


def word_before_number(d: Draft, rng: random.Random) -> None:
    d.number = f"{'No.' if d.number_first else 'Nr.'} {d.number}"


def region_in_full(d: Draft, rng: random.Random) -> None:
    d.region = {"BC": "British Columbia", "NY": "New York"}.get(d.region, d.region)


def hidden_letters(d: Draft, rng: random.Random) -> None:
    d.street = rng.choice(["\u200b{}", "{}\u00a0", "\ufeff{}", "{}\u200e"]).format(d.street)


def zero_for_o(d: Draft, rng: random.Random) -> None:
    d.street = re.sub(r"(?<=[a-z])o(?=[a-z])", "0", d.street, count=1)


def brackets(d: Draft, rng: random.Random) -> None:
    d.street = d.street + rng.choice([" (rear)", " (buzzer 12)", " (side door)"]) if d.number_first else d.street + ""


SECOND: tuple[tuple[Change, float], ...] = (
    (shorten, 0.3), (umlauts, 0.3), (twice, 0.06), (ordinal_apart, 0.06), (ordinal_word, 0.08), (near_key, 0.25),
    (part_hyphen, 0.2), (glue_words, 0.08), (part_words, 0.15), (no_type, 0.06), (building, 0.06),
    (word_before_number, 0.06), (region_in_full, 0.1), (hidden_letters, 0.08), (zero_for_o, 0.03), (brackets, 0.04),
    (misspell_city, 0.1), (no_postcode, 0.5), (no_city, 0.25), (letter_case, 0.3), (glue_number, 0.04),
)  # fmt: skip

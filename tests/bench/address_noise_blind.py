"""A third maker of messy addresses: only its figures are looked at, never its rows."""

from __future__ import annotations

import random
import re

from tests.bench.address_noise import SHORT, Change, Draft, misspell_city, no_city, no_postcode, umlauts

LONG_WAYS = {"Street": "Stret", "Avenue": "Avenu", "Road": "Raod", "Boulevard": "Bulevard", "Drive": "Drve",
             "Place": "Plce"}  # fmt: skip
SOUNDS = (("ph", "f"), ("ck", "k"), ("ll", "l"), ("tt", "t"), ("nn", "n"), ("ie", "ei"),
          ("ou", "u"), ("dt", "t"), ("th", "t"))  # fmt: skip


def by_ear(d: Draft, rng: random.Random) -> None:
    """Spelt as it sounds: one sound of the name otherwise."""
    sounds = [pair for pair in SOUNDS if pair[0] in d.street.lower()]
    if sounds:
        sound, other = rng.choice(sounds)
        d.street = re.sub(sound, other, d.street, count=1, flags=re.IGNORECASE)


def type_slip(d: Draft, rng: random.Random) -> None:
    """The street word misspelt."""
    d.street = " ".join(LONG_WAYS.get(word, word) for word in d.street.split())


def mixed_short(d: Draft, rng: random.Random) -> None:
    """Some words short, some in capitals."""
    words = [rng.choice(SHORT[w]) if w in SHORT and rng.random() < 0.7 else w for w in d.street.split()]
    d.street = " ".join(w.upper() if rng.random() < 0.3 else w for w in words)
    d.street = re.sub(r"stra(ß|ss)e\b", lambda _: rng.choice(["str.", "str", "strasse", "STRASSE"]), d.street)


def leading_zeros(d: Draft, rng: random.Random) -> None:
    """A till that pads numbers."""
    if d.number.isdigit():
        d.number = d.number.zfill(4)


def long_dash(d: Draft, rng: random.Random) -> None:
    """A word processor's dash."""
    d.number = d.number.replace("-", rng.choice(["–", "‑", "—"]))


def glue_hyphen(d: Draft, rng: random.Random) -> None:
    """217-14 as 21714."""
    if re.fullmatch(r"\d+-\d+", d.number):
        d.number = d.number.replace("-", "")


def quotes(d: Draft, rng: random.Random) -> None:
    """Quotes and entities that a bad export leaves."""
    d.street = rng.choice(['"{}"', "{}&nbsp;".replace("&nbsp;", "\u00a0"), "'{}"]).format(d.street)


def floor_words(d: Draft, rng: random.Random) -> None:
    """A floor or flat in words of another kind."""
    first = ["2nd Floor", "Ste 5", "Rm 12", "Flat 3", "PH 2", "Bsmt", "Unit #7", "Fl 3"]
    d.unit = rng.choice(first if d.number_first else ["2. Etage", "App. 7", "EG", "Hinterhaus", "Zi. 4"])


def city_twice(d: Draft, rng: random.Random) -> None:
    """The city in the street's cell and in its own."""
    if d.city and d.number_first:
        d.street = f"{d.street}, {d.city}"
    elif d.city:
        d.number = f"{d.number}, {d.city}"


def postcode_in_city(d: Draft, rng: random.Random) -> None:
    """Postcode and city in one cell."""
    if d.postcode and d.city:
        pair = (d.city, d.postcode) if d.number_first else (d.postcode, d.city)
        d.city, d.postcode = " ".join(pair), ""


def number_last(d: Draft, rng: random.Random) -> None:
    """The order of another country."""
    d.number_first = not d.number_first


def no_blank_after_dot(d: Draft, rng: random.Random) -> None:
    """ "St.George", "E.13th"."""
    d.street = d.street.replace("Saint ", "St.").replace("East ", "E.").replace("West ", "W.").replace("-", " ")


def tabs(d: Draft, rng: random.Random) -> None:
    """Blanks of other kinds."""
    d.street = d.street.replace(" ", rng.choice(["\t", "\u2009", "   ", "\u00a0"]))


def fax_case(d: Draft, rng: random.Random) -> None:
    """Capitals throughout, accents lost."""
    table = str.maketrans("äöüÄÖÜé", "aouAOUe")
    d.street, d.city = d.street.translate(table).upper(), d.city.translate(table).upper()


BLIND: tuple[tuple[Change, float], ...] = (
    (number_last, 0.03), (by_ear, 0.12), (type_slip, 0.06), (umlauts, 0.2), (no_blank_after_dot, 0.1),
    (mixed_short, 0.45), (leading_zeros, 0.05), (long_dash, 0.1), (glue_hyphen, 0.2), (quotes, 0.05),
    (floor_words, 0.12), (city_twice, 0.06), (misspell_city, 0.08), (no_postcode, 0.45),
    (postcode_in_city, 0.1), (no_city, 0.2), (tabs, 0.05), (fax_case, 0.15),
)  # fmt: skip

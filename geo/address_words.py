"""What the words files know: how addresses are written in a country and what its street words mean.

`resources/words/country_xx.toml` says where the house number stands, the shape of postcodes and the regions;
`language_xx.toml` the abbreviations, unit words and directions. A new country is one more file.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import resources
from geo.address_text import fold

FOLDER = Path(resources.__file__).parent / "words"
UNKNOWN_COUNTRY = "US"  # read so when nothing says where a town is
BEHIND_BOX = r"[ #:.-]*(?:no |nr )?(?:\d+(?![\w-])(?: \d\d(?!\w))*)?"  # closes the pattern of a box
_UMLAUTS = {"de", "da", "nb", "sv", "fi"}


@dataclass(frozen=True, eq=False)
class Words:
    """One country's way of writing addresses. All texts are folded; mappings go from spelling to canonical."""

    country: str
    number_first: bool
    hyphen_is_unit: bool
    slash_is_unit: bool
    slash_is_door: bool
    type_first: bool
    postcode: re.Pattern[str]
    postcode_digits: int
    postcode_area: int
    postcode_before_city: bool
    postcode_zero: re.Pattern[str] | None  # a region whose postcodes begin with 0, and one without it
    types: Mapping[str, str]
    type_codes: frozenset[str]  # the canonical forms among them
    full: Mapping[str, str]  # canonical word of a name -> the whole word ("st" -> "saint")
    full_types: Mapping[str, str]  # canonical type -> the whole word ("st" -> "street")
    tokens: Mapping[str, str]  # every word with a canonical form: types, directions, ordinals, saints
    endings: tuple[tuple[str, str], ...]  # short ending of a glued name, full form; the longest first
    spellings: tuple[tuple[str, str], ...]  # letters that stand for an umlaut
    directions: frozenset[str]
    compass_words: frozenset[str]  # all spellings of them
    short_words: frozenset[str]  # all spellings of types and directions, which are no street name by themselves
    dropped: frozenset[str]
    unit: re.Pattern[str]
    unit_words: frozenset[str]
    unit_hints: frozenset[str]  # how a word begins (three letters) that `unit` may find
    no_unit_words: set[str]  # words met that begin otherwise; grows (address_units.may_name_unit)
    box: re.Pattern[str]
    care: re.Pattern[str]
    corner: re.Pattern[str]  # "corner of", at the beginning of a crossing of two streets
    between: re.Pattern[str]  # what stands between the two: "&", "and", "corner"
    number_words: Mapping[str, str]
    no_suffixes: frozenset[str]  # letters that are no suffix of a house number: directions, articles
    repeats: str  # "bis|ter": what may follow a house number
    regions: Mapping[str, str]  # code or name -> code
    geonames_regions: Mapping[str, str]
    also: Mapping[str, str]  # another name of a city -> its usual name
    within: Mapping[str, frozenset[str]]  # city -> names people write for its parts
    countries: Mapping[str, str]  # every country's names -> its code


@cache
def load_words(country: str) -> Words:
    """The words of an ISO 3166 country code; an unknown one is read as the United States are."""
    path = FOLDER / f"country_{country.lower()}.toml"
    facts = _read(path if path.exists() else FOLDER / f"country_{UNKNOWN_COUNTRY.lower()}.toml")
    languages = [_read(FOLDER / f"language_{code}.toml") for code in facts["languages"]]
    types = _merge(language.get("types", {}) for language in languages)
    directions = _merge([*(language.get("directions", {}) for language in languages), facts.get("directions", {})])
    ordinals = _merge(language.get("ordinals", {}) for language in languages)
    same = _merge(language.get("same", {}) for language in languages)
    postcode = facts["postcode"]
    units = [language.get("units", {}) for language in [*languages, _read(FOLDER / "units_everywhere.toml")]]
    box = "|".join(unit["box"] for unit in units if "box" in unit)
    return Words(
        country=facts["code"],
        number_first=facts["number"] == "first",
        hyphen_is_unit=facts["hyphen"] == "unit",
        slash_is_unit=facts["slash"] == "unit",
        slash_is_door=facts["slash"] == "door",
        type_first=bool(languages[0]["type_first"]),
        postcode=re.compile(rf"(?<![\w-]){postcode['pattern']}(?![\w-])", re.ASCII),
        postcode_digits=postcode["digits"],
        postcode_area=postcode["area"],
        postcode_before_city=postcode["before_city"],
        postcode_zero=_lost_zero(postcode),
        types=types,
        type_codes=frozenset(types.values()),
        full={**_full_words(languages, "types", "directions", "same"), "st": "saint"},
        full_types=_full_words(languages, "types"),
        tokens={**same, **ordinals, **types, **directions},
        endings=_endings(languages),
        spellings=_spellings(facts["languages"]),
        directions=frozenset(directions.values()),
        compass_words=frozenset(directions),
        short_words=frozenset(types) | frozenset(directions),
        dropped=frozenset(_listed(language.get("dropped", {}).get("words", "") for language in languages)),
        unit=_unit_pattern(units, directions, facts["number"] == "first"),
        unit_words=frozenset(_listed(unit.get("words", "") for unit in units)),
        unit_hints=_hints(units),
        no_unit_words=set(),
        box=re.compile(rf"(?:{box}){BEHIND_BOX}", re.ASCII),
        care=_care_pattern(languages),
        corner=re.compile(rf"(?:[nsew]{{1,2}} )?(?:{_crossing(languages, 'signs')})(?= )"),
        between=re.compile(rf" ?[&/] ?|,? (?:{_crossing(languages, 'signs')}|{_crossing(languages, 'between')}) "),
        number_words=_number_words(units),
        no_suffixes=_no_suffixes(facts, directions, languages),
        repeats="|".join(_listed(unit.get("repeats", "") for unit in units)) or "bis",
        regions=_regions(facts),
        geonames_regions=facts.get("geonames_regions", {}),
        also={fold(name): fold(city) for city, names in facts.get("also", {}).items() for name in names},
        within={fold(city): frozenset(map(fold, parts)) for city, parts in facts.get("within", {}).items()},
        countries=_countries(),
    )


def known_countries() -> tuple[str, ...]:
    """The codes of all countries that have a words file, in order."""
    return tuple(sorted(path.stem[-2:].upper() for path in FOLDER.glob("country_??.toml")))


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _listed(texts: Iterable[str]) -> list[str]:
    """The words of several lists, folded, each once, in order."""
    return list(dict.fromkeys(fold(word) for text in texts for word in text.split() if fold(word)))


def _merge(tables: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Spelling -> canonical over several languages; the first language to know a spelling decides."""
    merged: dict[str, str] = {}
    for table in tables:
        for canonical, spellings in table.items():
            for spelling in (str(canonical), *spellings.split()):
                merged.setdefault(fold(spelling), str(canonical))
    return merged


def _full_words(languages: Iterable[Mapping[str, Mapping[str, str]]], *tables: str) -> dict[str, str]:
    """Canonical -> the whole word: the first spelling in the files, unless it is the shorter."""
    full: dict[str, str] = {}
    for table in (language.get(part, {}) for language in languages for part in tables):
        for canonical, spellings in table.items():
            first = fold((spellings.split() or [""])[0])
            full.setdefault(str(canonical), max(first, str(canonical), key=len))
    return full


def _endings(languages: list[dict[str, Any]]) -> tuple[tuple[str, str], ...]:
    """The first language decides what a short ending stands for; what it is in another becomes the same
    ("Veldstr." and "Hauptstr." in Belgium)."""
    pairs: dict[str, str] = {}
    for language in languages:
        for short, full in language.get("endings", {}).items():
            first = pairs.setdefault(short, full)
            if first != full:
                pairs.setdefault(full, first)
    return tuple(sorted(pairs.items(), key=lambda pair: (-len(pair[0]), pair[0])))


def _spellings(codes: list[str]) -> tuple[tuple[str, str], ...]:
    if not _UMLAUTS & set(codes):
        return ()
    return (("ae", "a"), ("oe", "o"), ("ue", "u"), *((("aa", "a"),) if {"da", "nb"} & set(codes) else ()))


def _unit_pattern(units: list[dict[str, str]], directions: Mapping[str, str], number_first: bool) -> re.Pattern[str]:
    """Finds "apt 4b", "unit204", "# 12", "2nd floor", "floor 3", "bldg 7" and, closing a part, "rear"."""

    def choice(part: str, otherwise: str) -> str:
        words = _listed(unit.get(part, "") for unit in units)
        return "|".join(sorted(words, key=lambda word: (-len(word), word))) or otherwise

    words, floors, blocks = choice("words", "unit"), choice("floors", "floor"), choice("blocks", "building")
    side = "|".join(sorted(map(re.escape, directions))) or "$."
    numbered = r"|(?<=[a-z] )n[or] (?P<number>\d+[a-z]?)(?= *(?:,|$))" if number_first else ""  # else the house's
    name = (
        r"\d+(?:[-/][a-z]?\d+[a-z]?|-[a-z])?[a-z]{0,2}(?: (?:[a-z]|" + side + r")(?= *(?:,|$)))?"
        r"|[a-z]{1,2}[- ]?\d+[a-z]?(?:-\d+[a-z]?)?|[a-z](?:-[a-z])?"
    )
    return re.compile(
        rf"\b(?:{words})(?![a-z])(?: ?(?:#|no\b|nr\b))?[ #:-]*(?P<unit>{name})(?![\w])"
        rf"|#[ -]*(?:(?:{words})[ #-]*)?(?P<sign>{name})(?![\w])"
        rf"{numbered}"
        rf"|\b(?P<floor>\d+(?:st|nd|rd|th|e|er)?|{choice('storeys', 'ground')}) (?:{floors})\b"
        rf"|\b(?:{floors}) ?(?P<level>\d+)(?![\w])"
        rf"|\b(?:{blocks})[ #-]*(?P<block>\d+[a-z]?|[a-z])(?![\w])"
        rf"|(?<=[\w,]) (?P<alone>{choice('alone', 'rear')})(?= *(?:,|$))",
        re.ASCII,
    )


def _hints(units: list[dict[str, str]]) -> frozenset[str]:
    """The first three letters of every unit word; a shorter word alone and with a digit behind it."""
    words = _listed(unit.get(part, "") for unit in units for part in ("words", "floors", "blocks", "alone"))
    words += ["no", "nr"]
    short = {word + end for word in words if len(word) < 3 for end in ("", ",", *"0123456789")}
    return frozenset({word[:3] for word in words} | {start[:3] for start in short})


def _care_pattern(languages: list[dict[str, Any]]) -> re.Pattern[str]:
    """Finds the person a letter is handed to: "c/o Ann Example,"."""
    words = {fold(word) for language in languages for word in language.get("care", {}).get("words", "").split()}
    return re.compile(rf"(?:^|, ?)(?:{'|'.join(sorted(words | {'c/o'}))})\b[^,\d]*,?")


def _crossing(languages: list[dict[str, Any]], part: str) -> str:
    """The words of a crossing as alternatives of a pattern, the longest first."""
    texts = (language.get("crossing", {}).get(part, "") for language in languages)
    words = {fold(phrase) for text in texts for phrase in text.split(",")}
    return "|".join(sorted(words - {""}, key=lambda word: (-len(word), word))) or "$."


def _lost_zero(postcode: Mapping[str, Any]) -> re.Pattern[str] | None:
    """Finds "ma 2134" at the end of a line: a spreadsheet took 02134 for a number."""
    if "zero_regions" not in postcode:
        return None
    regions = "|".join(sorted(fold(region) for region in postcode["zero_regions"]))
    return re.compile(rf"(?<=\b(?:{regions}) )\d{{{postcode['digits'] - 1}}}(?=$|,)", re.ASCII)


def _no_suffixes(
    facts: Mapping[str, Any], directions: Mapping[str, str], languages: Iterable[Mapping[str, Any]]
) -> frozenset[str]:
    if facts["number"] == "last":
        return frozenset()
    articles = _listed(language.get("dropped", {}).get("words", "") for language in languages)
    return frozenset(directions.values()) | frozenset(word for word in articles if word in ("l", "d"))


def _number_words(units: list[dict[str, str]]) -> dict[str, str]:
    words = _listed(unit.get("numbers", "") for unit in units)
    return {word: str(value) for value, word in enumerate(words, 1)}


def _regions(facts: dict[str, Any]) -> dict[str, str]:
    named = {fold(name): code for code, name in facts.get("regions", {}).items()}
    return {**{code.lower(): code for code in facts.get("regions", {})}, **named}


@cache
def _countries() -> dict[str, str]:
    names: dict[str, str] = {}
    for code in known_countries():
        for name in _read(FOLDER / f"country_{code.lower()}.toml")["names"].split(","):
            names.setdefault(fold(name), code)
    return names

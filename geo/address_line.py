"""One folded line of an address → house number, the words round it, unit, postcode.

Patterns take out the postcode, the box, the unit and the first house number, in that order.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from geo.address_units import may_name_unit, take_unit
from geo.address_words import Words

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2}")
_GLUED_FRONT = re.compile(r"(\d{1,6})([a-z]{3,}.*)$", re.ASCII)
_REPEAT = re.compile(r"(?:bis|ter|quater)\b")
_GLUED_BACK = re.compile(r"(.*?[a-z]{3,})(\d{1,5}(?: ?[a-z])?)(?= |$)", re.ASCII)
_SIGNS = ("no", "nr", "num", "number", "nummer", "n°", "numero")  # how the longer signs end, too
ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)[a-z]*(?!\w)", re.ASCII)
_UNIT_AND_NUMBER = re.compile(r"(\d+[a-z]?)-(\d+[a-z]?)$", re.ASCII)
_UNIT_IN_FRONT = re.compile(r"([a-z] ?\d{1,4})[ -]+(?=\d+[a-z]? +\w)", re.ASCII)
_NUMBER_SIGN = re.compile(
    r"(?:^|[ ,])(?:(?:haus|house|huis|hus|street)[ -]?)?(?:no|nr|num|number|nummer|n°|numero)$|(?:^|[ ,])(?:hnr|hno)$"
)


class Line(NamedTuple):
    """A line taken apart. `unit` is the second line as far as it is still to be read."""

    number: str
    before: str
    after: str
    unit_found: str
    code: str
    unit: str
    box: bool


def line_apart(line: str, unit: str, has_code: bool, words: Words) -> Line:
    """A folded line and second line taken apart; no postcode is looked for when it `has_code` elsewhere."""
    code = ""
    if not has_code:
        code, line = take_postcode(line, words)
    box, line, unit = _take_box(line, unit, words)
    unit_found, line = take_unit(line, words)
    in_front = _UNIT_IN_FRONT.match(line) if line and line[0].isalpha() else None
    joined = _UNIT_AND_NUMBER.match(unit_found)
    if joined and not has_digit(line):  # "#101-1401 West Broadway"
        unit_found, line = joined.group(1), f"{joined.group(2)} {line}"
    elif in_front:
        unit_found, line = in_front.group(1).replace(" ", ""), line[in_front.end() :]
    number, before, after = split_at_number(line, words)
    if before and is_crossing(before, after, words):
        number, before, after = "", f"{before} {number} {after}", ""
    return Line(number, before, after, unit_found, code, unit, box)


def is_crossing(before: str, after: str, words: Words) -> bool:
    """ "West 37th Avenue & East 38 Ave": the number between a whole street and a bare street word is a street's."""
    if words.type_first or not words.number_first:
        return False
    if words.corner.match(before):
        return True
    name = after.partition(",")[0].split()
    if not name or not words.short_words.issuperset(name):
        return False
    if "&" in before and not before[0].isdigit():
        return True
    return not words.types.keys().isdisjoint(before.replace("/", " ").split())


def two_streets(text: str, words: Words) -> list[tuple[str, str]]:
    """The pairs of streets whose crossing a folded text may name: "Main St & 12th", "Ecke Markt / Kirchweg"."""
    corner = words.corner.match(text)
    text = text[corner.end() :] if corner else text
    found = [(text[: joint.start()], text[joint.end() :]) for joint in words.between.finditer(text)]
    pairs = [(left.strip(" ,-"), words.corner.sub("", f"{right} ", count=1).strip(" ,-")) for left, right in found[:4]]
    return [(left, right) for left, right in pairs if left and right]


def compact_postcode(text: str, words: Words) -> str:
    """A folded postcode without blanks, hyphen or country letters; "" when it is none of the country's."""
    digits = words.postcode_digits
    if digits and text.isdigit() and len(text) == digits - 1:
        text = "0" + text  # a spreadsheet took it for a number
    found = words.postcode.fullmatch(text) or words.postcode.search(text)
    return _compact(found.group(), words) if found else ""


def _compact(text: str, words: Words) -> str:
    if not words.postcode_digits:
        return text.replace(" ", "").replace("-", "")
    return "".join(filter(str.isdigit, text))[: words.postcode_digits]


# --- postcode, unit, number ------------------------------------------------------------------------------


def take_postcode(text: str, words: Words, in_city: bool = False) -> tuple[str, str]:
    """The postcode in a line (or a city's cell) and the text without it."""
    best = None
    for found in words.postcode.finditer(text):
        if not words.postcode_digits or in_city or _may_be_postcode(text, found, words):
            best = found
    if best is None and words.postcode_zero:
        best = words.postcode_zero.search(text)
    if best is None:
        return "", text
    left, right = text[: best.start()].rstrip(" ,"), text[best.end() :].strip(" ,")
    code = _compact(best.group(), words).rjust(words.postcode_digits, "0")
    return code, f"{left}, {right}" if left and right else left or right


def _may_be_postcode(text: str, found: re.Match[str], words: Words) -> bool:
    """Digits alone are a postcode only where one can stand: not first (a house number), not after "unit"."""
    left, right = text[: found.start()].rstrip(" ,-"), text[found.end() :].lstrip(" ,")
    last = left.rsplit(" ", 1)[-1]
    if words.postcode_before_city:
        return bool(right and right[0].isalpha()) or has_digit(left)
    if last in words.unit_words or left.endswith(("#", "box", "pob")):
        return False
    if last in words.regions:
        return True
    closes = not right or text[found.end() :].startswith(",") or right in words.countries
    return bool(left) and closes and (has_digit(left) or last not in words.types)


@cache
def _number_pattern(repeats: str, not_letters: frozenset[str]) -> re.Pattern[str]:
    """217-14, 12a, 12 a, 12/3, 12-14, 12 bis, 12 1/2, N16570W3: but never 13th, and no direction as a letter."""
    words = "|".join(sorted(not_letters)) or "$."
    letter = rf" (?!(?:{words})\b)[a-z](?= *(?:,|$)| (?!and\b)[a-z]{{3}})"
    return re.compile(
        rf"(?<![\w/-])(?:\d{{1,6}}(?:[a-z](?![a-z0-9])|(?:{repeats})\b)?"
        rf"(?: ?[-/] ?\d{{1,5}}[a-z]?(?!\w)|/[a-z](?!\w)){{0,2}}(?:-[a-z](?!\w))?"
        rf"(?: (?:{repeats})\b| \d/\d\b|{letter})?"
        r"|[nsew]\d+[nsew]? ?[nsew]\d+|[a-z]\d{2,5}(?= [a-z]{3}))(?!\w)",
        re.ASCII,
    )


def split_at_number(text: str, words: Words) -> tuple[str, str, str]:
    """The first house number, the words before it and the words after it."""
    glued = _GLUED_FRONT.match(text) if text[:1].isdigit() else None
    if glued and not ORDINAL.match(text) and not _REPEAT.match(glued.group(2)):
        return glued.group(1), "", glued.group(2)
    found = _number_pattern(words.repeats, words.no_suffixes).search(text)
    if not found:
        return _number_by_other_signs(text, words)
    number, start, end = found.group(), found.start(), found.end()
    letter = number[-2:]
    if letter[0] == " " and letter[1].isalpha() and _opens_with_type(text[end:], words):
        number, end = number[:-2], end - 1  # "866 C Street": the letter is the street
    before, after = text[:start].strip(" ,-"), text[end:].strip(" -")
    if before.endswith((*_SIGNS, "hnr", "hno")):
        before = _NUMBER_SIGN.sub("", before).strip(" ,")
    return number if "/" in number else number.replace(" ", ""), before, after if before else after.lstrip(", ")


def _take_box(line: str, unit: str, words: Words) -> tuple[bool, str, str]:
    """Is it a post-office box and nothing else? A box beside a house is taken out of the line and the second line."""
    in_line, in_unit = words.box.search(line), words.box.search(unit) if unit else None
    if not in_line and not in_unit:
        return False, line, unit
    if in_line:
        rest = f"{line[: in_line.start()].rstrip(' ,-/')}, {line[in_line.end() :].strip(' ,-/')}".strip(" ,")
    else:
        rest = line
    if is_street_line(rest, words):
        return False, rest, "" if in_unit else unit
    if in_line and unit and not in_unit and is_street_line(unit, words):
        return False, unit, ""
    return True, line, unit


def _number_by_other_signs(text: str, words: Words) -> tuple[str, str, str]:
    """A number in words ("One Hill Road") or written together with the street ("12Hill Road", "Hauptstr12")."""
    first, _, rest = text.partition(" ")
    if rest and first in words.number_words:
        return words.number_words[first], "", rest
    street, _, tail = text.partition(",")
    back = _GLUED_BACK.match(street.strip())
    if back and not words.number_first:
        rest = street.strip()[back.end() :].strip(" -/")
        return back.group(2).replace(" ", ""), back.group(1), ", ".join(part for part in (rest, tail.strip()) if part)
    return "", text.strip(" ,-"), ""


def _opens_with_type(text: str, words: Words) -> bool:
    first = text.split(",", maxsplit=1)[0].split()
    return bool(first) and first[0] in words.types


def is_street_line(text: str, words: Words) -> bool:
    """Letters and a number, more than a postcode with a city, more than a unit."""
    if not has_digit(text):
        return False
    starts = bool(words.postcode_digits) and not words.postcode_before_city  # five digits in front are a house
    rest = words.postcode.sub(lambda found: found[0] if starts and not found.start() else "", text)
    if may_name_unit(rest, words):
        rest = words.unit.sub("", rest)
    return has_digit(rest) and bool(_WORD.search(rest))


def has_digit(text: str) -> bool:
    return not (text.isalpha() or text.isspace()) and _DIGIT.search(text) is not None

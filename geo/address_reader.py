"""Free text → house number, street words, unit, postcode, and what is left to be a city.

Patterns take out the unit, the postcode and the first house number, in that order; the words before and
after the number are kept apart, because only the town's own street names can say which of them is the street.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from geo.address import Address
from geo.address_text import LONGEST, fold, fold_again
from geo.address_units import bare_unit, take_unit, unit_behind
from geo.address_words import Words, known_countries, load_words

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{2}")
_GLUED_FRONT = re.compile(r"(\d{1,6})([a-z]{3,}.*)$", re.ASCII)
_REPEAT = re.compile(r"(?:bis|ter|quater)\b")
_GLUED_BACK = re.compile(r"(.*?[a-z]{3,})(\d{1,5}(?: ?[a-z])?)(?= |$)", re.ASCII)
_NUMBER_SIGN = re.compile(
    r"(?:^|[ ,])(?:(?:haus|house|huis|hus|street)[ -]?)?(?:no|nr|num|number|nummer|n°|numero)$|(?:^|[ ,])(?:hnr|hno)$"
)
_LAST_NUMBER = re.compile(r"(?<![\w-])\d{1,6}(?: ?- ?\d{1,5})?(?: ?[a-z])?(?![\w-])", re.ASCII)
_SIGNS = ("no", "nr", "num", "number", "nummer", "n°", "numero")  # how the longer signs end, too
_SOFT_BREAK = re.compile(r"(?<=\D)\s+[-–—/]+\s+|\s+[-–—/]+\s+(?=\D)")
_NUMBER_SIGN_IN_FRONT = re.compile(r"(^|,)\s*#\s*(?=\d)")
_UNIT_SIGN_IN_FRONT = re.compile(r"^\s*#\s*\w{1,6}\s*[-–]\s*(?=\d)")
_GLUED_COMPASS = re.compile(r"(?<![\w-])(\d+(?:-\d+)?)([NSEWnsew])\b(?=\.?\s+\w)")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)[a-z]*(?!\w)", re.ASCII)
_UNIT_AND_NUMBER = re.compile(r"(\d+[a-z]?)-(\d+[a-z]?)$", re.ASCII)
_FRONT = re.compile(r"\d{1,6}(?:-\d{1,5})?(?= )", re.ASCII)
_CORNER = re.compile(r"(?:(?:corner|cnr|intersection) of|ecke)\b")
_STAND_INS = {digit: str.maketrans("0123456789", digit * 10) for digit in "7635984"}
_UNIT_IN_FRONT = re.compile(r"([a-z] ?\d{1,4})[ -]+(?=\d+[a-z]? +\w)", re.ASCII)


_CHANGES = (
    (_SOFT_BREAK, ", "),
    (_NUMBER_SIGN_IN_FRONT, r"\1 "),
    (_UNIT_SIGN_IN_FRONT, ""),
    (_GLUED_COMPASS, r"\1 \2"),
)


class ReadAddress(NamedTuple):
    """One address taken apart; all texts are folded (see address_text.fold).

    `before` and `after` are the words round the house number, commas kept. `postcode` is compact ("v5t1a1"),
    `odd_postcode` what stood in the postcode's cell and is none of the country's.
    """

    number: str
    unit: str
    postcode: str
    odd_postcode: str
    before: str
    after: str
    city: str
    region: str
    country: str
    box: bool

    @property
    def street(self) -> str:
        """The street as far as it can be told without a town: the words after the number, else before it."""
        after = self.after.split(",")[0].strip()
        return after if after and not self.before else self.before.split(",")[-1].strip() or after


def read_address(address: Address, words: Words) -> ReadAddress:
    """Take one address apart. Any text is read; what is not there is the empty string."""
    read = take_apart(address, words)
    if read.number and not read.unit and words.number_first:
        return read._replace(unit=unit_behind(read.after, words))
    return read


def take_apart(address: Address, words: Words) -> ReadAddress:
    """The same without looking for a unit that has no word ("W Monroe St 200"), which placing does not need."""
    line, unit = fold(address.line), fold(address.unit) if address.unit else ""
    postcode, city = fold_again(address.postcode), fold_again(address.city)
    if "c/o" in line or "at" in line or "care" in line or "z" in line:
        line = words.care.sub(", ", line).strip(" ,")
    code = _code_of(postcode, words) if postcode else ""
    if _looks_swapped(line, unit, code, postcode, city):
        line, unit, postcode, city = _put_right(line, unit, postcode, city, words)
        code = compact_postcode(postcode, words) if postcode else ""
    odd = postcode if postcode and not code else ""
    parts = _read_line(line, unit, bool(code), words)
    if not code:
        code = parts.code
        if not code and city and not city.isalpha():
            code, city = _take_postcode(city, words, in_city=True)
    number, unit_found, before, after = parts.number, parts.unit_found, parts.before, parts.after
    if unit_found.isdigit() and not number and address.line.lstrip().startswith("#"):
        number, unit_found, before, after = unit_found, "", "", before  # "# 2 Turner Road"
    unit = parts.unit
    if unit:
        number, before, after, unit = _use_second_line(number, before, after, unit, words)
    return ReadAddress(
        number, unit_found or (bare_unit(unit, words) if unit else ""), code, odd, before, after,
        city, fold_again(address.region), fold_again(address.country), parts.box,
    )  # fmt: skip


class _Line(NamedTuple):
    """A line taken apart. `unit` is the second line as far as it is still to be read."""

    number: str
    before: str
    after: str
    unit_found: str
    code: str
    unit: str
    box: bool


def _read_line(line: str, unit: str, has_code: bool, words: Words) -> _Line:
    """The parts of a line, remembered for all houses whose number stands in front of the same words.

    How many digits such a number has may matter to what it is, which ones they are does not: all are read as one
    digit that stands nowhere else in the line, so that the number found is known to be this one.
    """
    front = _FRONT.match(line) if line[:1].isdigit() and not unit else None
    if front and not (front.end() > 3 and words.postcode.match(line)):
        number, rest = front.group(), line[front.end() :]
        digit = next((digit for digit in _STAND_INS if digit not in rest), "")
        shape = number.translate(_STAND_INS[digit]) if digit else ""
        known = _line_of_shape(shape + rest, has_code, words) if digit else None
        if known and known.number == shape and not known.before:
            return _Line(number, *known[1:])
    return _line_apart(line, unit, has_code, words)


@lru_cache(maxsize=1 << 16)
def _line_of_shape(line: str, has_code: bool, words: Words) -> _Line:
    return _line_apart(line, "", has_code, words)


def _line_apart(line: str, unit: str, has_code: bool, words: Words) -> _Line:
    code = ""
    if not has_code:
        code, line = _take_postcode(line, words)
    box, line, unit = _take_box(line, unit, words)
    unit_found, line = take_unit(line, words)
    in_front = _UNIT_IN_FRONT.match(line) if line and line[0].isalpha() else None
    joined = _UNIT_AND_NUMBER.match(unit_found)
    if joined and not _has_digit(line):  # "#101-1401 West Broadway"
        unit_found, line = joined.group(1), f"{joined.group(2)} {line}"
    elif in_front:
        unit_found, line = in_front.group(1).replace(" ", ""), line[in_front.end() :]
    number, before, after = _split_at_number(line, words)
    if before and _is_crossing(before, after, words):
        number, before, after = "", f"{before} {number} {after}", ""
    return _Line(number, before, after, unit_found, code, unit, box)


def _is_crossing(before: str, after: str, words: Words) -> bool:
    """ "West 37th Avenue & East 38 Ave": the number between a whole street and a bare street word is a street's."""
    if words.type_first or not words.number_first:
        return False
    name = after.partition(",")[0].split()
    if not name or not words.short_words.issuperset(name):
        return _CORNER.match(before) is not None
    return not words.types.keys().isdisjoint(before.replace("/", " ").split())


@lru_cache(maxsize=4096)
def _code_of(text: str, words: Words) -> str:
    """compact_postcode for texts that come again and again."""
    return compact_postcode(text, words)


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


# --- cells that stand in each other's column -------------------------------------------------------------


def _looks_swapped(line: str, unit: str, code: str, postcode: str, city: str) -> bool:
    """Cheap test: no street in `line`, a number in `city`, or no postcode in the postcode's cell."""
    if not line:
        return bool(unit or city or postcode)
    return line.isdigit() or _has_digit(city) or bool(postcode and not code)


def _put_right(line: str, unit: str, postcode: str, city: str, words: Words) -> tuple[str, str, str, str]:
    """Cells by what they hold: the street has letters and a number, a postcode its shape, a city letters."""
    if line.isdigit() and any(map(str.isalpha, unit)):
        line, unit = f"{line} {unit}", ""  # number and street in two columns
    cells = [line, city, postcode, unit]
    street = next((at for at, text in enumerate(cells) if _is_street_line(text, words)), 0)
    cells[0], cells[street] = cells[street], cells[0]
    line, city, postcode, unit = cells
    if _is_postcode(city, words) or (postcode and not city and not _has_digit(postcode)):
        city, postcode = postcode, city
    return line, unit, postcode, city


def _has_digit(text: str) -> bool:
    return not (text.isalpha() or text.isspace()) and _DIGIT.search(text) is not None


def _is_postcode(text: str, words: Words) -> bool:
    return bool(words.postcode.fullmatch(text))


def _is_street_line(text: str, words: Words) -> bool:
    """Letters and a number, more than a postcode with a city, more than a unit."""
    starts = bool(words.postcode_digits) and not words.postcode_before_city  # five digits in front are a house
    rest = words.unit.sub("", words.postcode.sub(lambda found: found[0] if starts and not found.start() else "", text))
    return _has_digit(rest) and bool(_WORD.search(rest))


# --- postcode, unit, number ------------------------------------------------------------------------------


def _take_postcode(text: str, words: Words, in_city: bool = False) -> tuple[str, str]:
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
        return bool(right and right[0].isalpha()) or _has_digit(left)
    if last in words.unit_words or left.endswith(("#", "box", "pob")):
        return False
    if last in words.regions:
        return True
    closes = not right or text[found.end() :].startswith(",") or right in words.countries
    return bool(left) and closes and (_has_digit(left) or last not in words.types)


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


def _split_at_number(text: str, words: Words) -> tuple[str, str, str]:
    """The first house number, the words before it and the words after it."""
    glued = _GLUED_FRONT.match(text) if text[:1].isdigit() else None
    if glued and not _ORDINAL.match(text) and not _REPEAT.match(glued.group(2)):
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
    if _is_street_line(rest, words):
        return False, rest, "" if in_unit else unit
    if in_line and unit and not in_unit and _is_street_line(unit, words):
        return False, unit, ""
    return True, line, unit


def other_readings(address: Address, read: ReadAddress, words: Words) -> Iterator[ReadAddress]:
    """Less likely ways to read an address that led nowhere: another number, " - " and " / " as commas, "#12" as the
    house, "562W" as 562 West. Only worth believing when a house is found."""
    other = other_number(read, words)
    if other:
        yield other
    line, unit, city = (text[:LONGEST] for text in (address.line, address.unit, address.city))
    written = (line, unit, city)
    for change, to in _CHANGES:
        changed = [change.sub(to, text) for text in written]
        if changed == list(written):
            continue
        again = take_apart(
            Address(changed[0], changed[1], address.postcode, changed[2], address.region, address.country), words
        )
        yield again
        other = other_number(again, words)
        if other:
            yield other


def other_number(read: ReadAddress, words: Words) -> ReadAddress | None:
    """The same address with its last number as the house number: "5 Avenue 123", "Straße des 17. Juni 12"."""
    street, comma, rest = read.after.partition(",")
    alone = rest.partition(",")[0].strip()
    if read.number and alone and _LAST_NUMBER.fullmatch(alone):  # "214th Street, 93-42"
        before = f"{read.before} {read.number} {street}".strip()
        return read._replace(number=alone.replace(" ", ""), before=before, after=rest.partition(",")[2].strip())
    found = [match for match in _LAST_NUMBER.finditer(street) if not _ORDINAL.match(street, match.start())]
    if not found or not read.number:
        return None
    last = found[-1]
    before = f"{read.before} {read.number} {street[: last.start()]}".strip()
    after = f"{street[last.end() :]}{comma}{rest}".strip(" ,")
    if _is_crossing(before, after, words):
        return None
    return read._replace(number=last.group().replace(" ", ""), before=before, after=after)


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


def _use_second_line(number: str, before: str, after: str, unit: str, words: Words) -> tuple[str, str, str, str]:
    """The second address line when the first was no street: "Maple Court" / "12 Hill Road"."""
    if number or not _is_street_line(unit, words):
        return number, before, after, unit
    _, rest = take_unit(unit, words)
    found, front, back = _split_at_number(rest, words)
    return (found, front or "", f"{back}, {before}".strip(" ,"), "") if found else (number, before, after, unit)


@cache
def foreign_shapes(country: str) -> tuple[re.Pattern[str], ...]:
    """The postcode shapes of the other countries, to tell a foreign postcode from a slip."""
    return tuple(load_words(code).postcode for code in known_countries() if code != country)

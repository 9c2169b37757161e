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
from geo.address_line import (
    ORDINAL,
    compact_postcode,
    has_digit,
    is_crossing,
    is_street_line,
    line_apart,
    split_at_number,
    take_postcode,
)
from geo.address_text import LONGEST, fold, fold_again
from geo.address_units import bare_unit, take_unit, unit_behind
from geo.address_words import Words, known_countries, load_words

_LAST_NUMBER = re.compile(r"(?<![\w-])\d{1,6}(?: ?- ?\d{1,5})?(?: ?[a-z])?(?![\w-])", re.ASCII)
_SOFT_BREAK = re.compile(r"(?<=\D)\s+[-–—/]+\s+|\s+[-–—/]+\s+(?=\D)")
_NUMBER_SIGN_IN_FRONT = re.compile(r"(^|,)\s*#\s*(?=\d)")
_UNIT_SIGN_IN_FRONT = re.compile(r"^\s*#\s*\w{1,6}\s*[-–]\s*(?=\d)")
_GLUED_COMPASS = re.compile(r"(?<![\w-])(\d+(?:-\d+)?)([NSEWnsew])\b(?=\.?\s+\w)")


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
    if may_name_a_carer(line):
        line = without_carer(line, words)
    line, unit, postcode, city, code = in_their_columns(line, unit, postcode, city, words)
    odd = postcode if postcode and not code else ""
    parts = line_apart(line, unit, bool(code), words)
    if not code:
        code = parts.code
        if not code and city and not city.isalpha():
            code, city = take_postcode(city, words, in_city=True)
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


def may_name_a_carer(line: str) -> bool:
    """Cheap test before without_carer."""
    return "c/o" in line or "at" in line or "care" in line or "z" in line


def without_carer(line: str, words: Words) -> str:
    """A folded line without the person a letter is handed to."""
    return words.care.sub(", ", line).strip(" ,")


@lru_cache(maxsize=4096)
def _code_of(text: str, words: Words) -> str:
    """compact_postcode for texts that come again and again."""
    return compact_postcode(text, words)


# --- cells that stand in each other's column -------------------------------------------------------------


def in_their_columns(line: str, unit: str, postcode: str, city: str, words: Words) -> tuple[str, str, str, str, str]:
    """Folded line, unit, postcode and city, put right where they were swapped, and the postcode in its compact form."""
    code = _code_of(postcode, words) if postcode else ""
    if _looks_swapped(line, unit, code, postcode, city):
        line, unit, postcode, city = _put_right(line, unit, postcode, city, words)
        code = _code_of(postcode, words) if postcode else ""
    return line, unit, postcode, city, code


def _looks_swapped(line: str, unit: str, code: str, postcode: str, city: str) -> bool:
    """Cheap test: no street in `line`, a number in `city`, or no postcode in the postcode's cell."""
    if not line:
        return bool(unit or city or postcode)
    return line.isdigit() or has_digit(city) or bool(postcode and not code)


def _put_right(line: str, unit: str, postcode: str, city: str, words: Words) -> tuple[str, str, str, str]:
    """Cells by what they hold: the street has letters and a number, a postcode its shape, a city letters."""
    if line.isdigit() and any(map(str.isalpha, unit)):
        line, unit = f"{line} {unit}", ""  # number and street in two columns
    cells = [line, city, postcode, unit]
    street = next((at for at, text in enumerate(cells) if is_street_line(text, words)), 0)
    cells[0], cells[street] = cells[street], cells[0]
    line, city, postcode, unit = cells
    if _is_postcode(city, words) or (postcode and not city and not has_digit(postcode)):
        city, postcode = postcode, city
    return line, unit, postcode, city


def _is_postcode(text: str, words: Words) -> bool:
    return bool(words.postcode.fullmatch(text))


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
    found = [match for match in _LAST_NUMBER.finditer(street) if not ORDINAL.match(street, match.start())]
    if not found or not read.number:
        return None
    last = found[-1]
    before = f"{read.before} {read.number} {street[: last.start()]}".strip()
    after = f"{street[last.end() :]}{comma}{rest}".strip(" ,")
    if is_crossing(before, after, words):
        return None
    return read._replace(number=last.group().replace(" ", ""), before=before, after=after)


def _use_second_line(number: str, before: str, after: str, unit: str, words: Words) -> tuple[str, str, str, str]:
    """The second address line when the first was no street: "Maple Court" / "12 Hill Road"."""
    if number or not is_street_line(unit, words):
        return number, before, after, unit
    _, rest = take_unit(unit, words)
    found, front, back = split_at_number(rest, words)
    return (found, front or "", f"{back}, {before}".strip(" ,"), "") if found else (number, before, after, unit)


@cache
def foreign_shapes(country: str) -> tuple[re.Pattern[str], ...]:
    """The postcode shapes of the other countries, to tell a foreign postcode from a slip."""
    return tuple(load_words(code).postcode for code in known_countries() if code != country)

"""Many addresses taken apart: what comes again in a list is read once.

Most lines are a number and the words behind it, and most other cells hold a city and a postcode that many people
share. What number it is does not matter to what the words mean, so a line is remembered for all houses whose
number stands in front of the same words; cells are remembered as they stand. Of a line with commas, the street and
what stands behind it are remembered each by itself. Every other address is read alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple

from geo.address import Address
from geo.address_line import Line, compact_postcode, has_digit, line_apart, take_postcode
from geo.address_reader import ReadAddress, in_their_columns, may_name_a_carer, take_apart, without_carer
from geo.address_text import fold, fold_again
from geo.address_units import bare_unit, may_name_unit
from geo.address_words import BEHIND_BOX, Words

KEPT = 200_000  # lines remembered, and as many combinations of the other cells
_FRONT = re.compile(r"\d{1,6}(?: ?- ?\d{1,5})?$", re.ASCII)
_AS_ZEROS = str.maketrans("123456789", "0" * 9)
_STAND_INS = "7635984"
_STAND_IN = "qqqqqq"  # for a street, where what stands behind it is read
_PLAIN = re.compile(r"[a-z0-9]{2,}$", re.ASCII)


class Where:
    """The city, region and country of an address, folded. Equal ones are the same object, so that it is a quick key."""

    __slots__ = ("city", "country", "region")

    def __init__(self, city: str, region: str, country: str) -> None:
        self.city = city
        self.region = region
        self.country = country


class StreetText:
    """The words round a house number, folded, commas kept. Equal ones are the same object, which remembers what the
    town's streets make of it: its `parts` that may be the street (and whether it has but one), what those say
    whatever the city (`settled`, perhaps `hasty`), and its meaning for each Where, hasty and in full."""

    __slots__ = ("after", "before", "full_meanings", "hasty", "is_one_part", "meanings", "numbered", "parts", "settled")

    def __init__(self, before: str, after: str, numbered: bool) -> None:
        self.before = before
        self.after = after
        self.numbered = numbered
        self.parts: tuple[str, ...] | None = None
        self.settled: list[Any] | None = None
        self.hasty = self.is_one_part = False
        self.meanings: dict[Where, Any] = {}
        self.full_meanings: dict[Where, Any] | None = None


class ListedAddress(NamedTuple):
    """A ReadAddress whose words are shared with others of the list."""

    number: str
    text: StreetText
    where: Where
    postcode: str
    odd_postcode: str
    unit: str
    box: bool

    def whole(self) -> ReadAddress:
        """The same as one address."""
        number, text, where, postcode, odd_postcode, unit, box = self
        return ReadAddress(
            number, unit, postcode, odd_postcode, text.before, text.after, where.city, where.region, where.country, box
        )


class _Place(NamedTuple):
    """What the cells of city, region and country say. `code_in_city` and `city_left` are what a postcode in the
    city's cell leaves; a city with a digit may be something else."""

    where: Where
    code_in_city: str
    city_left: Where
    has_digit: bool


class _Cells(NamedTuple):
    """What the cells beside a line say. `code_in_city` and `city_left` (see _Place) are for lines without a code."""

    unit: str
    code: str
    odd_code: str
    where: Where
    code_in_city: str
    city_left: Where


class _Line(NamedTuple):
    """What a line says whose number stands in front."""

    text: StreetText
    unit: str
    code: str
    box: bool


_listed = partial(tuple.__new__, ListedAddress)  # a third of the work of ListedAddress(...), a hundred thousand times
_cells = partial(tuple.__new__, _Cells)
_line = partial(tuple.__new__, _Line)


class ListReader:
    """Takes the addresses of one country apart, as address_reader.take_apart does, remembering what it has read."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._cells: dict[tuple[str, ...], _Cells] = {}
        self._units: dict[str, str | None] = {}
        self._codes: dict[str, tuple[str, str]] = {}
        self._places: dict[tuple[str, ...], _Place] = {}
        self._lines: dict[tuple[str, str, bool], _Line | None] = {}
        self._without_code: dict[tuple[str, str], _Line | None] = {}
        self._ends: dict[str, Line | None] = {}
        self._forms: dict[str, str] = {}
        self._texts: dict[tuple[str, str, bool], StreetText] = {}
        self._wheres: dict[tuple[str, str, str], Where] = {}
        self._plain_words: set[str] = set()
        self._other_words: set[str] = set()
        self._repeats = frozenset(words.repeats.split("|"))
        self._box = _first_letters(words.box.pattern.removesuffix(BEHIND_BOX))
        self._any_digits = _takes_any_digits(words.postcode)
        self._front_is_house = bool(self._any_digits and words.postcode_digits and not words.postcode_before_city)
        self._surely_house = 6 if self._front_is_house else 3  # so many digits in front are no postcode

    def read(self, addresses: Iterable[Address]) -> list[ListedAddress]:
        """Every address taken apart, in order."""
        self._forget_some()
        known, one = self._cells, self._one
        reads = []
        for address in addresses:
            line, asked = fold(address[0]), address[1:]
            cells = known.get(asked) or self._cells_apart(asked)
            read = one(line, cells) if cells and line else None
            reads.append(read or self._alone(address, line))
        return reads

    def listed(self, read: ReadAddress) -> ListedAddress:
        """An address that was read alone, as one of the list."""
        number, unit, postcode, odd_postcode, before, after, city, region, country, box = read
        text, where = self._text(before, after, number != ""), self._where(city, region, country)
        return ListedAddress(number, text, where, postcode, odd_postcode, unit, box)

    def forget(self) -> None:
        """Drop all that is remembered, and the meanings with it."""
        for remembered in self._remembered():
            remembered.clear()

    def _forget_some(self) -> None:
        if any(len(some) > KEPT for some in self._remembered()):
            self.forget()

    def _remembered(self) -> tuple[dict[Any, Any] | set[str], ...]:
        cells = (self._cells, self._units, self._codes, self._places, self._wheres)
        lines = (self._lines, self._without_code, self._ends, self._forms, self._texts)
        return (*cells, *lines, self._plain_words, self._other_words)

    def _text(self, before: str, after: str, numbered: bool) -> StreetText:
        key = (before, after, numbered)
        text = self._texts.get(key)
        if text is None:
            text = self._texts[key] = StreetText(*key)
        return text

    def _where(self, city: str, region: str, country: str) -> Where:
        key = (city, region, country)
        where = self._wheres.get(key)
        if where is None:
            where = self._wheres[key] = Where(*key)
        return where

    def _one(self, line: str, cells: _Cells) -> ListedAddress | None:
        """The address of a line that begins with its number; None when it must be read alone."""
        number, _, rest = line.partition(" ")
        if rest[:2] == "- " and self._any_digits:  # "217 - 14 Hill Road"
            last, _, rest = rest[2:].partition(" ")
            number = f"{number} - {last}"
        form = self._forms.get(number)
        if form is None:
            form = self._forms[number] = number.translate(_AS_ZEROS) if _FRONT.match(number) else ""
        if not form or not rest or (len(form) > self._surely_house and self.words.postcode.match(line)):
            return None
        unit, code, odd_code, where, code_in_city, city_left = cells
        key = (rest, form, code != "")
        found = self._lines.get(key)
        if found is None and key not in self._lines:
            found = self._lines[key] = self._line_of_form(*key)
        if found is None:
            return None
        text, unit_found, code_in_line, box = found
        if not code:
            code = code_in_line
            if not code and code_in_city:
                code, where = code_in_city, city_left
        if " " in form:
            number = number.replace(" ", "")
        return _listed((number, text, where, code, odd_code, unit_found or unit, box))

    def _alone(self, address: Address, line: str) -> ListedAddress:
        """An address whose cells may stand in each other's columns, or whose line begins with something else."""
        if not address.unit and not may_name_a_carer(line):
            postcode, city = fold_again(address.postcode), fold_again(address.city)
            line, unit, postcode, city, code = in_their_columns(line, "", postcode, city, self.words)
            if line and not unit:
                place = self._place((city, address.region, address.country))
                read = self._one(line, _cells(("", code, postcode if not code else "", *place[:3])))
                if read:
                    return read
        return self.listed(take_apart(address, self.words))

    def _cells_apart(self, asked: tuple[str, ...]) -> _Cells | None:
        """None when a cell may hold what belongs into another, so that the line must be read with them."""
        unit, (code, odd_code), place = self._unit(asked[0]), self._code(asked[1]), self._place(asked[2:])
        if unit is None or odd_code or place.has_digit:
            return None
        cells = self._cells[asked] = _cells((unit, code, "", *place[:3]))
        return cells

    def _unit(self, cell: str) -> str | None:
        """The unit of its cell, without its word; None when it may be a box."""
        if cell not in self._units:
            folded = fold(cell)
            is_box = folded and self.words.box.search(folded)
            self._units[cell] = None if is_box else bare_unit(folded, self.words)
        return self._units[cell]

    def _place(self, cells: tuple[str, ...]) -> _Place:
        """What the cells of city, region and country say."""
        place = self._places.get(cells)
        if place is None:
            city, region, country = map(fold_again, cells)
            where = left = self._where(city, region, country)
            code_in_city = ""
            if city and not city.isalpha():
                code_in_city, rest = take_postcode(city, self.words, in_city=True)
                left = self._where(rest, region, country)
            place = self._places[cells] = _Place(where, code_in_city, left, has_digit(city))
        return place

    def _code(self, cell: str) -> tuple[str, str]:
        """The postcode of its cell, compact, and what stands there when it is none."""
        code = self._codes.get(cell)
        if code is None:
            folded = fold(cell)
            compact = compact_postcode(folded, self.words) if folded else ""
            code = self._codes[cell] = (compact, folded if not compact else "")
        return code

    # --- lines -------------------------------------------------------------------------------------------

    def _line_of_form(self, rest: str, form: str, has_code: bool) -> _Line | None:
        """What all lines with such a number in front say; None when the number read is not just the one there."""
        if "," in rest and may_name_a_carer(rest):
            rest = without_carer(f"0 {rest}", self.words)[2:]
        code, left = ("", rest) if has_code else self._code_apart(rest, form)
        if not code:
            return self._codeless(left, form) if left else None
        key = (left, form)
        found = self._without_code.get(key)
        if found is None and key not in self._without_code:
            found = self._without_code[key] = self._codeless(left, form) if left else None
        return found and _line((found[0], found[1], code, found[3]))

    def _code_apart(self, rest: str, form: str) -> tuple[str, str]:
        """The postcode in a line and what else stands behind the number; nothing when the number is gone, too."""
        line = rest if self._front_is_house and " " not in form else f"{form.replace('0', '7')} {rest}"
        if not self._may_hold_code(line):
            return "", rest
        number = _stand_in(form, rest)
        code, line = take_postcode(f"{number} {rest}", self.words)
        return code, line[len(number) + 1 :] if number and line.startswith(f"{number} ") else ""

    def _may_hold_code(self, text: str) -> bool:
        words = self.words
        return bool(words.postcode.search(text) or (words.postcode_zero and words.postcode_zero.search(text)))

    def _codeless(self, rest: str, form: str) -> _Line | None:
        """The same of a line that holds no postcode."""
        street, comma, end = rest.partition(",")
        if self._is_plain(street):
            if not comma:
                return _line((self._text("", rest, True), "", "", False))
            behind = self._end(end)
            if behind:
                after = f"{street}{behind.after[len(_STAND_IN) :]}"
                return _line((self._text("", after, True), behind.unit_found, "", False))
        parts = self._parts_of_form(rest, form)
        return parts and _line((self._text("", parts.after, True), parts.unit_found, "", parts.box))

    def _is_plain(self, street: str) -> bool:
        """Are these words behind a number just words: no unit or box, nothing that belongs to the number?"""
        written, plain = street.split(" "), self._plain_words
        if plain.issuperset(written):
            return True
        for word in written:
            if word in self._other_words:
                return False
            (plain if self._is_plain_word(word) else self._other_words).add(word)
        return plain.issuperset(written)

    def _is_plain_word(self, word: str) -> bool:
        """Neither the beginning of a unit or box, nor what may belong to a number, as letters may, but no direction."""
        words = self.words
        if not (_PLAIN.match(word) or word in words.no_suffixes) or may_name_unit(word, words):
            return False
        if words.box.search(word) or word.startswith(self._box) or word[-3:] == "box":
            return False
        return not (word in self._repeats or word in words.unit_words)

    def _end(self, end: str) -> Line | None:
        """What stands behind the comma of a street, read behind a stand-in; None when it is read with the street."""
        try:
            return self._ends[end]
        except KeyError:
            parts = self._parts_of_form(f"{_STAND_IN},{end}", "0")
            if parts and (self.words.box.search(end) or not parts.after.startswith(_STAND_IN)):
                parts = None
            self._ends[end] = parts
            return parts

    def _parts_of_form(self, rest: str, form: str) -> Line | None:
        """The number's digits are read as one digit that stands nowhere else in the line: so it is known again."""
        number = _stand_in(form, rest)
        parts = line_apart(f"{number} {rest}", "", True, self.words)
        return parts if number and parts.number == number.replace(" ", "") and not parts.before else None


def _stand_in(form: str, rest: str) -> str:
    """A number of this form of one digit that is not in the rest of the line; "" when there is none."""
    digit = next((digit for digit in _STAND_INS if digit not in rest), "")
    return form.replace("0", digit) if digit else ""


def _first_letters(pattern: str) -> tuple[str, ...]:
    """How a word begins that may be the first of what a pattern finds."""
    return tuple(sorted(set(re.findall("[a-z]{2,}", re.sub(r"\\.", " ", pattern)))))


def _takes_any_digits(postcode: re.Pattern[str]) -> bool:
    """Does a postcode's pattern not care which digits stand in it?"""
    return not any(map(str.isdigit, re.sub(r"\\d|\{[\d,]+\}", "", postcode.pattern)))

"""Many addresses taken apart: what comes again in a list is read once.

Most lines are a number and the words behind it, and most other cells hold a city and a postcode that many people
share. What number it is does not matter to what the words mean, so a line is remembered for all houses whose
number stands in front of the same words; cells are remembered as they stand. Of a line with commas, the street and
what stands behind it are remembered each by itself. Every other address is read alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sized
from functools import partial
from typing import Any, NamedTuple

from geo.address import Address
from geo.address_line import Line, compact_postcode, has_digit, line_apart, take_postcode
from geo.address_reader import ReadAddress, in_their_columns, may_name_a_carer, take_apart, without_carer
from geo.address_text import fold, fold_again
from geo.address_units import bare_unit, may_name_unit
from geo.address_words import Words

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
    town's streets make of it: its `parts` that may be the street, what those say whatever the city (`settled`, perhaps
    `hasty`), and its meaning for each Where, hasty and in full."""

    __slots__ = ("after", "before", "full_meanings", "hasty", "meanings", "numbered", "parts", "settled")

    def __init__(self, before: str, after: str, numbered: bool) -> None:
        self.before = before
        self.after = after
        self.numbered = numbered
        self.parts: tuple[str, ...] | None = None
        self.settled: list[Any] | None = None
        self.hasty = False
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


class _Cells(NamedTuple):
    """What the cells beside a line say. `code_in_city` and `city_left` are what a postcode in the city's cell
    leaves, for lines that hold none."""

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


class ListReader:
    """Takes the addresses of one country apart, as address_reader.take_apart does, remembering what it has read."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._cells: dict[tuple[str, ...], _Cells | None] = {}
        self._lines: dict[tuple[str, str, bool], _Line | None] = {}
        self._ends: dict[tuple[str, bool], Line | None] = {}
        self._without_code: dict[tuple[str, str], Line | None] = {}
        self._forms: dict[str, str] = {}
        self._texts: dict[tuple[str, str, bool], StreetText] = {}
        self._wheres: dict[tuple[str, str, str], Where] = {}
        self._plain_words: set[str] = set()
        self._other_words: set[str] = set()
        self._box = _first_letters(words.box)
        self._any_digits = _takes_any_digits(words.postcode)
        front_is_house = self._any_digits and words.postcode_digits and not words.postcode_before_city
        self._surely_house = 6 if front_is_house else 3  # so many digits in front are no postcode

    def read(self, addresses: Iterable[Address]) -> list[ListedAddress]:
        """Every address taken apart, in order."""
        self._forget_some()
        known, one = self._cells, self._one
        reads = []
        for address in addresses:
            asked = address[1:]
            try:
                cells = known[asked]
            except KeyError:
                cells = known[asked] = self._cells_apart(*asked)
            line = fold(address.line)
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
        for remembered in (self._texts, self._wheres, self._cells, self._lines, self._ends, self._without_code):
            remembered.clear()
        for words in (self._forms, self._plain_words, self._other_words):
            words.clear()

    def _forget_some(self) -> None:
        known: tuple[Sized, ...] = (self._texts, self._wheres, self._cells, self._lines, self._ends, self._without_code)
        if any(len(some) > KEPT for some in (*known, self._forms, self._plain_words, self._other_words)):
            self.forget()

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
        try:
            found = self._lines[key]
        except KeyError:
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
                read = self._one(line, self._cells_in_place("", postcode, code, city, address.region, address.country))
                if read:
                    return read
        return self.listed(take_apart(address, self.words))

    def _cells_apart(self, unit: str, postcode: str, city: str, region: str, country: str) -> _Cells | None:
        """None when a cell may hold what belongs into another, so that the line must be read with them."""
        unit, postcode, city = fold(unit), fold_again(postcode), fold_again(city)
        code = compact_postcode(postcode, self.words) if postcode else ""
        if has_digit(city) or (postcode and not code) or (unit and self.words.box.search(unit)):
            return None
        return self._cells_in_place(unit, postcode, code, city, region, country)

    def _cells_in_place(
        self, unit: str, postcode: str, code: str, city: str, region: str, country: str
    ) -> _Cells:  # fmt: skip
        unit, odd_code = bare_unit(unit, self.words), postcode if not code else ""
        region, country = fold_again(region), fold_again(country)
        where = left = self._where(city, region, country)
        code_in_city = ""
        if city and not city.isalpha():
            code_in_city, city = take_postcode(city, self.words, in_city=True)
            left = self._where(city, region, country)
        return _Cells(unit, code, odd_code, where, code_in_city, left)

    # --- lines -------------------------------------------------------------------------------------------

    def _line_of_form(self, rest: str, form: str, has_code: bool) -> _Line | None:
        """What all lines with such a number in front say; None when the number read is not just the one there."""
        street, comma, end = rest.partition(",")
        if self._is_plain(street, form, has_code):
            if not comma:
                return _Line(self._text("", rest, True), "", "", False)
            behind = self._end(end, has_code)
            if behind:
                after = f"{street}{behind.after[len(_STAND_IN) :]}"
                return _Line(self._text("", after, True), behind.unit_found, behind.code, False)
        parts = self._parts_of_form(rest, form, has_code)
        return parts and _Line(self._text("", parts.after, True), parts.unit_found, parts.code, parts.box)

    def _is_plain(self, street: str, form: str, has_code: bool) -> bool:
        """Are these words behind a number just words: no unit, box or postcode, nothing that belongs to the number?"""
        written, plain = street.split(" "), self._plain_words
        if not plain.issuperset(written):
            for word in written:
                if word in self._other_words:
                    return False
                (plain if self._is_plain_word(word) else self._other_words).add(word)
            if not plain.issuperset(written):
                return False
        return has_code or street.isalpha() or not take_postcode(f"{form.replace('0', '7')} {street}", self.words)[0]

    def _is_plain_word(self, word: str) -> bool:
        """Neither the beginning of a unit or box, nor a region, nor what may belong to a number or a postcode."""
        words = self.words
        if not _PLAIN.match(word) or may_name_unit(word, words) or words.box.search(word) or word.startswith(self._box):
            return False
        return not (word in words.repeats or word in words.unit_words or word in words.regions or word[-3:] == "box")

    def _end(self, end: str, has_code: bool) -> Line | None:
        """What stands behind the comma of a street, read behind a stand-in; None when it is read with the street."""
        key = (end, has_code)
        try:
            return self._ends[key]
        except KeyError:
            parts = self._parts_of_form(f"{_STAND_IN},{end}", "0", has_code)
            if parts and (self.words.box.search(end) or not parts.after.startswith(_STAND_IN)):
                parts = None
            self._ends[key] = parts
            return parts

    def _parts_of_form(self, rest: str, form: str, has_code: bool) -> Line | None:
        """The number's digits are read as one digit that stands nowhere else in the line: so it is known again."""
        digit = next((digit for digit in _STAND_INS if digit not in rest), "")
        number = form.replace("0", digit)
        line, code = f"{number} {rest}", ""
        if may_name_a_carer(line):
            line = without_carer(line, self.words)
        if not has_code:
            code, line = take_postcode(line, self.words)
        if not digit or not line.startswith(f"{number} "):
            return None
        key = (line[len(number) :], form)
        parts: Line | None
        try:
            parts = self._without_code[key]
        except KeyError:
            parts = line_apart(line, "", True, self.words)
            if parts.number != number.replace(" ", "") or parts.before:
                parts = None
            self._without_code[key] = parts
        return parts._replace(code=code) if code and parts else parts


def _first_letters(pattern: re.Pattern[str]) -> tuple[str, ...]:
    """How a word begins that may be the first of what a pattern finds."""
    return tuple(sorted(set(re.findall("[a-z]{2,}", re.sub(r"\\.", " ", pattern.pattern)))))


def _takes_any_digits(postcode: re.Pattern[str]) -> bool:
    """Does a postcode's pattern not care which digits stand in it?"""
    return not any(map(str.isdigit, re.sub(r"\\d|\{[\d,]+\}", "", postcode.pattern)))

"""Many addresses taken apart: what comes again in a list is read once.

Most lines are a number and the words behind it, and most other cells hold a city and a postcode that many people
share. What number it is does not matter to what the words mean, so a line is remembered for all houses whose
number stands in front of the same words; cells are remembered as they stand. Every other address is read alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from operator import attrgetter
from typing import NamedTuple

from geo.address import Address
from geo.address_line import Line, compact_postcode, has_digit, line_apart, take_postcode
from geo.address_reader import ReadAddress, in_their_columns, may_name_a_carer, take_apart, without_carer
from geo.address_text import fold, fold_again
from geo.address_units import bare_unit
from geo.address_words import Words

KEPT = 200_000  # lines remembered, and as many combinations of the other cells
_FRONT = re.compile(r"\d{1,6}(?: ?- ?\d{1,5})?$", re.ASCII)
_AS_ZEROS = str.maketrans("123456789", "0" * 9)
_STAND_INS = "7635984"
_others = attrgetter("unit", "postcode", "city", "region", "country")
_read = partial(tuple.__new__, ReadAddress)  # a third of the work of ReadAddress(...), a hundred thousand times


class _Cells(NamedTuple):
    """What the cells beside a line say. `code_in_city` and `city_left` are what a postcode in the city's cell
    leaves, for lines that hold none."""

    unit: str
    code: str
    odd_code: str
    city: str
    region: str
    country: str
    code_in_city: str
    city_left: str


class ListReader:
    """Takes the addresses of one country apart, as address_reader.take_apart does, remembering what it has read."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self._cells: dict[tuple[str, ...], _Cells | None] = {}
        self._lines: dict[tuple[str, str, bool], Line | None] = {}
        self._without_code: dict[tuple[str, str], Line | None] = {}
        self._forms: dict[str, str] = {}
        self._any_digits = _takes_any_digits(words.postcode)
        front_is_house = self._any_digits and words.postcode_digits and not words.postcode_before_city
        self._surely_house = 6 if front_is_house else 3  # so many digits in front are no postcode

    def read(self, addresses: Iterable[Address]) -> list[ReadAddress]:
        """Every address taken apart, in order."""
        for remembered in (self._cells, self._lines, self._without_code, self._forms):
            if len(remembered) > KEPT:
                remembered.clear()
        known, one = self._cells, self._one
        reads = []
        for address in addresses:
            asked = _others(address)
            try:
                cells = known[asked]
            except KeyError:
                cells = known[asked] = self._cells_apart(*asked)
            line = fold(address.line)
            read = one(line, cells) if cells and line else None
            reads.append(read or self._alone(address, line))
        return reads

    def _one(self, line: str, cells: _Cells) -> ReadAddress | None:
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
        unit, code, odd_code, city, region, country, code_in_city, city_left = cells
        key = (rest, form, code != "")
        try:
            parts = self._lines[key]
        except KeyError:
            parts = self._lines[key] = self._line_of_form(*key)
        if parts is None:
            return None
        _, _, after, unit_found, code_in_line, _, box = parts
        if not code:
            code = code_in_line
            if not code and code_in_city:
                code, city = code_in_city, city_left
        if " " in form:
            number = number.replace(" ", "")
        return _read((number, unit_found or unit, code, odd_code, "", after, city, region, country, box))

    def _alone(self, address: Address, line: str) -> ReadAddress:
        """An address whose cells may stand in each other's columns, or whose line begins with something else."""
        if not address.unit and not may_name_a_carer(line):
            postcode, city = fold_again(address.postcode), fold_again(address.city)
            line, unit, postcode, city, code = in_their_columns(line, "", postcode, city, self.words)
            if line and not unit:
                read = self._one(line, self._cells_in_place("", postcode, code, city, address.region, address.country))
                if read:
                    return read
        return take_apart(address, self.words)

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
        in_city = take_postcode(city, self.words, in_city=True) if city and not city.isalpha() else ("", city)
        unit, odd_code = bare_unit(unit, self.words), postcode if not code else ""
        return _Cells(unit, code, odd_code, city, fold_again(region), fold_again(country), *in_city)

    def _line_of_form(self, rest: str, form: str, has_code: bool) -> Line | None:
        """The parts of all lines with such a number in front; None when the number read is not just the one there.

        The number's digits are read as one digit that stands nowhere else in the line: so it is known again.
        """
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


def _takes_any_digits(postcode: re.Pattern[str]) -> bool:
    """Does a postcode's pattern not care which digits stand in it?"""
    return not any(map(str.isdigit, re.sub(r"\\d|\{[\d,]+\}", "", postcode.pattern)))

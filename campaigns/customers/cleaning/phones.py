"""Phone numbers as E.164 (ITU-T), by the shop's country; numbering plans from Google's libphonenumber data."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

_LABEL = re.compile(r"^(?:[a-zA-Z]{1,9}:\s*)+")
_EXTENSION = re.compile(
    r"(?:\s*(?:;?ext\.?=?|extension|extn\.?|app\.?|poste|durchwahl|[x#])\s*\d{1,7})\s*$", re.IGNORECASE
)
_SCIENTIFIC = re.compile(r"^'?\+?\d(?:[.,]\d+)?[eE]\+?\d+$")
_LETTERS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_ONE_NUMBER = re.compile(r"^['+(]?[\d\s().+-]*$", re.ASCII)
_NO_DIGITS = dict.fromkeys(map(ord, " ().-+'"))
_SEVERAL = re.compile(r"\s*(?:[;,\n/|]| or | oder | ou |:::)\s*(?=[+(0-9'])")


class Phone(NamedTuple):
    """A number as E.164, or "" with the reason: scientific | short | long | letters | zeros | none."""

    number: str
    reason: str = ""


def read_phones(cell: str, country: str) -> list[Phone]:
    """All numbers of a cell."""
    if not cell:
        return []
    if _ONE_NUMBER.match(cell):
        return [_of_one_number(cell, country) or read_phone(cell, country)]
    if _SCIENTIFIC.match(cell.strip()):  # its comma is no mark between two numbers
        return [Phone("", "scientific")]
    parts = _SEVERAL.split(cell)
    read = [read_phone(part, country) for part in parts if part.strip()]
    whole = [read_phone(cell, country)] if len(read) > 1 else read
    return whole if whole and whole[0].number and not all(p.number for p in read) else read


def plain_number(cell: str, country: str) -> str:
    """The number of a cell of figures and marks alone; "" when there is none or it has to be looked at more closely."""
    if not _ONE_NUMBER.match(cell):
        return ""
    digits, plan = cell.translate(_NO_DIGITS), _plan(country or "US")
    if plan and len(digits) in plan.lengths and "+" not in cell and not digits.startswith(plan.before):
        return _checked(digits, plan).number if digits.strip(digits[0]) and "(0)" not in cell else ""  # most numbers
    found = _of_one_number(cell, country)
    return found.number if found else ""


def spaced(number: str) -> str:
    """An E.164 number as it is read in its country, +44 20 7946 0018; as it is where no plan knows it."""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    try:
        return format_number(parse(number), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return number


def read_phone(text: str, country: str) -> Phone:
    """One number. The extension is cut off, "(0)" after a country code dropped."""
    if _ONE_NUMBER.match(text) and (found := _of_one_number(text, country)):
        return found
    text = _LABEL.sub("", text.strip()).lstrip("'’`").strip()
    if _SCIENTIFIC.match(text):
        return Phone("", "scientific")
    text = _EXTENSION.sub("", text)
    if sum(c.isalpha() for c in text) > 8:
        return Phone("", "letters")
    international = text.startswith(("+", "00", "(+"))
    if international:
        text = text.replace("(0)", "")
    digits = "".join(str(int(c)) if c.isdecimal() else c.translate(_LETTERS) for c in text.upper() if c.isalnum())
    if not digits.isdigit():
        return Phone("", "letters" if digits else "none")
    return _numbered(digits, international, country)


def _of_one_number(text: str, country: str) -> Phone | None:
    """What a text of figures and marks says; None when it has to be looked at more closely."""
    digits = text.translate(_NO_DIGITS)
    if not digits.isdigit() or "(0)" in text:
        return None
    return _numbered(digits, text.lstrip("'( ").startswith("+") or digits.startswith("00"), country)


def _numbered(digits: str, international: bool, country: str) -> Phone:
    if not digits.strip(digits[0]):
        return Phone("", "zeros")
    if international:
        return _international(digits.removeprefix("00"))
    return _national(digits, country or "US")


def _international(digits: str) -> Phone:
    plan = next((p for n in (1, 2, 3) if (p := _plan_of_code(digits[:n]))), None)
    if plan is None:
        return Phone("", "none")
    rest = digits[len(plan.code) :]
    bare = rest.removeprefix(plan.trunk)
    if plan.code not in ("1", "39") and len(bare) in plan.lengths:  # Italy's zero belongs to the number
        rest = bare
    return _checked(rest, plan)


def _national(digits: str, country: str) -> Phone:
    plan = _plan(country)
    if plan is None:
        return Phone("", "none")
    rest = digits
    if plan.trunk and rest.startswith(plan.trunk) and (plan.code != "1" or len(rest) == 11):
        rest = rest[len(plan.trunk) :]
    elif rest.startswith(plan.code) and (len(rest) not in plan.lengths or _lost_its_plus(rest, plan.code)):
        rest = rest[len(plan.code) :]
    return _checked(rest, plan)


def _lost_its_plus(digits: str, code: str) -> bool:
    """Whether a spreadsheet took a plus for the sign of a number: with it this is a mobile's, or only with it any."""
    from phonenumbers import PhoneNumber, PhoneNumberType, is_valid_number, number_type

    with_plus, without = (PhoneNumber(int(code), int(rest)) for rest in (digits[len(code) :] or "0", digits))
    mobile = number_type(with_plus) == PhoneNumberType.MOBILE
    return mobile or (is_valid_number(with_plus) and not is_valid_number(without))


@dataclass(frozen=True, slots=True)
class _Plan:
    code: str
    trunk: str
    lengths: frozenset[int]
    before: tuple[str, ...]  # what may stand before the national number


def _checked(rest: str, plan: _Plan) -> Phone:
    if len(rest) in plan.lengths:
        if plan.code == "1" and (rest[0] in "01" or rest[3] in "01"):
            return Phone("", "none")
        return Phone(f"+{plan.code}{rest}")
    return Phone("", "short" if len(rest) < max(plan.lengths) else "long")


@lru_cache
def _plan(country: str) -> _Plan | None:
    from phonenumbers import PhoneMetadata

    return _from(PhoneMetadata.metadata_for_region(country.upper(), None))


@lru_cache
def _plan_of_code(code: str) -> _Plan | None:
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata

    if not code.isdecimal() or not code.isascii() or int(code) not in COUNTRY_CODE_TO_REGION_CODE:
        return None
    region = COUNTRY_CODE_TO_REGION_CODE[int(code)][0]
    if region == "001":
        return _from(PhoneMetadata.metadata_for_nongeo_region(int(code), None))
    return _from(PhoneMetadata.metadata_for_region(region, None))


def _from(metadata: Any) -> _Plan | None:
    if metadata is None:
        return None
    trunk = metadata.national_prefix or ""
    return _Plan(
        str(metadata.country_code),
        trunk,
        frozenset(metadata.general_desc.possible_length) - ({7} if metadata.country_code == 1 else set()),
        ("00", trunk, str(metadata.country_code)) if trunk else ("00", str(metadata.country_code)),
    )

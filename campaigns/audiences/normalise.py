"""How one value is written before it is hashed: small steps, shared by all platforms.

Each platform's TOML file names the steps of each of its fields. A step takes text and gives text; the empty
string means "there is nothing to send", and stays empty through all later steps. One shared "clean e-mail"
would be wrong on at least one platform, so nothing here knows a platform.
"""

from __future__ import annotations

import base64
import hashlib
import re
import string
import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from campaigns.customers.cleaning.names import folded
from resources import resource

DIGEST = 64  # hexadecimal digits of SHA-256
HEX_DIGEST = re.compile(r"[0-9a-fA-F]{64}")
LOCAL_PART = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
EMAIL = re.compile(rf"{LOCAL_PART}@(?:{LABEL}\.)+{LABEL}")
EMAIL_LENGTH, LOCAL_LENGTH = 254, 64  # RFC 5321, 4.5.3.1
GMAIL = ("gmail.com", "googlemail.com")
PHONE_DIGITS = range(7, 16)  # E.164 allows 15; fewer than 7 is a service number or none
E164 = re.compile(r"\+[0-9]{7,15}")
EXTENSION = re.compile(r"[\s,;]*(?:extension|extn|ext|durchwahl|poste|x)[.:\s]*\d{1,6}\s*$", re.IGNORECASE)
TRUNK_ZERO = re.compile(r"^(\s*(?:\+|00)\s*\d{1,3}[\s./-]*)\(0\)")  # +44 (0)20: the zero is for calls at home
POSTCODE_AT_END = re.compile(r"[\s,-]+\d{5}(?:-\d{4})?\s*$")
PUNCTUATION = re.compile("[" + re.escape(string.punctuation + "‘’“”´–—") + r"\s]+")
DATE_PARTS = re.compile(r"[0-9]+(?:[\s./_|\\-][0-9]+)*")


def clean(value: str, steps: Sequence[str], country: str = "") -> str:
    """Put text through the named steps; "" when it must not be sent.

    A SHA-256 digest (64 hexadecimal digits) passes through in lower case, so that nothing is hashed twice.
    `country` (ISO 3166-1 alpha-2) says where a value without a country of its own is from.
    """
    return _cleaned([value], [country], steps)[0]


def as_sent(value: str, how: str) -> str:
    """A cleaned value as a platform takes it: "plain", "sha256-hex" or "sha256-base64". Empty stays empty."""
    return _sent([value], how)[0]


def cells_sent(values: Sequence[str], countries: Sequence[str] | None, steps: Sequence[str], how: str) -> list[str]:
    """A whole column cleaned and as it is sent; where much comes again, it is worked out once.

    `countries` holds one a value, and may be None when no step asks for it (`asks_country`).
    """

    def worked_out(some: Sequence[str], where: Sequence[str] = ()) -> list[str]:
        return _sent(_cleaned(some, where, steps), how)

    if 2 * len(set(values)) > len(values):
        return worked_out(values, countries or ())  # nearly all differ
    if countries is None:
        distinct = list(dict.fromkeys(values))
        sent = dict(zip(distinct, worked_out(distinct), strict=True))
        return [sent[value] for value in values]
    asked = list(zip(values, countries, strict=True))
    pairs = list(dict.fromkeys(asked))
    done = dict(zip(pairs, worked_out([value for value, _ in pairs], [where for _, where in pairs]), strict=True))
    return [done[pair] for pair in asked]


def asks_country(steps: Sequence[str]) -> bool:
    """Whether some step needs to know the country."""
    return any(step in COUNTRY_STEPS for step in steps)


def _cleaned(values: Sequence[str], countries: Sequence[str], steps: Sequence[str]) -> list[str]:
    """Step by step the whole column, which takes a third of the time of value by value."""
    cells = list(values)
    for name in steps:
        if name in IN_ONE_CALL:
            cells = list(map(STEPS[name], cells))
        elif plain := STEPS.get(name):
            cells = [cell and plain(cell) for cell in cells]
        else:
            step = COUNTRY_STEPS[name]
            cells = [cell and step(cell, country) for cell, country in zip(cells, countries, strict=True)]
    for i in [i for i, value in enumerate(values) if len(value) == DIGEST]:
        if HEX_DIGEST.fullmatch(values[i]):
            cells[i] = values[i].lower()
    return cells


def _sent(values: Sequence[str], how: str) -> list[str]:
    if how == "plain":
        return list(values)
    sha = hashlib.sha256
    digests = [
        value.lower() if len(value) == DIGEST and HEX_DIGEST.fullmatch(value)
        else value and sha(value.encode("utf-8", "replace")).hexdigest()
        for value in values
    ]  # fmt: skip
    if how == "sha256-hex":
        return digests
    return [digest and base64.b64encode(bytes.fromhex(digest)).decode("ascii") for digest in digests]


# Any text


def until_control(value: str) -> str:
    """Blanks off both ends; what follows a control character inside was glued on by a broken file."""
    value = value.strip()
    return value if value.isprintable() else re.split(r"[\x00-\x1f\x7f]", value, maxsplit=1)[0].rstrip()


def no_blanks(value: str) -> str:
    """No white space at all."""
    return "".join(value.split())


def single_blanks(value: str) -> str:
    """One blank at most between words."""
    return " ".join(value.split())


def no_punctuation(value: str) -> str:
    """Letters and digits of any script, marks and pictures; no punctuation, no blanks."""
    return PUNCTUATION.sub("", value)


def ascii_word(value: str) -> str:
    """Only a to z and 0 to 9; other letters are left out, not replaced."""
    return re.sub(r"[^a-z0-9]+", "", value)


def ascii_letters(value: str) -> str:
    """Only a to z."""
    return re.sub(r"[^a-z]+", "", value)


def starts_with_letter(value: str) -> str:
    """Nothing unless it begins with a to z."""
    return value if "a" <= value[0] <= "z" else ""


def no_digits(value: str) -> str:
    """Nothing when there is a digit: that is not a name."""
    return "" if any(character.isdigit() for character in value) else value


# E-mail


def email(value: str) -> str:
    """Nothing unless it is an address that could receive mail (RFC 5321 dot-atom, domain with a dot)."""
    return value if len(value) <= EMAIL_LENGTH and value.find("@") <= LOCAL_LENGTH and EMAIL.fullmatch(value) else ""


def gmail_without_dots(value: str) -> str:
    """Gmail knows no dots before the @; the domain stays as written."""
    if "mail.com" not in value:
        return value
    local, _, domain = value.partition("@")
    return f"{local.replace('.', '')}@{domain}" if domain in GMAIL else value


def gmail_without_suffix(value: str) -> str:
    """Gmail drops +suffix."""
    return without_suffix(value) if "+" in value and value.rpartition("@")[2] in GMAIL else value


def gmail_com_without_dots(value: str) -> str:
    """As `gmail_without_dots`, for gmail.com alone."""
    return gmail_without_dots(value) if value.endswith("@gmail.com") else value


def gmail_com_without_suffix(value: str) -> str:
    """As `gmail_without_suffix`, for gmail.com alone."""
    return without_suffix(value) if value.endswith("@gmail.com") else value


def without_at(value: str) -> str:
    """A handle without the @ in front."""
    return value.removeprefix("@")


def without_suffix(value: str) -> str:
    """name+suffix@ becomes name@."""
    local, _, domain = value.rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def local_part_word(value: str) -> str:
    """Before the @ only letters and digits."""
    local, _, domain = value.rpartition("@")
    return f"{ascii_word(local)}@{domain}"


def plain_email_characters(value: str) -> str:
    """Only a-z 0-9 . - + @; a plus sign with nothing behind it goes too."""
    return re.sub(r"\++@", "@", re.sub(r"[^a-z0-9.@+-]+", "", value))


# Phone


def digits(value: str) -> str:
    """The digits 0 to 9, without an extension."""
    return value[1:] if E164.fullmatch(value) else re.sub(r"[^0-9]+", "", EXTENSION.sub("", value))


def no_leading_zeros(value: str) -> str:
    """No zeros in front."""
    return value.lstrip("0")


def no_trunk_zeros(value: str) -> str:
    """The 00 of an international call off, then the 0 of a national one."""
    return value.removeprefix("00").removeprefix("0")


def phone_length(value: str) -> str:
    """Nothing unless it has 7 to 15 digits (ITU-T E.164)."""
    return value if len(value) in PHONE_DIGITS else ""


def plus(value: str) -> str:
    """A plus sign in front."""
    return "+" + value.lstrip("+")


def with_country_code(value: str, country: str) -> str:
    """A national number becomes an international one, when the country is known (ISO alpha-2)."""
    value = TRUNK_ZERO.sub(r"\1", EXTENSION.sub("", value.strip()))
    if value.startswith("00") and value[2:3] not in ("", "0"):
        value = "+" + value[2:]
    if not country or value.startswith("+"):
        return value
    import phonenumbers

    try:
        number = phonenumbers.parse(value, country)
    except phonenumbers.NumberParseException:
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


# Places


def first_part(value: str) -> str:
    """What stands before a hyphen: five digits of a ZIP+4, also of one whose hyphen was a blank."""
    return value[:5] if re.fullmatch("[0-9]{9}", value) else value.partition("-")[0]


def two_or_more(value: str) -> str:
    """Nothing when it has fewer than two characters."""
    return value if len(value) > 1 else ""


def no_postcode(value: str) -> str:
    """A city without the post code somebody wrote behind it."""
    return POSTCODE_AT_END.sub("", value)


def state_code(value: str, country: str) -> str:
    """Two small letters for states of the US and provinces of Canada; elsewhere the name in one word.

    Without a country the first two letters are taken, as the vendor's library does.
    """
    if not re.fullmatch(r"[^\d@#$%&*_=+<>|~^]+", value):
        return ""
    word = ascii_letters(value.lower())
    if country not in ("", "US", "CA"):
        return word
    states = _lookup("states")
    if known := states.get(ascii_letters(folded(value))):  # "Québec", of which the library's steps leave "qubec"
        return known
    inside = (states[name] for name in sorted(states, key=len, reverse=True) if name in word)
    return word if len(word) == 2 else next(inside, word[:2])


def country_code(value: str) -> str:
    """ISO 3166-1 alpha-2 in small letters, from the code itself or an English name; nothing when unknown."""
    if not re.fullmatch(r"[a-zA-Z\s.,'()-]+", value):
        return ""
    word = ascii_letters(value.lower())
    return word if len(word) == 2 else _lookup("countries").get(word, "")


def region_of_locale(value: str) -> str:
    """ISO 3166-1 alpha-2 in capitals, also out of a locale such as fr-CA."""
    code = value.strip().rpartition("-")[2].upper()
    return code if re.fullmatch("[A-Z]{2}", code) else ""


# Other things about a person


def first_letter(value: str) -> str:
    """The first letter."""
    return value[0]


def first_five(value: str) -> str:
    """The first five letters."""
    return value[:5]


def gender_letter(value: str) -> str:
    """m or f, from the plain words only."""
    return _lookup("gender").get(value, "")


def birth_date(value: str) -> str:
    """YYYYMMDD out of three numbers in any order; month first where both could be. Words are not guessed at."""
    if not DATE_PARTS.fullmatch(value):
        return ""
    parts = re.findall(r"[0-9]+", value)
    if len(parts) == 1 and len(parts[0]) == 8:
        parts = [parts[0][:4], parts[0][4:6], parts[0][6:]]
    return _dated(*map(int, parts)) if len(parts) == 3 else ""


def _dated(first: int, second: int, third: int) -> str:
    year, one, two = (first, second, third) if first > 31 else (third, first, second)
    month, day = (two, one) if one > 12 else (one, two)
    known = 1800 <= year <= 2100 and 1 <= month <= 12 and 1 <= day <= 31
    return f"{year:04}{month:02}{day:02}" if known else ""


def birth_year(value: str) -> str:
    """Four digits."""
    return value if re.fullmatch("[1-9][0-9]{3}", value) else ""


def birth_month(value: str) -> str:
    """01 to 12."""
    return _two_digits(value, 12)


def birth_day(value: str) -> str:
    """01 to 31."""
    return _two_digits(value, 31)


def _two_digits(value: str, largest: int) -> str:
    fits = re.fullmatch("[0-9]{1,2}", value) and 1 <= int(value) <= largest
    return f"{int(value):02}" if fits else ""


@cache
def _lookup(name: str) -> Mapping[str, str]:
    """A list of words from resources/platforms/lookup; names are keyed without blanks and accents."""
    table: dict[str, str] = tomllib.loads(resource("platforms", "lookup", f"{name}.toml").read_text("utf-8"))
    return table


Step = Callable[[str], str]
STEPS: Mapping[str, Step] = {
    "trim": str.strip,
    "lower": str.lower,
    **{
        step.__name__: step
        for step in (
            until_control, no_blanks, single_blanks, no_punctuation, ascii_word,
            starts_with_letter, no_digits, email, gmail_without_dots, gmail_without_suffix, without_suffix,
            gmail_com_without_dots, gmail_com_without_suffix, without_at,
            local_part_word, plain_email_characters, digits, no_leading_zeros, no_trunk_zeros, phone_length,
            plus, first_part, two_or_more, no_postcode, country_code, region_of_locale, first_letter,
            first_five, gender_letter, birth_date, birth_year, birth_month, birth_day,
        )
    },
}  # fmt: skip
IN_ONE_CALL = ("trim", "lower")  # steps that may be put to an empty cell, too
COUNTRY_STEPS: Mapping[str, Callable[[str, str], str]] = {
    "with_country_code": with_country_code,
    "state_code": state_code,
}

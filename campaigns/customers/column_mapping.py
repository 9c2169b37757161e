"""Which column means what: by its head in six languages, by the vendor's export it comes from, by its content."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from campaigns.customers.cleaning.answers import read_answer
from campaigns.customers.head_words import field_of_words, has_refusal
from campaigns.errors import UserError
from geo.texts import tr
from resources import resource

NOT_FIELDS = ("groups", "groups_after", "totals", "stated", "wishes", "tells", "formats")
ADDRESS = ("street", "house_number", "house_extension", "unit", "postcode", "city", "city_postcode", "region",
           "country")  # fmt: skip
_SAID = {"optout_email", "optout_sms", "optout_post", "optout_all", "consent_email", "consent_sms", "consent_post"}
_EMAIL = re.compile(r"[^@\s<>;,]+@[^@\s<>;,]+\.[^@\s<>;,]{2,}")
_UNNAMED = re.compile(r"Column \d+")
_SHAPES = {
    "name": re.compile(r"^[^\W\d_][^\W\d_]*(?:[ .,'’-]{1,2}[^\W\d_]+){1,3}\.?$"),
    "street": re.compile(r"^(?:\d+[a-z]? [^\W\d_].*|[^\W\d_].* \d+ ?[a-z]?)$", re.IGNORECASE),
}
_PHONE = re.compile(r"^['+(]?[\d\s().\-/+']{7,20}$")
OPTOUT_NAMES = re.compile(
    r"unsub|opt[ _-]*out|suppress|bounce|cleaned|blacklist|abmeld|uitschrij|desabonn|bajas|disiscri", re.IGNORECASE
)
_SAY_NO = {"optout_email", "optout_sms", "optout_post", "optout_all", "unsubscribed_at"}
NONE_SUBSCRIBED = re.compile(r"non[ _-]*subscribed", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its head, what it means ("" when nothing), and the group of address parts it belongs to."""

    head: str
    field: str
    group: str = ""


@dataclass(frozen=True)
class ColumnMapping:
    """What is in a file: people, sales, optouts or redemptions; the vendor's format when it is known."""

    kind: str
    format: str
    columns: tuple[Column, ...]

    def positions(self, field: str) -> list[int]:
        """Where a field stands, first column first."""
        return [i for i, column in enumerate(self.columns) if column.field == field]

    def has(self, *fields: str) -> bool:
        """Whether any of these fields is there."""
        return any(column.field in fields for column in self.columns)

    @property
    def is_of_orders(self) -> bool:
        """Whether each row is one order, so that what people spent is the sum of their rows."""
        return self.kind == "people" and self.has("spend") and (self.format == "etsy" or self.has("ticket"))

    def as_dict(self) -> dict[str, str]:
        """Head → field, for the screen and the shop file."""
        return {column.head: column.field for column in self.columns if column.field not in ("", "ignore")}


@cache
def known_fields() -> tuple[str, ...]:
    """Every meaning a column can have."""
    return tuple(name for name in _words() if name not in NOT_FIELDS)


def map_columns(
    header: Sequence[str],
    sample: Sequence[Sequence[str]],
    file_name: str = "",
    mapping: Mapping[str, str] | None = None,
) -> ColumnMapping:
    """Guess what each column means; `mapping` (head → field, "" for nothing) wins over the guess.

    Raises UserError when `mapping` names a column or field that does not exist.
    """
    given = _checked(mapping or {}, header)
    form = _format(header)
    columns = [_column(head, form) for head in header]
    columns = _by_content(_by_company(columns), sample)
    columns = [Column(c.head, given[_key(c.head)], c.group) if _key(c.head) in given else c for c in columns]
    kind = _kind(columns, file_name)
    if kind == "people":
        columns = _of_people(columns)
    return ColumnMapping(kind, form, tuple(columns))


def _of_people(columns: list[Column]) -> list[Column]:
    """“Umsatz” of people is what they spent; so is the sum of each order, whose day is a visit."""
    fields = {c.field for c in columns}
    if "spend" in fields or ("date" in fields and "ticket" not in fields):
        return columns
    told = {"amount": "spend", "date": "last_visit"}
    return [Column(c.head, told.get(c.field, c.field), c.group) for c in columns]


def header_score(cells: Sequence[str]) -> int:
    """How many cells are known heads; 0 when the row looks like somebody's data."""
    filled = [cell for cell in cells if cell.strip()]
    if not filled or looks_like_data(cells):
        return 0
    known = [match_head(cell) for cell in filled]
    found = sum(1 for field, _ in known if field)
    alone = len(filled) == 1 and len(filled[0]) < 40 and known[0][0] not in _SAID  # a title may speak of consent
    enough = found >= 2 or (found == 1 and alone)
    return found if enough and found * 4 >= len(filled) else 0


def looks_like_data(cells: Sequence[str]) -> bool:
    """Whether a row holds an e-mail address or phone number, as no header does."""
    return any(_EMAIL.search(cell) or _is_phone(cell.strip()) for cell in cells)


def _is_phone(cell: str) -> bool:
    return bool(_PHONE.match(cell)) and 7 <= len(re.sub(r"\D", "", cell)) <= 15


def _by_shape(cells: list[str], known: set[str]) -> str:
    """Names and streets in a list without heads, where the shape is all there is."""
    for field, shape in _SHAPES.items():
        if field not in known and sum(map(bool, map(shape.match, cells))) >= 0.8 * len(cells):
            return field
    return ""


def _may_be_name(cell: str) -> bool:
    return any(map(str.isalpha, cell)) and not _EMAIL.search(cell) and read_answer(cell) is None


def match_head(head: str) -> tuple[str, str]:
    """(field, address group) of one head; ("", "") when it is not known."""
    key = _key(head.replace("#", " number "))
    field = _heads().get(key) or _heads().get(_any_number(key))
    by_words, group = field_of_words(head) if not field else ("", "")
    field = field or by_words or None
    for name, prefixes in _groups():
        for prefix in prefixes:
            rest = key.removeprefix(prefix)
            found = None if rest == key else _heads().get(rest) or _heads().get(_any_number(rest))
            if found and field in (None, found):
                field, group = found, name + "".join(re.findall(r"\d", prefix))
    for name, endings in _words()["groups_after"].items():
        for ending in map(_key, endings):
            found = _heads().get(key.removesuffix(ending)) if key.endswith(ending) else None
            if found and field in (None, found):
                field, group = found, name
    number = re.search(r"address(\d)", key)
    if field in ADDRESS and number and not key.endswith(number.group()):
        group = f"home{number.group(1)}"
    return (field or _nearly(key), group)


def _column(head: str, form: str) -> Column:
    special = _words()["formats"].get(form, {})
    for name, field in special.items():
        if _key(name) == _key(head):
            return Column(head, str(field))
    field, group = match_head(head)
    return Column(head, field, group)


def _by_company(columns: list[Column]) -> list[Column]:
    """Heads that mean one thing alone and another beside others ("Nom" with and without "Prénom")."""
    fields = {c.field for c in columns}
    changed = []
    for column in columns:
        field, key = column.field, _key(column.head)
        if key == "nom" and "first_name" in fields and "last_name" not in fields:
            field = "last_name"
        elif key in ("nombre", "nome") and not fields & {"last_name", "name"}:
            field = "name"
        elif field == "quantity" and key == "nombre":
            field = "quantity" if "item" in fields else "first_name"
        elif field == "first_visit" and "date" in fields and "amount" in fields:
            field = "ignore"
        changed.append(Column(column.head, field, column.group))
    return changed


def _by_content(columns: list[Column], sample: Sequence[Sequence[str]]) -> list[Column]:
    """Columns with an unknown head by what most of their cells look like; a name is not what holds none."""
    found: list[Column] = []
    for position, column in enumerate(columns):
        field = column.field
        cells = [row[position].strip() for row in sample if position < len(row) and row[position].strip()]
        if not field and cells:
            if sum(1 for c in cells if _EMAIL.search(c)) >= 0.6 * len(cells):
                field = "email"
            elif sum(map(_is_phone, cells)) >= 0.8 * len(cells) and not any(c.field == "phone" for c in columns):
                field = "phone"
            elif _UNNAMED.fullmatch(column.head):
                field = _by_shape(cells, {c.field for c in (*columns, *found)})
        elif field == "name" and cells and not any(map(_may_be_name, cells)):  # "Member: yes", "Contact: a@b.org"
            field = "email" if all(map(_EMAIL.search, cells)) else ""
        found.append(Column(column.head, field, column.group))
    return found


def _kind(columns: Sequence[Column], file_name: str) -> str:
    fields = {c.field for c in columns}
    named = fields & {"name", "first_name", "last_name"}
    contact = fields & {"email", "phone"}
    about_sale = fields & {"item", "ticket", "till_id", *contact, *named}
    of_items = "item" in fields or not fields & set(ADDRESS)  # a list of whole orders tells of people
    if "date" in fields and fields & {"amount", "price"} and about_sale and of_items:
        return "sales"
    if "code" in fields and "date" in fields and not contact and not named:
        return "redemptions"
    says_no = OPTOUT_NAMES.search(file_name) or fields & _SAY_NO
    if contact and says_no and not named and not fields & {*ADDRESS, "spend", "visits"}:
        return "optouts"
    return "people"


def _format(header: Sequence[str]) -> str:
    heads = {_key(head) for head in header}
    for name, choices in _words()["tells"].items():
        if any(all(_key(tell) in heads for tell in choice) for choice in choices):
            return str(name)
    return ""


def _checked(mapping: Mapping[str, str], header: Sequence[str]) -> dict[str, str]:
    heads = {_key(head): head for head in header}
    for column, field in mapping.items():
        if _key(column) not in heads:
            raise UserError(
                tr("There is no column “{column}”.").format(column=column),
                tr("The columns are: {header}.").format(header=", ".join(header)),
            )
        if field and field not in known_fields():
            raise UserError(
                tr("“{field}” is no field.").format(field=field),
                tr("Fields are: {known_fields}.").format(known_fields=", ".join(known_fields())),
            )
    return {_key(column): field or "ignore" for column, field in mapping.items()}


def _key(head: str) -> str:
    """Without case, accents, blanks and punctuation."""
    text = unicodedata.normalize("NFKD", head.casefold().replace("ß", "ss").replace("&", "and"))
    return "".join(c for c in text if c.isalnum() or c == "$")


def _any_number(key: str) -> str:
    return re.sub(r"\d+", "0", key)


def _nearly(key: str) -> str:
    """A head with one slip in it (“Adress”, “Frist Name”)."""
    if len(key) < 6 or not key.isalpha():
        return ""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extractOne(key, _long_heads(), scorer=OSA.distance, score_cutoff=1)
    return _heads()[found[0]] if found else ""


@cache
def _words() -> dict[str, dict[str, Any]]:
    return tomllib.loads(resource("words", "columns.toml").read_text(encoding="utf-8"))


@cache
def _heads() -> dict[str, str]:
    heads: dict[str, str] = {}
    for field in known_fields():
        for words in _words()[field].values():
            for word in words:
                key = _key(word.replace("#", "0"))
                heads.setdefault(key, field)
    return heads


@cache
def _long_heads() -> list[str]:
    return [key for key in _heads() if len(key) >= 6]


@cache
def _groups() -> list[tuple[str, list[str]]]:
    return [
        (name, sorted({_key(w.replace("#", str(n))) for w in words for n in range(1, 6)}, key=len, reverse=True))
        for name, words in _words()["groups"].items()
    ]


@cache
def total_words() -> frozenset[str]:
    """First words of a line that adds up and is nobody, without case and punctuation."""
    return frozenset(_key(word) for word in _words()["totals"]["any"])


@lru_cache(maxsize=1 << 12)
def is_total(cell: str) -> bool:
    """Whether a line that begins with this cell adds others up."""
    return _key(re.sub(r"[\d.,:$€£\s]+$", "", cell)) in total_words()


@cache
def stated_tags() -> dict[str, str]:
    """Words by which people say what they are, and the tag each of them means."""
    return {word.casefold(): tag for tag, words in _words()["stated"].items() for word in words}


def asks_not_to_be_written_to(note: str) -> bool:
    """Whether a note holds a phrase by which people ask for no more mail, or says so in other words."""
    return _wishes().search(_spoken(note)) is not None or has_refusal(note)


@cache
def _wishes() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(_spoken(phrase)) for phrase in _words()["wishes"]["any"]))


def _spoken(text: str) -> str:
    return text.casefold().replace("’", "'").replace("e-mail", "email")

"""One row of a list of people, cleaned: what it says about whom, what was changed, what is wrong with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from campaigns.customers.cleaning import addresses, answers, dates, emails, money, names, phones, texts
from campaigns.customers.column_mapping import (
    ADDRESS,
    NONE_SUBSCRIBED,
    OPTOUT_NAMES,
    ColumnMapping,
    asks_not_to_be_written_to,
    is_total,
    stated_tags,
)
from campaigns.customers.contact_file import Row
from campaigns.customers.import_report import Problem, problem

_TEST_NAMES = frozenset([
    "test", "tests", "tester", "testing", "testkunde", "dummy", "sample", "asdf", "prueba", "prova", "essai",
])  # fmt: skip
_FILLING = frozenset(["customer", "user", "none", "kunde", "client", "person", "guest", "name"])
_TEST_LOCALS = re.compile(r"^(test\w*|none|noemail|no|dummy|asdf|sample|nobody|na|noreply|abc|xxx|email|fake)$")
_PREFIXED = re.compile(r"^[pzl]:")  # as Facebook's lead forms write phones, postcodes and ids
_NAME_CELLS = ("name", "first_name", "last_name")
_CONTACT_CELLS = ("email", "phone", "street", "postcode", "till_id")
_CONSENTS = {"consent_email": "email", "consent_sms": "sms", "consent_post": "post", "consent_ads": "ads"}
_OPTOUTS = {"optout_email": "email", "optout_sms": "sms"}
_DATES = ("birthday", "first_visit", "last_visit", "unsubscribed_at", "bounced_at", "subscribed_at")
_MAIL_TOOLS = {"mailchimp", "kit", "klaviyo", "brevo", "substack"}


@dataclass(frozen=True, slots=True)
class Statement:
    """What a row says about a channel: yes or no, when ("" when it does not say), in which words."""

    channel: str
    state: str
    at: str
    wording: str


@dataclass(slots=True)
class PersonRow:
    """Everything one row says. `left_out` rows carry the reason as their last problem."""

    number: int
    first: str = ""
    last: str = ""
    company: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    birthday: str = ""
    language: str = ""
    note: str = ""
    address: addresses.Parts = addresses.NOWHERE
    moved: bool = False
    till: str = ""
    reference: str = ""
    visits: int = 0
    spend: int = 0
    first_visit: str = ""
    last_visit: str = ""
    tags: list[str] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    blocked: bool = False
    card: bool = False
    cleanings: list[tuple[str, str, str, str]] = field(default_factory=list)  # field, step, before, after
    problems: list[Problem] = field(default_factory=list)
    left_out: bool = False
    original: str = ""  # JSON: head -> text

    @property
    def name(self) -> str:
        """As shown."""
        return f"{self.first} {self.last}".strip() or self.company


class RowReader:
    """Reads the rows of one file; decides once for the file what a single row cannot tell."""

    def __init__(
        self, mapping: ColumnMapping, sample: Sequence[Row], file_name: str, country: str, this_year: int
    ) -> None:
        self.mapping = mapping
        self.country = country
        self.this_year = this_year
        self._heads = [column.head for column in mapping.columns]
        self._at: dict[str, list[int]] = {}
        for position, column in enumerate(mapping.columns):
            self._at.setdefault(column.field, []).append(position)
        self._address_groups = self._group_addresses()
        self._month_first = {
            name: dates.month_first(_column(sample, self._at.get(name, [])), country)[0] for name in _DATES
        }
        self._file_says_no = bool(OPTOUT_NAMES.search(file_name)) and not NONE_SUBSCRIBED.search(file_name)
        self._is_subscribers = mapping.format in _MAIL_TOOLS and not NONE_SUBSCRIBED.search(file_name)
        says_itself = mapping.has("consent_email", "optout_email", "status")
        self._all_subscribed = self._is_subscribers and not self._file_says_no and not says_itself
        self._asked = [(name, channel) for name, channel in _CONSENTS.items() if name in self._at]
        self._refused = [(name, channel) for name, channel in _OPTOUTS.items() if name in self._at]

    def read(self, row: Row) -> PersonRow:
        """Clean one row. Never raises: what is wrong is a problem of the row."""
        person = PersonRow(row.number)
        raw = row.cells
        if len(raw) < len(self._heads):
            raw = [*raw, *[""] * (len(self._heads) - len(raw))]
        cells = texts.tidy_all(raw)
        reason = self._nobody(row, cells)
        if reason:
            return _leave_out(person, reason)
        person.original = self._original(raw)
        self._check_length(person, row)
        self._read_names(person, cells)
        self._read_emails(person, raw)
        self._read_phones(person, cells)
        self._read_address(person, raw, cells)
        self._read_rest(person, raw, cells)
        self._read_consents(person, cells)
        if _is_test(person):
            return _leave_out(person, "test_row")
        if not (person.first or person.last or person.company or person.emails or person.phones or person.till):
            return _leave_out(person, "nobody")
        return person

    def _check_length(self, person: PersonRow, row: Row) -> None:
        if len(row.cells) < len(self._heads):
            person.problems.append(problem(row.number, "too_few"))
        elif any(cell.strip() for cell in row.cells[len(self._heads) :]):
            person.problems.append(problem(row.number, "too_many"))

    def _nobody(self, row: Row, cells: list[str]) -> str:
        """Why a row is nobody's: broken, blank, the header again, a total; "" when it may be somebody's."""
        if not row.whole:
            return "broken"
        filled = next((cell for cell in cells if cell), "")
        if not filled:
            return "blank"
        if cells[0] == self._heads[0] and cells[: len(self._heads)] == self._heads:
            return "header_again"
        if not self._has_contact(cells, besides=cells.index(filled)) and is_total(filled):
            return "total"
        return ""

    def _has_contact(self, cells: list[str], besides: int) -> bool:
        return any(cells[p] for name in _CONTACT_CELLS for p in self._at.get(name, ()) if p != besides)

    def _original(self, cells: list[str]) -> str:
        told = {head: cell for head, cell in zip(self._heads, cells, strict=False) if cell}
        if len(cells) > len(self._heads):
            told |= {f"(beyond {i + 1})": c for i, c in enumerate(cells[len(self._heads) :]) if c}
        return json.dumps(told, ensure_ascii=False)

    def _first(self, cells: list[str], name: str) -> str:
        """The first cell of a field that is not empty."""
        for position in self._at.get(name, ()):
            if cells[position]:
                return cells[position]
        return ""

    def _all(self, cells: list[str], name: str) -> list[str]:
        return [cells[p] for p in self._at.get(name, ()) if cells[p] and not cells[p].isspace()]

    def _read_names(self, person: PersonRow, cells: list[str]) -> None:
        first, last, full = (self._whole_letters(person, cells, n) for n in ("first_name", "last_name", "name"))
        prefix = self._first(cells, "last_name_prefix")
        before = (first, last) if first or last else (full, "")
        if not (first or last):
            first, last = names.split_name(full)
        elif not last and (" " in first or "," in first):
            first, last = names.split_name(first)
        elif not first and "," in last:
            first, last = names.split_name(last)
        if prefix and last:
            last = f"{prefix} {last}"
        if middle := self._first(cells, "middle_name"):
            first = f"{first} {middle}".strip()
        first = names.without_title(first)
        if (first, last) != before and before[0]:
            parts = f"{first} | {last}".strip(" |")
            person.cleanings.append(("name", "names: parts", " | ".join(filter(None, before)), parts))
        tidied = names.tidy_case(first), names.tidy_case(last)
        if tidied != (first, last):
            person.cleanings.append(("name", "names: capitals", f"{first} {last}".strip(), " ".join(tidied).strip()))
        person.first, person.last = tidied
        person.company = self._whole_letters(person, cells, "company")

    def _whole_letters(self, person: PersonRow, cells: list[str], name: str) -> str:
        text = self._first(cells, name)
        if not text:
            return ""
        better = texts.decoded_once(text)
        if better != text:
            person.cleanings.append((name, "texts: damaged letters", text, better))
            person.problems.append(problem(person.number, "mojibake", name, text, better))
        return "" if name != "first_name" and texts.is_nothing(better) else better

    def _read_emails(self, person: PersonRow, cells: list[str]) -> None:
        for raw in self._all(cells, "email"):
            cell = texts.tidy(raw.replace("\n", ";"))
            found, wrong = emails.read_emails(cell)
            if wrong and not texts.is_nothing(cell):
                person.problems.append(problem(person.number, "email", "email", cell))
            for address in found:
                if address not in person.emails:
                    person.emails.append(address)
                if better := emails.better_domain(address):
                    person.problems.append(problem(person.number, "email_domain", "email", address, better))
            if found and raw != found[0]:
                person.cleanings.append(("email", "emails: address taken out", raw, "; ".join(found)))

    def _read_phones(self, person: PersonRow, cells: list[str]) -> None:
        for raw in self._all(cells, "phone"):
            cell = _PREFIXED.sub("", raw.strip())
            for phone in phones.read_phones(cell, self.country):
                if phone.number and phone.number not in person.phones:
                    person.phones.append(phone.number)
                    if phone.number != raw:
                        person.cleanings.append(("phone", "phones: international form", raw, phone.number))
                elif not phone.number and phone.reason != "zeros" and not texts.is_nothing(cell):
                    code = "phone_scientific" if phone.reason == "scientific" else "phone"
                    person.problems.append(problem(person.number, code, "phone", cell))

    def _group_addresses(self) -> list[dict[str, list[int]]]:
        """The address columns by group; the parts of two addresses are never mixed."""
        groups: dict[str, dict[str, list[int]]] = {}
        for position, column in enumerate(self.mapping.columns):
            if column.field in ADDRESS:
                groups.setdefault(column.group, {}).setdefault(column.field, []).append(position)
        order = sorted(groups, key=lambda g: (g.startswith("work"), g.startswith("other"), g))
        if "" in groups and len(groups) > 1 and "street" not in groups[""]:
            lonely = groups.pop("")  # "Country" beside "Billing Street": belongs to the first group
            order.remove("")
            for name, positions in lonely.items():
                groups[order[0]].setdefault(name, positions)
        return [groups[name] for name in order]

    def _read_address(self, person: PersonRow, raw: list[str], cells: list[str]) -> None:
        for group in self._address_groups:
            person.address = self._address(group, raw, cells)
            if person.address.street:
                break
        if new := self._first(cells, "new_address"):
            person.cleanings.append(("street", "addresses: new address", person.address.street, new))
            person.address, person.moved = addresses.moved_to(new, person.address), True
        parts = person.address
        if len(parts.postcode) != 4:
            return
        zero = addresses.with_lost_zero(parts.postcode, parts.region, parts.country)
        if zero:
            person.problems.append(problem(person.number, "lost_zero", "postcode", parts.postcode, zero))
            person.cleanings.append(("postcode", "addresses: lost zero", parts.postcode, zero))
            person.address = replace(parts, postcode=zero)
        elif addresses.may_lack_zero(parts.postcode, parts.country or self.country):
            person.problems.append(problem(person.number, "short_postcode", "postcode", parts.postcode))

    def _address(self, group: dict[str, list[int]], raw: list[str], cells: list[str]) -> addresses.Parts:
        parts = (name for name in group if name != "street")
        found = {name: next((cells[p] for p in group[name] if cells[p]), "") for name in parts}
        lines = [texts.decoded_once(raw[p]) for p in group.get("street", ()) if cells[p]]
        if not lines and not any(found.values()):
            return addresses.NOWHERE
        return addresses.put_together(
            lines,
            number=found.get("house_number", ""),
            extension=found.get("house_extension", ""),
            unit=found.get("unit", ""),
            postcode=_PREFIXED.sub("", found.get("postcode", "")),
            city=texts.decoded_once(found.get("city", "")),
            city_postcode=found.get("city_postcode", ""),
            region=found.get("region", ""),
            country=found.get("country", ""),
        )

    def _read_rest(self, person: PersonRow, raw: list[str], cells: list[str]) -> None:
        person.till = texts.without_apostrophe(self._first(cells, "till_id"))
        person.reference = texts.without_apostrophe(self._first(cells, "reference"))
        person.language = self._first(cells, "language").lower()[:8]
        person.birthday = self._date(person, cells, "birthday")
        person.first_visit = self._date(person, cells, "first_visit")
        person.last_visit = self._date(person, cells, "last_visit")
        person.visits = int(money.read_number(self._first(cells, "visits")) or 0)
        person.spend = money.read_money(self._first(cells, "spend")) or 0
        person.card = answers.read_answer(self._first(cells, "instant")) is True
        notes, tags = self._all(raw, "note"), self._all(raw, "tags")
        if notes or tags:
            person.note = texts.tidy_lines("\n".join(notes))
            person.tags = _tags(tags, person.note)
        if person.note and asks_not_to_be_written_to(person.note):
            person.problems.append(problem(person.number, "wish", "note"))

    def _date(self, person: PersonRow, cells: list[str], name: str) -> str:
        text = self._first(cells, name)
        if not text or texts.is_nothing(text) or text.startswith(("0/0/", "00/00")):
            return ""
        found = dates.read_date(text, self._month_first[name], self.this_year)
        if not found and name != "birthday":
            found = dates.read_month(text)
        if not found:
            person.problems.append(problem(person.number, "date", name, text))
        elif found != text and name == "birthday":
            person.cleanings.append((name, "dates: one way of writing", text, found))
        return found if name == "birthday" or not found.startswith("--") else ""

    def _read_consents(self, person: PersonRow, cells: list[str]) -> None:
        said: dict[str, Statement] = {}
        for name, channel in self._asked:
            self._read_permission(person, cells, name, channel, said)
        if self._all_subscribed:
            at = self._date(person, cells, "subscribed_at")
            said["email"] = Statement("email", "yes", at, "subscribed to the newsletter")
        for name, channel in self._refused:
            if answers.read_answer(self._first(cells, name)):
                at = self._date(person, cells, "unsubscribed_at")
                said[channel] = Statement(channel, "no", at, self._heads[self._at[name][0]])
        for name, wording in (("unsubscribed_at", "unsubscribed"), ("bounced_at", "bounced")):
            if self._first(cells, name):
                said["email"] = Statement("email", "no", self._date(person, cells, name), wording)
        if self._file_says_no and "email" not in said:
            said["email"] = Statement("email", "no", "", "in a list of people who opted out")
        self._read_status(person, cells, said)
        person.blocked = person.blocked or answers.read_answer(self._first(cells, "optout_all")) is True
        person.statements = list(said.values())

    def _read_permission(
        self, person: PersonRow, cells: list[str], name: str, channel: str, said: dict[str, Statement]
    ) -> None:
        for text in self._all(cells, name):
            answer = answers.read_answer(text)
            if answer is None:
                if not texts.is_nothing(text):
                    person.problems.append(problem(person.number, "consent", name, text))
            elif not answer or channel not in said:
                wording = f"{self._heads[self._at[name][0]]}: {text.strip()}"
                said[channel] = Statement(channel, "yes" if answer else "no", "", wording)

    def _read_status(self, person: PersonRow, cells: list[str], said: dict[str, Statement]) -> None:
        """A status says no, or in a mail tool also yes; "active" alone is no permission."""
        for text in self._all(cells, "status"):
            answer = answers.read_answer(text)
            word = names.folded(text)
            if answer is False and word in ("inactive", "blocked", "banned"):
                person.blocked = True
            elif answer is False:
                said["email"] = Statement("email", "no", "", f"Status: {text.strip()}")
            elif answer and "email" not in said and (self._is_subscribers or word == "subscribed"):
                said["email"] = Statement("email", "yes", "", f"Status: {text.strip()}")


def _column(sample: Sequence[Row], positions: list[int]) -> list[str]:
    return [row.cells[p].strip() for row in sample for p in positions if p < len(row.cells) and row.cells[p].strip()]


def _leave_out(person: PersonRow, code: str) -> PersonRow:
    person.left_out = True
    person.problems.append(problem(person.number, code, left_out=True))
    return person


def _is_test(person: PersonRow) -> bool:
    """Name *and* address say test; a reserved domain alone is no reason."""
    words = names.folded(f"{person.first} {person.last}").split()
    if not set(words) & _TEST_NAMES or not set(words) <= _TEST_NAMES | _FILLING:
        return False
    return not person.emails or any(_TEST_LOCALS.match(address.partition("@")[0]) for address in person.emails)


def _tags(cells: list[str], note: str) -> list[str]:
    found = []
    for cell in cells:
        for part in re.split(r":::|[,;|\n]", cell):
            tag = texts.tidy(part.strip().strip("\"'*")).casefold()
            if tag and tag not in ("mycontacts", "starred"):
                found.append(stated_tags().get(tag, tag))
    for part in re.split(r"[;,.\n]", note) if len(note) < 500 else ():
        if tag := stated_tags().get(texts.tidy(part).casefold(), ""):
            found.append(tag)
    return list(dict.fromkeys(found))

"""What one row says about each channel: a yes, a no, or nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from campaigns.customers.cleaning import answers, names, texts
from campaigns.customers.column_mapping import NONE_SUBSCRIBED, OPTOUT_NAMES, ColumnMapping
from campaigns.customers.head_words import refuses_all_advertising
from campaigns.customers.import_report import problem

if TYPE_CHECKING:
    from campaigns.customers.person_row import PersonRow

_CONSENTS = {"consent_email": "email", "consent_sms": "sms", "consent_post": "post", "consent_ads": "ads"}
_OPTOUTS = {"optout_email": "email", "optout_sms": "sms", "optout_post": "post"}
_WHEN_NO = (("unsubscribed_at", "unsubscribed"), ("bounced_at", "bounced"))
_DAY = re.compile(r"\d.*\d{2}")
_MAIL_TOOLS = {"mailchimp", "kit", "klaviyo", "brevo", "substack"}


@dataclass(frozen=True, slots=True)
class Statement:
    """What a row says about a channel: yes or no, when ("" when it does not say), in which words."""

    channel: str
    state: str
    at: str
    wording: str


class ConsentReader:
    """Reads the permissions of one file; its name may carry one for all rows."""

    def __init__(self, mapping: ColumnMapping, file_name: str) -> None:
        self._heads = [column.head for column in mapping.columns]
        self._at = {column.field: mapping.positions(column.field) for column in mapping.columns}
        self._file_says_no = bool(OPTOUT_NAMES.search(file_name)) and not NONE_SUBSCRIBED.search(file_name)
        self._is_subscribers = mapping.format in _MAIL_TOOLS and not NONE_SUBSCRIBED.search(file_name)
        says_itself = mapping.has("consent_email", "optout_email", "status")
        self._all_subscribed = self._is_subscribers and not self._file_says_no and not says_itself
        self.of_the_file = self._all_subscribed or self._file_says_no  # said of everybody in it
        self._asked = [(name, channel) for name, channel in _CONSENTS.items() if name in self._at]
        self._refused = [
            (
                position,
                name,
                tuple(_CONSENTS.values()) if refuses_all_advertising(self._heads[position]) else (channel,),
            )
            for name, channel in _OPTOUTS.items()
            for position in self._at.get(name, ())
        ]
        self._when_no = [(name, wording) for name, wording in _WHEN_NO if name in self._at]

    def read(self, person: PersonRow, cells: list[str], day_of: Callable[[str], str]) -> None:
        """The person's statements; `day_of` gives the day in a field of the row, "" when there is none."""
        said: dict[str, Statement] = {}
        for name, channel in self._asked:
            self._permission(person, cells, name, channel, said)
        if self._all_subscribed:
            said["email"] = Statement("email", "yes", day_of("subscribed_at"), "subscribed to the newsletter")
        for position, name, channels in self._refused:
            if answers.says_opted_out(text := cells[position]):
                at = day_of(name) if _DAY.search(text) else day_of("unsubscribed_at")
                said |= {channel: Statement(channel, "no", at, self._heads[position]) for channel in channels}
        for name, wording in self._when_no:
            if self._first(cells, name):
                said["email"] = Statement("email", "no", day_of(name), wording)
        if self._file_says_no and "email" not in said:
            said["email"] = Statement("email", "no", "", "in a list of people who opted out")
        self._status(person, cells, said)
        if any(map(answers.says_opted_out, self._all(cells, "optout_all"))):
            person.blocked = True
        person.statements = list(said.values())

    def _permission(
        self, person: PersonRow, cells: list[str], name: str, channel: str, said: dict[str, Statement]
    ) -> None:
        for text in self._all(cells, name):
            answer = _answered(channel, self._heads[self._at[name][0]], text)
            if answer is None:
                if not texts.is_nothing(text):
                    person.problems.append(problem(person.number, "consent", name, text))
            elif answer.state == "no" or channel not in said:
                said[channel] = answer

    def _status(self, person: PersonRow, cells: list[str], said: dict[str, Statement]) -> None:
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

    def _first(self, cells: list[str], name: str) -> str:
        return next((cells[p] for p in self._at.get(name, ()) if cells[p]), "")

    def _all(self, cells: list[str], name: str) -> list[str]:
        return [cells[p] for p in self._at.get(name, ()) if cells[p]]


@lru_cache(maxsize=1 << 10)
def _answered(channel: str, head: str, text: str) -> Statement | None:
    """What a cell under a head says; None when it is neither yes nor no."""
    answer = answers.read_answer(text)
    return None if answer is None else Statement(channel, "yes" if answer else "no", "", f"{head}: {text.strip()}")

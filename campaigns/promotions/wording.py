"""What people get to read: texts with fields to be filled in, and what can go wrong with them.

A field is written {first_name} or {first_name|Hello}: what follows the bar is said when the field is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple
from urllib.parse import urlsplit

from campaigns.errors import UserError
from geo.texts import QT_TR_NOOP, tr

FIELDS = {
    "first_name": QT_TR_NOOP("First name"),
    "last_name": QT_TR_NOOP("Last name"),
    "name": QT_TR_NOOP("Name"),
    "company": QT_TR_NOOP("Company"),
    "area": QT_TR_NOOP("Area"),
    "minutes": QT_TR_NOOP("Walking time"),
    "code": QT_TR_NOOP("Code"),
    "starts": QT_TR_NOOP("Starts on"),
    "ends": QT_TR_NOOP("Ends on"),
    "shop": QT_TR_NOOP("Shop"),
    "offer": QT_TR_NOOP("Offer"),
}
FIELD = re.compile(r"\{([^{}|]*)(?:\|([^{}]*))?\}")
LINK = re.compile(r"\b(?:https?[:/]|www\.)\S*|\bhtt?p?s?:\S+", re.IGNORECASE)
# The characters of GSM 03.38; those of the second row take two places.
GSM_7 = set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
    "¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_7_TWO = set("^{}\\[~]|€\f")
MOST_SMS_PARTS = 3
SURE_TO_FIT = MOST_SMS_PARTS * (67 // 2)  # characters, should each of them take two places
LONGEST_SUBJECT = 78  # RFC 5322 section 2.1.1: lines should stay under this
LONGEST_NAME = 30


class Rendered(NamedTuple):
    """A text with its fields filled in, and the fields that were empty and had nothing to say instead."""

    text: str
    empty: tuple[str, ...]


@dataclass(frozen=True)
class SmsLength:
    """What a text takes to be sent: how many text messages, and whether it fits the plain alphabet."""

    characters: int
    parts: int
    plain: bool  # GSM-7; otherwise 70 characters a message instead of 160


@dataclass(frozen=True)
class Remark:
    """Something to look at before a message leaves. `stops` is True when it must not leave like this."""

    says: str
    stops: bool


def check_template(text: str, where: str) -> None:
    """Raise UserError when a text has a field that does not exist or a bracket that is not closed."""
    for name, _ in FIELD.findall(text):
        if name.strip() not in FIELDS:
            raise UserError(
                tr("{where} has a field {{{name}}} that does not exist.").format(where=where, name=name),
                _fields_that_work(name),
            )
    if "{" in FIELD.sub("", text) or "}" in FIELD.sub("", text):
        raise UserError(
            tr("{where} has a curly bracket that is not part of a field.").format(where=where),
            tr("Write fields as {first_name|Hello}."),
        )


def fields_in(text: str) -> list[str]:
    """The fields of a text, each once, in the order they first come."""
    return list(dict.fromkeys(name.strip() for name, _ in FIELD.findall(text)))


def render(text: str, values: Mapping[str, str]) -> Rendered:
    """Fill in the fields; a value that is missing or empty gives way to the words after the bar."""
    return render_all(text, {name: (value,) for name, value in values.items()}, 1)[0]


def render_all(text: str, values: Mapping[str, Sequence[str]], count: int) -> list[Rendered]:
    """The same for many people: in `values` each field has one value for each of the `count` people."""
    fields, end = _taken_apart(text)
    if not fields:
        return [Rendered(end, ())] * count
    empty: dict[int, dict[str, None]] = {}
    parts: list[Iterable[str]] = []
    for words, name, fallback in fields:
        said = [value.strip() for value in values[name]] if name in values else [""] * count
        for place in [place for place, value in enumerate(said) if not value]:
            said[place] = fallback or ""
            if fallback is None:
                empty.setdefault(place, {})[name] = None
        parts += (repeat(words), said)
    texts = map("".join, zip(*parts, repeat(end)))
    return [Rendered(text, tuple(empty.get(place, ()))) for place, text in enumerate(texts)]


@lru_cache(1000)
def _taken_apart(text: str) -> tuple[list[tuple[str, str, str | None]], str]:
    """Once for many people: each field with the words before it and what is said when it is empty; the words behind."""
    *pieces, end = FIELD.split(text)
    return [(pieces[i], pieces[i + 1].strip(), pieces[i + 2]) for i in range(0, len(pieces), 3)], end


@lru_cache(10_000)
def spoken_name(name: str) -> str:
    """A first name fit to greet somebody with, or nothing: "J.", "n/a", "TEST", "=cmd()" greet nobody."""
    name = " ".join(name.split())
    letters = sum(c.isalpha() for c in name)
    if letters < 2 or letters < 0.7 * len(name) or len(name) > LONGEST_NAME or name.casefold() in NO_NAMES:
        return ""
    if not all(c.isalpha() or c in " .'’-·\u0300\u0301\u200d" for c in name) or "." in name[:2]:
        return ""
    return name.title() if name.isupper() and len(name) > 3 else name


@lru_cache(10_000)
def spoken_whole(name: str) -> str:
    """A whole name, a last name or a company fit to stand in a sentence, or nothing.

    "Studio 54" is; "+1 555 Plus", "<b>Bo</b>" and "=cmd()" are not.
    """
    name = " ".join(name.split())
    letters = sum(c.isalpha() for c in name)
    fewest = 2 if name.isascii() else 1  # of Chinese letters one is a name
    is_odd = letters < max(fewest, len(name) / 2) or name[0] in "=+-@" or not ODD.isdisjoint(name)
    return "" if is_odd or name.casefold() in NO_NAMES else name


SPOKEN = {"first_name": spoken_name, "last_name": spoken_whole, "name": spoken_whole, "company": spoken_whole}
ODD = frozenset("<>@{}|=\\")
NO_NAMES = {
    *("test", "none", "null", "n/a", "na", "nan", "unknown"),
    *("customer", "guest", "admin", "info", "shop", "xx", "xxx"),
}


def sms_length(text: str) -> SmsLength:
    """How many text messages a text takes (3GPP TS 23.038 and 23.040: 160/153 or 70/67 characters)."""
    if all(c in GSM_7 or c in GSM_7_TWO for c in text):
        places = [2 if c in GSM_7_TWO else 1 for c in text]
        return SmsLength(sum(places), _parts(places, 160, 153), True)
    places = [2 if ord(c) > 0xFFFF else 1 for c in text]  # as UTF-16 writes them
    return SmsLength(sum(places), _parts(places, 70, 67), False)


def check_rendered(channel: str, subject: Rendered, body: Rendered) -> list[Remark]:
    """What is wrong with one person's message: empty fields, lengths, broken links."""
    empty = dict.fromkeys((*subject.empty, *body.empty))
    remarks = [Remark(tr("{field} is empty.").format(field=tr(FIELDS[name])), True) for name in empty]
    if not body.text.strip() and channel != "ads":
        remarks.append(Remark(tr("The message has no text."), True))
    if channel == "email":
        remarks += _about_subject(subject.text)
    if channel == "sms" and (parts := sms_length(body.text).parts) > MOST_SMS_PARTS:
        remarks.append(
            Remark(
                tr("The text takes {parts} text messages; {most_sms_parts} are the most.").format(
                    parts=parts, most_sms_parts=MOST_SMS_PARTS
                ),
                True,
            )
        )
    return remarks + [
        Remark(tr("The link {link} does not work.").format(link=link), True) for link in _broken_links(body.text)
    ]


def is_fine(channel: str, subject: Rendered, body: Rendered) -> bool:
    """True where `check_rendered` finds nothing that stops, known in a fraction of its time; False: it must look."""
    if subject.empty or body.empty or not body.text.strip() or _may_have_links(body.text):
        return False
    if channel == "email":
        return bool(subject.text.strip())
    return channel != "sms" or len(body.text) <= SURE_TO_FIT


def _about_subject(subject: str) -> list[Remark]:
    if not subject.strip():
        return [Remark(tr("The e-mail has no subject."), True)]
    if len(subject) > LONGEST_SUBJECT:
        return [
            Remark(tr("The subject has {subject} characters and will be cut off.").format(subject=len(subject)), False)
        ]
    return []


def _broken_links(text: str) -> list[str]:
    if not _may_have_links(text):
        return []
    return [link for link in (found.rstrip(".,;:!?)") for found in LINK.findall(text)) if not _is_link(link)]


def _may_have_links(text: str) -> bool:
    """False for nearly every text, known in no time."""
    return ":" in text or "/" in text or "www." in text.lower()


def _is_link(link: str) -> bool:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}" if link.lower().startswith("www.") else link)
        host = parts.hostname or ""
    except ValueError:
        return False
    labels = host.split(".")
    return parts.scheme in ("http", "https") and len(labels) > 1 and all(labels) and labels[-1].isalpha()


def _parts(places: Sequence[int], alone: int, joined: int) -> int:
    """How many messages; no character of two places is cut in two."""
    if sum(places) <= alone:
        return 1
    parts = 1
    room = joined
    for needed in places:
        if needed > room:
            parts, room = parts + 1, joined
        room -= needed
    return parts


def _fields_that_work(name: str) -> str:
    from rapidfuzz import process

    close = process.extractOne(name, list(FIELDS), score_cutoff=70)
    known = ", ".join(f"{{{field}}}" for field in FIELDS)
    if not close:
        return tr("These work: {fields}.").format(fields=known)
    return tr("Did you mean {name}? These work: {fields}.").format(name=f"{{{close[0]}}}", fields=known)

"""Heads of columns that no list holds whole, understood from the words they are put together from."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import groupby, product
from typing import Any

from resources import resource

LONGEST = 80  # letters of a head; what is longer is a sentence
MOST_WORDS = 8
MOST_READINGS = 1024  # ways to understand a head of words that each mean several things
SHORTEST_IN_COMPOUND = 3
NUMBER_AT_END = "nr"  # the one shorter word that closes compounds ("Mobilnr.", "Kartennr.")
REFUSALS = {"not", "refused", "objects", "blocked", "unsubscribed"}
_REFUSED = {"email", "newsletter", "marketing", "sms", "letters", "contact", "call"}
_TELLS_OF_IT = {"link", "url", "reason", "grund", "raison", "motivo", "reden", "token", "rate"}
ONE_WAY = {"email", "newsletter", "sms", "letters", "call"}
ADDRESS_GROUPS = ("home", "other", "work")
_WORD = re.compile(r"\d+(?:er|ere|st)(?![a-z])|[a-z]+|\d+")
_ONE_WORD = [
    (re.compile(r"\b(?:yes|ja|oui|si|y|j|o|s|true|1)\s*[/|-]\s*(?:no|nein|nee|non|n|false|0)\b"), " asked "),
    (re.compile(r"\bno\.(?=\s*\w)|\bno\s+(?:of|de|di)\b"), " number "),
    (re.compile(r"\be-?mail"), "email"),
    (re.compile(r"\bopt(?:ed)?[\s_-]*out"), "optout "),
    (re.compile(r"\bopt(?:ed)?[\s_-]*in\b"), "optin "),
    (re.compile(r"\ba\.u\.b\.?|\bs\.v\.p\.?"), ""),
    (re.compile(r"\bc\.\s?p\.?(?![a-z])"), "cp "),
    (re.compile(r"whats app"), "whatsapp"),
    (re.compile(r"\bsign[\s_-]*up"), "signup"),
    (re.compile(r"\bcheck[\s_-]*in"), "checkin"),
    (re.compile(r"\bdon'?t\b"), "not"),
]


@lru_cache(maxsize=1 << 12)
def field_of_words(head: str) -> tuple[str, str]:
    """(field, address group) of a head by its words; ("", "") when no rule fits.

    The rules are tried in their order, each with every reading of the words. All words have to be known, except
    beside a refusal: rather one column too many is shown as one than one of them passed over.
    """
    words = _words_of(head) if len(head) <= LONGEST else []
    meanings = [_meanings(word) for word in words if _meanings(word)]
    if not 0 < len(words) <= MOST_WORDS or not meanings:
        return "", ""
    whole = len(meanings) == len(words)
    if not whole and not any(REFUSALS.intersection(word) for word in meanings):
        return "", ""
    readings = list(_readings(meanings))
    for rule in _lexicon()["rule"]:
        for reading in readings:
            if (whole or _surely_refuses(rule, reading, words)) and _fits(rule, reading):
                return rule["field"], next((part for part in reading if part in ADDRESS_GROUPS), "")
    return "", ""


@lru_cache(maxsize=1 << 12)
def refuses_all_advertising(head: str) -> bool:
    """Whether a head speaks of all advertising ("Keine Werbung"), not of one way in which it comes."""
    meanings = {meaning for word in _words_of(head) for meaning in _meanings(word)}
    about_all = "objects" in meanings or ("marketing" in meanings and not REFUSALS.isdisjoint(meanings))
    return about_all and meanings.isdisjoint(ONE_WAY)


def has_refusal(text: str) -> bool:
    """Whether a clause of a free text asks for no more mail ("Möchte keinen Newsletter"), in the words of the heads."""
    spoken = _spoken(text)
    if not _refusal_words().search(spoken):
        return False
    clauses = (clause.split() for clause in re.split(r"[.,;:!?()\n]+", spoken))
    return any(
        field_of_words(" ".join(words[start : start + MOST_WORDS]))[0].startswith("optout")
        for words in clauses
        for start in range(0, max(1, len(words) - 1), MOST_WORDS // 2)
    )


@cache
def _refusal_words() -> re.Pattern[str]:
    """A quick look at whether a text can be one; nearly none is."""
    told = _lexicon()["meanings"]
    words = {word for name in sorted(REFUSALS) for word in told[name]}
    return re.compile(
        r"\b(?:opt(?:ed)?[ -]?out|don'?t|" + "|".join(re.escape(w.rstrip("*")) for w in sorted(words)) + ")"
    )


def _surely_refuses(rule: dict[str, Any], reading: tuple[str, ...], words: list[str]) -> bool:
    """Whether a head may be a refusal whatever its unknown words mean: it says what is refused, or nothing but that."""
    if not rule["field"].startswith("optout") or not _TELLS_OF_IT.isdisjoint(words):
        return False
    refuses = REFUSALS & {*reading}
    return "unsubscribed" in refuses or bool(refuses and _REFUSED.intersection(reading))


def _words_of(head: str) -> list[str]:
    """Small letters without accents; a sign for numbers is a word, and so is each part of a compound."""
    text = re.sub(r"#|№|\bn[°º]", " nr ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", head), flags=re.IGNORECASE)
    text = _spoken(text)
    for pattern, word in _ONE_WORD:
        text = pattern.sub(word, text)
    return [part for word in _WORD.findall(text) for part in _parted(word)]


def _spoken(text: str) -> str:
    """Small letters without accents."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("’", "'"))
    return "".join(c for c in plain.casefold() if not unicodedata.combining(c))


def _parted(word: str) -> list[str]:
    """A compound as its parts, where all are known; any other word as it is. No refusal is ever cut."""
    if word in _whole() or not REFUSALS.isdisjoint(_meanings(word)):
        return [word]
    for end in range(len(word) - len(NUMBER_AT_END), SHORTEST_IN_COMPOUND - 1, -1):
        if word[:end] in _whole():
            for rest in (word[end:], word[end:].removeprefix("s")):
                parts = _parted(rest)
                if (len(rest) >= SHORTEST_IN_COMPOUND or rest == NUMBER_AT_END) and all(map(_meanings, parts)):
                    return [word[:end], *parts]
    return [word]


@lru_cache(maxsize=1 << 12)
def _meanings(word: str) -> tuple[str, ...]:
    """All that a word can mean, what changes nothing among it; a figure says nothing."""
    found = dict.fromkeys(_whole().get(word, ()))
    for stem in (word[:end] for end in range(2, len(word))):
        found.update(dict.fromkeys(_stems().get(stem, ())))
    if re.fullmatch(r"\d{1,2}", word):
        found["small"] = None
    return tuple(found)


def _readings(meanings: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    number = 1
    for choices in meanings:
        number *= len(choices)
    return iter(product(*meanings)) if number <= MOST_READINGS else iter(())


def _fits(rule: dict[str, Any], reading: tuple[str, ...]) -> bool:
    beside, ignored = _lexicon()["beside"], rule.get("ignores", ())
    core = [part for part in reading if part not in beside]
    if not core:
        return "owner" in reading and "owner" in rule.get("alone", ())
    in_order = [part for part, _ in groupby(core) if part not in ignored]
    if in_order in rule.get("in_order", ()) and "joins" not in reading:
        return True
    told = {"refused" if part == "unsubscribed" else part for part in core if part not in ignored}
    if "may" in told and told - {"may", "asked"}:  # "OK" alone allows nothing, "Email OK" does
        told = told - {"may"} | {"yes"}
    if {"owner", "holder"} & set(reading) and any(told == set(one) for one in rule.get("with_owner", ())):
        return True
    return any(told == set(one) for one in rule.get("are", ()))


@cache
def _lexicon() -> dict[str, Any]:
    return tomllib.loads(resource("words", "head_words.toml").read_text(encoding="utf-8"))


@cache
def _whole() -> dict[str, list[str]]:
    """Word → meanings; of a stem, the word that it is by itself."""
    found: dict[str, list[str]] = {}
    for name, words in _all_words():
        for word in words:
            found.setdefault(word.removesuffix("*"), []).append(name)
    return found


@cache
def _stems() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, words in _all_words():
        for word in words:
            if word.endswith("*"):
                found.setdefault(word[:-1], []).append(name)
    return found


def _all_words() -> list[tuple[str, list[str]]]:
    return [*_lexicon()["meanings"].items(), *_lexicon()["beside"].items()]

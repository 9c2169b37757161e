"""vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350, RFC 6868) as rows of a table."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterable, Iterator

HEADER = ("First Name", "Middle Name", "Last Name", "Name", "Company", "E-mail 1 - Value", "E-mail 2 - Value",
          "E-mail 3 - Value", "Phone 1 - Value", "Phone 2 - Value", "Phone 3 - Value", "Street", "Unit", "City",
          "Region", "Postal Code", "Country", "Birthday", "Note", "Tags", "Language", "Customer ID")  # fmt: skip
_AT = {name: position for position, name in enumerate(HEADER)}
_ESCAPED = re.compile(r"\\(.)")
_CARET = {"^n": "\n", "^'": '"', "^^": "^"}


def cards(lines: Iterable[str]) -> Iterator[tuple[int, list[str]]]:
    """Each card's number, from 1, and its cells in the order of HEADER."""
    number = 0
    card: list[tuple[str, dict[str, list[str]], str]] | None = None
    for line in _unfolded(lines):
        name, parameters, value = _property(line)
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            card = []
        elif name == "END" and card is not None:
            number += 1
            yield number, _cells(card)
            card = None
        elif card is not None and name:
            card.append((name, parameters, value))
    if card is not None:
        yield number + 1, _cells(card)


def _unfolded(lines: Iterable[str]) -> Iterator[str]:
    held = ""
    for raw in lines:
        line = raw.rstrip("\r\n")
        soft = held.endswith("=") and "QUOTED-PRINTABLE" in held.upper()
        if soft:
            held = f"{held[:-1]}{line.lstrip()}" if not line.startswith("=") else held[:-1] + line
        elif line[:1] in (" ", "\t"):
            held += line[1:]
        else:
            if held:
                yield held
            held = line
    if held:
        yield held


def _property(line: str) -> tuple[str, dict[str, list[str]], str]:
    head, value = _split_head(line)
    first, *rest = _outside_quotes(head, ";")
    parameters: dict[str, list[str]] = {}
    for part in rest:
        key, has_value, text = part.partition("=")
        if not has_value:  # the style of 2.1: ;HOME;VOICE
            key, text = ("ENCODING", key) if key.upper() in ("QUOTED-PRINTABLE", "BASE64") else ("TYPE", key)
        values = [_uncaret(v.strip('"')) for v in text.strip('"').split(",")]
        parameters.setdefault(key.upper(), []).extend(values)
    return first.rpartition(".")[2].strip().upper(), parameters, _decoded(value, parameters)


def _split_head(line: str) -> tuple[str, str]:
    quoted = False
    for position, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return line[:position], line[position + 1 :]
    return line, ""


def _outside_quotes(text: str, separator: str) -> list[str]:
    return re.split(rf'{separator}(?=(?:[^"]*"[^"]*")*[^"]*$)', text)


def _uncaret(text: str) -> str:
    return re.sub(r"\^[n'^]", lambda m: _CARET[m.group()], text)


def _decoded(value: str, parameters: dict[str, list[str]]) -> str:
    if "QUOTED-PRINTABLE" not in (v.upper() for v in parameters.get("ENCODING", [])):
        return value
    charset = (parameters.get("CHARSET") or ["utf-8"])[0]
    raw = quopri.decodestring(value.encode("utf-8", "surrogateescape"))
    try:
        return raw.decode(charset)
    except (UnicodeDecodeError, LookupError):
        return raw.decode("cp1252", "replace")


def _cells(card: list[tuple[str, dict[str, list[str]], str]]) -> list[str]:
    cells = [""] * len(HEADER)

    def put(column: str, value: str) -> None:
        if not cells[_AT[column]]:
            cells[_AT[column]] = value.strip()

    def put_next(column: str, value: str) -> None:
        free = next((n for n in (1, 2, 3) if not cells[_AT[column.format(n)]]), None)
        if free:
            put(column.format(free), value)

    for name, parameters, value in sorted(card, key=_preferred_first):
        match name:
            case "N":
                family, given, middle, *_ = [*_parts(value), "", "", ""]
                put("Last Name", family)
                put("First Name", given)
                put("Middle Name", middle)
            case "FN":
                put("Name", _plain(value))
            case "ORG":
                put("Company", _parts(value)[0])
            case "EMAIL":
                put_next("E-mail {} - Value", _plain(value))
            case "TEL" if "FAX" not in _types(parameters):
                put_next("Phone {} - Value", _plain(value).removeprefix("tel:"))
            case "ADR":
                _put_address(cells, [*_parts(value), *[""] * 7])
            case "BDAY":
                put("Birthday", value)
            case "NOTE":
                put("Note", _plain(value))
            case "CATEGORIES":
                put("Tags", _plain(value))
            case "LANG":
                put("Language", value)
            case "UID":
                put("Customer ID", value)
    return cells


def _put_address(cells: list[str], parts: list[str]) -> None:
    """One address only: the parts of two must not be mixed."""
    if any(cells[_AT[c]] for c in ("Street", "City", "Postal Code")):
        return
    _, extended, street, city, region, postcode, country = parts[:7]
    for column, value in (("Street", street or extended), ("Unit", extended if street else ""), ("City", city),
                          ("Region", region), ("Postal Code", postcode), ("Country", country)):  # fmt: skip
        cells[_AT[column]] = value.strip()


def _preferred_first(entry: tuple[str, dict[str, list[str]], str]) -> tuple[int, int]:
    types = _types(entry[1])
    return (0 if "PREF" in types or "PREF" in entry[1] else 1, 0 if "HOME" in types or "CELL" in types else 1)


def _types(parameters: dict[str, list[str]]) -> set[str]:
    return {t.strip().upper() for value in parameters.get("TYPE", []) for t in value.split(",")}


def _parts(value: str) -> list[str]:
    return [_plain(part) for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda m: "\n" if m.group(1) in "nN" else m.group(1), value).strip()

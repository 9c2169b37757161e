"""People as vCard 4.0 (RFC 6350), which every address book reads."""

from __future__ import annotations

from collections.abc import Iterable

from campaigns.audiences.person import Person

LONGEST_LINE = 75  # bytes, RFC 6350 section 3.2


def vcards(people: Iterable[Person]) -> bytes:
    """All cards of a list, one after the other."""
    return "".join(folded(line) for person in people for line in card(person)).encode("utf-8", "replace")


def card(person: Person) -> list[str]:
    """The lines of one card, unfolded; empty properties are left out."""
    full_name = person.name or f"{person.first_name} {person.last_name}".strip() or person.company or person.email
    address = ("", person.unit, person.street, person.city, person.state, person.zip, person.country)
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"FN:{escaped(full_name)}"]
    lines.append(f"N:{escaped(person.last_name)};{escaped(person.first_name)};;;")
    lines += [f"ORG:{escaped(person.company)}"] * bool(person.company)
    lines += [f"EMAIL:{escaped(person.email)}"] * bool(person.email)
    lines += [f"TEL;VALUE=uri:tel:{escaped(person.phone)}"] * bool(person.phone)
    lines += [f"ADR:{';'.join(map(escaped, address))}"] * bool(person.street)
    lines += [f"LANG:{escaped(person.language)}"] * bool(person.language)
    lines += [f"CATEGORIES:{escaped(person.label)}"] * bool(person.label)
    return [*lines, "END:VCARD"]


def escaped(text: str) -> str:
    """Backslash, comma, semicolon and line breaks escaped; other control characters left out."""
    text = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(c for c in text if c >= " " and c != "\x7f")


def folded(line: str) -> str:
    """A line of at most 75 bytes, continued on lines that start with a blank, never inside a character."""
    parts, size = [""], 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > LONGEST_LINE:
            parts.append(" ")
            size = 1
        parts[-1] += character
        size += width
    return "\r\n".join(parts) + "\r\n"

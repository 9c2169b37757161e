"""The light markup of an e-mail: what is typed stays plain text, what is sent is HTML and a plain-text alternative.

    # Heading    **bold**    *italic*    [words](https://shop.example)    - one line of a list

These are the few signs of Markdown (CommonMark 0.31) that every mail program can show; anything else is text.
Fields such as {first_name|Hello} are never read as markup, nor is what is put in for them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from campaigns.promotions.wording import FIELD

Say = Callable[[str, str | None], str]  # a field and what is said when it is empty -> text, or HTML
HELD, FIRST = re.compile("[\ue000-\uf8ff]"), 0xE000  # private characters hold the places of fields meanwhile
HEADING = re.compile(r"(#{1,3}) +(.+)")
ITEM = re.compile(r"[-*•] +(.+)")
LINK = re.compile(r"\[([^\[\]]+)\]\(([^()\s]+)\)")
BARE = re.compile(r"(?<![\"'>(])\bhttps?://[^\s<>]*[^\s<>.,;:!?)]")
STRONG = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
EMPHASIS = re.compile(r"(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?![\w*])")
SAFE = ("http://", "https://", "mailto:", "tel:")


def html_of(text: str, say: Say) -> str:
    """A template as HTML, its fields said by `say` (which gives HTML)."""
    held, fields = _hold(HELD.sub("", text))
    blocks = [_block(kind, list(lines)) for kind, lines in groupby(_lines(held), key=lambda line: line[0])]
    return _put_back("\n".join(block for block in blocks if block), fields, say)


def plain_of(text: str) -> str:
    """A template as plain text with the same fields: signs taken off, the address behind the words of a link."""
    held, fields = _hold(HELD.sub("", text))
    lines = (heading[2] if (heading := HEADING.fullmatch(line)) else line for line in held.split("\n"))
    plain = LINK.sub(lambda found: f"{found[1]} ({_whole(found[2])})", "\n".join(lines))
    plain = EMPHASIS.sub(r"\1", STRONG.sub(r"\1", plain))
    return HELD.sub(lambda found: fields[ord(found[0]) - FIRST][0], plain)


def _hold(text: str) -> tuple[str, list[re.Match[str]]]:
    fields = list(FIELD.finditer(text))
    places = iter(range(FIRST, FIRST + len(fields)))
    return FIELD.sub(lambda found: chr(next(places)), text), fields


def _put_back(html: str, fields: list[re.Match[str]], say: Say) -> str:
    def said(found: re.Match[str]) -> str:
        field = fields[ord(found[0]) - FIRST]
        return say(field[1].strip(), field[2])

    return HELD.sub(said, html)


def _lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line with what it belongs to: "h1" to "h3", "ul", "p", or "" for an empty one."""
    for line in text.split("\n"):
        if heading := HEADING.fullmatch(line.strip()):
            yield f"h{len(heading[1])}", heading[2]
        elif item := ITEM.fullmatch(line.strip()):
            yield "ul", item[1]
        else:
            yield ("p" if line.strip() else ""), line.strip()


def _block(kind: str, lines: list[tuple[str, str]]) -> str:
    words = [_inline(line) for _, line in lines]
    if kind == "ul":
        return "<ul>" + "".join(f"<li>{item}</li>" for item in words) + "</ul>"
    if kind == "p":
        return "<p>" + "<br>\n".join(words) + "</p>"
    return "\n".join(f"<{kind}>{heading}</{kind}>" for heading in words) if kind else ""


def _inline(line: str) -> str:
    """Links first, so that a star in an address stays one; they wait outside the line meanwhile."""
    links: list[str] = []

    def wait(html: str) -> str:
        links.append(html)
        return f"\x00{len(links) - 1}\x00"

    line = LINK.sub(
        lambda found: wait(_anchor(_emphasised(escape(found[1])), _whole(found[2]))), line.replace("\x00", "")
    )
    line = BARE.sub(lambda found: wait(_anchor(escape(found[0]), found[0])), line)
    return re.sub("\x00([0-9]+)\x00", lambda found: links[int(found[1])], _emphasised(escape(line)))


def _emphasised(html: str) -> str:
    return EMPHASIS.sub(r"<em>\1</em>", STRONG.sub(r"<strong>\1</strong>", html))


def _anchor(words: str, address: str) -> str:
    """A link; an address that is none of the web, a mailbox or a telephone is shown, never linked to."""
    if not address.lower().startswith(SAFE):
        return f"{words} ({escape(address)})"
    return f'<a href="{escape(address)}">{words}</a>'


def _whole(address: str) -> str:
    """An address with the https:// that people leave out."""
    return address if ":" in address or HELD.match(address) else f"https://{address}"

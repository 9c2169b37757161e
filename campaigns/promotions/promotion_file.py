"""A promotion as TOML, in a file and in the shop file alike: reading with a sentence for every mistake, writing."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from campaigns.errors import UserError
from campaigns.promotions.fields import Table
from campaigns.promotions.parts import (
    CHANNELS,
    CODES_PER,
    KEPT_ASIDE_BY,
    PUBLIC,
    WAYS,
    Codes,
    KeptAside,
    Message,
    Offer,
    Promotion,
    Reach,
    Where,
)
from campaigns.promotions.playbooks import filled_from_playbook
from campaigns.promotions.wording import check_template
from campaigns.segments.rule import read_rule
from geo.texts import QT_TR_NOOP, tr

LONGEST_NAME = 80


def read_promotion(source: Path | str) -> Promotion:
    """A promotion from a file (Path, or its name as text) or from TOML text.

    Raises UserError with a sentence for anything that is not as it should be.
    """
    return promotion_of(_document(_text(source)))


def promotion_of(document: Mapping[str, Any]) -> Promotion:
    """A promotion from a document as `tomllib` reads it; what it leaves out comes from its playbook."""
    top = Table(filled_from_playbook(document))
    top.only("name", "playbook", "starts", "ends", "offer", "who", "where", "kept_aside", "codes", "message")
    starts, ends = top.day("starts"), top.day("ends")
    if ends < starts:
        raise UserError(
            tr("The promotion ends on {ends}, before it starts on {starts}.").format(ends=ends, starts=starts),
            tr("Change one of the dates."),
        )
    if ends - starts > timedelta(days=366):
        raise UserError(tr("The promotion lasts longer than a year."), tr("Make it shorter; it can be repeated."))
    return Promotion(
        name=_name(top.text("name")),
        starts=starts,
        ends=ends,
        playbook=top.text("playbook"),
        offer=_offer(top.table("offer")),
        who=read_rule(top.table("who").values),
        where=_where(top.table("where")),
        kept_aside=_kept_aside(top.table("kept_aside")),
        codes=_codes(top.table("codes")),
        messages=_messages(top.tables("message")),
    )


def write_promotion(promotion: Promotion) -> str:
    """The promotion as TOML; read again it is the same promotion, written again it is the same text."""
    offer, where, aside, codes = promotion.offer, promotion.where, promotion.kept_aside, promotion.codes
    lines = [_line("name", promotion.name), _line("playbook", promotion.playbook)]
    lines += [f"starts = {promotion.starts}", f"ends = {promotion.ends}"]
    lines += ["", "[offer]", _line("text", offer.text), f"cost_each = {offer.cost_each!r}"]
    lines += [
        f"margin_each = {offer.margin_each!r}",
        f"cost_fixed = {offer.cost_fixed!r}",
        _line("at_till", offer.at_till),
    ]
    lines += ["", "[who]", *(f"{join} = {_value(parts)}" for join, parts in promotion.who.document().items())]
    lines += ["", "[where]", f"areas = {_value(list(where.areas))}"]
    if where.reach:
        reach = {"from": where.reach.start, "by": where.reach.by, "minutes": where.reach.minutes}
        lines.append(f"reach = {_value(reach)}")
    lines += ["", "[kept_aside]", f"share = {aside.share!r}", _line("by", aside.by)]
    lines += ["", "[codes]", _line("per", codes.per), _line("prefix", codes.prefix), f"uses = {codes.uses}"]
    for message in promotion.messages:
        lines += ["", "[[message]]", _line("channel", message.channel), _line("variant", message.variant)]
        lines += [_line("subject", message.subject), _line("text", message.text), _line("image", message.image)]
    return "\n".join(line for line in lines if line is not None) + "\n"


def _text(source: Path | str) -> str:
    if isinstance(source, str) and ("\n" in source or "=" in source):
        return source
    path = Path(source)
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise UserError(
            tr("{name} cannot be read.").format(name=path.name), tr("Give a promotion written as a text file (.toml).")
        ) from error


def _document(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(
            tr("The promotion has a writing mistake: {error}.").format(error=error),
            tr("Mend that line, then try again."),
        ) from error


def _name(name: str) -> str:
    if not name:
        raise UserError(tr("The promotion has no name."), tr('Add name = "Exam-week coffee".'))
    if len(name) > LONGEST_NAME or any(ord(c) < 32 for c in name):
        raise UserError(
            tr("The name of the promotion is longer than {longest_name} letters, or has line breaks.").format(
                longest_name=LONGEST_NAME
            ),
            tr("Shorten it."),
        )
    return name


def _offer(table: Table) -> Offer:
    table.only("text", "cost_each", "margin_each", "cost_fixed", "at_till")
    cost, margin, fixed = (table.number(key, 0.0) for key in ("cost_each", "margin_each", "cost_fixed"))
    return Offer(table.text("text"), cost, margin, fixed, table.text("at_till"))


def _where(table: Table) -> Where:
    table.only("areas", "reach")
    if "reach" not in table.values:
        return Where(table.texts("areas"))
    reach = table.table("reach").only("from", "by", "minutes")
    minutes = reach.number("minutes", 10.0, least=0.5, most=120.0)
    return Where(table.texts("areas"), Reach(_start(reach), minutes, reach.choice("by", "foot", WAYS)))


def _start(reach: Table) -> tuple[float, float] | str:
    start = reach.values.get("from", "the shop")
    if isinstance(start, str):
        return start.strip()
    pair = isinstance(start, list) and len(start) == 2 and all(type(n) in (int, float) for n in start)
    if not pair or not (-90 <= start[0] <= 90 and -180 <= start[1] <= 180):
        raise UserError(
            tr("from = {start} is no place.").format(start=start),
            tr("Write from = [latitude, longitude], or the name of a place."),
        )
    return float(start[0]), float(start[1])


def _kept_aside(table: Table) -> KeptAside:
    table.only("share", "by")
    return KeptAside(table.number("share", 0.2, most=0.9), table.choice("by", "person", KEPT_ASIDE_BY))


def _codes(table: Table) -> Codes:
    table.only("per", "prefix", "uses")
    per = table.choice("per", "person", CODES_PER)
    uses = int(table.number("uses", 1 if per == "person" else 0, most=1000))
    return Codes(per, "".join(c for c in table.text("prefix").upper() if "A" <= c <= "Z" or c.isdigit())[:8], uses)


def _messages(tables: list[Table]) -> tuple[Message, ...]:
    messages = tuple(_message(table) for table in tables)
    for message in messages:
        if sum((m.channel, m.variant) == (message.channel, message.variant) for m in messages) > 1:
            raise UserError(
                tr("There are two messages {variant} by {channel}.").format(
                    variant=message.variant, channel=message.channel
                ),
                tr("Call one of them B."),
            )
    return messages


MESSAGE_PARTS = {
    "subject": QT_TR_NOOP("The subject of the {channel} message"),
    "text": QT_TR_NOOP("The text of the {channel} message"),
}


def _message(table: Table) -> Message:
    table.only("channel", "variant", "subject", "text", "image")
    channel = table.choice("channel", "", (*CHANNELS, *PUBLIC))
    for part, name in MESSAGE_PARTS.items():
        check_template(table.text(part), tr(name).format(channel=channel))
    return Message(
        channel, table.text("variant", "A") or "A", *(table.text(key) for key in ("subject", "text", "image"))
    )


def _line(key: str, text: str) -> str:
    return f"{key} = {_value(text)}"


def _value(value: Any) -> str:
    """A value as TOML; JSON's strings are TOML's too, but for the escapes of DEL."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(one) for one in value)}]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {_value(one)}" for key, one in value.items()) + " }"
    return repr(value)

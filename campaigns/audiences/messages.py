"""What one person reads: the promotion's message for them, with everything filled in and looked over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import repeat
from operator import itemgetter

from campaigns.audiences.audience import Audience
from campaigns.audiences.cells import MISSING
from campaigns.audiences.crowd import Crowd
from campaigns.audiences.permission import Permission, permission
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec
from campaigns.audiences.sieve import Out, Writer
from campaigns.errors import UserError
from campaigns.promotions.markup import plain_of
from campaigns.promotions.parts import Message, Promotion
from campaigns.promotions.wording import SPOKEN, Rendered, check_rendered, fields_in, is_fine, render_all
from campaigns.shop.shop import Shop
from geo.texts import QT_TR_NOOP, day_and_month, language, tr

PERSONAL = ("email", "sms", "post")
REACHABLE = {"email": "email", "sms": "phone", "post": "street"}
ADD_A_MESSAGE = {
    "email": QT_TR_NOOP("Add a message for email to it."),
    "sms": QT_TR_NOOP("Add a message for text messages to it."),
    "post": QT_TR_NOOP("Add a message for post to it."),
}
NOT_READY = QT_TR_NOOP("message not ready: {why}")
UNREACHABLE = QT_TR_NOOP("no agreed way to write to them")
MINUTES_LIMIT = 60.0
Values = Callable[[Crowd], dict[str, Sequence[str]]]  # some people -> what stands in each field, one value each


def message_writer(shop: Shop, audience: Audience, spec: PlatformSpec, file: FileSpec) -> Writer:
    """A function that gives people their channel and message, or the reason why they get none.

    Files without a message in them only get the name of the list. Raises UserError when the file is nothing
    but the message and the promotion has none for its channel.
    """
    fields = {column.field for column in file.columns}
    label = audience.name
    if spec.channel != "message" and not fields & {"subject", "text"}:
        return lambda crowd: (crowd.given({"label": [label] * len(crowd)}) if "label" in fields else crowd, {})
    promotion = audience.promotion
    if spec.channel in PERSONAL and promotion.message(spec.channel, "") is None:
        remedy = tr(ADD_A_MESSAGE[spec.channel])
        raise UserError(tr("The promotion has no message for {title}.").format(title=spec.title), remedy)
    channels = (spec.channel,) if spec.channel in PERSONAL else _channels(promotion)
    ways = [(channel, permission(shop, channel)) for channel in channels]
    values = _values(shop, promotion)

    def write(crowd: Crowd) -> tuple[Crowd, Out]:
        reached_by = _reached_by(crowd, ways)
        columns = {"channel": reached_by, "subject": [""] * len(crowd), "text": [""] * len(crowd)}
        out = {place: _unreached(who, ways) for place, who in enumerate(crowd["id"]) if not reached_by[place]}
        for (channel, variant), places in _together(reached_by, crowd["variant"]).items():
            if channel and (message := _as_read(promotion, channel, variant)):
                out |= _written(message, channel, crowd.at(places), places, values, columns)
        return crowd.given({**columns, "label": [label] * len(crowd)}), out

    return write


def _channels(promotion: Promotion) -> tuple[str, ...]:
    """The personal channels the promotion writes through; all of them while it has no message yet."""
    return tuple(channel for channel in promotion.channels if channel in PERSONAL) or PERSONAL


def _reached_by(crowd: Crowd, ways: Sequence[tuple[str, Permission]]) -> list[str]:
    """For each the first way they agreed to and can be reached by; "" when there is none."""
    found = [""] * len(crowd)
    for channel, may in reversed(ways):
        complete: Iterable[object] = repeat(True)
        if channel == "post":
            complete = [city or code for city, code in zip(crowd["city"], crowd["zip"], strict=True)]
        asked = zip(crowd["id"], crowd[REACHABLE[channel]], complete, found)  # noqa: B905 (`repeat` has no end)
        found = [channel if who in may.allowed and at and whole else other for who, at, whole, other in asked]
    return found


def _unreached(who: int, ways: Sequence[tuple[str, Permission]]) -> str:
    channel, may = ways[0]
    return UNREACHABLE if len(ways) > 1 else may.why_not(who) or MISSING[REACHABLE[channel]]


def _together(channels: Sequence[str], variants: Sequence[str]) -> dict[tuple[str, str], list[int]]:
    """The places of those who read the same message."""
    found: dict[tuple[str, str], list[int]] = {}
    for place, kind in enumerate(zip(channels, variants, strict=True)):
        found.setdefault(kind, []).append(place)
    return found


def _as_read(promotion: Promotion, channel: str, variant: str) -> Message | None:
    """The message as it is read in plain text; an e-mail has markup."""
    message = promotion.message(channel, variant)
    return replace(message, text=plain_of(message.text)) if message and channel == "email" else message


def _written(
    message: Message, channel: str, crowd: Crowd, places: Sequence[int], values: Values, columns: dict[str, list[str]]
) -> dict[int, str]:
    """Writes one message for some people into the columns of all; by place why somebody gets none."""
    said, out = values(crowd), {}
    subjects, texts = (render_all(text, said, len(places)) for text in (message.subject, message.text))
    for place, subject, text in zip(places, subjects, texts, strict=True):
        if not is_fine(channel, subject, text) and (why := _not_ready(channel, subject, text)):
            out[place] = why
        columns["subject"][place], columns["text"][place] = subject.text, text.text
    return out


def _not_ready(channel: str, subject: Rendered, text: Rendered) -> str:
    stops = [remark.says for remark in check_rendered(channel, subject, text) if remark.stops]
    if not stops:
        return ""
    why = stops[0].rstrip(".")
    return NOT_READY.format(why=why.lower() if language() == "en" else why)


def _values(shop: Shop, promotion: Promotion) -> Values:
    """A function to what stands in the fields of the messages for some people; only those that some message has."""
    same = said_to_all(shop, promotion)
    minutes = _minutes(shop, promotion)
    own: dict[str, Callable[[Crowd], Sequence[str]]] = {
        **{name: _spoken(name) for name in SPOKEN},
        "minutes": lambda crowd: [minutes.get(who, "") for who in crowd["id"]],
        "area": itemgetter("area"),
        "code": itemgetter("code"),
    }
    used = _fields_of(promotion)

    def values(crowd: Crowd) -> dict[str, Sequence[str]]:
        shared = {name: [same[name]] * len(crowd) for name in used & same.keys()}
        return {**shared, **{name: own[name](crowd) for name in used & own.keys()}}

    return values


def _spoken(field: str) -> Callable[[Crowd], Sequence[str]]:
    return lambda crowd: list(map(SPOKEN[field], crowd[field]))


def said_to_all(shop: Shop, promotion: Promotion) -> dict[str, str]:
    """What stands in those fields that are the same for everybody."""
    return {
        "starts": day_and_month(promotion.starts),
        "ends": day_and_month(promotion.ends),
        "shop": shop.settings.name,
        "offer": promotion.offer.text,
    }


def _fields_of(promotion: Promotion) -> set[str]:
    return {name for message in promotion.messages for name in fields_in(f"{message.subject} {message.text}")}


def _minutes(shop: Shop, promotion: Promotion) -> dict[int, str]:
    """Whole minutes on foot to the shop, worked out only where a message speaks of them."""
    if "minutes" not in _fields_of(promotion):
        return {}
    from campaigns.segments.people import people_of
    from campaigns.segments.walking import minutes_from

    people = people_of(shop)
    found = minutes_from(people, shop.settings.lat, shop.settings.lon, MINUTES_LIMIT)
    return {int(who): f"{max(1, round(m))}" for who, m in zip(people.ids, found, strict=True) if m <= MINUTES_LIMIT}

"""What one person reads: the promotion's message for them, with everything filled in and looked over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial
from operator import attrgetter

from campaigns.audiences.audience import Audience
from campaigns.audiences.cells import MISSING
from campaigns.audiences.permission import Permission, permission
from campaigns.audiences.person import Person
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec
from campaigns.audiences.sieve import Writer
from campaigns.errors import UserError
from campaigns.promotions.markup import plain_of
from campaigns.promotions.parts import Message, Promotion
from campaigns.promotions.wording import Rendered, check_rendered, fields_in, render, spoken_name
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


def message_writer(shop: Shop, audience: Audience, spec: PlatformSpec, file: FileSpec) -> Writer:
    """A function that gives people their channel and message, or the reason why they get none.

    Files without a message in them only get the name of the list. Raises UserError when the file is nothing
    but the message and the promotion has none for its channel.
    """
    fields = {column.field for column in file.columns}
    label = audience.name
    if spec.channel != "message" and not fields & {"subject", "text"}:
        return (lambda people: [one.given(label=label) for one in people]) if "label" in fields else list
    promotion = audience.promotion
    if spec.channel in PERSONAL and promotion.message(spec.channel, "") is None:
        remedy = tr(ADD_A_MESSAGE[spec.channel])
        raise UserError(tr("The promotion has no message for {title}.").format(title=spec.title), remedy)
    channels = (spec.channel,) if spec.channel in PERSONAL else _channels(promotion)
    ways = [(channel, permission(shop, channel)) for channel in channels]
    values, message_for = _values(shop, audience), cache(partial(_as_read, promotion))

    def write(person: Person) -> Person | str:
        channel = next((name for name, may in ways if _reachable(person, name, may)), "")
        if not channel:
            return UNREACHABLE if len(ways) > 1 else ways[0][1].why_not(person) or MISSING[REACHABLE[channels[0]]]
        message = message_for(channel, person.variant)
        return (
            _written(message, person, channel, label, values(person)) if message else person.given(channel, label=label)
        )

    return lambda people: [write(person) for person in people]


def _channels(promotion: Promotion) -> tuple[str, ...]:
    """The personal channels the promotion writes through; all of them while it has no message yet."""
    return tuple(channel for channel in promotion.channels if channel in PERSONAL) or PERSONAL


def _reachable(person: Person, channel: str, may: Permission) -> bool:
    complete = channel != "post" or bool(person.city or person.zip)
    return person.id in may.allowed and bool(getattr(person, REACHABLE[channel])) and complete


def _as_read(promotion: Promotion, channel: str, variant: str) -> Message | None:
    """The message as it is read in plain text; an e-mail has markup."""
    message = promotion.message(channel, variant)
    return replace(message, text=plain_of(message.text)) if message and channel == "email" else message


def _written(message: Message, person: Person, channel: str, label: str, values: dict[str, str]) -> Person | str:
    subject, text = render(message.subject, values), render(message.text, values)
    return _not_ready(channel, subject, text) or person.given(channel, subject.text, text.text, label)


def _not_ready(channel: str, subject: Rendered, text: Rendered) -> str:
    stops = [remark.says for remark in check_rendered(channel, subject, text) if remark.stops]
    if not stops:
        return ""
    why = stops[0].rstrip(".")
    return NOT_READY.format(why=why.lower() if language() == "en" else why)


def _values(shop: Shop, audience: Audience) -> Callable[[Person], dict[str, str]]:
    """What stands in the fields of the messages for a person; only those that some message has."""
    promotion = audience.promotion
    same = said_to_all(shop, promotion)
    minutes = _minutes(shop, promotion)
    own: dict[str, Callable[[Person], str]] = {
        "first_name": lambda person: spoken_name(person.first_name),
        "minutes": lambda person: minutes.get(person.id, ""),
        **{name: attrgetter(name) for name in ("last_name", "name", "company", "area", "code")},
    }
    used = [(name, own[name]) for name in _fields_of(promotion) if name in own]
    return lambda person: {**same, **{name: read(person) for name, read in used}}


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

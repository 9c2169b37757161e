"""Postcards: the offer on the front, a person's words and address on the back."""

from __future__ import annotations

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed, Refused
from campaigns.audiences.picture import picture_of
from campaigns.reports.address_lines import address_lines, in_postal_order
from campaigns.reports.flyers import code_picture, frame, website_of
from campaigns.reports.typeset import icon_file, shop_icon, typeset
from campaigns.shop.shop import Shop
from geo.texts import tr

MOST_LETTERS = 520  # on the left half of a card, in print that can be read


def print_postcards(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """Two pages a person, front and back, A6 or six by four inches. Raises Refused for words too long for a card."""
    longest = max((len(person.text) for person in passed.people), default=0)
    if longest > MOST_LETTERS:
        says = tr("The message has {count} letters, and a postcard takes {most}.")
        raise Refused(says.format(count=longest, most=MOST_LETTERS), tr("Shorten it, or print letters."))
    promotion, people = audience.promotion, in_postal_order(passed.people)
    message = promotion.message("post", promotion.variants[0])
    picture = picture_of(shop, message)
    pictures: dict[str, str | bytes] = {"shop.svg": icon_file(shop_icon(shop), "#FFFFFF"), **picture}
    pictures |= {f"code-{i}.svg": code_picture(shop, person.code) for i, person in enumerate(people) if person.code}
    cards = [{"lines": address_lines(one, shop.settings.country), "code": one.code, "text": one.text} for one in people]
    subject = message.subject if message and "{" not in message.subject else ""
    sender = ", ".join(part for part in (shop.settings.name, website_of(shop).split("://")[-1]) if part)
    headline = promotion.offer.text or subject or promotion.name
    document = {
        **frame(shop, audience), "headline": headline, "picture": next(iter(picture), ""), "sender": sender,
        "cards": cards,
    }  # fmt: skip
    return typeset("postcards.typ", document, pictures)

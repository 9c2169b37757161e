"""What is said in public of a promotion, and the picture beside it."""

from __future__ import annotations

from campaigns.audiences.gate import Refused
from campaigns.audiences.picture import Picture, picture_of
from campaigns.promotions.parts import Promotion
from campaigns.promotions.wording import render
from campaigns.shop.shop import Shop
from geo.texts import tr


def public_picture(shop: Shop, promotion: Promotion, channel: str) -> Picture:
    """The picture of a poster or a post: its own, else the flyer's."""
    first = promotion.variants[0]
    own = [promotion.message(channel, first), promotion.message("flyer", first)]
    return picture_of(shop, next((one for one in own if one is not None and one.image.strip()), None))


def public_words(promotion: Promotion, channel: str, values: dict[str, str]) -> tuple[str, str]:
    """What a poster or a post says, headline and text: its own message, else the flyer's, else the offer.

    Words that need a person or a code nobody has been given do not come into question. Raises Refused where
    nothing is left to say.
    """
    first = promotion.variants[0]
    own = [promotion.message(channel, first), promotion.message("flyer", first)]
    for message in [one for one in own if one is not None]:
        subject, text = render(message.subject or promotion.offer.text, values), render(message.text, values)
        if not subject.empty and not text.empty and subject.text.strip():
            return subject.text, text.text
    if not promotion.offer.text.strip():
        raise Refused(
            tr("“{name}” has nothing to show to everybody.").format(name=promotion.name),
            tr('Give it an offer, or a message with channel = "{channel}".').format(channel=channel),
        )
    return promotion.offer.text, ""

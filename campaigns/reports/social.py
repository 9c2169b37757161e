"""Pictures for social media in the sizes of a story and of a square post."""

from __future__ import annotations

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed
from campaigns.promotions.parts import Promotion
from campaigns.reports.flyers import frame, public_values, website_of
from campaigns.reports.pictures import public_picture, public_words
from campaigns.reports.typeset import drawn, icon_file, shop_icon
from campaigns.shop.shop import Shop

STORY, SQUARE = (1080, 1920), (1080, 1080)  # px
DOTS = 144.0  # an inch, so that a point of the template is two px


def print_story(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """1080 by 1920 px; top and bottom are free of words, where apps put their own."""
    return _drawn(shop, audience.promotion, STORY)


def print_square(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """1080 by 1080 px."""
    return _drawn(shop, audience.promotion, SQUARE)


def square_picture(shop: Shop, promotion: Promotion) -> bytes:
    """The square post before anything has left. Raises Refused where there is nothing to show to everybody."""
    return _drawn(shop, promotion, SQUARE)


def _drawn(shop: Shop, promotion: Promotion, size: tuple[int, int]) -> bytes:
    headline, text = public_words(promotion, "social", public_values(shop, promotion))
    picture = public_picture(shop, promotion, "social")
    document = {
        **frame(shop, Audience(0, 0, promotion, "", {})), "width": size[0] / 2, "height": size[1] / 2,
        "headline": headline, "text": text,
        "picture": next(iter(picture), ""), "website": website_of(shop).split("://")[-1],
    }  # fmt: skip
    return drawn("social.typ", document, {"shop.svg": icon_file(shop_icon(shop), "#FFFFFF"), **picture}, DOTS)

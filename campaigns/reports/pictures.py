"""The picture of a message, from a file of the owner, and what is said in public of a promotion."""

from __future__ import annotations

from pathlib import Path

from campaigns.audiences.gate import Refused
from campaigns.promotions.parts import Message, Promotion
from campaigns.promotions.wording import render
from campaigns.shop.shop import Shop
from geo.texts import tr

KINDS = (".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif")
LARGEST = 20_000_000  # bytes
Picture = dict[str, bytes]  # by the name it has beside the template; empty for none


def picture_of(shop: Shop, message: Message | None) -> Picture:
    """The picture of a message: a file by its whole path, or beside the shop file. Raises Refused where it is not."""
    path = picture_path(shop, message.image) if message is not None else None
    if path is None:
        return {}
    if path.suffix.lower() not in KINDS:
        raise Refused(tr("{name} is no picture.").format(name=path.name), tr("Give a PNG, JPEG or SVG file."))
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(tr("{name} is too large.").format(name=path.name), tr("Give a picture under 20 MB."))
        return {f"picture{path.suffix.lower()}": path.read_bytes()}
    except OSError as error:
        says = tr("The picture {name} is not there.").format(name=path.name)
        raise Refused(says, tr("Put it beside your shop file, or take it out of the message.")) from error


def picture_path(shop: Shop, image: str) -> Path | None:
    """Where the picture of a message lies; None for a message without one."""
    if not image.strip():
        return None
    path = Path(image.strip())
    return path if path.is_absolute() else shop.path.parent / path


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

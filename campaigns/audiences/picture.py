"""The picture of a message: a file of the owner's, beside the shop file or by its whole path."""

from __future__ import annotations

from pathlib import Path

from campaigns.audiences.gate import Refused
from campaigns.promotions.parts import Message
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

"""Fills a template of resources/templates with data and makes a PDF of it; the same data make the same bytes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from campaigns.shop.kinds import icon_of_kind
from campaigns.shop.shop import Shop
from geo.map_picture import icon_svg
from resources import resource

INK, ACCENT = "#26231E", "#3F4CB5"
HOUSE = "house.typ"  # what all templates share


def typeset(template: str, document: Mapping[str, Any], pictures: Mapping[str, str | bytes]) -> bytes:
    """The PDF, with title, language and tags. The template reads `document` as data.json, and `pictures` beside it."""
    made: bytes = _compiled(template, document, pictures, format="pdf", timestamp=0)
    return made


def drawn(template: str, document: Mapping[str, Any], pictures: Mapping[str, str | bytes], dots: float) -> bytes:
    """The one page of a template as a PNG of so many dots an inch."""
    made: bytes = _compiled(template, document, pictures, format="png", ppi=dots)
    return made


def _compiled(template: str, document: Mapping[str, Any], pictures: Mapping[str, str | bytes], **how: Any) -> Any:
    """Only the program's own letters are used, so that every computer makes the same bytes."""
    import typst

    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "data.json").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        for picture, data in pictures.items():
            (folder / picture).write_bytes(data.encode("utf-8") if isinstance(data, str) else data)
        for file in (HOUSE, template):
            shutil.copyfile(resource("templates", file), folder / file)
        fonts = [str(resource("fonts"))]
        return typst.compile(str(folder / template), root=name, font_paths=fonts, ignore_system_fonts=True, **how)


def icon_file(name: str, colour: str) -> str:
    """One icon as an SVG of its own."""
    inside = icon_svg(name, 12, 12, 24, colour)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24">{inside}</svg>'


def shop_icon(shop: Shop) -> str:
    """The name of the shop's own icon, the one its window shows."""
    from campaigns.promotions.next_steps import shop_kind

    return icon_of_kind(shop_kind(shop))


def qr_svg(content: str) -> str:
    """A QR code (ISO/IEC 18004, error correction M) as SVG, with the four modules of quiet round it."""
    import io

    import segno

    out = io.BytesIO()
    segno.make(content, error="m", micro=False).save(out, kind="svg", border=4, xmldecl=False, nl=False, dark=INK)
    return out.getvalue().decode()


def paper_of(country: str) -> str:
    """The paper of a country (ISO 3166-1 alpha-2), as typst calls it."""
    return "us-letter" if country in LETTER_COUNTRIES else "a4"


LETTER_COUNTRIES = ("US", "CA", "MX", "CL", "CO", "PH")

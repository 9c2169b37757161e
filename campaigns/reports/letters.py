"""Letters: one page a person, of what the gate let through."""

from __future__ import annotations

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed
from campaigns.reports.address_lines import address_lines, in_postal_order
from campaigns.reports.flyers import code_picture
from campaigns.reports.typeset import ACCENT, icon_file, paper_of, shop_icon, typeset
from campaigns.reports.wording import long_date
from campaigns.shop.shop import Shop
from geo.texts import tr


def print_letters(shop: Shop, audience: Audience, passed: Passed) -> bytes:
    """One page a person: address for a window envelope, the message, the code to show at the till."""
    country, settings = shop.settings.country, shop.settings
    people = in_postal_order(passed.people)
    pictures = {"shop.svg": icon_file(shop_icon(shop), ACCENT)}
    pictures |= {f"code-{i}.svg": code_picture(shop, person.code) for i, person in enumerate(people) if person.code}
    rows = [
        {"lines": address_lines(person, country), "code": person.code, "subject": person.subject,
         "paragraphs": [part.strip() for part in person.text.split("\n\n") if part.strip()]}
        for person in people
    ]  # fmt: skip
    ends = tr("Until {day}").format(day=long_date(audience.promotion.ends))
    document = {"paper": paper_of(country), "title": audience.name, "shop": settings.name, "ends": ends,
                "language": settings.language, "offer": audience.promotion.offer.text,
                "day": long_date(shop.today), "letters": rows}  # fmt: skip
    return typeset("letters.typ", document, pictures)

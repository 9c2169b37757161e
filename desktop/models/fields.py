"""What a column of a list can hold, in the words and icons of the window."""

from __future__ import annotations

from geo.texts import QT_TR_NOOP, tr

FIELDS = {
    "name": QT_TR_NOOP("Name"),
    "first_name": QT_TR_NOOP("First name"),
    "last_name": QT_TR_NOOP("Last name"),
    "company": QT_TR_NOOP("Company"),
    "street": QT_TR_NOOP("Street and number"),
    "house_number": QT_TR_NOOP("House number"),
    "unit": QT_TR_NOOP("Flat or unit"),
    "postcode": QT_TR_NOOP("Postcode"),
    "city": QT_TR_NOOP("Town"),
    "city_postcode": QT_TR_NOOP("Postcode and town"),
    "region": QT_TR_NOOP("State or region"),
    "country": QT_TR_NOOP("Country"),
    "email": QT_TR_NOOP("Email"),
    "phone": QT_TR_NOOP("Phone"),
    "birthday": QT_TR_NOOP("Birthday"),
    "language": QT_TR_NOOP("Language"),
    "note": QT_TR_NOOP("Note"),
    "tags": QT_TR_NOOP("Groups"),
    "till_id": QT_TR_NOOP("Customer number"),
    "reference": QT_TR_NOOP("Reference"),
    "first_visit": QT_TR_NOOP("First visit"),
    "last_visit": QT_TR_NOOP("Last visit"),
    "visits": QT_TR_NOOP("Visits"),
    "spend": QT_TR_NOOP("Spend"),
    "consent_email": QT_TR_NOOP("Consent to email"),
    "consent_sms": QT_TR_NOOP("Consent to text"),
    "consent_post": QT_TR_NOOP("Consent to post"),
    "date": QT_TR_NOOP("Date"),
    "time": QT_TR_NOOP("Time"),
    "ticket": QT_TR_NOOP("Receipt number"),
    "item": QT_TR_NOOP("Item"),
    "category": QT_TR_NOOP("Category"),
    "quantity": QT_TR_NOOP("Quantity"),
    "price": QT_TR_NOOP("Price"),
    "amount": QT_TR_NOOP("Amount"),
    "code": QT_TR_NOOP("Code"),
}

ICONS = {
    "name": "user",
    "first_name": "user",
    "last_name": "user",
    "company": "building-2",
    "email": "mail",
    "phone": "smartphone",
    "street": "map-pin",
    "house_number": "map-pin",
    "unit": "map-pin",
    "postcode": "map-pin",
    "city": "map-pin",
    "city_postcode": "map-pin",
    "region": "map-pin",
    "country": "map-pin",
    "birthday": "cake",
    "tags": "tags",
    "first_visit": "calendar",
    "last_visit": "calendar",
    "date": "calendar",
    "time": "clock",
    "spend": "coins",
    "amount": "coins",
    "price": "coins",
    "item": "shopping-cart",
    "category": "tag",
    "note": "file-text",
}

NOTES = {
    "name": QT_TR_NOOP("split into first and last name"),
    "city_postcode": QT_TR_NOOP("split in two"),
    "phone": QT_TR_NOOP("written with the country's number"),
    "street": QT_TR_NOOP("read, then placed on the map"),
    "email": QT_TR_NOOP("checked for slips"),
    "birthday": QT_TR_NOOP("read in the order of the file"),
    "spend": QT_TR_NOOP("until sales are imported"),
    "visits": QT_TR_NOOP("until sales are imported"),
}


def field_icon(field: str) -> str:
    """The icon beside a field."""
    if field.startswith(("consent", "optin", "optout", "accepts", "unsubscribed", "blocked")):
        return "badge-check"
    return ICONS.get(field, "hash")


def field_note(field: str) -> str:
    """What happens with what is in the column."""
    return tr(NOTES[field]) if field in NOTES else ""

"""What a column of a list can hold, in the words and icons of the window."""

from __future__ import annotations

FIELDS = {
    "name": "Name",
    "first_name": "First name",
    "last_name": "Last name",
    "company": "Company",
    "street": "Street and number",
    "house_number": "House number",
    "unit": "Flat or unit",
    "postcode": "Postcode",
    "city": "Town",
    "city_postcode": "Postcode and town",
    "region": "State or region",
    "country": "Country",
    "email": "Email",
    "phone": "Phone",
    "birthday": "Birthday",
    "language": "Language",
    "note": "Note",
    "tags": "Groups",
    "till_id": "Customer number",
    "reference": "Reference",
    "first_visit": "First visit",
    "last_visit": "Last visit",
    "visits": "Visits",
    "spend": "Spend",
    "consent_email": "Consent to email",
    "consent_sms": "Consent to text",
    "consent_post": "Consent to post",
    "date": "Date",
    "time": "Time",
    "ticket": "Receipt number",
    "item": "Item",
    "category": "Category",
    "quantity": "Quantity",
    "price": "Price",
    "amount": "Amount",
    "code": "Code",
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
    "name": "split into first and last name",
    "city_postcode": "split in two",
    "phone": "written with the country's number",
    "street": "read, then placed on the map",
    "email": "checked for slips",
    "birthday": "read in the order of the file",
    "spend": "until sales are imported",
    "visits": "until sales are imported",
}


def field_icon(field: str) -> str:
    """The icon beside a field."""
    if field.startswith(("consent", "optin", "optout", "accepts", "unsubscribed", "blocked")):
        return "badge-check"
    return ICONS.get(field, "hash")


def field_note(field: str) -> str:
    """What happens with what is in the column."""
    return NOTES.get(field, "")

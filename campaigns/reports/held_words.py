"""What the entries of a person's record are called in the answer letter, and where worked-out ones come from."""

from __future__ import annotations

from geo.texts import QT_TR_NOOP

NO_FILE = QT_TR_NOOP("no file: entered in the program")
FROM_ADDRESS = QT_TR_NOOP("worked out from the address")
WORKED_OUT = {
    "id": QT_TR_NOOP("number given by the program"),
    "household": QT_TR_NOOP("same address and surname"),
    "added_import": QT_TR_NOOP("the program"),
    "area_id": QT_TR_NOOP("the area round the place"),
    **dict.fromkeys(
        ("lat", "lon", "level", "band", "confidence", "matched_address", "place_reason", "placed_by"), FROM_ADDRESS
    ),
}
LABELS = {
    "id": QT_TR_NOOP("Number"),
    "first_name": QT_TR_NOOP("First name"),
    "last_name": QT_TR_NOOP("Last name"),
    "name": QT_TR_NOOP("Name"),
    "company": QT_TR_NOOP("Company"),
    "email": QT_TR_NOOP("E-mail address"),
    "phone": QT_TR_NOOP("Phone"),
    "birthday": QT_TR_NOOP("Birthday"),
    "language": QT_TR_NOOP("Language"),
    "note": QT_TR_NOOP("Note"),
    "street": QT_TR_NOOP("Street"),
    "unit": QT_TR_NOOP("Unit"),
    "postcode": QT_TR_NOOP("Postcode"),
    "city": QT_TR_NOOP("City"),
    "region": QT_TR_NOOP("Region"),
    "country": QT_TR_NOOP("Country"),
    "lat": QT_TR_NOOP("Place: latitude"),
    "lon": QT_TR_NOOP("Place: longitude"),
    "level": QT_TR_NOOP("Place: how exact"),
    "band": QT_TR_NOOP("Place: state"),
    "confidence": QT_TR_NOOP("Place: how sure (0 to 1)"),
    "matched_address": QT_TR_NOOP("Place: address found"),
    "place_reason": QT_TR_NOOP("Place: reason"),
    "placed_by": QT_TR_NOOP("Place: set by"),
    "area_id": QT_TR_NOOP("Neighbourhood"),
    "household": QT_TR_NOOP("Household"),
    "profile": QT_TR_NOOP("Kind of record"),
    "blocked": QT_TR_NOOP("Never to be contacted"),
    "visits": QT_TR_NOOP("Visits"),
    "spend": QT_TR_NOOP("Spent in all"),
    "first_visit": QT_TR_NOOP("First visit"),
    "last_visit": QT_TR_NOOP("Last visit"),
    "added_import": QT_TR_NOOP("First came in with"),
}
KEYS = {
    "email": QT_TR_NOOP("E-mail address"),
    "phone": QT_TR_NOOP("Telephone number"),
    "till": QT_TR_NOOP("Number at the till"),
    "reference": QT_TR_NOOP("Reference"),
    "row": QT_TR_NOOP("Keyed digest of a row"),
}
ANSWERS = (  # as they lie in the shop file
    QT_TR_NOOP("yes"),
    QT_TR_NOOP("no"),
    QT_TR_NOOP("email"),
    QT_TR_NOOP("sms"),
    QT_TR_NOOP("post"),
    QT_TR_NOOP("ads"),
    QT_TR_NOOP("house"),
    QT_TR_NOOP("interpolated"),
    QT_TR_NOOP("street"),
    QT_TR_NOOP("postcode"),
    QT_TR_NOOP("place"),
    QT_TR_NOOP("none"),
    QT_TR_NOOP("placed"),
    QT_TR_NOOP("need a look"),
    QT_TR_NOOP("not placed"),
)
SAID = ("level", "band")  # fields that hold such a word
STEPS = (  # how entries were tidied, and why copies were made
    QT_TR_NOOP("names: parts"),
    QT_TR_NOOP("names: capitals"),
    QT_TR_NOOP("texts: damaged letters"),
    QT_TR_NOOP("emails: address taken out"),
    QT_TR_NOOP("phones: international form"),
    QT_TR_NOOP("dates: one way of writing"),
    QT_TR_NOOP("addresses: new address"),
    QT_TR_NOOP("addresses: lost zero"),
    QT_TR_NOOP("daily"),
    QT_TR_NOOP("before import"),
    QT_TR_NOOP("before restoring"),
)

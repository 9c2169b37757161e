"""What a shop is set to: typed on this side, JSON text in the file."""

from __future__ import annotations

import json
import os
import sqlite3
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from campaigns.errors import UserError
from geo.texts import QT_TR_NOOP, tr

CURRENCIES = {"US": "USD", "CA": "CAD", "GB": "GBP", "CH": "CHF", "LI": "CHF", "AU": "AUD", "NZ": "NZD",
              "SE": "SEK", "NO": "NOK", "DK": "DKK", "PL": "PLN", "CZ": "CZK"}  # fmt: skip
LANGUAGES = {"DE": "de", "AT": "de", "CH": "de", "LI": "de", "NL": "nl", "FR": "fr", "BE": "nl", "MC": "fr",
             "ES": "es", "MX": "es", "IT": "it", "FI": "fi", "SE": "sv", "DK": "da",
             "NO": "nb", "PL": "pl", "PT": "pt", "BR": "pt"}  # fmt: skip


@dataclass(frozen=True)
class ShopSettings:
    """Settings of one shop. Anything else that was set lies in `other`."""

    name: str
    town: Path  # absolute
    lat: float  # WGS84 degrees
    lon: float
    country: str = ""  # ISO 3166-1 alpha-2
    currency: str = "EUR"  # ISO 4217
    language: str = "en"  # ISO 639-1
    at_least: int = 20  # fewest customers in an area (k)
    at_most: int = 200  # most customers in an area
    smallest_group: int = 5  # no figure and no file about fewer people than this
    salt: str = ""  # keys every digest of this shop
    today: str = ""  # YYYY-MM-DD: the day the shop believes in (demo and tests); empty: the real one
    opening: str = ""
    other: dict[str, Any] = field(default_factory=dict)


# What the settings a person changes are called on screen.
NAMES = {
    "name": QT_TR_NOOP("Name of the shop"),
    "kind": QT_TR_NOOP("Kind of shop"),
    "currency": QT_TR_NOOP("Currency"),
    "town": QT_TR_NOOP("Town map"),
    "at_least": QT_TR_NOOP("Fewest customers in a neighbourhood"),
    "at_most": QT_TR_NOOP("Most customers in a neighbourhood"),
    "smallest_group": QT_TR_NOOP("Smallest group that is shown"),
    "sign_up_wording": QT_TR_NOOP("What people agree to when they sign up"),
    "email_yes_covers_ads": QT_TR_NOOP("A yes to email counts for ad lists"),
    "smallest_age_message": QT_TR_NOOP("Youngest to write to"),
    "smallest_age_ads": QT_TR_NOOP("Youngest on an ad list"),
    "forget_after_months": QT_TR_NOOP("Forget people who have not come for a long time"),
    "moments": QT_TR_NOOP("Dates near your shop"),
}
KNOWN = tuple(f.name for f in fields(ShopSettings) if f.name != "other")


def defaults_for(country: str) -> dict[str, str]:
    """Currency and language that go with a country (ISO alpha-2; unknown: euro and English)."""
    return {
        "country": country,
        "currency": CURRENCIES.get(country, "EUR"),
        "language": LANGUAGES.get(country, "en"),
    }


def read_settings(db: sqlite3.Connection, shop_file: Path) -> ShopSettings:
    """All settings; the town's path is stored relative to the shop file where it can be."""
    stored = {key: json.loads(value) for key, value in db.execute("SELECT key, value FROM settings")}
    missing = [key for key in ("name", "town", "lat", "lon") if key not in stored]
    if missing:
        raise UserError(
            tr("{name} is damaged: it does not say its {missing}.").format(name=shop_file.name, missing=missing[0]),
            tr("Restore it from a backup."),
        )
    town = (shop_file.parent / stored.pop("town")).resolve()
    known = {key: stored.pop(key) for key in KNOWN if key in stored}
    return ShopSettings(town=town, other=stored, **known)


def write_setting(db: sqlite3.Connection, shop_file: Path, key: str, value: Any) -> None:
    """Store one setting. Raises UserError when the value is none that can be."""
    if key == "town":
        value = _relative(Path(value), shop_file.parent)
    _check(key, value)
    db.execute(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, ensure_ascii=False, sort_keys=True)),
    )


def _check(key: str, value: Any) -> None:
    if key == "lat" and not -90 <= value <= 90:
        raise UserError(
            tr("{value} is no latitude.").format(value=value), tr("Give a number from -90 to 90, the latitude first.")
        )
    if key == "lon" and not -180 <= value <= 180:
        raise UserError(
            tr("{value} is no longitude.").format(value=value),
            tr("Give a number from -180 to 180, the latitude first."),
        )
    if key in ("at_least", "at_most", "smallest_group") and value < 1:
        raise UserError(
            tr("{setting} cannot be {value}.").format(setting=key.replace("_", " "), value=value),
            tr("Give a number of people from 1 up."),
        )
    if key == "name" and not str(value).strip():
        raise UserError(tr("The shop has no name."), tr("Give it one."))


def _relative(town: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(town.resolve(), folder.resolve())).as_posix()
    except ValueError:  # another drive on Windows
        return town.resolve().as_posix()

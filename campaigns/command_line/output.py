"""What commands share: options, and answers as JSON or as a sentence."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import click

from campaigns.errors import UserError
from campaigns.shop.database import PasswordNeeded, is_protected
from campaigns.shop.shop import Shop
from geo.files import written_whole
from geo.texts import tr

FILE = click.Path(path_type=Path)

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of a sentence.")
shop_option = click.option("--shop", "shop_file", type=FILE, required=True, help="The shop's file.")
town_option = click.option("--town", "town_file", type=FILE, required=True, help="The town file.")


def open_shop(shop_file: Path, read_only: bool = False) -> Shop:
    """The shop to work on; a password is asked for without being shown, or taken from DOORSTEP_PASSWORD.

    It never stands on the command line, where every program of the computer could read it.
    """
    return Shop.open(shop_file, read_only, password_of(shop_file))


def password_of(shop_file: Path) -> str:
    """The password of a protected file, "" for any other. Raises UserError where nobody can be asked."""
    if not is_protected(shop_file):
        return ""
    if told := os.environ.get("DOORSTEP_PASSWORD"):
        return told
    if not sys.stdin.isatty():
        remedy = tr("Put it into the environment variable DOORSTEP_PASSWORD, or work in a terminal.")
        raise PasswordNeeded(tr("{name} is protected by a password.").format(name=shop_file.name), remedy)
    return str(click.prompt(tr("Password"), hide_input=True, err=True))


def new_password() -> str:
    """A password to set: typed twice, or taken from DOORSTEP_NEW_PASSWORD."""
    if told := os.environ.get("DOORSTEP_NEW_PASSWORD"):
        return told
    if not sys.stdin.isatty():
        remedy = tr("Put it into the environment variable DOORSTEP_NEW_PASSWORD, or work in a terminal.")
        raise UserError(tr("The new password is missing."), remedy)
    return str(click.prompt(tr("New password"), hide_input=True, confirmation_prompt=True, err=True))


def answer(data: Mapping[str, Any], sentence: str, as_json: bool) -> None:
    """Print what came of a command, for a program or for a person."""
    click.echo(as_text(data) if as_json else sentence)


def counted(count: int, many: str, one: str) -> str:
    """A count with its word: "1 circle", "1,200 circles"."""
    return f"{count:,} {one if count == 1 else many}"


def as_text(data: Any) -> str:
    """JSON with the order of the keys kept and nothing escaped that can be read."""
    return json.dumps(plain(data), ensure_ascii=False, indent=2)


def write_json(path: Path, data: Any) -> None:
    """A JSON file, whole or not at all."""
    with written_whole(path) as draft:
        draft.write_text(as_text(data) + "\n", encoding="utf-8")


def plain(value: Any) -> Any:
    """Dataclasses, paths, days, NumPy values and the like as JSON knows them."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, Path | date):
        return str(value)
    return plain(value.tolist()) if hasattr(value, "tolist") else value


def show_progress() -> Callable[[str, int, int], None]:
    """Progress on standard error while a person watches; silence in a pipe."""
    if not sys.stderr.isatty():
        return lambda what, done, total: None

    def show(what: str, done: int, total: int) -> None:
        amount = f"{done:,} of {total:,}" if total else ""
        sys.stderr.write(f"\r\033[K{what} {amount}" if done < total or not total else "\r\033[K")
        sys.stderr.flush()

    return show


def position(text: str, option: str) -> tuple[float, float]:
    """LAT,LON in degrees. Raises UserError with the form that works."""
    try:
        lat, lon = (float(part) for part in text.split(","))
    except ValueError:
        lat = lon = float("nan")
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise UserError(f"{option} {text} is not a position.", "Write latitude,longitude, such as 49.2631,-123.1006.")
    return lat, lon


def pairs(text: str, option: str) -> dict[str, str]:
    """`a=b,c=d` as a dict. Raises UserError with the form that works."""
    parts = [part.partition("=") for part in text.split(",") if part.strip()]
    if not parts or not all(name.strip() and sign and value.strip() for name, sign, value in parts):
        raise UserError(f"{option} {text} cannot be read.", f"Write it like {option} address=Street,lat=Latitude.")
    return {name.strip(): value.strip() for name, _, value in parts}

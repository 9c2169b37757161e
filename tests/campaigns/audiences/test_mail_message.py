"""The e-mail itself for each mail service, byte for byte: HTML and text with the service's own merge tags."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from campaigns.audiences.export import export
from campaigns.shop.shop import Shop
from tests.campaigns.audiences.mini_shop import plan

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "mail"
SERVICES = ("mailchimp", "brevo", "klaviyo", "hubspot")
PICTURE = bytes.fromhex("89504e470d0a1a0a") + b"a made-up picture"
TEXT = """# Exam week at {shop}

Dear {first_name|neighbour},
your **second coffee** is *on us* until {ends} & beyond: <here>.

- show {code}
- see [the menu](https://shop.example/menu?from={code})
"""
MAIL = {"channel": "email", "subject": "{first_name|Hello}, exams?", "text": TEXT, "image": "cup.png"}


@pytest.fixture
def planned(mini: Shop) -> Shop:
    (mini.path.parent / "cup.png").write_bytes(PICTURE)
    plan(mini, where={}, message=[MAIL])
    return mini


def made(shop: Shop, service: str, folder: Path) -> dict[str, bytes]:
    export(shop, "Exam-week coffee", [service], folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("service", SERVICES)
def test_the_message_is_the_same_to_the_byte(planned: Shop, service: str, tmp_path: Path) -> None:
    files = made(planned, service, tmp_path / "out")
    assert files[f"{service}-picture.png"] == PICTURE
    for ending in ("html", "txt"):
        name = f"{service}-message.{ending}"
        if os.environ.get("DOORSTEP_WRITE_GOLDEN"):
            GOLDEN.mkdir(parents=True, exist_ok=True)
            (GOLDEN / name).write_bytes(files[name])
        assert files[name] == (GOLDEN / name).read_bytes()
    (receipt,) = json.loads(files["receipt.json"])["receipts"]
    assert {f"{service}-message.html", f"{service}-message.txt", f"{service}-picture.png"} <= set(receipt["files"])


@pytest.mark.parametrize("service", SERVICES)
def test_nothing_in_it_is_fetched_and_nobody_is_in_it(planned: Shop, service: str, tmp_path: Path) -> None:
    html = made(planned, service, tmp_path / "out")[f"{service}-message.html"].decode()
    picture, link = re.findall(r'(?:src|href)="([^"]*)', html)
    assert picture == f"{service}-picture.png" and link.startswith("https://shop.example/menu?from=")
    assert not re.search(r"@import|url\(|<script|<link|example\.com", html)
    assert "&lt;here&gt;" in html and "&amp; beyond" in html


def test_each_variant_is_a_message_of_its_own(planned: Shop, tmp_path: Path) -> None:
    plan(planned, where={}, message=[MAIL, {**MAIL, "variant": "B", "text": "Show {code}.", "image": ""}])
    files = made(planned, "brevo", tmp_path / "out")
    assert {"brevo-message-a.html", "brevo-message-a.txt", "brevo-picture-a.png", "brevo-message-b.html"} <= set(files)


def test_a_field_the_service_has_not_is_said_and_the_list_still_leaves(planned: Shop, tmp_path: Path) -> None:
    plan(planned, where={}, message=[{**MAIL, "text": "You live in {area|town}. {code}"}])
    files = made(planned, "klaviyo", tmp_path / "out")
    assert "klaviyo-profiles.csv" in files and "klaviyo-message.html" not in files
    assert "the list for Klaviyo has no Area." in files["receipt.json"].decode()


def test_the_contact_list_holds_the_plain_text_of_each_person(planned: Shop, tmp_path: Path) -> None:
    table = made(planned, "contacts", tmp_path / "out")["contacts.csv"].decode("utf-8-sig")
    assert "your second coffee is on us until" in table and "**" not in table
    assert "the menu (https://shop.example/menu?from=EXAM-" in table

"""Playbooks in other languages say the same as the English ones: the same promotions, messages and fields."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from campaigns.audiences.sensitive import sensitive_word
from campaigns.promotions import playbooks as module
from campaigns.promotions.playbooks import KINDS, overlay, playbook, tables
from campaigns.promotions.wording import fields_in
from geo.texts import speak
from resources import resource

LANGUAGES = sorted(path.name for path in resource("playbooks").iterdir() if path.is_dir())
PARTS = ("subject", "text")


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    speak(None)
    module._of_kind.cache_clear()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_language_says_every_playbook_with_the_same_messages_and_fields(code: str, kind: str) -> None:
    said, english = overlay(kind, code), {table["id"]: table for table in tables("playbooks", f"{kind}.toml")}
    assert said.keys() == english.keys()
    for name, table in said.items():
        assert table["title"] and table["why"] and table["offer_text"], name
        assert len(table["messages"]) == len(english[name]["message"]), name
        for one, other in zip(table["messages"], english[name]["message"], strict=True):
            assert [sorted(fields_in(one.get(part, ""))) for part in PARTS] == [
                sorted(fields_in(other.get(part, ""))) for part in PARTS
            ], name


@pytest.mark.parametrize("code", ["en", *LANGUAGES])
@pytest.mark.parametrize("kind", KINDS)
def test_no_playbook_has_a_name_that_the_gate_would_not_let_out(code: str, kind: str) -> None:
    said = (
        overlay(kind, code) if code != "en" else {table["id"]: table for table in tables("playbooks", f"{kind}.toml")}
    )
    named = {name: sensitive_word([table["title"]], ("en", code)) for name, table in said.items()}
    assert named == dict.fromkeys(said)


def test_there_is_no_file_for_a_kind_that_has_no_playbooks() -> None:
    found = {path.stem for code in LANGUAGES for path in resource("playbooks", code).iterdir()}
    assert found <= set(KINDS)


def test_a_playbook_speaks_the_language_in_use_and_keeps_its_conditions(monkeypatch: pytest.MonkeyPatch) -> None:
    english = playbook("win-back")
    messages = [{"subject": "Lange nicht gesehen", "text": "{offer}"}, {"text": "{offer} bis {ends}"}]
    said = {"title": "Du fehlst uns", "why": "Darum", "offer_text": "Etwas Kleines", "messages": messages}
    monkeypatch.setattr(module, "overlay", lambda kind, code: {"win-back": said} if code == "de" else {})
    speak(lambda text, one, count: text, "de")
    german = playbook("win-back")
    assert (german.title, german.why, german.document["offer"]["text"]) == ("Du fehlst uns", "Darum", "Etwas Kleines")
    assert [one["text"] for one in german.document["message"]] == ["{offer}", "{offer} bis {ends}"]
    assert [one["channel"] for one in german.document["message"]] == ["email", "sms"]
    assert german.document["who"] == english.document["who"]
    speak(None)
    assert playbook("win-back") == english

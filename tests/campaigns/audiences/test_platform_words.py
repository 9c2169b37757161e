"""Every sentence of a platform file can be translated."""

from __future__ import annotations

import tomllib

from campaigns.audiences.platform_spec import platform_names
from campaigns.audiences.platform_words import WORDS
from resources import resource


def test_what_the_platform_files_say_is_marked_for_translation() -> None:
    said: set[str] = set()
    for name in platform_names():
        platform = tomllib.loads(resource("platforms", f"{name}.toml").read_text(encoding="utf-8"))
        said.add(platform["way_out"])
        said |= {file["options"]["say"] for file in platform["file"] if "say" in file.get("options", {})}
    assert said - WORDS - {""} == set()

"""Every icon that is used is there, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.icons import pixmap
from desktop.theme import RESOURCES

ROOT = RESOURCES.parent
FILES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def words_of_the_program() -> set[str]:
    sources = [*(ROOT / "desktop").rglob("*.py"), *(ROOT / "geo").rglob("*.py"), *(ROOT / "campaigns").rglob("*.py"),
               *(RESOURCES / "styles").iterdir(), *(RESOURCES / "templates").rglob("*.typ"),
               RESOURCES / "words" / "shop_kinds.toml"]  # fmt: skip
    text = "\n".join(Path(source).read_text(encoding="utf-8") for source in sources if source.is_file())
    return set(re.findall(r"[\"'/]([a-z0-9-]+)(?:\.svg)?[\"')]", text))


def test_no_icon_lies_unused() -> None:
    assert set(FILES) - words_of_the_program() == set()


@pytest.mark.parametrize("name", FILES)
def test_an_icon_draws_something(qapp: QApplication, name: str) -> None:
    picture = pixmap(name, "#ff26231e", 16, 1.0).toImage()
    assert any(picture.pixelColor(x, y).alpha() > 60 for x in range(16) for y in range(16))


def test_the_sign_of_the_program_keeps_its_white_knob(qapp: QApplication) -> None:
    picture = pixmap("doorstep", "#ff3f4bb8", 48, 1.0).toImage()
    door, knob, step = (picture.pixelColor(x, y) for x, y in ((20, 30), (31, 27), (8, 43)))
    assert door.name() == "#3f4bb8"
    assert knob.lightness() > 240
    assert step.lightness() < 60

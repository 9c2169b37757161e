"""What the window remembers lies in its own file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from desktop.settings import Settings


def test_what_was_set_is_there_after_a_new_start(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.theme, first.room, first.last_shop = "dark", "results", tmp_path / "a.doorstep"
    first.remember("window", QByteArray(b"state"))
    first.dismiss("idea")
    del first
    again = Settings(tmp_path / "s.ini")
    assert (again.theme, again.room, again.last_shop) == ("dark", "results", tmp_path / "a.doorstep")
    assert again.remembered("window") == QByteArray(b"state")
    assert again.dismissed("idea") and not again.dismissed("another")


def test_shops_opened_lately_are_newest_first_and_each_once(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for name in ("a", "b", "a", "c"):
        settings.last_shop = tmp_path / name
    assert [path.name for path in settings.recent_shops] == ["c", "a", "b"]
    settings.forget_shop(tmp_path / "a")
    assert [path.name for path in settings.recent_shops] == ["c", "b"]
    assert settings.last_shop is None


def test_nonsense_in_the_file_is_taken_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text("[General]\ntheme=purple\n", encoding="utf-8")
    assert Settings(tmp_path / "s.ini").theme == "system"

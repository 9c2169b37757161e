"""What the window remembers between two starts: size, theme, the last shop, splitters. Nothing about people."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from geo.texts import tr


class Settings:
    """A thin, typed wrapper round QSettings. Tests give a file of their own."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            self._store = QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, tr("Doorstep"), tr("Doorstep")
            )
        else:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        kept = self._text("theme")
        return kept if kept in ("light", "dark") else "system"

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("theme", choice)

    @property
    def language(self) -> str:
        """ "system" or the code of a language."""
        return self._text("language") or "system"

    @language.setter
    def language(self, choice: str) -> None:
        self._store.setValue("language", choice)

    @property
    def contrast(self) -> str:
        """ "system" or "more"."""
        return "more" if self._text("contrast") == "more" else "system"

    @contrast.setter
    def contrast(self, choice: str) -> None:
        self._store.setValue("contrast", choice)

    @property
    def motion(self) -> str:
        """ "system" or "less"."""
        return "less" if self._text("motion") == "less" else "system"

    @motion.setter
    def motion(self, choice: str) -> None:
        self._store.setValue("motion", choice)

    @property
    def touch(self) -> bool:
        """Whether buttons and fields are large enough for a finger."""
        return self._text("touch") == "yes"

    @touch.setter
    def touch(self, on: bool) -> None:
        self._store.setValue("touch", "yes" if on else "")

    @property
    def last_shop(self) -> Path | None:
        """The shop that was open when the window was closed."""
        kept = self._text("last_shop")
        return Path(kept) if kept else None

    @last_shop.setter
    def last_shop(self, path: Path | None) -> None:
        self._store.setValue("last_shop", str(path or ""))
        if path is not None:
            others = [other for other in self.recent_shops if other != path]
            self._store.setValue("recent_shops", [str(path), *map(str, others[:5])])

    @property
    def recent_shops(self) -> list[Path]:
        """Shops opened lately, newest first."""
        kept = self._store.value("recent_shops") or []
        return [Path(text) for text in ([kept] if isinstance(kept, str) else kept)]

    def forget_shop(self, path: Path) -> None:
        """Take a shop off the list of those opened lately."""
        self._store.setValue("recent_shops", [str(other) for other in self.recent_shops if other != path])
        self._store.setValue("last_shop", "")

    @property
    def room(self) -> str:
        """The room that was open."""
        return self._text("room")

    @room.setter
    def room(self, key: str) -> None:
        self._store.setValue("room", key)

    def place_in(self, shop: Path) -> tuple[str, dict[str, Any]]:
        """The room that was open last in a shop and where in it; empty when that is not known."""
        try:
            kept = json.loads(self._text("place"))
            return (kept["room"], kept["where"]) if kept["shop"] == str(shop) else ("", {})
        except (ValueError, KeyError, TypeError):
            return "", {}

    def keep_place(self, shop: Path, room: str, where: dict[str, Any]) -> None:
        """Keep where one is; plain values only."""
        self._store.setValue("place", json.dumps({"shop": str(shop), "room": room, "where": where}))

    @property
    def folder(self) -> Path:
        """Where made files go; the person can choose another."""
        kept = self._text("folder")
        return Path(kept) if kept else Path.home() / "Documents" / "Doorstep"

    @folder.setter
    def folder(self, path: Path) -> None:
        self._store.setValue("folder", str(path))

    def remember(self, key: str, state: QByteArray) -> None:
        """Keep a window's or a splitter's state."""
        self._store.setValue(f"state/{key}", state)

    def remembered(self, key: str) -> QByteArray:
        """The state kept under a key; empty when there is none."""
        kept = self._store.value(f"state/{key}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def dismissed(self, key: str) -> bool:
        """Whether the person said "not this time" to a suggestion."""
        return self._text(f"dismissed/{key}") == "yes"

    def dismiss(self, key: str) -> None:
        """Don't show a suggestion again."""
        self._store.setValue(f"dismissed/{key}", "yes")

    def note(self, key: str) -> str:
        """A short text kept under a key; empty when there is none."""
        return self._text(f"note/{key}")

    def take_note(self, key: str, text: str) -> None:
        """Keep a short text."""
        self._store.setValue(f"note/{key}", text)

    def _text(self, key: str) -> str:
        return str(self._store.value(key) or "")

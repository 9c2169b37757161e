"""Data only: where it lies, nothing about what it means."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of one file or folder among the program's own data."""
    return FOLDER.joinpath(*parts)

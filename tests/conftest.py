"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path

import hypothesis
import pytest

hypothesis.settings.register_profile("untimed", deadline=None)  # a test says what is true, never how fast
hypothesis.settings.load_profile("untimed")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no test needs a screen

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real towns and lists beside the project; tests that need it are skipped where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the real towns and lists are not beside this checkout")
    return folder

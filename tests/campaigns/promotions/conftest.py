"""A small shop for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with small_shop(tmp_path) as opened:
        yield opened

"""The made-up shop of mini_shop.py, filled."""

from __future__ import annotations

import pytest

from campaigns.shop.shop import Shop
from tests.campaigns.audiences.mini_shop import fill


@pytest.fixture
def mini(shop: Shop) -> Shop:
    return fill(shop)

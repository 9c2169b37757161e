"""What a promotion did, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress


def measure(desk: Desk, name: str, done: Callable[[Any], object], failed: Callable[[UserError], object]) -> None:
    """`done` gets campaigns.results.lift.Results."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.results.lift import results

        return results(shop, name)

    desk.run("Counting visits", work, done, changes=False, failed=failed)  # type: ignore[arg-type]

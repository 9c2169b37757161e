"""What a promotion did, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr


def measure_all(desk: Desk, names: dict[int, str], done: Callable[[dict[int, Any]], object]) -> None:
    """`done` gets for each promotion (number -> name) its Results, or the UserError that says why there are none."""

    def work(shop: Shop, _progress: OnProgress) -> dict[int, Any]:
        from campaigns.results.lift import results

        found: dict[int, Any] = {}
        for number, name in names.items():
            try:
                found[number] = results(shop, name)
            except UserError as error:
                found[number] = error
        return found

    desk.run(tr("Counting visits"), work, done, changes=False)

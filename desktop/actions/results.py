"""What a promotion did, worked out beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.errors import UserError
from geo.texts import tr

Found = dict[int, Any]


def measure_all(desk: Desk, names: dict[int, str], done: Callable[[Found], object]) -> None:
    """`done` gets for each promotion (number -> name) its Results, or the UserError that says why there are none."""
    desk.run(tr("Counting visits"), lambda shop, _progress: _measured(shop, names), done, changes=False)


def think_of_results(desk: Desk, names: dict[int, str], done: Callable[[Found], object]) -> None:
    """The same for a room that does not wait for it."""
    if names:
        desk.think(tr("Counting visits"), lambda shop, _progress: _measured(shop, names), done)


def _measured(shop: Shop, names: dict[int, str]) -> Found:
    from campaigns.results.lift import results

    found: Found = {}
    for number, name in names.items():
        try:
            found[number] = results(shop, name)
        except UserError as error:
            found[number] = error
    return found

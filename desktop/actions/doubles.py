"""Two customers that are one person, or that only look so."""

from __future__ import annotations

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress


def merge(desk: Desk, keep: int, other: int) -> None:
    """Make two customers one; can be undone."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers import duplicates

        duplicates.merge(shop, keep, [other])

    desk.run("Merging", work, lambda _number: desk.say_done("They are one person now"))


def keep_apart(desk: Desk, first: int, second: int) -> None:
    """Remember that two customers are two people."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers import duplicates

        duplicates.decide_different(shop, first, second)

    desk.run("Remembering", work, lambda _none: desk.say_done("They stay two people"))

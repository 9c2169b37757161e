"""Two customers that are one person, or that only look so."""

from __future__ import annotations

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr


def merge(desk: Desk, keep: int, other: int) -> None:
    """Make two customers one; can be undone."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers import duplicates

        duplicates.merge(shop, keep, [other])

    desk.run(tr("Merging"), work, lambda _number: desk.say_done(tr("They are one person now")))


def keep_apart(desk: Desk, first: int, second: int) -> None:
    """Remember that two customers are two people."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers import duplicates

        duplicates.decide_different(shop, first, second)

    desk.run(tr("Remembering"), work, lambda _none: desk.say_done(tr("They stay two people")))

"""Ask a server about addresses the town map does not know: off until the person names one and says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.words import number
from geo.progress import OnProgress
from geo.texts import tr

SERVER, LAST_ASKED = "opinion_server", "last_opinion"  # keys of the window's own memory, not of the shop's


def server_of(desk: Desk) -> str:
    """The server named last; empty for none."""
    return desk.settings.note(SERVER)


def would_send(desk: Desk, done: Callable[[tuple[str, ...]], object]) -> None:
    """`done` gets every address that would be sent, as it would be sent; opens no connection."""

    def work(shop: Shop, _progress: OnProgress) -> tuple[str, ...]:
        from campaigns.customers.second_opinion import would_send as look

        return look(shop)

    desk.run(tr("Looking which addresses are left over"), work, done, changes=False)


def ask(desk: Desk, server: str) -> None:
    """Send the addresses, one a second; what is found waits among the addresses that need a look."""
    desk.settings.take_note(SERVER, server)

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.customers.second_opinion import ask_second_opinion

        return ask_second_opinion(shop, server, on_progress=on_progress)

    def told(report: Any) -> None:
        desk.settings.take_note(LAST_ASKED, date.today().isoformat())
        found = tr("The server knows {n} of these addresses.", "The server knows {n} of these addresses.", report.found)
        words = report.trouble or found.format(n=number(report.found))
        desk.say(words, tr("Look at them"), lambda: desk.go("review"))

    desk.run(tr("Asking for a second opinion"), work, told)

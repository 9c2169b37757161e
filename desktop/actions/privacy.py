"""Forget those not seen for long, answer what is held about somebody, keep to the words people agreed to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr

WORDING, EMAIL_COVERS_ADS = "sign_up_wording", "email_yes_covers_ads"
AGES = {"message": "smallest_age_message", "ads": "smallest_age_ads"}


def smallest_age(desk: Desk, kind: str) -> int:
    """From what age on somebody is written to, or is on an ad list; the shop's own, where it is stricter."""
    from campaigns.audiences.permission import smallest_age as age

    return age(desk.session.settings.other, ads=kind == "ads")


def speaks_of_ads(desk: Desk) -> bool:
    """Whether the words people agreed to name ad platforms."""
    from campaigns.audiences.sensitive import languages_of, speaks_of

    settings = desk.session.settings
    return bool(speaks_of("ads_wording", [str(settings.other.get(WORDING, ""))], languages_of(settings)))


def set_months(desk: Desk, months: int) -> None:
    """After how many months people are proposed to be forgotten."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers.retention import set_months_kept

        set_months_kept(shop, months)

    desk.run(tr("Saving"), work)


def look_for_unseen(desk: Desk, done: Callable[[Any], object]) -> None:
    """`done` gets the proposal (campaigns.customers.retention.Proposal)."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.customers.retention import propose

        return propose(shop)

    desk.run(tr("Looking who has not been seen"), work, done, changes=False)


def forget(desk: Desk, customers: list[int], done: Callable[[Any], object]) -> None:
    """Forget these people; cannot be undone."""

    def work(shop: Shop, on_progress: OnProgress) -> Any:
        from campaigns.customers.retention import forget as forget_them

        return forget_them(shop, customers, on_progress)

    desk.run(tr("Forgetting people"), work, done)


def answer(desk: Desk, customer: int, out: Path, done: Callable[[Any], object]) -> None:
    """Write all that is held about a person as a letter to them."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.reports.answer_letter import write_answer_letter

        return write_answer_letter(shop, customer, out)

    desk.run(tr("Writing the letter"), work, done)

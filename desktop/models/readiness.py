"""Is a promotion ready to leave: what stops it, what needs a look, what is fine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from campaigns.promotions.choose import LEAFLETS, NO_EFFECT, NO_SALES, NOBODY_ASIDE, SMALL_EFFECT, better_share
from campaigns.promotions.promotion import Promotion
from campaigns.promotions.waves import DAYS_TO_LEARN
from desktop.words import day as day_of
from desktop.words import listed, number, people
from geo.texts import QT_TR_NOOP, tr

AD_LIST = 300  # people an ad platform usually wants at least
OFFER, WHO, MESSAGE = range(3)  # the steps where things are mended
SECOND_WAVE = 9  # no step: the files of the second wave
WORTH_KNOWING = QT_TR_NOOP("Worth knowing")
TITLES = {
    NO_SALES: QT_TR_NOOP("No sales on file yet"),
    NOBODY_ASIDE: QT_TR_NOOP("Nobody is kept aside"),
    NO_EFFECT: QT_TR_NOOP("Too few people to see an effect"),
    LEAFLETS: QT_TR_NOOP("Flyers reach a whole street"),
}
CHANNELS = {
    "email": (QT_TR_NOOP("Email to {people}"), True),
    "sms": (QT_TR_NOOP("Text message to {people}"), True),
    "post": (QT_TR_NOOP("Letter to {people}"), True),
    "flyer": (QT_TR_NOOP("Flyer to {people}"), False),
    "ads": (QT_TR_NOOP("Ads to {people}"), False),
}


@dataclass(frozen=True)
class Check:
    """One line of the readiness list: stop, look or fine."""

    state: str
    title: str
    says: str
    action: str = ""
    step: int = -1


def readiness(promotion: Promotion, chosen: Any) -> list[Check]:
    """What stops, what needs a look, what is fine; in that order."""
    before = [*_people(chosen), *_words(promotion), *_remarks(chosen)]
    checks = [*before, *_sizes(promotion, chosen), *_channels(promotion, chosen)]
    order = {"stop": 0, "look": 1, "fine": 2}
    return sorted(checks, key=lambda check: order[check.state])


def _people(chosen: Any) -> Iterator[Check]:
    if not chosen.customers:
        why = listed(
            [tr("{count} {reason}").format(count=number(n), reason=tr(reason)) for reason, n in chosen.left_out.items()]
        )
        says = tr("Left out: {why}.").format(why=why) if why else tr("Nobody fits its rules and its place.")
        yield Check("stop", tr("This promotion is for nobody"), says, tr("Change"), WHO)


def _words(promotion: Promotion) -> Iterator[Check]:
    if not promotion.messages:
        says = tr("Contact lists will hold names and codes, and no text.")
        yield Check("look", tr("No message yet"), says, tr("Write one"), MESSAGE)
    if not promotion.offer.text:
        yield Check("look", tr("No offer yet"), tr("Say what people get."), tr("Change"), OFFER)


def _remarks(chosen: Any) -> Iterator[Check]:
    for note in chosen.notes:
        yield Check("look", tr(TITLES.get(note.about, WORTH_KNOWING)), note.says, tr("Change"), WHO)


def _sizes(promotion: Promotion, chosen: Any) -> Iterator[Check]:
    if (effect := chosen.smallest_effect) is not None:
        small = effect <= SMALL_EFFECT
        title = tr("A small effect can be seen") if small else tr("Only a big effect will show")
        says = tr("With {people} kept aside you can see {extra} extra visits per 100, not fewer.")
        says = says.format(people=people(len(chosen.kept_aside)), extra=number(effect))
        says = f"{says} {better_share(promotion, chosen)}".rstrip()
        yield Check("fine" if small else "look", title, says, tr("Change"), WHO)
    if 0 < len(chosen.reached) < AD_LIST:
        says = tr("{people}. Ad platforms usually want 300 or more. Use the location circles instead.")
        yield Check("look", tr("Too few people for an ad list"), says.format(people=people(len(chosen.reached))))


def _channels(promotion: Promotion, chosen: Any) -> Iterator[Check]:
    for channel in promotion.channels:
        title, personal = CHANNELS[channel]
        count = chosen.by_channel.get(channel, 0)
        says = tr("Everyone agreed to it.") if personal else tr("No names leave.")
        yield Check("fine" if count else "look", tr(title).format(people=people(count)), says)


def of_waves(wave: Any) -> Check:
    """What to say of a promotion in two waves (campaigns.audiences.second_wave.Wave)."""
    told = listed(
        [
            tr("message {variant}: {came} of {people} came").format(
                variant=variant, came=number(came), people=number(people)
            )
            for variant, (people, came) in wave.known.items()
        ]
    )
    if wave.state == "first":
        says = tr("Four in ten get theirs first. With {days} days of sales the others get the message that works.")
        return Check("fine", tr("It leaves in two waves"), says.format(days=number(DAYS_TO_LEARN)))
    if wave.state == "waits":
        says = tr("The first wave has left. Import the sales through {day}; then the others can get theirs.")
        return Check("look", tr("The second wave waits for sales"), says.format(day=day_of(wave.sales_until)))
    if wave.state == "ready":
        says = tr("So far {told}. The others mostly get the message that works.").format(told=told)
        return Check("look", tr("The second wave can go"), says, tr("Make the second wave"), SECOND_WAVE)
    return Check("fine", tr("The second wave is decided"), tr("In the first wave {told}.").format(told=told))

"""Segments: rules with a name, kept in the shop file and always current, and rules the list itself suggests."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from campaigns.errors import UserError
from campaigns.segments.people import People, people_of
from campaigns.segments.rule import Rule, read_rule
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.texts import QT_TR_NOOP, tr

SETTING = "segments"
LONGEST_NAME = 60
RARE = 0.05  # a suggested group is larger than chance makes it in 19 of 20 lists
TWICE = 2.0  # and at least twice as large as chance makes it
SHUFFLES = 200


@dataclass(frozen=True)
class Segment:
    """A rule with a name. Who is in it is worked out anew each time it is asked for."""

    name: str
    rule: Rule

    def customer_ids(self, shop: Shop) -> list[int]:
        """Who is in it today, ascending."""
        return self.rule.customer_ids(shop)


@dataclass(frozen=True)
class SuggestedSegment:
    """A group found in the list, how many are in it, and why it is more than chance."""

    segment: Segment
    people: int
    evidence: str


def segments(shop: Shop) -> list[Segment]:
    """The saved segments by name."""
    saved = shop.settings.other.get(SETTING, {})
    return [Segment(name, read_rule(document)) for name, document in sorted(saved.items())]


def save_segment(shop: Shop, name: str, rule: Rule) -> Segment:
    """Keep a rule under a name (in place of one of that name), as one undo step."""
    name = " ".join(name.split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise UserError(
            tr("A segment's name has 1 to {longest_name} letters.").format(longest_name=LONGEST_NAME),
            tr("Give it another name."),
        )
    saved = shop.settings.other.get(SETTING, {})
    shop.set(SETTING, {**saved, name: rule.document()})
    return Segment(name, rule)


def delete_segment(shop: Shop, name: str) -> None:
    """Forget a segment, as one undo step. Its people stay."""
    saved = shop.settings.other.get(SETTING, {})
    if name not in saved:
        raise UserError(tr("There is no segment “{name}”.").format(name=name), tr("Choose one of the list."))
    shop.set(SETTING, {key: value for key, value in saved.items() if key != name})


# Names and rules of habits in time. Which of them are real in a list is tested, not assumed.
HABITS = {
    QT_TR_NOOP("Early regulars"): "comes mostly on weekdays before 9:00",
    QT_TR_NOOP("Weekend people"): "comes mostly on weekends",
    QT_TR_NOOP("Afternoon people"): "comes mostly after 15:00",
    QT_TR_NOOP("Lunch people"): "comes mostly between 11:30 and 14:00",
}


def suggested_segments(shop: Shop, seed: int = 1) -> list[SuggestedSegment]:
    """Habits that more customers share than if everybody's visits were shuffled among the times of all visits.

    None smaller than the smallest group. Habits are of visits: they say nothing about who somebody is.
    """
    people = people_of(shop)
    if not len(people.visits.day):
        return []
    found = [_suggested(people, name, text, np.random.default_rng(seed)) for name, text in HABITS.items()]
    kept = [one for one in found if one is not None and one.people >= shop.settings.smallest_group]
    return sorted(kept, key=lambda one: (-one.people, one.segment.name))


def _suggested(people: People, name: str, text: str, rng: np.random.Generator) -> SuggestedSegment | None:
    rule = read_rule([text])
    count = int(rule.mask(people).sum())
    by_chance = [int(rule.mask(_shuffled(people, rng)).sum()) for _ in range(SHUFFLES if count else 0)]
    if (
        not by_chance
        or np.mean(np.array(by_chance) >= count) > RARE / len(HABITS)
        or count < TWICE * np.mean(by_chance)
    ):
        return None
    says = tr("{count} customers; with visits at random times it would be about {by_chance}.").format(
        count=number(count), by_chance=number(float(np.mean(by_chance)))
    )
    return SuggestedSegment(Segment(tr(name), rule), count, says)


def _shuffled(people: People, rng: np.random.Generator) -> People:
    """The same customers with as many visits each, at times drawn from all visits."""
    order = rng.permutation(len(people.visits.day))
    return people.with_moments(people.visits.day[order], people.visits.minute[order])

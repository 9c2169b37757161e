"""What was learnt across promotions: kinds that worked are proposed again, chance is not."""

from __future__ import annotations

from datetime import date

import numpy as np

from campaigns.results.interval import difference, error_of
from campaigns.results.ledger import Entry, learn, ledger
from campaigns.shop.shop import Shop
from tests.campaigns.results.ran import TEA, sent
from tests.campaigns.segments.small_shop import add_area, add_person, add_visit

ENDED = date(2026, 5, 1)


def entry(kind: str, effect: float, error: float, area: str = "", promotion: str = "") -> Entry:
    return Entry(promotion or kind, kind, area, ENDED, effect, error)


def test_what_clearly_worked_is_proposed_where_it_worked() -> None:
    found = learn(
        [
            entry("exam-week", 9.0, 1.5),
            entry("exam-week", 7.0, 2.0, promotion="again"),
            entry("win-back", 0.5, 2.0),
            entry("exam-week", 14.0, 2.5, "Mill Hill"),
            entry("exam-week", -2.0, 2.5, "Low Town"),
        ]
    )
    assert found.repeat is not None and (found.repeat.kind, found.repeat.promotions) == ("exam-week", 2)
    assert found.areas == ("Mill Hill",) and found.leave_out == ("Low Town",)
    assert found.sentence.startswith("Repeat “exam-week” in Mill Hill. All in all it brought between ")
    assert found.sentence.endswith("Leave out Low Town this time: no effect was seen there.")


def test_an_unsure_result_is_pulled_towards_nothing() -> None:
    found = learn([entry("sure", 8.0, 1.0), entry("unsure", 8.0, 6.0)])
    sure, unsure = (next(one for one in found.learnt if one.kind == kind) for kind in ("sure", "unsure"))
    assert 0 < unsure.effect < sure.effect < 8.0


def test_one_lucky_result_repeats_nothing_yet() -> None:
    assert learn([entry("lucky", 6.0, 2.4)]).repeat is not None
    among_many = learn([entry("lucky", 6.0, 2.4), *(entry(f"other {n}", 0.0, 2.4) for n in range(9))])
    assert among_many.repeat is None
    assert among_many.sentence.startswith("Repeat nothing yet: nothing has clearly worked so far")
    assert learn([]).sentence == "Repeat nothing yet: no promotion has ended that can be judged."


def by_chance(rng: np.random.Generator, kinds: int) -> list[Entry]:
    """Promotions without any effect, each in four areas."""
    found = []
    for kind in range(kinds):
        counts = [(int(rng.binomial(80, 0.1)), 80, int(rng.binomial(20, 0.1)), 20) for _ in range(4)]
        whole = tuple(sum(column) for column in zip(*counts, strict=True))
        for area, numbers in zip(["", "A", "B", "C", "D"], [whole, *counts], strict=True):
            interval = difference(*numbers)
            points = [value * 100 for value in (interval.effect, interval.low, interval.high)]
            found.append(entry(f"kind {kind}", points[0], error_of(*points), area))
    return found


def test_figures_of_chance_alone_propose_nothing() -> None:
    rng = np.random.default_rng(4)
    for kinds in (1, 4, 10):
        assert sum(learn(by_chance(rng, kinds)).repeat is not None for _ in range(200)) <= 10


def test_the_ledger_reads_the_promotions_that_ended(shop: Shop) -> None:
    add_area(shop, "a1", "Mill Hill")
    for n in range(500):
        add_person(shop, f"P{n}", area_id="a1")
    reached, aside, _ = sent(shop, TEA)
    for customer in (*reached[:200], *aside[:15]):
        add_visit(shop, customer, "2026-07-14")
    assert ledger(shop).entries == (), "it has not ended yet"
    shop.today = date(2026, 7, 20)
    found = ledger(shop)
    assert [(one.kind, one.area) for one in found.entries] == [("Tea", ""), ("Tea", "Mill Hill")]
    assert found.repeat is not None and found.areas == ("Mill Hill",)

"""How often the recommender speaks where nothing is to be found.

python -m tests.bench.bench_recommender [TRIES] [SHOP ...]

Targets: silent on random data at least 95 times of 100; with shuffled dates false finds at most 10 of 100.
"""

from __future__ import annotations

import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from campaigns.promotions.moments import OWN
from campaigns.promotions.next_steps import next_steps
from campaigns.promotions.own_rhythm import FIRST_MONDAY, weeks_that_stand_out
from campaigns.results.interval import difference, error_of
from campaigns.results.ledger import Entry, learn
from campaigns.segments.people import people_of
from campaigns.shop.shop import Shop
from tests.campaigns.segments.small_shop import TODAY, add_area, add_many, small_shop

QUIET, WEEKDAY, SILENT = "is going quiet", "weekday", "nothing found"
WEEKS, PEOPLE, AREAS = 50, 400, [f"a{n}" for n in range(8)]


def ledgers(tries: int) -> None:
    """Promotions without any effect, each as a whole and in four areas."""
    rng = np.random.default_rng(4)
    print("ledger, promotions that did nothing: kinds, silent")
    for kinds in (1, 2, 4, 10, 20):
        silent = sum(learn(without_effect(rng, kinds)).repeat is None for _ in range(tries))
        print(f"{kinds:6} {silent / tries:6.3f}")


def without_effect(rng: np.random.Generator, kinds: int) -> list[Entry]:
    """Results of chance alone."""
    found = []
    for kind in range(kinds):
        rate, people = rng.uniform(0.05, 0.3), int(rng.integers(40, 400))
        counts = [(int(rng.binomial(4 * people, rate)), 4 * people, int(rng.binomial(people, rate)), people)
                  for _ in range(4)]  # fmt: skip
        whole = tuple(sum(column) for column in zip(*counts, strict=True))
        for area, numbers in zip(["", *"ABCD"], [whole, *counts], strict=True):
            told = difference(*numbers)
            points = (told.effect * 100, told.low * 100, told.high * 100)
            found.append(Entry(f"kind {kind}", f"kind {kind}", area, TODAY, points[0], error_of(*points)))
    return found


def shops(tries: int) -> None:
    """Whole shops whose people come at random: ideas that claim to have found something."""
    claims = Counter[str]()
    for number in range(tries):
        rng = np.random.default_rng(number)
        with TemporaryDirectory() as folder, small_shop(Path(folder)) as shop:
            fill(shop, rng)
            found = {QUIET if QUIET in idea.title else idea.kind for idea in next_steps(shop)} & {QUIET, OWN, WEEKDAY}
            claims.update(found or {SILENT})
    print(f"\n{tries} shops of {PEOPLE} people who come at random: " + ", ".join(
        f"{claim} {claims[claim] / tries:.3f}" for claim in (SILENT, OWN, QUIET, WEEKDAY)
    ))  # fmt: skip


def fill(shop: Shop, rng: np.random.Generator) -> None:
    """People with rates of their own, some of whom start late or stop, all over town."""
    for area in AREAS:
        add_area(shop, area, f"Area {area}")
    first, visits = TODAY - timedelta(weeks=WEEKS), []
    for person in range(1, PEOPLE + 1):
        start, stop = rng.integers(-200, 250), rng.integers(150, 900)
        days = np.flatnonzero(rng.random(WEEKS * 7) < rng.gamma(1.0, 0.06))
        visits += [(person, first + timedelta(int(day))) for day in days if start <= day < stop]
    add_many(shop, PEOPLE, visits, AREAS, "16:00")
    with shop.quiet() as db:
        db.execute("INSERT INTO consents (customer_id, channel, state, source, at)"
                   " SELECT id, 'email', 'yes', 'form', '' FROM customers")  # fmt: skip


def shuffled(tries: int, path: Path) -> None:
    """A shop's real visits with each customer's calendar moved by a number of weeks of their own."""
    with Shop.open(path, read_only=True) as shop:
        visits = people_of(shop).visits
    first = int(visits.day.min()) + (FIRST_MONDAY - int(visits.day.min())) % 7
    weeks = (int(visits.day.max()) + 1 - first) // 7
    inside = (visits.day >= first) & (visits.day < first + 7 * weeks)
    customer, week = visits.person[inside].astype(np.int64), ((visits.day[inside] - first) // 7).astype(np.int64)
    rng, found = np.random.default_rng(9), 0
    for _ in range(tries):
        moved = (week + rng.integers(0, weeks, customer.max() + 1)[customer]) % weeks
        found += bool(len(weeks_that_stand_out(customer, moved, weeks, rng)[0]))
    as_it_is, chance = weeks_that_stand_out(customer, week, weeks, rng)
    print(f"\n{path.name}: weeks found as it is {len(as_it_is)} (chance {chance:.3f}),")
    print(f"dates shuffled {tries} times: something found in {found / tries:.3f}")


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    ledgers(5 * count)
    shops(count)
    for shop_file in sys.argv[2:]:
        shuffled(count, Path(shop_file))

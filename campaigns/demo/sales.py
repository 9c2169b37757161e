"""A year of the demo café's sales, and the two weeks of the promotion."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from campaigns.demo.people import HABITS, Person

FIRST_DAY = date(2025, 11, 17)
LAST_DAY = date(2026, 11, 15)
EXAM_WEEKS = (
    date(2026, 1, 12),
    date(2026, 1, 19),
    date(2026, 5, 18),
    date(2026, 5, 25),
    date(2026, 11, 30),
    date(2026, 12, 7),
)
EXAM_RISE = 2.5  # how much more often students come in an exam week
OFFER_RISE = 2.4  # how much more often those come who got the offer
STOPPED = date(2026, 9, 20)  # when one neighbourhood stopped coming
QUIET_SUMMER = (date(2026, 6, 15), date(2026, 9, 14))  # students are away

PRICES = {
    "Espresso": ("Coffee", 240), "Filter coffee": ("Coffee", 290), "Flat white": ("Coffee", 350),
    "Cappuccino": ("Coffee", 350), "Oat latte": ("Coffee", 390), "Tea": ("Tea", 270), "Hot chocolate": ("Tea", 360),
    "Babyccino": ("Tea", 150), "Croissant": ("Bakery", 260), "Brownie": ("Bakery", 310), "Carrot cake": ("Bakery", 370),
    "Pancakes": ("Kitchen", 690), "Soup": ("Kitchen", 640),
}  # fmt: skip


@dataclass(frozen=True)
class Sale:
    """One line of one visit; amount in pence."""

    day: date
    time: str
    ticket: str
    customer: str
    item: str
    category: str
    quantity: int
    amount: int


def draw_sales(
    people: Iterable[Person], first: date, last: date, chance: random.Random, *, reached: Collection[str] = ()
) -> list[Sale]:
    """Every line between two days, in the order of the till. `reached` are the keys of those who got the offer."""
    lines = [line for person in people for line in sales_of(person, first, last, chance, person.key in reached)]
    return sorted(lines, key=lambda sale: (sale.day, sale.time, sale.ticket, sale.item))


def sales_of(person: Person, first: date, last: date, chance: random.Random, reached: bool) -> Iterator[Sale]:
    """One person's lines: how many visits fall on each day is Poisson."""
    habit = HABITS[person.habit]
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        rate = person.rate * mood(person, day, reached) * weekday_weight(habit.weekdays, day.weekday())
        for visit in range(poisson(rate, chance)):
            yield from visit_of(person, day, visit, chance)


def mood(person: Person, day: date, reached: bool) -> float:
    """How much more or less often than usual somebody comes in the week of a day."""
    if person.stops and day >= STOPPED:
        return 0.0
    if person.habit != "student":
        return 1.0
    in_exams = day - timedelta(days=day.weekday()) in EXAM_WEEKS
    if in_exams:
        return EXAM_RISE * (OFFER_RISE if reached else 1.0)
    return 0.4 if QUIET_SUMMER[0] <= day < QUIET_SUMMER[1] else 1.0


def weekday_weight(weekdays: tuple[int, ...], weekday: int) -> float:
    """The share of a week's visits that falls on a weekday: most of them on the person's own days."""
    own = 0.92 if len(weekdays) < 7 else 1.0
    if weekday in weekdays:
        return own / len(weekdays)
    return (1 - own) / (7 - len(weekdays))


def poisson(rate: float, chance: random.Random) -> int:
    """A Poisson count (Knuth's product of uniforms; rates here are far below one)."""
    count, product, floor = 0, chance.random(), math.exp(-rate)
    while product > floor:
        count += 1
        product *= chance.random()
    return count


def visit_of(person: Person, day: date, visit: int, chance: random.Random) -> Iterator[Sale]:
    """One visit: the favourite, and sometimes something with it."""
    habit = HABITS[person.habit]
    time = f"{chance.choice(habit.hours):02d}:{chance.randint(0, 59):02d}"
    ticket = f"{day:%y%m%d}-{person.number:04d}-{visit}"
    chosen = [person.favourite if chance.random() < 0.75 else chance.choice(habit.items)]
    if chance.random() < 0.3:
        chosen.append(chance.choice(("Croissant", "Brownie", "Carrot cake")))
    for item in dict.fromkeys(chosen):
        category, price = PRICES[item]
        yield Sale(day, time, ticket, person.key, item, category, 1, price)


def redemptions(sales: Iterable[Sale], codes: Mapping[str, str], chance: random.Random) -> list[tuple[str, date, int]]:
    """(code, day, pence) of those who showed their code: four in five, once each. `codes`: customer -> code."""
    shown: dict[str, tuple[str, date, int]] = {}
    for sale in sales:
        code = codes.get(sale.customer)
        if code and sale.customer not in shown and chance.random() < 0.8:
            shown[sale.customer] = (code, sale.day, sale.amount)
    return sorted(shown.values(), key=lambda row: (row[1], row[0]))

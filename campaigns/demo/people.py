"""The demo café's customers: who they are, where they live, and when they come. Nobody of them exists."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from campaigns.demo.names import FIRST_NAMES, LAST_NAMES

PEOPLE = 1200


@dataclass(frozen=True)
class Home:
    """One address of the demo town, with its place in metres from the middle."""

    number: str
    street: str
    postcode: str
    x: float
    y: float


@dataclass(frozen=True)
class Habit:
    """How one kind of customer lives and comes."""

    share: float  # of all customers
    near: tuple[float, float]  # metres: where they tend to live
    within: float  # metres round it that most of them live in
    visits: float  # a week in a usual week
    hours: tuple[int, ...]  # when they come
    weekdays: tuple[int, ...]  # 0 Monday ... 6 Sunday
    items: tuple[str, ...]  # what they like, the favourite first


SHOP_AT = (390.0, 66.0)
CAMPUS = (700.0, 430.0)
WEEK = tuple(range(7))
HABITS = {
    "student": Habit(0.40, CAMPUS, 420, 0.13, (13, 15, 16, 17, 18), WEEK, ("Flat white", "Oat latte", "Brownie")),
    "early": Habit(
        0.11, SHOP_AT, 700, 2.1, (7, 7, 8, 8, 9), (0, 1, 2, 3, 4), ("Espresso", "Filter coffee", "Croissant")
    ),
    "family": Habit(
        0.18, (-150, 450), 700, 0.45, (10, 10, 11, 11, 15), (5, 6), ("Hot chocolate", "Pancakes", "Babyccino")
    ),
    "remote": Habit(
        0.08, SHOP_AT, 900, 1.1, (9, 10, 11, 13, 14), (0, 1, 2, 3, 4), ("Filter coffee", "Soup", "Oat latte")
    ),
    "occasional": Habit(
        0.23, (0, -100), 1100, 0.16, (10, 11, 12, 14, 15, 16), WEEK, ("Cappuccino", "Tea", "Carrot cake")
    ),
}


@dataclass(frozen=True)
class Person:
    """One made-up customer."""

    number: int
    habit: str
    first_name: str
    last_name: str
    home: Home
    flat: str
    email: str
    phone: str
    birthday: str
    says_student: bool
    consents: dict[str, str]  # channel -> "yes", "no" or "" (never asked)
    rate: float  # visits a week in a usual week
    stops: bool  # of the neighbourhood that stops coming
    favourite: str

    @property
    def key(self) -> str:
        """The number the till knows them by."""
        return f"HC{self.number:05d}"


def draw_people(homes: Sequence[Home], chance: random.Random) -> list[Person]:
    """The whole list, the same for the same homes and seed."""
    kinds = [kind for kind, habit in HABITS.items() for _ in range(round(PEOPLE * habit.share))]
    chance.shuffle(kinds)
    return [draw_person(number, kind, homes, chance) for number, kind in enumerate(kinds, start=1)]


def draw_person(number: int, kind: str, homes: Sequence[Home], chance: random.Random) -> Person:
    """One customer of a kind."""
    habit = HABITS[kind]
    home = pick_home(habit, homes, chance)
    first, last = chance.choice(FIRST_NAMES), chance.choice(LAST_NAMES)
    email = f"{first}.{last}{number}@example.org".lower() if chance.random() < 0.94 else ""
    phone = f"07700 900{number % 1000:03d}" if chance.random() < 0.7 and number <= 1000 else ""
    return Person(
        number=number,
        habit=kind,
        first_name=first,
        last_name=last,
        home=home,
        flat=f"Flat {chance.randint(1, 6)}" if kind == "student" and chance.random() < 0.4 else "",
        email=email,
        phone=phone,
        birthday=birthday(kind, chance),
        says_student=kind == "student" and chance.random() < 0.9,
        consents=consents(kind, email, phone, chance),
        rate=habit.visits * chance.gammavariate(2.0, 0.5),
        stops=home.x > 480 and home.y < -120 and chance.random() < 0.62,
        favourite=habit.items[0] if chance.random() < 0.6 else chance.choice(habit.items),
    )


def pick_home(habit: Habit, homes: Sequence[Home], chance: random.Random) -> Home:
    """A home the nearer to where such people live the likelier."""
    while True:
        home = chance.choice(homes)
        away = math.dist((home.x, home.y), habit.near) / habit.within
        if chance.random() < math.exp(-away * away / 2) + 0.01:
            return home


def birthday(kind: str, chance: random.Random) -> str:
    """Some said when, most did not."""
    if chance.random() > 0.35:
        return ""
    year = chance.randint(2001, 2007) if kind == "student" else chance.randint(1948, 1999)
    return f"{year}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"


def consents(kind: str, email: str, phone: str, chance: random.Random) -> dict[str, str]:
    """What each person said when asked, channel by channel; many were never asked."""
    student = kind == "student"
    said = {
        "email": answer(0.93 if student else 0.62, 0.07, chance) if email else "",
        "sms": answer(0.35, 0.15, chance) if phone else "",
        "post": answer(0.45, 0.08, chance),
        "ads": answer(0.68 if student else 0.4, 0.12, chance),
    }
    return said if said["email"] != "no" else said | {"ads": "no"}


def answer(yes: float, no: float, chance: random.Random) -> str:
    """yes, no, or nothing because nobody asked."""
    return chance.choices(("yes", "no", ""), (yes, no, max(0.0, 1 - yes - no)))[0]

"""One readable condition: the ways it can be written, what it says on screen, whom it picks.

A form is a function under `@form(pattern, ...)`. It gets the pattern's named groups as text and returns a
Clause. A new kind of condition is one such function.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from campaigns.errors import UserError
from campaigns.segments.people import Bools, People
from geo.texts import tr

About = Literal["person", "place"]
Pick = Callable[[People], Bools]
Read = Callable[..., "Clause"]


@dataclass(frozen=True)
class Clause:
    """What a condition says after "people who ..." and the mask of those it holds for."""

    says: str
    pick: Pick


@dataclass(frozen=True)
class Condition:
    """One condition as it was written, and whether it is about the person or about the place they live in."""

    text: str
    about: About
    clause: Clause = field(compare=False, repr=False)  # follows from the text

    def mask(self, people: People) -> Bools:
        """Whom it holds for."""
        return self.clause.pick(people)


@dataclass(frozen=True)
class Form:
    """One way of writing conditions, with examples that work."""

    pattern: re.Pattern[str]
    about: About
    examples: tuple[str, ...]
    read: Read


FORMS: list[Form] = []


def form(pattern: str, *examples: str, about: About = "person") -> Callable[[Read], Read]:
    """Register a way of writing a condition; the pattern's named groups become the function's arguments."""

    def register(read: Read) -> Read:
        FORMS.append(Form(re.compile(pattern, re.IGNORECASE), about, examples, read))
        return read

    return register


def read_condition(text: str) -> Condition:
    """One condition from its words. Raises UserError with forms that work when it is none."""
    words = " ".join(text.replace("’", "'").split()).rstrip(".")
    for known in FORMS:
        if match := known.pattern.fullmatch(words):
            groups = {name: value or "" for name, value in match.groupdict().items()}
            with _said_to_the_person(words):
                return Condition(words, known.about, known.read(**groups))
    raise UserError(tr("“{text}” is no condition that Doorstep knows.").format(text=text), _forms_that_work(words))


@contextmanager
def _said_to_the_person(words: str) -> Iterator[None]:
    """A number or date out of range inside a condition is the person's to mend."""
    try:
        yield
    except (ValueError, OverflowError) as error:
        raise UserError(
            tr("“{words}” has a number or date that does not exist.").format(words=words), tr("Write it another way.")
        ) from error


def examples(about: About | None = None) -> list[str]:
    """Conditions that work, for help texts and menus."""
    return [example for known in FORMS if about in (None, known.about) for example in known.examples]


def _forms_that_work(words: str) -> str:
    """The nearest forms first, then one of every other kind."""
    from rapidfuzz import fuzz, process

    near = [found for found, _, _ in process.extract(words, examples(), scorer=fuzz.WRatio, limit=2)]
    first = [known.examples[0] for known in FORMS]
    shown = near + [text for text in first if text not in near]
    return tr("These work: {conditions}.").format(conditions="; ".join(f"“{text}”" for text in shown))

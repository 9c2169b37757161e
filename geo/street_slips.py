"""Streets of which one word is misspelt: the likeliest mistake, found without comparing whole names.

The word nobody knows is held against the words of the town's street names, far fewer than the names; with the word
put right the name is looked up. What comes out first is what StreetIndex.find_like would put first; what it would
add lies at least CLEAR behind.
"""

from __future__ import annotations

from collections.abc import Sequence

from geo.likeness import Likeness
from geo.street_index import FIRST_LETTER, Match, StreetIndex
from geo.street_names import KEPT, StreetName

REPAIR = 0.6  # doubt when misspelt street words or glued words were put right
DEAREST = 1.3  # of what is found so: two slips are not much dearer than one that costs more


class OneSlip:
    """Looks up names in which one word is a single slip away from what it should be."""

    def __init__(self, streets: StreetIndex) -> None:
        self.streets = streets
        self._near: dict[str, tuple[str, ...]] = {}
        self._likeness: Likeness | None = None
        self._names = 0  # so many names are in it

    def find(self, texts: Sequence[str]) -> dict[str, tuple[Match, ...]]:
        """For every folded text of which one word is unknown, the streets it may name, cheapest first; texts with
        none are left out."""
        strange = {text: word for text in texts if (word := self._strange_word(text))}
        self._learn(set(strange.values()))
        found = {text: self._streets(text, word) for text, word in strange.items()}
        return {text: matches for text, matches in found.items() if matches and matches[0].cost <= DEAREST}

    def _strange_word(self, text: str) -> str:
        """The only word of a text that is in no street's name, "" when there is not just one.

        Nor when it has more than one form ("Hoehe", which is compared as "Hohe"): then slips count otherwise.
        """
        unknown = [word for word in text.split() if not self.streets.knows(word)]
        word = unknown[0] if len(unknown) == 1 else ""
        return word if len(word) > 2 and word.isalpha() and self.streets.namer.tokens(word) == [word] else ""

    def _learn(self, strange: set[str]) -> None:
        if self._likeness is None or self._names != len(self.streets.names):
            self._names = len(self.streets.names)
            self._likeness = Likeness({word for word in self.streets.words_of_names() if len(word) > 2})
            self._near.clear()
        if len(self._near) > KEPT:
            self._near.clear()
        words = sorted(strange - self._near.keys())
        for word, near in zip(words, self._likeness.near(words, [1] * len(words)), strict=True):
            self._near[word] = tuple(sorted(name for name, _ in near))

    def _streets(self, text: str, word: str) -> tuple[Match, ...]:
        repaired = self.streets.repaired(text)
        costs = {street: cost + REPAIR for street, cost, _ in self.streets.find(repaired)}
        for name, slips in [(repaired, 0.0), *self._readings(text, word)]:
            for match in self.streets.of_core(name, slips, "spelling"):
                costs[match.street] = min(costs.get(match.street, 9.0), match.cost)
        return tuple(Match(street, cost, "spelling") for cost, street in sorted((c, s) for s, c in costs.items()))

    def _readings(self, text: str, word: str) -> list[tuple[StreetName, float]]:
        """The names of a text with its word put right, what a slip costs; "Main Sreet St" without a street word."""
        names = []
        first = text.startswith(word)
        for right in self._near.get(word, ()):
            slip = 1.0 + (FIRST_LETTER if first and right[0] != word[0] else 0.0)
            put_right = text.replace(word, right, 1)
            names.append((self.streets.namer.name(put_right), slip))
            types = self.streets.words.types
            words = put_right.split()
            if len(words) > 2 and words[-1] in types and words[-2] not in types:
                names.append((self.streets.namer.name(" ".join(words[:-1])), slip))
        return names

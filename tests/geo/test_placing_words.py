"""Why an address was placed where it is: stored in English, said in the person's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import geo
from geo.placing_words import CLAUSES, reason_said
from geo.texts import speak

STORED = (
    "The house is in the town map; “Elm Stret” was read as Elm Street",
    "House number 12 is not in the town map; placed between its neighbours; no city that is known was given",
    "Only 9-11 is in the town map, not the house number as written; placed there",
    "3 places fit equally well: 4 Elm St, Hill or 4 Elm St, Dale; placed in the middle of Hill",
    "The address is in Larkwater, outside this town",
    "No street called “Nowhere Rd” is in the town map; “12 Elm St” found by Nominatim, not in the town map",
)
WORDS = ("the town map", "placed", "Placed", "was given", "was read", "outside this town", "fit equally")


@pytest.fixture
def marked() -> Iterator[None]:
    """A language that says everything in brackets."""
    speak(lambda text, one, count: f"[{text}]", "de")
    yield
    speak(None)


@pytest.mark.parametrize("reason", STORED)
def test_a_stored_reason_is_known_clause_by_clause(marked: None, reason: str) -> None:
    assert reason_said(reason) == "; ".join(f"[{clause}]" for clause in reason.split("; "))


def test_in_english_a_reason_is_what_was_stored() -> None:
    assert [reason_said(reason) for reason in STORED] == list(STORED)
    assert reason_said("something a later version says") == "something a later version says"


def test_every_clause_that_is_made_is_known(marked: None) -> None:
    """The texts of the modules that place, with x in their fields."""
    made: set[str] = set()
    for name in ("placing_answer.py", "placing_choice.py", "placing_crossings.py"):
        tree = ast.parse((Path(geo.__file__).parent / name).read_text(encoding="utf-8"))
        nodes = list(ast.walk(tree))
        parts = {part for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        docs = {node.value for node in nodes if isinstance(node, ast.Expr)}
        texts = [_text(node) for node in nodes if node not in parts | docs]
        made |= {clause for text in texts if any(word in text for word in WORDS) for clause in text.split("; ")}
    clauses = {clause for clause in made if clause not in ("x", "")}
    assert len(clauses) > 10
    assert {clause for clause in clauses if not reason_said(clause).startswith("[")} == set()
    assert len(set(CLAUSES)) == len(CLAUSES)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value if " " in node.value else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "x" for part in node.values)
    return ""

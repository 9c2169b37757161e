"""Undo and redo bring back every table exactly, over restarts, a hundred steps deep."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaigns.shop import history
from campaigns.shop.history import note_added, unnoted
from campaigns.shop.shop import Shop
from campaigns.shop.undo_tables import NEVER_UNDONE


@pytest.fixture(autouse=True, params=["links kept by SQLite", "links kept by hand"])
def _links(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Small steps are undone one way, very large ones another: both have to bring back the same."""
    if request.param == "links kept by hand":
        monkeypatch.setattr(history, "LARGE", 0)


def everything(db: sqlite3.Connection) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables that can be undone."""
    listed = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    return {
        n: sorted((tuple(r) for r in db.execute(f"SELECT * FROM {n}")), key=repr)
        for (n,) in db.execute(listed).fetchall()
        if n not in NEVER_UNDONE and not n.startswith("sqlite_")
    }


def add_person(db: sqlite3.Connection, name: str, **fields: Any) -> int:
    columns = {"name": name, **fields}
    places = ", ".join("?" * len(columns))
    done = db.execute(f"INSERT INTO customers ({', '.join(columns)}) VALUES ({places})", [*columns.values()])
    assert done.lastrowid is not None
    return done.lastrowid


def test_nothing_to_undo_is_said_by_none(shop: Shop) -> None:
    assert shop.undo() is None and shop.redo() is None


def test_a_step_goes_and_comes_back_with_every_digit_and_byte(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        polygon = (b"\x00\xff\x01",)
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('a', 'Hill', ?, 'drawn')", polygon)
        ann = add_person(db, "Ann", lat=0.1 + 0.2, lon=1e-17, area_id="a")
        db.execute("INSERT INTO customer_keys VALUES (?, 'email', 'ann@example.com')", (ann,))
    after = everything(shop.db)
    assert shop.undo() == "Added Ann"
    assert everything(shop.db)["customers"] == [] and everything(shop.db)["areas"] == []
    assert shop.redo() == "Added Ann"
    assert everything(shop.db) == after


def test_deleting_comes_back_with_all_that_went_along(shop: Shop) -> None:
    with shop.step("Added") as db:
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('a', 'Hill', x'00', 'drawn')")
        ann = add_person(db, "Ann", area_id="a")
        db.execute("INSERT INTO tags VALUES (?, 'student', 'note')", (ann,))
        db.execute("INSERT INTO customer_keys VALUES (?, 'email', 'ann@example.com')", (ann,))
    before = everything(shop.db)
    with shop.step("Deleted") as db:
        db.execute("DELETE FROM areas")
        db.execute("DELETE FROM customers")
    assert everything(shop.db)["tags"] == []
    shop.undo()
    assert everything(shop.db) == before


def test_two_areas_that_traded_names_trade_back(shop: Shop) -> None:
    with shop.step("Drew") as db:
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('a', 'Hill', x'00', 'drawn')")
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('b', 'Dale', x'00', 'drawn')")
    with shop.step("Traded") as db:
        db.execute("UPDATE areas SET name = 'x' WHERE id = 'a'")
        db.execute("UPDATE areas SET name = 'Hill' WHERE id = 'b'")
        db.execute("UPDATE areas SET name = 'Dale' WHERE id = 'a'")
    shop.undo()
    assert dict(iter(shop.db.execute("SELECT id, name FROM areas").fetchall())) == {"a": "Hill", "b": "Dale"}


def test_a_row_replaced_by_insert_or_replace_comes_back(shop: Shop) -> None:
    with shop.step("Set") as db:
        db.execute("INSERT INTO settings VALUES ('colour', '\"red\"')")
    with shop.step("Changed") as db:
        db.execute("INSERT OR REPLACE INTO settings VALUES ('colour', '\"blue\"')")
    shop.undo()
    assert shop.settings.other["colour"] == "red"
    shop.redo()
    assert shop.settings.other["colour"] == "blue"


def test_steps_survive_a_restart(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        add_person(db, "Ann")
    shop.close()
    with Shop.open(shop.path) as again:
        assert again.undo() == "Added Ann"
    with Shop.open(shop.path) as once_more:
        assert [s.undone for s in once_more.history()] == [True]
        assert once_more.redo() == "Added Ann"
        assert once_more.db.execute("SELECT name FROM customers").fetchone()[0] == "Ann"


def test_a_hundred_steps_back_and_forth(shop: Shop) -> None:
    states = [everything(shop.db)]
    for number in range(100):
        with shop.step(f"Step {number}") as db:
            add_person(db, f"Person {number}")
            db.execute("UPDATE customers SET note = note || ? WHERE id % 3 = ?", (str(number), number % 3))
        states.append(everything(shop.db))
    for number in reversed(range(100)):
        assert shop.undo() == f"Step {number}"
        assert everything(shop.db) == states[number]
    for number in range(100):
        assert shop.redo() == f"Step {number}"
    assert everything(shop.db) == states[100]


def test_a_new_step_forgets_what_could_be_redone(shop: Shop) -> None:
    for name in ("Ann", "Bob"):
        with shop.step(name) as db:
            add_person(db, name)
    shop.undo()
    with shop.step("Cy") as db:
        add_person(db, "Cy")
    assert shop.redo() is None
    assert [s.title for s in shop.history()] == ["Cy", "Ann"]


def test_a_step_inside_a_step_is_part_of_it(shop: Shop) -> None:
    with shop.step("Outer") as db:
        add_person(db, "Ann")
        with shop.step("Inner") as inner:
            add_person(inner, "Bob")
    assert [s.title for s in shop.history()] == ["Outer"]
    shop.undo()
    assert shop.db.execute("SELECT count(*) FROM customers").fetchone()[0] == 0


def test_quiet_work_and_steps_that_change_nothing_leave_no_step(shop: Shop) -> None:
    with shop.quiet() as db:
        add_person(db, "Ann")
    with shop.step("Nothing") as db:
        db.execute("UPDATE customers SET name = 'Ann'")
    assert shop.history() == []


ACTIONS = ["add", "change", "delete", "tag", "rekey", "area"]
changes = st.lists(st.tuples(st.sampled_from(ACTIONS), st.integers(1, 6), st.integers(0, 3)), max_size=6)
Changes = list[tuple[str, int, int]]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(changes, min_size=1, max_size=5))
def test_any_steps_undone_and_redone_end_where_they_began(shop: Shop, steps: list[Changes]) -> None:
    start = everything(shop.db)
    done = steps_to_undo(shop)
    for number, step in enumerate(steps):
        with shop.step(f"Step {number}") as db:
            for what, who, value in step:
                do(db, what, who, value)
    end = everything(shop.db)
    taken_back = steps_to_undo(shop) - done
    for _ in range(taken_back):
        shop.undo()
    assert everything(shop.db) == start
    for _ in range(taken_back):
        shop.redo()
    assert everything(shop.db) == end
    for _ in range(taken_back):
        shop.undo()


def steps_to_undo(shop: Shop) -> int:
    return len([step for step in shop.history() if not step.undone])


def do(db: sqlite3.Connection, what: str, who: int, value: int) -> None:
    match what:
        case "add":
            db.execute("INSERT OR REPLACE INTO customers (id, name) VALUES (?, ?)", (who, f"P{value}"))
        case "change":
            db.execute("UPDATE customers SET note = ? WHERE id = ?", (value, who))
        case "delete":
            db.execute("DELETE FROM customers WHERE id = ?", (who,))
        case "tag":
            tag = "INSERT OR IGNORE INTO tags SELECT id, ?, 's' FROM customers WHERE id = ?"
            db.execute(tag, (value, who))
        case "rekey":
            db.execute("UPDATE OR REPLACE tags SET tag = ? WHERE customer_id = ?", (value, who))
        case "area":
            row = (f"a{value}", f"n{who}")
            db.execute("INSERT OR REPLACE INTO areas VALUES (?, ?, x'0001', 'drawn', '[]', 0)", row)
            db.execute("UPDATE customers SET area_id = ? WHERE id = ?", (f"a{value}", who))


@pytest.mark.parametrize("steps", [250])
def test_only_the_latest_steps_are_kept(shop: Shop, steps: int) -> None:
    for number in range(steps):
        with shop.step(f"Step {number}") as db:
            db.execute("INSERT INTO items (name) VALUES (?)", (str(number),))
    assert len(shop.history()) == 200
    orphans = "SELECT count(*) FROM undo_rows WHERE step_id NOT IN (SELECT id FROM undo_steps)"
    assert shop.db.execute(orphans).fetchone()[0] == 0


def add_unnoted(db: sqlite3.Connection, first: int, last: int) -> None:
    with unnoted(db, "customers", "tags"):
        for customer in range(first, last + 1):
            add_person(db, f"P{customer}", id=customer)
            db.execute("INSERT INTO tags VALUES (?, 'student', 'note')", (customer,))
    note_added(db, "customers", first, last)


def test_rows_added_unnoted_go_and_come_back_with_those_they_belong_to(shop: Shop) -> None:
    with shop.step("Many") as db:
        add_unnoted(db, 1, 20)
        db.execute("INSERT INTO tags VALUES (3, 'vip', 'hand')")
    after = everything(shop.db)
    shop.undo()
    assert everything(shop.db)["customers"] == [] and everything(shop.db)["tags"] == []
    shop.redo()
    assert everything(shop.db) == after


def test_after_unnoted_rows_every_change_is_noted_again(shop: Shop) -> None:
    with shop.step("Many") as db:
        add_unnoted(db, 1, 3)
    before = everything(shop.db)
    with shop.step("One more") as db:
        add_person(db, "Ann")
        db.execute("INSERT INTO tags VALUES (1, 'vip', 'hand')")
    shop.undo()
    assert everything(shop.db) == before


def test_after_an_error_among_unnoted_rows_every_change_is_noted_again(shop: Shop) -> None:
    with pytest.raises(sqlite3.IntegrityError), shop.step("Many") as db:
        add_unnoted(db, 1, 3)
        add_unnoted(db, 3, 4)
    assert everything(shop.db)["customers"] == []
    with shop.step("One") as db:
        add_person(db, "Ann")
    shop.undo()
    assert everything(shop.db)["customers"] == []


def test_what_was_linked_unnoticed_to_a_row_that_goes_mentions_it_no_more(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        ann = add_person(db, "Ann")
    with shop.step("Drew an area") as db:
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('a', 'Hill', x'00', 'drawn')")
    with shop.quiet() as db:
        db.execute("UPDATE customers SET area_id = 'a' WHERE id = ?", (ann,))
    after = everything(shop.db)
    shop.undo()
    assert [row["area_id"] for row in shop.db.execute("SELECT area_id FROM customers")] == [None]
    shop.redo()
    assert everything(shop.db) == after


def test_links_are_looked_after_again_once_something_was_undone(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        add_person(db, "Ann")
    shop.undo()
    assert shop.db.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_a_row_that_would_point_to_nothing_keeps_all_as_it_was(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        db.execute("INSERT INTO areas (id, name, polygon, source) VALUES ('a', 'Hill', x'00', 'drawn')")
        ann = add_person(db, "Ann", area_id="a")
    with shop.step("Deleted Ann") as db:
        db.execute("DELETE FROM customers WHERE id = ?", (ann,))
    with shop.quiet() as db:
        db.execute("DELETE FROM areas")
    before = everything(shop.db)
    with pytest.raises(sqlite3.IntegrityError):
        shop.undo()
    assert everything(shop.db) == before


def test_redo_gives_every_digit_back_to_numbers_with_a_fraction_and_to_whole_ones(shop: Shop) -> None:
    numbers = [0.1 + 0.2, 49.0, -123.12345678901234, None, 1e-17, 7]
    with shop.step("Some") as db:
        db.executemany("INSERT INTO customers (lat, lon, level) VALUES (?, ?, 'house')", [(n, n) for n in numbers])
    before = everything(shop.db)
    shop.undo()
    shop.redo()
    assert everything(shop.db) == before
    assert [row[0] for row in shop.db.execute("SELECT lat FROM customers ORDER BY id")] == numbers


def test_more_than_a_hundred_steps_go_back_and_forth_after_the_program_was_closed(shop: Shop) -> None:
    count = "SELECT count(*) FROM items"
    for number in range(150):
        with shop.step(f"Step {number}") as db:
            db.execute("INSERT INTO items (name) VALUES (?)", (str(number),))
    shop.close()
    with Shop.open(shop.path) as again:
        assert [again.undo() for _ in range(120)] == [f"Step {number}" for number in range(149, 29, -1)]
        assert again.db.execute(count).fetchone()[0] == 30
    with Shop.open(shop.path) as again:
        assert [again.redo() for _ in range(120)] == [f"Step {number}" for number in range(30, 150)]
        assert again.redo() is None and again.db.execute(count).fetchone()[0] == 150

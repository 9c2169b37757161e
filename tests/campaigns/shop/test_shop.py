"""The shop file: made, opened, refused, locked."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from campaigns.errors import UserError
from campaigns.shop.history import unnoted
from campaigns.shop.migrations import MIGRATIONS, Migration, current_version, migration
from campaigns.shop.shop import Shop
from tests.campaigns.conftest import LAT, LON


def test_a_new_shop_knows_its_settings_and_takes_country_and_money_from_the_town(shop: Shop) -> None:
    settings = shop.settings
    assert (settings.name, settings.lat, settings.lon) == ("Corner", LAT, LON)
    assert (settings.country, settings.currency) == ("CA", "CAD")
    assert (settings.at_least, settings.smallest_group) == (20, 5)


def test_the_town_is_found_again_when_shop_and_town_move_together(shop: Shop, tmp_path: Path) -> None:
    stored = shop.db.execute("SELECT value FROM settings WHERE key = 'town'").fetchone()[0]
    assert stored == '"town.gpkg"'
    assert shop.settings.town == (tmp_path / "town.gpkg").resolve()


def test_every_shop_has_a_salt_of_its_own(paper_town: Path, tmp_path: Path) -> None:
    with Shop.create(tmp_path / "a", paper_town, "A", LAT, LON) as a, \
            Shop.create(tmp_path / "b", paper_town, "B", LAT, LON) as b:  # fmt: skip
        assert len(a.settings.salt) == 64 and a.settings.salt != b.settings.salt


def test_a_shop_outside_its_town_is_refused_and_leaves_no_file(paper_town: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="outside Papertown"):
        Shop.create(tmp_path / "far.shop", paper_town, "Far", 10.0, 10.0)
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_never_written_over(shop: Shop, paper_town: Path) -> None:
    before = shop.path.read_bytes()
    with pytest.raises(UserError, match="already exists"):
        Shop.create(shop.path, paper_town, "Other", LAT, LON)
    assert shop.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04" + bytes(200)])
def test_a_file_that_is_no_shop_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(UserError, match="is no shop file"):
        Shop.open(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE settings (key, value)")
    with pytest.raises(UserError, match="is no shop file"):
        Shop.open(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no shop file"):
        Shop.open(tmp_path / "nothing.shop")


def test_a_file_of_a_newer_version_is_left_alone(shop: Shop) -> None:
    shop.db.execute(f"PRAGMA user_version = {current_version() + 1}")
    shop.close()
    before = shop.path.read_bytes()
    with pytest.raises(UserError, match="newer Doorstep"):
        Shop.open(shop.path)
    assert shop.path.read_bytes() == before


def test_the_second_writer_is_told_and_may_read(shop: Shop) -> None:
    with pytest.raises(UserError, match=r"already open.*reading only"):
        Shop.open(shop.path)
    with Shop.open(shop.path, read_only=True) as reader:
        assert reader.settings.name == "Corner"
        with pytest.raises(UserError, match="reading only"), reader.step("Anything"):
            pass
    shop.close()
    Shop.open(shop.path).close()


def test_the_lock_is_gone_when_the_program_that_had_it_dies(shop: Shop) -> None:
    shop.close()
    code = (
        "import os, signal; from pathlib import Path; from campaigns.shop.shop import Shop;"
        f"Shop.open(Path({str(shop.path)!r})); os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[3])
    with Shop.open(shop.path) as again:
        assert again.settings.name == "Corner"


def test_a_step_that_fails_changes_nothing(shop: Shop) -> None:
    with pytest.raises(ZeroDivisionError), shop.step("Broken") as db:
        db.execute("INSERT INTO customers (name) VALUES ('Ann')")
        raise ZeroDivisionError
    assert shop.db.execute("SELECT count(*) FROM customers").fetchone()[0] == 0
    assert shop.history() == []


def test_settings_can_be_changed_and_nonsense_is_refused(shop: Shop) -> None:
    shop.set("at_least", 12)
    assert shop.settings.at_least == 12
    with pytest.raises(UserError, match="cannot be 0"):
        shop.set("at_least", 0)
    assert shop.settings.at_least == 12


def test_who_only_reads_sees_what_is_set_meanwhile(shop: Shop) -> None:
    with Shop.open(shop.path, read_only=True) as reader:
        assert reader.settings.at_least == 20
        shop.set("at_least", 30)
        assert reader.settings.at_least == shop.settings.at_least == 30


def test_today_is_the_real_day_unless_set(shop: Shop) -> None:
    assert shop.today == date.today()
    shop.set("today", "2026-01-31")
    assert (shop.today, shop.now) == (date(2026, 1, 31), "2026-01-31T12:00:00Z")


@pytest.fixture
def migrations(monkeypatch: pytest.MonkeyPatch) -> dict[int, Migration]:
    copy = dict(MIGRATIONS)
    monkeypatch.setattr("campaigns.shop.migrations.MIGRATIONS", copy)
    return copy


def test_an_older_file_is_copied_then_brought_up_to_date(shop: Shop, migrations: dict[int, Migration]) -> None:
    shop.close()
    new = current_version() + 1

    @migration(new)
    def adds_a_column(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE customers ADD COLUMN shoe_size INTEGER")

    with Shop.open(shop.path) as again:
        assert again.db.execute("PRAGMA user_version").fetchone()[0] == new
        again.db.execute("SELECT shoe_size FROM customers")
    assert [p.name.partition(" before ")[2] for p in (shop.path.parent / "corner backups").iterdir()] == [
        f"version {new}.backup"
    ]


def test_a_migration_that_fails_leaves_the_file_as_it_was(shop: Shop, migrations: dict[int, Migration]) -> None:
    shop.close()
    version = current_version()

    @migration(version + 1)
    def breaks(db: sqlite3.Connection) -> None:
        db.execute("ALTER TABLE customers ADD COLUMN shoe_size INTEGER")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Shop.open(shop.path)
    del migrations[version + 1]
    with Shop.open(shop.path) as again:
        columns = [row[1] for row in again.db.execute("PRAGMA table_info(customers)")]
        assert "shoe_size" not in columns


def add_person(shop: Shop) -> None:
    with shop.step("Added somebody") as db:
        db.execute("INSERT INTO customers (first_name) VALUES ('Ann')")


def test_what_did_not_change_is_not_read_anew(shop: Shop) -> None:
    add_person(shop)
    before = shop.changed("customers", "sales")
    shop.set("opening", "9 to 5")
    with shop.quiet("receipts") as db:
        db.execute("INSERT INTO items (name) VALUES ('Latte')")
    assert shop.changed("customers", "sales") == before


def change_person(shop: Shop) -> None:
    with shop.step("Changed somebody") as db:
        db.execute("UPDATE customers SET note = 'oat milk'")


def add_quietly(shop: Shop) -> None:
    with shop.quiet() as db:
        db.execute("UPDATE customers SET note = 'soy milk'")


def give_up(shop: Shop) -> None:
    with pytest.raises(ZeroDivisionError), shop.step("Added somebody") as db:
        db.execute("INSERT INTO customers (first_name) VALUES ('Ben')")
        shop.changed("customers")
        raise ZeroDivisionError


def write_elsewhere(shop: Shop) -> None:
    with closing(sqlite3.connect(shop.path)) as other, other:
        other.execute("UPDATE customers SET note = 'no milk'")


@pytest.mark.parametrize("change", [add_person, change_person, add_quietly, give_up, write_elsewhere, Shop.undo])
def test_what_may_have_changed_is_read_anew(shop: Shop, change: Callable[[Shop], object]) -> None:
    add_person(shop)
    before = shop.changed("customers")
    change(shop)
    assert shop.changed("customers") != before


def test_what_is_changed_is_seen_inside_its_own_step(shop: Shop) -> None:
    with shop.step("Added somebody") as db:
        before = shop.changed("customers")
        db.execute("INSERT INTO customers (first_name) VALUES ('Ann')")
        assert shop.changed("customers") != before


def test_sales_that_go_along_with_their_import_count_as_changed(shop: Shop) -> None:
    before = shop.changed("sales")
    with shop.step("Imported sales") as db, unnoted(db, "sales"):
        db.execute("INSERT INTO imports (id, kind, file_name, file_digest, started_at) VALUES (1, 'sales', '', '', '')")
        db.execute("INSERT INTO sales (import_id, ticket, day, amount) VALUES (1, 't', '2026-01-01', 350)")
    assert shop.changed("sales") != before

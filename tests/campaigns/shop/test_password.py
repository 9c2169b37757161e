"""A shop behind a password: nothing readable in any file of it, and nothing lost on the way in, over and out."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaigns.command_line import main
from campaigns.customers.erasure import erase
from campaigns.shop import password as module
from campaigns.shop.backup import list_backups, restore_backup
from campaigns.shop.check import check_shop
from campaigns.shop.database import PasswordNeeded, is_protected
from campaigns.shop.password import set_password
from campaigns.shop.shop import Shop
from tests.campaigns.shop.test_history import add_person, everything

FIRST, SECOND = "it's a secret, Zoë", "another one; --"


@pytest.fixture
def closed(shop: Shop) -> Path:
    """A shop with one person, a step to undo and a copy, closed."""
    with shop.step("Added Methuselah") as db:
        add_person(db, "Methuselah", email="old@example.org")
        db.execute("INSERT INTO customer_keys VALUES (1, 'email', 'old@example.org')")
    shop.backup("before import")
    shop.close()
    return shop.path


def everywhere(shop_file: Path) -> bytes:
    return b"".join(path.read_bytes() for path in shop_file.parent.rglob("*") if path.is_file())


def test_nothing_of_a_person_can_be_read_in_any_file_of_a_protected_shop(closed: Path) -> None:
    assert b"Methuselah" in everywhere(closed)
    assert set_password(closed, FIRST) == 2
    assert b"Methuselah" not in everywhere(closed)
    with Shop.open(closed, password=FIRST) as shop:
        with shop.step("Added Ann") as db:
            add_person(db, "Hildegard")
        shop.backup("daily")
        assert shop.path.with_name(f"{shop.path.name}-wal").stat().st_size > 0
        assert b"Hildegard" not in everywhere(closed) and b"Methuselah" not in everywhere(closed)


def test_everything_is_there_and_can_be_undone_before_and_after(closed: Path) -> None:
    with Shop.open(closed) as shop:
        before, steps = everything(shop.db), shop.history()
    set_password(closed, FIRST)
    with Shop.open(closed, password=FIRST) as shop:
        assert everything(shop.db) == before and shop.history() == steps and check_shop(shop).whole
        assert shop.undo() == "Added Methuselah" and shop.redo() == "Added Methuselah"
        assert shop.db.execute("PRAGMA auto_vacuum").fetchone()[0] == 2
    set_password(closed, "", FIRST)
    assert not is_protected(closed)
    with Shop.open(closed) as shop:
        assert everything(shop.db) == before


def test_a_missing_or_wrong_password_is_said_plainly(closed: Path) -> None:
    set_password(closed, FIRST)
    with pytest.raises(PasswordNeeded, match="is protected by a password"):
        Shop.open(closed)
    with pytest.raises(PasswordNeeded, match="is not the password of"):
        Shop.open(closed, password="it's a secret, Zoe")
    with pytest.raises(PasswordNeeded, match="is not the password of"):
        set_password(closed, SECOND, "wrong words")
    Shop.open(closed, read_only=True, password=FIRST).close()


def test_the_same_letters_from_another_keyboard_are_the_same_password(closed: Path) -> None:
    set_password(closed, "Zoe\u0308 Zoe\u0308")
    Shop.open(closed, password="Zoë Zoë").close()


def test_changing_it_changes_it_for_the_copies_too(closed: Path) -> None:
    set_password(closed, FIRST)
    set_password(closed, SECOND, FIRST)
    with pytest.raises(PasswordNeeded):
        Shop.open(closed, password=FIRST)
    with Shop.open(closed, password=SECOND) as shop, shop.step("Forgot") as db:
        db.execute("DELETE FROM customers")
    restore_backup(list_backups(closed)[0].path, closed, SECOND)
    with Shop.open(closed, password=SECOND) as shop:
        assert shop.db.execute("SELECT name FROM customers").fetchone()[0] == "Methuselah"
        assert len(list_backups(closed)) == 2


def test_a_change_that_was_stopped_can_be_made_again(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    set_password(closed, FIRST)
    write = module._write_anew

    def stopped_before_the_shop(path: Path, tried: list[str], new: str) -> None:
        if path == closed:
            raise KeyboardInterrupt
        write(path, tried, new)

    monkeypatch.setattr(module, "_write_anew", stopped_before_the_shop)
    with pytest.raises(KeyboardInterrupt):
        set_password(closed, SECOND, FIRST)
    Shop.open(closed, password=FIRST).close()
    monkeypatch.undo()
    set_password(closed, SECOND, FIRST)
    Shop.open(closed, password=SECOND).close()
    restore_backup(list_backups(closed)[0].path, closed, SECOND)


def test_an_erased_person_is_gone_from_protected_copies(closed: Path) -> None:
    set_password(closed, FIRST)
    with Shop.open(closed, password=FIRST) as shop:
        assert erase(shop, 1).backups == 1
    set_password(closed, "", FIRST)
    assert b"Methuselah" not in everywhere(closed) and b"old@example.org" not in everywhere(closed)


def test_a_short_password_and_an_open_shop_are_refused(closed: Path) -> None:
    with pytest.raises(Exception, match="too short"):
        set_password(closed, "1234567")
    with Shop.open(closed), pytest.raises(Exception, match="already open"):
        set_password(closed, FIRST)
    assert not is_protected(closed)


def test_a_text_file_is_no_protected_shop(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,E-mail\n" + b"x" * 4084)
    assert path.stat().st_size == 4096 and not is_protected(path)


def test_the_command_takes_it_from_the_environment_and_never_from_its_words(
    closed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DOORSTEP_NEW_PASSWORD", FIRST)
    assert main(["password", str(closed)]) == 0
    assert main(["check", str(closed)]) == 2
    assert "DOORSTEP_PASSWORD" in capsys.readouterr().err
    monkeypatch.setenv("DOORSTEP_PASSWORD", FIRST)
    assert main(["check", str(closed)]) == 0
    assert main(["password", str(closed), "--remove"]) == 0
    assert not is_protected(closed)

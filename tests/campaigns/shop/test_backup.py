"""Copies are made, thinned, and put back; a damaged one is refused."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from campaigns.errors import UserError
from campaigns.shop.backup import RECENT, backup_folder, list_backups, restore_backup, thin_out
from campaigns.shop.shop import Shop
from tests.campaigns.shop.test_history import add_person, everything


def named(shop_file: Path, moment: datetime) -> Path:
    path = backup_folder(shop_file) / f"{moment:%Y-%m-%d %H-%M-%S.%f} daily.backup"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"copy")
    return path


def test_a_copy_is_put_back_and_what_stood_there_is_kept(shop: Shop) -> None:
    with shop.step("Added Ann") as db:
        add_person(db, "Ann")
    before, copy = everything(shop.db), shop.backup("by hand")
    with shop.step("Lost Ann") as db:
        db.execute("DELETE FROM customers")
    shop.close()
    restore_backup(copy, shop.path)
    with Shop.open(shop.path) as again:
        assert everything(again.db) == before
    assert [b.why for b in list_backups(shop.path)] == ["before restoring", "by hand"]


def test_a_damaged_copy_is_refused_and_changes_nothing(shop: Shop) -> None:
    copy = shop.backup("by hand")
    shop.close()
    before = shop.path.read_bytes()
    damaged = bytearray(copy.read_bytes())
    damaged[4096:9000] = b"\xff" * (9000 - 4096)
    for content in (b"", b"nothing", bytes(damaged)):
        copy.write_bytes(content)
        with pytest.raises(UserError, match="is damaged"):
            restore_backup(copy, shop.path)
    assert shop.path.read_bytes() == before


def test_one_copy_a_day_is_made_by_itself(shop: Shop) -> None:
    assert shop.backup_daily() is not None
    assert shop.backup_daily() is None


def test_old_copies_are_thinned_to_days_weeks_and_months(shop: Shop) -> None:
    start = datetime(2026, 6, 30, 12)
    for hours in range(0, 24 * 400, 8):
        named(shop.path, start - timedelta(hours=hours))
    thin_out(shop.path)
    kept = [b.made_at for b in list_backups(shop.path)]
    assert kept[:RECENT] == [start - timedelta(hours=8 * i) for i in range(RECENT)]
    assert len({moment.date() for moment in kept}) >= 14
    assert len({(moment.year, moment.month) for moment in kept}) == 12
    assert len(kept) < 40


def test_a_file_of_another_kind_in_the_folder_is_left_alone(shop: Shop) -> None:
    stranger = backup_folder(shop.path) / "holiday.backup"
    stranger.parent.mkdir()
    stranger.write_bytes(b"photo")
    shop.backup("by hand")
    thin_out(shop.path)
    assert stranger.exists() and len(list_backups(shop.path)) == 1

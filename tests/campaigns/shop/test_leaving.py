"""A write that was killed leaves nothing of people behind, and never takes an older file along."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from campaigns.errors import UserError
from campaigns.shop.backup import backup_folder
from campaigns.shop.leaving import have_left, leaving
from campaigns.shop.shop import Shop
from geo.files import DRAFTS, all_in_place, put_back

OLD = {"a.csv": b"old a", "b.csv": b"old b"}
NEW = {"a.csv": b"new a", "b.csv": b"new b", "c.csv": b"new c"}
STEPS = ("mkdir", "write_bytes", "write_text", "replace", "unlink")  # every way in which the disk is changed


class Killed(BaseException):
    """The program ends here, whatever it was about to do."""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    for name, data in OLD.items():
        (folder / name).write_bytes(data)
    return folder


def kill_at(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Before the `count`-th change of the disk, and at every one after it: who is dead changes nothing more."""
    left = [count]

    def dying(do: Any) -> Any:
        def step(*args: Any, **named: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                raise Killed
            return do(*args, **named)

        return step

    for name in STEPS:
        monkeypatch.setattr(Path, name, dying(getattr(Path, name)))
    monkeypatch.setattr("geo.files.shutil.rmtree", dying(shutil.rmtree))


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def export(shop: Shop, out: Path) -> None:
    """As exports do: the receipt (here an item) and the files come together."""
    with leaving(shop, out) as drafts, ExitStack() as placed, shop.quiet() as db:
        db.execute("INSERT INTO items (name) VALUES ('a receipt')")
        placed.enter_context(all_in_place(NEW, out, drafts))
        have_left(shop, drafts)


@pytest.mark.parametrize("count", range(30))
def test_files_and_receipt_come_together_wherever_an_export_is_killed(
    shop: Shop, out: Path, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    with monkeypatch.context() as dead:
        kill_at(dead, count)
        try:
            export(shop, out)
            finished = True
        except Killed:
            finished = False
    path = shop.path
    shop.close()
    with Shop.open(path) as again:
        receipts = again.db.execute("SELECT count(*) FROM items").fetchone()[0]
        assert files_in(out) == (NEW if receipts else OLD)
        assert receipts or not finished
        assert not list(out.glob(f"{DRAFTS}*"))
        assert again.db.execute("SELECT count(*) FROM settings WHERE key = 'leaving'").fetchone()[0] == 0


@pytest.mark.parametrize("count", range(8))
def test_putting_back_can_be_killed_and_done_again(out: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    drafts = out / f"{DRAFTS}1"
    with monkeypatch.context() as dead, pytest.raises(Killed), all_in_place(NEW, out, drafts):
        assert files_in(out).items() >= NEW.items()
        kill_at(dead, count)
        raise Killed
    if drafts.exists():
        put_back(drafts)
    assert files_in(out) == OLD


def test_drafts_of_the_shop_itself_and_its_copies_go_when_it_is_opened(shop: Shop) -> None:
    path = shop.path
    shop.close()
    backup_folder(path).mkdir(exist_ok=True)
    for place in (backup_folder(path), path.parent):
        (place / f"{DRAFTS}x").mkdir()
        (place / f"{DRAFTS}x" / path.name).write_bytes(b"Ann Lee")
    other = path.parent / f"{DRAFTS}y"
    other.mkdir()
    (other / "another.shop").write_bytes(b"not ours")
    Shop.open(path).close()
    assert [found.name for found in path.parent.rglob(f"{DRAFTS}*")] == [other.name]


def test_a_folder_that_cannot_be_reached_waits(shop: Shop, out: Path, tmp_path: Path) -> None:
    away = tmp_path / "unplugged"
    with leaving(shop, out) as drafts, pytest.raises(UserError), all_in_place(NEW, out, drafts):
        out.rename(away)
        raise OSError("the stick was pulled out")
    path = shop.path
    shop.close()
    Shop.open(path).close()
    assert list(away.glob(f"{DRAFTS}*"))
    away.rename(out)
    Shop.open(path).close()
    assert files_in(out) == OLD

"""A disk that is full at any write: a sentence, and nothing lost.

Twice over: on a small file system that really is full (where the tests may mount one), and with a limit on the size
of a file, which stops a write in its middle anywhere.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from campaigns.audiences.areas_file import write_areas_geojson
from campaigns.audiences.export import export
from campaigns.customers.area_run import make_areas
from campaigns.customers.import_run import import_file
from campaigns.demo.shop import make_demo
from campaigns.errors import UserError
from campaigns.promotions.promotion import save_promotion
from campaigns.promotions.promotion_file import read_promotion
from campaigns.reports.area_report import write_area_report
from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from resources import resource as resource_file

KB = 1024


def bring_in(shop: Shop, source: Path, out: Path) -> None:
    import_file(shop, source / "new.csv")


def areas(shop: Shop, source: Path, out: Path) -> None:
    make_areas(shop, at_least=30)
    write_areas_geojson(shop, out / "areas.geojson")


def lists(shop: Shop, source: Path, out: Path) -> None:
    export(shop, "Exam-week coffee", ["contacts", "google-ads"], out)


def report(shop: Shop, source: Path, out: Path) -> None:
    write_area_report(shop, out / "report.pdf")


Action = Callable[[Shop, Path, Path], None]
ACTIONS: dict[str, Action] = {"import": bring_in, "areas": areas, "export": lists, "report": report}


@dataclass(frozen=True)
class State:
    """What must not change when nothing was done."""

    counts: tuple[int, ...]
    steps: int
    polygons: str

    @classmethod
    def of(cls, shop: Shop) -> State:
        tables = ("customers", "customer_rows", "consents", "imports", "areas", "sales", "receipts", "receipt_members")
        counts = tuple(shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
        polygons = shop.db.execute("SELECT group_concat(hex(polygon)) FROM (SELECT * FROM areas ORDER BY id)")
        return cls(counts, len(shop.history()), polygons.fetchone()[0])


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's shop and town with a promotion planned, and a list of new people."""
    folder = tmp_path_factory.mktemp("source")
    with Shop.open(make_demo(folder).shop_file) as shop:
        save_promotion(shop, read_promotion(resource_file("demo", "exam-week.toml")))
    rows = (f"N{i},Newton{i},Comer{i},new{i}@example.org,{i} Bramble Street,{'note ' * 40}" for i in range(400))
    head = "Customer ID,First Name,Last Name,Email,Street,Note"
    (folder / "new.csv").write_text("\n".join([head, *rows]), encoding="utf-8")
    return folder


@contextmanager
def file_limit(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """A file system of `size` bytes; skips where none may be mounted."""
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root may mount a small file system")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def put_shop(source: Path, folder: Path) -> Path:
    """A copy of the shop in a folder, its town left where it is."""
    path = folder / "heron.doorstep"
    shutil.copyfile(source / "heron-coffee.doorstep", path)
    with Shop.open(path) as shop:
        shop.set("town", str(source / "larkwater.gpkg"))
    return path


def attempt(action: Action, path: Path, source: Path, out: Path) -> UserError | None:
    """Do it on an open shop; the sentence when there was no room. Whatever was begun is whole or absent."""
    with Shop.open(path) as shop:
        before = State.of(shop)
        try:
            action(shop, source, out)
        except UserError as error:
            after = State.of(shop)
            assert after == before or (action is areas and out_failed(error)), "what could not be done left something"
            return error
    return None


def out_failed(error: UserError) -> bool:
    """The areas were made and kept; only the file of them found no room."""
    return "areas.geojson" in str(error)


def check_after(path: Path, out: Path, error: UserError | None) -> None:
    with Shop.open(path) as shop:
        assert check_shop(shop).whole
    left = [file.name for file in (*out.rglob("*"), *path.parent.rglob("*")) if ".writing-" in str(file)]
    assert left == [], "drafts were left behind"
    if error:
        assert str(error).count(".") >= 1 and "Traceback" not in str(error)
        assert not [file for file in out.rglob("*") if file.is_file()], "half of an export is worse than none"


@pytest.mark.parametrize("name", ACTIONS)
def test_a_write_that_is_stopped_in_its_middle_is_said_and_loses_nothing(
    name: str, source: Path, tmp_path: Path
) -> None:
    whole = (source / "heron-coffee.doorstep").stat().st_size
    failed = []
    for number, limit in enumerate((KB, 20 * KB, 100 * KB, whole // 2, whole + 8 * KB, whole + 150 * KB)):
        folder, out = tmp_path / str(number), tmp_path / f"out {number}"
        folder.mkdir(), out.mkdir()
        path = put_shop(source, folder)
        with Shop.open(path) as shop:
            shop.town().addresses()  # read before, so that only writes are stopped
        with file_limit(limit):
            try:
                error = attempt(ACTIONS[name], path, source, out)
            except UserError as refused:  # it could not even be opened
                error = refused
        failed += [limit] if error else []
        check_after(path, out, error)
    assert len(failed) >= 2, "the limits have to stop it at several places"


@pytest.mark.parametrize("name", ACTIONS)
def test_a_full_disk_is_said_and_loses_nothing(name: str, source: Path, tmp_path: Path) -> None:
    whole = (source / "heron-coffee.doorstep").stat().st_size
    failed = 0
    for number, room in enumerate((8 * KB, 60 * KB, 200 * KB, 800 * KB)):
        with small_disk(tmp_path / str(number), whole * 2 + 2000 * KB) as disk:
            path, out = put_shop(source, disk), disk / "out"
            out.mkdir()
            fill(disk, room)
            try:
                error = attempt(ACTIONS[name], path, source, out)
            except UserError as refused:
                error = refused
            (disk / "filling").unlink()
            failed += error is not None
            check_after(path, out, error)
    assert failed >= 1, "no write met the full disk"


def fill(disk: Path, room: int) -> None:
    """Leave so many bytes free."""
    free = shutil.disk_usage(disk).free
    with (disk / "filling").open("wb") as file:
        file.write(b"x" * max(free - room, 0))


def test_there_is_a_sentence_when_a_shop_cannot_even_be_opened(source: Path, tmp_path: Path) -> None:
    path = put_shop(source, tmp_path)
    with file_limit(0), pytest.raises(UserError, match=r"cannot be written|disk is full"):
        Shop.open(path)
    with Shop.open(path) as shop:
        assert check_shop(shop).whole

"""The program one can install: the bundle starts without Python and without the internet, and finds its resources.

Building takes minutes, so these tests run where DOORSTEP_BUNDLE is set: to "build", or to the folder of a bundle
that `python run.py bundle` has made.
"""

from __future__ import annotations

import configparser
import json
import os
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from campaigns.demo.shop import make_demo
from desktop.__main__ import SHOP_ENDING, shop_to_open
from desktop.actions.shops import SUFFIX

ROOT = Path(__file__).resolve().parent.parent
INSTALL = ROOT / "resources" / "install"
MOST_MB = 700


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the bundle."""
    wish = os.environ.get("DOORSTEP_BUNDLE", "")
    if not wish or not sys.platform.startswith("linux"):
        pytest.skip("set DOORSTEP_BUNDLE=build (or to a bundle's folder) to try the bundle; Linux only")
    if wish != "build":
        return Path(wish)
    out = tmp_path_factory.mktemp("bundle")
    subprocess.run([sys.executable, ROOT / "run.py", "bundle", out], check=True, cwd=ROOT)
    return out / "Doorstep"


def bare(home: Path) -> dict[str, str]:
    """An environment in which only the bundle itself can help: no Python, no folder of ours, a home of its own."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def run(bundle: Path, home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([bundle / "doorstep", *words], env=bare(home), cwd=home, capture_output=True, text=True,
                          timeout=300, check=False)  # fmt: skip


def test_the_bundle_does_the_main_job_from_start_to_end(bundle: Path, tmp_path: Path) -> None:
    told = run(bundle, tmp_path, "demo", "--out", str(tmp_path / "demo"))
    assert told.returncode == 0, told.stderr
    made = {path.suffix for path in (tmp_path / "demo").rglob("*") if path.is_file()}
    assert {".doorstep", ".gpkg", ".csv", ".pdf", ".html", ".json"} <= made


def test_the_bundle_finds_its_words_and_templates(bundle: Path, tmp_path: Path) -> None:
    make_demo(tmp_path / "demo")
    town = next((tmp_path / "demo").glob("*.gpkg"))
    told = run(bundle, tmp_path, "town", "info", str(town), "--json")
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout)["addresses"] > 1000


def test_the_window_of_the_bundle_opens_a_shop_and_stays(bundle: Path, tmp_path: Path) -> None:
    make_demo(tmp_path / "demo")
    shop = next((tmp_path / "demo").glob("*.doorstep"))
    log = tmp_path / "log.txt"
    with log.open("wb") as out:
        window = subprocess.Popen([bundle / "doorstep", shop], env=bare(tmp_path), cwd=tmp_path, stderr=out)
    lock = shop.with_name(f".{shop.name}.lock")
    end = time.monotonic() + 120
    while not lock.exists() and window.poll() is None and time.monotonic() < end:
        time.sleep(0.1)  # another process: there is no signal to wait for
    alive = window.poll() is None
    window.terminate()
    window.wait(30)
    assert alive, log.read_text(errors="replace")
    assert lock.exists()
    assert "Traceback" not in log.read_text(errors="replace")


def test_the_bundle_has_no_tools_of_ours_and_a_size_one_can_download(bundle: Path) -> None:
    files = [file for file in bundle.rglob("*") if file.is_file() and not file.is_symlink()]
    assert sum(file.stat().st_size for file in files) / 1e6 < MOST_MB
    names = {file.name for file in bundle.rglob("*")}
    assert not names & {"pytest", "mypy", "ruff", "pandas", "geopandas", "networkx", "cities500.json"}


def test_the_bundle_puts_itself_into_the_menu_and_out_again(bundle: Path, tmp_path: Path) -> None:
    script = [bundle / "install.sh"]
    subprocess.run(script, env=bare(tmp_path), check=True, capture_output=True)
    share = tmp_path / ".local" / "share"
    entry = entry_of(share / "applications" / "doorstep.desktop")
    assert entry["Exec"] == f'"{bundle / "doorstep"}" %f'
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / "doorstep.png").is_file()
    assert (share / "mime" / "packages" / "doorstep.xml").is_file()
    subprocess.run([*script, "--remove"], env=bare(tmp_path), check=True, capture_output=True)
    left = [file for file in share.rglob("*oorstep*") if file.is_file()]
    assert left == []


# What needs no bundle


def entry_of(file: Path) -> configparser.SectionProxy:
    """The one section of a desktop entry."""
    reader = configparser.ConfigParser(interpolation=None)
    reader.optionxform = str  # type: ignore[assignment, method-assign]
    reader.read(file, encoding="utf-8")
    return reader["Desktop Entry"]


def test_a_shop_file_is_one_kind_on_every_system() -> None:
    assert SHOP_ENDING == SUFFIX
    kind = entry_of(INSTALL / "doorstep.desktop")["MimeType"].rstrip(";")
    mime = ET.parse(INSTALL / "doorstep-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    assert mime.find("m:mime-type", space).get("type") == kind  # type: ignore[union-attr]
    assert mime.find("m:mime-type/m:glob", space).get("pattern") == f"*{SUFFIX}"  # type: ignore[union-attr]
    for file in ("doorstep.spec", "doorstep.iss"):
        text = (INSTALL / file).read_text(encoding="utf-8")
        assert kind in text
        assert SUFFIX in text or f'"{SUFFIX[1:]}"' in text


def test_icons_are_there_in_every_size_and_format() -> None:
    from PIL import Image

    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        for name in ("doorstep", "doorstep-shop"):
            with Image.open(INSTALL / "icons" / f"{name}-{size}.png") as picture:
                assert picture.size == (size, size)
    with Image.open(INSTALL / "icons" / "doorstep.ico") as icon:
        assert {16, 32, 48, 256} <= {wide for wide, _tall in icon.info["sizes"]}
    with Image.open(INSTALL / "icons" / "doorstep.icns") as icon:
        assert icon.format == "ICNS"


def test_a_click_on_a_shop_file_opens_the_window_and_words_do_not() -> None:
    assert shop_to_open(["/home/me/Heron Coffee.doorstep"]) == Path("/home/me/Heron Coffee.doorstep")
    assert shop_to_open(["check", "mine.doorstep"]) is None
    assert shop_to_open([]) is None

"""What all tests share."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from desktop.imports import import_quickly
from tests.flow.commands import doorstep

import_quickly()  # what tests a window has loaded PySide, for all tests
hypothesis.settings.register_profile("untimed", deadline=None)  # a test says what is true, never how fast
hypothesis.settings.load_profile("untimed")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no test needs a screen

ROOT = Path(__file__).resolve().parent.parent
ON_VANCOUVER = ("tests/geo/test_reach.py", "tests/geo/test_town_builder.py")  # beside the flow tests


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real towns and lists beside the project; tests that need it are skipped where it is absent."""
    folder = ROOT.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("the real towns and lists are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def vancouver_town(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Vancouver built by the program's own command from its map, its register and its boundaries, once."""
    data, town = shared / "data", tmp_path_factory.mktemp("town") / "vancouver.gpkg"
    doorstep(
        "town", "build", data / "osm-vancouver/vancouver_canada.osm.pbf",
        data / "vancouver-addresses/sample_addresses.csv", "--columns", "address=address,lat=latitude,lon=longitude",
        "--boundaries", data / "vancouver-neighbourhoods/vancouver.geojson", "--out", town,
    )  # fmt: skip
    return town


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first, so that no worker is left with it alone at the end."""
    items.sort(key=lambda item: (not is_flow(item.nodeid), not item.nodeid.startswith("tests/desktop/")))


def is_flow(nodeid: str) -> bool:
    """Whether a test stands on a whole town."""
    return nodeid.startswith(("tests/flow/", *ON_VANCOUVER))


@pytest.hookimpl(optionalhook=True)  # only where several workers share the tests
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """A file stays whole; the files that stand on a town that is long in building go to one worker, once."""
    from xdist.scheduler import LoadFileScheduling

    class Together(LoadFileScheduling):  # (its own --dist loadgroup finds no group with pytest 9.2)
        def _split_scope(self, nodeid: str) -> str:
            return "flow" if is_flow(nodeid) else nodeid.partition("::")[0]

    return Together(config, log)

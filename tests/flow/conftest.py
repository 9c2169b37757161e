"""The two towns the whole story is told on: the demo town, and Vancouver where its data is at hand."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from campaigns.demo.story import Story, run_story
from tests.flow.commands import doorstep

EXAM_WEEK = """
name = "Exam-week coffee"
playbook = "exam-week"
starts = 2026-11-30
ends = 2026-12-13

[offer]
text = "Second coffee on us"
cost_each = 2.10
margin_each = 3.00

[who]
all = ["seen in the last 12 months"]

[where]
areas = ["Mount Pleasant"]
reach = { from = [49.2631, -123.1006], by = "foot", minutes = 15 }

[kept_aside]
share = 0.2

[codes]
per = "person"

[[message]]
channel = "email"
variant = "A"
subject = "{first_name|Hello}, exams?"
text = "Your second coffee is on us with {code}."
"""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Story]:
    """The demo, told once for all tests: its folder and what happened."""
    folder = tmp_path_factory.mktemp("demo")
    return folder, run_story(folder)


@pytest.fixture(scope="session")
def vancouver(shared: Path, vancouver_town: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the town of Vancouver, the café's shop with its list and sales, areas and a promotion."""
    data, folder = shared / "data", tmp_path_factory.mktemp("vancouver")
    town, shop = shutil.copy(vancouver_town, folder), folder / "cafe.doorstep"
    doorstep("shop", "new", shop, "--town", town, "--name", "Second Crack Coffee", "--at", "49.263063,-123.100553")
    doorstep("import", data / "vancouver-cafe/customers-square.csv", "--shop", shop)
    doorstep("import", data / "vancouver-cafe/sales.csv", "--shop", shop)
    doorstep(
        "areas", "--shop", shop, "--out", folder / "areas.geojson",
        "--boundaries", data / "vancouver-neighbourhoods/vancouver.geojson",
    )  # fmt: skip
    (folder / "exam-week.toml").write_text(EXAM_WEEK, encoding="utf-8")
    return folder

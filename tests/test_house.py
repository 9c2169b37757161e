"""The walls of the house: who may import whom, where Qt may be, and what stays small enough to read."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Each part may import itself and the parts above it.
ORDER = (
    "resources",
    "geo",
    "campaigns.errors",
    "campaigns.shop",
    "campaigns.customers",
    "campaigns.segments",
    "campaigns.promotions",
    "campaigns.audiences",
    "campaigns.reports",
    "campaigns.results",
    "campaigns.demo",
    "campaigns.command_line",
    "desktop",
)
DESKTOP_ORDER = (
    (
        "desktop.theme",
        "desktop.icons",
        "desktop.settings",
        "desktop.tasks",
        "desktop.models",
        "desktop.widgets",
        "desktop.map",
    ),
    ("desktop.actions",),
    ("desktop.dialogs", "desktop.rooms"),
    ("desktop.main_window",),
    ("desktop.app",),
    ("desktop.__main__",),
)
SOURCES = sorted(path for part in ("resources", "geo", "campaigns", "desktop") for path in (ROOT / part).rglob("*.py"))


def module(path: Path) -> str:
    """The dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every module a file imports, with the line; `from a import b` counts as `a.b` where that is a module."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def place(name: str, order: tuple[str, ...]) -> int | None:
    """Where a module stands in an order."""
    found = [i for i, part in enumerate(order) if name == part or name.startswith(f"{part}.")]
    return found[0] if found else None


@pytest.mark.parametrize("path", SOURCES, ids=module)
def test_a_part_imports_only_itself_and_the_parts_above_it(path: Path) -> None:
    own = place(module(path), ORDER)
    if own is None:
        return
    wrong = [f"line {line}: {name}" for line, name in imports(path) if (place(name, ORDER) or 0) > own]
    assert not wrong, f"{module(path)} imports from below: {wrong}"


@pytest.mark.parametrize("path", [p for p in SOURCES if "desktop" in p.parts], ids=module)
def test_inside_the_window_rooms_know_actions_and_not_the_other_way_round(path: Path) -> None:
    levels = {part: level for level, parts in enumerate(DESKTOP_ORDER) for part in parts}
    order = tuple(levels)
    own = place(module(path), order)
    if own is None:
        return
    wrong = [
        f"line {line}: {name}"
        for line, name in imports(path)
        if (at := place(name, order)) is not None and levels[order[at]] > levels[order[own]]
    ]
    assert not wrong, f"{module(path)} imports from below: {wrong}"


@pytest.mark.parametrize("path", [p for p in SOURCES if "desktop" not in p.parts], ids=module)
def test_only_the_window_knows_qt(path: Path) -> None:
    qt = [line for line, name in imports(path) if name.split(".")[0] in {"PySide6", "qtawesome", "pytestqt"}]
    assert not qt, f"{path} imports Qt in line {qt}"


@pytest.mark.parametrize("path", [p for p in SOURCES if "sources" not in p.parts], ids=module)
def test_only_the_download_of_a_town_may_open_a_connection(path: Path) -> None:
    network = {"socket", "urllib.request", "http.client", "requests", "ftplib", "smtplib", "PySide6.QtNetwork"}
    opened = [line for line, name in imports(path) if any(name == n or name.startswith(f"{n}.") for n in network)]
    assert not opened, f"{path} can open a connection in line {opened}"


@pytest.mark.parametrize("path", SOURCES, ids=module)
def test_files_and_functions_stay_small_enough_to_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 400, f"{path} has {text.count(chr(10))} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= 60, f"{path}:{node.lineno}: {node.name} has {length} lines"


def test_half_of_all_functions_have_ten_lines_or_fewer() -> None:
    lengths = sorted(
        (node.end_lineno or 0) - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    )
    assert lengths[len(lengths) // 2] <= 10


def test_the_lock_file_names_exact_versions_and_no_address() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert pins == sorted(pins, key=str.lower)
    assert all(re.fullmatch(r"[\w.\-]+==[\w.]+( ; [\w =\"']+)?", pin) for pin in pins)


def test_the_project_names_no_machine_and_no_registry() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    names = [ROOT / name for name in listed.splitlines()] or SOURCES
    pattern = re.compile(r"(?<![\w.])/(?:work|farm|root)/|py[p]i\.org|pythonhost[e]d|registry\.npm[j]s|deb\.debia[n]")
    for path in names:
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".lock", ".sql", ".typ", ".qss", ".json", ".txt"}:
            found = pattern.search(path.read_text(encoding="utf-8", errors="replace"))
            assert not found, f"{path} names {found and found[0]}"

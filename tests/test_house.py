"""The walls of the house: who may import whom, where Qt may be, and what stays small enough to read."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

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
NETWORK = {"socket", "urllib.request", "http.client", "requests", "geopy", "ftplib", "smtplib", "PySide6.QtNetwork"}


@cache
def tree(path: Path) -> ast.Module:
    """A source file, parsed once."""
    return ast.parse(path.read_text(encoding="utf-8"))


def module(path: Path) -> str:
    """The dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(path: Path) -> tuple[tuple[int, str], ...]:
    """Every module a file imports, with the line; `from a import b` counts as `a.b`."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: imports are absolute"
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return tuple(found)


def functions() -> Iterator[tuple[str, int]]:
    """Every function's place and how many lines it has."""
    for path in SOURCES:
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef):
                yield f"{path}:{node.lineno} {node.name}", (node.end_lineno or 0) - node.lineno + 1


def place(name: str, order: Iterable[str]) -> int | None:
    """Where a module stands in an order."""
    found = [i for i, part in enumerate(order) if name == part or name.startswith(f"{part}.")]
    return found[0] if found else None


def is_of(name: str, packages: set[str]) -> bool:
    """Whether a module is one of some packages, or in one."""
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def test_a_part_imports_only_itself_and_the_parts_above_it() -> None:
    wrong = [
        f"{path}:{line} imports {name}"
        for path in SOURCES
        if (own := place(module(path), ORDER)) is not None
        for line, name in imports(path)
        if (place(name, ORDER) or 0) > own
    ]
    assert not wrong, "\n".join(wrong)


def test_inside_the_window_rooms_know_actions_and_not_the_other_way_round() -> None:
    levels = {part: level for level, parts in enumerate(DESKTOP_ORDER) for part in parts}
    heights = list(levels.values())
    wrong = [
        f"{path}:{line} imports {name}"
        for path in SOURCES
        if (own := place(module(path), levels)) is not None
        for line, name in imports(path)
        if (at := place(name, levels)) is not None and heights[at] > heights[own]
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_window_knows_qt() -> None:
    qt = {"PySide6", "shiboken6", "qtawesome", "pytestqt"}
    wrong = [
        f"{path}:{line}" for path in SOURCES if "desktop" not in path.parts
        for line, name in imports(path) if is_of(name, qt)
    ]  # fmt: skip
    assert not wrong, "\n".join(wrong)


def test_only_the_sources_of_towns_may_open_a_connection() -> None:
    wrong = [
        f"{path}:{line}" for path in SOURCES if "sources" not in path.parts
        for line, name in imports(path) if is_of(name, NETWORK)
    ]  # fmt: skip
    assert not wrong, "\n".join(wrong)


def test_files_and_functions_stay_small_enough_to_read() -> None:
    long_files = [path for path in SOURCES if path.read_text(encoding="utf-8").count("\n") > 400]
    long_functions = [name for name, lines in functions() if lines > 60]
    assert not long_files
    assert not long_functions
    assert (ROOT / "desktop/main_window.py").read_text(encoding="utf-8").count("\n") <= 300


def test_half_of_all_functions_have_ten_lines_or_fewer() -> None:
    lengths = sorted(lines for _, lines in functions())
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

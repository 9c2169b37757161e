"""PySide does not read the source of what is imported, so that the window is there sooner."""

from __future__ import annotations

import subprocess
import sys

import pytest

READ = """
import sys
from desktop.imports import import_quickly
if sys.argv[1] == "quickly":
    import_quickly()
from PySide6.QtCore import QObject
import linecache
from desktop.icons import paint_icon
print([name for name in linecache.cache if name.endswith("icons.py")])
"""


@pytest.mark.parametrize(("how", "read"), [("quickly", 0), ("as PySide does", 1)])
def test_source_is_read_only_where_pyside_has_its_way(how: str, read: int) -> None:
    told = subprocess.run([sys.executable, "-c", READ, how], capture_output=True, text=True, check=True).stdout
    assert told.count("icons.py") == read

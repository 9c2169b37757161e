"""Finds every text of the program and compiles the translations: run after a text has changed.

    python -m tests.bench.make_translations [LANGUAGE ...]

Qt's lupdate keeps resources/translations/doorstep_*.ts in step with the code, lrelease makes the .qm files from them.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.language import FOLDER, LANGUAGES

ROOT = Path(__file__).parents[2]
PARTS = ("geo", "campaigns", "desktop")
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for code in sys.argv[1:] or TRANSLATED:
        find_texts(FOLDER / f"doorstep_{code}.ts", code)
        compile_texts(FOLDER / f"doorstep_{code}.ts", FOLDER / f"doorstep_{code}.qm")


def find_texts(ts: Path, code: str) -> None:
    """Bring a .ts file in step with the texts in the code; what is no longer used goes."""
    sources = [str(path.relative_to(ROOT)) for part in PARTS for path in sorted((ROOT / part).rglob("*.py"))]
    words = ["-silent", "-locations", "none", "-sort-messages", "-no-obsolete", "-target-language", code]
    words += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    _tool("lupdate", *words, *sources, "-ts", str(ts))


def compile_texts(ts: Path, qm: Path) -> None:
    """Make the file that the window loads."""
    _tool("lrelease", "-silent", str(ts), "-qm", str(qm))


def _tool(name: str, *words: str) -> None:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([str(tool), *words], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()

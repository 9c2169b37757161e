#!/usr/bin/env python3
"""One command for a fresh machine: sets Doorstep up in .venv, then opens it, runs a job or tests it.

    python3 run.py                     set up if needed, open the window
    python3 run.py demo --out DIR      the main job on the demo town, no screen needed
    python3 run.py test [WORDS]        every check (WORDS go to pytest)
    python3 run.py bundle [DIR]        the program to hand on: a folder that needs no Python (default: dist)
    python3 run.py ANY COMMAND         the same as `doorstep ANY COMMAND`

Only the standard library is used here, because nothing else is installed yet.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
READY = VENV / "doorstep-ready"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# What Qt loads from the system: soname -> Debian package.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(words: list[str]) -> int:
    """Set up when needed, then do what the words say; returns the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this very check is what tells the person
        return refuse("Doorstep needs Python 3.11 or newer. Install it, then run this again.")
    if words[:1] == ["test"]:
        set_up()
        return test(words[1:])
    if words[:1] == ["bundle"]:
        set_up()
        return bundle(Path(words[1]) if words[1:] else ROOT / "dist")
    opens_window = not words
    if opens_window and not has_screen():
        return refuse(
            "There is no screen here, so the window cannot open. Without a screen, try: python3 run.py demo --out DIR"
        )
    set_up()
    return subprocess.call([str(PYTHON), "-m", "desktop", *words], env=environment())


def has_screen() -> bool:
    """Whether a window could be shown (Windows and macOS always have a desktop)."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def set_up() -> None:
    """Make .venv match the lock file; a finished set-up is recognised by its stamp and left alone."""
    wanted = stamp()
    if PYTHON.exists() and READY.exists() and READY.read_text(encoding="utf-8") == wanted:
        return
    say("Setting up Doorstep. This happens once and takes about a minute.")
    READY.unlink(missing_ok=True)
    make_venv()
    pip_install("--no-deps", "--requirement", str(LOCK))
    plain = ("--config-settings", "editable_mode=compat")  # a .pth alone: a finder would take 20 ms at every start
    pip_install("--no-deps", "--no-build-isolation", *plain, "--editable", str(ROOT))
    install_system_libraries()
    READY.write_text(wanted, encoding="utf-8")


def stamp() -> str:
    """What a finished set-up depends on: the locked versions, this Python and where the project lies."""
    lock = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{lock} {sys.version_info[:2]} {ROOT}"


def make_venv() -> None:
    """Create .venv, or create it anew when an earlier set-up was cut off half-way."""
    if works([str(PYTHON), "-m", "pip", "--version"]):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    venv.create(VENV, with_pip=True)


def pip_install(*words: str) -> None:
    """Install with pip; end the program with one clear line when that fails."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *words]
    if subprocess.call(command) != 0:
        sys.exit(refuse("Some packages could not be installed. Check the connection, then run this again."))


def install_system_libraries() -> None:
    """Install what Qt needs from Debian when allowed without a question, else name the one line to run."""
    missing = missing_packages()
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    prefix = root_prefix()
    if prefix is not None and shutil.which("apt-get"):
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.call([*prefix, "apt-get", "update"], **quiet)
        if subprocess.call([*prefix, *install], stdout=subprocess.DEVNULL) == 0:
            return
    say("Qt needs a few system packages. Run this line once, then start Doorstep again:")
    say("  sudo " + " ".join(install))


def missing_packages() -> list[str]:
    """Debian packages whose library cannot be loaded (none on Windows and macOS)."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = QT_LIBRARIES | SCREEN_LIBRARIES
    return [package for library, package in wanted.items() if not can_load(library)]


def can_load(library: str) -> bool:
    """Whether the dynamic linker finds the library."""
    with contextlib.suppress(OSError):
        ctypes.CDLL(library)
        return True
    return False


def root_prefix() -> list[str] | None:
    """Words to put before a command that needs root; None where that would ask for a password."""
    if os.geteuid() == 0:
        return []
    return ["sudo", "--non-interactive"] if works(["sudo", "--non-interactive", "true"]) else None


def test(words: list[str]) -> int:
    """Run the style check, the type check and the tests; stops at the first that fails."""
    workers = ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadfile", "--no-loadscope-reorder"]
    steps = [["ruff", "check", "."], ["mypy"], ["pytest", *workers, *words]]
    env = environment() | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    for step in steps:
        code = subprocess.call([str(PYTHON), "-m", *step], cwd=ROOT, env=env)
        if code != 0:
            return code
    return 0


def bundle(out: Path) -> int:
    """Bundle the program for the system this runs on into OUT/Doorstep (macOS: Doorstep.app, too)."""
    folder = ROOT / "resources" / "install"
    places = ["--distpath", str(out), "--workpath", str(ROOT / "build")]
    words = ["--noconfirm", "--log-level", "ERROR", *places, str(folder / "doorstep.spec")]
    code = subprocess.call([str(PYTHON), "-m", "PyInstaller", *words], cwd=ROOT, env=environment())
    if code == 0 and sys.platform.startswith("linux"):
        shutil.copy2(folder / "install.sh", out / "Doorstep" / "install.sh")
    if code == 0:
        say(f"The program is in {out / 'Doorstep'}")
    return code


def environment() -> dict[str, str]:
    """The environment for Doorstep's own processes: UTF-8 everywhere, the project importable."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(paths)}


def works(command: list[str]) -> bool:
    """Whether a command can be run and ends well."""
    try:
        quiet = subprocess.DEVNULL
        return subprocess.call(command, stdin=quiet, stdout=quiet, stderr=quiet) == 0
    except OSError:
        return False


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def refuse(text: str) -> int:
    """Say on standard error why it goes no further; returns the exit code for that."""
    print(text, file=sys.stderr, flush=True)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)

"""`run.py` sets up once, repairs what was cut off, and says what to do where it cannot go on."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """run.py with an empty place for .venv, and with its steps noted down instead of done."""
    spec = importlib.util.spec_from_file_location("run_for_test", ROOT / "run.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "READY", tmp_path / "doorstep-ready")
    monkeypatch.setattr(module, "PYTHON", tmp_path / "python")
    module.done = []
    monkeypatch.setattr(module, "make_venv", lambda: (module.done.append("venv"), module.PYTHON.touch()))
    monkeypatch.setattr(module, "pip_install", lambda *words: module.done.append(f"pip {words[-1]}"))
    monkeypatch.setattr(module, "install_system_libraries", lambda: module.done.append("libraries"))
    return module


def test_the_first_start_sets_up_and_the_second_installs_nothing(run: ModuleType) -> None:
    run.set_up()
    assert run.done == ["venv", f"pip {run.LOCK}", f"pip {run.ROOT}", "libraries"]
    run.done.clear()
    run.set_up()
    assert run.done == []


def test_a_set_up_that_was_cut_off_is_done_again(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut_off(*_: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(run, "pip_install", cut_off)
        with pytest.raises(KeyboardInterrupt):
            run.set_up()
    assert not run.READY.exists()
    run.set_up()
    assert run.READY.exists()
    assert "libraries" in run.done


def test_other_locked_versions_are_installed_at_the_next_start(run: ModuleType, tmp_path: Path) -> None:
    run.set_up()
    run.done.clear()
    run.LOCK = tmp_path / "other.lock"
    run.LOCK.write_text("click==1.0\n", encoding="utf-8")
    run.set_up()
    assert f"pip {run.LOCK}" in run.done


def test_without_a_screen_it_says_so_and_names_the_demo(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert run.main([]) == 2
    told = capsys.readouterr().err
    assert "no screen" in told
    assert "run.py demo --out DIR" in told
    assert run.done == []


def test_missing_system_packages_are_named_in_one_line_where_they_may_not_be_installed(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(run, "missing_packages", lambda: ["libegl1", "libgl1"])
    monkeypatch.setattr(run, "root_prefix", lambda: None)
    run.install_system_libraries()
    assert "sudo apt-get install --yes --no-install-recommends libegl1 libgl1" in capsys.readouterr().out


def test_the_lock_file_holds_everything_the_project_names(run: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    wanted = {re.split(r"[<>=!~ ;\[]", name)[0].lower().replace("_", "-") for name in named}
    lines = run.LOCK.read_text(encoding="utf-8").splitlines()
    locked = {line.split("==")[0].lower().replace("_", "-") for line in lines if "==" in line}
    assert wanted <= locked


def test_it_needs_nothing_but_the_standard_library() -> None:
    command = [sys.executable, "-S", "-I", str(ROOT / "run.py")]
    bare = {"PATH": os.environ["PATH"]} | {k: os.environ[k] for k in ("SYSTEMROOT",) if k in os.environ}
    if sys.platform.startswith("linux"):
        ended = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
        assert ended.returncode == 2, ended.stderr
        assert "no screen" in ended.stderr

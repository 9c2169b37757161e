"""Files that are written whole, and what a killed program leaves of one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo.files import DRAFTS, written_whole

DAY = 86_400  # s
DIES = """
import os, signal, sys
from pathlib import Path
from geo.files import written_whole
with written_whole(Path(sys.argv[1])) as draft:
    draft.write_text("half of a let")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def left_in(folder: Path) -> list[Path]:
    return list(folder.glob(f"{DRAFTS}*"))


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A letter whose next version was being written when the program was killed."""
    if not hasattr(signal, "SIGKILL"):
        pytest.skip("no program can be killed this way here")
    path = tmp_path / "letter.txt"
    path.write_text("before")
    done = subprocess.run([sys.executable, "-c", DIES, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    return path


def test_a_file_keeps_its_old_content_when_the_program_is_killed_in_mid_write(letter: Path) -> None:
    assert letter.read_text() == "before"
    assert len(left_in(letter.parent)) == 1


def test_what_a_killed_program_left_goes_a_day_later_with_the_next_file_written_there(letter: Path) -> None:
    (left,) = left_in(letter.parent)
    the_day_before = time.time() - DAY - 60
    os.utime(left, (the_day_before, the_day_before))
    with written_whole(letter) as draft:
        draft.write_text("after")
    assert letter.read_text() == "after"
    assert not left_in(letter.parent)


def test_what_another_program_is_writing_just_now_stays(letter: Path) -> None:
    with written_whole(letter.parent / "other.txt") as draft:
        draft.write_text("other")
    assert len(left_in(letter.parent)) == 1

"""Work that makes very many objects leaves the search for cycles as it was."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from geo.many_objects import no_collecting


def test_cycles_are_looked_for_again_afterwards_even_after_an_error() -> None:
    with pytest.raises(KeyError), no_collecting():
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()


def test_inside_another_such_stretch_nothing_is_switched_on_too_early() -> None:
    with no_collecting():
        with no_collecting():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


KEPT = """
import gc
from geo.many_objects import keep_for_good, no_collecting
keep_for_good()
kept = gc.get_freeze_count()
with no_collecting():
    pass
print(kept > 1000, gc.get_freeze_count() == kept)
"""


def test_what_is_kept_for_good_stays_so() -> None:
    told = subprocess.run([sys.executable, "-c", KEPT], capture_output=True, text=True, check=True).stdout
    assert told == "True True\n"

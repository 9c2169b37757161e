"""Work that makes very many objects leaves the search for cycles as it was."""

from __future__ import annotations

import gc

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

"""What is packed into a town file comes out the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from geo.town_format import pack, pack_texts, to_degrees, to_units, unpack, unpack_texts

INTS = [np.int32, np.int64, np.uint8]


@given(st.data(), st.sampled_from(INTS), st.integers(0, 50))
def test_whole_numbers(data: st.DataObject, kind: type, length: int) -> None:
    array = data.draw(arrays(kind, length))
    out = unpack(*pack(array))
    assert out.dtype == array.dtype
    assert (out == array).all()


@given(arrays(np.float64, st.integers(0, 50), elements=st.floats(allow_nan=False)))
def test_figures(array: np.ndarray) -> None:
    assert (unpack(*pack(array)) == array).all()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_texts(texts: list[str]) -> None:
    assert unpack_texts(pack_texts(tuple(texts))) == tuple(texts)


@given(st.floats(-180, 180))
def test_degrees_are_kept_to_a_centimetre(degrees: float) -> None:
    assert to_degrees(to_units(np.array([degrees])))[0] == pytest.approx(degrees, abs=5.1e-8)

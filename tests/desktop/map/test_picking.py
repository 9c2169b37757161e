"""What lies under the pointer."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from desktop.map.picking import AreaPicker, PointPicker
from geo.map_layers import as_objects

places = st.tuples(st.integers(-500, 500), st.integers(-500, 500))


@given(st.lists(places, max_size=60), places, st.floats(0.5, 300))
def test_the_nearest_point_is_found_as_by_looking_at_all(
    points: list[tuple[int, int]], at: tuple[int, int], reach: float
) -> None:
    xy = np.array(points, float).reshape(-1, 2)
    found = PointPicker(xy).nearest(*at, reach)
    far = np.hypot(*(xy - at).T) if len(xy) else np.empty(0)
    if not len(far) or far.min() > reach:
        assert found is None
    else:
        assert found is not None
        assert far[found] == far.min()


def test_an_area_is_found_by_any_point_inside_and_none_outside() -> None:
    shapes = as_objects([shapely.box(0, 0, 10, 10), shapely.box(10, 0, 20, 10)])
    picker = AreaPicker(shapes)
    assert (picker.at(5, 5), picker.at(15, 5), picker.at(5, 15)) == (0, 1, None)
    assert AreaPicker(as_objects([])).at(0, 0) is None

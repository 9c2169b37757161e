"""How quick the map is: a whole town, 200 areas and 100,000 people, measured without a screen.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.bench_map TOWN.gpkg

Targets: a pan step at most 16 ms (95th percentile), a zoom settled within 150 ms, a pick within 5 ms. Steps, frames
and settling are the processor's time (all is painted on one thread), slices and picks the clock's.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np
import shapely

PEOPLE = 100_000
AREAS = 200
SIZE = 1080, 810


def main(town_file: Path) -> None:
    """Print one line a measurement."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from desktop.app import rarely_collect
    from geo.town import Town

    app = QApplication.instance() or QApplication([])
    rarely_collect()
    town = Town.open(town_file)
    canvas = filled_canvas(town)
    app.processEvents()
    for zoom in (None, 13.5, 14, 15, 16, 17):
        measure(canvas, town, zoom)


def filled_canvas(town: Any) -> Any:
    """A canvas with everything on it."""
    from desktop.map.canvas import MapCanvas
    from desktop.map.town_layers import layers_of

    began = perf_counter()
    layers_of(town)
    print(f"layers of {town.info.name} made in {perf_counter() - began:.2f} s (beside the window)")
    canvas = MapCanvas()
    canvas.resize(*SIZE)
    canvas.show()
    canvas.set_town(town)
    draw = np.random.default_rng(1)
    houses = town.addresses()
    rows = draw.integers(0, len(houses.lat), PEOPLE)
    canvas.set_people(houses.lat[rows], houses.lon[rows], draw.random(PEOPLE) < 0.3)
    areas = grid_areas(town)
    canvas.set_areas(areas, draw.integers(5, 400, len(areas)), captions=["123"] * len(areas))
    canvas.set_shop(*town.info.centre)
    canvas.paint_now()
    return canvas


def grid_areas(town: Any) -> list[Any]:
    """About AREAS cells of Voronoi's over the town's houses."""
    from geo.areas import Area

    houses, plane = town.addresses(), town.plane
    xy = np.column_stack(plane.to_plane(houses.lat, houses.lon))
    seeds = xy[np.random.default_rng(2).choice(len(xy), AREAS, replace=False)]
    cells = shapely.get_parts(shapely.voronoi_polygons(shapely.multipoints(seeds)))
    frame = shapely.box(*xy.min(axis=0), *xy.max(axis=0))
    shapes = [plane.shape_to_degrees(cell.intersection(frame)) for cell in cells]
    return [Area(f"a{i}", f"Area {i}", shape, "built") for i, shape in enumerate(shapes)]


def measure(canvas: Any, town: Any, zoom: float | None) -> None:
    """Settle, pan and pick at one zoom (None: the whole town)."""
    if zoom is None:
        canvas.fit_town()
    else:
        canvas.centre_on(*town.info.centre, zoom)
    settled = [settle(canvas) for _ in range(5)]
    slices = np.percentile(slice_times(canvas), 95)
    frames = np.percentile(pan_frames(canvas), [50, 95])
    glide = np.percentile(glide_frames(canvas), 95)
    picks = np.percentile(pick_times(canvas), 95)
    print(
        f"zoom {canvas.view.zoom:5.2f}  settled {1000 * np.median(settled):4.0f} ms (slices {slices:3.0f} ms)"
        f"  pan {frames[0]:4.1f} ms, 95 % {frames[1]:4.1f} ms  zooming 95 % {glide:4.1f} ms  pick {picks:4.2f} ms"
    )


def settle(canvas: Any) -> float:
    """Seconds of the processor until everything in the window is right, from nothing."""
    seen: list[float] = []
    canvas.seen.connect(lambda: seen.append(process_time()))
    began = process_time()  # one thread, so the processor's time is the person's on a machine of their own
    canvas.refresh(ground=True)
    canvas.paint_now()
    canvas.seen.disconnect()
    canvas.repaint()
    return seen[0] - began


def slice_times(canvas: Any) -> list[float]:
    """How long the window is held at a time while it is painted anew, ms."""
    canvas.refresh(ground=True)
    canvas._begin()
    times = []
    while canvas._work is not None:
        began = perf_counter()
        canvas.go_on()
        times.append(1000 * (perf_counter() - began))
    return times


def pan_frames(canvas: Any) -> list[float]:
    """Milliseconds of the processor for each frame of a drag of 120 steps, the painting of new edges included."""
    from PySide6.QtWidgets import QApplication

    times = []
    for step in range(120):
        began = process_time()
        canvas.viewport.pan(9 if step < 60 else -9, 5)
        canvas.moved()
        canvas.repaint()
        times.append(1000 * (process_time() - began))
        QApplication.processEvents()
    canvas.paint_now()
    return times


def glide_frames(canvas: Any) -> list[float]:
    """Milliseconds of the processor for each frame of a zoom by one step."""
    from dataclasses import replace

    start = canvas.view
    times = []
    for step in range(14):
        canvas.viewport.jump(replace(start, scale=start.scale * 2 ** (step / 14)))
        began = process_time()
        canvas.repaint()
        times.append(1000 * (process_time() - began))
    canvas.viewport.jump(start)
    canvas.paint_now()
    return times


def pick_times(canvas: Any) -> list[float]:
    """Milliseconds to find what lies under the pointer, area and person."""
    from PySide6.QtCore import QPointF

    draw = np.random.default_rng(3)
    times = []
    for x, y in draw.uniform((0, 0), SIZE, (200, 2)):
        began = perf_counter()
        at = canvas.view.to_metres(x, y)
        canvas.scene.areas.picker.at(*at)
        canvas.person_at(QPointF(x, y))
        times.append(1000 * (perf_counter() - began))
    return times


if __name__ == "__main__":
    main(Path(sys.argv[1]))

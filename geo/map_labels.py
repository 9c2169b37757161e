"""Words on a map: where each goes so that no two touch. The same placing for screen and print.

Greedy by priority against the boxes already taken, with air between; a word that finds no room is left out,
never made smaller. The order: areas, places, towns, streets, waters, house numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from geo.map_layers import Layer, Starts
from geo.map_style import MapStyle, WordStyle
from geo.map_view import View
from geo.text_width import text_width
from geo.town_tables import Floats, Ints

PxBox = tuple[float, float, float, float]  # left, top, right, bottom
Spot = tuple[float, float, float]  # x, y px and the angle in degrees
LINE = 1.2  # height of a line of words, in sizes
ACROSS = np.linspace(-0.5, 0.5, 7)  # where along its width a name is held against the street
ALONG = np.array([0.0, 0.4, -0.4, 0.8, -0.8])  # where in its stretch of the street a name may stand
CELL = 64  # px
BREATH = 8  # words, or lines for them, between two pauses
FAR = 20_000.0
SHIFTS = (0.0, -14.0, 14.0, -28.0, 28.0)  # px up or down that an area's name may give way
EDGE_STEP = 4.0  # px along an edge that words keep clear of
GAP = 5.0  # px between a sign and its words
SPARE = 8.0  # px that a line must be longer than its words


@dataclass(frozen=True)
class Label:
    """Words (one or two lines) or a sign, centred at (x, y) px, turned by `angle` degrees clockwise."""

    lines: tuple[str, ...]
    styles: tuple[WordStyle, ...]
    x: float
    y: float
    halo: str
    angle: float = 0.0
    symbol: str = ""
    plate: float = 0.0  # radius of the sign's round plate

    @cached_property
    def width(self) -> float:
        """px along the words."""
        if self.symbol:
            return 2 * self.plate
        each = zip(self.lines, self.styles, strict=True)
        return max(text_width(text, s.size, s.weight, s.spacing) for text, s in each)

    @cached_property
    def height(self) -> float:
        """px across the words."""
        return 2 * self.plate if self.symbol else sum(LINE * s.size for s in self.styles)

    def boxes(self) -> list[PxBox]:
        """What it covers: one box, or a row of small ones along words that lean."""
        return boxes_at((self.x, self.y, self.angle), self.width, self.height)


@dataclass(frozen=True)
class AreaName:
    """What is written in one area: at (x, y) metres, on which step of the ramp (None: no fill)."""

    name: str
    caption: str
    x: float
    y: float
    step: int | None = None
    first: bool = False  # the selected area goes before all others
    room: float = math.inf  # metres from (x, y) to the area's edge: its name gives way no further


def boxes_at(spot: Spot, width: float, height: float) -> list[PxBox]:
    """What words of that size cover with their middle there."""
    x, y, angle = spot
    if not angle:
        return [around(x, y, width / 2, height / 2)]
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    count = max(1, math.ceil(width / height))
    step = width / count
    half_x = (step * abs(cos) + height * abs(sin)) / 2
    half_y = (step * abs(sin) + height * abs(cos)) / 2
    along = [(i + 0.5) * step - width / 2 for i in range(count)]
    return [around(x + t * cos, y + t * sin, half_x, half_y) for t in along]


def around(x: float, y: float, half_width: float, half_height: float) -> PxBox:
    """The box with its middle at (x, y)."""
    return x - half_width, y - half_height, x + half_width, y + half_height


class Board:
    """The boxes already taken on one picture, kept by squares of CELL px."""

    def __init__(self, frame: PxBox, air: float, taken: Iterable[PxBox] = ()) -> None:
        self.frame = frame
        self.air = air
        self._taken: dict[tuple[int, int], list[PxBox]] = {}
        self.take(taken)

    def take(self, boxes: Iterable[PxBox]) -> None:
        """Hold these for good."""
        for box in boxes:
            for cell in self._cells(box):
                self._taken.setdefault(cell, []).append(box)

    def free(self, boxes: Sequence[PxBox]) -> bool:
        """Whether all of them lie in the frame and keep `air` px from what is taken."""
        left, top, right, bottom = self.frame
        for west, north, east, south in boxes:
            if west < left or north < top or east > right or south > bottom:
                return False
        return not any(map(self._hit, boxes))

    def _hit(self, box: PxBox) -> bool:
        """Whether a box in the frame, with air round it, touches what is taken."""
        west, north, east, south = box[0] - self.air, box[1] - self.air, box[2] + self.air, box[3] + self.air
        for column in range(int(west // CELL), int(east // CELL) + 1):
            for row in range(int(north // CELL), int(south // CELL) + 1):
                for a, b, c, d in self._taken.get((column, row), ()):
                    if a <= east and c >= west and b <= south and d >= north:
                        return True
        return False

    @staticmethod
    def _cells(box: PxBox) -> list[tuple[int, int]]:
        """The squares a box touches; far outside the frame they are those of a bounded strip."""
        west, north, east, south = [int(min(max(side, -CELL), FAR) // CELL) for side in box]
        if west == east and north == south:  # nearly all of them
            return [(west, north)]
        return [(column, row) for column in range(west, east + 1) for row in range(north, south + 1)]

    def place(self, label: Label, spots: Iterable[Spot]) -> Label | None:
        """Put the label down at the first of the spots that has room."""
        width, height = label.width, label.height
        for spot in spots:
            boxes = boxes_at(spot, width, height)
            if self.free(boxes):
                self.take(boxes)
                return replace(label, x=spot[0], y=spot[1], angle=spot[2])
        return None


def place_labels(
    layers: Sequence[Layer],
    view: View,
    style: MapStyle,
    *,
    areas: Sequence[AreaName] = (),
    measure: str = "customers",
    taken: Iterable[PxBox] = (),
    air: float | None = None,
    kinds: Sequence[str] = ("place", "town_name", "street_name", "water_name", "house_number"),
) -> list[Label]:
    """All words of one picture. `taken` are boxes of pins and panels that must stay free, `air` is round each, px."""
    steps = label_steps(layers, view, style, areas=areas, measure=measure, taken=taken, air=air, kinds=kinds)
    return [label for label in steps if label is not None]


def label_steps(
    layers: Sequence[Layer],
    view: View,
    style: MapStyle,
    *,
    areas: Sequence[AreaName] = (),
    measure: str = "customers",
    taken: Iterable[PxBox] = (),
    air: float | None = None,
    kinds: Sequence[str] = ("place", "town_name", "street_name", "water_name", "house_number"),
) -> Iterator[Label | None]:
    """The same one by one; None now and then, every few milliseconds, so that a window can do something else."""
    board = Board((0, 0, view.width, view.height), style.table["labels"]["air"] if air is None else air, taken)
    yield from with_pauses(_area_names(board, view, style, areas, measure))
    by_name = {layer.name: layer for layer in layers if layer.labels}
    if "place" in kinds:
        yield from with_pauses(_places(board, view, style, by_name))
    for kind in ("town_name", "house_number"):
        if kind in kinds and kind in by_name and not (kind == "town_name" and areas):
            yield from with_pauses(_points(board, view, style, by_name[kind]))
    for kind in ("street_name", "water_name"):
        if kind in kinds and kind in by_name:
            yield from _along_lines(board, view, style, by_name[kind])


def with_pauses(labels: Iterable[Label]) -> Iterator[Label | None]:
    """The labels, with None after every few."""
    for count, label in enumerate(labels):
        yield label
        if count % BREATH == BREATH - 1:
            yield None
    yield None


def _area_names(board: Board, view: View, style: MapStyle, areas: Sequence[AreaName], measure: str
                ) -> Iterator[Label]:  # fmt: skip
    """Names of areas with their figure under them; without room for both, the name alone."""
    names, figures, ramp = style.words("area"), style.words("area_figure"), style.ramp(measure)
    ordered = sorted(areas, key=lambda one: not one.first)
    middles = view.to_px([(area.x, area.y) for area in ordered]).tolist() if ordered else []
    for area, (x, y) in zip(ordered, middles, strict=True):
        strong = area.step is not None and area.step >= 3
        halo = ramp[area.step] if strong and area.step is not None else style.colour("halo")
        name = replace(names, colour=style.ink_on(3)) if strong else names
        figure = replace(figures, colour=style.ink_on(3)) if strong else figures
        both = Label((area.name, area.caption), (name, figure), x, y, halo)
        alone = Label((area.name,), (name,), x, y, halo)
        kinds = [both, alone] if area.caption else [alone]
        room = math.inf if area.first else area.room * view.scale
        spots = [(x, y + shift, 0.0) for shift in SHIFTS if abs(shift) <= room]
        label = next(filter(None, (board.place(kind, spots) for kind in kinds)), None)
        if label:
            yield label


def _places(board: Board, view: View, style: MapStyle, layers: dict[str, Layer]) -> Iterator[Label]:
    """A sign for each university, station, school ..., with its name beside it where there is room."""
    words = style.words("place")
    plate = style.table["labels"]["place"]["plate"]
    for row in style.table["place"]:
        layer = layers.get(f"place:{row['kind']}")
        if layer is None or view.zoom < row["from"]:
            continue
        shown = layer.within(view.box)
        for index, (x, y) in zip(shown, view.to_px(layer.xy[shown]).tolist(), strict=True):
            plain = Label((), (), x, y, style.colour("card"), symbol=row["symbol"], plate=plate)
            sign = board.place(plain, [(x, y, 0.0)])
            if sign is None:
                continue
            yield sign
            name = Label((layer.labels[index],), (words,), x, y, style.colour("halo"))
            beside = board.place(name, _beside(sign, name, board.air))
            if beside:
                yield beside


def _beside(sign: Label, name: Label, air: float) -> list[Spot]:
    """Right, left, under and over."""
    aside = sign.plate + max(GAP, air + 0.5) + name.width / 2
    over = sign.plate + air + 0.5 + name.height / 2
    return [(sign.x + dx, sign.y + dy, 0.0) for dx, dy in ((aside, 0), (-aside, 0), (0, over), (0, -over))]


def _points(board: Board, view: View, style: MapStyle, layer: Layer) -> Iterator[Label]:
    """Names or numbers at points."""
    words, row = style.words(layer.name), style.table["labels"][layer.name]
    if view.zoom < row.get("from", 0):
        return
    shown = layer.within(view.box)
    for index, (x, y) in zip(shown, view.to_px(layer.xy[shown]).tolist(), strict=True):
        label = board.place(Label((layer.labels[index],), (words,), x, y, style.colour("halo")), [(x, y, 0.0)])
        if label:
            yield label


def _along_lines(board: Board, view: View, style: MapStyle, layer: Layer) -> Iterator[Label | None]:
    """Names along streets and rivers, upright, only where the line is nearly straight."""
    words, row = style.words(layer.name), style.table["labels"][layer.name]
    if view.zoom < row.get("from", 0):
        return
    shown = layer.within(view.box, at_least=40 / view.scale)
    xy, rings = layer.corners(shown)
    px = view.to_px(xy)
    owner = np.repeat(shown, layer.shapes[shown + 1] - layer.shapes[shown])
    halo = style.colour("halo")
    said: dict[str, list[Spot]] = {}
    yield None
    lines = _long_lines(px, rings, owner, layer, words, board.frame)
    yield None
    stretches = straight_spots(px, lines, words.size, row["every"], board.frame)
    yield None
    for count, (line, some) in enumerate(zip(lines, stretches, strict=True)):
        name = Label((line.text,), (words,), 0, 0, halo)
        before = said.setdefault(line.text, [])
        for spots in some:
            label = board.place(name, (spot for spot in spots if _far_from(before, spot, row["every"])))
            if label:
                before.append((label.x, label.y, label.angle))
                yield label
        if count % BREATH == 0:
            yield None


def _far_from(places: Iterable[Spot], spot: Spot, every: float) -> bool:
    """Whether the same name does not stand nearer than `every` px."""
    return all(math.hypot(x - spot[0], y - spot[1]) >= every for x, y, _ in places)


@dataclass(frozen=True)
class Line:
    """A line for words `width` px wide: its corners are px[first:last]."""

    text: str
    width: float
    first: int
    last: int


def _long_lines(px: Floats, rings: Starts, owner: Ints, layer: Layer, words: WordStyle, frame: PxBox) -> list[Line]:
    """The lines in the frame that are long enough for their words, longest first."""
    some = np.diff(rings) > 0  # a line may have been cut away altogether
    owner, starts, ends = owner[some], rings[:-1][some], rings[1:][some]
    if not len(owner):
        return []
    steps = np.hypot(*np.diff(px, axis=0, append=px[-1:]).T)
    steps[ends - 1] = 0.0
    lengths = np.add.reduceat(steps, starts)
    low, high = np.minimum.reduceat(px, starts), np.maximum.reduceat(px, starts)
    lengths[((high < frame[:2]) | (low > frame[2:])).any(axis=1)] = 0.0
    texts = {i: layer.labels[i] for i in set(owner.tolist())}
    wide = {i: text_width(text, words.size, words.weight, words.spacing) for i, text in texts.items()}
    lines = zip(owner.tolist(), starts.tolist(), ends.tolist(), lengths.tolist(), strict=True)
    enough = [one for one in lines if one[3] >= wide[one[0]] + SPARE]
    return [Line(texts[i], wide[i], first, last) for i, first, last, _ in sorted(enough, key=lambda one: -one[3])]


def straight_spots(
    px: Floats, lines: Sequence[Line], size: float, every: float, frame: PxBox
) -> list[list[list[Spot]]]:
    """For each line, for each stretch of about `every` px of it: the spots where its words lie nearly straight.

    size: of the words, px. Angles go from -89 to 91, so that words are never upside down.
    """
    if not lines:
        return []
    # All lines one after the other, as one long line with jumps of no length.
    steps = np.hypot(*np.diff(px, axis=0).T)
    steps[[line.first - 1 for line in lines if line.first]] = 0.0
    far = np.concatenate([[0.0], np.cumsum(steps)])
    begin, end = far[[line.first for line in lines]], far[[line.last - 1 for line in lines]]
    length, width = end - begin, np.array([line.width for line in lines])
    count = np.maximum(length // every, 1).astype(np.int64)
    line = np.repeat(np.arange(len(lines)), count)
    number = np.arange(len(line)) - np.repeat(np.cumsum(count) - count, count)
    middle = begin[line] + (number + 0.5) * (length / count)[line]
    room = np.maximum((np.minimum(every, length) - width) / 2, 0.0)[line]
    at = middle[:, None, None] + (room[:, None] * ALONG)[:, :, None] + width[line, None, None] * ACROSS
    spots, good = _spots(np.interp(at, far, px[:, 0]), np.interp(at, far, px[:, 1]), width[line, None], size, frame)
    good &= (at[..., 0] >= begin[line, None]) & (at[..., -1] <= end[line, None])
    found: list[list[list[Spot]]] = [[] for _ in lines]
    for i, some, mask in zip(line.tolist(), spots.tolist(), good.tolist(), strict=True):
        found[i].append([(x, y, angle) for (x, y, angle), is_good in zip(some, mask, strict=True) if is_good])
    return found


def _spots(x: Floats, y: Floats, width: Floats, size: float, frame: PxBox) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """x, y, angle of words that lie across these places, and whether those are nearly straight and in the frame."""
    dx, dy = x[..., -1] - x[..., 0], y[..., -1] - y[..., 0]
    chord = np.hypot(dx, dy)
    across = (x - x[..., :1]) * dy[..., None] - (y - y[..., :1]) * dx[..., None]
    bulge = np.abs(across).max(axis=-1) / np.maximum(chord, 1e-9)
    angle = (np.degrees(np.arctan2(dy, dx)) + 89) % 180 - 89  # upright streets all lean the same way
    spots = np.stack([x.mean(axis=-1), y.mean(axis=-1), angle], axis=-1)
    seen = ((spots[..., :2] > frame[:2]) & (spots[..., :2] < frame[2:])).all(axis=-1)
    return spots, seen & (chord > 0.97 * width) & (bulge < 0.3 * size)


def edge_boxes(layer: Layer, view: View) -> list[PxBox]:
    """Small boxes along the edges of areas, so that no word is crossed by them."""
    boxes = []
    for first, last in zip(layer.rings[:-1], layer.rings[1:], strict=True):
        px = view.to_px(layer.xy[first:last])
        far = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(px, axis=0).T))])
        at = np.arange(0.0, far[-1], EDGE_STEP)
        xy = zip(np.interp(at, far, px[:, 0]).tolist(), np.interp(at, far, px[:, 1]).tolist(), strict=True)
        boxes += [around(x, y, EDGE_STEP / 2, EDGE_STEP / 2) for x, y in xy]
    return boxes


def inner_points(shapes: Any, plane: Any) -> Floats:
    """Where an area's name goes: the point furthest from its edge (shapely in lon/lat), metres [n,2]."""
    return inner_circles(shapes, plane)[:, :2]


def inner_circles(shapes: Any, plane: Any) -> Floats:
    """The largest circle in each area (shapely in lon/lat): its middle and radius in metres [n,3]."""
    import shapely

    if not len(shapes):
        return np.empty((0, 3))
    circles = shapely.maximum_inscribed_circle(plane.shape_to_plane(np.asarray(shapes, object)), tolerance=5.0)
    middles = shapely.get_coordinates(shapely.get_point(circles, 0))
    return np.column_stack([middles, shapely.length(circles)])

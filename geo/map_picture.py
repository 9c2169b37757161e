"""Layers as an SVG picture, for print and for saving. Same layers and styles as the screen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape
from itertools import groupby

import numpy as np

from geo.map_cut import cut
from geo.map_labels import Label, PxBox
from geo.map_layers import FINEST, Layer, simplified
from geo.map_style import Fill, MapStyle, Pass, Stroke, map_style, see_through
from geo.map_view import View, scale_bar
from geo.text_width import text_width
from geo.texts import tr
from geo.town_tables import Ints
from resources import resource

FINE = 10  # the picture counts in tenths of a px, so that whole figures are exact enough
FONT = "Inter, 'Inter Variable', sans-serif"
PIN = "M0 0C-5 -9 -15 -14 -15 -26A15 15 0 1 1 15 -26C15 -14 5 -9 0 0Z"  # tip at 0,0; head at 0,-26
HEAD = -26.0
LEFT, RIGHT = 20.0, 12.0  # px from the scale bar and the attribution to the frame
SCALE_SIZE, SOURCE_SIZE = 11.0, 10.0  # px of their words


@dataclass(frozen=True)
class Pin:
    """The shop on the map: a drop with its tip at (x, y) px and a symbol in its head."""

    x: float
    y: float
    symbol: str = "store"

    def box(self) -> PxBox:
        """What it covers, px."""
        return self.x - 16, self.y + HEAD - 16, self.x + 16, self.y + 1


def map_svg(
    layers: Sequence[Layer],
    view: View,
    theme: str = "light",
    *,
    overlays: Iterable[Pass] = (),
    labels: Iterable[Label] = (),
    pin: Pin | None = None,
    attribution: str = "",
    with_scale: bool = False,
    feet: bool = False,
    veiled: bool = False,
) -> str:
    """A whole picture of `view`: base map, overlays bottom to top, words, pin, scale bar, attribution.

    `veiled` says that the corners are pale, so that the words there need no halo (which in print is a shape a letter).
    """
    style = map_style(theme)
    parts = [f'<rect width="{view.width:g}" height="{view.height:g}" fill="{style.colour("land")}"/>']
    passes = [*style.base_passes(layers, view.zoom), *overlays]
    paths = _Paths(view)
    parts += [_group(group, paths, opacity) for opacity, group in groupby(passes, key=see_through)]
    parts += [_label(label, style) for label in labels]
    if pin:
        parts.append(_pin(pin, style))
    halo = "" if veiled else style.colour("halo")
    if with_scale:
        parts.append(_scale(view, style, feet, halo))
    if attribution:
        parts.append(_attribution(attribution, view, style, halo))
    size = f'width="{view.width:g}" height="{view.height:g}" viewBox="0 0 {view.width:g} {view.height:g}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'


def furniture_boxes(view: View, attribution: str, feet: bool = False) -> list[PxBox]:
    """Where `map_svg` puts the scale bar and the attribution, px: no word may run under them."""
    length, says = scale_bar(view.scale, feet=feet)
    wide = length + 8 + text_width(says, SCALE_SIZE, 400)
    source = text_width(attribution, SOURCE_SIZE, 400)
    bar = (LEFT, view.height - 34, LEFT + wide, view.height - 16)
    corner = (view.width - RIGHT - source, view.height - 24, view.width - RIGHT, view.height - 8)
    return [bar, corner] if attribution else [bar]


def short_attribution(attribution: str, longest: int = 60) -> str:
    """What fits into the corner of a map; the rest must be readable nearby (a tooltip, a footer)."""
    parts = attribution.split(" · ")
    if len(attribution) <= longest:
        return attribution
    first = next((part for part in parts if "OpenStreetMap" in part), parts[0])
    first = first if len(first) <= longest else first[: longest - 1].rstrip() + "…"
    return tr("{source} and others").format(source=first) if len(parts) > 1 else first


def inside_out(layer: Layer, view: View) -> Layer:
    """A layer that covers all of the view but what lies inside `layer`: what a veil is painted on."""
    west, south, east, north = view.grown(50)
    frame = np.array([[west, south], [west, north], [east, north], [east, south], [west, south]])  # clockwise
    xy = np.concatenate([frame, layer.xy])
    rings = np.concatenate([[0], layer.rings + len(frame)])
    return Layer("veil", "area", xy, rings, np.array([0, len(rings) - 1]))


def path_data(layer: Layer, view: View, shapes: Ints | None = None) -> str:
    """SVG path data in tenths of a px: a move to each ring's first corner, then steps from corner to corner."""
    px, rings = simplified(*cut(layer, view, shapes)[:2], FINEST)
    if not len(px):
        return ""
    whole = np.rint(px * FINE).astype(np.int64)
    step = np.diff(whole, axis=0, prepend=whole[:1])
    step[rings[:-1]] = whole[rings[:-1]]
    end = "z" if layer.shape == "area" else ""
    # One format string filled at once: five times as fast as joining words corner by corner.
    form = "".join("M%d %dl" + "%d %d " * (count - 1) + end for count in np.diff(rings).tolist())
    return form % tuple(step.ravel().tolist())


@cache
def _symbol(name: str) -> str:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    inside = re.sub(r"<!--.*?-->", "", text[text.index(">", text.index("<svg")) + 1 : text.rindex("</svg>")])
    return " ".join(inside.split())


class _Paths:
    """The path data of one picture's layers, each made once: streets are drawn as a rim, a fill and over an area."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._made: dict[int, tuple[Layer, str]] = {}  # the layer is kept, so that its id stays its own

    def of(self, one: Pass) -> str:
        """The data of one pass."""
        if one.shapes is not None:
            return path_data(one.layer, self.view, one.shapes)
        key = id(one.layer)
        if key not in self._made:
            self._made[key] = one.layer, path_data(one.layer, self.view)
        return self._made[key][1]


def _group(passes: Iterable[Pass], paths: _Paths, opacity: float) -> str:
    """Passes one over the other; lines that are see-through lie together, so that crossings do not show."""
    if opacity == 1:
        return "".join(_painted(one, paths) for one in passes)
    solid = (replace(one, stroke=replace(one.stroke, opacity=1.0)) for one in passes if one.stroke)
    return f'<g opacity="{opacity:g}">{"".join(_painted(one, paths) for one in solid)}</g>'


def _painted(one: Pass, paths: _Paths) -> str:
    data = paths.of(one)
    if not data:
        return ""
    look = f"{_fill(one.fill)} {_stroke(one.stroke)}"
    shape = f'<path transform="scale({1 / FINE:g})" d="{data}" {look}/>'
    return shape + (_hatched(data, one.fill, paths.view) if one.fill and one.fill.hatch else "")


def _fill(fill: Fill | None) -> str:
    if fill is None:
        return 'fill="none"'
    return f'fill="{fill.colour}"' + (f' fill-opacity="{fill.opacity:g}"' if fill.opacity < 1 else "")


def _stroke(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    text = f'stroke="{stroke.colour}" stroke-width="{stroke.width * FINE:.4g}" stroke-linejoin="round"'
    text += f' stroke-linecap="{stroke.cap}"'
    if stroke.opacity < 1:
        text += f' stroke-opacity="{stroke.opacity:g}"'
    return text + (f' stroke-dasharray="{" ".join(f"{d * FINE:.4g}" for d in stroke.dash)}"' if stroke.dash else "")


def _hatched(data: str, fill: Fill, view: View) -> str:
    """Lines at 45 degrees inside a shape."""
    hatch = fill.hatch
    assert hatch
    name = f"hatch{abs(hash_of(data))}"
    step, tall = hatch.dash[0] * 2**0.5, view.height
    starts = _every(-tall, view.width, step)
    top, way = (tall, -tall) if fill.rising else (0, tall)
    lines = "".join(f"M{x:.1f} {top:g}l{tall:g} {way:g}" for x in starts)
    clip = f'<clipPath id="{name}"><path transform="scale({1 / FINE:g})" d="{data}"/></clipPath>'
    look = f'stroke="{hatch.colour}" stroke-width="{hatch.width:g}" fill="none"'
    if hatch.opacity < 1:
        look += f' stroke-opacity="{hatch.opacity:g}"'
    return f'{clip}<g clip-path="url(#{name})"><path d="{lines}" {look}/></g>'


def hash_of(text: str) -> int:
    """A number that is the same for the same text in every run."""
    import zlib

    return zlib.crc32(text.encode())


def _every(first: float, last: float, step: float) -> Iterator[float]:
    count = int((last - first) / step) + 1
    return (first + i * step for i in range(count))


def _label(label: Label, style: MapStyle) -> str:
    if label.symbol:
        return _sign(label, style)
    turn = f' transform="rotate({label.angle:.1f} {label.x:.1f} {label.y:.1f})"' if label.angle else ""
    top = label.y - label.height / 2
    texts = []
    for text, words in zip(label.lines, label.styles, strict=True):
        base = top + words.size * 0.96  # Inter's letters sit .96 em below the top of a line 1.2 em high
        texts.append(_text(text, label.x, base, words.colour, words.size, weight=words.weight, halo=label.halo,
                           extra=_manner(words.spacing, words.slant)))  # fmt: skip
        top += words.size * 1.2
    return f"<g{turn}>{''.join(texts)}</g>"


def _manner(spacing: float, slant: bool) -> str:
    return (f' letter-spacing="{spacing:g}"' if spacing else "") + (' font-style="italic"' if slant else "")


def _text(text: str, x: float, y: float, colour: str, size: float, *, weight: int = 400, halo: str = "",
          anchor: str = "middle", extra: str = "") -> str:  # fmt: skip
    rim = f' stroke="{halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"' if halo else ""
    place = f'x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"'
    font = f'font-family="{FONT}" font-size="{size:g}" font-weight="{weight}"'
    return f'<text {place} {font} fill="{colour}"{rim}{extra}>{escape(text)}</text>'


def _sign(label: Label, style: MapStyle) -> str:
    rim = f'fill="{style.colour("card")}" stroke="{style.colour("line2")}"'
    plate = f'<circle cx="{label.x:.1f}" cy="{label.y:.1f}" r="{label.plate:g}" {rim}/>'
    return plate + icon_svg(label.symbol, label.x, label.y, label.plate * 1.2, style.colour("place"))


def icon_svg(name: str, x: float, y: float, size: float, colour: str) -> str:
    """An icon `size` px wide with its middle at (x, y)."""
    scale = size / 24
    move = f"translate({x - size / 2:.2f} {y - size / 2:.2f}) scale({scale:.4f})"
    look = f'fill="none" stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    return f'<g transform="{move}" {look}>{_symbol(name)}</g>'


def _pin(pin: Pin, style: MapStyle) -> str:
    rim = f'fill="{style.colour("ink")}" stroke="{style.colour("ink_turned")}" stroke-width="1.6"'
    drop = f'<path transform="translate({pin.x:.1f} {pin.y:.1f})" d="{PIN}" {rim}/>'
    return drop + icon_svg(pin.symbol, pin.x, pin.y + HEAD, 15, style.colour("ink_turned"))


def _scale(view: View, style: MapStyle, feet: bool, halo: str) -> str:
    length, says = scale_bar(view.scale, feet=feet)
    left, base = LEFT, view.height - 20
    rim = f'fill="none" stroke="{style.colour("text2")}" stroke-width="1.2"'
    bar = f'<path d="M{left} {base - 6}v6h{length:.1f}v-6" {rim}/>'
    return bar + _text(says, left + length + 8, base + 1, style.colour("text2"), SCALE_SIZE,
                       halo=halo, anchor="start")  # fmt: skip


def _attribution(text: str, view: View, style: MapStyle, halo: str) -> str:
    x, y = view.width - RIGHT, view.height - 12
    return _text(text, x, y, style.colour("text2"), SOURCE_SIZE, halo=halo, anchor="end")

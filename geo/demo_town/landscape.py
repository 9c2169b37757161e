"""Water, railway, parks, campus and the country round the town."""

from __future__ import annotations

from typing import Any

import shapely
import shapely.affinity
import shapely.ops

from geo.demo_town.drawing import Drawing
from geo.demo_town.plan import TownPlan

EXTENT = shapely.box(-1850, -1400, 1850, 1350)


def draw_landscape(drawing: Drawing, plan: TownPlan) -> None:
    """Everything that is not a street, a house or a shop."""
    draw_country(drawing, plan)
    draw_river(drawing, plan)
    draw_railway(drawing, plan)
    draw_green(drawing, plan)
    draw_campus(drawing, plan)


def draw_country(drawing: Drawing, plan: TownPlan) -> None:
    """Fields, woods and the built-up ground of each neighbourhood."""
    wood = shapely.Polygon([(1180, 420), (1500, 260), (1850, 330), (1850, 1350), (700, 1350), (820, 980), (1200, 940)])
    copse = shapely.Polygon([(-1850, -1000), (-1300, -950), (-900, -1180), (-980, -1400), (-1850, -1400)])
    for name, shape in (("Larkhill Wood", wood), ("Long Copse", copse)):
        drawing.area(rounded(shape), natural="wood", name=name)
    for corners in FIELDS:
        drawing.area(shapely.Polygon(corners).difference(plan.water.buffer(15)), landuse="farmland")
    for district in plan.districts:
        drawing.area(district.outline.buffer(12).buffer(-4), landuse="residential")
    works = shapely.Polygon([(480, -905), (1250, -890), (1300, -960), (1150, -1010), (820, -960)])
    drawing.area(works, landuse="industrial", name="Goods Yard")
    drawing.area(shapely.Polygon([(-1180, 760), (-1080, 740), (-1060, 850), (-1170, 870)]), landuse="cemetery")


FIELDS: tuple[list[tuple[float, float]], ...] = (
    [(-1850, 640), (-1500, 560), (-1420, 1000), (-1850, 1100)],
    [(-1850, 300), (-1500, 260), (-1460, -120), (-1850, -150)],
    [(-1400, 1010), (-450, 980), (-450, 1350), (-1400, 1350)],
    [(1380, -180), (1850, -260), (1850, -480), (1400, -440)],
    [(920, -1010), (1850, -950), (1850, -1400), (940, -1400)],
    [(-1850, -260), (-1440, -220), (-1420, -640), (-1850, -640)],
)


def draw_river(drawing: Drawing, plan: TownPlan) -> None:
    """The river as water and as its line, and a brook that joins it."""
    drawing.area(plan.water, natural="water", water="river", name="River Lark")
    drawing.line(plan.river.coords, waterway="river", name="River Lark")
    brook = [(-1250, 1350), (-1190, 1100), (-1230, 900), (-1120, 640), (-1160, 420), (-1090, 314)]
    drawing.line(brook, waterway="stream", name="Mill Brook")


def draw_railway(drawing: Drawing, plan: TownPlan) -> None:
    """Two parallel tracks and the sidings of the goods yard, as real railways have."""
    for offset in (0.0, 4.5):
        drawing.line(plan.railway.offset_curve(offset).coords, railway="rail", name="Valley Line")
    siding = shapely.ops.substring(plan.railway, 2150, 2900).offset_curve(-11)
    drawing.line(siding.coords, railway="rail", service="siding")


def draw_green(drawing: Drawing, plan: TownPlan) -> None:
    """Parks, school grounds, playing fields."""
    for name, shape in plan.parks.items():
        drawing.area(shape, leisure="park", name=name)
    for name, shape in plan.schools.items():
        kind = "kindergarten" if "Nursery" in name else "school"
        drawing.area(shape, amenity=kind, name=name)
        drawing.area(shapely.affinity.scale(shape, 0.45, 0.3).centroid.buffer(22, quad_segs=1), leisure="pitch")
        hall = shapely.affinity.scale(shapely.box(*shape.centroid.buffer(18).bounds), 1.4, 0.6)
        raise_building(drawing, shapely.affinity.translate(hall, 0, 34), building="school")


def draw_campus(drawing: Drawing, plan: TownPlan) -> None:
    """The university: its ground, halls and library."""
    drawing.area(plan.campus, amenity="university", name="University of Larkwater")
    halls = {"Main Hall": (560, 460, 74, 40), "Science Building": (690, 520, 90, 34), "Library": (640, 380, 44, 44)}
    more = {"Arts Building": (800, 430, 36, 82), "Sports Hall": (840, 300, 62, 40), "Student Union": (540, 330, 50, 32)}
    for name, (x, y, width, height) in (halls | more).items():
        block = shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        raise_building(drawing, shapely.affinity.rotate(block, -6), building="university", name=name)
    drawing.area(shapely.box(740, 310, 800, 400), leisure="pitch")
    drawing.node((640, 380), {"amenity": "library", "name": "University Library"})


def raise_building(drawing: Drawing, footprint: Any, **tags: str) -> None:
    """Draw a building and remember that it stands there."""
    drawing.area(footprint, **tags)
    drawing.footprints.append(footprint)


def rounded(shape: Any, radius: float = 30.0) -> Any:
    """The shape with its corners softened."""
    soft = shape.buffer(-radius).buffer(radius)
    return shape if soft.is_empty or soft.geom_type != "Polygon" else soft

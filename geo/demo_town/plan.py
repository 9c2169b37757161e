"""The plan of the demo town: where river, railway, main roads and neighbourhoods lie, in metres."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from scipy.interpolate import CubicSpline

from geo.projection import LocalPlane

NAME = "Larkwater"
COUNTRY = "GB"
PLANE = LocalPlane(54.9, 1.9)  # in the North Sea, where no real town can be meant

RIVER_WIDTH = 52.0


@dataclass(frozen=True)
class District:
    """One neighbourhood: outline, direction and spacing of its streets, and how closely houses stand."""

    name: str
    postcode: str
    outline: Any  # shapely polygon
    turn: float  # degrees
    between: float  # metres from street to street
    across: float  # metres from cross street to cross street
    plot: float  # metres of street front a house

    @property
    def terraced(self) -> bool:
        """Whether houses stand wall to wall."""
        return self.plot < 18


@dataclass(frozen=True)
class Road:
    """A road of more than one neighbourhood."""

    name: str
    kind: str  # OSM highway value
    line: Any
    bridge: bool = False  # crosses the river
    underpass: bool = False  # goes under the railway


@dataclass(frozen=True)
class TownPlan:
    """Everything that decides where streets may run."""

    river: Any  # line
    water: Any  # polygon
    railway: Any  # line
    roads: tuple[Road, ...]
    districts: tuple[District, ...]
    campus: Any
    parks: dict[str, Any]
    schools: dict[str, Any]
    square: Any

    @classmethod
    def drawn(cls) -> TownPlan:
        """The one plan; only details (houses, shops, names) come from the seed."""
        river = smooth([(-1850, 520), (-1050, 300), (-350, 60), (250, -110), (850, -40), (1850, -330)])
        railway = smooth([(-1850, -700), (-900, -770), (-100, -800), (800, -850), (1850, -800)])
        water = river.buffer(RIVER_WIDTH / 2, cap_style="flat")
        return cls(
            river=river,
            water=water,
            railway=railway,
            roads=roads(),
            districts=districts(water, railway),
            campus=shapely.Polygon([(480, 250), (905, 225), (930, 585), (700, 640), (470, 600)]),
            parks=parks(water),
            schools=schools(),
            square=shapely.Polygon([(-105, -372), (-15, -382), (-6, -300), (-98, -292)]),
        )

    def closed_ground(self) -> Any:
        """Where no ordinary street and no house may be."""
        kept_free = [
            self.water.buffer(22),
            self.railway.buffer(26),
            self.campus,
            self.square,
            *self.parks.values(),
            *self.schools.values(),
        ]
        return shapely.union_all(kept_free)


def smooth(points: list[tuple[float, float]], step: float = 25.0) -> Any:
    """A soft line through the points (cubic spline over the length between them), a corner every `step` metres."""
    corners = np.array(points, float)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))])
    fine = np.linspace(0, along[-1], max(2, round(along[-1] / step)))
    return shapely.LineString(np.round(CubicSpline(along, corners)(fine), 2))


def roads() -> tuple[Road, ...]:
    """The main road along the valley, two ways over the river, one under the railway, and the collectors."""
    return (
        Road("West Road", "primary", smooth([(-1850, -190), (-1200, -130), (-480, -250)])),
        Road("High Street", "primary", smooth([(-480, -250), (-260, -300), (-106, -335)])),
        Road("Market Street", "primary", smooth([(-4, -338), (140, -350), (330, -395)])),
        Road("East Road", "primary", smooth([(330, -395), (900, -455), (1850, -520)])),
        Road("Market Place", "primary", smooth([(-106, -335), (-55, -290), (-4, -338)], 12)),
        Road("Bridge Street", "secondary", smooth([(-55, -290), (-80, -110), (-60, 60), (-20, 300)]), bridge=True),
        Road("North Road", "secondary", smooth([(-20, 300), (10, 520), (-60, 940), (-80, 1250)])),
        Road(
            "Campus Way",
            "secondary",
            smooth([(420, -405), (410, -180), (400, 60), (430, 330), (430, 640)]),
            bridge=True,
        ),
        Road("Hill Road", "tertiary", smooth([(430, 640), (520, 800), (800, 900), (1250, 860)])),
        Road("Weir Road", "tertiary", smooth([(-1500, 640), (-900, 560), (-420, 480), (10, 520)])),
        Road("Observatory Road", "tertiary", smooth([(10, 520), (230, 560), (430, 640)])),
        Road("Dyers Lane", "tertiary", smooth([(-480, -250), (-520, -60), (-560, 60)])),
        Road("Station Road", "secondary", smooth([(-50, -378), (-70, -560), (-60, -740)])),
        Road(
            "Orchard Road", "secondary", smooth([(-60, -740), (-50, -860), (-20, -1010), (60, -1300)]), underpass=True
        ),
        Road("Meadow Lane", "tertiary", smooth([(900, -455), (920, -300), (960, -150)])),
        Road("Ropewalk", "tertiary", smooth([(-1200, -130), (-1130, -420), (-900, -640), (-480, -700), (-60, -740)])),
        Road("Goods Lane", "tertiary", smooth([(-60, -740), (400, -760), (900, -720), (1150, -480)])),
        Road("Longfield Road", "tertiary", smooth([(-700, -1080), (-20, -1010), (620, -1060), (900, -1130)])),
    )


def districts(water: Any, railway: Any) -> tuple[District, ...]:
    """Seven neighbourhoods; the river and the railway lie between them."""
    kept_free = water.buffer(30).union(railway.buffer(34))

    def built(corners: list[tuple[float, float]]) -> Any:
        return shapely.Polygon(corners).difference(kept_free)

    return (
        District(
            "Old Town",
            "XL1 1",
            built([(-500, -90), (330, -250), (340, -600), (-60, -745), (-500, -700)]),
            8,
            74,
            120,
            16.0,
        ),
        District(
            "Campus Hill",
            "XL2 4",
            built([(240, 20), (1010, 40), (1150, 300), (1180, 880), (500, 850), (240, 600)]),
            -6,
            82,
            165,
            25.0,
        ),
        District(
            "Northgate",
            "XL2 2",
            built([(-420, 160), (230, -20), (240, 640), (90, 990), (-430, 960)]),
            14,
            80,
            150,
            23.0,
        ),
        District(
            "Mill Quarter", "XL3 1", built([(-1480, 480), (-430, 160), (-440, 930), (-1350, 980)]), -11, 88, 175, 26.0
        ),
        District(
            "Station Park",
            "XL1 3",
            built([(-1450, 300), (-520, 60), (-500, -690), (-950, -720), (-1400, -640)]),
            5,
            84,
            170,
            25.0,
        ),
        District("Eastmead", "XL4 2", built([(330, -120), (1350, -160), (1400, -700), (340, -790)]), -4, 90, 180, 27.0),
        District(
            "Orchard End", "XL5 1", built([(-760, -850), (780, -890), (900, -1290), (-740, -1290)]), 3, 92, 190, 28.0
        ),
    )


def parks(water: Any) -> dict[str, Any]:
    """Green places with a name."""
    return {
        "Abbey Gardens": shapely.Polygon([(-330, -160), (-170, -190), (-160, -110), (-310, -60)]).difference(
            water.buffer(8)
        ),
        "Heron Park": shapely.Polygon([(-960, -60), (-700, -40), (-690, 110), (-930, 150)]),
        "Observatory Green": shapely.Polygon([(120, 660), (290, 640), (310, 800), (150, 830)]),
        "Meadow Park": shapely.Polygon([(560, -330), (780, -350), (800, -200), (590, -180)]),
        "Mill Pond Park": shapely.Polygon([(-1010, 620), (-860, 600), (-840, 740), (-990, 760)]),
        "Orchard Green": shapely.Polygon([(260, -1180), (420, -1190), (430, -1090), (270, -1080)]),
    }


def schools() -> dict[str, Any]:
    """Schools with their grounds."""
    return {
        "Northgate School": shapely.Polygon([(-330, 620), (-190, 600), (-170, 720), (-310, 740)]),
        "Eastmead Primary School": shapely.Polygon([(1020, -400), (1170, -415), (1180, -320), (1030, -305)]),
        "Station Park School": shapely.Polygon([(-830, -480), (-680, -500), (-670, -390), (-820, -370)]),
        "Orchard End Nursery": shapely.Polygon([(-360, -1180), (-270, -1185), (-265, -1110), (-355, -1105)]),
    }


def paths(river: Any, green: dict[str, Any]) -> list[Any]:
    """Ways for feet: across the campus, along the river, through the parks."""
    along_river = [river.offset_curve(side).simplify(1) for side in (-36, 36)]
    return [*map(shapely.LineString, CAMPUS_PATHS), *along_river, *map(diagonal, green.values())]


CAMPUS_PATHS: tuple[list[tuple[float, float]], ...] = (
    [(432, 330), (500, 340), (600, 345), (720, 340), (850, 345), (935, 350)],
    [(600, 345), (605, 430), (640, 470), (700, 480), (760, 480), (850, 470), (935, 460)],
    [(605, 430), (500, 420), (434, 440)],
    [(700, 480), (650, 560), (640, 650)],
    [(720, 340), (730, 290), (725, 225)],
)


def diagonal(park: Any) -> Any:
    """A path from one corner of a park to the one across."""
    corners = list(park.exterior.coords)
    return shapely.LineString([corners[0], park.centroid.coords[0], corners[2]])

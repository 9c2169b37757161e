"""Reach as a GeoJSON file: one outline a time, with how many addresses lie inside."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from geo.files import written_whole


def write_reach(
    town_file: Path, lat: float, lon: float, minutes: Sequence[float], by: str, out: Path
) -> dict[str, Any]:
    """Write the outlines, the widest first so that all can be seen; addresses are counted by their exact time."""
    import shapely

    from geo.reach import reach
    from geo.street_network import StreetNetwork
    from geo.town import Town

    town = Town.open(town_file)
    found = reach(StreetNetwork.of(town, by=by), lat, lon, minutes)
    homes = town.addresses()
    times = found.minutes_to(homes.lat, homes.lon)
    rows = [{"minutes": m, "by": by, "addresses": int(np.sum(times <= m))} for m in minutes]
    features = [
        {"type": "Feature", "properties": row, "geometry": json.loads(shapely.to_geojson(found.outline(m)))}
        for m, row in reversed(list(zip(minutes, rows, strict=True)))
    ]
    with written_whole(out) as draft:
        draft.write_text(json.dumps({"type": "FeatureCollection", "features": features}) + "\n", encoding="utf-8")
    return {"from": [lat, lon], "reach": rows}

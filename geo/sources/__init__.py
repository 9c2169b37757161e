"""One reader per kind of open data; each yields the plain records of `geo.sources.records`."""

"""The map canvas: viewport, painter, labels, tools and picking."""

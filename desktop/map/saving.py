"""What the map shows, as a file: PNG from the screen, SVG and PDF from the same layers as shapes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from geo.errors import UserError
from geo.files import written_whole
from geo.map_labels import place_labels
from geo.map_picture import Pin, furniture_boxes, map_svg
from geo.texts import tr

if TYPE_CHECKING:
    from desktop.map.surface import MapSurface

SHARP = 2  # dots of a saved picture for each px of the screen


def save_picture(surface: MapSurface, path: Path) -> None:
    """Write .png, .svg or .pdf by the name's ending. People are in none of them but the PNG of one's own screen."""
    writers = {".png": _png, ".svg": _svg, ".pdf": _pdf}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise UserError(
            tr("A map cannot be saved as {name}.").format(name=path.name),
            tr("Choose a name that ends in .png, .svg or .pdf."),
        )
    with written_whole(path) as draft:
        writer(surface, draft)


def _png(surface: MapSurface, path: Path) -> None:
    surface.paint_now()
    image = QImage(surface.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for step in (surface.scene.paint_ground, surface.scene.paint_marks):
        for _ in step(painter, surface.view):
            pass
    surface.paint_over(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError(tr("{path} could not be written").format(path=path))


def picture_svg(surface: MapSurface) -> str:
    """The map as SVG, without anybody's dot."""
    scene, view = surface.scene, surface.view
    spots = view.to_px([surface.shop]).tolist() if surface.shop else []
    pins = [Pin(x, y, surface.shop_symbol) for x, y in spots]
    measure = scene.areas.measure if scene.areas else "customers"
    names, source = scene.area_names(surface.selected), scene.attribution
    taken = [*(pin.box() for pin in pins), *furniture_boxes(view, source, surface.feet)]
    labels = place_labels(scene.worded_layers, view, scene.style, areas=names, measure=measure, taken=taken)
    return map_svg(scene.base, view, scene.theme, overlays=scene.passes(view), labels=labels, feet=surface.feet,
                   pin=pins[0] if pins else None, attribution=source, with_scale=True)  # fmt: skip


def _svg(surface: MapSurface, path: Path) -> None:
    path.write_text(picture_svg(surface), encoding="utf-8")


def _pdf(surface: MapSurface, path: Path) -> None:
    from PySide6.QtSvg import QSvgRenderer

    size = QSizeF(surface.width() * 0.75, surface.height() * 0.75)  # 96 dpi to points
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(writer.pageLayout().minimumMargins())
    painter = QPainter(writer)
    QSvgRenderer(QByteArray(picture_svg(surface).encode())).render(painter, QRectF(writer.pageLayout().fullRectPixels(
        writer.resolution())))  # fmt: skip
    painter.end()

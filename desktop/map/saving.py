"""What the map shows, as a file: PNG from the screen, SVG and PDF from the same layers as shapes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from desktop.map.painter import paint_passes
from geo.errors import UserError
from geo.files import written_whole
from geo.map_labels import place_labels
from geo.map_picture import Pin, furniture_boxes, map_svg
from geo.texts import tr

if TYPE_CHECKING:
    from desktop.map.surface import MapSurface

SHARP = 2  # dots of a saved picture for each px of the screen


def save_picture(surface: MapSurface, path: Path) -> None:
    """Write .png, .svg or .pdf by the name's ending. Nobody's dot is in any of them."""
    writers = {".png": _png, ".svg": _svg, ".pdf": _pdf}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise UserError(
            tr("A map cannot be saved as {name}.").format(name=path.name),
            tr("Choose a name that ends in .png, .svg or .pdf."),
        )
    with written_whole(path) as draft:
        writer(surface, draft)


def copy_picture(surface: MapSurface) -> None:
    """Put the map on the clipboard, as a picture and as shapes. Nobody's dot is in it."""
    from PySide6.QtWidgets import QApplication

    data = QMimeData()
    data.setImageData(picture(surface))
    data.setData("image/svg+xml", QByteArray(picture_svg(surface).encode()))
    QApplication.clipboard().setMimeData(data)


def picture(surface: MapSurface) -> QImage:
    """The map as it is seen, SHARP times as fine, without anybody's dot."""
    surface.paint_now()
    image = QImage(surface.size() * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(QColor(surface.scene.style.colour("land")))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for _ in surface.scene.paint_ground(painter, surface.view):
        pass
    for _ in paint_passes(painter, surface.scene.passes(surface.view), surface.view):
        pass
    surface.paint_over(painter)
    painter.end()
    return image


def _png(surface: MapSurface, path: Path) -> None:
    if not picture(surface).save(str(path)):
        raise OSError(f"{path} could not be written")


def picture_svg(surface: MapSurface) -> str:
    """The map as SVG, without anybody's dot."""
    scene, view = surface.scene, surface.view
    spots = view.to_px([surface.shop]).tolist() if surface.shop else []
    pins = [Pin(x, y, surface.shop_symbol) for x, y in spots]
    measure = scene.areas.measure if scene.areas else "customers"
    names, source = scene.area_names(surface.selected), scene.attribution
    taken = [*(pin.box() for pin in pins), *furniture_boxes(view, source, surface.feet)]
    labels = place_labels(scene.worded_layers, view, scene.style, areas=names, measure=measure, taken=taken)
    return map_svg(scene.shown_base, view, scene.theme, overlays=scene.passes(view), labels=labels, feet=surface.feet,
                   pin=pins[0] if pins else None, attribution=source, with_scale=True)  # fmt: skip


def _svg(surface: MapSurface, path: Path) -> None:
    path.write_text(picture_svg(surface), encoding="utf-8")


def _pdf(surface: MapSurface, path: Path) -> None:
    from PySide6.QtSvg import QSvgRenderer

    size = QSizeF(surface.width() * 0.75, surface.height() * 0.75)  # 96 dpi to points
    writer = QPdfWriter(str(path))
    writer.setResolution(96 * SHARP)  # finer, what is see-through needs more memory than Qt allows and is left out
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(writer.pageLayout().minimumMargins())
    painter = QPainter(writer)
    QSvgRenderer(QByteArray(picture_svg(surface).encode())).render(painter, QRectF(writer.pageLayout().fullRectPixels(
        writer.resolution())))  # fmt: skip
    painter.end()

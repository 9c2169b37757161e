"""Draw the program's icons for Linux, Windows and macOS from resources/install/icons/*.svg.

QT_QPA_PLATFORM=offscreen python -m tests.desktop.make_app_icons
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from resources import resource

FOLDER = resource("install", "icons")
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def main() -> None:
    """Write every size of both icons."""
    app = QGuiApplication(sys.argv[:1])
    for name in ("doorstep", "doorstep-shop"):
        for size in SIZES:
            drawn(name, size).save(FOLDER / f"{name}-{size}.png", optimize=True)
        sizes = [(size, size) for size in OF_WINDOWS]
        pictures = [drawn(name, size) for size in OF_WINDOWS]
        pictures[-1].save(FOLDER / f"{name}.ico", sizes=sizes, append_images=pictures[:-1])
    drawn("doorstep", 1024).save(FOLDER / "doorstep.icns")
    app.quit()


def drawn(name: str, size: int) -> Image.Image:
    """One icon at `size` px, drawn at that size rather than shrunk."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(Path(FOLDER / f"{name}.svg"))).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


if __name__ == "__main__":
    main()

"""Outline icons (Lucide, ISC licence in resources/icons), drawn in the colours of the theme."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from desktop.theme import RESOURCES, theme

STROKE = 1.8


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon into `rect` (logical px), sharp at any scale of the screen."""
    scale = painter.device().devicePixelRatioF() if painter.device() else 1.0
    painter.drawPixmap(rect.topLeft(), pixmap(name, color.name(QColor.NameFormat.HexArgb), rect.width(), scale))


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: float, scale: float = 2.0) -> QPixmap:
    """An icon as a picture of `size` logical px."""
    if "#" in drawing(name):  # it has colours of its own beside the one that is given
        return _drawn(name, QColor(color).name(), size, scale)  # SVG knows no colours with alpha
    made = QPixmap(_drawn(name, "#000000", size, scale))
    painter = QPainter(made)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, size, size), QColor(color))
    painter.end()
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: float, scale: float) -> QPixmap:
    """An icon drawn from its file, which takes longer than to give the picture another colour."""
    from PySide6.QtSvg import QSvgRenderer

    made = QPixmap(round(size * scale), round(size * scale))
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source(name, color).encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


def source(name: str, color: str) -> str:
    """The icon's SVG with the colour in place."""
    return drawing(name).replace("currentColor", color)


@cache
def drawing(name: str) -> str:
    """The icon's SVG as it is kept, its lines as thick as the design has them."""
    text = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return text.replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def read_icons() -> None:
    """Read every icon's file ahead, on any thread."""
    for path in (RESOURCES / "icons").glob("*.svg"):
        drawing(path.stem)


def icon(name: str, token: str = "text", size: int = 16, air: int = 0) -> QIcon:
    """An icon for a button or a menu, in the colour of a token, with `air` px at its right (left when negative)."""
    return _icon(name, theme().color(token).name(), theme().color("text3").name(), size, air)


@lru_cache(maxsize=512)
def _icon(name: str, color: str, disabled: str, size: int, air: int) -> QIcon:
    """The same for colours as they are; a button asks for it again whenever its style is looked at."""
    made = QIcon()
    for ink, mode in ((color, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        made.addPixmap(_with_air(pixmap(name, ink, size), air), mode)
    return made


def _with_air(drawn: QPixmap, air: int) -> QPixmap:
    """Some px of nothing at the right (left when negative): Qt puts a button's words close to its icon."""
    if not air:
        return drawn
    scale = drawn.devicePixelRatio()
    made = QPixmap(drawn.width() + round(abs(air) * scale), drawn.height())
    made.setDevicePixelRatio(scale)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(max(0, -air), 0, drawn)
    painter.end()
    return made

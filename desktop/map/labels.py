"""Words and signs on screen: drawn once each with their halo, then moved as small pictures."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPixmap, QTransform

from desktop.icons import pixmap as icon_pixmap
from desktop.theme import font_families
from geo.map_labels import LINE, Label
from geo.map_picture import HEAD, PIN
from geo.map_style import MapStyle, WordStyle

EDGE = 4.0  # px round a label's picture for the halo
HALO = 3.0
ENLARGED = 8


@lru_cache(maxsize=64)
def words_font(style: WordStyle) -> QFont:
    """Inter at a label's weight, `ENLARGED` times its size: Qt takes whole px alone, and the size may be 12.5."""
    made = QFont(font_families())
    made.setPixelSize(round(style.size * ENLARGED))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setVariableAxis(QFont.Tag("wght"), style.weight)
    made.setVariableAxis(QFont.Tag("opsz"), 14)
    made.setItalic(style.slant)
    if style.spacing:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.spacing * ENLARGED)
    return made


def draw_label(painter: QPainter, label: Label, x: float, y: float, style: MapStyle) -> None:
    """Draw a label centred at (x, y) px."""
    ratio = painter.device().devicePixelRatioF()
    picture = label_picture(label, style, ratio)
    width, height = picture.deviceIndependentSize().width(), picture.deviceIndependentSize().height()
    painter.drawPixmap(QPointF(_whole(x - width / 2, ratio), _whole(y - height / 2, ratio)), picture)


def label_picture(label: Label, style: MapStyle, ratio: float) -> QPixmap:
    """A label as it is drawn; made once."""
    if label.symbol:
        return _sign(label, style, ratio)
    return _text_picture(label.lines, label.styles, label.halo, round(label.angle), ratio)


def draw_words(
    painter: QPainter, text: str, x: float, y: float, words: WordStyle, halo: str, side: str = "middle"
) -> None:
    """One line of words with a halo, its middle at (x, y) px, or its right end when `side` is "right"."""
    ratio = painter.device().devicePixelRatioF()
    picture = _text_picture((text,), (words,), halo, 0, ratio)
    width, height = picture.deviceIndependentSize().width(), picture.deviceIndependentSize().height()
    left = x - width + EDGE if side == "right" else x - width / 2
    painter.drawPixmap(QPointF(_whole(left, ratio), _whole(y - height / 2, ratio)), picture)


def _whole(value: float, ratio: float) -> float:
    """The nearest whole dot of the screen, so that letters stay sharp."""
    return round(value * ratio) / ratio


@lru_cache(maxsize=2000)
def _text_picture(
    lines: tuple[str, ...], styles: tuple[WordStyle, ...], halo: str, angle: int, ratio: float
) -> QPixmap:
    """The words with their halo, turned by `angle` degrees, in the middle of a square picture."""
    path_of_line = [_line_path(text, style) for text, style in zip(lines, styles, strict=True)]
    width = max(path.boundingRect().width() for path in path_of_line) + 2 * EDGE
    height = sum(LINE * style.size for style in styles) + 2 * EDGE
    side = max(width, height) if angle else 0.0
    picture = _blank(side or width, side or height, ratio)
    painter = _painter(picture)
    painter.translate((side or width) / 2, (side or height) / 2)
    painter.rotate(angle)
    top = -height / 2 + EDGE
    for path, style in zip(path_of_line, styles, strict=True):
        path.translate(-path.boundingRect().center().x(), top + style.size * 0.96)
        painter.strokePath(path, QPen(QColor(halo), HALO, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                                      Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        painter.fillPath(path, QColor(style.colour))
        top += LINE * style.size
    painter.end()
    return picture


def _line_path(text: str, style: WordStyle) -> QPainterPath:
    path = QPainterPath()
    path.addText(0, 0, words_font(style), text)
    path.setFillRule(Qt.FillRule.WindingFill)
    return QTransform.fromScale(1 / ENLARGED, 1 / ENLARGED).map(path)


def _sign(label: Label, style: MapStyle, ratio: float) -> QPixmap:
    return _sign_picture(label.symbol, label.plate, style.theme, style.colour("card"), style.colour("line2"),
                         style.colour("place"), ratio)  # fmt: skip


@lru_cache(maxsize=64)
def _sign_picture(symbol: str, plate: float, theme: str, fill: str, rim: str, ink: str, ratio: float) -> QPixmap:
    """A round plate with a symbol."""
    side = 2 * plate + 2
    picture = _blank(side, side, ratio)
    painter = _painter(picture)
    painter.setPen(QPen(QColor(rim), 1))
    painter.setBrush(QColor(fill))
    painter.drawEllipse(QPointF(side / 2, side / 2), plate, plate)
    size = plate * 1.2
    at = QPointF((side - size) / 2, (side - size) / 2)
    painter.drawPixmap(at, icon_pixmap(symbol, ink, size, ratio))
    painter.end()
    return picture


def draw_shop(painter: QPainter, x: float, y: float, symbol: str, style: MapStyle) -> None:
    """The shop: an ink drop with its tip at (x, y)."""
    ink, paper = QColor(style.colour("ink")), QColor(style.colour("ink_turned"))
    painter.setPen(QPen(paper, 1.6))
    painter.setBrush(ink)
    painter.drawPath(_drop().translated(x, y))
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(x - 7.5, y + HEAD - 7.5), icon_pixmap(symbol, paper.name(), 15, ratio))


RING = 44.0  # px: where to look, not how sure it is


def draw_candidate(painter: QPainter, x: float, y: float, number: int, chosen: bool, style: MapStyle) -> None:
    """A numbered drop; the chosen one filled with the accent, a ring round its place."""
    if chosen:
        ring = QColor(style.colour("accent"))
        for pen, strength in ((Qt.PenStyle.NoPen, 0.14), (Qt.PenStyle.SolidLine, 0.5)):
            ring.setAlphaF(strength)
            painter.setPen(QPen(ring, 1.2, pen))
            painter.setBrush(ring if pen == Qt.PenStyle.NoPen else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), RING, RING)
    fill, rim, ink = ("accent", "card", "ink_turned") if chosen else ("card", "person", "ink")
    painter.setPen(QPen(QColor(style.colour(rim)), 2))
    painter.setBrush(QColor(style.colour(fill)))
    painter.drawPath(_drop().translated(x, y))
    figure = _line_path(str(number), WordStyle("", 13, 650))
    middle = figure.boundingRect().center()
    painter.fillPath(figure.translated(x - middle.x(), y + HEAD - middle.y()), QColor(style.colour(ink)))


@lru_cache(maxsize=1)
def _drop() -> QPainterPath:
    """The pin of geo.map_picture as Qt's path: M, C, A (the head's arc) and Z."""
    assert PIN.startswith("M0 0C-5 -9 -15 -14 -15 -26A")
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(-5, -9, -15, -14, -15, HEAD)
    path.arcTo(QRectF(-15, HEAD - 15, 30, 30), 180, -180)
    path.cubicTo(15, -14, 5, -9, 0, 0)
    path.closeSubpath()
    return path


def _blank(width: float, height: float, ratio: float) -> QPixmap:
    picture = QPixmap(max(1, round(width * ratio)), max(1, round(height * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _painter(picture: QPixmap) -> QPainter:
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter

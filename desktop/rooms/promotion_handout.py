"""To hand out and to post: the flyer as it will be printed, and a sheet to try the printer with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from campaigns.promotions.promotion import Promotion
from desktop.actions import handout as do
from desktop.actions.desk import Desk
from desktop.theme import font, theme
from desktop.widgets.button import Button
from desktop.widgets.layout import STRETCH, add, column, row
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.errors import UserError
from geo.texts import tr

UP = 4  # flyers on a sheet
WIDE, HIGH = 126, 178  # px of the picture, as A6
LABEL = 190, 84  # px


class FlyerPicture(QWidget):
    """The first flyer of a sheet, on white as it will be on paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(WIDE, HIGH)
        self.setAccessibleName(tr("The flyer as it will be printed"))
        self.image = self._small = QImage()

    def show_flyer(self, flyer: do.Flyer) -> None:
        """Show another."""
        self.image, self._small = flyer
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), "white")
        if not self._small.isNull():
            by = min(self.width() / self._small.width(), self.height() / self._small.height())
            painter.drawImage(QRectF(0, 0, self._small.width() * by, self._small.height() * by), self._small)
        painter.setPen(theme().color("line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class LabelPicture(QWidget):
    """One address label as it will be printed, its edge where the sheet is cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(*LABEL)
        self.lines: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Name first, then the address."""
        self.lines = lines
        self.setAccessibleName(tr("An address label: {lines}").format(lines=", ".join(lines)))
        self.setVisible(bool(lines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), "white")
        edge = QPen(theme().color("line2"))
        edge.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor("#26231E"))  # ink on paper, in the dark theme too
        top = 0
        for at, line in enumerate(self.lines[:4]):
            painter.setFont(font("small_strong" if at == 0 else "caption"))
            words = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width() - 24)
            top += 17 if at else 22
            painter.drawText(12, top, words)


class HandOut(QWidget):
    """The flyer of a promotion and one of its labels; hidden while there is neither to print."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._promotion: Promotion | None = None
        self._chosen: Any = None
        self._folder = Path()
        self.picture = FlyerPicture()
        self._says = Text("", "small", "text2", wrap=True)
        self.test = Button(tr("Print a test"), self._test, icon="printer", size="small")
        self._up = Text(tr("{n} flyers on a sheet", "{n} flyer on a sheet", UP).format(n=number(UP)), "small", "text2")
        title = Text(tr("To hand out and to post"), "heading")
        inside = row(self.picture, 24, margins=(6, 2, 6, 2))
        self.label = LabelPicture()
        self.label.hide()
        below = row(self.label, 12, column(self.test, 8, self._up, STRETCH), STRETCH)
        add(inside, column(title, 3, self._says, 12, below, STRETCH), 1)
        self.setLayout(inside)
        self.hide()

    def show_flyer(self, promotion: Promotion, chosen: Any, folder: Path) -> None:
        """Draw the flyer of a promotion; a test goes to its folder."""
        self._promotion, self._chosen, self._folder = promotion, chosen, folder
        self._says.setText(
            tr("A flyer of a quarter page. Its code tells you later where a visit came from.")
            if promotion.codes.per in ("area", "street")
            else tr("A flyer of a quarter page. With a code for each area you learn where a visit came from.")
        )
        self.label.hide()
        if promotion.message("post", promotion.variants[0]) is not None:
            do.look_for_label(self.desk, chosen.reached, lambda lines: self._found(promotion, lines))
        sharp = self.picture.size() * 2
        do.draw_flyer(self.desk, promotion, chosen, sharp, lambda flyer: self._drawn(promotion, flyer), self._refused)

    def _drawn(self, promotion: Promotion, flyer: do.Flyer) -> None:
        if promotion == self._promotion:
            self.picture.show_flyer(flyer)
            for part in (self.picture, self.test, self._up, self):
                part.show()

    def _found(self, promotion: Promotion, lines: tuple[str, ...]) -> None:
        if promotion == self._promotion and lines:
            self.label.show_lines(lines)
            self.show()

    def _refused(self, error: UserError) -> None:
        """Say why there is no flyer, to whoever has written one."""
        for part in (self.picture, self.test, self._up):
            part.hide()
        self._says.setText(plain(f"{error.happened} {error.next_step}"))
        wanted = self._promotion is not None and "flyer" in self._promotion.channels
        self.setVisible(wanted or not self.label.isHidden())

    def _test(self) -> None:
        if self._promotion is not None:
            do.print_test(self.desk, self._promotion, self._chosen, self._folder / "flyer-test.pdf")

"""Two sides with an edge between them that can be dragged, or moved with the arrow keys; it stays where it was put."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desktop.settings import Settings
from desktop.theme import theme
from geo.texts import tr

EDGE = 7  # px
STEP = 16  # px a press of an arrow key


class Edge(QSplitterHandle):
    """The edge; a short bar in its middle tells that it can be moved."""

    def __init__(self, split: Split) -> None:
        super().__init__(Qt.Orientation.Horizontal, split)
        self._split = split
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Edge between the two sides"))
        self.setToolTip(tr("Drag it, or move it with the arrow keys"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: STEP, Qt.Key.Key_Right: -STEP}.get(Qt.Key(event.key()), 0)
        if not steps:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._split.widen(-steps if mirrored else steps)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().color("app"))
        if self._split.beside_map:
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            painter.fillRect(self.width() - 1 if turned else 0, 0, 1, self.height(), theme().color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        held = self.hasFocus() or self.underMouse()
        painter.setBrush(theme().color("accent" if held else "control"))
        tall = self.height() if self.hasFocus() else 36
        painter.drawRoundedRect(QRectF(self.width() / 2 - 1.5, (self.height() - tall) / 2, 3, tall), 1.5, 1.5)


class Split(QSplitter):
    """`left` takes what there is; `right` is as wide as the person made it, between `least` and `most` px."""

    def __init__(
        self, left: QWidget, right: QWidget, settings: Settings, key: str, *, least: int = 300, most: int = 560,
        beside_map: bool = False,
    ) -> None:  # fmt: skip
        """`beside_map`: the line between the two is drawn where the left side ends, so that no gap is seen there."""
        super().__init__(Qt.Orientation.Horizontal)
        self.beside_map = beside_map
        self._settings, self._key, self._right = settings, f"split {key}", right
        self.setHandleWidth(EDGE)
        self.setChildrenCollapsible(False)
        right.setMinimumWidth(least)
        right.setMaximumWidth(most)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.splitterMoved.connect(lambda _at, _which: self._keep())

    def createHandle(self) -> QSplitterHandle:
        return Edge(self)

    @property
    def kept(self) -> int:
        """The width (px) the person gave the right side; 0 when they never did."""
        said = self._settings.note(self._key)
        return int(said) if said.isdecimal() else 0

    def settle(self, usual: int) -> None:
        """Make the right side as wide as it was made, or else as usual (px)."""
        wide = max(self._right.minimumWidth(), min(self._right.maximumWidth(), self.kept or usual))
        self.setSizes([max(1, self.width() - EDGE - wide), wide])

    def widen(self, by: int) -> None:
        """Make the right side `by` px wider."""
        wide = self._right.width() + by
        wide = max(self._right.minimumWidth(), min(self._right.maximumWidth(), wide))
        self.setSizes([max(1, self.width() - EDGE - wide), wide])
        self.splitterMoved.emit(self.sizes()[0], 1)

    def _keep(self) -> None:
        self._settings.take_note(self._key, str(self.sizes()[1]))

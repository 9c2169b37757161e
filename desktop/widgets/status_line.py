"""The last line: the promise left, the running job right."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from desktop.tasks import Progress
from desktop.theme import keeper, theme
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.layout import STRETCH, box, row
from desktop.widgets.text import Text, tip
from desktop.words import duration, number
from geo.texts import tr

BESIDE = 120  # px of the line that its words do not have: margins, gaps, the lock


class ThinBar(QWidget):
    """A bar 4 px high; without a known length a short piece moves along it."""

    def __init__(self, width: int = 120) -> None:
        super().__init__()
        self.setFixedSize(width, 4)
        self.share: float | None = 0.0
        self._moving = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=1400, loopCount=-1)
        self._moving.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._moving.valueChanged.connect(lambda _value: self.update())

    def show_share(self, share: float | None) -> None:
        """0 to 1, or None when nobody knows."""
        self.share = share
        running = self.moves
        if share is None and not running and not keeper().calm:
            self._moving.start()
        elif share is not None and running:
            self._moving.stop()
        self.update()

    @property
    def moves(self) -> bool:
        """Whether the short piece glides along."""
        return self._moving.state() == QVariantAnimation.State.Running

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("line2"))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.setBrush(theme().color("fill"))
        whole = self.width()
        if self.share is None and not self.moves:
            painter.drawRoundedRect(self.rect(), 2, 2)
        elif self.share is None:
            start = float(self._moving.currentValue() or 0) * (whole - 36)
            painter.drawRoundedRect(QRectF(start, 0, 36, 4), 2, 2)
        else:
            painter.drawRoundedRect(QRectF(0, 0, max(4.0, whole * self.share), 4), 2, 2)


class StatusLine(QFrame):
    """ "Everything stays on this computer", and what is being done."""

    cancel = Signal()
    read = Signal()  # the tip

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "footer")
        self.setFixedHeight(32)
        self._what, self._left = Text("", "caption", "text2"), Text("", "caption", "text3")
        self._bar = ThinBar()
        self._saved = Text("", "caption", "text3")
        self._stop = Button(tr("Cancel"), self.cancel.emit, kind="link")
        self._job = box(row(self._what, 12, self._left, 12, self._bar, 12, self._stop))
        self._promise = promise = Text(tr("Everything stays on this computer"), "caption", "text2")
        promise.setMinimumWidth(promise.sizeHint().width())  # a tip ends in an ellipsis before this does
        lock = IconLabel("lock", 13, "text2")
        self.tip = Text("", "caption", "text2")
        self.tip_read = Button(tr("Got it"), self.read.emit, kind="link")
        self._tip = box(row(IconLabel("info", 13, "accent"), 7, self.tip, 12, self.tip_read))
        line = row(lock, 9, promise, 32, self._tip, 16, STRETCH, self._job, self._saved, margins=(24, 0, 24, 0))
        self.setLayout(line)
        self._tip.hide()
        self._job.hide()

    def show_progress(self, progress: Progress | None) -> None:
        """What runs, how far it is, how long it will take; None when nothing does."""
        self._job.setVisible(progress is not None)
        self._tip.setVisible(progress is None and bool(self.tip.text()))
        self._share_room()
        if progress is None:
            return
        what, done, total = progress.what or progress.title, number(progress.done), number(progress.total)
        counted = tr("{what}: {done} of {total}").format(what=what, done=done, total=total)
        self._what.setText(counted if progress.total else what)
        left = (
            tr("about {seconds_left} left").format(seconds_left=duration(progress.seconds_left))
            if progress.seconds_left is not None
            else ""
        )
        others = tr("and {waiting} more").format(waiting=progress.waiting) if progress.waiting > 0 else ""
        self._left.setText("  ".join(filter(None, (left, others))))
        self._bar.show_share(progress.done / progress.total if progress.total else None)

    def show_saved(self, text: str) -> None:
        """The quiet note at the right when nothing runs."""
        self._saved.setText(text)
        self._saved.setMinimumWidth(self._saved.sizeHint().width())
        self._share_room()

    def show_tip(self, text: str) -> None:
        """A sentence for the first time here; empty takes it away."""
        self.tip.setText(text)
        self.tip.setToolTip(tip(text) if text else "")
        self._tip.setVisible(bool(text) and self._job.isHidden())
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The note at the right gives way to a tip that needs its place."""
        whole = sum(one.sizeHint().width() for one in (self._promise, self._tip, self._saved)) + BESIDE
        self._saved.setVisible(self._job.isHidden() and (self._tip.isHidden() or whole <= self.width()))

"""What everybody sees of a promotion: the poster or the post, drawn as it will be made."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from campaigns.promotions.promotion import Promotion
from desktop.actions import handout as do
from desktop.actions.desk import Desk
from desktop.widgets.layout import STRETCH, add, column
from desktop.widgets.picture import Page
from desktop.widgets.text import Text, plain
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

HIGHEST = 520  # px
NAMES = {"poster": QT_TR_NOOP("The poster as it will be printed"), "social": QT_TR_NOOP("The post as it will be seen")}
ABOUT = {
    "poster": QT_TR_NOOP("For the window, one page. Nobody's name is on it, and no code."),
    "social": QT_TR_NOOP("It is made in two sizes, as a square post and as a story."),
}


class PublicPreview(QWidget):
    """The picture of a poster or a post, or the reason why there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._wanted: tuple[Promotion, str] | None = None
        self.page, self.says = Page(HIGHEST), Text("", "small", "text2", wrap=True)
        whole = column()
        for piece in (self.page, 12, self.says, STRETCH):
            add(whole, piece)
        self.setLayout(whole)

    def show_public(self, promotion: Promotion, channel: str) -> None:
        """Draw a promotion's poster or post."""
        self._wanted = promotion, channel
        self.page.setAccessibleName(tr(NAMES[channel]))
        do.draw_public(self.desk, promotion, channel, lambda png: self._drawn((promotion, channel), png),
                       lambda error: self._refused((promotion, channel), error))  # fmt: skip

    def _drawn(self, wanted: tuple[Promotion, str], png: bytes) -> None:
        if wanted == self._wanted:  # else something was typed meanwhile
            self.page.show_png(png)
            self.page.show()
            self.says.setText(tr(ABOUT[wanted[1]]))

    def _refused(self, wanted: tuple[Promotion, str], error: UserError) -> None:
        if wanted == self._wanted:
            self.page.hide()
            self.says.setText(plain(f"{error.happened} {error.next_step}"))

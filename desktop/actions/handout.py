"""What is handed out: a true picture of the flyer, and a sheet to try the printer with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from campaigns.promotions.promotion import Promotion
from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.actions.print_report import open_file
from geo.errors import UserError
from geo.progress import OnProgress
from geo.texts import tr

DOTS = 144.0  # an inch
SMALL_DOTS = 100.0  # a whole page on screen


class Flyer(NamedTuple):
    """One flyer as large as it is printed, and as large as it is shown."""

    image: QImage
    small: QImage


def first_of(png: bytes, size: QSize) -> Flyer:
    """The first quarter of a sheet. Read and made small beside the window: that takes a third of a long turn."""
    sheet = QImage.fromData(png)
    image = sheet.copy(0, 0, sheet.width() // 2, sheet.height() // 2)
    kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return Flyer(image, image.scaled(size, kept, smooth))  # in one step, else fine letters break up


def draw_flyer(
    desk: Desk,
    promotion: Promotion,
    chosen: Any,
    size: QSize,
    done: Callable[[Flyer], object],
    failed: Callable[[UserError], object],
) -> None:
    """`done` gets the flyer, also within `size` px, made by the template that prints a sheet of them."""

    def work(shop: Shop, _progress: OnProgress) -> Flyer:
        from campaigns.reports.flyers import flyer_picture

        return first_of(flyer_picture(shop, promotion, code_of_a_place(shop, promotion, chosen), DOTS), size)

    desk.think(tr("Drawing the flyer"), work, done, failed)  # type: ignore[arg-type]


def draw_public(
    desk: Desk,
    promotion: Promotion,
    channel: str,
    done: Callable[[bytes], object],
    failed: Callable[[UserError], object],
) -> None:
    """`done` gets the poster or the square post as PNG, made by the template that prints it."""

    def work(shop: Shop, _progress: OnProgress) -> bytes:
        from campaigns.reports.flyers import poster_picture
        from campaigns.reports.social import square_picture

        return poster_picture(shop, promotion, SMALL_DOTS) if channel == "poster" else square_picture(shop, promotion)

    desk.think(tr("Drawing what people see"), work, done, failed)  # type: ignore[arg-type]


def print_test(desk: Desk, promotion: Promotion, chosen: Any, out: Path) -> None:
    """Write one sheet of flyers and open it, to see how the printer does."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.reports.flyers import write_flyer_sheet

        write_flyer_sheet(shop, promotion, code_of_a_place(shop, promotion, chosen), out)

    def written(_none: None) -> None:
        desk.say(tr("Wrote {name}").format(name=out.name), tr("Open it"), lambda: open_file(out))
        open_file(out)

    desk.think(tr("Drawing the flyer"), work, written)


def look_for_label(desk: Desk, reached: Any, done: Callable[[tuple[str, ...]], object]) -> None:
    """`done` gets the lines of one address label; none where post may go to nobody."""

    def work(shop: Shop, _progress: OnProgress) -> tuple[str, ...]:
        from campaigns.reports.labels import first_label

        return first_label(shop, reached)

    desk.think(tr("Looking for an address"), work, done)


def code_of_a_place(shop: Shop, promotion: Promotion, chosen: Any) -> str:
    """A code as flyers will have it; "" where places have none."""
    if promotion.codes.per not in ("area", "street"):
        return ""
    from campaigns.audiences.audience import drawn_codes

    kept = shop.db.execute(
        "SELECT min(code) FROM codes c JOIN promotions p ON p.id = c.promotion_id"
        " WHERE p.name = ? AND c.customer_id IS NULL",
        (promotion.name,),
    ).fetchone()[0]
    return str(kept or min(drawn_codes(shop, promotion, chosen).values(), default=""))

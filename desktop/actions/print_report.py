"""The area report as a PDF, and the page to share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from campaigns.promotions.promotion import Promotion
from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from desktop.actions.start_shop import file_name
from desktop.words import number
from geo.progress import OnProgress
from geo.texts import tr


def print_report(desk: Desk, parent: QWidget) -> None:
    """Ask where, then write one page an area."""
    start = str(desk.settings.folder / tr("{name} areas.pdf").format(name=desk.session.settings.name))
    name, _kind = QFileDialog.getSaveFileName(parent, tr("Save the area report"), start, tr("PDF (*.pdf)"))
    if name:
        write_report(desk, Path(name))


def write_report(desk: Desk, out: Path) -> None:
    """Write the report and offer to open it."""

    def work(shop: Shop, on_progress: OnProgress) -> int:
        from campaigns.reports.area_report import write_area_report
        from campaigns.results.lift import results

        return write_area_report(shop, out, measure=results, on_progress=on_progress)

    def done(pages: int) -> None:
        desk.say(
            tr("Wrote {n} pages: {name}", "Wrote {n} page: {name}", pages).format(n=number(pages), name=out.name),
            tr("Open it"),
            lambda: open_file(out),
        )

    desk.run(tr("Writing the area report"), work, done)


def print_result(desk: Desk, parent: QWidget, promotion: Promotion, found: Any, step: tuple[str, str]) -> None:
    """Ask where, then write one page of what a promotion did; `step` is what to do next, and why."""
    start = str(desk.settings.folder / tr("{name} result.pdf").format(name=file_name(promotion.name)))
    name, _kind = QFileDialog.getSaveFileName(parent, tr("Save the result"), start, tr("PDF (*.pdf)"))
    if not name:
        return
    out = Path(name)

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.reports.result_page import write_result_page

        write_result_page(shop, promotion, found, step, out)

    desk.think(
        tr("Writing the page"),
        work,
        lambda _n: desk.say(tr("Wrote {name}").format(name=out.name), tr("Open it"), lambda: open_file(out)),
    )


def share_page(desk: Desk, parent: QWidget) -> None:
    """Ask where, then write a page for a browser: areas only, nobody's name."""
    start = str(desk.settings.folder / tr("{name} map.html").format(name=desk.session.settings.name))
    name, _kind = QFileDialog.getSaveFileName(parent, tr("Save the page to share"), start, tr("Web page (*.html)"))
    if not name:
        return
    out = Path(name)

    def work(shop: Shop, _progress: OnProgress) -> int:
        from campaigns.reports.shared_page import write_shared_page

        return write_shared_page(shop, out)

    desk.run(
        tr("Writing the page"),
        work,
        lambda _n: desk.say(tr("Wrote {name}").format(name=out.name), tr("Open it"), lambda: open_file(out)),
    )


def open_file(path: Path) -> None:
    """Open a file with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

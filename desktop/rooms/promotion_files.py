"""Your folder: which files are wanted, what each will hold, what the gate refuses and the way out, what was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QFileDialog

from campaigns.promotions.promotion import Promotion
from desktop.actions import promotions as do
from desktop.actions.desk import Desk
from desktop.actions.start_shop import file_name
from desktop.rooms.promotion_labels import LabelSheetRow
from desktop.theme import font
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.card import Card
from desktop.widgets.layout import STRETCH, add, box, clear, column, row, rule
from desktop.widgets.text import Text, plain, tip
from desktop.widgets.tick import Tick
from desktop.words import how_many, number, people
from geo.errors import UserError
from geo.texts import QT_TR_NOOP, tr

TARGETS = (
    ("contacts", QT_TR_NOOP("Contact list"), QT_TR_NOOP("Everybody's own message and code"), "file-spreadsheet"),
    ("mailchimp", QT_TR_NOOP("Mailchimp"), QT_TR_NOOP("A list to import there"), "mail"),
    ("brevo", QT_TR_NOOP("Brevo"), QT_TR_NOOP("A list to import there"), "mail"),
    ("sms", QT_TR_NOOP("Text message tool"), QT_TR_NOOP("Numbers and texts"), "smartphone"),
    ("labels", QT_TR_NOOP("Address labels"), QT_TR_NOOP("Sheets to print and peel off"), "tag"),
    ("letters", QT_TR_NOOP("Letters"), QT_TR_NOOP("One page a person"), "mailbox"),
    ("postcards", QT_TR_NOOP("Postcards"), QT_TR_NOOP("Front and back, one card a person"), "mailbox"),
    ("flyers", QT_TR_NOOP("Flyers and a poster"), QT_TR_NOOP("Four on a sheet, with the code"), "newspaper"),
    ("social", QT_TR_NOOP("Social posts"), QT_TR_NOOP("A square post and a story, as pictures"), "image"),
    ("google-ads", QT_TR_NOOP("Google Ads"), QT_TR_NOOP("List and location circles"), "crosshair"),
    ("meta-ads", QT_TR_NOOP("Facebook and Instagram"), QT_TR_NOOP("List and location circles"), "crosshair"),
    ("microsoft-ads", QT_TR_NOOP("Microsoft Ads"), QT_TR_NOOP("List and location circles"), "crosshair"),
    ("geojson", QT_TR_NOOP("Areas as a map file"), QT_TR_NOOP("For other map programs"), "map"),
    ("kml", QT_TR_NOOP("Areas for Google Earth"), "KML", "map"),
)
MORE = (
    "klaviyo", "hubspot", "google-contacts", "vcard", "street-list", "eddm", "door-to-door", "lob", "postgrid",
    "linkedin", "tiktok", "pinterest", "snapchat", "x", "reddit", "nextdoor", "amazon", "trade-desk", "dv360",
    "points", "wkt",
)  # fmt: skip


class FilesCard(Card):
    """Ticks, and what the gate says to each."""

    changed = Signal()  # another choice of files

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            tr("Your folder"),
            link=Button(tr("Change"), self._choose_folder, kind="link"),
            gap=0,
            margins=(20, 18, 20, 14),
        )
        self.desk = desk
        self.folder = Path()
        self.ticks: dict[str, Tick] = {}
        self.labels = LabelSheetRow()
        self.labels.changed.connect(self._choose)
        self._about: dict[str, tuple[Text, str]] = {}
        self._below: dict[str, QBoxLayout] = {}
        self._leave_out_more = False
        self._where = Text("", "small", "text2")
        self._rows, self._made, self._problem = column(), column(gap=8), Text("", "small", "bad", wrap=True)
        self._all = Button(tr("More uses"), self._show_all, kind="link", icon="plus")
        self.special = Tick(tr("It is an offer of homes, work or credit"))
        self.special.setFont(font("small_name"))
        self.special.toggled.connect(self._choose)
        stricter = Text(tr("Ad platforms have stricter rules for these."), "caption", "text3", wrap=True)
        for key, name, about, icon in TARGETS:
            self._add_target(key, tr(name), tr(about), icon)
        for piece in (row(IconLabel("folder", 16), 8, self._where, STRETCH), 10, self._rows, 4,
                      row(self._all, STRETCH), 10, rule(), 8, row(self.special, STRETCH), row(28, stricter),
                      self._problem, self._made):  # fmt: skip
            add(self.body, piece)
        self._problem.hide()

    def _add_target(self, key: str, name: str, about: str, icon: str) -> None:
        tick = Tick(name)
        tick.setFont(font("small_name"))
        tick.setChecked(key == "contacts")
        tick.setAccessibleDescription(about)
        tick.toggled.connect(self._choose)
        says = Text(about, "caption", "text3", right=True)
        self.ticks[key], self._about[key], self._below[key] = tick, (says, about), column(gap=4)
        line = row(IconLabel(icon, 15), 9, tick, 12, margins=(0, 5, 0, 5))
        add(line, says, 1)
        add(self._rows, line)
        if key == "labels":
            add(self._rows, self.labels)
            tick.toggled.connect(self.labels.setVisible)
        add(self._rows, self._below[key])

    def _show_all(self) -> None:
        self._all.hide()
        for key, title in do.titles_of(MORE).items():
            self._add_target(key, title, "", "file")

    # What is wanted

    def show_promotion(self, promotion: Promotion) -> None:
        """Begin anew for a promotion."""
        self.folder = self.desk.settings.folder / file_name(promotion.name)
        self._leave_out_more = False
        self.labels.show_usual(self.desk.session.view)
        self._show_folder()
        clear(self._made)
        self._say_nothing()

    def order(self, name: str) -> do.FilesOrder:
        """What is ticked, for the promotion of a name."""
        wanted = tuple(key for key, tick in self.ticks.items() if tick.isChecked())
        sheet, start = self.labels.order() if "labels" in wanted else ("", 1)
        return do.FilesOrder(name, wanted, self.special.isChecked(), self._leave_out_more, (), sheet, start)

    def _choose(self, *_: Any) -> None:
        self._leave_out_more = False
        self.changed.emit()

    def leave_out_more(self) -> None:
        """Let the gate leave out people until nobody stands out of earlier lists."""
        self._leave_out_more = True
        self.changed.emit()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Where should the files go?"), str(self.folder))
        if chosen:
            self.folder = Path(chosen)
            self.desk.settings.folder = self.folder.parent
            self._show_folder()

    def _show_folder(self) -> None:
        self._where.setText(plain(" / ".join(self.folder.parts[-3:])))
        self._where.setToolTip(tip(str(self.folder)))

    # What would be made

    def show_rehearsal(self, found: do.Rehearsal | None) -> None:
        """Beside each tick how many it will hold; under it what is refused, and the way out."""
        self._say_nothing()
        if found is None:
            return
        for key in self.ticks:
            receipts = [receipt for receipt in found.report.receipts if receipt.target == key]
            if receipts:
                self._about[key][0].setText(held(receipts))
                notes = dict.fromkeys(note for receipt in receipts for note in receipt.notes)
                if notes:
                    add(self._below[key], said("info", "text3", " ".join(notes)))
            refused = [one for one in found.report.refused if one.target == key]
            for refusal in refused:
                add(self._below[key], said("ban", "warn", f"{refusal.says} {refusal.remedy}"))
            if refused and not receipts:
                self._about[key][0].setText(tr("cannot be made"))
            if key in found.more:
                self._offer_more(key, found.more[key])

    def _offer_more(self, key: str, count: int) -> None:
        offer = Button(tr("Leave out a few more people"), self.leave_out_more, size="small")
        line = row(
            24, offer, 10, Text(tr("then it holds {count}").format(count=people(count)), "caption", "text3"), STRETCH
        )
        add(self._below[key], row(box(line), margins=(0, 2, 0, 6)))

    def show_problem(self, error: UserError) -> None:
        """Nothing can be made at all."""
        self._say_nothing()
        self._problem.setText(plain(f"{error.happened} {error.next_step}"))
        self._problem.show()

    def _say_nothing(self) -> None:
        self._problem.hide()
        for key, (says, about) in self._about.items():
            says.setText(about)
            clear(self._below[key])

    # What was made

    def show_made(self, report: Any) -> None:
        """The files, each with a way to open it."""
        clear(self._made)
        self._made.addSpacing(10)
        for receipt in report.receipts:
            for file in receipt.files:
                self._made.addLayout(self._file(report.folder / file, receipt))
        for refusal in report.refused:
            add(self._made, said("ban", "warn", f"{refusal.file}: {refusal.says} {refusal.remedy}"))
        show = lambda: show_file(report.folder)  # noqa: E731
        self._made.addLayout(row(Button(tr("Open the folder"), show, kind="link", icon="folder-open"), STRETCH))
        self.desk.say(
            tr("Made {n} files", "Made {n} file", len(report.files)).format(n=number(len(report.files))),
            tr("Open the folder"),
            show,
        )

    @staticmethod
    def _file(path: Path, receipt: Any) -> Any:
        noes = "suppress" in path.name or "do-not-mail" in path.name
        note = tr("never to be written to") if noes else held([receipt])
        open_it = Button(tr("Open"), lambda: show_file(path), kind="link")
        name = Text(plain(path.name), "small_name")
        line = row(IconLabel("file-text", 15), 9)
        add(line, name, 1)
        for piece in (12, Text(note, "small", "text2"), 12, open_it):
            add(line, piece)
        return line


def held(receipts: list[Any]) -> str:
    """158 people, 22 left out; places only."""
    listed = [receipt for receipt in receipts if receipt.people]
    if not listed:
        return tr("places, nobody's name")
    out = sum(listed[0].left_out.values())
    return how_many(listed[0].people, out)


def said(icon: str, tone: str, words: str) -> Any:
    """A sentence under a line, with its icon."""
    line = row(24, column(2, IconLabel(icon, 14, tone), STRETCH), 8, margins=(0, 0, 0, 5))
    add(line, Text(plain(words), "caption", "text2", wrap=True), 1)
    return line


def show_file(path: Path) -> None:
    """Open a file or folder with the program the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

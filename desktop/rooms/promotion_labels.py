"""Labels: which sheet they go on, and where on the first sheet to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campaigns.reports.label_sheets import label_sheets
from campaigns.reports.labels import sheet_of
from campaigns.shop.shop import Shop
from desktop.theme import font
from desktop.widgets.field import Select, count_field
from desktop.widgets.layout import STRETCH, row
from desktop.widgets.text import Text
from geo.texts import tr


class LabelSheetRow(QWidget):
    """A sheet a shop can buy, and the first label of it that is still there. Hidden until labels are wanted."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sheets = label_sheets()
        self.sheet = Select([(name, sheet.title) for name, sheet in self._sheets.items()], name=tr("Label sheet"))
        self.sheet.setFont(font("small"))
        self.start = count_field(1, 1, 1, tr("First free label"))
        self.start.setFixedWidth(76)
        self.sheet.currentIndexChanged.connect(self._sheet_chosen)
        self.start.valueChanged.connect(lambda _value: self.changed.emit())
        self.setLayout(
            row(24, self.sheet, 14, Text(tr("begin at label"), "small", "text2"), 8, self.start, STRETCH,
                margins=(0, 2, 0, 8))
        )  # fmt: skip
        self.hide()

    def show_usual(self, shop: Shop) -> None:
        """Begin with the sheet the shop uses, from its first label."""
        self.blockSignals(True)
        self.sheet.choose(sheet_of(shop).name)
        self._sheet_chosen()
        self.start.setValue(1)
        self.blockSignals(False)

    def order(self) -> tuple[str, int]:
        """The sheet's name, and the label to begin at, counted from one."""
        return self.sheet.value, self.start.value()

    def _sheet_chosen(self) -> None:
        self.start.setMaximum(self._sheets[self.sheet.value].labels)
        self.changed.emit()

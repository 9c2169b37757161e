"""Neighbourhoods: the map with its measures, tools and legend, and the profile of the area one looks at."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QInputDialog, QStackedWidget

from desktop.actions import areas as do
from desktop.actions.desk import Desk
from desktop.models.area_figures import (
    MEASURES,
    AreaShape,
    all_figures,
    area_shapes,
    measure_values,
    read_out,
    read_panel,
    says_value,
    spots,
)
from desktop.rooms.area_panel import AreaPanel
from desktop.rooms.map_controls import Legend, MeasureBar, ToolBox, ZoomBox
from desktop.rooms.map_layers import LayersButton
from desktop.rooms.maps import TownMap, box_of_most, box_round
from desktop.rooms.room import Room
from desktop.widgets.layout import column
from desktop.widgets.split import Split
from desktop.widgets.text import Text
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

KEYS = {"V": "select", "D": "draw", "X": "split", "B": "boundary", "M": "merge", "F2": "rename", "W": "reach"}


class Neighbourhoods(Room):
    """Where the customers live."""

    section = "neighbourhoods"
    help = "neighbourhoods"
    title = QT_TR_NOOP("Neighbourhoods")
    reading = QT_TR_NOOP("Reading your neighbourhoods")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.measure = "customers"
        self.selected: list[str] = []
        self._town: Any = None
        self._want_fit = True
        self._choose_home = True  # the area of the shop itself, when the room opens first
        self.canvas: Any = None
        self.panel = AreaPanel(desk)
        self.panel.area_chosen.connect(lambda area: self.select([area], look=True))
        self.panel.make_areas.connect(self.make_areas)
        self.panel.use_boundaries.connect(self._import_boundaries)
        self.panel.use_hexagons.connect(self._make_hexagons)
        self.panel.rename.connect(lambda: self._tool("rename"))
        self._map_side = QStackedWidget()
        waiting = Text(tr("Reading the map of your town. The first time takes a few seconds."), "small", "text3")
        waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._map_side.addWidget(waiting)
        self._map_side.setMinimumWidth(480)
        self.split = Split(self._map_side, self.panel, desk.settings, "neighbourhoods", beside_map=True)
        self.setLayout(column(self.split))
        for key, tool in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda tool=tool: self._tool(tool))
        shortcut = QShortcut(QKeySequence("L"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._open_layers)

    # What is shown

    @staticmethod
    def gather(facts: Any) -> None:
        read_panel(facts)

    def wait(self) -> None:
        """The bare map is there at once; what lies on it comes when it has been read."""
        if self._town is not self.session.town:
            self._TownMap()
            self._legend.hide()
            self._measures.hide()

    def refresh(self) -> None:
        self._TownMap()
        shapes = area_shapes(self.session)
        self.selected = [key for key in self.selected if key in {shape.id for shape in shapes}]
        self.canvas.place_people(spots(self.session))
        self._show_measure()
        if self._want_fit and shapes:
            self._want_fit = False
            self.canvas.fit(box_of_most(self.session), 40)
        if self._choose_home and shapes:
            self._choose_home = False
            self.selected = self.selected or [area_at(shapes, self.session.settings.lat, self.session.settings.lon)]
        self.canvas.select(self.selected)
        self.desk.tasks.in_turns(self._show_panel)
        self._tools.set_enabled(bool(shapes), len(self.selected))
        self._legend.setVisible(bool(shapes))
        self._measures.setVisible(bool(shapes))

    def _show_panel(self) -> None:
        if self.session.is_open:
            self.panel.show_areas(self.selected, self.measure)

    def arrive(self, area: str = "", measure: str = "", **where: Any) -> None:
        """Perhaps at one area, or coloured by a measure."""
        if measure:
            self._choose_measure(measure)
        if area:
            self.select([area], look=True)

    def place(self) -> dict[str, Any]:
        return {"measure": self.measure} | ({"area": self.selected[0]} if self.selected else {})

    def escape(self) -> bool:
        if self.canvas is not None and self.canvas.tool.name != "select":
            self.canvas.set_tool("select")
        elif self.selected:
            self.select([])
        else:
            return False
        return True

    def select(self, ids: list[str], *, look: bool = False) -> None:
        """Look at these areas; `look` brings the map there."""
        self.selected = ids
        self.canvas.select(ids)
        self.panel.show_areas(ids, self.measure)
        self._tools.set_enabled(True, len(ids))
        if look and ids:
            shapes = [s.polygon for s in area_shapes(self.session) if s.id in ids]
            if shapes:
                self.canvas.fit(box_round(shapes), 120)

    def _TownMap(self) -> None:
        """A canvas for the town of the shop that is open."""
        town = self.session.town
        if self._town is town:
            return
        if self.canvas is not None:
            self._map_side.removeWidget(self.canvas)
            self.canvas.deleteLater()
        self._town, self.selected, self._want_fit, self._choose_home = town, [], True, True
        self.canvas = TownMap(self.session)
        self._map_side.addWidget(self.canvas)
        self._map_side.setCurrentWidget(self.canvas)
        self.canvas.area_clicked.connect(self._area_clicked)
        self.canvas.reach_asked.connect(self._show_reach)
        self.canvas.shape_drawn.connect(self._drawn)
        self.canvas.line_drawn.connect(self._split)
        self.canvas.areas_joined.connect(self._merge)
        self.canvas.boundary_moved.connect(lambda start, end: do.move_boundary(self.desk, start, end))
        self._measures = MeasureBar(self.canvas, [(key, tr(name)) for key, name in MEASURES])
        self._measures.chosen.connect(self._choose_measure)
        self._tools = ToolBox(self.canvas)
        self._tools.chosen.connect(self._tool)
        self.desk.guard(*(self._tools.buttons[key] for key in ("draw", "split", "boundary", "merge", "rename")))
        self.canvas.tool_changed.connect(self._tools.choose)
        self._layers = LayersButton(self.canvas, self.desk)
        self._legend = Legend(self.canvas, self._layers)
        self._zoom = ZoomBox(self.canvas, self.canvas.zoom_in, self.canvas.zoom_out, self._fit_all)
        self._measures.pin(20, 20)
        self._tools.pin(20, 85)
        self._legend.pin(20, bottom=20)
        self._zoom.pin(right=20, bottom=36)
        self.canvas.setProperty("scale_bar_left", 250.0)

    def _show_measure(self) -> None:
        session, figures = self.session, all_figures(self.session)
        values = measure_values(session, self.measure)
        fewest, currency = session.settings.smallest_group, session.settings.currency
        captions = [says_value(value, self.measure, currency, fewest) for value in values]
        told = [read_out(figure, currency, fewest) for figure in figures]
        self.canvas.set_areas([figure.shape for figure in figures], values, self.measure, captions, told)
        hatch = self.canvas.scene.style.class_hatch
        lines = [(line.colour, line.says, hatch(line.step)) for line in self.canvas.legend_classes(number)]
        if np.isnan(values).any():
            lines.append(("", tr("fewer than {fewest}").format(fewest=fewest), None))
        self._legend.show_lines(tr(LEGENDS[self.measure]).format(currency=currency), lines)
        self.canvas.select(self.selected)

    # What the person does

    def _choose_measure(self, measure: str) -> None:
        self.measure = measure
        if self.canvas is not None:
            self._measures.choose(measure)
            self._show_measure()
            self.panel.show_areas(self.selected, measure)

    def _area_clicked(self, area: str) -> None:
        held = QGuiApplication.keyboardModifiers()
        if not held & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier):
            self.select([area])
        elif area in self.selected:
            self.select([key for key in self.selected if key != area])
        else:
            self.select([*self.selected, area])

    def _tool(self, name: str) -> None:
        if name == "merge" and len(self.selected) > 1:
            self._merge(self.selected)
        elif name == "rename":
            self._rename()
            self._tools.choose("select")
        elif name == "split" and len(self.selected) != 1:
            self.desk.say(tr("Choose one area first, then draw the line that splits it."))
            self._tools.choose("select")
        else:
            self.canvas.set_tool(name)
            self.canvas.setFocus()
            if name == "merge":
                self.desk.say(tr("Click the areas to join, then press Enter. Esc lets them go."))

    def _open_layers(self) -> None:
        if self.canvas is not None:
            self._layers.open_menu()

    def _merge(self, ids: list[str]) -> None:
        self.canvas.set_tool("select")
        do.merge_areas(self.desk, ids)

    def _split(self, line: Any) -> None:
        self.canvas.set_tool("select")
        if self.selected:
            do.split_area(self.desk, self.selected[0], line)

    def _drawn(self, shape: Any) -> None:
        self.canvas.set_tool("select")
        name, yes = QInputDialog.getText(self, tr("New area"), tr("What is this area called?"))
        if yes and name.strip():
            do.draw_area(self.desk, shape, name.strip())

    def _rename(self) -> None:
        if len(self.selected) != 1:
            self.desk.say(tr("Choose one area, then rename it."))
            return
        before = next(s.name for s in area_shapes(self.session) if s.id == self.selected[0])
        name, yes = QInputDialog.getText(self, tr("Rename area"), tr("Name of this area"), text=before)
        if yes and name.strip() and name.strip() != before:
            do.rename_area(self.desk, self.selected[0], name.strip())

    def _show_reach(self, lat: float, lon: float) -> None:
        self.canvas.set_tool("select")
        do.walking_outlines(self.desk, lat, lon, self._reach_found)

    def _reach_found(self, outlines: list[Any]) -> None:
        self.canvas.set_reach(outlines)
        self.desk.say(
            tr("Dashed lines: 5, 10 and 15 minutes on foot."), tr("Take away"), lambda: self.canvas.set_reach([])
        )

    def make_areas(self) -> None:
        """Group the customers anew."""
        do.make_areas(self.desk, self._say_made)
        self._want_fit = True

    def _make_hexagons(self) -> None:
        do.make_areas(self.desk, self._say_made, hexagons=True)
        self._want_fit = True

    def _say_made(self, made: int) -> None:
        self.desk.say_done(tr("Made {n} neighbourhoods", "Made {n} neighbourhood", made).format(n=number(made)))

    def _import_boundaries(self) -> None:
        do.import_boundaries(self.desk, self)
        self._want_fit = True

    def _fit_all(self) -> None:
        shapes = [shape.polygon for shape in area_shapes(self.session)]
        self.canvas.fit(box_round(shapes), 12) if shapes else self.canvas.fit_town()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.split.kept:
            self.split.settle(368 if self.width() >= 1152 else 320)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.split.settle(368 if self.width() >= 1152 else 320)


def area_at(shapes: list[AreaShape], lat: float, lon: float) -> str:
    """The id of the area a place lies in, or else of the nearest."""
    from shapely import Point

    return min(shapes, key=lambda shape: shape.polygon.distance(Point(lon, lat))).id


LEGENDS = {
    "customers": QT_TR_NOOP("Customers per area"),
    "spend": QT_TR_NOOP("Spend in 12 months, {currency}"),
    "share": QT_TR_NOOP("Homes with a customer, %"),
    "quiet": QT_TR_NOOP("Customers gone quiet, %"),
}

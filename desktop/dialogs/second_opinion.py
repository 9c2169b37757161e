"""A second opinion: whom to ask, and what would be sent, before anything is."""

from __future__ import annotations

import urllib.parse

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.actions import opinion
from desktop.actions.desk import Desk
from desktop.dialogs.dialog import Dialog
from desktop.widgets.button import Button, IconLabel
from desktop.widgets.field import Field, labelled
from desktop.widgets.layout import STRETCH, add, column, frame, row
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.errors import UserError
from geo.texts import tr


class SecondOpinion(Dialog):
    """Nothing is sent before the button is pressed; what would be is written above it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(
            parent,
            tr("Ask a server about addresses the town map does not know?"),
            tr("Doorstep itself never does this. It is off until you name a server you trust."),
            width=560,
        )
        self._desk, self._server = desk, ""
        self.server = Field("https://nominatim.example.org", "link", name=tr("Server"), text=opinion.server_of(desk))
        hint = tr("A Nominatim server of your own, or us-census for addresses in the United States.")
        self.says = Text("", "small", "text2", wrap=True)
        note = row(column(IconLabel("info", 16, "accent"), STRETCH), 10, margins=(16, 12, 16, 12))
        add(note, self.says, 1)
        self.body.addLayout(labelled(tr("Server"), self.server, hint))
        self.body.addWidget(frame("soft", note))
        self.add_close(tr("Send nothing"))
        self.go = self.add_button(Button(tr("Ask this server"), self._ask, kind="primary"))
        self.server.textChanged.connect(self._look)
        self._queries: tuple[str, ...] | None = None
        self._look()
        opinion.would_send(desk, self._take)

    def _take(self, queries: tuple[str, ...]) -> None:
        if isValid(self):  # it may have been closed meanwhile
            self._queries = queries
            self._look()

    def _look(self) -> None:
        """Say what would be sent to whom; nothing is sent by looking."""
        self._server = self._checked()
        self.go.setEnabled(bool(self._server))

    def _checked(self) -> str:
        """The server that can be asked, empty when there is none or nothing to ask; the note says so."""
        from geo.sources.second_opinion import check_server

        text = self.server.text().strip()
        if not text or self._queries is None:
            self.says.setText(tr("No server is named: nothing can be sent."))
            return ""
        if not self._queries:
            self.says.setText(tr("There is no address to ask about."))
            return ""
        try:
            server = check_server(text)
        except UserError as error:
            self.says.setText(plain(f"{error.happened} {error.next_step}"))
            return ""
        self.says.setText(plain(self._sentence(server, self._queries)))
        return server

    @staticmethod
    def _sentence(server: str, queries: tuple[str, ...]) -> str:
        words = tr(
            "{n} addresses would go to {server}, one a second: number, street, postcode and town, never a name and "
            "nothing else. For example: “{example}”. Whoever runs the server sees them.",
            "{n} address would go to {server}: number, street, postcode and town, never a name and nothing else: "
            "“{example}”. Whoever runs the server sees it.",
            len(queries),
        )
        to = urllib.parse.urlsplit(server).hostname or tr("the US Census")
        return words.format(n=number(len(queries)), server=to, example=queries[0])

    def _ask(self) -> None:
        self.accept()
        opinion.ask(self._desk, self._server)

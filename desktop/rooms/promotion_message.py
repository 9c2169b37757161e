"""Step 3: what people read, for each channel, with the message of a real person beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu

from campaigns.promotions.parts import PUBLIC
from campaigns.promotions.promotion import Message, Promotion
from campaigns.promotions.wording import FIELDS, sms_length
from desktop.actions.desk import Desk
from desktop.models.preview import not_everybody_has, people_of_channel, preview
from desktop.rooms.promotion_markup import MarkupTools
from desktop.rooms.promotion_picture import PictureRow
from desktop.rooms.promotion_public import PublicPreview
from desktop.rooms.promotion_step import Step
from desktop.theme import font
from desktop.widgets.button import Button, IconButton, IconLabel
from desktop.widgets.card import Card
from desktop.widgets.layout import STRETCH, add, box, column, frame, row, rule, scrolling
from desktop.widgets.mail_view import MailView
from desktop.widgets.message_editor import MessageEditor
from desktop.widgets.picture import Picture
from desktop.widgets.qr_code import QrCode
from desktop.widgets.segment_control import SegmentControl
from desktop.widgets.text import Text, plain
from desktop.words import number
from geo.texts import QT_TR_NOOP, tr

CHANNELS = (
    ("email", QT_TR_NOOP("Email"), "mail"),
    ("sms", QT_TR_NOOP("Text message"), "smartphone"),
    ("post", QT_TR_NOOP("Letter"), "mailbox"),
    ("flyer", QT_TR_NOOP("Flyer"), "newspaper"),
    ("poster", QT_TR_NOOP("Poster"), "image"),
)
PICTURED = ("email", "post", "flyer", *PUBLIC)  # a picture goes on these
TITLED = ("email", "flyer", *PUBLIC)  # with a subject or a headline of their own
QUICK = ("first_name", "area", "minutes", "code", "ends")

CODE_WORDS = QT_TR_NOOP("Your code"), QT_TR_NOOP("Show it at the till")
NARROW = 1180  # px of the step


def field_names() -> dict[str, str]:
    """The merge fields by their name on screen."""
    return {key: tr(name) for key, name in FIELDS.items()}


LEAST = 92  # px of the message: four lines, also where a low window or large targets leave less


class MessageStep(Step):
    """One text a channel, one or two variants, and the preview."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.channel, self.variant = "email", "A"
        self._chosen: Any = None
        self._who: list[int] = []
        self._counts: dict[str, str] = {}  # people by channel
        self._at = 0
        self.tabs: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        tabs = row(gap=8)
        for key, name, icon in CHANNELS:
            tab = Button(tr(name), lambda key=key: self._open_channel(key), kind="tab", icon=icon, size="large")
            tab.setCheckable(True)
            tab.setFont(font("small_strong"))
            self._group.addButton(tab)
            self.tabs[key] = tab
            tabs.addWidget(tab)
        tabs.addStretch(1)
        self._variants = SegmentControl([("A", tr("Message A")), ("B", tr("Message B"))], height=34)
        self._variants.chosen.connect(self._open_variant)
        self.seen = SegmentControl([("poster", tr("Poster")), ("social", tr("Social post"))], height=34)
        self.seen.chosen.connect(self._open_channel)
        self._second = Button(tr("Try a second message"), self._add_variant, kind="link", icon="plus")
        self._drop = Button(tr("Without message B"), self._drop_variant, kind="link")
        self._half = Text(tr("Half get A, half get B. You will see which works better."), "small", "text2")
        self.subject = MessageEditor(field_names(), one_line=True, name=tr("Subject"))
        self.text = MessageEditor(field_names(), name=tr("Message"))
        self.text.setMinimumHeight(LEAST)
        self.subject.edited.connect(self._read)
        self.text.edited.connect(self._read)
        self._later = QTimer(self, singleShot=True, interval=120)
        self._later.timeout.connect(self._preview)
        left = column(
            tabs,
            12,
            row(self.seen, self._variants, self._half, STRETCH, self._second, self._drop, gap=12),
            14,
            margins=(32, 20, 32, 16),
        )
        add(left, self._editor(), 1)
        whole = row()
        add(whole, scrolling(box(left)), 1)
        side = frame("wellside", self._preview_side())
        self._side = side
        add(whole, side)
        self.setLayout(whole)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow window the preview gives way; fields beyond the first two stay under "Insert"."""
        narrow, public = self.width() < NARROW, self.channel in PUBLIC
        self._side.setFixedWidth(396 if narrow else 500)
        for at, (key, pill) in enumerate(zip(QUICK, self._pills, strict=True)):
            pill.setVisible(key == "ends" if public else at < 2 or not narrow)
        self._name_tabs()

    def _editor(self) -> Any:
        self._subject_name = Text(tr("Subject"), "small", "text2")
        self._subject_row = box(row(self._subject_name, 24, self.subject, margins=(20, 11, 20, 11)))
        self._subject_line = rule()
        self.picture, self._picture_line = PictureRow(), rule()
        self.picture.chosen.connect(self._put_picture)
        tools = row(gap=6, margins=(14, 8, 14, 8))
        insert = Button(tr("Insert"), lambda: self._insert_menu(insert), kind="quiet", icon="plus", size="small")
        add(tools, insert)
        self.markup = MarkupTools(self.text)
        add(tools, self.markup)
        tools.addStretch(1)
        self._pills = [
            Button(tr(FIELDS[key]), lambda key=key: self.text.insert_field(key), kind="pill", size="small")
            for key in QUICK
        ]
        for pill in self._pills:
            add(tools, pill)
        self._checks = row(gap=18)
        self._length = Text("", "small", "text2")
        card = Card(gap=0, margins=(1, 1, 1, 1))
        for piece in (self._subject_row, self._subject_line, self.picture, self._picture_line, tools, rule()):
            add(card.body, piece)
        holder = row(margins=(20, 16, 20, 10))
        add(holder, self.text, 1)
        add(card.body, holder, 1)
        for piece in (rule(), row(self._checks, STRETCH, self._length, margins=(20, 10, 20, 10))):
            add(card.body, piece)
        return card

    def _preview_side(self) -> Any:
        self._person = Text("", "small_name")
        self._before = IconButton("chevron-left", tr("Person before"), lambda: self._turn(-1))
        self._after = IconButton("chevron-right", tr("Next person"), lambda: self._turn(1))
        head = row(
            Text(tr("What people get"), "heading"),
            STRETCH,
            self._before,
            8,
            self._person,
            8,
            self._after,
        )
        self._picture = Picture(136)
        self._from, self._to = Text("", "small_strong"), Text("", "caption", "text3")
        self._subject_says = Text("", "strong", wrap=True)
        self._says, self.mail = Text("", "body", wrap=True), MailView()
        self._code_text, self._qr = Text("", "finding"), QrCode()
        self._code_words = [Text(tr(says), "caption", "text2") for says in CODE_WORDS]
        above, below = self._code_words
        words = column(STRETCH, above, self._code_text, below, STRETCH)
        self._code = frame("idea", row(self._qr, 16, words, STRETCH, margins=(14, 10, 14, 10)))
        self._foot = Text("", "caption", "text3", wrap=True)
        card = self._letter = Card(gap=0, margins=(1, 1, 1, 1))
        self.public = PublicPreview(self.desk)
        self.public.hide()
        top = column(row(self._from, STRETCH, self._to), 3, self._subject_says, margins=(22, 14, 22, 14))
        body = column(self._says, self.mail, 12, self._code, 12, rule(), 10, self._foot, margins=(22, 16, 22, 14))
        for piece in (top, rule(), self._picture, body):
            add(card.body, piece)
        self._tried = Text("", "small", "text2", wrap=True)
        inside = column(head, 14, card, self.public, 12, self._tried, STRETCH, margins=(30, 16, 32, 16))
        return column(scrolling(box(inside)))

    # Showing

    def show_promotion(self, promotion: Promotion) -> None:
        super().show_promotion(promotion)
        if promotion.channels and self.channel not in promotion.channels:
            self.channel = promotion.channels[0]
        self._show_channel()

    def show_people(self, chosen: Any, areas: Any, fitting: list[int]) -> None:
        self._chosen = chosen
        may = {channel: self.desk.session.may(channel) for channel in ("email", "sms", "post")}
        self._counts = {key: number(sum(1 for one in chosen.reached if one in may[key])) for key in may}
        self._name_tabs()
        self._preview()

    def _name_tabs(self) -> None:
        """Each way with how many it reaches; in a narrow window there is room for the names alone."""
        counts = self._counts if self.width() >= NARROW else {}
        for key, name, _icon in CHANNELS:
            self.tabs[key].rename(f"{tr(name)}   {counts.get(key, '')}".rstrip())

    def _show_channel(self) -> None:
        assert self.promotion is not None
        self.setting = True
        self.tabs["poster" if self.channel in PUBLIC else self.channel].setChecked(True)
        variants, public = self._variants_here(), self.channel in PUBLIC
        if self.variant not in variants:
            self.variant = variants[0]
        several_ = len(variants) > 1
        self._variants.setVisible(several_)
        self._half.setVisible(several_)
        self._second.setVisible(not several_ and not public)  # what everybody sees is one and the same
        self._drop.setVisible(several_)
        self._variants.choose(self.variant if self.variant in ("A", "B") else "A")
        for part in (self._letter, self._before, self._person, self._after):
            part.setVisible(not public)
        self.public.setVisible(public)
        self.seen.setVisible(public)
        if public:
            self.seen.choose(self.channel)
        self._subject_name.setText(tr("Subject") if self.channel == "email" else tr("Headline"))
        for part in (self._subject_row, self._subject_line):
            part.setVisible(self.channel in TITLED)
        for part in (self.picture, self._picture_line):
            part.setVisible(self.channel in PICTURED)
        message, mail = self._message(), self.channel == "email"
        self.markup.setVisible(mail)
        self.picture.show_picture(self.desk.session.view, message.image, mail=mail)
        self.subject.show_template(message.subject)
        self.text.show_template(message.text)
        self.setting = False
        self._fit()
        self._preview()

    def _variants_here(self) -> list[str]:
        assert self.promotion is not None
        mine = sorted({m.variant for m in self.promotion.messages if m.channel == self.channel})
        return mine or ["A"]

    def _message(self) -> Message:
        assert self.promotion is not None
        mine = [m for m in self.promotion.messages if (m.channel, m.variant) == (self.channel, self.variant)]
        return mine[0] if mine else Message(self.channel, self.variant)

    # Changing

    def _open_channel(self, channel: str) -> None:
        self.channel, self._at = channel, 0
        self._show_channel()

    def _open_variant(self, variant: str) -> None:
        self.variant, self._at = variant, 0
        self._show_channel()

    def _add_variant(self) -> None:
        first = self._message()
        self._put(replace(first, variant="B"))
        self._open_variant("B")

    def _drop_variant(self) -> None:
        assert self.promotion is not None
        kept = tuple(m for m in self.promotion.messages if (m.channel, m.variant) != (self.channel, "B"))
        self.change(replace(self.promotion, messages=kept))
        self._open_variant("A")

    def _read(self) -> None:
        if self.setting or self.promotion is None:
            return
        subject = self.subject.template().strip() if self.channel in TITLED else ""
        self._put(replace(self._message(), subject=subject, text=self.text.template().strip()))
        self._later.start()

    def _put_picture(self, image: str) -> None:
        self._put(replace(self._message(), image=image))
        self.picture.show_picture(self.desk.session.view, self._message().image, mail=self.channel == "email")
        self._preview()

    def _put(self, message: Message) -> None:
        """Take a message over; an empty one is taken out."""
        assert self.promotion is not None
        key = (message.channel, message.variant)
        others = tuple(m for m in self.promotion.messages if (m.channel, m.variant) != key)
        keep = (message,) if message.text or message.subject or message.image else ()
        order = {name: at for at, (name, _n, _i) in enumerate(CHANNELS)}
        messages = sorted((*others, *keep), key=lambda m: (order.get(m.channel, 9), m.variant))
        try:
            self.change(replace(self.promotion, messages=tuple(messages)))
        except ValueError:  # a half-typed bracket: kept when it is whole
            return

    def _insert_menu(self, under: Button) -> None:
        menu = QMenu(self)
        menu.setFont(font("small"))
        for key, name in FIELDS.items():
            menu.addAction(tr(name), lambda key=key: self.text.insert_field(key))
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    # The preview

    def _turn(self, step: int) -> None:
        if self._who:
            self._at = (self._at + step) % len(self._who)
            self._preview()

    def _preview(self) -> None:
        promotion, message = self.promotion, self._message()
        self._show_length(message)
        if promotion is not None and self.channel in PUBLIC:
            self._tried.setText("")
            self._clear_checks()
            self.public.show_public(promotion, self.channel)
            return
        if promotion is None or self._chosen is None:
            return
        self._who = people_of_channel(self.desk.session, self._chosen, self.channel, self.variant)
        self._from.setText(plain(self.desk.session.settings.name))
        self._picture.show_file(self.picture.path if self.channel in PICTURED else None)
        self._picture.setVisible(not self._picture.image.isNull())
        if not self._who or not message.text:
            self._show_nobody(message)
            return
        shown = preview(self.desk.session, promotion, message, self._chosen, self._who[self._at % len(self._who)])
        self._person.setText(plain(shown.name))
        self._to.setText(tr("to {to}").format(to=plain(shown.to)) if shown.to else "")
        self._subject_says.setText(plain(shown.subject))
        self._subject_says.setVisible(self.channel == "email")
        self._says.setText(plain(shown.text))
        self._says.setVisible(not shown.html)
        self.mail.setVisible(bool(shown.html))
        self.mail.show_mail(shown.html)
        self._show_code(shown.code)
        self._foot.setText(tr("Your email tool adds the line to unsubscribe.") if self.channel == "email" else "")
        self._foot.setVisible(self.channel == "email")
        self._show_checks(shown.remarks, message)

    def _show_code(self, code: str) -> None:
        """The code as it is shown beside the words: printed with its square to scan, in a mail alone, in a text not."""
        self._code.setVisible(bool(code) and self.channel != "sms")
        self._code_text.setText(code)
        self._qr.show_text(code)
        for part in (self._qr, *self._code_words):
            part.setVisible(self.channel != "email")

    def _show_nobody(self, message: Message) -> None:
        self._person.setText("")
        self._to.setText("")
        self._subject_says.setText("")
        words = (
            tr("Write a message, and see here what a real person gets.")
            if not message.text
            else (tr("Nobody of this promotion may be reached this way."))
        )
        self._says.setText(words)
        self._says.show()
        self.mail.hide()
        self._code.hide()
        self._foot.hide()
        self._tried.setText("")
        self._clear_checks()

    def _show_length(self, message: Message) -> None:
        if self.channel == "sms":
            length = sms_length(message.text)
            self._length.setText(
                tr(
                    "{characters} characters, {n} text messages",
                    "{characters} characters, {n} text message",
                    length.parts,
                ).format(characters=number(length.characters), n=number(length.parts))
            )
        else:
            self._length.setText(
                tr("{n} words", "{n} word", len(message.text.split())).format(n=number(len(message.text.split())))
            )

    def _clear_checks(self) -> None:
        from desktop.widgets.layout import clear

        clear(self._checks)

    def _show_checks(self, remarks: Any, message: Message) -> None:
        self._clear_checks()
        if not remarks:
            self._checks.addLayout(said("check", "good", tr("This message is complete")))
        for says, stops in remarks[:2]:
            self._checks.addLayout(said("circle-x" if stops else "triangle-alert", "bad" if stops else "warn", says))
        self._tried.setText(not_everybody_has(message))


def said(icon: str, tone: str, words: str) -> Any:
    """An icon and a few words."""
    return row(IconLabel(icon, 15, tone), 7, Text(plain(words), "small", tone))

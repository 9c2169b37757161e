"""From a promotion to files: targets in; files, receipt.json and rows of the shop file out, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from campaigns.audiences import areas_file, contact_list, customer_list, door_list, location_ids, location_list
from campaigns.audiences.audience import Audience, freeze
from campaigns.audiences.differences import earlier_lists
from campaigns.audiences.gate import Passed, Refused, pass_gate
from campaigns.audiences.location_list import Ground, Placed, PostCodes, is_special_offer
from campaigns.audiences.mail_message import mail_files
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec, load_platform, own_figures
from campaigns.audiences.receipts import Receipt, as_document, receipt_of, receipts_text, record
from campaigns.audiences.second_wave import with_second_wave
from campaigns.audiences.sensitive import languages_of
from campaigns.errors import UserError
from campaigns.promotions.promotion import load_promotion
from campaigns.shop.leaving import have_left, leaving
from campaigns.shop.shop import Shop
from geo.areas import Area
from geo.figures import number
from geo.files import all_in_place
from geo.progress import OnProgress, no_progress
from geo.texts import tr

WRITTEN = ("promotions", "audiences", "audience_members", "codes", "receipts", "receipt_members", "settings")
OWN_FIGURES = "platform-limits.toml"  # beside the shop file
MAIN_KINDS = ("customers", "contacts", "circles", "postcodes", "areas", "streets", "routes")
PURPOSES = {"-exclude-customers": "exclude-customers", "-exclude": "exclude"}
PEOPLE_WRITERS: Mapping[str, Callable[[Passed], bytes]] = {
    "table": customer_list.hashed_table,
    "values": customer_list.values,
    "microsoft-list": customer_list.microsoft_list,
    "spreadsheet": contact_list.spreadsheet,
    "tool-table": contact_list.tool_table,
    "vcard": contact_list.address_book,
}
CIRCLE_WRITERS: Mapping[str, Callable[[Passed, Placed], bytes]] = {
    "google-editor": location_list.google_editor,
    "google-api": location_list.google_api,
    "meta-targeting": location_list.meta_targeting,
    "microsoft-bulk": location_list.microsoft_bulk,
    "snapchat": location_list.snapchat,
    "points": location_list.points,
}
POSTCODE_WRITERS: Mapping[str, Callable[[Passed, PostCodes], bytes]] = {
    "lines": location_list.lines,
    "meta-zips": location_list.meta_zips,
    "google-ids": location_ids.google_ids,
    "microsoft-ids": location_ids.microsoft_ids,
}
Printer = Callable[[Shop, Audience, Passed], bytes]
DOOR_WRITERS: Mapping[str, Callable[[Passed, Ground], tuple[bytes, tuple[str, ...]]]] = {
    "street-list": door_list.street_list,
    "eddm": door_list.eddm,
    "sectors": door_list.sectors,
}
AREA_WRITERS: Mapping[str, Callable[[Sequence[Area]], bytes]] = {
    "geojson": areas_file.geojson,
    "kml": areas_file.kml,
    "wkt": areas_file.wkt,
}


@dataclass(frozen=True)
class Refusal:
    """A file that was not made, and what to do about it."""

    target: str
    file: str
    says: str
    remedy: str


@dataclass(frozen=True)
class ExportReport:
    """What was written and what was not."""

    folder: Path
    receipts: tuple[Receipt, ...]
    refused: tuple[Refusal, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """All files made, receipt.json last."""
        return (*(name for receipt in self.receipts for name in receipt.files), "receipt.json")


@dataclass(frozen=True)
class Order:
    """One target: the platform, and what its people are for."""

    spec: PlatformSpec
    purpose: str


@dataclass(frozen=True)
class _Made:
    passed: Passed
    receipt: Receipt
    contents: Mapping[str, bytes]


def export(
    shop: Shop,
    promotion_name: str,
    targets: Sequence[str],
    out_dir: Path,
    on_progress: OnProgress = no_progress,
    *,
    leave_out_more: bool = False,
    special: bool = False,
    printers: Mapping[str, Printer] | None = None,
    circles: Mapping[str, int] | None = None,
) -> ExportReport:
    """Write what some targets take of a promotion, through the gate, with a receipt.

    A target may end in "-exclude" (people kept aside) or "-exclude-customers" (everybody on file): lists for a
    platform to show nothing to. `special`: the offer is of homes, work or credit. `printers` make what is printed
    (labels, letters) out of what the gate let through, by form. `circles` asks for at most so many of a platform
    (by name) where fewer will do. The audience is frozen with the first export.
    A file the gate or the platform refuses is left out and said; when all are, UserError says why, and nothing is
    written or kept.
    """
    orders = [read_target(shop, target) for target in dict.fromkeys(targets)]
    # Files go again when the shop file has no room for the receipt.
    with leaving(shop, Path(out_dir)) as drafts, ExitStack() as placed, shop.quiet(*WRITTEN):
        desk = _served(
            shop,
            promotion_name,
            orders,
            on_progress,
            leave_out_more,
            special,
            printers or {},
            circles or {},
            exact=True,
        )
        if not desk.made:
            first = desk.refused[0]
            raise UserError(first.says, first.remedy)
        for made in desk.made:
            record(shop, desk.audience, made.passed, made.receipt)
        contents = {name: data for made in desk.made for name, data in made.contents.items()}
        contents["receipt.json"] = receipts_text([as_document(made.receipt) for made in desk.made])
        placed.enter_context(all_in_place(contents, Path(out_dir), drafts))
        have_left(shop, drafts)
    return desk.report(Path(out_dir))


def rehearse(
    shop: Shop, promotion_name: str, targets: Sequence[str], on_progress: OnProgress = no_progress, **how: Any
) -> ExportReport:
    """What an export would do (the same `how`), without a file, a receipt or a frozen audience: said before it is done.

    The circles are those found at once; an export takes seconds to make them closer.

    Raises UserError as `export` does, except that refusals, even of everything, are only told.
    """
    orders = [read_target(shop, target) for target in dict.fromkeys(targets)]
    desks: list[Desk] = []
    with suppress(_Rehearsed), shop.quiet():
        options = {"leave_out_more": False, "special": False, "printers": {}, "circles": {}, **how}
        desks.append(_served(shop, promotion_name, orders, on_progress, **options))
        raise _Rehearsed  # which takes back everything that was written to the shop file
    return desks[0].report(Path())


class _Rehearsed(Exception):
    """The end of a rehearsal."""


def _served(
    shop: Shop,
    promotion_name: str,
    orders: Sequence[Order],
    on_progress: OnProgress,
    leave_out_more: bool,
    special: bool,
    printers: Mapping[str, Printer],
    circles: Mapping[str, int],
    exact: bool = False,
) -> Desk:
    promotion_id, _ = load_promotion(shop, promotion_name)
    audience = with_second_wave(shop, freeze(shop, promotion_id))
    desk = Desk(shop, audience, leave_out_more, special, printers, circles, exact)
    for done, order in enumerate(orders):
        on_progress(tr("Making the files for {title}").format(title=order.spec.title), done, len(orders))
        desk.serve(order)
    return desk


def read_target(shop: Shop, target: str) -> Order:
    """A target by name. Raises UserError with the names there are."""
    changes = own_figures(shop.path.parent / OWN_FIGURES)
    for ending, purpose in PURPOSES.items():
        if target.endswith(ending):
            return Order(load_platform(target.removesuffix(ending), changes), purpose)
    return Order(load_platform(target, changes), "reach")


class Desk:
    """Serves the targets of one export one after the other; what was made and what was refused adds up."""

    def __init__(
        self,
        shop: Shop,
        audience: Audience,
        leave_out_more: bool = False,
        special: bool = False,
        printers: Mapping[str, Printer] | None = None,
        circles: Mapping[str, int] | None = None,
        exact: bool = False,
    ) -> None:
        self.shop, self.audience, self.printers = shop, audience, printers or {}
        special = special or is_special_offer(audience, languages_of(shop.settings))
        self.leave_out_more, self.special = leave_out_more, special
        self.ground = Ground(shop, audience, circles, exact)
        self.made: list[_Made] = []
        self.refused: list[Refusal] = []

    def report(self, folder: Path) -> ExportReport:
        """What was made and what was not."""
        return ExportReport(folder, tuple(made.receipt for made in self.made), tuple(self.refused))

    def serve(self, order: Order) -> None:
        """All files of one target."""
        files = order.spec.of_kind(*(("customers",) if order.purpose != "reach" else MAIN_KINDS))
        per = self.audience.promotion.codes.per
        files = tuple(file for file in files if per in file.options.get("codes_per", (per,)) and self._can(file))
        if not files:
            raise UserError(
                tr("{title} takes no such list.").format(title=order.spec.title),
                tr("Ask for {name} itself.").format(name=order.spec.name),
            )
        before = len(self.made)
        for file in sorted(files, key=lambda file: bool(file.options.get("goes_along"))):
            if file.options.get("goes_along") and len(self.made) == before:
                continue  # a test page without labels is of no use
            try:
                self.made.append(self._make(order, file))
            except UserError as refusal:
                self.refused.append(Refusal(order.spec.name, file.name, refusal.happened, refusal.next_step))
                self._noes_alone(order, file)

    def _can(self, file: FileSpec) -> bool:
        """Places by their numbers are written only where the platform's own table of them is at hand."""
        return "ids" not in file.options or location_ids.table_of_places(self.shop.path.parent, file) is not None

    def _noes_alone(self, order: Order, file: FileSpec) -> None:
        """Where a list may not leave a second time, the noes still do: they must reach whoever has the first."""
        went_before = file.kind == "contacts" and any(earlier_lists(self.shop, order.spec.name, file.name))
        opt_outs = order.spec.of_kind("suppression") if went_before else ()
        for noes in opt_outs:
            passed = pass_gate(self.shop, self.audience, order.spec, self._local(noes), "suppress")
            contents = {noes.name: PEOPLE_WRITERS[noes.form](passed)}
            self.made.append(self._done(order.spec, passed, contents, ()))

    def _make(self, order: Order, file: FileSpec) -> _Made:
        if file.kind in ("customers", "contacts"):
            return self._people(order, file)
        passed = pass_gate(self.shop, self.audience, order.spec, file, "places")
        notes, data = self._places(order.spec, file, passed)
        return self._done(order.spec, passed, {file.name: data}, notes)

    def _people(self, order: Order, file: FileSpec) -> _Made:
        file = replace(file, name=file.name.replace("customers", order.purpose)) if order.purpose != "reach" else file
        file = self._local(file)
        passed = pass_gate(
            self.shop, self.audience, order.spec, file, order.purpose, leave_out_more=self.leave_out_more
        )
        data = self._written(file.form, passed)
        _check_bytes(order.spec, file, data)
        mail, notes = mail_files(self.shop, self.audience, order.spec) if order.purpose == "reach" else ({}, ())
        return self._done(order.spec, passed, {file.name: data, **self._opt_outs(order), **mail}, notes)

    def _local(self, file: FileSpec) -> FileSpec:
        """A table for Excel has the separator that Excel expects in the shop's country."""
        if self.shop.settings.country not in file.options.get("semicolon_in", ()):
            return file
        return replace(file, options={**file.options, "separator": ";"})

    def _written(self, form: str, passed: Passed) -> bytes:
        if form in self.printers:
            return self.printers[form](self.shop, self.audience, passed)
        if form not in PEOPLE_WRITERS:
            raise Refused(tr("This is printed, and nothing here can print."), tr("Print it from the window."))
        return PEOPLE_WRITERS[form](passed)

    def _opt_outs(self, order: Order) -> dict[str, bytes]:
        """The noes go along with every list of names, also when there are none."""
        return {
            file.name: PEOPLE_WRITERS[file.form](
                pass_gate(self.shop, self.audience, order.spec, self._local(file), "suppress")
            )
            for file in order.spec.of_kind("suppression")
        }

    def _places(self, spec: PlatformSpec, file: FileSpec, passed: Passed) -> tuple[tuple[str, ...], bytes]:
        if file.options.get("printed"):
            return (), self._written(file.form, passed)
        if file.kind == "areas":
            return (), AREA_WRITERS[file.form](self.ground.areas)
        if file.kind in ("streets", "routes"):
            data, notes = DOOR_WRITERS[file.form](passed, self.ground)
            return notes, data
        if file.kind == "circles":
            placed = location_list.place_circles(self.ground, spec, file, self.special)
            return placed.notes, CIRCLE_WRITERS[file.form](passed, placed)
        codes = location_list.place_postcodes(self.ground, spec, file, self.special)
        if places := location_ids.table_of_places(self.shop.path.parent, file):
            codes = location_ids.with_ids(places, codes)
        return codes.notes, POSTCODE_WRITERS[file.form](passed, codes)

    def _done(self, spec: PlatformSpec, passed: Passed, contents: dict[str, bytes], notes: Sequence[str]) -> _Made:
        return _Made(passed, receipt_of(self.shop, self.audience, spec.title, passed, contents, notes), contents)


def _check_bytes(spec: PlatformSpec, file: FileSpec, data: bytes) -> None:
    most = file.limit("bytes_to")
    if most is not None and len(data) > most:
        raise Refused(
            tr("The list is too large for {title} ({data} bytes).").format(title=spec.title, data=number(len(data))),
            tr("Choose fewer areas at a time."),
        )

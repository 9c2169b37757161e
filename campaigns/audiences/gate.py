"""The gate: the only door through which anything about people leaves this computer.

Every file about people is written from a `Passed`, and only this module makes one. What it asks of everyone:
part of the frozen audience, reached and not kept aside, no block, no bare card profile, consent for the channel
(unknown is not yes), old enough, not written to too often, reachable there at all. What it asks of the list:
at least the smallest group, nobody singled out against earlier lists, no name or reason that tells of health,
faith or the like, and the platform's own limits. Who stays out is counted by reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import InitVar, dataclass
from functools import cached_property

from campaigns.audiences.audience import Audience
from campaigns.audiences.cells import cell_maker, fields_of
from campaigns.audiences.crowd import Crowd, all_people, audience_people, crowd_of, some_people
from campaigns.audiences.differences import earlier_lists, stands_out, without_standing_out
from campaigns.audiences.messages import message_writer
from campaigns.audiences.permission import (
    BLOCKED,
    CAPPED,
    CARD,
    KEPT_ASIDE,
    NOT_KEPT_ASIDE,
    WAYS,
    age_check,
    capped,
    erased_check,
    opted_out,
    permission,
    smallest_age,
)
from campaigns.audiences.person import Person, other_addresses, with_other_addresses
from campaigns.audiences.platform_spec import FileSpec, PlatformSpec
from campaigns.audiences.second_wave import wave_check, wave_note
from campaigns.audiences.sensitive import languages_of, sensitive_place, sensitive_word
from campaigns.audiences.sieve import Check, Columns, Sieve, stays_out
from campaigns.customers.consent import said_so
from campaigns.errors import UserError
from campaigns.shop.shop import Shop
from geo.figures import number
from geo.many_objects import no_collecting
from geo.texts import QT_TR_NOOP, tr

_SEAL = object()
ASKED = ("id", "arm", "blocked", "profile", "birthday")  # what the checks want to know of everybody
STANDS_OUT = QT_TR_NOOP("left out so that nobody stands out")
ASK_FOR_ADS = QT_TR_NOOP("Use the location circles, or import a list with a column that says who agreed to ads.")


class Refused(UserError):
    """The gate stays shut for this file; other files of the same export may still leave."""


@dataclass(frozen=True)
class Passed:
    """What may leave: people with their cells, or places without people. Only the gate can make one."""

    target: str
    file: FileSpec
    channel: str
    purpose: str  # reach | exclude | exclude-customers | suppress | places
    list_name: str  # what the list may be called outside
    crowd: Crowd
    columns: Columns  # as the file has them, one cell a person
    left_out: Mapping[str, int]  # reason -> people
    notes: tuple[str, ...]
    seal: InitVar[object]

    def __post_init__(self, seal: object) -> None:
        if seal is not _SEAL:
            raise TypeError("Only the gate lets anything about people out.")

    @property
    def people_in(self) -> int:
        """How many came to the gate."""
        return len(self.ids) + sum(self.left_out.values())

    @property
    def ids(self) -> Sequence[int]:
        """The customers on the list."""
        return self.crowd["id"]

    @property
    def rows(self) -> Sequence[tuple[str, ...]]:
        """The cells row by row, one row a person."""
        return list(zip(*self.columns, strict=True))

    @cached_property
    def people(self) -> tuple[Person, ...]:
        """Those on the list, one object each."""
        return self.crowd.people()


def pass_gate(
    shop: Shop,
    audience: Audience,
    spec: PlatformSpec,
    file: FileSpec,
    purpose: str = "reach",
    *,
    leave_out_more: bool = False,
) -> Passed:
    """Let through for one file who may leave. `purpose`: reach | exclude | exclude-customers | suppress | places.

    `exclude` takes those kept aside and `exclude-customers` everybody on file, for a platform to show them nothing.
    `leave_out_more` lets the gate drop people until nobody stands out of earlier lists.
    Raises Refused with the way out.
    """
    with no_collecting():
        return _gated(shop, audience, spec, file, purpose, leave_out_more)


def _gated(
    shop: Shop, audience: Audience, spec: PlatformSpec, file: FileSpec, purpose: str, leave_out_more: bool
) -> Passed:
    if purpose == "suppress":
        return _suppressed(shop, audience, spec, file)
    check_names(shop, audience, spec, file)
    if purpose == "places":
        check_start(shop, audience, spec)
        return _passed(audience, spec, file, purpose)
    crowd = all_people(shop) if purpose == "exclude-customers" else audience_people(shop, audience.id)
    checks, write = _checks(shop, audience, spec, purpose), message_writer(shop, audience, spec, file)
    sieve = Sieve(checks, write, cell_maker(spec, file), bool(file.options.get("one_per_household")))
    crowd.ask(*ASKED, *fields_of(file))
    sieve.sift(crowd)
    _nobody_stands_out(shop, spec, file, sieve, leave_out_more)
    _check_group(shop, spec, file, sieve)
    notes = (*check_size(spec, file, len(sieve.crowd)), *_on_email_alone(shop, spec, sieve))
    notes += wave_note(shop, audience, spec.channel) if purpose == "reach" else ()
    return _passed(audience, spec, file, purpose, sieve, notes)


def pass_own_copy(shop: Shop, file: FileSpec) -> Passed:
    """Let everything out to the owner, whose list it is: nobody is written to by it, so nobody's yes is asked."""
    return Passed("own-copy", file, "own", "own copy", shop.settings.name, all_people(shop), (), {}, (), _SEAL)


def check_size(spec: PlatformSpec, file: FileSpec, count: int) -> tuple[str, ...]:
    """What the platform says to a list of so many people. Raises Refused when it would not take the file."""
    says, limits = tr("{n} people", "{n} person", count).format(n=number(count)), file.limits
    if "rows_from" in limits and count < limits["rows_from"].value:
        raise Refused(
            tr("Too few people for {title}: {people}, it takes {fewest} or more.").format(
                title=spec.title, people=says, fewest=limits["rows_from"]
            ),
            spec.way_out,
        )
    if "rows_to" in limits and count > limits["rows_to"].value:
        remedy = tr("Make the promotion for fewer areas at a time.")
        raise Refused(
            tr("Too many people for {title}: {people}, it takes {most} at most.").format(
                title=spec.title, people=says, most=limits["rows_to"]
            ),
            remedy,
        )
    if "serves_from" in limits and count < limits["serves_from"].value:
        note = tr(
            "This list has {people}; {title} needs {fewest} it recognises before it shows anything."
            " Add the location circles."
        )
        return (note.format(people=says, title=spec.title, fewest=limits["serves_from"]),)
    if "comfortable_from" in limits and count < limits["comfortable_from"].value:
        note = tr("This list has {people}; {title} works better from {fewest}.")
        return (note.format(people=says, title=spec.title, fewest=limits["comfortable_from"]),)
    return ()


def _checks(shop: Shop, audience: Audience, spec: PlatformSpec, purpose: str) -> list[Check]:
    """The questions each person is asked, in the order in which a reason is counted."""
    ads = spec.channel == "ads"
    arm, other = ("kept_aside", NOT_KEPT_ASIDE) if purpose == "exclude" else ("reached", KEPT_ASIDE)
    checks = [
        stays_out(BLOCKED, "blocked", bool),
        stays_out(CARD, "profile", "card".__eq__),
        erased_check(shop),
        age_check(shop.today, smallest_age(shop.settings.other, ads=ads)),
    ]
    if purpose != "exclude-customers":
        checks.insert(0, stays_out(other, "arm", arm.__ne__))
    if spec.channel != "message":
        checks.append(permission(shop, spec.channel).check)
    if (waits := wave_check(shop, audience, spec.channel)) is not None and purpose == "reach":
        checks.append(waits)
    if not ads:
        tired = capped(shop, audience.promotion_id)
        checks.append(stays_out(CAPPED, "id", tired.__contains__))
    return checks


def check_names(shop: Shop, audience: Audience, spec: PlatformSpec, file: FileSpec) -> None:
    """No list leaves under a name that tells something about people, and none for an ad platform for such a reason."""
    languages = languages_of(shop.settings)
    shows_name = spec.channel == "ads" or file.kind == "circles" or file.form == "vcard"
    shows_name = shows_name or any(column.field == "label" for column in file.columns)
    if shows_name and (found := sensitive_word([audience.name], languages)):
        says = tr("The name “{name}” tells something about people: “{word}” is about {about}.")
        raise Refused(
            says.format(name=audience.name, word=found[0], about=tr(found[1])), tr("Give the promotion another name.")
        )
    if spec.channel == "ads" and (found := sensitive_word(audience.reasons, languages)):
        says = tr("The people of this list were chosen by “{word}”, and that is about {about}.").format(
            word=found[0], about=tr(found[1])
        )
        raise Refused(says, tr("Such a list goes to no ad platform. {way_out}").format(way_out=spec.way_out))


def check_start(shop: Shop, audience: Audience, spec: PlatformSpec) -> None:
    """No advertisement starts from the doors of a clinic, a church or a school, unless the shop itself is there."""
    for lat, lon in audience.starts if spec.channel == "ads" else ():
        at_shop = abs(lat - shop.settings.lat) < 0.001 and abs(lon - shop.settings.lon) < 0.001
        if not at_shop and (found := sensitive_place(shop.town(), lat, lon)):
            says = tr("The promotion starts from {place}: whoever is near would be there because of {about}.")
            raise Refused(
                says.format(place=found[0], about=tr(found[1])), tr("Start from another place, or choose areas.")
            )


def _nobody_stands_out(shop: Shop, spec: PlatformSpec, file: FileSpec, sieve: Sieve, leave_out_more: bool) -> None:
    ids = frozenset(sieve.crowd["id"])
    lists = list(earlier_lists(shop, spec.name, file.name))
    smallest = shop.settings.smallest_group
    trouble = [(day, few) for day, old in lists if (few := stands_out(ids, old, smallest))]
    if not trouble:
        return
    if not leave_out_more:
        day, few = trouble[0]
        says = tr(
            "This list differs from the one of {day} by {n} people, who could be told by that.",
            "This list differs from the one of {day} by {n} person, who could be told by that.",
            few,
        ).format(day=day, n=few)
        raise Refused(
            says,
            tr("Make it when {smallest} or more have changed, or let Doorstep leave out a few more.").format(
                smallest=smallest
            ),
        )
    kept = without_standing_out(ids, [old for _, old in lists], smallest, shop.settings.salt)
    if kept is None:
        raise Refused(tr("Whoever were on this list could be told from earlier lists."), tr("Make it for more people."))
    sieve.keep(kept, STANDS_OUT)


def _check_group(shop: Shop, spec: PlatformSpec, file: FileSpec, sieve: Sieve) -> None:
    count, smallest = len(sieve.crowd), shop.settings.smallest_group
    if count >= smallest:
        return
    reasons = "; ".join(
        tr("{count} {reason}").format(count=number(n), reason=tr(reason))
        for reason, n in sieve.left_out.most_common(4)
        if n
    )
    says = (
        tr(
            "For {title} {n} people are left, and {smallest} is the fewest ({reasons}).",
            "For {title} {n} person is left, and {smallest} is the fewest ({reasons}).",
            count,
        )
        if count
        else tr("For {title} nobody is left ({reasons}).")
    ).format(
        title=spec.title,
        n=number(count),
        smallest=number(smallest),
        reasons=reasons or tr("the promotion is for nobody"),
    )
    if spec.channel == "ads":
        raise Refused(says, tr(ASK_FOR_ADS))
    by_place = "codes_per" in file.options  # the same is made for doors too, which asks for nobody's yes
    raise Refused(says, spec.way_out if by_place else tr("Choose more areas or loosen a condition."))


def _on_email_alone(shop: Shop, spec: PlatformSpec, sieve: Sieve) -> tuple[str, ...]:
    """For an ad list: how many are on it by their yes to email, which is said on the receipt."""
    if spec.channel != "ads":
        return ()
    count = len(set(sieve.crowd["id"]) - said_so(shop, "ads", "yes"))
    if not count:
        return ()
    note = tr("For {count} of them a yes to email counted as a yes to this list; they never said no to ads.")
    return (note.format(count=number(count)),)


def _suppressed(shop: Shop, audience: Audience, spec: PlatformSpec, file: FileSpec) -> Passed:
    """Everyone who said no, so that the no carries over; also when nobody did."""
    channels = ("email", "sms", "post") if spec.channel == "message" else (spec.channel,)
    out = {channel: opted_out(shop, channel) for channel in channels}
    others, silent = other_addresses(shop), set().union(*out.values())
    refused = [
        known._replace(channel=", ".join(WAYS[channel] for channel in channels if person.id in out[channel]))
        for person in some_people(shop, silent).people()
        for known in with_other_addresses(person, others)
    ]
    columns, incomplete = cell_maker(spec, file)(crowd_of(refused))
    found: dict[tuple[str, ...], Person] = {}
    for place, (row, person) in enumerate(zip(zip(*columns, strict=True), refused, strict=True)):
        if place not in incomplete and any(row):
            found.setdefault(row, person)
    sieve = Sieve((), lambda crowd: (crowd, {}), lambda crowd: ([], {}))
    sieve.columns, sieve.crowd = list(zip(*found, strict=True)), crowd_of(list(found.values()))
    return _passed(audience, spec, file, "suppress", sieve)


def _passed(
    audience: Audience,
    spec: PlatformSpec,
    file: FileSpec,
    purpose: str,
    sieve: Sieve | None = None,
    notes: tuple[str, ...] = (),
) -> Passed:
    sieve = sieve or Sieve((), lambda crowd: (crowd, {}), lambda crowd: ((), {}))
    counts = {reason: count for reason, count in sorted(sieve.left_out.items()) if count}
    return Passed(
        spec.name, file, spec.channel, purpose, audience.name, sieve.crowd, sieve.columns, counts, notes, _SEAL
    )

"""What a platform takes, read from its file in resources/platforms: fields, files, figures with their source.

A new ad platform is one more TOML file there (and one more golden file): nothing here knows a name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.audiences.normalise import COUNTRY_STEPS, STEPS, as_sent, clean
from campaigns.errors import UserError
from geo.texts import tr
from resources import resource

if TYPE_CHECKING:
    from geo.circles import CircleLimits

MARKS = ("confirmed", "second-hand", "unconfirmed")
CHANNELS = ("email", "sms", "post", "message", "ads", "none")
KINDS = ("customers", "contacts", "suppression", "circles", "postcodes", "areas", "streets", "routes", "message")
PERSON_FIELDS = (
    "first_name", "last_name", "name", "company", "email", "phone", "street", "unit", "address_line", "city",
    "state", "zip", "country", "language", "area", "channel", "variant", "code", "subject", "text", "label",
)  # fmt: skip
SENT = ("plain", "sha256-hex", "sha256-base64")
LIMITS = (
    "rows_from", "rows_to", "serves_from", "comfortable_from", "bytes_to", "name_to",
    "smallest_km", "largest_km", "smallest_mi", "largest_mi", "step_km", "circles_to", "decimals", "lat_to",
    "bid_from", "bid_to", "places_to", "postcodes_to",
    "special_smallest_km_us_ca", "special_smallest_mi_us_ca", "special_smallest_km",
)  # fmt: skip


@dataclass(frozen=True)
class Source:
    """Where something about a platform is written, when it was read, and how sure that makes it."""

    at: str
    date: str
    mark: str  # confirmed | second-hand | unconfirmed


@dataclass(frozen=True)
class Figure:
    """One limit. Unless confirmed, a person may change it, and the product says so."""

    value: float
    source: Source
    changed: bool = False

    @property
    def mark(self) -> str:
        return self.source.mark

    def __str__(self) -> str:
        return f"{self.value:,.10g}"


@dataclass(frozen=True)
class FieldRule:
    """How one field is cleaned and sent."""

    steps: tuple[str, ...]
    sent: str
    source: Source


@dataclass(frozen=True)
class Column:
    """One column: a field of a person, or the same text in every row."""

    header: str
    field: str = ""
    constant: str = ""
    longest: int = 0  # characters; 0: any length
    too_long: str = "cut"  # cut | leave out


@dataclass(frozen=True)
class FileSpec:
    """One file a platform takes."""

    name: str
    kind: str
    form: str  # which writer
    source: Source
    columns: tuple[Column, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()  # a row needs all fields of one of these
    limits: Mapping[str, Figure] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    def limit(self, name: str) -> float | None:
        """The value of a limit, or None where none is known."""
        return self.limits[name].value if name in self.limits else None


@dataclass(frozen=True)
class PlatformSpec:
    """A platform: its fields, its files, and what to say of it."""

    name: str
    title: str
    channel: str  # whose consent a person must have given
    way_out: str  # what to do when this platform does not fit
    fields: Mapping[str, FieldRule]
    files: tuple[FileSpec, ...]

    def normalised(self, field_name: str, value: str, country: str = "") -> str | None:
        """The text that is hashed or sent; None when it must be left out."""
        return clean(value, self._rule(field_name).steps, country) or None

    def sent(self, field_name: str, value: str, country: str = "") -> str:
        """The cell of the file: cleaned, then hashed as this platform wants it; "" when left out."""
        rule = self._rule(field_name)
        return as_sent(clean(value, rule.steps, country), rule.sent)

    def _rule(self, field_name: str) -> FieldRule:
        if field_name not in self.fields:
            raise UserError(
                tr("{title} takes no {field_name}.").format(title=self.title, field_name=field_name),
                tr("It takes {fields}.").format(fields=", ".join(self.fields)),
            )
        return self.fields[field_name]

    def of_kind(self, *kinds: str) -> tuple[FileSpec, ...]:
        """The files of some kinds, in the order they are written."""
        return tuple(file for file in self.files if file.kind in kinds)


def platform_names() -> tuple[str, ...]:
    """All platforms there is a file for, in alphabetical order."""
    return tuple(sorted(path.stem for path in resource("platforms").glob("*.toml")))


def load_platform(name: str, changes: Mapping[str, float] | None = None) -> PlatformSpec:
    """A platform by name. `changes` holds a person's own figures, "file name/limit" -> value (see `own_figures`).

    Raises UserError when there is no such platform, its file has a mistake, or a change is of a confirmed figure.
    """
    stored = _stored(name)
    spec = replace(stored, title=tr(stored.title), way_out=tr(stored.way_out) if stored.way_out else "")
    if not any(key.partition("/")[0] == file.name for key in changes or {} for file in spec.files):
        return spec
    return replace(spec, files=tuple(_changed(spec, file, changes or {}) for file in spec.files))


def own_figures(path: Path) -> dict[str, float]:
    """A person's own figures from a file such as platform-limits.toml, where there is one:

        ["snapchat-locations.json"]
        smallest_km = 2

    Raises UserError for a file or a limit that no platform has, and for what is no number.
    """
    if not path.is_file():
        return {}
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        changes = {f"{file}/{limit}": float(value) for file, table in tables.items() for limit, value in table.items()}
    except (tomllib.TOMLDecodeError, AttributeError, TypeError, ValueError) as error:
        raise UserError(
            tr("{name} cannot be read: {error}.").format(name=path.name, error=error),
            tr('Write ["file.json"], then lines like x = 2.'),
        ) from error
    known = {
        f"{file.name}/{limit}" for name in platform_names() for file in _stored(name).files for limit in file.limits
    }
    unknown = sorted(set(changes) - known)
    if unknown:
        raise UserError(
            tr("{name}: there is no figure {unknown}.").format(name=path.name, unknown=unknown[0]),
            tr("Use the names of resources/platforms."),
        )
    return changes


@cache
def _stored(name: str) -> PlatformSpec:
    if name not in platform_names():
        raise UserError(
            tr("Doorstep knows no “{name}”.").format(name=name),
            tr("It knows {platform_names}.").format(platform_names=", ".join(platform_names())),
        )
    return read_platform(resource("platforms", f"{name}.toml"))


def circle_limits(spec: PlatformSpec) -> CircleLimits:
    """What circles a platform takes. Raises UserError when it takes none."""
    from geo.circles import CircleLimits

    files = spec.of_kind("circles")
    if not files:
        raise UserError(tr("{title} takes no circles.").format(title=spec.title), spec.way_out)
    limits = files[0].limits
    return CircleLimits(
        smallest_km=limits["smallest_km"].value,
        largest_km=limits["largest_km"].value,
        step_km=limits["step_km"].value,
        at_most=int(limits["circles_to"].value),
        excluded_allowed=bool(files[0].options.get("excluded", False)),
        decimals=int(limits["decimals"].value),
    )


def radius_allowed(file: FileSpec, radius: float, unit: str = "km", special_in: str = "") -> bool:
    """Whether a file of circles may hold this radius ("km" or "mi").

    `special_in` is the country (ISO alpha-2) of an offer of homes, work or credit, where only wide circles are allowed.
    """
    smallest, largest = file.limit(f"smallest_{unit}"), file.limit(f"largest_{unit}")
    if special_in:
        ending = "_us_ca" if special_in in ("US", "CA") else ""
        smallest = file.limit(f"special_smallest_{unit}{ending}")
    if smallest is None or largest is None or not smallest - 1e-9 <= radius <= largest + 1e-9:
        return False
    return (file.limit("step_km") or 0) < 1 or float(radius).is_integer()


def read_platform(path: Path) -> PlatformSpec:
    """Read one platform file. Raises UserError that names the file and the mistake."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return _platform(data)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        remedy = tr("Mend that line, or put the file back as it came.")
        raise UserError(
            tr("The platform file {name} has a mistake: {what}.").format(name=path.name, what=what), remedy
        ) from error


def _platform(data: dict[str, Any]) -> PlatformSpec:
    _only(data, "the file", "name", "title", "channel", "way_out", "source", "field", "file")
    sources = {key: _source(key, value) for key, value in data["source"].items()}
    fields = {key: _field(key, value, sources) for key, value in data.get("field", {}).items()}
    files = tuple(_file(value, sources) for value in data["file"])
    for file in files:
        _check_columns(file, fields)
    channel = _one_of(data["channel"], CHANNELS, "channel")
    return PlatformSpec(data["name"], data["title"], channel, data["way_out"], fields, files)


def _check_columns(file: FileSpec, fields: Mapping[str, FieldRule]) -> None:
    """A list for an ad platform may hold nothing that no rule says how to send; other lists hold text as it is."""
    known = set(fields) if file.kind == "customers" else {*fields, *PERSON_FIELDS}
    for column in file.columns:
        if column.field and column.field not in known:
            raise ValueError(f"{file.name} has a column of “{column.field}”, which is no field")


def _source(key: str, value: dict[str, Any]) -> Source:
    _only(value, f"source “{key}”", "at", "date", "mark")
    return Source(value["at"], value["date"], _one_of(value["mark"], MARKS, "mark"))


def _field(key: str, value: dict[str, Any], sources: Mapping[str, Source]) -> FieldRule:
    _only(value, f"field “{key}”", "steps", "sent", "source")
    unknown = [step for step in value["steps"] if step not in STEPS and step not in COUNTRY_STEPS]
    if unknown:
        raise ValueError(f"field “{key}” has a step “{unknown[0]}”, which there is none of")
    return FieldRule(tuple(value["steps"]), _one_of(value["sent"], SENT, "sent"), _of(sources, value["source"]))


def _file(value: dict[str, Any], sources: Mapping[str, Source]) -> FileSpec:
    _only(value, "a file", "name", "kind", "form", "source", "columns", "needs", "limits", "options")
    columns = tuple(_column(each) for each in value.get("columns", ()))
    limits = {key: _figure(key, each, sources) for key, each in value.get("limits", {}).items()}
    return FileSpec(
        name=value["name"],
        kind=_one_of(value["kind"], KINDS, "kind"),
        form=value["form"],
        source=_of(sources, value["source"]),
        columns=columns,
        needs=tuple(tuple(each) for each in value.get("needs", ())),
        limits=limits,
        options=value.get("options", {}),
    )


def _column(value: dict[str, Any]) -> Column:
    _only(value, "a column", "header", "field", "constant", "longest", "too_long")
    return Column(**value)


def _figure(key: str, value: dict[str, Any], sources: Mapping[str, Source]) -> Figure:
    _only(value, f"limit “{key}”", "value", "source", "mark")
    _one_of(key, LIMITS, "limit")
    if not isinstance(value["value"], int | float):
        raise TypeError(f"limit “{key}” is not a number")
    source = _of(sources, value["source"])
    mark = _one_of(value.get("mark", source.mark), MARKS, "mark")
    return Figure(float(value["value"]), Source(source.at, source.date, mark))


def _of(sources: Mapping[str, Source], key: str) -> Source:
    if key not in sources:
        raise ValueError(f"there is no source “{key}”")
    return sources[key]


def _only(value: Mapping[str, Any], what: str, *known: str) -> None:
    for key in value:
        if key not in known:
            raise ValueError(f"{what} has a key “{key}”, known are {', '.join(known)}")


def _one_of(value: str, known: tuple[str, ...], what: str) -> str:
    if value not in known:
        raise ValueError(f"“{value}” is no {what}, known are {', '.join(known)}")
    return value


def _changed(spec: PlatformSpec, file: FileSpec, changes: Mapping[str, float]) -> FileSpec:
    limits = dict(file.limits)
    for name, figure in file.limits.items():
        key = f"{file.name}/{name}"
        if key in changes:
            if figure.mark == "confirmed":
                remedy = tr("It stays {figure} (source: {source}, {day}).").format(
                    figure=figure, source=figure.source.at, day=figure.source.date
                )
                raise UserError(
                    tr("{title} itself says what {value} is.").format(title=spec.title, value=name.replace("_", " ")),
                    remedy,
                )
            limits[name] = Figure(float(changes[key]), figure.source, changed=True)
    return replace(file, limits=limits)

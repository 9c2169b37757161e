"""What the program is made of: every library, font, icon and body of data that is shipped, with its licence."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from resources import resource

PROGRAM = "doorstep"
_TEXTS = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_CODE = {".py", ".pyc", ".pyi", ".json"}
_LONGEST = 60  # letters of a licence's name; some packages write the whole text there


@dataclass(frozen=True)
class Shipped:
    """One thing that is shipped. `what` is empty for a library, `text` holds the whole licence where there is one."""

    name: str
    version: str
    licence: str
    what: str
    text: str


@cache
def shipped() -> tuple[Shipped, ...]:
    """Everything: what one sees first, then the libraries by name. Reads some hundred small files the first time."""
    told = tomllib.loads(resource("licences", "shipped.toml").read_text(encoding="utf-8"))
    named, unnamed = told["piece"], told["licences"]
    covered = {_plain(package) for piece in named for package in piece.get("packages", [])}
    libraries = [_library(found, unnamed) for found in _needed() if _plain(found.name) not in covered]
    return (*map(_piece, named), *sorted(libraries, key=lambda one: one.name.lower()))


def _needed() -> Iterator[Distribution]:
    """The program's dependencies and theirs, each once. A bundle carries the same metadata as an installation."""
    waiting, seen = [PROGRAM], {PROGRAM}
    while waiting:
        for asked in distribution(waiting.pop()).requires or []:
            if "extra ==" in asked or (name := _plain(_name(asked))) in seen:
                continue
            seen.add(name)
            try:
                found = distribution(name)
            except PackageNotFoundError:  # only for another system or another Python
                continue
            waiting.append(name)
            yield found


def _piece(piece: dict[str, object]) -> Shipped:
    texts = [resource(*str(path).split("/")).read_text(encoding="utf-8") for path in piece["texts"]]  # type: ignore[attr-defined]
    versions = [distribution(package).version for package in piece.get("packages", [])]  # type: ignore[attr-defined]
    return Shipped(str(piece["name"]), versions[0] if versions else "", str(piece["licence"]), str(piece["what"]),
                   "\n\n".join(texts))  # fmt: skip


def _library(found: Distribution, unnamed: dict[str, str]) -> Shipped:
    licence = unnamed.get(_plain(found.name)) or _licence(found)
    return Shipped(found.name, found.version, licence, "", _text(found))


def _licence(found: Distribution) -> str:
    """The licence's name, from the newest field of the metadata that gives one."""
    about = found.metadata
    short = next((line.strip() for line in (about.get("License") or "").splitlines() if line.strip()), "")
    classes = [kind.rpartition("::")[2].strip() for kind in about.get_all("Classifier") or [] if "License" in kind]
    named = [about.get("License-Expression") or "", *classes, short]
    return next((name for name in named if name and len(name) <= _LONGEST), "see its text")


def _text(found: Distribution) -> str:
    """The licence files that came with the package."""
    files = [file for file in found.files or [] if _TEXTS.search(file.name) and file.suffix not in _CODE]
    paths = [path for file in files if (path := found.locate_file(file)).is_file()]  # type: ignore[attr-defined]
    return "\n\n".join(path.read_text(encoding="utf-8", errors="replace") for path in paths)  # type: ignore[attr-defined]


def _name(asked: str) -> str:
    """The name at the start of "name[extra]>=1; python_version…"."""
    return (re.match(r"[\w.\-]+", asked) or [""])[0]


def _plain(name: str) -> str:
    """Names as the index of packages compares them."""
    return re.sub(r"[-_.]+", "-", name).lower()

"""Taking typed values out of a document, with a sentence for each thing that is not as it should be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from campaigns.errors import UserError
from geo.texts import tr


@dataclass(frozen=True)
class Table:
    """One table of a TOML document. `where` names it in sentences: "[offer]", "message 2"."""

    values: Mapping[str, Any]
    where: str = ""

    def only(self, *known: str) -> Table:
        """Refuse keys nobody reads: a typing mistake must not pass in silence."""
        for key in self.values:
            if key not in known:
                says = (
                    tr("“{key}” in {where} is nothing a promotion has.")
                    if self.where
                    else tr("“{key}” is nothing a promotion has.")
                )
                raise UserError(
                    says.format(key=key, where=self.where), tr("Use one of: {known}.").format(known=", ".join(known))
                )
        return self

    def text(self, key: str, default: str = "") -> str:
        """A text; blanks round it are taken off."""
        value = self.values.get(key, default)
        if not isinstance(value, str):
            raise self._wrong(key, value, tr('Write it in quotes, "like this".'))
        return value.strip()

    def number(self, key: str, default: float, least: float = 0.0, most: float = 1e9) -> float:
        """A number within limits."""
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            remedy = (
                tr("Give a number from {least:g} to {most:g}.")
                if most < 1e9
                else tr("Give a number from {least:g} up.")
            )
            raise self._wrong(key, value, remedy.format(least=least, most=most))
        return float(value)

    def choice(self, key: str, default: str, allowed: Sequence[str]) -> str:
        """One word out of a few."""
        value = self.values.get(key, default)
        if value not in allowed:
            raise self._wrong(key, value, tr("Use one of: {known}.").format(known=", ".join(allowed)))
        return str(value)

    def day(self, key: str) -> date:
        """A date, written 2026-12-01 (with or without quotes)."""
        value = self.values.get(key)
        if value is None:
            says = (
                tr("The promotion does not say when it ends.")
                if key == "ends"
                else tr("The promotion does not say when it starts.")
            )
            raise UserError(says, tr("Add {key} = 2026-12-01.").format(key=key))
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        try:
            return date.fromisoformat(value)
        except (TypeError, ValueError):
            raise self._wrong(key, value, tr("Write a date as year-month-day, such as 2026-12-01.")) from None

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self._wrong(key, value, tr('Write a list, such as {key} = ["one", "two"].').format(key=key))
        return tuple(one.strip() for one in value)

    def table(self, key: str) -> Table:
        """A table inside, empty when it is not there."""
        value = self.values.get(key, {})
        if not isinstance(value, Mapping):
            raise self._wrong(key, value, tr("Write it as a table, [{key}].").format(key=key))
        return Table(value, f"[{key}]")

    def tables(self, key: str) -> list[Table]:
        """A list of tables."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            raise self._wrong(key, value, tr("Write each as a table of its own, [[{key}]].").format(key=key))
        return [Table(one, f"{key} {number}") for number, one in enumerate(value, 1)]

    def _wrong(self, key: str, value: Any, remedy: str) -> UserError:
        shown = f"“{value}”" if isinstance(value, str) else str(value)
        says = tr("{key} = {value} in {where} cannot be read.") if self.where else tr("{key} = {value} cannot be read.")
        return UserError(says.format(key=key, value=shown, where=self.where), remedy)

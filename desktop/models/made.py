"""Things made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class MadeWhenAsked(dict[Any, Any]):
    """`self[key]` is made the first time it is asked for; `in` and `values()` tell of those that have been."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, key: Any) -> Any:
        made = self[key] = self._make(key)
        return made

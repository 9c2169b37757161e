"""Errors about people and offers that the person can mend; the base is the one of `geo`."""

from __future__ import annotations

from geo.errors import UserError

__all__ = ["UserError"]

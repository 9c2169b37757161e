"""Imports that PySide does not look through.

PySide can change its names (snake_case, properties) for modules that ask for it, and to know which use PySide at all
it reads the source of every module that is imported, those of other packages too. That is half of the time importing
takes, and all that source stays in memory. Nothing here asks for other names.
"""

from __future__ import annotations

import sys


def import_quickly() -> None:
    """From now on PySide takes every module for one that it need not look at; where it has no such look, nothing."""
    import PySide6.QtCore  # noqa: F401 - with it comes what is changed

    features = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _: False

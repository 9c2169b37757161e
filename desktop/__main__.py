"""`doorstep` with no words, or with a shop's file, opens the window; with words it hands over to the command line."""

from __future__ import annotations

import sys
from pathlib import Path

SHOP_ENDING = ".doorstep"


def main() -> int:
    """Run the program; returns the exit code."""
    if hasattr(sys, "frozen"):  # the installed program starts itself for its second process too
        from multiprocessing import freeze_support

        freeze_support()
    words = sys.argv[1:]
    shop = shop_to_open(words)
    if words and shop is None:
        from campaigns.command_line import main as run_command

        return run_command(words)
    from desktop.imports import import_quickly

    import_quickly()
    from desktop.app import main as open_window

    return open_window(shop)


def shop_to_open(words: list[str]) -> Path | None:
    """The shop whose file was clicked in the system's file manager: one word, and it is a shop's file."""
    if len(words) == 1 and words[0].lower().endswith(SHOP_ENDING):
        return Path(words[0]).absolute()
    return None


if __name__ == "__main__":
    sys.exit(main())

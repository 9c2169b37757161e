"""`doorstep` with no words opens the window; with words it hands over to the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program; returns the exit code."""
    words = sys.argv[1:]
    if words:
        from campaigns.command_line import main as run_command

        return run_command(words)
    from desktop.app import main as open_window

    return open_window()


if __name__ == "__main__":
    sys.exit(main())

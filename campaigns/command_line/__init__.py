"""The same jobs without a window: `doorstep WORDS`.

Commands take files, print one JSON object with --json, end with 0 when done and with 2 and one line on
standard error when the person's input is wrong. A file is written whole or not at all.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from campaigns.command_line.demo import demo
from campaigns.command_line.people import areas, check, erase, import_list, letter, password, shop
from campaigns.command_line.places import circles, geocode, reach, town
from campaigns.command_line.plan import ideas, learnt, moments, playbooks
from campaigns.command_line.promote import export, promote, redeem, report, results
from campaigns.errors import UserError
from geo.progress import Cancelled

__all__ = ["main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def doorstep() -> None:
    """Local marketing for shops: map, people, offer and proof in one place, without the internet.

    With no words at all, the window opens.
    """


COMMANDS = (demo, town, geocode, shop, import_list, areas, reach, circles, promote, export, redeem, results)
for command in (*COMMANDS, playbooks, moments, ideas, learnt, report, letter, erase, check, password):
    doorstep.add_command(command)


def main(words: Sequence[str]) -> int:
    """Do what the words say; returns the exit code."""
    try:
        doorstep.main(args=list(words), prog_name="doorstep", standalone_mode=False)
    except UserError as error:
        return refuse(str(error), 2)
    except click.exceptions.NoArgsIsHelpError as error:
        return refuse(error.format_message(), 2)
    except click.ClickException as error:
        return refuse(f"{error.format_message()} For help: doorstep {help_path(error)}--help", 2)
    except (Cancelled, click.Abort, KeyboardInterrupt):
        return refuse("Stopped. Nothing was changed.", 130)
    return 0


def help_path(error: click.ClickException) -> str:
    """The command that a usage error is about, for the hint."""
    context = getattr(error, "ctx", None)
    path = context.command_path.removeprefix("doorstep").strip() if context else ""
    return f"{path} " if path else ""


def refuse(text: str, code: int) -> int:
    """Say on standard error, in one line, why it goes no further."""
    print(" ".join(text.split()) if code == 2 and "\n\n" not in text else text, file=sys.stderr)
    return code

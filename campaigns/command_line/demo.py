"""The main job from end to end on the demo town."""

from __future__ import annotations

from pathlib import Path

import click

from campaigns.command_line.output import FILE, answer, json_option, show_progress


@click.command()
@click.option("--out", type=FILE, required=True, help="The folder to write everything to.")
@click.option("--seed", default=1, show_default=True, help="Another number draws another town and other people.")
@json_option
def demo(out: Path, seed: int, as_json: bool) -> None:
    """Draw a town and a café, then do the main job: list, areas, promotion, files, results."""
    from campaigns.demo.story import run_story

    told = run_story(out, seed=seed, on_progress=show_progress())
    answer(told.as_dict(), told.text, as_json)

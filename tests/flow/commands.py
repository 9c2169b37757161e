"""Run the program's own commands in this process and read their answer."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import Any

from campaigns.command_line import main


def doorstep(*words: str | Path) -> dict[str, Any]:
    """Run a command with --json; its answer. Fails when the command does."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main([*map(str, words), "--json"])
    assert code == 0, f"doorstep {words} ended with {code}: {err.getvalue()}"
    answer = json.loads(out.getvalue())
    assert isinstance(answer, dict)
    return answer


def refused(*words: str | Path) -> str:
    """Run a command that must be refused (exit code 2); the one line it says."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(list(map(str, words)))
    told = err.getvalue().strip()
    assert code == 2, f"doorstep {words} ended with {code}: {out.getvalue()}{told}"
    assert told
    assert "\n" not in told, "one line"
    assert "Traceback" not in told
    return told

"""Files on their way out: what a program that was killed while writing them left behind is put back or removed.

Before an export begins, the shop file notes the hidden folder it writes in. The note changes in the same transaction
that keeps the receipt, and goes when the hidden folder is gone: so whoever opens the shop next knows which of the two
sets of files counts.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from campaigns.errors import UserError
from campaigns.shop.backup import backup_folder
from geo.files import DRAFTS, put_back, remove_drafts

if TYPE_CHECKING:
    from campaigns.shop.shop import Shop

_SETTING = "leaving"
_BEGUN, _LEFT = "begun", "left"


@contextmanager
def leaving(shop: Shop, folder: Path) -> Iterator[Path]:
    """The hidden folder in `folder` for files on their way out, noted while it is in use."""
    sweep(shop)
    drafts = folder.resolve() / f"{DRAFTS}{secrets.token_hex(4)}"
    was_there = folder.exists()
    _note(shop, drafts, _BEGUN)
    try:
        yield drafts
    finally:
        if not drafts.exists() and folder.exists() >= was_there:  # else a stick was pulled out
            with suppress(UserError):  # no room even for that: the next sweep sees to it
                _note(shop, drafts, None)


def have_left(shop: Shop, drafts: Path) -> None:
    """The files count from now on. Inside the transaction that keeps their receipt."""
    _note(shop, drafts, _LEFT)


def sweep(shop: Shop) -> None:
    """Put back or remove what was left by writes that were killed; nobody else writes this shop's files.

    A folder that cannot be reached now (a stick that is not plugged in) waits for the next time.
    """
    for text, state in _noted(shop).items():
        drafts = Path(text)
        with suppress(OSError):
            if state == _BEGUN and drafts.exists():
                put_back(drafts)
            elif drafts.exists():
                remove_drafts(drafts)
            if drafts.parent.exists():
                _note(shop, drafts, None)
    own = [*backup_folder(shop.path).glob(f"{DRAFTS}*"),
           *(draft.parent for draft in shop.path.parent.glob(f"{DRAFTS}*/{shop.path.name}"))]  # fmt: skip
    for drafts in own:
        with suppress(OSError):
            remove_drafts(drafts)


def _noted(shop: Shop) -> dict[str, str]:
    found = shop.db.execute("SELECT value FROM settings WHERE key = ?", (_SETTING,)).fetchone()
    return dict(json.loads(found[0])) if found else {}


def _note(shop: Shop, drafts: Path, state: str | None) -> None:
    noted = _noted(shop)
    noted.pop(str(drafts), None)
    if state:
        noted[str(drafts)] = state
    with shop.quiet("settings") as db:
        db.execute("DELETE FROM settings WHERE key = ?", (_SETTING,))
        if noted:
            db.execute("INSERT INTO settings (key, value) VALUES (?, ?)", (_SETTING, json.dumps(noted)))

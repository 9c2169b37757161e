"""Short codes a person can read out: no letters that look alike, a check letter, the same every time.

EXAM-7K4PW: a word, four or more symbols drawn from the shop's salt, and one that finds typing mistakes.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Collection, Sequence

# No 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U; 23 symbols are a prime number, which the check letter needs.
SYMBOLS = "34679ACDEFGHJKMNPRTVWXY"
VALUES = {symbol: value for value, symbol in enumerate(SYMBOLS)}
SHORTEST = 4
SPARE = 1000  # possible codes for each one given out: guessing is hopeless at a till


def make_codes(salt: str, prefix: str, keys: Sequence[int | str], taken: Collection[str] = ()) -> dict[int | str, str]:
    """A code for each key (a customer id, an area, a street), never one of `taken`; same input, same codes."""
    used = {code_text(code) for code in taken}
    codes: dict[int | str, str] = {}
    length, start = _length(len(keys)), code_text(prefix)
    for key in sorted(keys, key=str):
        attempt = 0
        while start + (body := _body(salt, prefix, start, f"{key}:{attempt}", length)) in used:
            attempt += 1
        used.add(start + body)
        codes[key] = f"{prefix}-{body}"
    return {key: codes[key] for key in keys}


def prefix_of(name: str) -> str:
    """The word before a promotion's codes: the first four letters of its name, "CODE" when it has none."""
    letters = re.sub(r"[^A-Z]", "", name.upper().split("-")[0].split(" ")[0]) if name else ""
    return letters[:4] or "CODE"


def code_text(written: str) -> str:
    """A code as it is compared: capital letters and digits alone, whatever was typed or scanned round them."""
    last = re.split(r"[/=?&#]", written.strip())[-1]  # a scanned QR code may hold a link that ends in the code
    return re.sub(r"[^A-Z0-9]", "", last.upper())


def is_well_typed(written: str, prefix: str) -> bool:
    """Whether the check letter fits: one wrong symbol, or two that changed places, never pass."""
    text, start = code_text(written), code_text(prefix)
    body = text.removeprefix(start)
    if not text.startswith(start) or len(body) <= SHORTEST or any(symbol not in SYMBOLS for symbol in body):
        return False
    return body[-1] == _check(start, body[:-1])


def _body(salt: str, prefix: str, start: str, key: str, length: int) -> str:
    """What stands behind the prefix: drawn symbols and the check letter. `start` is the prefix as it is compared."""
    number = int.from_bytes(hmac.digest(salt.encode(), f"{prefix}:{key}".encode(), "sha256"), "big")
    body = ""
    for _ in range(length):
        number, symbol = divmod(number, len(SYMBOLS))
        body += SYMBOLS[symbol]
    return body + _check(start, body)


def _check(prefix: str, body: str) -> str:
    """Weighted sum modulo 23: weights differ from place to place, so swaps change it too (as in ISBN-10)."""
    total = sum(map(ord, prefix))
    for weight, symbol in enumerate(body, 2):
        total += weight * VALUES[symbol]
    return SYMBOLS[total % len(SYMBOLS)]


def _length(codes: int) -> int:
    length = SHORTEST
    while len(SYMBOLS) ** length < codes * SPARE:
        length += 1
    return length

"""Short codes a person can read out: no letters that look alike, a check letter, the same every time.

EXAM-7K4PW: a word, four or more symbols drawn from the shop's salt, and one that finds typing mistakes.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Collection, Sequence

# No 0 O Q, 1 I L, 2 Z, 5 S, 8 B, U; 23 symbols are a prime number, which the check letter needs.
SYMBOLS = "34679ACDEFGHJKMNPRTVWXY"
SHORTEST = 4
SPARE = 1000  # possible codes for each one given out: guessing is hopeless at a till


def make_codes(salt: str, prefix: str, keys: Sequence[int | str], taken: Collection[str] = ()) -> dict[int | str, str]:
    """A code for each key (a customer id, an area, a street), never one of `taken`; same input, same codes."""
    used = {code_text(code) for code in taken}
    codes: dict[int | str, str] = {}
    length = _length(len(keys))
    for key in sorted(keys, key=str):
        attempt = 0
        while code_text(code := _code(salt, prefix, f"{key}:{attempt}", length)) in used:
            attempt += 1
        used.add(code_text(code))
        codes[key] = code
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


def _code(salt: str, prefix: str, key: str, length: int) -> str:
    number = int.from_bytes(hmac.new(salt.encode(), f"{prefix}:{key}".encode(), hashlib.sha256).digest(), "big")
    body = ""
    for _ in range(length):
        number, symbol = divmod(number, len(SYMBOLS))
        body += SYMBOLS[symbol]
    return f"{prefix}-{body}{_check(code_text(prefix), body)}"


def _check(prefix: str, body: str) -> str:
    """Weighted sum modulo 23: weights differ from place to place, so swaps change it too (as in ISBN-10)."""
    total = sum((place + 2) * SYMBOLS.index(symbol) for place, symbol in enumerate(body))
    return SYMBOLS[(total + sum(map(ord, prefix))) % len(SYMBOLS)]


def _length(codes: int) -> int:
    length = SHORTEST
    while len(SYMBOLS) ** length < codes * SPARE:
        length += 1
    return length

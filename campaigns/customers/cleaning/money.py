"""Amounts of money as whole hundredths, whatever the signs round them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_LETTERS_INSIDE = re.compile(r"\d[^\W\d_]+\d")
_SIGNS = re.compile(r"[^\d.,()\-−']")


@lru_cache(maxsize=1 << 14)
def read_money(text: str) -> int | None:
    """“$1,234.50”, “1.234,50 €”, “(12.00)”, “-5” in hundredths; None when it is no amount."""
    if not text:
        return None
    bare = _SIGNS.sub("", text).replace("−", "-").replace("'", "")
    negative = bare.startswith("(") or "-" in bare
    bare = bare.strip("()-").strip(".,") if not bare.startswith((".", ",")) else bare
    value = _number(bare)
    words = sum(c.isalpha() for c in text) > 3 or _LETTERS_INSIDE.search(text)  # "CHF", "EUR", "kr" are no words
    if value is None or words:
        return None
    cents = int((value * 100).to_integral_value(rounding="ROUND_HALF_UP"))
    return -cents if negative else cents


@lru_cache(maxsize=1 << 12)
def read_number(text: str) -> float | None:
    """A plain number (“3”, “2,5”, “-1”); None when it is none."""
    if not text:
        return None
    bare = text.strip().replace("−", "-")
    value = _number(bare.lstrip("+-"))
    return None if value is None else float(-value if bare.startswith("-") else value)


def _number(bare: str) -> Decimal | None:
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma >= 0 and point >= 0:
        bare = bare.replace(",", "") if point > comma else bare.replace(".", "").replace(",", ".")
    elif comma >= 0:
        thousands = bare.count(",") > 1 or (len(bare) - comma == 4 and comma <= 3 and bare[0] != "0")
        bare = bare.replace(",", "" if thousands else ".")
    elif bare.count(".") > 1:
        bare = bare.replace(".", "")
    try:
        value = Decimal(bare)
    except InvalidOperation:
        return None
    return value if value.is_finite() and abs(value) < 10**12 else None

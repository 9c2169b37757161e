"""E-mail addresses: taken out of what is round them; slips in well-known domains are offered, never mended silently."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache

from resources import resource

_ADDRESS = re.compile(r"[^\s<>()\[\]\";:,@]+@[^\s<>()\[\]\";:,@]+")
_PLAIN = re.compile(r"^\w[\w.+-]*@[\w.-]+$", re.ASCII)
_MAILTO = re.compile(r"mailto:", re.IGNORECASE)
_VALID = re.compile(r"^[^@\s]{1,64}@(?=.{4,255}$)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}$")


def read_emails(cell: str) -> tuple[list[str], bool]:
    """The addresses of a cell in small letters, each once, and whether something in it is none."""
    if not cell:
        return [], False
    if _PLAIN.match(cell) and is_address(plain := cell.lower()):
        return [plain], False
    bare = _MAILTO.sub(" ", cell.removeprefix("'"))
    found = [match.strip(".'’`-").lower() for match in _ADDRESS.findall(bare)]
    good = [address for address in dict.fromkeys(found) if is_address(address)]
    return good, not good or (cell.count("@") > len(found) and "@@" in cell)


def plain_address(cell: str) -> str:
    """The address in small letters of a cell that holds nothing else; "" for any other, and for a slip in a domain."""
    if not _PLAIN.match(cell):
        return ""
    address = cell.lower()
    local, _, domain = address.partition("@")
    return address if _local_ok(local) and _domain_ok(domain) and not _nearby(domain) else ""


@lru_cache(maxsize=1 << 12)
def _domain_ok(domain: str) -> bool:
    return bool(_VALID.match(f"a@{domain}")) and ".." not in domain


def is_address(text: str) -> bool:
    """Whether the text can be an e-mail address (RFC 5321's limits; no quotes, no bare hosts)."""
    local, at, domain = text.partition("@")
    return bool(at) and _local_ok(local) and _domain_ok(domain)


def _local_ok(local: str) -> bool:
    return 0 < len(local) <= 64 and ".." not in local and not local.endswith(".")


@lru_cache(maxsize=1 << 12)
def _nearby(domain: str) -> str:
    from rapidfuzz.distance import OSA

    well_known, also_real = _domains()
    if domain in well_known or domain in also_real or len(domain) < 6:
        return ""
    best = min(well_known, key=lambda known: OSA.distance(domain, known))
    same_ending = domain.rpartition(".")[2] == best.rpartition(".")[2]
    return best if OSA.distance(domain, best) == 1 and (same_ending or len(best) > 8) else ""


@cache
def _domains() -> tuple[tuple[str, ...], frozenset[str]]:
    """(the well-known ones, real ones that look like slips of them)."""
    told = tomllib.loads(resource("words", "mail_domains.toml").read_text(encoding="utf-8"))
    return tuple(told["known"]), frozenset(told["also_real"])


def better_domain(address: str) -> str:
    """The address with a well-known domain in place of one that is a slip away ("gmial.com"), or ""."""
    local, _, domain = address.partition("@")
    better = _nearby(domain)
    return f"{local}@{better}" if better else ""

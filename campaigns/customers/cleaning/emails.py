"""E-mail addresses: taken out of what is round them; slips in well-known domains are offered, never mended silently."""

from __future__ import annotations

import re
from functools import lru_cache

_ADDRESS = re.compile(r"[^\s<>()\[\]\";:,@]+@[^\s<>()\[\]\";:,@]+")
_VALID = re.compile(r"^[^@\s]{1,64}@(?=.{4,255}$)(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}$")
_KNOWN = ("gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "aol.com", "live.com", "msn.com", "googlemail.com",
          "gmx.de", "gmx.net", "web.de", "t-online.de", "yahoo.de", "hotmail.de", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net",
          "hotmail.fr", "yahoo.fr", "libero.it", "virgilio.it", "hotmail.it", "yahoo.it", "ziggo.nl", "kpnmail.nl", "hotmail.nl",
          "hotmail.es", "yahoo.es", "hotmail.co.uk", "yahoo.co.uk", "btinternet.com", "comcast.net", "shaw.ca", "telus.net",
          "protonmail.com", "proton.me", "me.com", "mac.com", "sky.com", "bluewin.ch", "gmx.ch", "gmx.at")  # fmt: skip


def read_emails(cell: str) -> tuple[list[str], bool]:
    """The addresses of a cell in small letters, each once, and whether something in it is none."""
    if not cell:
        return [], False
    found = [m.strip(".'’`-").lower() for m in _ADDRESS.findall(cell.removeprefix("'").replace("mailto:", " ").replace("MAILTO:", " "))]
    good = [address for address in dict.fromkeys(found) if is_address(address)]
    return good, not good or (cell.count("@") > len(found) and "@@" in cell)


@lru_cache(maxsize=1 << 12)
def _domain_ok(domain: str) -> bool:
    return bool(_VALID.match(f"a@{domain}")) and ".." not in domain


def is_address(text: str) -> bool:
    """Whether the text can be an e-mail address (RFC 5321's limits; no quotes, no bare hosts)."""
    local, at, domain = text.partition("@")
    return bool(at) and 0 < len(local) <= 64 and ".." not in local and not local.endswith(".") and _domain_ok(domain)


@lru_cache(maxsize=1 << 12)
def _nearby(domain: str) -> str:
    from rapidfuzz.distance import OSA

    if domain in _KNOWN:
        return ""
    best = min(_KNOWN, key=lambda known: OSA.distance(domain, known))
    same_ending = domain.rpartition(".")[2] == best.rpartition(".")[2]
    near = OSA.distance(domain, best) == 1 and (same_ending or len(best) > 8)
    return best if near and len(domain) > 5 and not _is_other_mailer(domain) else ""


def _is_other_mailer(domain: str) -> bool:
    """Real mail domains one letter from another (gmx.de and gmx.ch, mail.com and gmail.com)."""
    return domain in {"mail.com", "email.com", "ymail.com", "gmx.com", "web.com", "live.ca", "live.de", "live.nl", "live.fr", "live.it",
                      "live.be", "hotmail.ch", "hotmail.be", "hotmail.ca", "yahoo.ca", "gmx.eu", "gmx.fr", "gmx.es", "gmx.it"}  # fmt: skip


def better_domain(address: str) -> str:
    """The address with a well-known domain in place of one that is a slip away ("gmial.com"), or ""."""
    local, _, domain = address.partition("@")
    better = _nearby(domain)
    return f"{local}@{better}" if better else ""

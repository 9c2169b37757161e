"""Yes and no, as people and programs write them. An empty cell says nothing."""

from __future__ import annotations

from campaigns.customers.cleaning.names import folded

_YES = {"yes", "y", "true", "1", "x", "✓", "✔", "ja", "j", "oui", "o", "si", "s", "sim", "on", "ok", "okay", "subscribed", "active", "opted in",
        "opt in", "accepts marketing", "granted", "confirmed", "given", "wahr", "vrai", "verdadero", "vero", "waar", "abonniert",
        "abonne", "suscrito", "iscritto", "ingeschreven", "aktiv", "actief", "actif", "activo", "attivo", "enabled", "checked", "yes please", "sure", "double opt in", "single opt in"}  # fmt: skip
_NO = {"no", "n", "false", "0", "nein", "non", "nee", "nao", "off", "unsubscribed", "opted out", "opt out", "never", "never subscribed", "not subscribed", "non subscribed",
       "suppressed", "bounced", "cleaned", "blocked", "banned", "inactive", "cancelled", "canceled", "spam complaint", "complained", "falsch", "faux", "falso",
       "onwaar", "abgemeldet", "desabonne", "desinscrit", "disiscritto", "uitgeschreven", "baja", "no thanks", "stop", "removed", "disabled", "declined", "revoked", "archived"}  # fmt: skip


def read_answer(text: str) -> bool | None:
    """True, False, or None when the cell is empty or says neither."""
    if not text:
        return None
    word = folded(text) or text.strip().lower()
    if word in _YES or text.strip() in _YES:
        return True
    return False if word in _NO else None


def is_no_thanks(status: str) -> bool:
    """Whether a status text means: never write to this person (“Unsubscribed”, “Inactive”, “Bounced”)."""
    return read_answer(status) is False

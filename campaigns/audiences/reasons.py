"""Reasons why people stay out of a list, as they are said. Receipts keep them in English, by which they are counted."""

from __future__ import annotations

from campaigns.audiences.cells import NO_POST_CODE, TOO_LONG
from campaigns.audiences.messages import NOT_READY
from campaigns.audiences.permission import YOUNGER_THAN
from geo.texts import tr

WITH_A_WORD = (YOUNGER_THAN, TOO_LONG, NO_POST_CODE, NOT_READY)  # these hold one {field} each


def reason_said(reason: str) -> str:
    """A reason of a receipt in the person's language."""
    for template in WITH_A_WORD:
        before, _, rest = template.partition("{")
        field, _, after = rest.partition("}")
        if reason.startswith(before) and reason.endswith(after):
            return tr(template).format(**{field: reason[len(before) : len(reason) - len(after)]})
    return tr(reason)

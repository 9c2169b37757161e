"""Two messages for many people: a first wave split evenly, a second that mostly gets the message that works.

Under a thousand people the split is even and fixed. Above, a share drawn by lot gets theirs first; how many of them
come decides for the others by Thompson sampling (Thompson 1933; Russo et al. 2018): for each person one value is
drawn for each message out of what is known of it, and the message with the largest value is theirs. Who is kept
aside is drawn before and apart from all this, so the effect of the promotion is judged as ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

from campaigns.promotions.holdout import PARTS, lot
from campaigns.promotions.parts import Promotion

LEARNS_FROM = 1000  # people who get the message
FIRST_WAVE = 0.4
DAYS_TO_LEARN = 4  # of sales, before the second wave is decided
UNDECIDED = ""  # the variant of whoever waits for the second wave


def learns(promotion: Promotion, reached: int) -> bool:
    """Whether a promotion for so many people learns on the way which message to send."""
    return len(promotion.variants) > 1 and reached > LEARNS_FROM


def in_first_wave(salt: str, customer_id: int) -> bool:
    """Whether somebody is written to in the first wave, by a lot of its own."""
    return lot(f"{salt}:wave:", customer_id) < FIRST_WAVE * PARTS


def thompson(salt: str, customer_id: int, known: Mapping[str, tuple[int, int]]) -> str:
    """The message of somebody of the second wave; `known`: message -> people who got it, how many of them came.

    Beta(1 + came, 1 + did not) for each message; the same facts and person always give the same message.
    """
    seed = hashlib.sha256(f"{salt}:thompson:{customer_id}".encode()).digest()[:8]
    rng = np.random.default_rng(int.from_bytes(seed, "big"))
    drawn = {variant: rng.beta(1 + came, 1 + people - came) for variant, (people, came) in sorted(known.items())}
    return max(drawn, key=lambda variant: drawn[variant])

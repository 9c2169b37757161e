"""What an import tells: the totals, and each problem in a sentence with its remedy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in one row: what, and what to do. `left_out`: the whole row was not taken."""

    row: int
    field: str
    code: str
    says: str
    remedy: str = ""
    left_out: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What became of every row of a file: rows_read == added + updated + merged + left_out.

    For sales and opt-outs: `added` are lines taken in, `updated` lines that were known already (opt-outs: people
    of the list they concern).
    """

    kind: str  # people | sales | optouts
    format: str
    file_name: str
    rows_read: int
    added: int
    updated: int
    merged: int
    left_out: int
    duplicates: int = 0  # pairs that may be one person, for the person to decide
    placed: Mapping[str, int] = field(default_factory=dict)  # geo.address.Level -> people
    problems: tuple[Problem, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)  # head -> field
    above: tuple[str, ...] = ()  # lines over the header
    matched: int = 0  # sales: lines of people on the list
    walk_ins: int = 0  # sales: lines of nobody known
    dry_run: bool = False

    def __post_init__(self) -> None:
        assert self.rows_read == self.added + self.updated + self.merged + self.left_out, "rows were lost"


_SENTENCES: dict[str, tuple[str, str]] = {
    "blank": ("The row is empty.", ""),
    "total": ("The row adds up others and is nobody.", ""),
    "header_again": ("The row repeats the heads of the columns.", ""),
    "broken": ("A quote in the row never closes, so its cells cannot be told apart.", "Mend the quote and import the row again."),
    "nobody": ("The row has no name, e-mail address or number.", "Fill one in and import the row again."),
    "test_row": ("Name and address say that this is a test.", "If it is a real person, rename them and import the row again."),
    "erased": ("This person asked to be forgotten.", "Nothing to do; they stay forgotten."),
    "stranger": ("Nobody on the list has this address or number.", "It is remembered: whoever brings it later is not written to."),
    "no_address": ("The row names no e-mail address or phone number.", "Fill one in and import the row again."),
    "phone_scientific": ("“{value}” is what a spreadsheet left of a phone number.", "Ask for the number; format the column as text next time."),
    "phone": ("“{value}” is no phone number.", "Correct it in the customer’s details."),
    "email": ("“{value}” is no e-mail address.", "Correct it in the customer’s details."),
    "email_domain": ("“{value}” may be a slip.", "Did they mean {better}?"),
    "date": ("“{value}” is no date.", "Correct it in the customer’s details."),
    "date_order": ("The dates of “{value}” can be read day first or month first.", "Check one of them; choose the other order if it is wrong."),
    "mojibake": ("The letters of “{value}” were damaged on the way.", "They were read as “{better}”; check it."),
    "lost_zero": ("The postcode “{value}” has lost its first zero.", "It was read as {better}."),
    "short_postcode": ("The postcode “{value}” is short; a spreadsheet may have taken its first zero.", "Check it."),
    "too_many": ("The row has more cells than the header.", "The cells beyond it were not used."),
    "too_few": ("The row has fewer cells than the header.", "What is missing was left empty."),
    "consent": ("“{value}” is neither yes nor no.", "The person counts as not asked."),
    "wish": ("The note asks not to be written to.", "Read it, and set the permissions by hand."),
    "till_id": ("The customer number “{value}” belongs to somebody with another name.", "Check which of the two is right."),
    "sale_date": ("“{value}” is no date.", "Correct it and import the row again."),
    "sale_amount": ("“{value}” is no amount.", "Correct it and import the row again."),
}


def problem(row: int, code: str, field: str = "", value: str = "", better: str = "", left_out: bool = False) -> Problem:
    """A problem with its sentence and remedy; long values are shortened."""
    says, remedy = _SENTENCES[code]
    shown = value if len(value) <= 60 else f"{value[:57]}…"
    return Problem(row, field, code, says.format(value=shown), remedy.format(better=better), left_out)

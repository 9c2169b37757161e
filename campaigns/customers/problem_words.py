"""The sentences of resources/words/import_problems.toml, marked for translation."""

from __future__ import annotations

from geo.texts import QT_TR_NOOP

WORDS = frozenset(
    (
        QT_TR_NOOP("The row is empty."),
        QT_TR_NOOP("The row adds up others and is nobody."),
        QT_TR_NOOP("The row repeats the heads of the columns."),
        QT_TR_NOOP("A quote in the row never closes, so its cells cannot be told apart."),
        QT_TR_NOOP("Mend the quote and import the row again."),
        QT_TR_NOOP("The row has no name, e-mail address or number."),
        QT_TR_NOOP("Fill one in and import the row again."),
        QT_TR_NOOP("Name and address say that this is a test."),
        QT_TR_NOOP("If it is a real person, rename them and import the row again."),
        QT_TR_NOOP("This person asked to be forgotten."),
        QT_TR_NOOP("Nothing to do; they stay forgotten."),
        QT_TR_NOOP("Nobody on the list has this address or number."),
        QT_TR_NOOP("It is remembered: whoever brings it later is not written to."),
        QT_TR_NOOP("The row names no e-mail address or phone number."),
        QT_TR_NOOP("“{value}” is what a spreadsheet left of a phone number."),
        QT_TR_NOOP("Ask for the number; format the column as text next time."),
        QT_TR_NOOP("“{value}” is no phone number."),
        QT_TR_NOOP("Correct it in the customer’s details."),
        QT_TR_NOOP("“{value}” is no e-mail address."),
        QT_TR_NOOP("“{value}” may be a slip."),
        QT_TR_NOOP("Did they mean {better}?"),
        QT_TR_NOOP("“{value}” is no date."),
        QT_TR_NOOP("The dates of “{value}” can be read day first or month first."),
        QT_TR_NOOP("Check one of them; choose the other order if it is wrong."),
        QT_TR_NOOP("The letters of “{value}” were damaged on the way."),
        QT_TR_NOOP("They were read as “{better}”; check it."),
        QT_TR_NOOP("The postcode “{value}” has lost its first zero."),
        QT_TR_NOOP("It was read as {better}."),
        QT_TR_NOOP("The postcode “{value}” is short; a spreadsheet may have taken its first zero."),
        QT_TR_NOOP("Check it."),
        QT_TR_NOOP("The row has more cells than the header."),
        QT_TR_NOOP("The cells beyond it were not used."),
        QT_TR_NOOP("The row has fewer cells than the header."),
        QT_TR_NOOP("What is missing was left empty."),
        QT_TR_NOOP("“{value}” is neither yes nor no."),
        QT_TR_NOOP("The person counts as not asked."),
        QT_TR_NOOP("The note asks not to be written to."),
        QT_TR_NOOP("Read it, and set the permissions by hand."),
        QT_TR_NOOP("The customer number “{value}” belongs to somebody with another name."),
        QT_TR_NOOP("Check which of the two is right."),
        QT_TR_NOOP("Correct it and import the row again."),
        QT_TR_NOOP("“{value}” is no amount."),
    )
)

"""Conditions as rows of words with choices in them, and back to the text a promotion keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.texts import QT_TR_NOOP

SPANS = [
    QT_TR_NOOP("4 weeks"),
    QT_TR_NOOP("8 weeks"),
    QT_TR_NOOP("3 months"),
    QT_TR_NOOP("6 months"),
    QT_TR_NOOP("year"),
]
COUNTS = [
    QT_TR_NOOP("at least once"),
    QT_TR_NOOP("at least 3 times"),
    QT_TR_NOOP("at least 6 times"),
    QT_TR_NOOP("at least 12 times"),
    QT_TR_NOOP("at most 2 times"),
]
SPENT = [QT_TR_NOOP("at least 20"), QT_TR_NOOP("at least 50"), QT_TR_NOOP("at least 100"), QT_TR_NOOP("at least 200")]


@dataclass(frozen=True)
class RuleForm:
    """One kind of condition: the word before, what can be chosen, how it is written and recognised."""

    key: str
    says: str  # in the list of what can be added
    before: str
    choices: tuple[tuple[str, ...], ...]
    write: str  # with {0}, {1} for the choices
    read: str  # a regular expression with a group a choice


FORMS = (
    RuleForm(
        "tag",
        QT_TR_NOOP("are (students, members …)"),
        QT_TR_NOOP("are"),
        ((),),
        "tagged {0}",
        r"(?:is |are )?tagged (?:as )?[“\"']?(.+?)[”\"']?",
    ),
    RuleForm(
        "came",
        QT_TR_NOOP("came so often"),
        QT_TR_NOOP("came"),
        (tuple(COUNTS), tuple(SPANS)),
        "came {0} in the last {1}",
        r"came (at (?:least|most) .+?) in the last (.+)",
    ),
    RuleForm(
        "seen",
        QT_TR_NOOP("came lately"),
        QT_TR_NOOP("came in the last"),
        (tuple(SPANS),),
        "seen in the last {0}",
        r"(?:seen|came) in the last (.+)",
    ),
    RuleForm(
        "not",
        QT_TR_NOOP("have not come for"),
        QT_TR_NOOP("have not come for"),
        (tuple(SPANS),),
        "not seen for {0}",
        r"not seen (?:for|in the last) (.+)",
    ),
    RuleForm(
        "quiet",
        QT_TR_NOOP("have gone quiet"),
        QT_TR_NOOP("have gone quiet"),
        (),
        "gone quiet",
        r"(?:have |has |is |are )?gone quiet",
    ),
    RuleForm(
        "new",
        QT_TR_NOOP("are new"),
        QT_TR_NOOP("are new in the last"),
        ((QT_TR_NOOP("6 weeks"), "3 months"),),
        "new in the last {0}",
        r"(?:is |are )?new in the last (.+)",
    ),
    RuleForm(
        "spent",
        QT_TR_NOOP("spent so much"),
        QT_TR_NOOP("spent"),
        (tuple(SPENT), tuple(SPANS)),
        "spent {0} in the last {1}",
        r"spent (at least .+?) in the last (.+)",
    ),
    RuleForm(
        "birthday",
        QT_TR_NOOP("have their birthday"),
        QT_TR_NOOP("have their birthday"),
        ((QT_TR_NOOP("this month"), QT_TR_NOOP("next month")),),
        "birthday {0}",
        r"birthday (?:in )?(this month|next month)",
    ),
)


@dataclass(frozen=True)
class RuleRow:
    """One condition on screen. Without a form it can be read and taken away, not changed."""

    text: str
    form: RuleForm | None
    values: tuple[str, ...]


def rule_row(text: str) -> RuleRow:
    """A condition's text as a row."""
    for form in FORMS:
        found = re.fullmatch(form.read, text.strip(), re.IGNORECASE)
        if found:
            return RuleRow(text, form, tuple(value.strip() for value in found.groups()))
    return RuleRow(text, None, ())


def write_row(form: RuleForm, values: list[str]) -> str:
    """The text of a condition with these choices."""
    return form.write.format(*values)

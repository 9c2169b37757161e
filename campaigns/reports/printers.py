"""Everything that is printed of a promotion, by form: what campaigns.audiences.export takes as its printers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from campaigns.audiences.audience import Audience
from campaigns.audiences.gate import Passed
from campaigns.reports.flyers import print_flyers, print_personal_flyers, print_poster
from campaigns.reports.labels import print_label_test, print_labels
from campaigns.reports.letters import print_letters
from campaigns.reports.postcards import print_postcards
from campaigns.reports.social import print_square, print_story
from campaigns.reports.walking_sheet import print_walking_sheet
from campaigns.shop.shop import Shop

Printer = Callable[[Shop, Audience, Passed], bytes]


def printers(label_sheet: str = "", label_start: int = 1) -> Mapping[str, Printer]:
    """All printers. Labels go on a sheet by its name ("": the shop's usual one), from a label counted from one."""
    return {
        "labels": partial(print_labels, sheet=label_sheet, start=label_start),
        "label-test": partial(print_label_test, sheet=label_sheet),
        "letters": print_letters,
        "flyers": print_flyers,
        "personal-flyers": print_personal_flyers,
        "poster": print_poster,
        "postcards": print_postcards,
        "walking-sheet": print_walking_sheet,
        "social-story": print_story,
        "social-square": print_square,
    }


PRINTERS = printers()

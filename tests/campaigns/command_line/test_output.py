"""What commands say."""

from __future__ import annotations

from campaigns.command_line.output import counted


def test_one_has_the_word_for_one_and_all_else_the_word_for_many():
    said = [counted(count, "circles", "circle") for count in (0, 1, 2, 1200)]
    assert said == ["0 circles", "1 circle", "2 circles", "1,200 circles"]

"""Figures in sentences: plain English without a window, as the window says with one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from geo.figures import money, number, write_figures


@pytest.fixture
def another_country() -> Iterator[None]:
    write_figures(lambda value, decimals: f"<{value:.{decimals}f}>", lambda cents, currency: f"{cents}|{currency}")
    yield
    write_figures()


@pytest.mark.parametrize(
    ("value", "decimals", "says"),
    [(1900, 0, "1,900"), (np.int64(1900), 0, "1,900"), (1.25, 1, "1.2"), (-0.2, 0, "0"), (-3, 0, "-3"), (0, 2, "0.00")],
)
def test_numbers_without_a_window_are_written_as_in_english(value: float, decimals: int, says: str) -> None:
    assert number(value, decimals) == says


@pytest.mark.parametrize(
    ("hundredths", "says"), [(31_250, "CHF 312"), (950, "CHF 9.50"), (0, "CHF 0"), (-123_400, "CHF -1,234")]
)
def test_money_has_decimals_only_under_ten(hundredths: float, says: str) -> None:
    assert money(hundredths, "CHF").replace("\u00a0", " ") == says


@pytest.mark.usefixtures("another_country")
def test_sentences_of_the_logic_write_figures_as_the_window_does() -> None:
    from campaigns.reports.wording import count, percent
    from campaigns.results.words import extra_visits

    assert (number(2.5, 1), money(100, "EUR"), count(3)) == ("<2.5>", "100.0|EUR", "<3>")
    assert percent(0.41) == "<41>\u202f%"
    assert extra_visits(2.1, 9.2) == "between <2> and <9> extra visits per 100 people"

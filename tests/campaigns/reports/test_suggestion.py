"""A suggestion never says more than the figures."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from campaigns.reports.figures import AreaFigures, Tried
from campaigns.reports.suggestion import suggest
from geo.areas import Area

PLAIN = AreaFigures(
    Area("a", "Quay", None, "drawn"), customers=100, new=10, addresses=300, households=90, share=0.3, spend_month=20.0,
    months=(), groups=(), tried=(), tried_on_few=False, minutes=6.0, regulars=80, quiet=16,
)  # fmt: skip
TOWN = replace(PLAIN, customers=1000, new=100, addresses=3000, households=900, regulars=800, quiet=160)


def test_more_gone_quiet_than_elsewhere_is_said_with_both_shares() -> None:
    said = suggest(replace(PLAIN, quiet=30), TOWN, 55)
    assert "gone quiet" in said.title
    assert "30 of 80 regulars" in said.reason
    assert "38\u202f%" in said.reason
    assert "20\u202f%" in said.reason
    assert "55 customers here have agreed" in said.reason


def test_a_few_more_than_usual_may_be_chance_and_is_not_said() -> None:
    assert "quiet" not in suggest(replace(PLAIN, quiet=18), TOWN, 0).title


def test_few_households_close_by_are_worth_an_introduction() -> None:
    said = suggest(replace(PLAIN, share=0.1, households=30), TOWN, 0)
    assert "Introduce" in said.title
    assert "10\u202f% of the 300 households" in said.reason


def test_far_away_streets_get_ads_or_post_instead_of_flyers() -> None:
    said = suggest(replace(PLAIN, share=0.1, households=30, minutes=45.0), TOWN, 0)
    assert "ads or post" in said.title
    assert "45 minutes on foot" in said.reason


def test_many_new_customers_are_to_be_brought_back() -> None:
    assert "25 of 100 customers" in suggest(replace(PLAIN, new=25), TOWN, 0).reason


def test_what_worked_here_may_be_done_again() -> None:
    said = suggest(replace(PLAIN, tried=(Tried("Soup week", 50, 9), Tried("Stamp card", 40, 0))), TOWN, 0)
    assert said.title == "Repeat “Soup week”"
    assert "9 of the 50" in said.reason


def test_when_all_is_well_it_says_what_was_looked_at() -> None:
    said = suggest(PLAIN, TOWN, 0)
    assert said.title == "Leave this area as it is for now"
    assert "No more people have gone quiet" in said.reason


def test_too_few_customers_get_no_advice_about_them() -> None:
    assert "Too few" in suggest(replace(PLAIN, customers=None), TOWN, 500).title


small = st.one_of(st.none(), st.integers(5, 60))


@given(small, small, small, st.one_of(st.none(), st.floats(0.01, 1)), st.integers(0, 60))
def test_there_is_always_one_and_it_counts_only_what_is_known(
    new: int | None, regulars: int | None, quiet: int | None, share: float | None, may_write: int
) -> None:
    here = replace(
        PLAIN, customers=60, new=new, share=share, regulars=regulars and max(regulars, quiet or 0), quiet=quiet
    )
    said = suggest(here, TOWN, may_write)
    assert said.title
    assert said.reason
    assert "None" not in said.title + said.reason

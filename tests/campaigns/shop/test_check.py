"""The check sees damage and broken promises, and says so in sentences."""

from __future__ import annotations

import pytest

from campaigns.shop.check import check_shop
from campaigns.shop.shop import Shop
from tests.campaigns.shop.test_history import add_person


def test_a_new_shop_is_whole_and_checking_changes_nothing(shop: Shop) -> None:
    before = shop.path.read_bytes()
    report = check_shop(shop)
    assert report.whole and report.wrong == () and len(report.looked_at) >= 8
    assert report.sentence == "The file is whole: 0 customers, 0 lines of sales."
    assert shop.path.read_bytes() == before
    with Shop.open(shop.path, read_only=True) as reader:
        assert check_shop(reader).as_dict()["whole"] is True


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (
            "INSERT INTO imports (kind, file_name, file_digest, started_at, rows_read) VALUES ('people','','','',5)",
            "add up",
        ),
        ("INSERT INTO customers (lat, lon) VALUES (50, 8)", "have a place and none"),
        ("INSERT INTO customers (lat, lon, level) VALUES (91, 8, 'house')", "off the earth"),
        ("INSERT INTO customers (email) VALUES ('a@example.org')", "cannot be found by their address"),
        (
            "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (1, 'email', 'perhaps', '', '')",
            "be read",
        ),
        ("INSERT INTO sales (import_id, customer_id, ticket, day, amount) VALUES (1, 1, 'T', '', 5)", "other visits"),
        ("INSERT INTO tags VALUES (999, 'x', '')", "points to nothing"),
    ],
)
def test_broken_promises_are_said(shop: Shop, damage: str, says: str) -> None:
    shop.db.execute("PRAGMA foreign_keys = OFF")
    with shop.quiet() as db:
        add_person(db, "Ann")
        db.execute("INSERT INTO imports (kind, file_name, file_digest, started_at) VALUES ('sales', '', '', '')")
        assert check_shop(shop).whole
        db.execute(damage)
    report = check_shop(shop)
    assert not report.whole and len(report.wrong) == 1
    assert says in report.wrong[0] and report.sentence.startswith("The file is damaged.")

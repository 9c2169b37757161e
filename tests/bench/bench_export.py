"""How long 100,000 people take through the gate to a list, in seconds of one core (other work does not count).

python -m tests.bench.bench_export
"""

from __future__ import annotations

import tempfile
import time
from datetime import date
from pathlib import Path
from unittest.mock import patch

from campaigns.audiences.audience import freeze
from campaigns.audiences.export import PEOPLE_WRITERS, export
from campaigns.audiences.gate import pass_gate
from campaigns.audiences.platform_spec import load_platform
from campaigns.promotions.promotion import promotion_of, save_promotion
from campaigns.shop.shop import Shop

PEOPLE = 100_000
NAMES = ("Anna", "José", "Łucja", "Mary-Jane", "O’Neill", "van der Berg")


def main() -> None:
    """Print the seconds of each step."""
    with tempfile.TemporaryDirectory() as folder, made_up_shop(Path(folder), PEOPLE) as shop:
        promotion = {
            "name": "Bench", "starts": "2026-12-01", "ends": "2026-12-14", "kept_aside": {"share": 0.0},
            "message": [{"channel": "email", "subject": "{first_name|Hello}", "text": "{code}"}, {"channel": "ads"}],
        }  # fmt: skip
        number = save_promotion(shop, promotion_of(promotion))
        started = time.process_time()
        audience = freeze(shop, number)
        print(f"frozen: {time.process_time() - started:.2f} s")
        for name in ("google-ads", "meta-ads", "trade-desk", "mailchimp", "contacts"):
            spec = load_platform(name)
            file = spec.of_kind("customers", "contacts")[0]
            started = time.process_time()
            passed = pass_gate(shop, audience, spec, file)
            gated = time.process_time()
            data = PEOPLE_WRITERS[file.form](passed)
            done = time.process_time()
            print(
                f"{name}: {len(passed.people):,} people, gate {gated - started:.2f} s, written {done - gated:.2f} s,"
                f" together {done - started:.2f} s, {len(data) / 1e6:.1f} MB"
            )
        started = time.process_time()
        export(shop, "Bench", ["google-ads-exclude-customers"], Path(folder) / "out")
        print(f"export of everybody, with receipt: {time.process_time() - started:.2f} s")


def made_up_shop(folder: Path, people: int) -> Shop:
    """A shop of made-up people who agreed to everything."""
    with patch("campaigns.shop.shop._town_defaults", return_value={"country": "CA"}):
        shop = Shop.create(folder / "bench.doorstep", folder / "town.gpkg", "Bench", 50.0, 8.0)
    shop.today = date(2026, 11, 20)
    rows = [
        (
            n, NAMES[n % 6], NAMES[n % 5], f"{NAMES[n % 6]} {NAMES[n % 5]}", f"Person.{n}@Example.com",
            f"+1604{2000000 + n}", f"{n} Low Road", "V5T 1A1", "Papertown", "BC", "CA", f"h{n // 2}",
        )
        for n in range(1, people + 1)
    ]  # fmt: skip
    with shop.quiet() as db:
        db.executemany(
            "INSERT INTO customers (id, first_name, last_name, name, email, phone, street, postcode, city, region,"
            " country, household) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        db.executemany("INSERT INTO customer_keys VALUES (?, 'email', ?)", [(row[0], row[4].lower()) for row in rows])
        db.executemany(
            "INSERT INTO consents (customer_id, channel, state, source, at) VALUES (?, ?, 'yes', 'list', '2026-01-01')",
            [(n, channel) for n in range(1, people + 1) for channel in ("email", "ads")],
        )
    return shop


if __name__ == "__main__":
    main()

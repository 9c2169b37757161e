"""What a person can do with one customer: add, place, say that two are one, forget."""

from __future__ import annotations

from typing import Any

from campaigns.shop.shop import Shop
from desktop.actions.desk import Desk
from geo.progress import OnProgress
from geo.texts import tr


def erase(desk: Desk, customer_id: int) -> None:
    """Erase a person; a keyed trace keeps them from coming back with a list."""

    def work(shop: Shop, _progress: OnProgress) -> Any:
        from campaigns.customers.erasure import erase as erase_customer

        return erase_customer(shop, customer_id)

    desk.run(
        tr("Forgetting the person"), work, lambda _report: desk.say(tr("Forgotten. They cannot come back with a list."))
    )


def add(desk: Desk, values: dict[str, str], consent: dict[str, bool]) -> None:
    """Add one person and place their address on the map."""

    def work(shop: Shop, on_progress: OnProgress) -> int:
        from campaigns.customers.placing import place_customers

        name = f"{values['first_name']} {values['last_name']}".strip()
        with shop.step(tr("Added {name}").format(name=name)) as db:
            columns = ("first_name", "last_name", "email", "phone", "street", "postcode", "city")
            marks = ", ".join("?" * (len(columns) + 2))
            found = db.execute(
                f"INSERT INTO customers ({', '.join(columns)}, name, country) VALUES ({marks})",
                (*(values[column] for column in columns), name, shop.settings.country),
            )
            customer = int(found.lastrowid or 0)
            for kind in ("email", "phone"):
                if values[kind]:
                    db.execute("INSERT INTO customer_keys VALUES (?, ?, ?)", (customer, kind, values[kind]))
            for channel, agreed in consent.items():
                if agreed:
                    db.execute(
                        "INSERT INTO consents (customer_id, channel, state, source, at, wording)"
                        " VALUES (?, ?, 'yes', 'entered by hand', ?, '')",
                        (customer, channel, shop.now),
                    )
            place_customers(shop, on_progress, customers=[customer])
        return customer

    def done(customer: int) -> None:
        desk.go("customers", customer=customer, text="")
        desk.say_done(tr("Added one person"))

    desk.run(tr("Adding one person"), work, done)


def place(desk: Desk, customer_ids: list[int], lat: float, lon: float, label: str, name: str) -> None:
    """Remember the person's own answer: where one address (or several written alike) is."""

    def work(shop: Shop, _progress: OnProgress) -> None:
        from campaigns.customers.placing import assign_areas

        with shop.step(tr("Placed {name}").format(name=name)) as db:
            for customer in customer_ids:
                db.execute(
                    "UPDATE customers SET lat = ?, lon = ?, level = 'house', band = 'placed', confidence = 1,"
                    " matched_address = ?, place_reason = 'You placed it.', placed_by = 'person' WHERE id = ?",
                    (lat, lon, label, customer),
                )
                db.execute("DELETE FROM place_candidates WHERE customer_id = ?", (customer,))
                remember(shop, customer, lat, lon, label)
            assign_areas(shop)

    desk.run(tr("Placing the address"), work)


def remember(shop: Shop, customer: int, lat: float, lon: float, label: str) -> None:
    """Keep a correction under the text of the address, so that the next import uses it."""
    from campaigns.customers.placing import address_of
    from geo.geocoder import address_key

    key = address_key(address_of(shop.db.execute("SELECT * FROM customers WHERE id = ?", (customer,)).fetchone()))
    shop.db.execute(
        "INSERT INTO corrections (address_text, lat, lon, matched_address, made_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (address_text) DO UPDATE SET lat = excluded.lat, lon = excluded.lon,"
        " matched_address = excluded.matched_address, made_at = excluded.made_at",
        (key, lat, lon, label, shop.now),
    )

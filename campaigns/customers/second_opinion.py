"""A second opinion about customers the town map could not place: one online server, only when the person says so.

The answers are kept beside the shop's file, so that nobody is asked about twice; forgetting a person clears them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from campaigns.customers.placing import address_of, write_places
from campaigns.shop.shop import Shop
from geo.address import Band, Candidate, Level, PlacedAddress
from geo.progress import OnProgress, no_progress
from geo.texts import tr

if TYPE_CHECKING:
    from geo.sources.second_opinion import Pace, Told

LISTS_CACHE = "second-opinions.json"  # beside a list that was written by command


def opinions_of(shop_file: Path) -> Path:
    """Where the answers about the people of a shop's file are kept."""
    return shop_file.with_name(f"{shop_file.name}.{LISTS_CACHE}")


def clear_opinions(shop_file: Path) -> int:
    """Remove all answers kept beside a shop's file; how many files that were.

    All of them: an answer stands under the address as it was when asked, which may be an older one of anybody.
    """
    kept = [path for path in (opinions_of(shop_file), shop_file.with_name(LISTS_CACHE)) if path.is_file()]
    for path in kept:
        path.unlink()
    return len(kept)


def ask_second_opinion(
    shop: Shop, server: str, *, pace: Pace | None = None, on_progress: OnProgress = no_progress
) -> Told:
    """Ask about everybody the program left on a street, in a postcode or nowhere; the answers become candidates.

    `server` is "us-census" or the URL of a Nominatim. Only addresses are sent, one a second (see `pace`), never a
    name. What came back is one undo step; nobody is moved. Raises UserError for a server that cannot be asked.
    """
    from geo.sources.second_opinion import SecondOpinion

    opinion = SecondOpinion(shop.town().info, server, opinions_of(shop.path), pace)
    people = _left_over(shop)
    before = [_placed(shop, person) for person in people]
    names = [person["name"] for person in people]
    after = opinion.about([address_of(person) for person in people], before, names=names, on_progress=on_progress)
    changed = [at for at, answer in enumerate(after) if answer != before[at]]
    if changed:
        with shop.step(tr("Asked for a second opinion")):
            write_places(shop, [people[at]["id"] for at in changed], [after[at] for at in changed])
    return opinion.told


def would_send(shop: Shop) -> tuple[str, ...]:
    """Every address a second opinion would send, as it would be sent, each once. Opens no connection."""
    from geo.sources.second_opinion import holds_name, is_left_over, query_of

    town = shop.town().info
    queries: dict[str, None] = {}
    for person in _left_over(shop):
        query = query_of(address_of(person), town) if is_left_over(_placed(shop, person)) else ""
        if query and not holds_name(query, person["name"]):
            queries[query] = None
    return tuple(queries)


def _left_over(shop: Shop) -> list[Any]:
    """Everybody the program left on a street, in a postcode or nowhere."""
    return shop.db.execute(
        "SELECT * FROM customers WHERE placed_by = 'program' AND level NOT IN (?, ?) AND street <> '' ORDER BY id",
        (str(Level.HOUSE), str(Level.INTERPOLATED)),
    ).fetchall()


def _placed(shop: Shop, person: Any) -> PlacedAddress:
    """A customer's place as it is in the file."""
    rows = shop.db.execute("SELECT * FROM place_candidates WHERE customer_id = ? ORDER BY position", (person["id"],))
    candidates = tuple(
        Candidate(r["label"], r["lat"], r["lon"], Level(r["level"]), r["confidence"], r["reason"]) for r in rows
    )
    return PlacedAddress(
        person["lat"], person["lon"], Level(person["level"]), person["confidence"], Band(person["band"]),
        person["matched_address"], person["place_reason"], candidates,
    )  # fmt: skip

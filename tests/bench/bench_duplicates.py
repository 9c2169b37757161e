"""How well doubles are found, on lists with known answers: python -m tests.bench.bench_duplicates

The weights were fitted on one half of each set (even SHA-256 of the entity); printed is the other half and the whole.
The sets lie in ../shared/data beside the checkout.
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from campaigns.customers.column_mapping import map_columns
from campaigns.customers.contact_file import open_contact_file
from campaigns.customers.match_records import MatchRecord, match_record
from campaigns.customers.match_score import ScoredPairs, link_one_to_one, score_records
from campaigns.customers.person_row import RowReader

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SETS = DATA / "dedup-benchmarks"
Labelled = tuple[list[MatchRecord], list[str]]  # records, and whose each is


def rows_of(name: str) -> Iterator[dict[str, str]]:
    with (SETS / name).open(newline="", encoding="utf-8") as file:
        yield from csv.DictReader(file, skipinitialspace=True)


def febrl(number: int, with_birthday: bool) -> Labelled:
    records, entities = [], []
    for row in rows_of(f"febrl_dataset{number}.csv"):
        born = row["date_of_birth"] if with_birthday else ""
        birthday = f"{born[:4]}-{born[4:6]}-{born[6:]}" if len(born) == 8 else ""
        street = f"{row['street_number']} {row['address_1']} {row['address_2']}"
        records.append(
            match_record(
                row["given_name"],
                row["surname"],
                birthday=birthday,
                street=street,
                postcode=row["postcode"],
                city=row["suburb"],
            )
        )
        entities.append(row["rec_id"].split("-")[1])
    return records, entities


def chicago() -> Labelled:
    rows = list(rows_of("chicago_input_with_true_ids.csv"))
    phones = [(row["Phone"].strip(),) if row["Phone"].strip() else () for row in rows]
    records = [
        match_record(organisation=row["Site name"], street=row["Address"], postcode=row["Zip"], phones=phone)
        for row, phone in zip(rows, phones, strict=True)
    ]
    return records, [row["True Id"] for row in rows]


def restaurants() -> tuple[Labelled, list[bool]]:
    same = {f"z{row['zagats_id']}": f"f{row['fodors_id']}" for row in rows_of("matches_fodors_zagats.csv")}
    records, entities, is_fodors = [], [], []
    for letter, name in (("f", "fodors.csv"), ("z", "zagats.csv")):
        for row in rows_of(name):
            phone = re.sub(r"\D", "", row["phone"])
            phones = (phone,) if phone else ()
            records.append(match_record(organisation=row["name"], street=row["addr"], city=row["city"], phones=phones))
            entities.append(same.get(letter + row["id"], letter + row["id"]))
            is_fodors.append(letter == "f")
    return (records, entities), is_fodors


def cafe() -> Labelled:
    folder = DATA / "vancouver-cafe"
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    who = {row["row"]: row for row in truth["files"]["customers-square.csv"]["rows"]}
    file = open_contact_file(folder / "customers-square.csv")
    rows = list(file.rows())
    reader = RowReader(map_columns(file.header, [r.cells for r in rows]), rows, file.name, "CA", 2026)
    people = [(reader.read(row), who[row.number]) for row in rows if not who[row.number].get("kind")]
    records = [
        match_record(
            p.first, p.last, "", p.emails, p.phones, p.birthday, p.address.street, p.address.postcode, p.address.city
        )
        for p, _ in people
    ]
    return records, [told["person"] for _, told in people]


def report(name: str, found: ScoredPairs, entities: Sequence[str], seconds: float, target: str) -> None:
    """Pairwise F1, precision and recall on the half that was not fitted on, then on all."""
    entity = np.array(entities)
    same = entity[found.pairs[:, 0]] == entity[found.pairs[:, 1]]
    held_out = np.array([int(hashlib.sha256(e.encode()).hexdigest(), 16) % 2 == 1 for e in entities])
    told = []
    for members in (held_out, np.ones(len(entities), bool)):
        inside = (found.scores >= 0) & members[found.pairs[:, 0]] & members[found.pairs[:, 1]]
        _, sizes = np.unique(entity[members], return_counts=True)
        true, right = int((sizes * (sizes - 1) // 2).sum()), int((inside & same).sum())
        precision, recall = right / max(int(inside.sum()), 1), right / true
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        told.append(f"F1 {f1:.4f} (precision {precision:.4f}, recall {recall:.4f})")
    print(f"{name:28} other half {told[0]}   all {told[1]}   {seconds:.1f} s   target {target}", flush=True)


def main() -> None:
    for name, (records, entities), target in (
        ("FEBRL 3 without birthday", febrl(3, False), "≥ .96"),
        ("FEBRL 3 with birthday", febrl(3, True), "≥ .99"),
        ("Chicago sites", chicago(), "≥ .90"),
        ("café, Square list", cafe(), "≥ .97"),
    ):
        start = time.perf_counter()
        report(name, score_records(records), entities, time.perf_counter() - start, target)
    (records, entities), is_fodors = restaurants()
    start = time.perf_counter()
    linked = link_one_to_one(score_records(records), np.array(is_fodors))
    report("Fodors-Zagat, one to one", linked, entities, time.perf_counter() - start, "≥ .97")


if __name__ == "__main__":
    main()

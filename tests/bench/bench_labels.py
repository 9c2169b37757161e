"""How long 1,000 labels take: python -m tests.bench.bench_labels. Target: at most 2 s."""

from __future__ import annotations

from dataclasses import asdict
from time import process_time

from campaigns.reports.label_sheets import label_sheets
from campaigns.reports.typeset import typeset

LABELS = 1000


def main() -> None:
    """Print seconds of the processor and bytes for each sheet; the first one pays for reading the fonts."""
    rows = [
        {"lines": (f"Zoé Łącka {i}", f"{i} East 10th Avenue", "Vancouver BC  V5T 1A1"), "code": f"EXAM-{i:05d}"}
        for i in range(LABELS)
    ]
    for sheet in label_sheets().values():
        busy = process_time()
        page = {"title": "Labels", "language": "en", "sheet": asdict(sheet), "skip": 0, "labels": rows}
        made = typeset("labels.typ", page, {})
        print(f"{sheet.title}: {process_time() - busy:.2f} s of the processor, {len(made) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()

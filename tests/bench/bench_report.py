"""How long the area report takes, and how large it is: python -m tests.bench.bench_report SHOP.

Target: 50 pages in at most 5 s and 5 MB.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from campaigns.reports.area_report import write_area_report
from campaigns.reports.figures import shop_areas
from campaigns.shop.shop import Shop

PAGES = 50


def main(shop_file: Path) -> None:
    """Print pages, seconds and bytes for (at most) the first 50 areas."""
    with Shop.open(shop_file, read_only=True) as shop, TemporaryDirectory() as folder:
        out = Path(folder) / "report.pdf"
        chosen = [area.id for area in shop_areas(shop)[:PAGES]]
        began, busy = perf_counter(), process_time()
        pages = write_area_report(shop, out, only=chosen)
        seconds, busy = perf_counter() - began, process_time() - busy
        size = out.stat().st_size / 1e6
        print(f"{pages} pages: {seconds:.1f} s ({busy:.1f} s of the processor), {size:.1f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

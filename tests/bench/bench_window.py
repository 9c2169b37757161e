"""How quick the window is: start, the customers' table at length, memory, and what holds the window's thread.

    QT_QPA_PLATFORM=offscreen python -m tests.bench.bench_window [SHOP.doorstep | --path]

Targets: an empty window within 1 s cold and 0.5 s warm, with 100,000 customers within 1.5 s; a jump in the table
20 ms, a filter 50 ms, at most 400 MB; the thread never held over 50 ms. Without a shop the demo is made and filled up.
With --path the turns that held the thread longest on the way from nothing to a result.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter, sleep, thread_time, time
from typing import Any

PEOPLE = 100_000
ROOMS = ("today", "customers", "neighbourhoods", "promotions", "results")
EMPTY = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from desktop.imports import import_quickly
import_quickly()
from PySide6.QtWidgets import QApplication
from desktop.app import start
from desktop.settings import Settings
app = QApplication([])
window = start(app, Settings(Path(sys.argv[1])))
window.grab()  # laid out and painted whole, as its first picture is
print(time.time() - float(sys.argv[2]))
"""


def main(shop: Path | None) -> None:
    """Print one line a measurement."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        ini = Path(folder) / "settings.ini"
        times = [empty_window(ini) for _ in range(5)]
        print(f"empty window: first {times[0]:.2f} s, then {min(times[1:]):.2f} s")
        walk(shop or made_beside(Path(folder)), ini)


def empty_window(ini: Path) -> float:
    """Seconds from starting the program to the first picture of a window without a shop."""
    words = [sys.executable, "-c", EMPTY, str(ini), str(time())]
    return float(subprocess.check_output(words))


def made_beside(folder: Path) -> Path:
    """`crowd` in a process of its own, so that its memory isn't counted here."""
    code = "import sys, pathlib, tests.bench.bench_window as b; print(b.crowd(pathlib.Path(sys.argv[1])))"
    return Path(subprocess.check_output([sys.executable, "-c", code, str(folder)], text=True).strip())


def crowd(folder: Path) -> Path:
    """The demo shop with as many customers as PEOPLE: its own, again and again."""
    from campaigns.demo.shop import make_demo
    from campaigns.shop.shop import Shop

    make_demo(folder / "demo")
    path = next((folder / "demo").glob("*.doorstep"))
    shop = Shop.open(path)
    with shop.quiet() as db:
        columns = ", ".join(row["name"] for row in db.execute("PRAGMA table_info(customers)") if row["name"] != "id")
        have = db.execute("SELECT count(*) FROM customers").fetchone()[0]
        sql = f"INSERT INTO customers ({columns}) SELECT {columns} FROM customers WHERE id <= {have} LIMIT ?"
        while (missing := PEOPLE - db.execute("SELECT count(*) FROM customers").fetchone()[0]) > 0:
            db.execute(sql, (missing,))
    shop.close()
    return path


def walk(shop: Path, ini: Path) -> None:
    """Open the shop, walk through the rooms, then use the table."""
    from desktop.imports import import_quickly

    import_quickly()
    from PySide6.QtWidgets import QApplication

    from desktop.app import start
    from desktop.settings import Settings
    from tests.desktop.watchdog import Watchdog

    app = QApplication([])
    settings = Settings(ini)
    settings.last_shop, settings.room = shop, "today"
    began = perf_counter()
    window = start(app, settings)
    app.processEvents()
    shown = perf_counter() - began
    with Watchdog() as dog:  # from when there is a window
        dog.doing = "opening"
        while window.current is None or not window.current.has_facts:
            app.processEvents()
        print(f"frame {shown:.2f} s, Today filled {perf_counter() - began:.2f} s")
        for room in ROOMS:
            rest(app, window)
            dog.doing = room
            window.open_room(room)
        rest(app, window)
        print(f"thread held at most {1000 * dog.longest:.0f} ms, at work itself at most {1000 * dog.worked:.0f} ms")
        print(*(f"    {line}" for line in dog.worst()), sep="\n")
    table(app, window)
    pick(app, window)
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    window.close()


def path(runs: int = 3) -> None:
    """What the watchdog saw in the test of the ten-minute path, several times."""
    test = ["tests/desktop/test_ten_minutes.py", "-n", "0", "-s", "-q", "-p", "no:cacheprovider"]
    for _ in range(runs):
        ran = subprocess.run([sys.executable, "-m", "pytest", *test], check=False, capture_output=True, text=True)
        print(*(line for line in ran.stdout.splitlines() if " ms" in line), sep="\n")


def rest(app: Any, window: Any, seconds: float = 0.5) -> None:
    """Let everything under way end."""
    until = perf_counter() + seconds
    while window.desk.tasks.busy or perf_counter() < until:
        app.processEvents()
        sleep(0.001)


def table(app: Any, window: Any) -> None:
    """Jumps and filters."""
    window.open_room("customers")
    rest(app, window)
    room = window.room("customers")
    bar, rows = room.table.verticalScrollBar(), room.model.rowCount()

    def jump(share: float) -> str:
        began = perf_counter(), thread_time()
        bar.setValue(round(bar.maximum() * share))
        room.table.viewport().repaint()
        return since(began)

    def typed(text: str) -> str:
        began = perf_counter(), thread_time()
        room._filter(text=text)
        room.table.viewport().repaint()
        return since(began)

    jumps = [jump(share / 9) for share in (5, 1, 8, 3, 9)]
    print(f"{rows} customers; jump {', '.join(jumps)}")
    for text in ("s", "sa", "sar", "sarah", "mill 12", ""):
        print(f"    filter “{text}” {typed(text)}")


def pick(app: Any, window: Any) -> None:
    """An area chosen on the map, to the panel painted."""
    from desktop.models.area_figures import area_shapes

    window.open_room("neighbourhoods")
    rest(app, window)
    room = window.room("neighbourhoods")
    for shape in area_shapes(window.desk.session)[:5]:
        began = perf_counter(), thread_time()
        room.canvas.area_clicked.emit(shape.id)
        room.panel.repaint()
        print(f"    area {since(began)}")
        rest(app, window)


def since(began: tuple[float, float]) -> str:
    """Wall time, and this thread's own."""
    return f"{1000 * (perf_counter() - began[0]):.0f} ms ({1000 * (thread_time() - began[1]):.0f} own)"


if __name__ == "__main__":
    if "--path" in sys.argv:
        path()
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)

"""Paint resources/demo/welcome.png, the picture of the empty start: the demo town with its customers.

QT_QPA_PLATFORM=offscreen python -m tests.desktop.make_welcome_picture
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from campaigns.demo.shop import make_demo
from desktop.map.town_layers import layers_of
from desktop.models.area_figures import area_shapes
from desktop.models.session import Session
from desktop.rooms.maps import PlainMap
from desktop.rooms.welcome import HERO
from desktop.theme import paint_theme

SIZE = (820, 960)
NEAR = 0.0088  # degrees of latitude up and down from the shop


def main() -> None:
    """Make the demo, look at its middle, save the picture."""
    app = QApplication(sys.argv[:1])
    paint_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        session = Session()
        session.open(make_demo(Path(folder)).shop_file)
        layers_of(session.town)
        canvas = PlainMap(session)
        canvas.resize(*SIZE)
        canvas.show()
        canvas.set_areas(area_shapes(session))
        canvas.set_promoted([shape.id for shape in area_shapes(session)])
        rows = session.view.db.execute("SELECT lat, lon FROM customers WHERE band = 'placed'").fetchall()
        canvas.set_people(*np.array([(row["lat"], row["lon"]) for row in rows]).T)
        lat, lon = session.settings.lat, session.settings.lon
        wide = NEAR * SIZE[0] / SIZE[1] / np.cos(np.radians(lat))
        canvas.fit((lon - wide, lat - NEAR, lon + wide, lat + NEAR), 0)
        canvas.paint_now()
        HERO.parent.mkdir(exist_ok=True)
        canvas.grab().save(str(HERO))
        session.close()


if __name__ == "__main__":
    main()

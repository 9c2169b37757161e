"""A town's base map, made off the window's thread and kept for every canvas that shows the same town."""

from __future__ import annotations

import threading
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from geo.map_layers import Layer, base_layers

NEAR = ("path", "building", "service")  # layers that are not there yet where fewer corners would do

_kept: WeakKeyDictionary[Any, tuple[Layer, ...]] = WeakKeyDictionary()
_lock = threading.Lock()


def ready_layers(town: Any) -> tuple[Layer, ...] | None:
    """The layers when they have been made already."""
    return _kept.get(town)


def layers_of(town: Any) -> tuple[Layer, ...]:
    """The layers, made now if need be; two who ask at once wait for one making."""
    with _lock:
        made = _kept.get(town)
        if made is None:
            plain = base_layers(town)
            made = tuple(one if one.labels or one.name in NEAR else one.with_coarser() for one in plain)
            _ = [one.boxes for layer in made for one in (layer, *layer.coarser)]
            _ = [layer.surfaces for layer in made if layer.shape == "area"]
            _kept[town] = made
    return made


class _Relay(QObject):
    """Tells what the threads made. It is never deleted: a signal of something deleted meanwhile would crash."""

    loaded = Signal(object, object)
    failed = Signal(object, object)


@cache
def _relay() -> _Relay:
    return _Relay()


class LayerLoader(QObject):
    """Makes layers on another thread and says when they are there. Tells of every town that is asked for."""

    loaded = Signal(object, object)  # town, layers
    failed = Signal(object, object)  # town, the error

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _relay().loaded.connect(self.loaded)
        _relay().failed.connect(self.failed)

    def load(self, town: Any) -> None:
        """Begin; returns at once."""
        threading.Thread(target=_work, args=(town, _relay()), daemon=True).start()


def _work(town: Any, relay: _Relay) -> None:
    try:
        layers = layers_of(town)
    except Exception as error:
        relay.failed.emit(town, error)
    else:
        relay.loaded.emit(town, layers)

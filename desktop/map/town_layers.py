"""A town's base map, made off the window's thread and kept for every canvas that shows the same town."""

from __future__ import annotations

import threading
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Signal

from geo.map_layers import Layer, base_layers

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
            made = base_layers(town)
            _ = [layer.boxes for layer in made]
            _kept[town] = made
    return made


class LayerLoader(QObject):
    """Makes layers on another thread and says when they are there."""

    loaded = Signal(object, object)  # town, layers
    failed = Signal(object, object)  # town, the error

    def load(self, town: Any) -> None:
        """Begin; returns at once."""
        threading.Thread(target=self._work, args=(town,), daemon=True).start()

    def _work(self, town: Any) -> None:
        try:
            layers = layers_of(town)
        except Exception as error:
            self._tell(self.failed, town, error)
        else:
            self._tell(self.loaded, town, layers)

    @staticmethod
    def _tell(signal: Any, town: Any, what: Any) -> None:
        try:
            signal.emit(town, what)
        except RuntimeError:
            return  # the window was closed meanwhile

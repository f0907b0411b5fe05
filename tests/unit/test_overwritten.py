"""Upstream's distribution installed over this one is told in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import flet

OURS = Path(flet.__file__).parent


@pytest.mark.parametrize(
    "statement", ["import flet.engine", "from flet.cli import main", "import flet.controls.text.text"]
)
def test_another_package_in_the_place_of_ours(tmp_path: Path, statement: str) -> None:
    package = tmp_path / "flet"
    package.mkdir()
    (package / "__init__.py").write_text("__version__ = '1.0.5'\n")
    for room in ("engine", "cli", "controls"):
        (package / room).symlink_to(OURS / room)
    for name, needs in (("flet", ""), ("flet_charts", "Requires-Dist: flet==1.0.5\n")):
        facts = tmp_path / f"{name}-1.0.5.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.5\n{needs}")
    done = subprocess.run(
        [sys.executable, "-c", statement], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "ImportError: Flet 1.0.5 has been installed over Fletching" in done.stderr
    assert "flet_charts" in done.stderr
    assert "pip install --force-reinstall --no-deps fletching" in done.stderr


def test_upstream_beside_ours(tmp_path: Path) -> None:
    facts = tmp_path / "flet-1.0.5.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: flet\nVersion: 1.0.5\n")
    doctor = [sys.executable, "-c", "import sys; from flet.cli.main import main; sys.exit(main(['doctor']))"]
    done = subprocess.run(doctor, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "To mend it: pip uninstall -y flet" in done.stdout

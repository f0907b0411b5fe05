"""Upstream's distribution installed over this one, or taken away again, is told with a command that mends it."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

import flet

OURS = Path(flet.__file__).parent
ROOT = OURS.parents[1]
OVER = "Flet 1.0.5 has been installed over Fletching"


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
    assert f"ImportError: {OVER}" in done.stderr
    assert "flet_charts" in done.stderr
    assert "pip install --force-reinstall --no-deps" in done.stderr
    command = [sys.executable, "-c", f"import sys; sys.argv = ['/bin/flet', 'doctor']; {statement}"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert OVER in done.stderr
    assert "Traceback" not in done.stderr
    assert done.returncode == 1


def test_upstream_beside_ours(tmp_path: Path) -> None:
    facts = tmp_path / "flet-1.0.5.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: flet\nVersion: 1.0.5\n")
    doctor = [sys.executable, "-c", "import sys; from flet.cli.main import main; sys.exit(main(['doctor']))"]
    done = subprocess.run(doctor, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    assert "To mend it: pip uninstall -y flet" in done.stdout


def wheel(folder: Path, name: str, *needs: str, **files: str) -> Path:
    """A wheel as upstream's are, of version 1.0.5, with files by their dotted names."""
    written = {f"{file.replace('.', '/')}.py": text for file, text in files.items()}
    facts = f"{name.replace('-', '_')}-1.0.5.dist-info"
    requires = "".join(f"Requires-Dist: {need}==1.0.5\n" for need in needs)
    written[f"{facts}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.5\n{requires}"
    written[f"{facts}/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    written[f"{facts}/RECORD"] = "".join(f"{file},,\n" for file in [*written, f"{facts}/RECORD"])
    path = folder / f"{name.replace('-', '_')}-1.0.5-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for file, text in written.items():
            archive.writestr(file, text)
    return path


@pytest.mark.process
@pytest.mark.timeout(400)  # pip starts fifteen times
def test_upstream_installed_over_ours_and_taken_away(tmp_path: Path) -> None:
    """What a program says that only imports `flet`, while pip brings and removes files of this package."""
    wheels = tmp_path / "some wheels"
    build = [
        sys.executable,
        "-m",
        "pip",
        "-q",
        "wheel",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(wheels),
    ]
    subprocess.run([*build, str(ROOT), str(ROOT / "extensions" / "charts")], check=True)
    ours, our_charts = sorted(wheels.iterdir())
    theirs = wheel(tmp_path, "flet", **{"flet.__init__": "__version__ = '1.0.5'\n", "flet.cli": ""})
    charts = wheel(tmp_path, "flet-charts", "flet", **{"flet_charts.__init__": "import flet\n"})
    place = tmp_path / "place"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    pip = place / "bin" / "pip"
    pip.write_text(f'#!/bin/sh\nexec {sys.executable} -m pip --python {place}/bin/python "$@"\n')
    pip.chmod(0o755)
    commands = {
        "PATH": f"{place / 'bin'}:/usr/bin:/bin",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_COMPILE": "1",
    }

    def say(command: str) -> str:
        done = subprocess.run(
            command, shell=True, env=commands, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        return done.stdout + done.stderr

    def mend(said: str) -> None:
        command = said.partition("To mend it: ")[2].partition("\n")[0]
        assert "Successfully installed" in say(command), command

    def program(of: str = "flet") -> str:
        return say(f'python -c "import {of}; print(flet.__fletching__)"')

    fine = "True\n"
    say(f"pip install --no-deps '{ours}'")
    assert program() == fine

    say(f"pip install --no-deps {theirs} {charts}")
    said = program()
    assert said.startswith(f"{OVER}, whose package is called flet as well (required by flet-charts)."), said
    assert "In place of flet-charts, install fletching-charts." in said
    assert OVER in program("flet_charts")
    assert OVER in say("flet doctor")
    mend(said)
    assert program() == fine

    say(f"pip install --no-deps '{our_charts}' && pip install --no-deps {theirs} {charts}")
    say("pip uninstall -y flet")
    said = program()
    assert said.startswith("Files of Fletching are gone from its package flet"), said
    mend(said)
    assert program() == fine
    assert "flet_charts/bar_chart.py" in say("pip show -f fletching-charts")

    say(f"pip uninstall -y fletching && pip install --no-deps {theirs} && pip install --no-deps '{ours}'")
    assert program() == fine

    (tmp_path / "flet.py").write_text("")
    assert "flet.py is imported in the place of the package flet of Fletching: rename or move it" in program()
    (tmp_path / "flet.py").unlink()

    say("pip uninstall -y fletching && pip install --no-deps --force-reinstall " + str(theirs))
    assert program().endswith("AttributeError: module 'flet' has no attribute '__fletching__'\n")
    assert "Fletching" not in program()


def test_an_installation_from_a_checkout_is_watched_too() -> None:
    """The tests run with such a one."""
    assert "fletching.pth" in map(str, metadata.files("fletching") or ())

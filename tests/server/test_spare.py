"""The process that `flet run` keeps ready runs a program as Python itself would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from flet.cli.spare import spare_command

pytestmark = [pytest.mark.process, pytest.mark.skipif(os.name != "posix", reason="no descriptors to pass on")]

PROGRAM = """
import __main__, sys
import pickle
import secrets
import shelf

class Thing:
    pass

assert __main__.Thing is Thing and type(pickle.loads(pickle.dumps(Thing()))) is Thing
print(__name__, __file__, sys.argv, sys.path[0], sys.orig_argv[-2:], shelf.PLACE, "flet.app" in sys.modules)
print(getattr(secrets, "OWN", "Python's own"))

def fail():
    raise ValueError("no tea")

fail()
"""


def ready(folder: Path) -> tuple[subprocess.Popen[str], int]:
    """Give a spare process for the program, and the descriptor that tells it to run."""
    reads, writes = os.pipe()
    command = spare_command([sys.executable, "-u", str(folder / "main.py"), "more"], reads)
    process = subprocess.Popen(
        command,
        cwd=folder.parent,
        pass_fds=[reads],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(reads)
    return process, writes


def outcome(process: subprocess.Popen[str], tells: int, word: bytes = b"r") -> tuple[str, str, int]:
    os.write(tells, word)
    os.close(tells)
    output, errors = process.communicate(timeout=60)
    return output, errors, process.returncode


def without_frames_of_runners(folder: Path) -> str:
    alone = subprocess.run(
        [sys.executable, "main.py"], cwd=folder, capture_output=True, text=True, check=False, timeout=60
    )
    return alone.stderr.replace('"main.py"', f'"{folder / "main.py"}"')


def test_a_program_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    (folder / "main.py").write_text(PROGRAM)
    own = ready(folder)
    # What is written while it waits is what runs; a module that hides one of Python's has the program started afresh.
    (folder / "shelf.py").write_text("PLACE = 'left'\n")
    output, errors, code = outcome(*own)
    file = str(folder / "main.py")
    said = f"__main__ {file} {[file, 'more']} {folder} {[file, 'more']} left"
    assert output == f"{said} True\nPython's own\n"
    assert code == 1
    assert errors == without_frames_of_runners(folder)

    afresh = ready(folder)
    (folder / "secrets.py").write_text("OWN = 'our secrets'\n")
    output, errors, code = outcome(*afresh)
    assert output.startswith(said) and output.endswith("our secrets\n")
    assert code == 1 and errors.endswith("ValueError: no tea\n")


def test_it_ends_with_who_started_it(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("print('never')\n")
    assert outcome(*ready(tmp_path), b"") == ("", "", 0)

"""Programs that type checkers must accept, and lines that they must refuse."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.typing.every_name import program

HERE = Path(__file__).parent
SOURCES = HERE.parents[1] / "src"
GOOD = sorted((HERE / "good").glob("*.py"))
BAD = sorted((HERE / "bad").glob("*.py"))

pytestmark = pytest.mark.timeout(300)

Complaints = dict[Path, dict[int, str]]
"""What is said of which line of which file."""


def mypy(files: list[Path], cache: Path) -> Complaints:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--config-file", "", "--cache-dir", str(cache), *map(str, files)]
    environment = {"MYPYPATH": str(SOURCES), "PATH": ""}
    done = subprocess.run(command, capture_output=True, text=True, cwd=cache, env=environment, check=False)
    assert done.returncode in (0, 1), done.stderr
    found: Complaints = {}
    for path, line, text in re.findall(r"^(.*\.py):(\d+): error: (.*)$", done.stdout, re.MULTILINE):
        found.setdefault((cache / path).resolve(), {})[int(line)] = text
    return {path: lines for path, lines in found.items() if path in files}


def pyright(files: list[Path], folder: Path) -> Complaints:
    # It looks only at what is below its settings.
    copies = {file: folder / f"{file.parent.name}_{file.name}" for file in files}
    for file, copy in copies.items():
        shutil.copy(file, copy)
    settings = {
        "extraPaths": [str(SOURCES)],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
        "reportUnusedExpression": False,
        "reportUnusedFunction": False,
        "reportUnusedCoroutine": False,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [
        sys.executable,
        "-m",
        "pyright",
        "--outputjson",
        "-p",
        str(folder),
        "--pythonpath",
        sys.executable,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(files)
    found: dict[str, dict[int, str]] = {}
    for said in report["generalDiagnostics"]:
        if said["severity"] == "error":
            line = said["range"]["start"]["line"] + 1
            found.setdefault(Path(said["file"]).name, {})[line] = said["message"]
    return {file: found[copy.name] for file, copy in copies.items() if copy.name in found}


@pytest.fixture(scope="module")
def complaints_of_mypy(tmp_path_factory: pytest.TempPathFactory) -> Complaints:
    return mypy([*GOOD, *BAD], tmp_path_factory.mktemp("mypy"))


@pytest.fixture(scope="module")
def complaints_of_pyright(tmp_path_factory: pytest.TempPathFactory) -> Complaints:
    return pyright([*GOOD, *BAD], tmp_path_factory.mktemp("pyright"))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("file", GOOD, ids=lambda file: file.stem)
def test_good_programs_pass(file: Path, checker: str, request: pytest.FixtureRequest) -> None:
    complaints: Complaints = request.getfixturevalue(f"complaints_of_{checker}")
    assert complaints.get(file, {}) == {}


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_bad_lines_are_found(file: Path, checker: str, request: pytest.FixtureRequest) -> None:
    complaints: Complaints = request.getfixturevalue(f"complaints_of_{checker}")
    lines = file.read_text().splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if line.endswith("# wrong")}
    said = complaints.get(file, {})
    assert wrong - said.keys() == set(), "accepted"
    assert {line: text for line, text in said.items() if line not in wrong} == {}


def test_every_name_has_a_type(tmp_path: Path) -> None:
    file = tmp_path / "every_name.py"
    file.write_text(program())
    folder = tmp_path / "checked"
    folder.mkdir()
    assert pyright([file], folder) == {}

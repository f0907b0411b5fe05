"""What `flet create` makes works at once, and `flet doctor` finds what is wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from flet.cli.create import TEMPLATES

pytestmark = pytest.mark.process


def flet(*words: str, folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flet", *words],
        cwd=folder,
        env=os.environ | settings,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_new_program_passes_its_tests(template: str, tmp_path: Path) -> None:
    made = flet("create", "Tea Shop", "--template", template, folder=tmp_path)
    assert made.returncode == 0, made.stderr
    project = tmp_path / "Tea Shop"
    assert 'name = "tea-shop"' in (project / "pyproject.toml").read_text()
    written = [path for path in project.rglob("*") if path.suffix in {"", ".py", ".md", ".toml"}]
    assert not [path for path in written if path.is_file() and "$" in path.read_text()]
    instructions = dict(
        line.split(maxsplit=1)
        for line in (project / "Dockerfile").read_text().splitlines()
        if not line.startswith("#")
    )
    assert instructions.pop("ENV", "DATABASE=/uploads/").startswith("DATABASE=/uploads/")
    assert (instructions["FROM"], instructions["COPY"]) == ("fletching", ". .")
    assert json.loads(instructions["CMD"])[:2] in (["python", "main.py"], ["uvicorn", "main:app"])
    assert (project / "main.py").exists() and (project / ".dockerignore").exists()
    tests = flet("test", "-q", "-p", "no:cacheprovider", "-p", "no:asyncio", folder=project)
    assert tests.returncode == 0, tests.stdout + tests.stderr
    linted = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "."],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert linted.returncode == 0, linted.stdout
    again = flet("create", "Tea Shop", folder=tmp_path)
    assert again.returncode == 2
    assert "main.py" in again.stderr and "nothing was written" in again.stderr


def test_the_doctor(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("import flet as ft\nft.run(print)\n")
    (tmp_path / "uvicorn.py").touch()
    found = flet("doctor", folder=tmp_path, FLET_SERVER_PORT="many", FLET_SECRET_KEY="short")
    assert found.returncode == 1
    assert "FLET_SERVER_PORT is 'many'; allowed is a port" in found.stdout
    assert "FLET_SECRET_KEY is short" in found.stdout
    assert "uvicorn.py hides the package" in found.stdout
    assert f"flet run starts {tmp_path / 'main.py'}" in found.stdout
    (tmp_path / "uvicorn.py").unlink()
    several = flet("doctor", folder=tmp_path, FLET_WORKERS="2", FLET_SERVER_PROT="80")
    assert several.returncode == 1
    assert "LOOK  2 workers are to serve one site, and FLET_REDIS_URL is not set" in several.stdout
    assert (
        "LOOK  FLET_SERVER_PROT is not a setting and has no effect. Did you mean FLET_SERVER_PORT?"
        in several.stdout
    )
    assert several.stderr == ""
    well = flet("doctor", folder=tmp_path, FLET_SERVER_PORT="0", FLET_SECRET_KEY="x" * 40)
    assert "LOOK" not in "\n".join(line for line in well.stdout.splitlines() if "web client" not in line), (
        well.stdout
    )

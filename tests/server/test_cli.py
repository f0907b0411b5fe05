"""The command `flet`."""

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flet.cli.program import ProgramNotFound, find_module, find_script
from flet.version import flet_version
from tests.conftest import RunServer
from tests.processes import environment
from tests.server.test_run import get

PROGRAM = """
import sys
import flet as ft

print("arguments", sys.argv[1:])
ft.run(lambda page: None)
"""


def flet(*words: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "flet", *words]
    return subprocess.run(
        command, cwd=folder, env=environment(), capture_output=True, text=True, timeout=60, check=False
    )


def test_version() -> None:
    assert flet("--version").stdout.startswith(f"Flet: {flet_version}\nFletching: ")
    assert json.loads(flet("--json", "-V").stdout)["flet"] == flet_version


def test_help() -> None:
    assert "run" in flet().stdout
    assert "--port" in flet("run", "--help").stdout


def test_commands_for_other_platforms() -> None:
    finished = flet("build", "apk", "--verbose")
    assert finished.returncode == 2
    assert "'build' is not part of Fletching" in finished.stderr


@pytest.mark.parametrize(
    ("word", "said"), [("nothing.py", "no program at 'nothing.py'"), (".", "no program at '.'")]
)
def test_program_that_is_not_there(tmp_path: Path, word: str, said: str) -> None:
    finished = flet("run", word, folder=tmp_path)
    assert finished.returncode == 2
    assert said in finished.stderr


def test_port_that_is_none() -> None:
    assert "'80000' is not a port from 0 to 65535" in flet("run", "--port", "80000", "x.py").stderr


def test_program_is_run_with_its_arguments(run_server: RunServer) -> None:
    server = run_server(
        PROGRAM, ["-m", "flet", "run", "--port", "PORT", "program.py", "--", "--verbose", "x"]
    )
    assert "client/main-C0ffee42.js" in get(server.url)
    code, output = server.stop(signal.SIGTERM)
    assert code == 0
    assert "arguments ['--verbose', 'x']" in output


def test_folder_name_and_module(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(PROGRAM)
    server = run_server("", ["-m", "flet", "run", "--web", "-n", "-p", "PORT", "--name", "shop", "."])
    assert '<base href="/shop/">' in get(server.url)
    server.stop(signal.SIGTERM)
    server = run_server("", ["-m", "flet", "run", "-m", "main", "-p", "PORT"])
    assert get(server.url)


def test_program_starts_again_when_it_changes(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, ["-m", "flet", "run", "-p", "PORT", "program.py"])
    (tmp_path / "program.py").write_text(PROGRAM.replace("ft.run(", "ft.run(name='again', main="))
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            if '<base href="/again/">' in get(server.url):
                break
        except OSError:
            time.sleep(0.1)
    else:
        pytest.fail(server.stop(signal.SIGTERM)[1])
    server.stop(signal.SIGTERM)


def test_a_program_that_fails_ends_the_command(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("raise SystemExit(3)")
    assert flet("run", "main.py", folder=tmp_path).returncode == 3


def test_where_programs_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.py").touch()
    assert find_script(".").file == (tmp_path / "src" / "main.py").resolve()
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "shop.py").touch()
    (tmp_path / "pyproject.toml").write_text('[tool.flet.app]\npath = "app"\nmodule = "shop"')
    assert find_script(".").file == (tmp_path / "app" / "shop.py").resolve()
    (tmp_path / "main.py").touch()
    assert find_script(".").file == (tmp_path / "main.py").resolve()
    assert find_script("app/shop").file == (tmp_path / "app" / "shop.py").resolve()
    assert find_module("app.shop").folder == tmp_path / "app"
    with pytest.raises(ProgramNotFound, match=r"looked for other, other\.py"):
        find_script("other")

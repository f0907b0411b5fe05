"""The command `flet`."""

import asyncio
import contextlib
import json
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from flet.cli.program import ProgramNotFound, find_module, find_script
from flet.version import flet_version
from tests.conftest import RunServer
from tests.processes import environment
from tests.server.test_run import get
from tests.wire import Action, texts, wire_client

pytestmark = pytest.mark.process

PROGRAM = """
import sys
import flet as ft

print("arguments", sys.argv[1:])
ft.run(lambda page: None)
"""


def flet(*words: str, folder: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "flet", *words]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def eventually(condition: Callable[[], object], seconds: float = 45) -> None:
    """Waits for something that a program is to do; while it cannot be reached it has not done it."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError):
            if condition():
                return
        time.sleep(0.05)
    raise AssertionError("it did not happen")


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


def test_port_in_use(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(PROGRAM)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        finished = flet("run", "-p", port, "--host", "127.0.0.1", folder=tmp_path)
    assert finished.returncode == 1
    assert f"flet run: Port {port} is in use by another program." in finished.stderr
    assert finished.stdout == ""


def test_settings_that_are_not_allowed(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(PROGRAM)
    finished = flet("run", folder=tmp_path, FLET_SERVER_PORT="many")
    assert finished.returncode == 1
    assert finished.stderr == "flet run: FLET_SERVER_PORT is 'many'; allowed is a port from 0 to 65535.\n"


def test_program_is_run_with_its_arguments(run_server: RunServer, tmp_path: Path) -> None:
    program = """
        import os, pathlib, sys
        import flet as ft

        print("arguments", sys.argv[1:])
        pathlib.Path(os.environ["FLET_APP_STORAGE_DATA"], "cups.txt").write_text("3")
        ft.run(lambda page: None)
    """
    command = ["-m", "flet", "run", "--port", "PORT", "program.py", "--", "--verbose", "x"]
    server = run_server(program, command)
    assert "client/main-C0ffee42.js" in get(server.url)
    code, output = server.stop(signal.SIGTERM)
    assert code == 0
    assert "arguments ['--verbose', 'x']" in output
    assert "--web" not in output
    assert (tmp_path / ".flet" / "storage" / "data" / "cups.txt").read_text() == "3"
    assert (tmp_path / ".flet" / ".gitignore").read_text() == "*\n"


def test_folder_name_and_assets(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "app" / "static").mkdir(parents=True)
    (tmp_path / "app" / "static" / "leaf.txt").write_text("green")
    (tmp_path / "app" / "main.py").write_text(PROGRAM)
    options = ["--web", "-n", "-p", "PORT", "--name", "shop", "-a", "static"]
    server = run_server("", ["-m", "flet", "run", *options, "app"])
    assert '<base href="/shop/">' in get(server.url)
    assert get(server.url + "/shop/leaf.txt") == "green"
    code, output = server.stop(signal.SIGINT)
    assert code == 0
    assert "Traceback" not in output


def test_module_of_a_package_for_a_phone(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "name.py").write_text("NAME = 'tea'")
    (tmp_path / "shop" / "site.py").write_text(
        "import flet as ft\nfrom shop.name import NAME\nft.run(lambda page: None, name=NAME)\n"
    )
    server = run_server("", ["-m", "flet", "run", "-m", "shop.site", "-p", "PORT", "--ios"])
    assert '<base href="/tea/">' in get(server.url)
    output = server.stop(signal.SIGTERM)[1]
    assert re.search(rf"On the phone, open http://[\d.]+:{server.port}\n", output)


def test_browser_is_opened_when_the_program_answers(run_server: RunServer, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/opened')
    browser.chmod(0o755)
    person = {"DISPLAY": ":0", "BROWSER": f"{browser} %s"}
    server = run_server(PROGRAM, ["-m", "flet", "run", "-p", "PORT", "program.py"], **person)
    eventually((tmp_path / "opened").is_file)
    (tmp_path / "program.py").write_text(PROGRAM + "\n")
    eventually(lambda: get(server.url))
    server.stop(signal.SIGTERM)
    assert (tmp_path / "opened").read_text() == f"{server.url}\n"


def test_program_starts_again_when_it_changes(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, ["-m", "flet", "run", "-p", "PORT", "program.py"])
    # Many editors write another file and give it the name.
    (tmp_path / "new").write_text(PROGRAM.replace("ft.run(", "ft.run(name='again', main="))
    (tmp_path / "new").rename(tmp_path / "program.py")
    eventually(lambda: '<base href="/again/">' in get(server.url))
    (tmp_path / "other.py").touch()
    (tmp_path / "program.py").write_text(PROGRAM.replace("ft.run(", "ft.run(name='third', main="))
    eventually(lambda: '<base href="/third/">' in get(server.url))
    assert "other.py" not in server.stop(signal.SIGTERM)[1]


def test_what_a_program_imports_starts_it_again(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "__init__.py").touch()
    (tmp_path / "assets" / "icons").mkdir(parents=True)
    program = """
        import pathlib
        import flet as ft
        from pages import front

        added = [pathlib.Path(name) for name in (".env", "assets/icons/tea.svg")]
        name = front.NAME + "".join(file.read_text() for file in added if file.exists())
        ft.run(lambda page: None, name=name)
    """
    (tmp_path / "pages" / "front.py").write_text("NAME = 'first'\n")
    server = run_server(program, ["-m", "flet", "run", "-p", "PORT", "program.py"])
    eventually(lambda: '<base href="/first/">' in get(server.url))
    (tmp_path / "pages" / "unused.py").touch()
    (tmp_path / "data.json").touch()
    (tmp_path / "pages" / "front.py").write_text("from pages.names import NAME\n")
    (tmp_path / "pages" / "names.py").write_text("NAME = 'second'\n")
    eventually(lambda: '<base href="/second/">' in get(server.url))
    (tmp_path / "pages" / "names.py").write_text("NAME = 'third'\n")
    eventually(lambda: '<base href="/third/">' in get(server.url))
    (tmp_path / ".env").write_text("-env")
    eventually(lambda: '<base href="/third-env/">' in get(server.url))
    (tmp_path / "assets" / "icons" / "tea.svg").write_text("-svg")
    eventually(lambda: '<base href="/third-env-svg/">' in get(server.url))
    output = server.stop(signal.SIGTERM)[1]
    assert "unused.py" not in output
    assert "data.json" not in output


def test_sources_below_the_program(run_server: RunServer, tmp_path: Path) -> None:
    for name in ("pages", "data", "pages/old"):
        (tmp_path / name).mkdir()
    options = ["-r", "--ignore-dirs", "data, pages/old", "-p", "PORT", "program.py"]
    named = "import os\nft.run(name='tea' if os.path.exists('pages/tea.py') else 'first', main="
    server = run_server(PROGRAM.replace("ft.run(", named), ["-m", "flet", "run", *options])
    for name in ("data/stored.py", "pages/old/former.py", "pages/log.txt", "pages/tea.py"):
        (tmp_path / name).write_text("")
        time.sleep(0.3)
    eventually(lambda: '<base href="/tea/">' in get(server.url))
    output = server.stop(signal.SIGTERM)[1]
    assert [line for line in output.splitlines() if "changed" in line] == [
        "flet run: tea.py changed, starting again."
    ]


async def test_a_program_that_fails_shows_why(run_server: RunServer, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    server = await asyncio.to_thread(
        run_server, "def main(page)\n    <b>", ["-m", "flet", "run", "-p", "PORT", "program.py"]
    )
    async with wire_client(server.url) as client:
        await client.register()
        await client.shows("The program has failed", "SyntaxError: expected ':'", "program.py, line 1")

        program.write_text("import json\njson.loads('<script>')\n")
        with pytest.raises(ConnectionClosed):
            await client.wait_for(Action.CRASHED)
    async with wire_client(server.url) as client:
        await client.register()
        await client.shows("program.py, line 2")
        trace = next(text for text in texts(client.page) if str(text).startswith("Traceback"))
        assert "json.loads('<script>')" in trace
        assert trace.endswith("JSONDecodeError: Expecting value: line 1 column 1 (char 0)")

        program.write_text("import flet as ft\nft.run(lambda page: page.add(ft.Text('Hello')), name='tea')\n")
        with pytest.raises(ConnectionClosed):
            await client.wait_for(Action.CRASHED)
    async with wire_client(server.url + "/tea") as client:
        await client.register()
        await client.shows("Hello")

        program.write_text("raise LookupError('gone')")
        with pytest.raises(ConnectionClosed):
            await client.wait_for(Action.CRASHED)
    async with wire_client(server.url + "/tea") as client:
        await client.register()
        await client.shows("LookupError: gone")
    _, output = await asyncio.to_thread(server.stop, signal.SIGTERM)
    assert output.count("SyntaxError: expected ':'") == 1
    assert output.count("json.decoder.JSONDecodeError") == 1


def test_a_program_that_ends_ends_the_command(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text("raise SystemExit(3)")
    assert flet("run", "main.py", folder=tmp_path).returncode == 3
    (tmp_path / "main.py").write_text("import flet as ft\napp = ft.run(print, export_asgi_app=True)")
    finished = flet("run", "main.py", folder=tmp_path)
    assert finished.returncode == 0
    assert "The program has ended. One that is to be served calls ft.run(main)." in finished.stderr


def test_where_programs_are_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shelf.py").write_text("ITEMS = []\n")
    (tmp_path / "shop.py").write_text("import flet as ft\n\nft.run(print)\n")
    assert find_script(".").file == (tmp_path / "shop.py").resolve()
    (tmp_path / "other.py").write_text('if __name__ == "__main__":\n    ft.run(main=print)\n')
    with pytest.raises(ProgramNotFound, match=r"several programs at '\.': other.py, shop.py"):
        find_script(".")
    (tmp_path / "other.py").unlink()
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
    with pytest.raises(ProgramNotFound, match=r"looked for other, other\.py\."):
        find_script("other")

"""`ft.run()` in programs of their own."""

import asyncio
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.conftest import RunServer
from tests.processes import environment
from tests.wire import controls, wire_client

pytestmark = pytest.mark.process

PROGRAM = """
    import flet as ft

    def main(page):
        page.add(ft.Text("Hello"))

    ft.run(main, view=None{options})
"""


def get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as response:
        return str(response.read().decode())


async def test_a_program_serves_its_page_and_talks(run_server: RunServer) -> None:
    server = run_server(PROGRAM.format(options=""))
    assert "client/main-C0ffee42.js" in await asyncio.to_thread(get, server.url + "/any/route")
    async with wire_client(server.url) as client:
        answer = await client.register()
        assert answer["page_patch"]["_c"] == "Page"
        patch = await client.wait_for(2)
        assert [text["value"] for text in controls(patch.body, "Text")] == ["Hello"]


def test_control_c_ends_it_quietly(run_server: RunServer) -> None:
    server = run_server(PROGRAM.format(options="") + '    print("after")\n')
    code, output = server.stop(signal.SIGINT)
    assert code == 0
    assert "Traceback" not in output
    assert f"Serving on {server.url}" in output
    assert output.endswith("after\n")


def test_termination_ends_it(run_server: RunServer) -> None:
    code, output = run_server(PROGRAM.format(options="")).stop(signal.SIGTERM)
    assert code == -signal.SIGTERM
    assert "Traceback" not in output


async def test_control_c_ends_it_with_visitors(run_server: RunServer) -> None:
    server = run_server(PROGRAM.format(options=""))
    async with wire_client(server.url) as client:
        await client.register()
        code, output = await asyncio.to_thread(server.stop)
        assert code == 0, output
        assert "Traceback" not in output


def test_name_is_a_path(run_server: RunServer) -> None:
    server = run_server(PROGRAM.format(options=', name="/store/tea"'))
    assert '<base href="/store/tea/">' in get(server.url + "/store/tea/green")
    assert '<base href="/store/tea/">' in get(server.url)


def test_name_from_the_environment(run_server: RunServer) -> None:
    server = run_server(PROGRAM.format(options=""), FLET_WEB_APP_PATH="shop")
    assert '"webSocketEndpoint": "/shop/ws"' in get(server.url + "/shop/")


def test_address_is_printed_for_another_program(run_server: RunServer) -> None:
    program = PROGRAM.format(options="").replace("view=None", "view=ft.AppView.WEB_BROWSER")
    server = run_server(program, FLET_DISPLAY_URL_PREFIX="PREFIX")
    _, output = server.stop()
    assert output.startswith(f"PREFIX {server.url} web_browser\n")


def test_assets_lie_beside_the_program(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / "tea.txt").write_text("green")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    server = run_server(PROGRAM.format(options=""))
    assert get(server.url + "/tea.txt") == "green"


def test_run_async_in_a_loop_of_the_program(run_server: RunServer) -> None:
    server = run_server(
        """
        import asyncio
        import flet as ft

        async def start():
            await ft.run_async(lambda page: None, view=None)
            print("after")

        asyncio.run(start())
        """
    )
    code, output = server.stop()
    assert (code, output.endswith("after\n")) == (0, True), output


def test_exported_application_in_another_server(run_server: RunServer) -> None:
    program = "import flet as ft\napp = ft.run(lambda page: None, export_asgi_app=True)\n"
    server = run_server(program, ["-m", "uvicorn", "program:app", "--port", "PORT", "--log-level", "warning"])
    assert "client/main-C0ffee42.js" in get(server.url)


def run_to_end(source: str, folder: Path, **settings: str) -> tuple[int, str]:
    (folder / "program.py").write_text(source)
    finished = subprocess.run(
        [sys.executable, "program.py"],
        cwd=folder,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return finished.returncode, finished.stderr


def test_port_in_use(tmp_path: Path, client_folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, error = run_to_end(
            f"import flet as ft; ft.run(print, host='127.0.0.1', port={port})",
            tmp_path,
            FLET_WEB_PATH=str(client_folder),
        )
    assert code == 1
    assert error.startswith(f"flet: Port {port} is in use by another program.")
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"FLET_SERVER_PORT": "many"}, "FLET_SERVER_PORT is 'many'; allowed is a port"),
        ({"FLET_WEB_PATH": "."}, "holds no web client"),
    ],
)
def test_other_mistakes_are_said_in_one_line(tmp_path: Path, settings: dict[str, str], said: str) -> None:
    code, error = run_to_end("import flet as ft; ft.run(print)", tmp_path, **settings)
    assert code == 1
    assert said in error
    assert "Traceback" not in error


def test_importing_the_package_is_cheap() -> None:
    heavy = {"fastapi", "pydantic", "uvicorn", "starlette", "flet.controls.text.text"}
    code = f"import flet, flet.app, sys; print(sorted({heavy!r} & set(sys.modules)))"
    command = [sys.executable, "-c", code]
    finished = subprocess.run(command, env=environment(), capture_output=True, text=True, check=True)
    assert finished.stdout == "[]\n"


async def test_what_nobody_needs_is_not_loaded(run_server: RunServer) -> None:
    server = run_server(
        """
        import sys
        import flet as ft

        before = set(sys.modules)

        def main(page: ft.Page):
            loaded = {"fastapi", "pydantic", "authlib", "prometheus_client", "markdown_it"} & set(sys.modules)
            early = {"flet.fastapi.socket.visit"} & before
            page.add(ft.Text(f"loaded {sorted(loaded | early)}"))

        ft.run(main)
        """
    )
    async with wire_client(server.url) as client:
        await client.register()
        await client.shows("loaded []")

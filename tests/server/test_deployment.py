"""The configurations of docs/deploy: each is given to the program that it is for."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import RunServer
from tests.nginx import nginx
from tests.processes import ServerProcess, environment, free_port
from tests.wire import texts, wire_client

pytestmark = pytest.mark.process

DOCS = Path(__file__).parents[2] / "docs" / "deploy"
PROGRAM = """
    import flet as ft

    def main(page):
        page.add(
            ft.Text(page.client_ip),
            ft.Text(page.get_upload_url("a.bin", 60)),
            ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))),
        )

    ft.run(main, view=None, upload_dir="uploads")
"""


def block(page: str, language: str) -> str:
    """The first block of a language on a page."""
    found = re.search(rf"```{language}\n(.*?)```", (DOCS / page).read_text(encoding="utf-8"), re.DOTALL)
    assert found
    return found[1]


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=20) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


async def check(url: str, server: ServerProcess, folder: Path) -> None:
    """A visitor who comes through the proxy, with a browser that says where the page is from."""
    assert status(f"{url}/metrics") == 404
    assert status(f"{server.url}/metrics") == 200
    assert status(f"{url}/readyz") == 200
    async with wire_client(url, Origin=url) as client:
        await client.register()
        await client.click("Good")
        await client.shows("good", "127.0.0.1")
        (upload,) = (text for text in texts(client.page) if "upload" in text)
    request = urllib.request.Request(url + upload, data=b"x" * 3_000_000, method="PUT")
    with urllib.request.urlopen(request, timeout=10) as response:
        assert response.status == 200
    assert (folder / "uploads" / "a.bin").stat().st_size == 3_000_000


async def test_nginx(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, FLET_SECRET_KEY="secret", FLET_METRICS="1", FLET_SERVER_IP="127.0.0.1")
    port = free_port()
    config = block("nginx.md", "nginx").replace("http://127.0.0.1:8000", server.url)
    config = config.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};").replace("shop.example", "_")
    config = re.sub(r"^\s*ssl_.*\n", "", config, flags=re.MULTILINE)
    with nginx(tmp_path / "nginx", "return 404;", config):
        await check(f"http://127.0.0.1:{port}", server, tmp_path)


@contextlib.contextmanager
def caddy(folder: Path, config: str, url: str) -> Iterator[None]:
    program = shutil.which("caddy")
    if program is None:
        pytest.skip("caddy is not installed: sh tests/system_packages.sh")
    folder.mkdir()
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + config)
    process = subprocess.Popen(
        [program, "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"],
        env=os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            assert process.poll() is None, process.communicate()[1]
            with contextlib.suppress(urllib.error.URLError, ConnectionError):
                status(url)
                break
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=60)


async def test_caddy(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, FLET_SECRET_KEY="secret", FLET_METRICS="1", FLET_SERVER_IP="127.0.0.1")
    url = f"http://127.0.0.1:{free_port()}"
    config = block("caddy.md", "caddyfile").replace("shop.example", url)
    with caddy(tmp_path / "caddy", config.replace("127.0.0.1:8000", f"127.0.0.1:{server.port}"), url):
        await check(url, server, tmp_path)


def test_systemd(tmp_path: Path) -> None:
    verify = shutil.which("systemd-analyze")
    if verify is None:
        pytest.skip("systemd is not installed")
    unit = block("systemd.md", "ini").replace("/srv/shop/.venv/bin/python", sys.executable)
    unit = unit.replace("User=shop", "User=root")
    (tmp_path / "shop.service").write_text(unit)
    answer = subprocess.run(
        [verify, "verify", "--man=no", str(tmp_path / "shop.service")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "shop.service" not in answer.stderr


async def test_health_of_a_container(run_server: RunServer) -> None:
    settings = {"FLET_OPERATION_PREFIX": "ops"}
    below = PROGRAM.replace("view=None", "view=None, name='shop'")
    server = run_server(below, FLET_SECRET_KEY="secret", **settings)
    assert status(f"{server.url}/ops/readyz") == status(f"{server.url}/shop/ops/readyz") == 200
    command = [sys.executable, "-m", "flet.ask_health"]
    settings |= environment(FLET_SERVER_PORT=str(server.port))
    assert (await asyncio.to_thread(subprocess.run, command, env=settings)).returncode == 0
    server.stop()
    assert (await asyncio.to_thread(subprocess.run, command, env=settings)).returncode == 1


def test_the_procfile_of_a_platform(run_server: RunServer) -> None:
    """What it has before the command are settings of a shell."""
    (line,) = re.findall(
        r"^web: (.*) python app.py$", (DOCS / "paas.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    port = free_port()
    words = subprocess.check_output(["sh", "-c", f"{line} env"], env={"PORT": str(port)}, text=True)
    settings = dict(word.split("=", 1) for word in words.split() if word.startswith("FLET_"))
    assert settings == {"FLET_SERVER_PORT": str(port), "FLET_TRUSTED_PROXIES": "*"}
    assert status(f"{run_server(PROGRAM, port=port, **settings).url}/readyz") == 200

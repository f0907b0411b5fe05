"""Figures for Prometheus, and what a server without them spends on it: nothing."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

from tests.conftest import RunServer
from tests.processes import environment, free_port
from tests.wire import wire_client

PROGRAM = """
    import time
    import flet as ft
    import flet.fastapi as flet_fastapi

    def fail():
        raise ValueError

    def main(page):
        page.add(
            ft.Button("Slow", on_click=lambda: time.sleep(0.03)),
            ft.Button("Fail", on_click=fail),
            ft.Button("Stick", on_click=lambda: time.sleep(10)),
        )

    async def shop(page):
        async def add():
            page.add(ft.Text("added"))

        page.add(ft.Button("Add", on_click=add))

    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(shop))
    site.mount("/", flet_fastapi.app(main))
"""
SITE = ["-m", "uvicorn", "program:site", "--port", "PORT", "--log-level", "warning"]


def read(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=20) as response:
            return int(response.status), response.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


class Figures:
    """What `/metrics` says now."""

    def __init__(self, url: str) -> None:
        status, self.text = read(url + "/metrics")
        assert status == 200

    def __call__(self, name: str, **labels: str) -> float:
        for line in self.text.splitlines():
            found = re.fullmatch(rf"{name}\{{(.*)\}} (\S+)", line)
            if found and dict(re.findall(r'(\w+)="([^"]*)"', found[1])) == labels:
                return float(found[2])
        return 0


async def figures_once(url: str, **expected: float) -> Figures:
    """What is said of the app at the root once it is as expected."""
    async with asyncio.timeout(20):
        while True:
            figures = await asyncio.to_thread(Figures, url)
            if all(figures(name, app="/") == value for name, value in expected.items()):
                return figures
            await asyncio.sleep(0.05)


async def test_what_visitors_do_is_counted(run_server: RunServer) -> None:
    server = run_server(PROGRAM, SITE, FLET_METRICS="true")
    async with wire_client(server.url) as client, wire_client(server.url + "/shop") as customer:
        await client.register()
        await customer.register()
        for label in ("Slow", "Fail", "Stick"):
            await client.click(label)
        await client.event(99999, "click")
        await client.click("Slow")
        await customer.click("Add")
        await customer.shows("added")
        async with wire_client(server.url):
            # "Slow" behind "Stick"; the other is nobody's
            figures = await figures_once(server.url, flet_waiting_events=1, flet_connections=2)
        assert figures("flet_sessions", app="/") == 1
        assert figures("flet_sessions", app="/shop") == 1
        assert figures("flet_events_total", app="/") == 5
        assert figures("flet_events_total", app="/shop") == 1
        assert figures("flet_handler_seconds_count", app="/", kind="sync") == 3  # main too
        assert figures("flet_handler_seconds_sum", app="/", kind="sync") >= 0.03
        assert figures("flet_handler_seconds_count", app="/shop", kind="async") == 2
        assert figures("flet_handler_failures_total", app="/") == 1
        assert figures("flet_received_bytes_total", app="/shop") > 400
        assert figures("flet_sent_bytes_total", app="/shop") > 400
        assert "process_resident_memory_bytes" in figures.text
    figures = await figures_once(server.url, flet_connections=0)
    async with asyncio.timeout(20):
        while figures("flet_sessions_away", app="/shop") != 1:
            figures = await asyncio.to_thread(Figures, server.url)
    assert figures("flet_connections", app="/shop") == 0
    # Of all apps, wherever it is asked.
    assert Figures(server.url + "/shop")("flet_sessions", app="/") == 1


async def test_what_is_not_carried_out_is_counted_by_reason(run_server: RunServer) -> None:
    server = run_server(PROGRAM, SITE, FLET_METRICS="true", FLET_EVENT_RATE="5")
    async with wire_client(server.url) as client:
        await client.register()
        for _ in range(60):
            await client.event(99999, "click")
        await client.socket.send(b"")
        await client.socket.send("text")
        await client.silence(0.5)
        figures = Figures(server.url)
    assert figures("flet_dropped_frames_total", app="/", reason="unknown control") >= 50
    assert figures("flet_delayed_messages_total", app="/") > 0


def test_a_prefix(run_server: RunServer) -> None:
    server = run_server(PROGRAM, SITE, FLET_METRICS="true", FLET_OPERATION_PREFIX="internal/ops")
    for name, begin in (("healthz", "ok"), ("readyz", "ready"), ("metrics", "# HELP")):
        status, text = read(f"{server.url}/internal/ops/{name}")
        assert (status, text.startswith(begin)) == (200, True)
        assert read(f"{server.url}/shop/internal/ops/{name}")[0] == 200
        assert "<html" in read(f"{server.url}/{name}")[1]  # a route of the program


def test_without_being_asked_for_there_are_none(run_server: RunServer) -> None:
    server = run_server(PROGRAM, SITE)
    assert "<html" in read(f"{server.url}/metrics")[1]


def test_without_the_package_the_server_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "prometheus_client.py").write_text("raise ModuleNotFoundError(name='prometheus_client')")
    (tmp_path / "program.py").write_text("import flet as ft\nft.run(lambda page: None, view=None)\n")
    settings = environment(FLET_METRICS="1", FLET_SERVER_PORT=str(free_port()))
    run = subprocess.run(
        [sys.executable, "program.py"],
        cwd=tmp_path,
        env=settings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert (
        run.stderr
        == "flet: FLET_METRICS needs the package prometheus-client: pip install 'fletching[metrics]'\n"
    )

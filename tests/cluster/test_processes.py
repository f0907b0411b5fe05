"""Several workers on one port, started and looked after by one process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from tests.cluster.conftest import KEY, Redis
from tests.link import LinkClient
from tests.mirror import texts
from tests.processes import environment, free_port, start

PROGRAM = """
import os
import flet as ft

def main(page):
    store = page.session.store
    shown = ft.Text(f"count {store.get('count') or 0}")

    def more(e):
        store.set("count", (store.get("count") or 0) + 1)
        shown.value = f"count {store.get('count')}"

    page.add(shown, ft.Text(f"process {os.getpid()}"), ft.Button("More", on_click=more))

ft.run(main)
"""
FLET_RUN = ["-m", "flet", "run", "--web", "--hidden", "--workers", "2", "program.py"]


@pytest.mark.parametrize(
    ("command", "settings", "code"),
    [(FLET_RUN, {}, 0), (["program.py"], {"FLET_WORKERS": "2"}, -signal.SIGTERM)],
    ids=["flet run", "python"],
)
async def test_workers_on_one_port(
    tmp_path: Path, client_folder: Path, redis: Redis, command: list[str], settings: dict[str, str], code: int
) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    port = free_port()
    settings = settings | {
        "FLET_SERVER_PORT": str(port),
        "FLET_FORCE_WEB_SERVER": "true",
        "FLET_WEB_PATH": str(client_folder),
        "FLET_REDIS_URL": redis.url,
        "FLET_SECRET_KEY": KEY,
    }
    server = start(command, port, tmp_path, **settings)
    try:
        visitor = LinkClient(server.url, server.browser_secret())
        await visitor.open()
        processes: list[int] = []
        for number in range(1, 4):  # there were two of them
            await visitor.click("More")
            await visitor.shows(f"count {number}")
            await visitor.shown(lambda: not visitor._unacknowledged)
            (process,) = (text for text in texts(visitor.page) if text.startswith("process "))
            processes.append(int(process.split()[1]))
            os.kill(processes[-1], signal.SIGKILL)
            await visitor.closed()
            assert (await visitor.open())["restored"]
            await visitor.shows(f"count {number}")
        assert len(set(processes)) == 3
        await visitor.drop()
        ended, output = server.stop(signal.SIGTERM)
        assert ended == code
        assert output.count("Serving on") == 1 and output.count("ended with code -9") == 3
        assert "Traceback" not in output
    finally:
        if server.process.stdout is not None and not server.process.stdout.closed:
            print(server.kill()[-3000:])


async def comes_back(visitor: LinkClient) -> dict[str, Any]:
    """Connects again, as often as a worker that is about to end is the one that takes the connection."""
    while True:
        try:
            return await visitor.open()
        except ConnectionClosed as error:
            if error.rcvd is None or error.rcvd.code != 4006:
                raise
            await visitor.drop()


async def test_workers_are_renewed_one_by_one(tmp_path: Path, client_folder: Path, redis: Redis) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    port = free_port()
    settings = {
        "FLET_WORKERS": "2",
        "FLET_SERVER_PORT": str(port),
        "FLET_FORCE_WEB_SERVER": "true",
        "FLET_WEB_PATH": str(client_folder),
        "FLET_REDIS_URL": redis.url,
        "FLET_SECRET_KEY": KEY,
    }
    server = start(["program.py"], port, tmp_path, **settings)
    try:
        visitors = [LinkClient(server.url, server.browser_secret()) for _ in range(6)]
        for visitor in visitors:
            await visitor.open()
            await visitor.click("More")
            await visitor.shows("count 1")
        program.write_text(PROGRAM.replace("More", "Much more"))
        os.kill(server.process.pid, signal.SIGHUP)
        for visitor in visitors:
            while not visitor.button("Much more"):  # it may come to the other old one first
                assert await visitor.closed() == 4006
                assert (await comes_back(visitor))["restored"]
                await visitor.shown(lambda at=visitor: at.button("Much more") or at.button("More"))  # type: ignore[misc]
            await visitor.shows("count 1")
            await visitor.click("Much more")
            await visitor.shows("count 2")
            await visitor.drop()
        program.write_text("raise SystemExit(3)")
        os.kill(server.process.pid, signal.SIGHUP)
        visitor = visitors[0]
        for number in range(3, 6):
            await comes_back(visitor)
            await visitor.click("Much more")
            await visitor.shows(f"count {number}")
            await visitor.drop()
        _, output = server.stop(signal.SIGTERM)
        assert "another one starts" not in output and "Traceback" not in output
    finally:
        if server.process.stdout is not None and not server.process.stdout.closed:
            print(server.kill()[-3000:])


@pytest.mark.parametrize("missing", ["FLET_REDIS_URL", "FLET_SECRET_KEY"])
@pytest.mark.parametrize("command", [FLET_RUN, ["program.py"]], ids=["flet run", "python"])
def test_what_workers_lack_is_said(tmp_path: Path, command: list[str], missing: str) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    settings = {"FLET_REDIS_URL": "redis://127.0.0.1:1/0", "FLET_SECRET_KEY": KEY, "FLET_WORKERS": "2"}
    del settings[missing]
    ended = subprocess.run(
        [sys.executable, *command],
        cwd=tmp_path,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert f"2 workers are to serve one site, and {missing} is not set" in ended.stderr
    assert "Traceback" not in ended.stderr

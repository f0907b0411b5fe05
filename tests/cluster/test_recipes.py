"""What docs/scaling.md has to copy: run as it stands there, with the addresses of this machine."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from websockets.exceptions import WebSocketException

from tests.cluster.conftest import Workers
from tests.cluster.test_workers import COUNTER
from tests.link import LinkClient
from tests.mirror import texts
from tests.nginx import nginx
from tests.processes import ServerProcess, free_port

pytestmark = pytest.mark.redis

DOCS = (Path(__file__).parents[2] / "docs" / "scaling.md").read_text()
HAPROXY = shutil.which("haproxy") or shutil.which("haproxy", path="/usr/sbin")
EXPORTED = COUNTER.replace("ft.run(main)", "app = ft.run(main, export_asgi_app=True)").replace(
    "page.add(shown, here,", "page.add(ft.Text(f\"process {__import__('os').getpid()}\"), shown, here,"
)


def recipes(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", DOCS, re.DOTALL | re.MULTILINE)


@contextmanager
def through_nginx(servers: list[ServerProcess], folder: Path) -> Iterator[str]:
    (recipe,) = recipes("nginx")
    for at, server in enumerate(servers, 11):
        recipe = recipe.replace(f"10.0.0.{at}:8000", f"127.0.0.1:{server.port}")
    around, _, inside = recipe.partition("server {\n")
    location = inside[inside.index("location") : inside.rindex("}")]
    with nginx(folder / "nginx", location, around) as url:
        yield url


@contextmanager
def through_haproxy(servers: list[ServerProcess], folder: Path) -> Iterator[str]:
    if HAPROXY is None:
        pytest.skip("HAProxy is not installed")
    (recipe,) = recipes("haproxy")
    for at, server in enumerate(servers, 11):
        recipe = recipe.replace(f"10.0.0.{at}:8000", f"127.0.0.1:{server.port}")
    port = free_port()
    config = folder / "haproxy.cfg"
    config.write_text(recipe.replace("bind :80", f"bind 127.0.0.1:{port}"))
    process = subprocess.Popen([HAPROXY, "-f", config])
    try:
        deadline = time.monotonic() + 20
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None and time.monotonic() < deadline
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


async def comes_back(visitor: LinkClient) -> dict[str, Any]:
    """Connects as often as it takes; a worker that has just died may be asked still."""
    deadline = time.monotonic() + 20
    while True:
        try:
            return await visitor.open()
        except (OSError, WebSocketException, TimeoutError):
            assert time.monotonic() < deadline
            await visitor.drop()


@pytest.mark.parametrize("through", [through_nginx, through_haproxy])
async def test_proxies(worker: Workers, tmp_path: Path, through: Callable[..., Any]) -> None:
    servers = [worker(COUNTER) for _ in range(2)]
    with through(servers, tmp_path) as url:
        visitor = LinkClient(url, servers[0].browser_secret())
        await comes_back(visitor)
        for number in range(1, 6):
            await visitor.click("More")
            await visitor.shows(f"count {number}")
            await visitor.drop()
            assert (await comes_back(visitor))["resumed"]
        for victim, end in zip(servers, (signal.SIGKILL, signal.SIGTERM), strict=True):
            victim.process.send_signal(end)
            victim.process.communicate()
            await visitor.drop()
            if end == signal.SIGKILL:
                await comes_back(visitor)
                await visitor.click("More")
                await visitor.shows("count 6")
                await visitor.shown(lambda: not visitor._unacknowledged)
                worker(COUNTER, port=victim.port)
        await comes_back(visitor)
        await visitor.shows("count 6")
        await visitor.drop()


@pytest.mark.parametrize(
    "command",
    [
        "uvicorn program:app --workers 2 --host 127.0.0.1 --port PORT",
        "gunicorn program:app --workers 2 --worker-class uvicorn_worker.UvicornWorker --bind 127.0.0.1:PORT",
    ],
    ids=["uvicorn", "gunicorn"],
)
async def test_servers_with_workers(worker: Workers, command: str) -> None:
    server = worker(EXPORTED, command=["-m", *command.split()])
    visitor = LinkClient(server.url, server.browser_secret())
    await comes_back(visitor)
    seen = set()
    for number in range(1, 4):
        await visitor.click("More")
        await visitor.shows(f"count {number}")
        await visitor.shown(lambda: not visitor._unacknowledged)
        (process,) = (text for text in texts(visitor.page) if text.startswith("process "))
        seen.add(process)
        os.kill(int(process.split()[1]), signal.SIGKILL)
        await visitor.closed()
        assert (await comes_back(visitor))["restored"]
        await visitor.shows(f"count {number}")
    assert len(seen) == 3
    await visitor.drop()


def test_what_can_only_be_read_here_is_well_formed() -> None:
    compose, kubernetes = recipes("yaml")
    app = yaml.safe_load(compose)["services"]["app"]
    assert app["deploy"]["replicas"] > 1 and {"FLET_REDIS_URL", "FLET_SECRET_KEY"} <= set(app["environment"])
    deployment, service = yaml.safe_load_all(kubernetes)
    pod = deployment["spec"]["template"]
    assert service["spec"]["selector"] == pod["metadata"]["labels"]
    (container,) = pod["spec"]["containers"]
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
    grace = next(int(one["value"]) for one in container["env"] if one["name"] == "FLET_SHUTDOWN_GRACE")
    assert grace < pod["spec"]["terminationGracePeriodSeconds"]

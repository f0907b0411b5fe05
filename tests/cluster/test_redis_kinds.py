"""The ways in which operators run Redis: encrypted, watched by Sentinels, spread over a cluster."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
import redis as client_library
from websockets.exceptions import ConnectionClosed

from tests.cluster.conftest import Workers
from tests.cluster.test_workers import COUNTER
from tests.link import LinkClient
from tests.mirror import texts
from tests.processes import free_port

pytestmark = pytest.mark.redis


@contextmanager
def server(folder: Path, port: int, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    command = shutil.which("redis-server") or shutil.which("valkey-server")
    assert command is not None, "Redis is not installed: sh tests/system_packages.sh"
    folder.mkdir()
    usual = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    arguments = list(options) if options and options[0].endswith(".conf") else [*usual, *options]
    process = subprocess.Popen([command, *arguments], stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def until(what: Callable[[], object], seconds: float = 60) -> None:
    """Waits, longer than the half minute in which a Sentinel trusts nobody once the machine has made it late."""
    end = time.monotonic() + seconds
    while True:
        try:
            if what():
                return
        except client_library.RedisError:
            pass
        assert time.monotonic() < end
        time.sleep(0.05)


Redis = tuple[str, Callable[[], object]]
"""Its address, and what has it change over to another server, where that is what it is for."""


def nothing() -> None:
    """Goes on with the same server."""


@contextmanager
def encrypted(folder: Path) -> Iterator[Redis]:
    """One that speaks TLS only, with a certificate that it has signed itself, and wants a password."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    make = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
    names = "-addext subjectAltName=DNS:localhost,IP:127.0.0.1"
    command = [*make.split(), *names.split(), "-keyout", key, "-out", certificate]
    subprocess.run(command, check=True, capture_output=True)
    port = free_port()
    options = ["--tls-port", str(port), "--tls-cert-file", str(certificate), "--tls-key-file", str(key)]
    rest = ["--tls-auth-clients", "no", "--requirepass", "a secret"]
    with server(folder / "tls", 0, *options, *rest):
        url = f"rediss://:a%20secret@127.0.0.1:{port}/0?ssl_ca_certs={certificate}"
        until(lambda: client_library.Redis.from_url(url).ping())
        yield url, nothing


@contextmanager
def watched(folder: Path) -> Iterator[Redis]:
    """A master and a replica with a Sentinel, which has the replica take over from a master that has gone."""
    port, other, watcher = free_port(), free_port(), free_port()
    settings = folder / "sentinel.conf"
    settings.write_text(
        f"port {watcher}\nbind 127.0.0.1\ndir {folder}\nsentinel monitor flet 127.0.0.1 {port} 1\n"
        "sentinel down-after-milliseconds flet 500\nsentinel failover-timeout flet 3000\n"
    )
    with (
        server(folder / "master", port) as master,
        server(folder / "replica", other, "--replicaof", "127.0.0.1", str(port)),
        server(folder / "watcher", watcher, str(settings), "--sentinel"),
    ):
        sentinel = client_library.Sentinel([("127.0.0.1", watcher)])
        asked = client_library.Redis(port=watcher)

        def may_take_over() -> bool:
            """Say whether the Sentinel knows that the replica has what the master has: it promotes no other."""
            found = asked.sentinel_slaves("flet")
            return any(one["master-link-status"] == "ok" for one in found)

        until(may_take_over)

        def change_over() -> None:
            master.kill()
            until(lambda: sentinel.discover_master("flet")[1] == other)

        yield f"redis+sentinel://127.0.0.1:1,127.0.0.1:{watcher}/flet/0", change_over


@contextmanager
def clustered(folder: Path) -> Iterator[Redis]:
    """A cluster of three nodes."""
    ports = [free_port() for _ in range(3)]
    with ExitStack() as stack:
        for port in ports:
            options = ["--cluster-enabled", "yes", "--cluster-port", str(free_port())]
            stack.enter_context(server(folder / str(port), port, *options))
        nodes = [client_library.Redis(port=port) for port in ports]
        for node in nodes:
            until(node.ping)
        for at, node in enumerate(nodes):
            node.execute_command(
                "CLUSTER", "ADDSLOTSRANGE", at * 5461, 16383 if at == 2 else at * 5461 + 5460
            )
        buses = [node.config_get("cluster-port")["cluster-port"] for node in nodes]
        for port, bus in zip(ports[1:], buses[1:], strict=True):
            nodes[0].execute_command("CLUSTER", "MEET", "127.0.0.1", port, bus)
        for node in nodes:
            until(lambda node=node: node.cluster("info")["cluster_state"] == "ok")  # type: ignore[misc]
        yield f"redis+cluster://127.0.0.1:{ports[0]}", nothing


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", [encrypted, watched, clustered])
async def test_workers_share_sessions(
    worker: Workers, tmp_path: Path, kind: Callable[[Path], object]
) -> None:
    (tmp_path / "redis").mkdir()
    with kind(tmp_path / "redis") as (url, change_over):  # type: ignore[attr-defined]
        first, second = (worker(COUNTER, FLET_REDIS_URL=url) for _ in range(2))
        here, there = (LinkClient(one.url, one.browser_secret()) for one in (first, second))
        await there.open()
        await there.shows("count 0")
        await here.open()
        await here.click("More")
        await here.click("Say")
        await here.shows("count 1", "hello 1")
        await there.shows("hello 1")
        await here.drop()
        here.url = second.url
        assert (await here.open())["resumed"]
        await here.click("More")
        await here.shows("count 2")
        await here.shown(lambda: not here._unacknowledged)
        await asyncio.to_thread(change_over)
        await here.click("More")
        await here.click("Say")
        await here.shows("count 3", "hello 3")
        await here.shown(lambda: not here._unacknowledged, 30)
        await there.shown(lambda: "hello 3" in texts(there.page), 30)
        first.kill()
        await here.shown(lambda: here._socket is None, 20)
        while True:
            try:
                assert (await here.open())["restored"]
                break
            except ConnectionClosed as error:  # the other worker has just found Redis again
                if error.rcvd is None or error.rcvd.code != 1013:
                    raise
                await here.drop()
                await asyncio.sleep(0.1)
        await here.shows("count 3")
        await here.drop()
        await there.drop()

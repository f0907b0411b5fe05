"""What it costs to be one of several workers: `make bench-workers`. Needs a Redis server."""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from measure import bare_connection, raise_file_limit
from process import ServerProcess
from visitor import Visitor

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.link import LinkClient
from tests.mirror import texts

OWN = Path(sys.executable)
PROGRAM = "several_workers"


class Redis:
    """A server of Redis, and what it has used."""

    def __init__(self, folder: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        command = shutil.which("redis-server") or shutil.which("valkey-server")
        assert command is not None, "Redis is not installed: sh tests/system_packages.sh"
        options = ["--port", str(self.port), "--save", "", "--dir", folder, "--bind", "127.0.0.1"]
        self.process = subprocess.Popen([command, *options], stdout=subprocess.DEVNULL)

    def cpu(self) -> float:
        """Seconds of CPU that it has used so far."""
        tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


@contextmanager
def site(number: int, shared: bool = True) -> Iterator[tuple[Redis, list[ServerProcess]]]:
    """Workers of one program; `shared` has them share sessions."""
    with ExitStack() as stack:
        redis = Redis(stack.enter_context(tempfile.TemporaryDirectory()))
        stack.callback(redis.process.wait)
        stack.callback(redis.process.kill)
        settings = {"FLET_SECRET_KEY": "the key of a benchmark", "FLET_METRICS": "true"}
        if shared:
            settings["FLET_REDIS_URL"] = f"redis://127.0.0.1:{redis.port}"
        os.environ.update(settings)
        try:
            yield redis, [stack.enter_context(ServerProcess(OWN, PROGRAM, True)) for _ in range(number)]
        finally:
            for name in settings:
                del os.environ[name]


def client(server: ServerProcess, like: LinkClient | None = None) -> LinkClient:
    url = f"http://127.0.0.1:{server.port}"
    if like is not None:
        return LinkClient(url, like.secret)
    with urllib.request.urlopen(url) as response:
        cookie = response.headers["set-cookie"]
    return LinkClient(url, cookie.partition(";")[0].partition("=")[2])


def figures(server: ServerProcess) -> dict[str, float]:
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/metrics") as response:
        lines = [line.split(" ") for line in response.read().decode().splitlines()]
    return {line[0]: float(line[1]) for line in lines if line[0].startswith("flet_cluster")}


async def relayed(visitor: LinkClient, server: ServerProcess) -> None:
    """Come back to another worker than the owner."""
    await visitor.shown(lambda: not visitor._unacknowledged)
    await visitor.drop()
    visitor.url = f"http://127.0.0.1:{server.port}"
    assert (await visitor.open())["resumed"]


async def clicks(visitor: LinkClient, times: int, processes: Sequence[ServerProcess | Redis]) -> float:
    """Microseconds of CPU that a click takes on all processes together, beside what they use when nobody clicks."""

    async def click(number: int) -> None:
        await visitor.event(button, "click")
        await visitor.shown(lambda: f"count {number}" in texts(visitor.page))

    await visitor.shown(lambda: visitor.button("Add"))
    button = visitor.button("Add")
    begun = int(next(text for text in texts(visitor.page) if text.startswith("count")).split()[1])
    for number in range(100):
        await click(begun + number + 1)
    before, at = sum(one.cpu() for one in processes), time.perf_counter()
    await asyncio.sleep(3)
    idle = (sum(one.cpu() for one in processes) - before) / (time.perf_counter() - at)
    before, at = sum(one.cpu() for one in processes), time.perf_counter()
    for number in range(times):
        await click(begun + 101 + number)
    used = sum(one.cpu() for one in processes) - before - idle * (time.perf_counter() - at)
    return used / times * 1e6


async def of_clicks(times: int) -> Iterator[tuple[str, str]]:
    with site(1, shared=False) as (_, (alone,)):
        visitor = client(alone)
        await visitor.open()
        cost_alone = min([await clicks(visitor, times, [alone]) for _ in range(3)])
        await visitor.drop()
    with site(2) as (redis, (owner, edge)):
        visitor = client(owner)
        await visitor.open()
        before = figures(owner)["flet_cluster_redis_commands_total"]
        direct = min([await clicks(visitor, times, [owner]) for _ in range(3)])
        trips = figures(owner)["flet_cluster_redis_commands_total"] - before
        await relayed(visitor, edge)
        through = min([await clicks(visitor, times, [owner, edge, redis]) for _ in range(3)])
        await visitor.drop()
    return iter(
        [
            ("click, one process without Redis, us", f"{cost_alone:.0f}"),
            ("click on the owner, us", f"{direct:.0f} ({(direct / cost_alone - 1) * 100:+.0f} %)"),
            ("round trips to Redis for each of these", f"{trips / (3 * (times + 100)):.3f}"),
            ("relayed click, owner, edge and Redis, us", f"{through:.0f} ({through / direct:.1f} x)"),
        ]
    )


async def of_memory(number: int) -> tuple[str, str]:
    with site(2) as (_, (owner, edge)):
        visitors = [client(owner)]
        visitors += [client(owner, visitors[0]) for _ in range(number + 19)]
        for visitor in visitors:
            await visitor.open()
        for visitor in visitors[:20]:
            await relayed(visitor, edge)
        await asyncio.sleep(1)
        before = edge.memory()
        for visitor in visitors[20:]:
            await relayed(visitor, edge)
        await asyncio.sleep(1)
        taken = (edge.memory() - before) / number / 1024
        for visitor in visitors:
            await visitor.drop()
    bare = await bare_connection(OWN, number)
    return (
        "memory of an idle relayed session on the edge, beside the bare socket, KiB",
        f"{taken - bare:.1f} (socket {bare:.1f})",
    )


async def of_messages(subscribers: int) -> tuple[str, str]:
    with site(4) as (_, workers):
        speaker = client(workers[0])
        await speaker.open()
        await speaker.shown(lambda: speaker.button("Say"))
        hearers = []
        for at in range(subscribers - 1):
            hearers.append(await Visitor(workers[at % 4].port).connect())
            await hearers[-1].register()
        await asyncio.sleep(3)
        took = []
        for _ in range(11):
            begun = time.perf_counter()
            await speaker.click("Say")
            await asyncio.gather(*(hearer._socket.recv() for hearer in hearers))
            took.append(time.perf_counter() - begun)
        for hearer in hearers:
            await hearer.close()
        await speaker.drop()
    return (
        f"message to {subscribers} subscribers on 4 workers, ms until the last browser has it (median)",
        f"{sorted(took)[5] * 1000:.0f}",
    )


async def of_a_death(number: int) -> tuple[str, str]:
    async def comes_back(visitor: LinkClient) -> float:
        await visitor.shown(lambda: visitor._socket is None, 30)
        begun = time.perf_counter()
        visitor.url = f"http://127.0.0.1:{other.port}"
        while True:
            try:
                await visitor.open()
                break
            except Exception:
                await visitor.drop()
                await asyncio.sleep(0.5)
        await visitor.shown(lambda: visitor.button("Say"), 30)
        return time.perf_counter() - begun

    with site(2) as (_, (victim, other)):
        visitors = [client(victim)]
        visitors += [client(victim, visitors[0]) for _ in range(number - 1)]
        for visitor in visitors:
            await visitor.open()
            await visitor.click("Keep")
        for visitor in visitors:
            await visitor.shown(lambda at=visitor: not at._unacknowledged, 30)  # type: ignore[misc]
        victim._process.kill()
        took = sorted(await asyncio.gather(*(comes_back(visitor) for visitor in visitors)))
        assert all("count 1" in texts(visitor.page) for visitor in visitors)
        for visitor in visitors:
            await visitor.drop()
    return (
        f"kill -9 of a worker with {number} visitors, s until the page is shown again (95th percentile)",
        f"{took[int(number * 0.95)]:.2f}",
    )


async def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--clicks-only", action="store_true", help="measure clicks only")
    options = parser.parse_args()
    quick = options.quick
    raise_file_limit()
    print("| work | ours |\n| --- | --- |")
    for name, value in await of_clicks(300 if quick else 1500):
        print(f"| {name} | {value} |")
    for work in (
        ()
        if options.clicks_only
        else (
            of_memory(100 if quick else 400),
            of_messages(200 if quick else 1000),
            of_a_death(100 if quick else 500),
        )
    ):
        name, value = await work
        print(f"| {name} | {value} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main())

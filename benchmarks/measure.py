"""The measurements, each by the CPU time of the whole server process."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import subprocess
from pathlib import Path

from process import ServerProcess
from visitor import Visitor

_IMPORT = (
    "import time; t = time.process_time(); import flet as ft; ft.Text('a'); print(time.process_time() - t)"
)


async def click(python: Path, program: str, times: int) -> float:
    """Microseconds for one click, its handler and its patch."""
    with ServerProcess(python, program) as server:
        visitor = await Visitor(server.port).connect()
        await visitor.register()
        await _settle(server)
        for _ in range(min(200, times)):
            await visitor.click()
        before = server.cpu()
        for _ in range(times):
            await visitor.click()
        used = server.cpu() - before
        await visitor.close()
        return used / times * 1e6


async def beside_echo(
    python: Path, programs: tuple[str, ...], visitors: int, blocks: int, clicks: int
) -> dict[str, float]:
    """Microseconds for a click in each program and for the bare echo, block by block in turn: the least of each.

    Args:
        python: runs them.
        programs: which.
        visitors: how many click at once.
        blocks: how often each has its turn.
        clicks: in one block, of all visitors.
    """
    servers = {name: ServerProcess(python, name) for name in ("echo", *programs)}
    try:
        guests = {
            name: [await Visitor(server.port).connect() for _ in range(visitors)]
            for name, server in servers.items()
        }
        for name in programs:
            for guest in guests[name]:
                await guest.register()
        least = dict.fromkeys(servers, float("inf"))
        for block in range(blocks + 1):
            for name, server in servers.items():
                before = server.cpu()
                await asyncio.gather(
                    *(_again_and_again(guest, name, clicks // visitors) for guest in guests[name])
                )
                used = (server.cpu() - before) / (clicks // visitors * visitors) * 1e6
                if block:  # in the first one all is new
                    least[name] = min(least[name], used)
        for some in guests.values():
            for guest in some:
                await guest.close()
        return least
    finally:
        for server in servers.values():
            server.__exit__()


async def _again_and_again(guest: Visitor, program: str, times: int) -> None:
    for _ in range(times):
        await (guest.echo(bytes(40)) if program == "echo" else guest.click())


async def echo(python: Path, times: int) -> float:
    """Microseconds for one message of a click's size to and fro."""
    with ServerProcess(python, "echo") as server:
        visitor = await Visitor(server.port).connect()
        for _ in range(200):
            await visitor.echo(bytes(40))
        before = server.cpu()
        for _ in range(times):
            await visitor.echo(bytes(40))
        used = server.cpu() - before
        await visitor.close()
        return used / times * 1e6


async def first_page(python: Path, program: str = "rows") -> tuple[float, float]:
    """Seconds to build and send a page of 10,000 rows, and megabytes that its session takes."""
    with ServerProcess(python, program) as server:
        warm = await Visitor(server.port).connect()
        await warm.send([1, {}])  # loads what a first visitor loads, without a page
        await _settle(server)
        memory, before = server.memory(), server.cpu()
        visitor = await Visitor(server.port).connect()
        await visitor.register()
        await _settle(server)
        used, taken = server.cpu() - before, server.memory() - memory
        await visitor.close()
        return used, taken / 1e6


async def register(python: Path, sessions: int) -> tuple[float, float]:
    """Milliseconds for one registration of the counter, and KiB for each connected session."""
    with ServerProcess(python, "counter") as server:
        warm = [await Visitor(server.port).connect() for _ in range(20)]
        for visitor in warm:
            await visitor.register()
        await _settle(server)
        memory, before = server.memory(), server.cpu()
        visitors = []
        for _ in range(sessions):
            visitor = await Visitor(server.port).connect()
            await visitor.register()
            visitors.append(visitor)
        await _settle(server)
        used, taken = server.cpu() - before, server.memory() - memory
        for visitor in (*warm, *visitors):
            await visitor.close()
        return used / sessions * 1e3, taken / sessions / 1024


async def bare_connection(python: Path, connections: int) -> float:
    """KiB for each connection of a bare echo."""
    with ServerProcess(python, "echo") as server:
        warm = [await Visitor(server.port).connect() for _ in range(20)]
        await _settle(server)
        memory = server.memory()
        visitors = [await Visitor(server.port).connect() for _ in range(connections)]
        await _settle(server)
        taken = server.memory() - memory
        for visitor in (*warm, *visitors):
            await visitor.close()
        return taken / connections / 1024


def import_time(python: Path, times: int = 5) -> float:
    """Milliseconds of CPU for `import flet` and a first `Text`, the best of several, from compiled files."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    runs = [
        subprocess.run([python, "-c", _IMPORT], capture_output=True, text=True, check=True, env=environment)
        for _ in range(times)
    ]
    return min(float(run.stdout) for run in runs) * 1e3


def first_answer(python: Path, program: str, by_itself: bool, times: int = 5) -> float:
    """Milliseconds of CPU from the start of a process to its first answer, the best of several."""
    runs = []
    for _ in range(times):
        with ServerProcess(python, program, by_itself) as server:
            runs.append(server.cpu())
    return min(runs) * 1e3


async def _settle(server: ServerProcess) -> None:
    """Wait until the process is idle."""
    gc.collect()
    last = -1.0
    while server.cpu() - last > 0.002:
        last = server.cpu()
        await asyncio.sleep(0.3)


def raise_file_limit() -> None:
    """Room for many sockets."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

"""The same counter in other frameworks, in one table: `make bench-peers`.

Each lives in a virtual environment of its own below `.peers`, made by this script. What is counted is the CPU time of
the whole server process, under the same Uvicorn. A click is what a browser sends for one, and the answer; a visitor is
what a browser asks for until a click is possible, without scripts and styles.
"""

from __future__ import annotations

import asyncio
import html
import http.client
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlencode

import websockets
from measure import raise_file_limit
from process import ServerProcess
from visitor import Visitor

HERE = Path(__file__).parents[1] / ".peers"
SERVER = ("uvicorn", "uvloop", "httptools", "websockets")


class Guest(Protocol):
    """A browser, as a server sees it."""

    async def arrive(self) -> None:
        """Ask for the page, until a click is possible."""

    async def click(self) -> None:
        """Click, and wait for what changes."""

    async def leave(self) -> None:
        """Close what is open."""


class FletGuest:
    """The page is HTML, the rest goes over a WebSocket."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._visitor = Visitor(port)

    async def arrive(self) -> None:
        _get(http.client.HTTPConnection("127.0.0.1", self._port), "/")
        await self._visitor.connect()
        await self._visitor.register()

    async def click(self) -> None:
        await self._visitor.click()

    async def leave(self) -> None:
        await self._visitor.close()


class FastHtmlGuest:
    """All is requests, over one connection."""

    def __init__(self, port: int) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port)
        self._cookie = ""

    def _take_cookie(self, answer: http.client.HTTPResponse) -> None:
        self._cookie = (answer.getheader("set-cookie") or self._cookie).partition(";")[0]

    async def arrive(self) -> None:
        self._http.request("GET", "/")
        answer = self._http.getresponse()
        answer.read()
        self._take_cookie(answer)

    async def click(self) -> None:
        self._http.request("POST", "/add", headers={"Cookie": self._cookie, "HX-Request": "true"})
        answer = self._http.getresponse()
        text = answer.read()
        assert answer.status == 200, text
        self._take_cookie(answer)

    async def leave(self) -> None:
        self._http.close()


class ReactPyGuest:
    """The page is HTML that opens a WebSocket, which brings the elements and takes their events."""

    def __init__(self, port: int) -> None:
        self._port = port

    async def arrive(self) -> None:
        _get(http.client.HTTPConnection("127.0.0.1", self._port), "/")
        self._socket = await websockets.connect(f"ws://127.0.0.1:{self._port}/_reactpy/stream/")
        self._target = _find(json.loads(await self._socket.recv()), "target")
        assert self._target

    async def click(self) -> None:
        event = {"type": "layout-event", "target": self._target, "data": [{}]}
        await self._socket.send(json.dumps(event))
        await self._socket.recv()

    async def leave(self) -> None:
        await self._socket.close()


class NiceGuiGuest:
    """The page is HTML with the elements in it; Socket.IO over a WebSocket takes their events and brings changes."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._changes: asyncio.Queue[str | bytes] = asyncio.Queue()

    async def arrive(self) -> None:
        page = html.unescape(_get(http.client.HTTPConnection("127.0.0.1", self._port), "/"))
        client = re.search(r"'client_id': '([^']+)'", page)
        elements = re.search(r"String\.raw`(.*?)`", page, re.DOTALL)
        assert client is not None and elements is not None
        ids = {"client_id": client[1], "document_id": "document", "tab_id": client[1], "old_tab_id": ""}
        known = {"next_message_id": 0, "implicit_handshake": "true", "EIO": 4, "transport": "websocket"}
        address = f"ws://127.0.0.1:{self._port}/_nicegui_ws/socket.io/?{urlencode(ids | known)}"
        self._socket = await websockets.connect(address)
        await self._socket.recv()
        await self._socket.send("40")
        await self._socket.recv()
        self._reading = asyncio.create_task(self._read())
        number, button = next(
            (number, element)
            for number, element in json.loads(elements[1]).items()
            if element["tag"] == "q-btn"
        )
        event = {"id": int(number), "client_id": client[1], "args": []}
        event["listener_id"] = button["events"][0]["listener_id"]
        self._event = f"42{json.dumps(['event', event])}"

    async def _read(self) -> None:
        async for message in self._socket:
            if message == "2":
                await self._socket.send("3")  # or it takes us for gone
            else:
                self._changes.put_nowait(message)

    async def click(self) -> None:
        await self._socket.send(self._event)
        await self._changes.get()

    async def leave(self) -> None:
        await self._socket.close()
        await self._reading


def _get(connection: http.client.HTTPConnection, path: str) -> str:
    connection.request("GET", path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def _find(content: Any, key: str) -> Any:
    if isinstance(content, dict):
        if key in content:
            return content[key]
        content = list(content.values())
    if isinstance(content, list):
        return next((found for found in (_find(item, key) for item in content) if found), None)
    return None


# What the table says, what pip installs, the program, and the guest.
PEERS: tuple[tuple[str, tuple[str, ...], str, type[Any]], ...] = (
    ("FastHTML", ("python-fasthtml",), "peer_fasthtml", FastHtmlGuest),
    ("NiceGUI", ("nicegui",), "peer_nicegui", NiceGuiGuest),
    ("ReactPy", ("reactpy[fastapi]", "fastapi<0.120", "starlette<0.49"), "peer_reactpy", ReactPyGuest),
)


def installed(name: str, packages: tuple[str, ...]) -> Path:
    """Return the Python of a virtual environment with these packages, made if it is not there."""
    folder = HERE / name
    python = folder / "bin" / "python"
    done = folder / ".installed"
    if not done.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages, *SERVER], check=True)
        done.touch()
    return python


async def measure(python: Path, program: str, guest: type[Any], clicks: int, visitors: int) -> list[str]:
    """The CPU of a click in us, of a visitor in ms, and the memory of one in KiB."""
    with ServerProcess(python, program) as server:
        guests: list[Guest] = [guest(server.port) for _ in range(20 + visitors)]
        for one in guests[:20]:
            await one.arrive()
            await one.click()
        await asyncio.sleep(1)
        memory, before = server.memory(), server.cpu()
        for one in guests[20:]:
            await one.arrive()
        arrived = (server.cpu() - before) / visitors
        taken = (server.memory() - memory) / visitors
        for _ in range(200):
            await guests[0].click()
        before = server.cpu()
        for _ in range(clicks):
            await guests[0].click()
        clicked = (server.cpu() - before) / clicks
        for one in guests:
            await one.leave()
        return [f"{clicked * 1e6:.0f}", f"{arrived * 1e3:.2f}", f"{taken / 1024:.0f}"]


async def main() -> None:
    raise_file_limit()
    own = Path(sys.executable)
    print(
        "| counter | a click, us | a visitor, ms | its memory, KiB |\n| --- | --- | --- | --- |", flush=True
    )
    for name, python, program, guest in (
        ("ours, sync handler", own, "counter", FletGuest),
        ("ours, async handler", own, "counter_async", FletGuest),
        *((name, installed(program, packages), program, guest) for name, packages, program, guest in PEERS),
    ):
        row = await measure(python, program, guest, 2000, 200)
        print(f"| {name} | {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    asyncio.run(main())

"""A WebSocket without a library, for frames that no library would send, and for one who does not read."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

CONTINUATION, BINARY, PING, PONG = 0, 2, 9, 10


def frame(opcode: int, payload: bytes = b"", *, fin: bool = True) -> bytes:
    """A masked frame; the mask is 0, so that the payload can be read."""
    length = len(payload)
    if length < 126:
        size = bytes([0x80 | length])
    elif length < 65536:
        size = b"\xfe" + struct.pack(">H", length)
    else:
        size = b"\xff" + struct.pack(">Q", length)
    return bytes([(0x80 if fin else 0) | opcode]) + size + bytes(4) + payload


@dataclass
class RawSocket:
    """An open WebSocket."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        """Sends bytes as they are, as far as the server takes them."""
        self.writer.write(data)
        await self.writer.drain()

    async def refuses(self, flood: bytes, seconds: float = 20) -> bool:
        """Whether the server ends the connection of one who goes on sending that."""
        async with asyncio.timeout(seconds):
            while True:
                try:
                    await self.send(flood)
                except ConnectionError:
                    return True

    async def ended(self, seconds: float = 10) -> bool:
        """Whether the server ends the connection, without waiting for the client to read."""
        transport = self.writer.transport
        async with asyncio.timeout(seconds):
            while not transport.is_closing():
                try:
                    await self.send(frame(BINARY, b""))
                except ConnectionError:
                    return True
                await asyncio.sleep(0.02)
        return True


@asynccontextmanager
async def raw_socket(
    url: str, path: str = "/ws", *, read: bool = False, **headers: str
) -> AsyncIterator[RawSocket]:
    """Opens a WebSocket of a server at an `http://` address; with `read` somebody reads what comes."""
    address = urlsplit(url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port, limit=1 << 12)
    lines = {
        "Host": address.netloc,
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    writer.write(f"GET {path} HTTP/1.1\r\n{head}\r\n".encode())
    status = await reader.readuntil(b"\r\n\r\n")
    assert b" 101 " in status.split(b"\r\n")[0], status
    drain = asyncio.create_task(_read(reader)) if read else None
    try:
        yield RawSocket(reader, writer)
    finally:
        if drain is not None:
            drain.cancel()
        writer.transport.abort()


async def _read(reader: asyncio.StreamReader) -> None:
    while await reader.read(1 << 16):
        pass

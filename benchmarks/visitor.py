"""A visitor on the wire: registers, clicks, and waits for the patch."""

from __future__ import annotations

from typing import Any

import msgpack
import websockets

_PAGE = {
    "route": "/",
    "web": True,
    "wasm": False,
    "platform": "linux",
    "platform_brightness": "light",
    "width": 900.0,
    "height": 700.0,
    "window": {},
    "media": {
        **{
            name: dict.fromkeys(("top", "right", "bottom", "left"), 0.0)
            for name in ("padding", "view_padding", "view_insets")
        },
        "device_pixel_ratio": 1.0,
        "orientation": "landscape",
        "always_use_24_hour_format": False,
    },
}


class Visitor:
    """One WebSocket."""

    def __init__(self, port: int) -> None:
        self._url = f"ws://127.0.0.1:{port}/ws"
        self._button = 0

    async def connect(self) -> Visitor:
        self._socket = await websockets.connect(self._url, max_size=None, compression=None)
        return self

    async def register(self) -> None:
        """Register and wait for the button."""
        await self.send([1, {"session_id": None, "page_name": "", "page": _PAGE}])
        while not self._button:
            self._button = _find(await self.receive(), "Button") or 0

    async def click(self) -> None:
        """Click the button and wait for what it changes."""
        await self.send([3, {"target": self._button, "name": "click", "data": None}])
        await self._socket.recv()

    async def echo(self, payload: bytes) -> None:
        """Send bytes and wait for them."""
        await self._socket.send(payload)
        await self._socket.recv()

    async def send(self, message: list[Any]) -> None:
        await self._socket.send(b"\0" + msgpack.packb(message))

    async def receive(self) -> Any:
        frame = await self._socket.recv()
        assert isinstance(frame, bytes)
        return msgpack.unpackb(frame[1:], strict_map_key=False)

    async def close(self) -> None:
        await self._socket.close()


def _find(content: Any, kind: str) -> int | None:
    if isinstance(content, dict):
        if content.get("_c") == kind:
            return int(content["_i"])
        content = list(content.values())
    if isinstance(content, list):
        for item in content:
            found = _find(item, kind)
            if found:
                return found
    return None

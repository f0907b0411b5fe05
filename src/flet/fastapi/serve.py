"""Listening on a port and running the ASGI server."""

from __future__ import annotations

import contextlib
import errno
import signal
import socket
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

import uvicorn

__all__ = ["PortUnavailable", "Server", "listen", "url_of"]

EVERYWHERE = {"", "*", "0.0.0.0", "::"}  # noqa: S104
SECONDS_TO_CLOSE = 5
PING_SECONDS = 20


class PortUnavailable(OSError):
    """The server cannot listen where it should."""


def listen(host: str | None, port: int) -> list[socket.socket]:
    """Returns sockets that listen.

    Args:
        host: Address or name of an interface; `None`, `*` and `0.0.0.0` are all of them.
        port: Port, 0 for a free one.

    Raises:
        PortUnavailable: The port is in use or not allowed, or there is no such interface.
    """
    try:
        if host is None or host in EVERYWHERE:
            return _listen_everywhere(port)
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return [socket.create_server((host, port), family=family)]
    except OSError as error:
        raise PortUnavailable(error.errno, _explain(error, host, port)) from None


def url_of(listeners: Sequence[socket.socket], path: str = "") -> str:
    """Returns the address under which a browser on this machine finds the server."""
    host, port = listeners[0].getsockname()[:2]
    host = "127.0.0.1" if host in EVERYWHERE else host
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"


class Server(uvicorn.Server):
    """Serves an ASGI application until Ctrl+C or a termination signal.

    Args:
        app: The application.
        max_message_size: Largest WebSocket message taken, in bytes.
        log_level: Level of the server's own log.
        on_ready: Called once the server answers.
    """

    def __init__(
        self, app: Any, *, max_message_size: int, log_level: str, on_ready: Callable[[], None]
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                log_level=log_level,
                lifespan="on",
                server_header=False,
                timeout_graceful_shutdown=SECONDS_TO_CLOSE,
                ws_max_size=max_message_size,
                ws_ping_interval=PING_SECONDS,
                ws_ping_timeout=PING_SECONDS,
                # Its buffers take 40 KiB for each connection, and the messages are too small to gain from it.
                ws_per_message_deflate=False,
            )
        )
        self._on_ready = on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._on_ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if sig != signal.SIGINT:
            super().handle_exit(sig, frame)
        elif self.should_exit:
            self.force_exit = True
        else:
            # The base class would raise the signal again, but Ctrl+C is how a server is meant to end.
            self.should_exit = True


def _listen_everywhere(port: int) -> list[socket.socket]:
    # One socket for both would give visitors of IPv4 addresses such as ::ffff:127.0.0.1, which are not those
    # of the proxies that are trusted.
    first = socket.create_server(("", port))
    port = first.getsockname()[1]
    with contextlib.suppress(OSError):
        return [first, socket.create_server(("::", port), family=socket.AF_INET6)]
    return [first]


def _explain(error: OSError, host: str | None, port: int) -> str:
    other = "Choose another with run(port=...), flet run --port or FLET_SERVER_PORT; 0 takes a free one."
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program. {other}"
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"This user may not listen on port {port}. {other}"
    return f"Cannot listen on host {host!r}, port {port}: {error.strerror or error}."

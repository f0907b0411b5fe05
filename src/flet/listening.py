"""Listening on a port."""

from __future__ import annotations

import contextlib
import errno
import socket
from collections.abc import Iterable, Sequence

__all__ = ["EVERYWHERE", "LOCAL_HOST", "PortUnavailable", "adopt", "listen", "network_url_of", "url_of"]

LOCAL_HOST = "127.0.0.1"
EVERYWHERE = {"", "*", "0.0.0.0", "::"}  # noqa: S104


class PortUnavailable(OSError):
    """The server cannot listen where it should."""


def listen(host: str | None, port: int) -> list[socket.socket]:
    """Return sockets that listen.

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
    """Return the address under which a browser on this machine finds the server."""
    host, port = listeners[0].getsockname()[:2]
    return _url(LOCAL_HOST if host in EVERYWHERE else host, port, path)


def network_url_of(listeners: Sequence[socket.socket], path: str = "") -> str | None:
    """Return the address under which other machines find the server; `None` if they cannot reach it."""
    host, port = listeners[0].getsockname()[:2]
    if host not in EVERYWHERE:
        return None
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # Nothing is sent: it is only asked which way it would go.
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return _url(probe.getsockname()[0], port, path)


def _url(host: str, port: int, path: str) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"


def adopt(descriptors: Iterable[int]) -> list[socket.socket]:
    """Return sockets that the process was started with.

    Raises:
        PortUnavailable: One of them is not open, or no socket.
    """
    try:
        listeners = [socket.socket(fileno=descriptor) for descriptor in descriptors]
    except OSError as error:
        raise PortUnavailable(
            error.errno, f"FLET_SERVER_FDS names no open sockets: {error.strerror}."
        ) from None
    for listener in listeners:
        listener.set_inheritable(False)
    return listeners


def _listen_everywhere(port: int) -> list[socket.socket]:
    # One socket for both would give visitors of IPv4 addresses such as ::ffff:127.0.0.1, which are not those
    # of the proxies that are trusted.
    first = socket.create_server(("", port))
    port = first.getsockname()[1]
    with contextlib.suppress(OSError):
        return [first, socket.create_server(("::", port), family=socket.AF_INET6)]
    return [first]


def _explain(error: OSError, host: str | None, port: int) -> str:
    other = (
        "Choose another with run(port=...), flet run --port or FLET_SERVER_PORT; flet run takes a free one."
    )
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is in use by another program. {other}"
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"This user may not listen on port {port}. {other}"
    return f"Cannot listen on host {host!r}, port {port}: {error.strerror or error}."

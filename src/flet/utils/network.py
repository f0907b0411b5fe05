from __future__ import annotations

import contextlib
import socket


def get_free_tcp_port() -> int:
    """Return a port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("", 0))
        port: int = probe.getsockname()[1]
        return port


def get_local_ip() -> str:
    """Return the address of this machine in its network; `127.0.0.1` if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        # Nothing is sent: the system only chooses the way out.
        probe.connect(("192.0.2.1", 1))
        address: str = probe.getsockname()[0]
        return address
    return "127.0.0.1"

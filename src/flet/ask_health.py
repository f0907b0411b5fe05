"""`python -m flet.ask_health`: whether the server of this machine is well, as its exit code. For containers."""

from __future__ import annotations

import http.client
import sys

from flet.settings import read_settings

SECONDS = 4
DEFAULT_PORT = 8000


def is_well() -> bool:
    """Asks the server that the environment describes; it listens on all addresses, as in a container."""
    settings = read_settings()
    path = f"{settings.operation_prefix}/healthz" if settings.operation_prefix else "healthz"
    port = settings.server_port or DEFAULT_PORT
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=SECONDS)
    try:
        connection.request("GET", f"/{path}")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(0 if is_well() else 1)

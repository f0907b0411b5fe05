"""A program that a thread of the test serves, for browsers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from anyio import open_file  # noqa: F401 - pytest, which rewrites anyio, cannot always do so in the server's thread

__all__ = ["served"]

SECONDS_TO_START = 30
SECONDS_TO_END = 15
MESSAGE_BYTES = 1024 * 1024


@contextmanager
def served(app: Any) -> Iterator[str]:
    """Serve an ASGI application at a free port of this machine; gives its address.

    Raises:
        RuntimeError: It did not start, or it does not end.
    """
    from flet.fastapi.server.serve import Server
    from flet.listening import listen, url_of

    listeners = listen("127.0.0.1", 0)
    ready = threading.Event()
    server = Server(app, max_message_size=MESSAGE_BYTES, log_level="warning", on_ready=ready.set)
    thread = threading.Thread(target=server.run, args=(listeners,), name="served for a test", daemon=True)
    thread.start()
    try:
        if not ready.wait(SECONDS_TO_START):
            raise RuntimeError("The program did not start to serve; the log says why.")
        yield url_of(listeners)
    finally:
        server.end()
        thread.join(SECONDS_TO_END)
        for listener in listeners:
            listener.close()
    if thread.is_alive():
        raise RuntimeError("The server did not end.")

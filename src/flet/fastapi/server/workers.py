"""Several workers without what they need to share: each has sessions of its own, and browsers come to any."""

from __future__ import annotations

import gc
import logging
import os
import re
import shlex
import socket
import sys

from flet.settings import read_settings

__all__ = ["warn_of_workers", "workers"]

logger = logging.getLogger("flet")

_told: list[socket.socket] = []
"""What the first worker holds, so that the others know that it has spoken."""

_OPTION = re.compile(r"(?:--workers|-w)(?:=|\s+)?(\d+)")
_SERVERS = re.compile(r"(uvicorn|gunicorn|hypercorn|granian|fastapi)", re.IGNORECASE)


async def warn_of_workers() -> None:
    """Say that visitors will lose their sessions, where this process is one of several that share nothing."""
    number = workers()
    if number > 1 and not _share_sessions() and _is_first():
        logger.warning(
            "This is one of %d workers, and each has sessions of its own: a visitor who connects again comes to "
            "another one more often than not, and begins anew. Set FLET_REDIS_URL, through which they share them "
            "(docs/scaling.md), run one worker, or have the load balancer keep a visitor at the same one.",
            number,
        )


def _is_first() -> bool:
    """Say whether none of the processes that the same one started has asked; on Linux, elsewhere each is the first."""
    if sys.platform != "linux":
        return True
    told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        # A name of the kernel's, which nobody has to tidy up: it is free again when this process has ended.
        told.bind(f"\0flet-workers-{os.getppid()}")
    except OSError:
        told.close()
        return False
    _told.append(told)
    return True


def workers() -> int:
    """Return how many processes the server was told to run, as far as it can be seen from one of them."""
    return max(1, _of_gunicorn(), _of_command_line(), _of_environment())


def _share_sessions() -> bool:
    return read_settings().redis_url is not None


def _of_command_line() -> int:
    if not _is_a_server_s():
        return 1
    given = shlex.join([*shlex.split(os.environ.get("GUNICORN_CMD_ARGS", "")), *sys.argv[1:]])
    return max((int(number) for number in _OPTION.findall(f" {given}")), default=1)


def _of_environment() -> int:
    given = os.environ.get("WEB_CONCURRENCY", "")
    return int(given) if given.isdigit() and _is_a_server_s() else 1


def _is_a_server_s() -> bool:
    """Say whether the process was started as one of a server that knows such options, not by the program itself."""
    return bool(sys.argv) and _SERVERS.search(sys.argv[0]) is not None


def _of_gunicorn() -> int:
    """Return what Gunicorn was told, be it in a file of its own."""
    config = getattr(sys.modules.get("gunicorn.config"), "Config", None)
    if config is None:
        return 1
    is_frozen = gc.get_freeze_count() > 0
    gc.unfreeze()  # what is left out of collections is left out here too
    found = [one for one in gc.get_objects() if issubclass(type(one), config)]
    if is_frozen:
        gc.freeze()
    return max((int(one.workers) for one in found if "workers" in one.settings), default=1)

"""Sockets of the kernel's that have a name and no file, by which workers of one machine find each other."""

from __future__ import annotations

import os
import socket
import sys


def connected(name: str) -> socket.socket:
    """Return a socket that is connected to the one with a name.

    Raises:
        OSError: nobody listens there, or it cannot be told.
    """
    named = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    named.setblocking(False)
    try:
        named.connect(f"\0{name}")
    except OSError:
        named.close()
        raise
    return named


def machine() -> str | None:
    """Name the part of this machine in which the kernel's names hold: they differ from container to container."""
    if sys.platform != "linux":
        return None
    try:
        with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as file:
            boot = file.read().strip()
        return f"{boot} {os.stat('/proc/self/ns/net').st_ino}"
    except OSError:
        return None

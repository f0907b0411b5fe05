"""What a setting may be, and how it is read from the text of its variable."""

import dataclasses
import re
from collections.abc import Callable
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

__all__ = [
    "ANY_PROXY",
    "BYTES",
    "LOCAL_SOCKET",
    "SECONDS",
    "app_path",
    "flagged",
    "folder",
    "host_name",
    "listed",
    "number",
    "origin",
    "path_below",
    "peer_address",
    "proxy",
    "redis_address",
    "setting",
    "whole",
    "word",
    "worker_path",
]

ANY_PROXY = "*"
LOCAL_SOCKET = "unix"
REDIS = re.compile(r"((redis|rediss|valkey|valkeys)(\+(sentinel|cluster))?|unix)://")
ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s]+", re.IGNORECASE)
HOST = re.compile(r"\*|(\*\.)?[a-z0-9_.\-]+|[0-9a-f:]+", re.IGNORECASE)
TRUE = frozenset({"true", "1", "yes", "on", "t", "y"})
FALSE = frozenset({"false", "0", "no", "off", "f", "n"})
SECONDS = "a whole number of seconds, at least 1"
BYTES = "a whole number of bytes, at least 1"

T = TypeVar("T")
Read = Callable[[str], Any]
"""Makes a setting of the text of a variable; raises `ValueError` where it is none."""


def app_path(value: str) -> str:
    """Read the path of a program, which may be the root.

    Raises:
        ValueError: It is none.
    """
    path = value.strip("/")
    if any(character in path for character in "?#\\ ") or ".." in path.split("/"):
        raise ValueError("not a URL path")
    return path


def _url_path(value: str) -> str:
    path = app_path(value)
    if not path:
        raise ValueError("the app itself is there")
    return path


def folder(value: str) -> Path:
    """Read a folder that exists.

    Raises:
        ValueError: It is none.
    """
    path = Path(value)
    if not path.is_dir():
        raise ValueError("no such folder")
    return path


def _flag(value: str) -> bool:
    lower = value.lower()
    if lower not in TRUE | FALSE:
        raise ValueError("neither true nor false")
    return lower in TRUE


def _one_of(*words: str) -> Read:
    def read(value: str) -> str:
        if value.lower() not in words:
            raise ValueError("another word")
        return value.lower()

    return read


def number(kind: Callable[[str], float], least: float, most: float = float("inf")) -> Read:
    """Return what reads a number within bounds."""

    def read(value: str) -> float:
        found = kind(value)
        if not least <= found <= most:
            raise ValueError("out of range")
        return found

    return read


def listed(read: Callable[[str], T]) -> Callable[[str], tuple[T, ...]]:
    """Return what reads several, separated by commas."""
    return lambda value: tuple(read(part.strip()) for part in value.split(",") if part.strip())


def proxy(value: str) -> str:
    """Read who may stand before the server: an address, a network, `unix` or `*`.

    Raises:
        ValueError: It is none.
    """
    if value not in (ANY_PROXY, LOCAL_SOCKET):
        ip_network(value)
    return value


def origin(value: str) -> str:
    """Read an origin, or `*`.

    Raises:
        ValueError: It is none.
    """
    if value != "*" and not ORIGIN.fullmatch(value):
        raise ValueError("not an origin")
    return value


def host_name(value: str) -> str:
    """Read the name of a host, which may begin with `*`.

    Raises:
        ValueError: It is none.
    """
    if not HOST.fullmatch(value):
        raise ValueError("not the name of a host")
    return value.lower()


def redis_address(value: str) -> str:
    """Read the address of Redis.

    Raises:
        ValueError: It is none.
    """
    if not REDIS.match(value):
        raise ValueError("no address of Redis")
    return value


def worker_path(value: str) -> str:
    """Read where one worker is reached through the site.

    Raises:
        ValueError: It is none.
    """
    address = urlsplit(value)
    is_whole = address.scheme in ("http", "https") and bool(address.netloc)
    if not (is_whole or value.startswith("/")) or not address.path.strip("/"):
        raise ValueError("no path")
    return value.rstrip("/")


def peer_address(value: str) -> str:
    """Read where other machines reach a worker, or `none`.

    Raises:
        ValueError: It is none.
    """
    host, _, port = value.rpartition(":")
    if value != "none" and not (host and port.isdigit() and 0 < int(port) < 1 << 16):
        raise ValueError("no host and port")
    if host in ("0.0.0.0", "[::]"):  # noqa: S104
        raise ValueError("not where others reach it")
    return value


def setting(read: Read = str, allowed: str = "text", *, default: Any = None, secret: bool = False) -> Any:
    """Declare a setting.

    Args:
        read: makes it of the text of its variable.
        allowed: what the text may be, in words.
        default: what it is where the variable is unset or empty.
        secret: whether its value is shown nowhere.
    """
    return dataclasses.field(default=default, repr=not secret, metadata={"read": read, "allowed": allowed})


def word(*words: str) -> Any:
    """Declare a setting that is one of several words."""
    return setting(_one_of(*words), f"{', '.join(words[:-1])} or {words[-1]}")


def flagged(default: bool | None = None) -> Any:
    """Declare a setting that is true or false."""
    return setting(_flag, "true, 1, yes or on; false, 0, no or off", default=default)


def whole(least: int, allowed: str, default: int | None = None) -> Any:
    """Declare a setting that is a whole number, `least` or more."""
    return setting(number(int, least), allowed, default=default)


def path_below(default: str | None = None) -> Any:
    """Declare a setting that is a path below that of the program."""
    return setting(_url_path, "a URL path such as ws or live/ws", default=default)

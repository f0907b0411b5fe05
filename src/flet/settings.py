"""What the environment says (`FLET_*`): the only module that reads it for the web server."""

import dataclasses
import os
import re
from collections.abc import Callable
from functools import lru_cache
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

from flet.unknown_settings import warn_of_unknown

__all__ = ["Settings", "SettingsError", "logs_json", "read_settings"]

PREFIX = "FLET_"
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


class SettingsError(ValueError):
    """An environment variable has a value that is not allowed."""


def _app_path(value: str) -> str:
    path = value.strip("/")
    if any(character in path for character in "?#\\ ") or ".." in path.split("/"):
        raise ValueError("not a URL path")
    return path


def _url_path(value: str) -> str:
    path = _app_path(value)
    if not path:
        raise ValueError("the app itself is there")
    return path


def _folder(value: str) -> Path:
    folder = Path(value)
    if not folder.is_dir():
        raise ValueError("no such folder")
    return folder


def _flag(value: str) -> bool:
    word = value.lower()
    if word not in TRUE | FALSE:
        raise ValueError("neither true nor false")
    return word in TRUE


def _one_of(*words: str) -> Read:
    def read(value: str) -> str:
        if value.lower() not in words:
            raise ValueError("another word")
        return value.lower()

    return read


def _number(kind: Callable[[str], float], least: float, most: float = float("inf")) -> Read:
    def read(value: str) -> float:
        number = kind(value)
        if not least <= number <= most:
            raise ValueError("out of range")
        return number

    return read


def _listed(read: Callable[[str], T]) -> Callable[[str], tuple[T, ...]]:
    return lambda value: tuple(read(part.strip()) for part in value.split(",") if part.strip())


def _proxy(value: str) -> str:
    if value not in (ANY_PROXY, LOCAL_SOCKET):
        ip_network(value)
    return value


def _origin(value: str) -> str:
    if value != "*" and not ORIGIN.fullmatch(value):
        raise ValueError("not an origin")
    return value


def _host(value: str) -> str:
    if not HOST.fullmatch(value):
        raise ValueError("not the name of a host")
    return value.lower()


def _redis_url(value: str) -> str:
    if not REDIS.match(value):
        raise ValueError("no address of Redis")
    return value


def _worker_url(value: str) -> str:
    address = urlsplit(value)
    is_whole = address.scheme in ("http", "https") and bool(address.netloc)
    if not (is_whole or value.startswith("/")) or not address.path.strip("/"):
        raise ValueError("no path")
    return value.rstrip("/")


def _worker_address(value: str) -> str:
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


def _word(*words: str) -> Any:
    return setting(_one_of(*words), f"{', '.join(words[:-1])} or {words[-1]}")


def _flagged(default: bool | None = None) -> Any:
    return setting(_flag, "true, 1, yes or on; false, 0, no or off", default=default)


def _whole(least: int, allowed: str, default: int | None = None) -> Any:
    return setting(_number(int, least), allowed, default=default)


def _path_below(default: str | None = None) -> Any:
    return setting(_url_path, "a URL path such as ws or live/ws", default=default)


@dataclasses.dataclass(frozen=True)
class Settings:
    """The `FLET_*` variables of web serving; `None` where one is unset. Empty counts as unset.

    Some have a parameter in code. Who wins is said in docs/settings.md.
    """

    display_url_prefix: str | None = None
    """`FLET_DISPLAY_URL_PREFIX`: print this and the page's address instead of opening a browser."""

    force_web_server: bool | None = _flagged()
    """`FLET_FORCE_WEB_SERVER`: serve on a fixed port. Unset, it is so on a Linux without display."""

    log_level: str | None = _word("critical", "error", "warning", "info", "debug", "trace")
    """`FLET_LOG_LEVEL`: log level of the `flet` loggers and of the server."""

    show_errors: bool = _flagged(False)
    """`FLET_SHOW_ERRORS`: visitors are told what went wrong in the program, instead of a reference to the log."""

    kept_stores: Path | None = setting(Path, "a file")  # noqa: RUF009
    """`FLET_KEPT_STORES`: file over which `session.store` outlives a restart; `flet run` sets it."""

    inspect: bool = _flagged(False)
    """`FLET_INSPECT`: pages have an inspector, which shows their controls, messages and handlers to every visitor."""

    log_format: str | None = _word("text", "json")
    """`FLET_LOG_FORMAT`: how everything that is logged to the terminal is written."""

    platform: str | None = None
    """`FLET_PLATFORM`: set by mobile hosts; web servers leave it unset."""

    web_app_path: str | None = setting(_app_path, "a URL path such as /, /shop or /shop/tea")
    """`FLET_WEB_APP_PATH`: URL path below which `run()` serves, when it was given no name."""

    server_ip: str | None = None
    """`FLET_SERVER_IP`: address to listen on; in code `run(host=...)`."""

    server_port: int | None = setting(_number(int, 0, 65535), "a port from 0 to 65535")
    """`FLET_SERVER_PORT`: port to listen on; in code `run(port=...)`. 0 is as if it were unset."""

    server_fds: tuple[int, ...] = setting(
        _listed(_number(int, 0)), "numbers of open file descriptors, separated by commas", default=()
    )
    """`FLET_SERVER_FDS`: sockets that listen already, instead of address and port. `flet run` passes them on, so that
    a browser finds a program that starts again."""

    session_timeout: int | None = _whole(1, SECONDS)
    """`FLET_SESSION_TIMEOUT`: how long a session outlives its last connection;
    in code `session_timeout_seconds`."""

    max_away_bytes: int = _whole(1, BYTES, 256 * 1024 * 1024)
    """`FLET_MAX_AWAY_BYTES`: bytes that the sessions without a browser may take together, as far as that can be told;
    the largest and oldest end first."""

    websocket_handler_endpoint: str = _path_below("ws")
    """`FLET_WEBSOCKET_HANDLER_ENDPOINT`: path of the WebSocket below the app's own."""

    assets_dir: str | None = None
    """`FLET_ASSETS_DIR`: folder of the app's own files; in code `assets_dir` of `run()` and `app()`."""

    web_no_cdn: bool | None = _flagged()
    """`FLET_WEB_NO_CDN`: load the Flutter client's engine and fonts from this server; in code `no_cdn`."""

    web_path: Path | None = setting(_folder, "an existing folder that holds a web client")  # noqa: RUF009
    """`FLET_WEB_PATH`: folder of a web client to serve instead of the packaged one."""

    web_renderer: str | None = _word("auto", "html", "canvaskit", "skwasm")
    """`FLET_WEB_RENDERER`: which client draws the page; in code `web_renderer`."""

    web_route_url_strategy: str | None = _word("path", "hash")
    """`FLET_WEB_ROUTE_URL_STRATEGY`: how routes show in the address bar; in code `route_url_strategy`."""

    web_use_color_emoji: bool | None = _flagged()
    """`FLET_WEB_USE_COLOR_EMOJI`: the Flutter client loads emoji in colour; in code `use_color_emoji`."""

    max_upload_size: int | None = _whole(1, BYTES)
    """`FLET_MAX_UPLOAD_SIZE`: largest upload taken; in code `max_upload_size`."""

    secret_key: str | None = setting(secret=True)
    """`FLET_SECRET_KEY`: signs upload addresses; in code `secret_key`."""

    upload_dir: str | None = None
    """`FLET_UPLOAD_DIR`: folder that receives uploads; in code `upload_dir`."""

    upload_handler_endpoint: str = _path_below("upload")
    """`FLET_UPLOAD_HANDLER_ENDPOINT`: path that takes uploads, below the app's own, where `upload_endpoint_path` is
    not given."""

    oauth_callback_handler_endpoint: str = _path_below("oauth_callback")
    """`FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT`: path that sign-in providers send visitors back to, below the app's
    own."""

    oauth_state_timeout: int | None = _whole(1, SECONDS)
    """`FLET_OAUTH_STATE_TIMEOUT`: how long a visitor may take to sign in; in code `oauth_state_timeout_seconds`."""

    max_threads: int = _whole(1, "a whole number, at least 1", 64)
    """`FLET_MAX_THREADS`: threads in which the sync functions of a program run, for all its visitors together."""

    ws_max_message_size: int = _whole(1024, "a whole number of bytes, at least 1024", 1024 * 1024)
    """`FLET_WS_MAX_MESSAGE_SIZE`: largest WebSocket message taken from a browser, in bytes; a larger one
    closes the connection (1009)."""

    ws_max_parts: int = _whole(100, "a whole number, at least 100", 20_000)
    """`FLET_WS_MAX_PARTS`: values, lists and maps that one message of a browser may have in all; more are dropped."""

    event_rate: float = setting(
        _number(float, 0), "a number of messages a second, 0 for no limit", default=1000
    )
    """`FLET_EVENT_RATE`: messages that one visitor may send in a second in the long run, ten times as many at once;
    more wait in the socket. 0 for any number."""

    metrics: bool = _flagged(False)
    """`FLET_METRICS`: figures for Prometheus at `/metrics`; needs `fletching[metrics]`."""

    operation_prefix: str | None = _path_below()
    """`FLET_OPERATION_PREFIX`: path, below the app's own, of `/healthz`, `/readyz` and `/metrics`."""

    shutdown_grace: float = setting(_number(float, 0), "a number of seconds, 0 or more", default=5)
    """`FLET_SHUTDOWN_GRACE`: seconds for which visitors who are there go on after a termination signal."""

    allowed_origins: tuple[str, ...] = setting(
        _listed(_origin), "origins such as https://example.com, separated by commas, or *", default=()
    )
    """`FLET_ALLOWED_ORIGINS`: other origins whose pages may open the WebSocket; the app's own always may."""

    allowed_hosts: tuple[str, ...] = setting(
        _listed(_host),
        "names of hosts such as example.com or *.example.com, separated by commas, or *",
        default=(),
    )
    """`FLET_ALLOWED_HOSTS`: names by which browsers may ask for this server. Unset, any name, but only names of this
    machine where a browser on it connects without a proxy."""

    trusted_proxies: tuple[str, ...] = setting(
        _listed(_proxy),
        "addresses and networks such as 10.0.0.5, 10.1.0.0/16, separated by commas; unix; or *",
        default=("127.0.0.1", "::1", LOCAL_SOCKET),
    )
    """`FLET_TRUSTED_PROXIES`: proxies whose word counts for a visitor's address, scheme and host and for the path that
    they took off; `unix` is whoever connects through a socket in the file system, `*` is whoever connects."""

    first_view: bool = _flagged(True)
    """`FLET_FIRST_VIEW`: give search engines, and browsers that run no scripts, the first view of a page as HTML."""

    run_javascript: bool = _flagged(False)
    """`FLET_RUN_JAVASCRIPT`: let the program run scripts in its visitors' pages by `page.run_javascript()`."""

    frame_ancestors: str = setting(default="'self'")
    """`FLET_FRAME_ANCESTORS`: who may show the page in a frame, as in the CSP directive `frame-ancestors`."""

    redis_url: str | None = setting(_redis_url, "an address such as redis://localhost:6379/0", secret=True)
    """`FLET_REDIS_URL`: Redis or Valkey through which several workers serve one site."""

    worker_url: str | None = setting(_worker_url, "a path such as /worker-1, or a URL of the site with one")
    """`FLET_WORKER_URL`: path below which the load balancer passes everything on to this worker."""

    worker_address: str | None = setting(_worker_address, "a host and a port such as 10.0.0.11:7000, or none")
    """`FLET_WORKER_ADDRESS`: where workers on other machines reach this one without Redis; `none`: nowhere, nor on
    this machine."""

    workers: int = _whole(1, "a whole number, at least 1", 1)
    """`FLET_WORKERS`: processes that `run()` starts on one port; more than one need `FLET_REDIS_URL` and
    `FLET_SECRET_KEY`."""

    worker_tie: int | None = _whole(0, "the number of an open file descriptor")
    """`FLET_WORKER_TIE`: socket to the process that has started this one as one of several workers, and set this."""


def read_settings() -> Settings:
    """Reads the environment as it is now.

    Raises:
        SettingsError: A value is not allowed; the text names the variable, the value and what is allowed.
    """
    return _settings(
        tuple((name, value) for name, value in os.environ.items() if name.upper().startswith(PREFIX))
    )


@lru_cache(maxsize=8)
def _settings(variables: tuple[tuple[str, str], ...]) -> Settings:
    # Reading them takes a while, and every connection asks.
    given = {name.upper(): value.strip() for name, value in variables}
    fields = {f"{PREFIX}{field.name.upper()}": field for field in dataclasses.fields(Settings)}
    warn_of_unknown(given, fields)
    values, problems = dict[str, Any](), list[str]()
    for name, field in fields.items():
        if text := given.get(name):
            try:
                values[field.name] = field.metadata.get("read", str)(text)
            except ValueError:
                shown = repr(text) if field.repr else "(a secret)"
                problems.append(f"{name} is {shown}; allowed is {field.metadata.get('allowed', 'text')}.")
    if problems:
        raise SettingsError("\n".join(problems))
    return Settings(**values)


def logs_json() -> bool:
    """Return whether the log is JSON, even where other variables have values that are not allowed."""
    return os.environ.get(f"{PREFIX}LOG_FORMAT", "").strip().lower() == "json"

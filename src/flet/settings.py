"""What the environment says (`FLET_*`): the only module that reads it for the web server."""

import dataclasses
import logging
import os
from functools import lru_cache
from pathlib import Path
from typing import Any

from flet.setting_values import (
    BYTES,
    LOCAL_SOCKET,
    SECONDS,
    app_path,
    flagged,
    folder,
    host_name,
    listed,
    number,
    origin,
    path_below,
    peer_address,
    proxy,
    redis_address,
    setting,
    whole,
    word,
    worker_path,
)
from flet.unknown_settings import unknown

__all__ = ["Settings", "SettingsError", "logs_json", "read_settings", "unknown_variables"]

PREFIX = "FLET_"


class SettingsError(ValueError):
    """An environment variable has a value that is not allowed."""


@dataclasses.dataclass(frozen=True)
class Settings:
    """The `FLET_*` variables of web serving; `None` where one is unset. Empty counts as unset.

    Some have a parameter in code. Who wins is said in docs/settings.md.
    """

    display_url_prefix: str | None = None
    """`FLET_DISPLAY_URL_PREFIX`: print this and the page's address instead of opening a browser."""

    force_web_server: bool | None = flagged()
    """`FLET_FORCE_WEB_SERVER`: serve on a fixed port. Unset, it is so on a Linux without display."""

    log_level: str | None = word("critical", "error", "warning", "info", "debug", "trace")
    """`FLET_LOG_LEVEL`: log level of the `flet` loggers and of the server."""

    show_errors: bool = flagged(False)
    """`FLET_SHOW_ERRORS`: visitors are told what went wrong in the program, instead of a reference to the log."""

    kept_stores: Path | None = setting(Path, "a file")  # noqa: RUF009
    """`FLET_KEPT_STORES`: file over which `session.store` outlives a restart; `flet run` sets it."""

    inspect: bool = flagged(False)
    """`FLET_INSPECT`: pages have an inspector, which shows their controls, messages and handlers to every visitor."""

    log_format: str | None = word("text", "json")
    """`FLET_LOG_FORMAT`: how everything that is logged to the terminal is written."""

    platform: str | None = None
    """`FLET_PLATFORM`: set by mobile hosts; web servers leave it unset."""

    web_app_path: str | None = setting(app_path, "a URL path such as /, /shop or /shop/tea")
    """`FLET_WEB_APP_PATH`: URL path below which `run()` serves, when it was given no name."""

    server_ip: str | None = None
    """`FLET_SERVER_IP`: address to listen on; in code `run(host=...)`."""

    server_port: int | None = setting(number(int, 0, 65535), "a port from 0 to 65535")
    """`FLET_SERVER_PORT`: port to listen on; in code `run(port=...)`. 0 is as if it were unset."""

    server_fds: tuple[int, ...] = setting(
        listed(number(int, 0)), "numbers of open file descriptors, separated by commas", default=()
    )
    """`FLET_SERVER_FDS`: sockets that listen already, instead of address and port. `flet run` passes them on, so that
    a browser finds a program that starts again."""

    session_timeout: int | None = whole(1, SECONDS)
    """`FLET_SESSION_TIMEOUT`: how long a session outlives its last connection;
    in code `session_timeout_seconds`."""

    max_away_bytes: int = whole(1, BYTES, 256 * 1024 * 1024)
    """`FLET_MAX_AWAY_BYTES`: bytes that the sessions without a browser may take together, as far as that can be told;
    the largest and oldest end first."""

    websocket_handler_endpoint: str = path_below("ws")
    """`FLET_WEBSOCKET_HANDLER_ENDPOINT`: path of the WebSocket below the app's own."""

    assets_dir: str | None = None
    """`FLET_ASSETS_DIR`: folder of the app's own files; in code `assets_dir` of `run()` and `app()`."""

    web_no_cdn: bool | None = flagged()
    """`FLET_WEB_NO_CDN`: load the Flutter client's engine and fonts from this server; in code `no_cdn`."""

    web_path: Path | None = setting(folder, "an existing folder that holds a web client")  # noqa: RUF009
    """`FLET_WEB_PATH`: folder of a web client to serve instead of the packaged one."""

    web_renderer: str | None = word("auto", "html", "canvaskit", "skwasm")
    """`FLET_WEB_RENDERER`: which client draws the page; in code `web_renderer`."""

    web_route_url_strategy: str | None = word("path", "hash")
    """`FLET_WEB_ROUTE_URL_STRATEGY`: how routes show in the address bar; in code `route_url_strategy`."""

    web_use_color_emoji: bool | None = flagged()
    """`FLET_WEB_USE_COLOR_EMOJI`: the Flutter client loads emoji in colour; in code `use_color_emoji`."""

    max_upload_size: int | None = whole(1, BYTES)
    """`FLET_MAX_UPLOAD_SIZE`: largest upload taken; in code `max_upload_size`."""

    secret_key: str | None = setting(secret=True)
    """`FLET_SECRET_KEY`: signs upload addresses; in code `secret_key`."""

    upload_dir: str | None = None
    """`FLET_UPLOAD_DIR`: folder that receives uploads; in code `upload_dir`."""

    upload_handler_endpoint: str = path_below("upload")
    """`FLET_UPLOAD_HANDLER_ENDPOINT`: path that takes uploads, below the app's own, where `upload_endpoint_path` is
    not given."""

    oauth_callback_handler_endpoint: str = path_below("oauth_callback")
    """`FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT`: path that sign-in providers send visitors back to, below the app's
    own."""

    oauth_state_timeout: int | None = whole(1, SECONDS)
    """`FLET_OAUTH_STATE_TIMEOUT`: how long a visitor may take to sign in; in code `oauth_state_timeout_seconds`."""

    max_threads: int = whole(1, "a whole number, at least 1", 64)
    """`FLET_MAX_THREADS`: threads in which the sync functions of a program run, for all its visitors together."""

    ws_max_message_size: int = whole(1024, "a whole number of bytes, at least 1024", 1024 * 1024)
    """`FLET_WS_MAX_MESSAGE_SIZE`: largest WebSocket message taken from a browser, in bytes; a larger one
    closes the connection (1009)."""

    ws_max_parts: int = whole(100, "a whole number, at least 100", 20_000)
    """`FLET_WS_MAX_PARTS`: values, lists and maps that one message of a browser may have in all; more are dropped."""

    event_rate: float = setting(
        number(float, 0), "a number of messages a second, 0 for no limit", default=1000
    )
    """`FLET_EVENT_RATE`: messages that one visitor may send in a second in the long run, ten times as many at once;
    more wait in the socket. 0 for any number."""

    metrics: bool = flagged(False)
    """`FLET_METRICS`: figures for Prometheus at `/metrics`; needs `fletching[metrics]`."""

    operation_prefix: str | None = path_below()
    """`FLET_OPERATION_PREFIX`: path, below the app's own, of `/healthz`, `/readyz` and `/metrics`."""

    shutdown_grace: float = setting(number(float, 0), "a number of seconds, 0 or more", default=5)
    """`FLET_SHUTDOWN_GRACE`: seconds for which visitors who are there go on after a termination signal."""

    allowed_origins: tuple[str, ...] = setting(
        listed(origin), "origins such as https://example.com, separated by commas, or *", default=()
    )
    """`FLET_ALLOWED_ORIGINS`: other origins whose pages may open the WebSocket; the app's own always may."""

    allowed_hosts: tuple[str, ...] = setting(
        listed(host_name),
        "names of hosts such as example.com or *.example.com, separated by commas, or *",
        default=(),
    )
    """`FLET_ALLOWED_HOSTS`: names by which browsers may ask for this server. Unset, any name, but only names of this
    machine where a browser on it connects without a proxy."""

    trusted_proxies: tuple[str, ...] = setting(
        listed(proxy),
        "addresses and networks such as 10.0.0.5, 10.1.0.0/16, separated by commas; unix; or *",
        default=("127.0.0.1", "::1", LOCAL_SOCKET),
    )
    """`FLET_TRUSTED_PROXIES`: proxies whose word counts for a visitor's address, scheme and host and for the path that
    they took off; `unix` is whoever connects through a socket in the file system, `*` is whoever connects."""

    first_view: bool = flagged(True)
    """`FLET_FIRST_VIEW`: give search engines, and browsers that run no scripts, the first view of a page as HTML."""

    run_javascript: bool = flagged(False)
    """`FLET_RUN_JAVASCRIPT`: let the program run scripts in its visitors' pages by `page.run_javascript()`."""

    frame_ancestors: str = setting(default="'self'")
    """`FLET_FRAME_ANCESTORS`: who may show the page in a frame, as in the CSP directive `frame-ancestors`."""

    redis_url: str | None = setting(redis_address, "an address such as redis://localhost:6379/0", secret=True)
    """`FLET_REDIS_URL`: Redis or Valkey through which several workers serve one site."""

    worker_url: str | None = setting(worker_path, "a path such as /worker-1, or a URL of the site with one")
    """`FLET_WORKER_URL`: path below which the load balancer passes everything on to this worker."""

    worker_address: str | None = setting(peer_address, "a host and a port such as 10.0.0.11:7000, or none")
    """`FLET_WORKER_ADDRESS`: where workers on other machines reach this one without Redis; `none`: nowhere, nor on
    this machine."""

    workers: int = whole(1, "a whole number, at least 1", 1)
    """`FLET_WORKERS`: processes that `run()` starts on one port; more than one need `FLET_REDIS_URL` and
    `FLET_SECRET_KEY`."""

    worker_tie: int | None = whole(0, "the number of an open file descriptor")
    """`FLET_WORKER_TIE`: socket to the process that has started this one as one of several workers, and set this."""


def read_settings() -> Settings:
    """Reads the environment as it is now.

    Raises:
        SettingsError: A value is not allowed; the text names the variable, the value and what is allowed.
    """
    return _settings(
        tuple((name, value) for name, value in os.environ.items() if name.upper().startswith(PREFIX))
    )


def unknown_variables() -> list[str]:
    """Says which variables of the environment are settings misspelt."""
    given = [name.upper() for name in os.environ if name.upper().startswith(PREFIX)]
    return list(unknown(given, _fields()))


def _fields() -> dict[str, dataclasses.Field[Any]]:
    return {f"{PREFIX}{field.name.upper()}": field for field in dataclasses.fields(Settings)}


@lru_cache(maxsize=8)
def _settings(variables: tuple[tuple[str, str], ...]) -> Settings:
    # Reading them takes a while, and every connection asks.
    given = {name.upper(): value.strip() for name, value in variables}
    fields = _fields()
    for misspelt in unknown(given, fields):
        logging.getLogger("flet").warning(misspelt)
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

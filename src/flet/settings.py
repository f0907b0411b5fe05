"""What the environment says (`FLET_*`): the only module that reads it for the web server."""

import os
import re
from functools import lru_cache
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from flet.unknown_settings import warn_of_unknown

__all__ = ["Settings", "SettingsError", "read_settings"]

PREFIX = "FLET_"
ANY_PROXY = "*"
LOCAL_SOCKET = "unix"
ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#\s]+", re.IGNORECASE)
LogLevel = Literal["critical", "error", "warning", "info", "debug", "trace"]


class SettingsError(ValueError):
    """An environment variable has a value that is not allowed."""


def _stripped_path(value: str) -> str:
    path = value.strip("/")
    if any(character in path for character in "?#\\ ") or ".." in path.split("/"):
        raise ValueError("not a URL path")
    return path


def _not_root(path: str) -> str:
    if not path:
        raise ValueError("the app itself is there")
    return path


def _folder(value: Path) -> Path:
    if not value.is_dir():
        raise ValueError("no such folder")
    return value


def _listed(value: object) -> object:
    return [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value


def _proxies(value: tuple[str, ...]) -> tuple[str, ...]:
    for entry in set(value) - {ANY_PROXY, LOCAL_SOCKET}:
        ip_network(entry)
    return value


def _origins(value: tuple[str, ...]) -> tuple[str, ...]:
    if not all(one == "*" or ORIGIN.fullmatch(one) for one in value):
        raise ValueError("not an origin")
    return value


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


Flag = Annotated[bool, Field(description="true, 1, yes or on; false, 0, no or off")]
AppPath = Annotated[
    str, AfterValidator(_stripped_path), Field(description="a URL path such as /, /shop or /shop/tea")
]
UrlPath = Annotated[
    str,
    AfterValidator(_stripped_path),
    AfterValidator(_not_root),
    Field(description="a URL path such as ws or live/ws"),
]
Seconds = Annotated[int, Field(ge=1, description="a whole number of seconds, at least 1")]
Bytes = Annotated[int, Field(ge=1, description="a whole number of bytes, at least 1")]
ClientFolder = Annotated[
    Path, AfterValidator(_folder), Field(description="an existing folder that holds a web client")
]
RedisUrl = Annotated[
    str,
    Field(
        pattern=r"^(redis|rediss|unix|valkey|valkeys)://",
        description="an address such as redis://localhost:6379/0",
    ),
]


class Settings(BaseSettings):
    """The `FLET_*` variables of web serving; `None` where one is unset. Empty counts as unset.

    Some have a parameter in code. Who wins is said in docs/settings.md.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", frozen=True, str_strip_whitespace=True
    )

    display_url_prefix: str | None = None
    """`FLET_DISPLAY_URL_PREFIX`: print this and the page's address instead of opening a browser."""

    force_web_server: Flag | None = None
    """`FLET_FORCE_WEB_SERVER`: serve on a fixed port. Unset, it is so on a Linux without display."""

    log_level: Annotated[
        LogLevel | None,
        BeforeValidator(_lower),
        Field(description="critical, error, warning, info, debug or trace"),
    ] = None
    """`FLET_LOG_LEVEL`: log level of the `flet` loggers and of the server."""

    show_errors: Flag = False
    """`FLET_SHOW_ERRORS`: visitors are told what went wrong in the program, instead of a reference to the log."""

    log_format: Annotated[
        Literal["text", "json"] | None, BeforeValidator(_lower), Field(description="text or json")
    ] = None
    """`FLET_LOG_FORMAT`: how everything that is logged to the terminal is written."""

    platform: str | None = None
    """`FLET_PLATFORM`: set by mobile hosts; web servers leave it unset."""

    web_app_path: AppPath | None = None
    """`FLET_WEB_APP_PATH`: URL path below which `run()` serves, when it was given no name."""

    server_ip: str | None = None
    """`FLET_SERVER_IP`: address to listen on; in code `run(host=...)`."""

    server_port: Annotated[int, Field(ge=0, le=65535, description="a port from 0 to 65535")] | None = None
    """`FLET_SERVER_PORT`: port to listen on; in code `run(port=...)`. 0 is as if it were unset."""

    server_fds: Annotated[
        tuple[Annotated[int, Field(ge=0)], ...],
        NoDecode,
        BeforeValidator(_listed),
        Field(description="numbers of open file descriptors, parted by commas"),
    ] = ()
    """`FLET_SERVER_FDS`: sockets that listen already, instead of address and port. `flet run` passes them on, so that
    a browser finds a program that starts again."""

    session_timeout: Seconds | None = None
    """`FLET_SESSION_TIMEOUT`: how long a session outlives its last connection;
    in code `session_timeout_seconds`."""

    max_away_bytes: Bytes = 512 * 1024 * 1024
    """`FLET_MAX_AWAY_BYTES`: bytes that the sessions without a browser may take together, as far as that can be told;
    the largest and oldest end first."""

    websocket_handler_endpoint: UrlPath = "ws"
    """`FLET_WEBSOCKET_HANDLER_ENDPOINT`: path of the WebSocket below the app's own."""

    assets_dir: str | None = None
    """`FLET_ASSETS_DIR`: folder of the app's own files; in code `assets_dir` of `run()` and `app()`."""

    web_no_cdn: Flag | None = None
    """`FLET_WEB_NO_CDN`: load the Flutter client's engine and fonts from this server; in code `no_cdn`."""

    web_path: ClientFolder | None = None
    """`FLET_WEB_PATH`: folder of a web client to serve instead of the packaged one."""

    web_renderer: Annotated[
        Literal["auto", "html", "canvaskit", "skwasm"] | None,
        BeforeValidator(_lower),
        Field(description="auto, html, canvaskit or skwasm"),
    ] = None
    """`FLET_WEB_RENDERER`: which client draws the page; in code `web_renderer`."""

    web_route_url_strategy: Annotated[
        Literal["path", "hash"] | None, BeforeValidator(_lower), Field(description="path or hash")
    ] = None
    """`FLET_WEB_ROUTE_URL_STRATEGY`: how routes show in the address bar; in code `route_url_strategy`."""

    web_use_color_emoji: Flag | None = None
    """`FLET_WEB_USE_COLOR_EMOJI`: the Flutter client loads emoji in colour; in code `use_color_emoji`."""

    max_upload_size: Bytes | None = None
    """`FLET_MAX_UPLOAD_SIZE`: largest upload taken; in code `max_upload_size`."""

    secret_key: Annotated[str | None, Field(repr=False)] = None
    """`FLET_SECRET_KEY`: signs upload addresses; in code `secret_key`."""

    upload_dir: str | None = None
    """`FLET_UPLOAD_DIR`: folder that receives uploads; in code `upload_dir`."""

    upload_handler_endpoint: UrlPath = "upload"
    """`FLET_UPLOAD_HANDLER_ENDPOINT`: path that takes uploads, below the app's own, where `upload_endpoint_path` is
    not given."""

    oauth_callback_handler_endpoint: UrlPath = "oauth_callback"
    """`FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT`: path that sign-in providers send visitors back to, below the app's
    own."""

    oauth_state_timeout: Seconds | None = None
    """`FLET_OAUTH_STATE_TIMEOUT`: how long a visitor may take to sign in; in code `oauth_state_timeout_seconds`."""

    max_threads: Annotated[int, Field(ge=1, description="a whole number, at least 1")] = 64
    """`FLET_MAX_THREADS`: threads in which the sync functions of a program run, for all its visitors together."""

    ws_max_message_size: Annotated[
        int, Field(ge=1024, description="a whole number of bytes, at least 1024")
    ] = 1024 * 1024
    """`FLET_WS_MAX_MESSAGE_SIZE`: largest WebSocket message taken from a browser, in bytes; a larger one
    closes the connection (1009)."""

    ws_max_parts: Annotated[int, Field(ge=100, description="a whole number, at least 100")] = 20_000
    """`FLET_WS_MAX_PARTS`: values, lists and maps that one message of a browser may have in all; more are dropped."""

    event_rate: Annotated[float, Field(ge=0, description="a number of messages a second, 0 for no limit")] = (
        1000
    )
    """`FLET_EVENT_RATE`: messages that one visitor may send in a second in the long run, ten times as many at once;
    more wait in the socket. 0 for any number."""

    metrics: Flag = False
    """`FLET_METRICS`: figures for Prometheus at `/metrics`; needs `fletching[metrics]`."""

    operation_prefix: UrlPath | None = None
    """`FLET_OPERATION_PREFIX`: path, below the app's own, of `/healthz`, `/readyz` and `/metrics`."""

    shutdown_grace: Annotated[float, Field(ge=0, description="a number of seconds, 0 or more")] = 5
    """`FLET_SHUTDOWN_GRACE`: seconds for which visitors who are there go on after a termination signal."""

    allowed_origins: Annotated[
        tuple[str, ...],
        NoDecode,
        BeforeValidator(_listed),
        AfterValidator(_origins),
        Field(description="origins such as https://example.com, parted by commas, or *"),
    ] = ()
    """`FLET_ALLOWED_ORIGINS`: other origins whose pages may open the WebSocket; the app's own always may."""

    trusted_proxies: Annotated[
        tuple[str, ...],
        NoDecode,
        BeforeValidator(_listed),
        AfterValidator(_proxies),
        Field(
            description="addresses and networks such as 10.0.0.5, 10.1.0.0/16, parted by commas; unix; or *"
        ),
    ] = ("127.0.0.1", "::1", LOCAL_SOCKET)
    """`FLET_TRUSTED_PROXIES`: proxies whose word counts for a visitor's address, scheme and host and for the path that
    they took off; `unix` is whoever connects through a socket in the file system, `*` is whoever connects."""

    first_view: Flag = True
    """`FLET_FIRST_VIEW`: give search engines, and browsers that run no scripts, the first view of a page as HTML."""

    frame_ancestors: str = "'self'"
    """`FLET_FRAME_ANCESTORS`: who may show the page in a frame, as in the CSP directive `frame-ancestors`."""

    redis_url: Annotated[RedisUrl | None, Field(repr=False)] = None
    """`FLET_REDIS_URL`: Redis or Valkey through which several workers serve one site."""


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
    # Validating takes milliseconds, and every connection asks.
    known = [f"{PREFIX}{field.upper()}" for field in Settings.model_fields]
    warn_of_unknown((name.upper() for name, _ in variables), known)
    try:
        return Settings()
    except ValidationError as error:
        problems = {str(problem["loc"][0]): problem["input"] for problem in error.errors()}
        raise SettingsError("\n".join(_explain(name, given) for name, given in problems.items())) from None


def _explain(field: str, given: object) -> str:
    shown = "(a secret)" if field in {"secret_key", "redis_url"} else repr(given)
    return f"{PREFIX}{field.upper()} is {shown}; allowed is {_allowed(field)}."


def _allowed(field: str) -> str:
    schema = Settings.model_json_schema()["properties"][field]
    choices = [schema, *schema.get("anyOf", ())]
    return str(next((choice["description"] for choice in choices if "description" in choice), "text"))

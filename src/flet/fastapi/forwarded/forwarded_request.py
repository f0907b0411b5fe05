"""How a request looked to the visitor, before proxies passed it on.

Anybody can send `X-Forwarded-For`. What such headers say counts where a proxy that is trusted has passed the request
on, and of the addresses in them only those that trusted proxies have put there.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from flet.setting_values import ANY_PROXY, LOCAL_SOCKET
from flet.settings import read_settings

__all__ = ["AsVisitorsSee", "ForwardedRequest", "forwarded", "tells_of_proxy"]

HEADERS = frozenset(
    {b"forwarded", b"x-forwarded-for", b"x-forwarded-proto", b"x-forwarded-host", b"x-forwarded-prefix"}
)

READ_ALREADY = 0
"""The port of a visitor whose address a server has taken from these headers."""

_KNOWN = "flet.forwarded"
"""Where a scope keeps what was found out about it, and from what: it is asked for seven times in a visit."""

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_PARAMETER = re.compile(r"([A-Za-z]+)=(\"(?:[^\"\\]|\\.)*\"|[^;,\s]*)")
_ELEMENT = re.compile(r"(?:\"(?:[^\"\\]|\\.)*\"|[^,\"])+")
_HOST = re.compile(r"[A-Za-z0-9.\-_:\[\]]+")


@dataclass(frozen=True, slots=True)
class ForwardedRequest:
    """What the visitor's browser asked for."""

    client: str | None
    """Address of the visitor; `None` if it is not known."""

    scheme: str
    """`http` or `https`."""

    host: str
    """Host, and the port where it is not the scheme's own."""

    prefix: str
    """Path that proxies took off, with a slash before and none behind; empty if there is none."""

    @property
    def secure(self) -> bool:
        """Whether the visitor's connection is encrypted."""
        return self.scheme == "https"


def tells_of_proxy(scope: Scope) -> bool:
    """Say whether a request has headers such as proxies add; anybody may have written them."""
    return not HEADERS.isdisjoint(dict(scope["headers"]))


def forwarded(scope: Scope) -> ForwardedRequest:
    """Return what is known of a request or WebSocket as the visitor sees it."""
    asked = scope.get("client"), scope.get("scheme"), scope.get("root_path"), tuple(scope["headers"])
    known = scope.get(_KNOWN)
    if known is None or known[0] != asked:
        known = scope[_KNOWN] = asked, _forwarded(scope)
    seen: ForwardedRequest = known[1]
    return seen


def _forwarded(scope: Scope) -> ForwardedRequest:
    peer, port = scope.get("client") or (None, None)
    scheme = "https" if scope.get("scheme") in {"https", "wss"} else "http"
    host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
    if not tells_of_proxy(scope):
        return ForwardedRequest(peer, scheme, host, "")
    headers = Headers(scope=scope)
    trusted = _trusted(read_settings().trusted_proxies)
    # Servers that read these headers themselves put the visitor in the place of the proxy, with port 0.
    server_has_read = port == READ_ALREADY
    if not server_has_read and not trusted.holds(peer or ""):
        return ForwardedRequest(peer, scheme, host, "")
    element = trusted.nearest(_elements(headers.getlist("forwarded")))
    return ForwardedRequest(
        client=peer if server_has_read else _client(headers, trusted, peer),
        scheme=_one_of(("http", "https"), _first(headers, "x-forwarded-proto"), element.get("proto"))
        or scheme,
        host=_host(_first(headers, "x-forwarded-host")) or _host(element.get("host", "")) or host,
        prefix=_taken_off(headers, scope.get("root_path", "")),
    )


def _taken_off(headers: Headers, root_path: str) -> str:
    prefix = _path(headers.getlist("x-forwarded-prefix"))
    # The server may have been told of the same path.
    return "" if f"{root_path}/".startswith(f"{prefix}/") else prefix


class AsVisitorsSee:
    """An application whose requests come from visitors, not from the proxies that pass them on."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in ("http", "websocket"):
            visitor = forwarded(scope)
            if visitor.secure:
                scope["scheme"] = "https" if scope["type"] == "http" else "wss"
            if visitor.client not in (None, (scope.get("client") or ("",))[0]):
                scope["client"] = (visitor.client, READ_ALREADY)
        await self._app(scope, receive, send)


def _client(headers: Headers, trusted: _Trusted, peer: str | None) -> str | None:
    chains = (
        _split(headers.getlist("x-forwarded-for")),
        [element.get("for", "") for element in _elements(headers.getlist("forwarded"))],
    )
    told = {trusted.first_stranger(chain) for chain in chains if chain}
    # A proxy sets one of the two headers and may let a forged other one pass: where they differ, none counts.
    return told.pop() if len(told) == 1 else peer


class _Trusted:
    """The proxies that are trusted."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._any = ANY_PROXY in listed
        self._local = LOCAL_SOCKET in listed
        self._networks = [
            ipaddress.ip_network(entry) for entry in listed if entry not in {ANY_PROXY, LOCAL_SOCKET}
        ]

    def holds(self, peer: str) -> bool:
        """Say whether the one who connects is a trusted proxy; a socket in the file system has no address."""
        return self._any or (not peer and self._local) or self._passes(peer)

    def first_stranger(self, chain: list[str]) -> str | None:
        """Return the last address of a chain that is no proxy's, or else the first; `None` if a proxy hides it."""
        return self._text(next((entry for entry in reversed(chain) if not self._passes(entry)), chain[0]))

    def nearest(self, elements: list[dict[str, str]]) -> dict[str, str]:
        """Return what the proxy that the visitor spoke to has written into `Forwarded`."""
        strangers = (element for element in reversed(elements) if not self._passes(element.get("for", "")))
        return next(strangers, elements[0] if elements else {})

    def _passes(self, entry: str) -> bool:
        address = _address(entry)
        return address is not None and any(address in network for network in self._networks)

    def _text(self, entry: str) -> str | None:
        address = _address(entry)
        return str(address) if address is not None else None


@lru_cache(maxsize=8)
def _trusted(listed: tuple[str, ...]) -> _Trusted:
    return _Trusted(listed)


def _address(entry: str) -> Address | None:
    """Return the address in `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`."""
    text = entry.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _elements(values: list[str]) -> list[dict[str, str]]:
    """Return the elements of `Forwarded` headers, by parameter."""
    elements = [element for value in values for element in _ELEMENT.findall(value)]
    return [
        {name.lower(): _unquoted(value) for name, value in _PARAMETER.findall(element)}
        for element in elements
    ]


def _unquoted(value: str) -> str:
    return re.sub(r"\\(.)", r"\1", value[1:-1]) if value.startswith('"') else value


def _split(values: list[str]) -> list[str]:
    return [entry.strip() for value in values for entry in value.split(",") if entry.strip()]


def _first(headers: Headers, name: str) -> str:
    return next(iter(_split(headers.getlist(name))), "")


def _one_of(allowed: tuple[str, ...], *values: str | None) -> str | None:
    # Proxies may name the socket's scheme.
    plain = (value.lower().replace("ws", "http", 1) for value in values if value)
    return next((value for value in plain if value in allowed), None)


def _host(value: str) -> str:
    return value if _HOST.fullmatch(value) else ""


def _path(values: list[str]) -> str:
    parts = [part for value in _split(values) for part in value.split("/") if part not in {"", ".", ".."}]
    return "".join(f"/{quote(part, safe='%~!$&()*+;=:@')}" for part in parts)

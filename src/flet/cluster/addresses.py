"""Clients of Redis for the addresses that operators give."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

from redis.asyncio import BlockingConnectionPool, Redis, RedisCluster, Sentinel
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff

CONNECTIONS = 16
"""Connections of one worker at most; further commands wait for one."""

SENTINEL_PORT = 26379

OPTIONS: dict[str, Any] = {
    "socket_connect_timeout": 2,
    "socket_timeout": 5,
    "health_check_interval": 0,
    "protocol": 2,
}
_SCHEMES = {"valkey": "redis", "valkeys": "rediss"}


def connect(url: str, **own: Any) -> Any:
    """Return a client; nothing is sent yet.

    Args:
        own: options in the place of the usual ones.
        url: `redis://`, `rediss://` (TLS), `unix://`, the same with `valkey` for `redis`; `redis+cluster://`
            with the address of any node; `redis+sentinel://host:port,host:port/service/0` with those of sentinels.

    Raises:
        ValueError: the address is none.
    """
    scheme, _, rest = url.partition("://")
    kind, _, way = scheme.partition("+")
    kind = _SCHEMES.get(kind, kind)
    # Enough for a connection that Redis has closed meanwhile.
    options = OPTIONS | own
    retry = Retry(ExponentialBackoff(cap=0.1, base=0.02), 2)
    if way == "cluster":
        return RedisCluster.from_url(f"{kind}://{rest}", **options)
    if way == "sentinel":
        return _through_sentinels(url, kind == "rediss", retry, options)
    pool = BlockingConnectionPool.from_url(
        f"{kind}://{rest}", max_connections=CONNECTIONS, timeout=5, retry=retry, **options
    )
    return Redis.from_pool(pool)


def _through_sentinels(url: str, is_encrypted: bool, retry: Retry, usual: dict[str, Any]) -> Any:
    parts = urlsplit(url)
    service, _, db = parts.path.strip("/").partition("/")
    if not service:
        raise ValueError("the name of the service is missing: redis+sentinel://host:26379/NAME")
    *_, hosts = parts.netloc.rpartition("@")
    sentinels = [_host(host) for host in hosts.split(",")]
    options = {
        **usual,
        "username": unquote(parts.username) if parts.username else None,
        "password": unquote(parts.password) if parts.password else None,
        "db": int(db or 0),
        "ssl": is_encrypted,
    }
    known = Sentinel(  # type: ignore[no-untyped-call]
        sentinels, sentinel_kwargs=dict(OPTIONS), **options
    )
    return known.master_for(service, retry=retry, max_connections=CONNECTIONS)


def _host(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":") if ":" in text else (text, "", "")
    return host, int(port or SENTINEL_PORT)


def shown(url: str) -> str:
    """Return an address without its password, for errors and logs."""
    before, at, after = url.rpartition("@")
    return f"{before.partition('://')[0]}://{after}" if at else url

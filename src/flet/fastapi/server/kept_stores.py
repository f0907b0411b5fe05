"""What a program kept for its visitors, over a restart by `flet run`."""

from __future__ import annotations

import hashlib
import hmac
import logging
from collections.abc import Iterable
from typing import Any

from flet.engine.session.session import Session
from flet.settings import read_settings

__all__ = ["keep_stores", "kept_store"]

logger = logging.getLogger("flet")

_kept: dict[str, Any] | None = None


def keep_stores(sessions: Iterable[Session]) -> None:
    """Write down what sessions have stored, where `FLET_KEPT_STORES` says so; the log tells what could not be."""
    file = read_settings().kept_stores
    if file is None:
        return
    from flet.cluster.values import pack

    stores = {session.id: [_digest(session.secret), _packed(session)] for session in sessions}
    file.write_bytes(pack({name: store for name, store in stores.items() if store[1]}))


def kept_store(session_id: str | None, secrets: Iterable[str]) -> dict[str, Any]:
    """Return what was stored for a session of the process before this one; nothing for one who does not own it.

    Args:
        session_id: Its id.
        secrets: What the browser shows: the process that it has them from signed with another key.
    """
    global _kept
    file = read_settings().kept_stores
    if file is None or session_id is None:
        return {}
    from flet.cluster.values import unpack

    if _kept is None:
        _kept = unpack(file.read_bytes()) if file.is_file() else {}
    owner, values = _kept.get(session_id, (b"", {}))
    if not any(hmac.compare_digest(owner, _digest(secret)) for secret in secrets):
        return {}
    found = {}
    for key, packed in values.items():
        try:
            found[key] = unpack(packed)
        except ValueError as error:
            logger.warning("session.store: %r was not kept over the restart: %s", key, error)
    return found


def _packed(session: Session) -> dict[str, bytes]:
    from flet.cluster.values import Unserialisable, pack

    packed = {}
    for key in session.store.get_keys():
        value = session.store.get(key)
        try:
            packed[key] = pack(value)
        except Unserialisable:
            kind = type(value).__qualname__
            logger.warning(
                "session.store: %r was not kept over the restart: an object of the class %r cannot be",
                key,
                kind,
            )
    return packed


def _digest(secret: str | None) -> bytes:
    return hashlib.sha256((secret or "").encode()).digest()

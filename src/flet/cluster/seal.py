"""What workers leave in Redis for each other: signed, so that only they have written it, and of a version."""

from __future__ import annotations

import hmac
from typing import Any

from flet.cluster.values import pack, unpack

VERSION = b"\x01"
MAC_BYTES = 16


class Broken(ValueError):
    """What was found was not written by a worker of this site, or by one of another version."""


class Seal:
    """Signs what is kept under a name, which is signed with it.

    Args:
        key: known to the workers only.
    """

    def __init__(self, key: bytes) -> None:
        self._key = hmac.digest(key, b"flet cluster", "sha256")

    @property
    def fingerprint(self) -> str:
        """What tells this key from others, and does not tell the key."""
        return hmac.digest(self._key, b"fingerprint", "sha256").hex()[:16]

    def prove(self, name: str, value: Any) -> bytes:
        """Return what only those who have the key can say of a value."""
        return self._mac(f"proof {name}", pack(value))

    def close(self, name: str, value: Any) -> bytes:
        """Return a value as signed bytes.

        Raises:
            Unserialisable: it cannot be kept.
        """
        return self.close_packed(name, pack(value))

    def close_packed(self, name: str, packed: bytes) -> bytes:
        """Return packed bytes with their signature."""
        return VERSION + self._mac(name, packed) + packed

    def open(self, name: str, sealed: bytes) -> Any:
        """Return the value.

        Raises:
            Broken: it was not signed here under this name, is of another version, or cannot be read.
        """
        mac, packed = sealed[1 : 1 + MAC_BYTES], sealed[1 + MAC_BYTES :]
        if sealed[:1] != VERSION:
            raise Broken(
                f"it is of version {sealed[:1].hex() or 'none'}, and this worker reads {VERSION.hex()}"
            )
        if not hmac.compare_digest(mac, self._mac(name, packed)):
            raise Broken("its signature is wrong; have all workers the same FLET_SECRET_KEY?")
        try:
            return unpack(packed)
        except ValueError as error:
            raise Broken(str(error)) from error

    def _mac(self, name: str, packed: bytes) -> bytes:
        digest = hmac.new(self._key, VERSION + name.encode() + b"\0", "sha256")
        digest.update(packed)
        return digest.digest()[:MAC_BYTES]

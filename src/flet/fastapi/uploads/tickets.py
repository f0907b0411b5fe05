"""Signed addresses that let a visitor upload one file."""

import functools
import hashlib
import hmac
import logging
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from flet.engine.session.seldom import Seldom
from flet.fastapi.clustered import clustered

__all__ = ["Ticket", "TicketRefused", "UploadAddresses", "UploadTickets"]

logger = logging.getLogger("flet")
_refused = Seldom(logger)


class TicketRefused(Exception):
    """An upload is not allowed.

    Attributes:
        status: HTTP status that says why.
    """

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Ticket(NamedTuple):
    """What an address allows."""

    file_name: str
    expires: datetime
    signature: str
    largest: int | None


class UploadTickets:
    """Signs addresses and checks them.

    Args:
        secret_key: Signs. Several workers need the same one; without it one is made for this process.
    """

    def __init__(self, secret_key: str | None) -> None:
        self._key = (secret_key or _own_key()).encode()
        self._is_own = not secret_key

    def query(
        self,
        path: str,
        file_name: str,
        seconds: int,
        session_secret: str | None,
        largest: int | None = None,
    ) -> str:
        """Return the query string of an address.

        Args:
            path: Path that takes the upload, as this server sees it.
            file_name: Where the file goes, below the folder of uploads.
            seconds: How long the address can be used.
            session_secret: The visitor's session cookie: nobody else can use the address.
            largest: Largest file taken, in bytes. A browser that knows it does not begin in vain.
        """
        expires = (clustered.now() + timedelta(seconds=seconds)).isoformat(timespec="microseconds")
        fields = {"f": file_name, "e": expires}
        if session_secret is not None:
            fields["b"] = _bearer(session_secret)
        if largest is not None:
            fields["m"] = str(largest)
        signed = urlencode(fields)
        return f"{signed}&{urlencode({'s': self._sign(path, signed, expires)})}"

    def check(self, path: str, query: QueryParams, session_secret: str | None) -> Ticket:
        """Return what an address allows.

        Raises:
            TicketRefused: Nothing: a part is missing (400), it was not signed here or is another visitor's
                (403), or it has expired (410).
        """
        file_name, expiry, signature = (query.get(name) for name in ("f", "e", "s"))
        if not file_name or not expiry or not signature:
            raise TicketRefused(400, "f, e and s are needed")
        try:
            expires = datetime.fromisoformat(expiry)
        except ValueError:
            raise TicketRefused(400, "e is not a time") from None
        if expires.tzinfo is None:
            raise TicketRefused(400, "e has no time zone")
        signed = urlencode([(name, query[name]) for name in ("f", "e", "b", "m") if name in query])
        if not hmac.compare_digest(signature.encode(), self._sign(path, signed, expiry).encode()):
            self._explain_signature()
            raise TicketRefused(403, "the signature is wrong")
        bearer = query.get("b")
        if bearer is not None and (session_secret is None or bearer != _bearer(session_secret)):
            raise TicketRefused(403, "the address is another visitor's")
        if expires < clustered.now():
            raise TicketRefused(410, "the address has expired")
        largest = query.get("m")
        return Ticket(file_name, expires, signature, int(largest) if largest is not None else None)

    def _explain_signature(self) -> None:
        if self._is_own:
            _refused.warning(
                "An upload was refused: its address was not signed by this process. If there are several, or it "
                "was restarted meanwhile, set FLET_SECRET_KEY, the same for all."
            )

    def _sign(self, path: str, signed: str, expiry: str) -> str:
        key = hmac.digest(self._key, expiry.encode(), "sha256")
        return hmac.digest(key, (path.strip("/") + signed).encode(), "sha256").hex()


@dataclass(frozen=True, slots=True)
class UploadAddresses:
    """Makes addresses for one visitor of one app.

    Args:
        tickets: Signs them.
        path: Path of the endpoint as this server sees it.
        address_path: The same as the browser sees it.
        session_secret: What the visitor's browser shows there; `None` where it shows nothing.
        largest: Largest file taken, in bytes.
    """

    tickets: UploadTickets
    path: str
    address_path: str
    session_secret: str | None
    largest: int | None = None

    def make(self, file_name: str, seconds: int) -> str:
        """Return the address for one file, from the root of the site as the browser sees it."""
        query = self.tickets.query(self.path, file_name, seconds, self.session_secret, self.largest)
        return f"{self.address_path}?{query}"


@functools.cache
def _own_key() -> str:
    """Return a key for this process: it trusts what it has signed itself."""
    logger.warning(
        "Neither secret_key nor FLET_SECRET_KEY is set: upload addresses are signed with a random key. They are "
        "good in this process only, until it ends; set FLET_SECRET_KEY to the same text wherever the program runs."
    )
    return secrets.token_urlsafe(32)


def _bearer(session_secret: str) -> str:
    return hashlib.sha256(session_secret.encode()).hexdigest()[:32]

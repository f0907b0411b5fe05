"""Which addresses have taken their file; the same in all endpoints of a process."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from flet.fastapi.upload_tickets import Ticket, TicketRefused

__all__ = ["used_once"]

_used: dict[str, datetime] = {}


@contextmanager
def used_once(ticket: Ticket) -> Iterator[None]:
    """Uses an address up, unless what is done with it fails: then it may be tried again.

    Raises:
        TicketRefused: It is used already, or at the moment (409).
    """
    now = datetime.now(UTC)
    for signature in [signature for signature, expires in _used.items() if expires <= now]:
        del _used[signature]
    if ticket.signature in _used:
        raise TicketRefused(409, "the address was used already; page.get_upload_url() makes a new one")
    _used[ticket.signature] = ticket.expires
    try:
        yield
    except BaseException:
        del _used[ticket.signature]
        raise

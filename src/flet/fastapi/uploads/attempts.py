"""Which addresses are being used and which have taken their file; the same for all endpoints of a process."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from flet.fastapi.uploads.tickets import Ticket, TicketRefused

__all__ = ["Attempt", "attempt"]


@dataclass(slots=True)
class Attempt:
    """One request to an address."""

    expires: datetime
    is_done: bool = False
    overtaken: bool = False
    """Whether a later request has come: browsers and proxies begin again when a connection breaks."""

    def go_on(self) -> None:
        """Called with each piece.

        Raises:
            TicketRefused: A later attempt is on its way (409).
        """
        if self.overtaken:
            raise TicketRefused(409, "the upload has begun again")


_latest: dict[str, Attempt] = {}


@contextmanager
def attempt(ticket: Ticket) -> Iterator[Attempt]:
    """Uses an address up, unless what is done with it fails: then it may be tried again.

    Raises:
        TicketRefused: It has taken its file (409).
    """
    now = datetime.now(UTC)
    for signature in [signature for signature, known in _latest.items() if known.expires <= now]:
        del _latest[signature]
    before = _latest.get(ticket.signature)
    if before is not None:
        if before.is_done:
            raise TicketRefused(409, "the address was used already; page.get_upload_url() makes a new one")
        before.overtaken = True
    own = _latest[ticket.signature] = Attempt(ticket.expires)
    try:
        yield own
    except BaseException:
        if _latest.get(ticket.signature) is own:
            del _latest[ticket.signature]
        raise
    own.is_done = True

"""Finding the session that a registering client belongs to."""

from __future__ import annotations

import dataclasses
import hmac
import time
from typing import Any

from flet.engine.program.program import Program
from flet.engine.session.request import same_user
from flet.engine.session.session import Session
from flet.engine.tree.received import unpacked

LONGEST_NAME = 64
"""Letters of the names that clients give to their documents, and of ids."""


@dataclasses.dataclass(slots=True)
class Claim:
    """What a client says about itself when it registers."""

    session_id: str | None
    page: Any
    numbered: bool = False
    document: str | None = None
    takes_over: str | None = None
    received: int = 0

    @classmethod
    def read(cls, body: Any) -> Claim | None:
        """Return the claim in a REGISTER_CLIENT body, `None` if it is malformed.

        Raises:
            FrameError: it cannot be decoded.
        """
        if not isinstance(body, dict):
            return None
        session_id, page, link = (unpacked(body.get(name)) for name in ("session_id", "page", "link"))
        claim = cls(session_id if _is_name(session_id) else None, page)
        if link is None:
            return claim
        if not isinstance(link, dict) or not _is_name(link.get("document")):
            return None
        claim.numbered = True
        claim.document = link["document"]
        takes_over, received = link.get("takes_over"), link.get("received")
        claim.takes_over = takes_over if _is_name(takes_over) else None
        claim.received = received if type(received) is int and received >= 0 else 0
        return claim


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_NAME


async def find_session(program: Program, claim: Claim, secret: str | None, user: Any) -> Session | None:
    """Return the session that the client may take up again, `None` if it gets a new one.

    The id must be known and the browser must show the secret that came with the session. A session that still has
    a connection is taken over only by the document that it belongs to (the old connection is half-open) or by that
    document's successor in the same tab. Anybody else is a duplicated tab. Where the site knows its users, the session
    is that of the one who began it: another one in the same browser does not see it.
    """
    session = await program.directory.find(claim.session_id) if claim.session_id else None
    if session is None or not _owns(session, secret):
        return None
    if not same_user(session.request.user, user):
        return None
    if session.link.connection is None:
        return session
    if not claim.numbered:
        return None
    same = claim.document == session.document or (claim.takes_over and claim.takes_over == session.document)
    return session if same else None


def _owns(session: Session, secret: str | None) -> bool:
    if session.secret is None:
        return True
    if secret is None:
        return False
    if hmac.compare_digest(session.secret, secret):
        session.former_secret = None  # the new one has arrived
        return True
    former, until = session.former_secret or ("", 0.0)
    return hmac.compare_digest(former, secret) and time.monotonic() < until

"""What a session is called in the log: whoever reads it cannot take the session over."""

from __future__ import annotations

import hashlib

DIGEST_CHARACTERS = 8


def session_label(session_id: str) -> str:
    """Return a short digest of the id."""
    return hashlib.sha256(session_id.encode()).hexdigest()[:DIGEST_CHARACTERS]

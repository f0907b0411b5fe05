"""Why the server closes a socket."""

from __future__ import annotations

GONE = 1001
TOO_LARGE = 1009
AGAIN_LATER = 1013
TAKEN_OVER = 4000
NOT_REGISTERED = 4001
PROTOCOL_ERROR = 4002

MOVED = 4006
"""Another worker serves; come back at once."""

NOT_HERE = 4998
"""Between workers: the session is not there; no browser sees it."""

NOT_FOR_IT = 4997
"""Between workers: the session is not for this browser; no browser sees it."""

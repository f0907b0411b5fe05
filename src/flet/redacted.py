"""What servers write to their logs of a connection, without what would open a session to whoever reads them."""

from __future__ import annotations

import logging

__all__ = ["Redacted", "redact_servers"]

SECRET = frozenset({"cookie", "set-cookie", "authorization", "proxy-authorization"})
INSTEAD = "(not logged)"
LOGGERS = ("uvicorn.error", "uvicorn.asgi", "websockets.server", "hypercorn.error")


class Redacted(logging.Filter):
    """Takes cookies, and the contents of frames, out of the records of a server."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets every record pass."""
        if isinstance(record.args, tuple) and record.args:
            record.args = tuple(map(_redacted, _without_secrets(record.args)))
        return True


def _without_secrets(values: tuple[object, ...]) -> tuple[object, ...]:
    """Leave values out of a header that is logged as its name and its value."""
    named = [isinstance(value, str) and value.lower() in SECRET for value in values]
    return tuple(INSTEAD if at and named[at - 1] else value for at, value in enumerate(values))


def _redacted(value: object) -> object:
    data = getattr(value, "data", None)
    if hasattr(value, "opcode") and data is not None:
        return f"{getattr(value.opcode, 'name', value.opcode)} [{len(data)} bytes]"
    return value


def redact_servers() -> None:
    """Have the loggers of servers leave secrets out."""
    for name in LOGGERS:
        logger = logging.getLogger(name)
        if not any(isinstance(one, Redacted) for one in logger.filters):
            logger.addFilter(Redacted())

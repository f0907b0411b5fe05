"""What the server writes to its log: lines that say which visitor they are about.

A line names a session by a short digest: whoever reads the log cannot take the session over.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import logging
from functools import lru_cache
from typing import Any, Literal

from flet.engine.session.context import current_page
from flet.redacted import redact_servers

__all__ = ["JsonFormatter", "SessionFilter", "session_label", "set_up_logs"]

LogFormat = Literal["text", "json"]

DIGEST_CHARACTERS = 8
TEXT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def session_label(session_id: str) -> str:
    """Return a short digest of a session's id."""
    return hashlib.sha256(session_id.encode()).hexdigest()[:DIGEST_CHARACTERS]


def _current_label() -> str | None:
    page = current_page.get(None)
    return session_label(page.session.id) if page is not None else None


class SessionFilter(logging.Filter):
    """Gives each record a `session`: what the visitor on whose behalf the code runs is called, or `None`.

    With it a format of the program's own can have `%(session)s`, and its own loggers too.

    Args:
        in_message: put it before the message as well, for formats that do not know of it.
    """

    def __init__(self, in_message: bool = False) -> None:
        super().__init__()
        self.in_message = in_message

    def filter(self, record: logging.LogRecord) -> bool:
        """Lets every record pass."""
        if not hasattr(record, "session"):
            record.session = label = _current_label()
            if label is not None and self.in_message:
                record.msg = f"[session {label}] {record.msg}"
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line: `time` (UTC), `level`, `logger`, `message`, and where there are any `session` and
    `error`, the traceback.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        time = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        line: dict[str, Any] = {
            "time": time.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        session = getattr(record, "session", None)
        if session is not None:
            line["session"] = session
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


@lru_cache(maxsize=1)
def set_up_logs(level: str | None, format: LogFormat | None) -> None:
    """Has the lines of `flet` name their session, and writes the log as the operator wants it.

    Args:
        level: least level of the lines of `flet`; if given, there is a log even where the program has not set one up.
        format: how all that goes to the terminal is written; the program's own way if not given.
    """
    redact_servers()
    own = logging.getLogger("flet")
    own.addFilter(SessionFilter(in_message=format != "json"))
    if level is not None:
        own.setLevel(logging.DEBUG if level == "trace" else level.upper())
    if format is not None:
        # Warnings are lines of the log then, too.
        logging.captureWarnings(format == "json")
        _write_to_terminal(JsonFormatter() if format == "json" else logging.Formatter(TEXT), format)
    elif level is not None:
        logging.basicConfig()


def _write_to_terminal(formatter: logging.Formatter, format: LogFormat) -> None:
    root = logging.getLogger()
    terminals = [handler for handler in root.handlers if type(handler) is logging.StreamHandler]
    if not terminals:
        terminals = [logging.StreamHandler()]
        root.addHandler(terminals[0])
    for handler in terminals:
        handler.setFormatter(formatter)
        handler.addFilter(SessionFilter(in_message=format == "text"))

"""Lines for whoever started a program: text, or JSON where `FLET_LOG_FORMAT` asks for it."""

from __future__ import annotations

import logging
import sys

from flet.settings import logs_json

__all__ = ["announce"]


def announce(text: str, *, said_by: str = "", level: int = logging.INFO) -> None:
    """Write a line to the terminal, whatever the level of the log.

    Args:
        text: What is said.
        said_by: The command that says it, such as `flet run`.
        level: How grave it is, in JSON.
    """
    if logs_json():
        from flet.logs import JsonFormatter

        record = logging.LogRecord(said_by.replace(" ", ".") or "flet", level, "", 0, text, None, None)
        line = JsonFormatter().format(record)
    else:
        line = f"{said_by}: {text}" if said_by else text
    print(line, file=sys.stderr, flush=True)  # noqa: T201

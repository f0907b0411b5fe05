"""Path patterns: `users/:id`, `files/*`."""

from __future__ import annotations

import re
from functools import lru_cache

_PARAMETER = re.compile(
    r"(?P<slash>/)?"
    r"(?: :(?P<name>[A-Za-z_]\w*) (?:\((?P<regex>(?:\\.|[^()\\]|\([^()]*\))+)\))? (?P<repeat>[?*+])? | (?P<rest>\*) )",
    re.VERBOSE,
)


@lru_cache(maxsize=512)
def pattern(path: str) -> re.Pattern[str]:
    """Return the regular expression for the beginning of a path; it ends where a part of the path ends.

    Raises:
        ValueError: a parameter is named twice, or its regular expression is none.
    """
    path = path.strip("/")
    if not path:
        return re.compile("")
    source, end = "", 0
    for found in _PARAMETER.finditer(f"/{path}"):
        source += re.escape(f"/{path}"[end : found.start()]) + _parameter(found)
        end = found.end()
    source += re.escape(f"/{path}"[end:])
    try:
        return re.compile(f"{source}(?=/|$)")
    except re.error as error:
        raise ValueError(f"the path {path!r} of a route: {error}") from None


def _parameter(found: re.Match[str]) -> str:
    slash = found["slash"] or ""
    if found["rest"]:
        return f"{slash}.*"
    part, repeat = found["regex"] or "[^/]+?", found["repeat"]
    if repeat in ("*", "+"):
        part = f"(?:{part})(?:/(?:{part}))*"
    whole = f"{slash}(?P<{found['name']}>{part})"
    return f"(?:{whole})?" if repeat in ("?", "*") else whole

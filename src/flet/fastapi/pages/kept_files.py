"""Files that never change under their names, kept in memory: each page waits for the same few of them."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import Response

from flet.fastapi.pages.compression import accepts

__all__ = ["KeptFiles"]

ROOM = 4 << 20
"""Bytes that are kept: four times the client's whole code, as browsers get it."""


class KeptFiles:
    """Answers that were given once, for those who would get the same; what comes when there is no room is not kept."""

    def __init__(self) -> None:
        self._answers: dict[tuple[str, bool, bool], Response] = {}
        self._room = ROOM

    def find(self, path: str, headers: Headers) -> Response | None:
        """Return the answer to a request, or `None` where it is not known.

        Args:
            path: The path as the visitor asked for it.
            headers: Those of the request.
        """
        kept = self._answers.get(_key(path, headers))
        if kept is None or "range" in headers:
            return None
        answer = Response()
        answer.body, answer.raw_headers = kept.body, list(kept.raw_headers)
        return answer

    def keep(self, path: str, headers: Headers, answer: Response) -> None:
        """Keep a whole answer that is the same for ever."""
        key = _key(path, headers)
        room = self._room - len(answer.body)
        if room >= 0 and key not in self._answers:
            self._room = room
            self._answers[key] = answer


def _key(path: str, headers: Headers) -> tuple[str, bool, bool]:
    accepted = headers.get("accept-encoding", "")
    return path, accepts(accepted, "br"), accepts(accepted, "gzip")

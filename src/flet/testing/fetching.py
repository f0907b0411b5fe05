"""Requests that a visitor's browser sends by itself: cookies that are fetched, files that are uploaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.testing.stand_in import StandIn
from flet.testing.tab import Tab
from flet.testing.window import Window

if TYPE_CHECKING:
    from flet.testing.visits import Visits

__all__ = ["Fetching"]


class Fetching:
    """Sends the requests of one visitor to the application."""

    def __init__(self, visits: Visits, app: Any, tab: Tab, window: Window, browser: StandIn) -> None:
        self._visits = visits
        self._app = app
        self._tab = tab
        self._window = window
        self._browser = browser

    def keep_cookies(self, _: int, arguments: dict[str, Any]) -> None:
        """Fetch the cookies that the program sets: `page.request.set_cookie()`."""
        self._visits.start(self._fetch_cookies(str(arguments["address"])))

    def upload(self, picker: int, arguments: dict[str, Any]) -> None:
        """Send the files that the program wants of those that were picked: `FilePicker.upload()`."""
        self._visits.start(self._upload(picker, arguments.get("files") or []))

    async def _fetch_cookies(self, address: str) -> None:
        answer = await self._visits.request(self._app, "GET", address, self._window.headers())
        for name, value in answer.headers:
            if name == b"set-cookie":
                pair, *attributes = value.decode().split(";")
                key, _, text = pair.partition("=")
                self._window.cookies[key.strip()] = text.strip()
                if any(one.strip().lower() == "max-age=0" for one in attributes):
                    self._window.cookies.pop(key.strip())

    async def _upload(self, picker: int, entries: list[dict[str, Any]]) -> None:
        left = dict(enumerate(self._browser.picked))
        for entry in entries:
            number = next(
                (
                    number
                    for number, file in left.items()
                    if (
                        entry["id"] == number
                        if isinstance(entry.get("id"), int)
                        else entry.get("name") == file.name
                    )
                ),
                None,
            )
            if number is None:
                self._report(
                    picker, str(entry.get("name") or ""), None, "File not found among the picked files."
                )
                continue
            file = left.pop(number)
            self._report(picker, file.name, 0, None)
            answer = await self._visits.request(
                self._app,
                entry.get("method") or "PUT",
                str(entry["upload_url"]),
                self._window.headers(),
                file.content,
            )
            good = 200 <= answer.status < 300
            self._report(
                picker,
                file.name,
                1 if good else None,
                None
                if good
                else f"The server answered with {answer.status}: {answer.content.decode(errors='replace')}",
            )

    def _report(self, picker: int, name: str, progress: float | None, error: str | None) -> None:
        node = self._tab.mirror.node(picker)
        if node is not None and node.get("on_upload"):
            self._tab.fire(picker, "upload", {"file_name": name, "progress": progress, "error": error})

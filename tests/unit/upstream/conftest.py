from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import missing
from tests.mirror import Node, every_control
from tests.processes import free_port, start
from tests.wire import Action, wire_client

INSTALLED = Path(__file__).parents[3] / ".upstream" / "bin" / "python"
PROGRAM = Path(__file__).with_name("page_of_calls.py")

PAGE = "the page without its controls"
"""The slot of what belongs to the page itself."""

Slots = dict[str, Node]
Page = dict[str, list[Any]]
Show = Callable[[Page], Awaitable[tuple[Slots, Slots]]]


@dataclasses.dataclass
class Library:
    """One of the two, in a Python of its own."""

    python: str
    settings: dict[str, str]
    folder: Path

    @contextmanager
    def serve(self, **page: list[Any]) -> Iterator[str]:
        """Serve a page of calls; yields its address."""
        file = self.folder / "page.json"
        file.write_text(json.dumps({"shown": [], "edited": [], "called": [], "refused": [], **page}))
        port = free_port()
        server = start([str(PROGRAM), str(file), str(port)], port, self.folder, self.python, **self.settings)
        try:
            yield server.url
        finally:
            server.kill()


@pytest.fixture
def upstream(tmp_path: Path) -> Library:
    """Upstream Flet, in the Python that UPSTREAM_PYTHON names, or in that which `make` sets up."""
    python = Path(os.environ.get("UPSTREAM_PYTHON") or INSTALLED)
    if not python.exists():
        missing(f"upstream Flet (make .upstream/.installed), {python},")
    return Library(str(python), {"PYTHONPATH": ""}, tmp_path)


@pytest.fixture
def ours(tmp_path: Path, client_folder: Path) -> Library:
    return Library(sys.executable, {"FLET_WEB_PATH": str(client_folder)}, tmp_path)


async def slots_of(url: str) -> Slots:
    """What a client shows, by the keys of the slots, when the program has shown all."""
    async with wire_client(url) as client:
        await client.register()

        def done() -> bool:
            shown = client.page["views"][0].get("controls") or []
            return bool(shown) and shown[-1].get("value") == "all shown"

        while not done():
            message = await client.receive(60)
            assert message.action != Action.CRASHED, message.body
        views = client.page["views"]
        shown = {
            node["key"]: node for node in every_control(views) if node["_c"] == "Column" and "key" in node
        }
        # Which services a page shares is each library's own affair.
        page = {**client.page, "_services": None, "views": [{**view, "controls": None} for view in views]}
        return {**shown, PAGE: page}


@pytest.fixture
def both(upstream: Library, ours: Library) -> Show:
    """Shows a page with upstream and with us."""

    async def show(page: Page) -> tuple[Slots, Slots]:
        with upstream.serve(**page) as url:
            theirs = await slots_of(url)
        with ours.serve(**page) as url:
            return theirs, await slots_of(url)

    return show

from __future__ import annotations

import json
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import missing
from tests.mirror import Node, every_control
from tests.processes import free_port, start
from tests.unit.upstream.samples import SPEC
from tests.wire import Action, wire_client

INSTALLED = Path(__file__).parents[3] / ".upstream" / "bin" / "python"
PROGRAM = Path(__file__).with_name("page_of_calls.py")

Slots = dict[str, Node]
Page = dict[str, list[Any]]
Show = Callable[[Page], Awaitable[tuple[Slots, Slots]]]


@pytest.fixture(scope="session")
def upstream_python() -> Path:
    """A Python with upstream Flet: the one in UPSTREAM_PYTHON, or that which `make` sets up."""
    python = Path(os.environ.get("UPSTREAM_PYTHON") or INSTALLED)
    if not python.exists():
        missing(f"upstream Flet (make .upstream/.installed), {python},")
    return python


@pytest.fixture
def recorded() -> None:
    if not SPEC.is_file():
        missing(f"the recorded API, {SPEC},")


async def slots_of(url: str) -> Slots:
    """What a client shows, by the keys of the slots, when the program has shown all."""
    async with wire_client(url) as client:
        await client.register()
        views: Any = client.page["views"]

        def done() -> bool:
            shown = client.page["views"][0].get("controls") or []
            return bool(shown) and shown[-1].get("value") == "all shown"

        while not done():
            message = await client.receive(60)
            assert message.action != Action.CRASHED, message.body
        views = client.page["views"]
        return {
            node["key"]: node for node in every_control(views) if node["_c"] == "Column" and "key" in node
        }


@pytest.fixture
def both(upstream_python: Path, tmp_path: Path, client_folder: Path) -> Show:
    """Shows a page with upstream and with us."""

    async def slots(page: Page, python: str, **settings: str) -> Slots:
        file = tmp_path / "page.json"
        file.write_text(json.dumps(page))
        port = free_port()
        server = start([str(PROGRAM), str(file), str(port)], port, tmp_path, python, **settings)
        try:
            return await slots_of(server.url)
        finally:
            server.kill()

    async def show(page: Page) -> tuple[Slots, Slots]:
        return (
            await slots(page, str(upstream_python), PYTHONPATH=""),
            await slots(page, sys.executable, FLET_WEB_PATH=str(client_folder)),
        )

    return show

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.chromium import Publish, Visitor
from tests.live import LiveServer
from tests.processes import free_port
from tests.processes import start as start_program
from tests.proxy import Network, network

EXAMPLES = Path(__file__).parents[2] / "examples"
CHARTS = Path(__file__).parents[2] / "extensions" / "charts"
Show = Callable[..., "Shown"]


@dataclass
class Shown:
    """A program in a browser window, behind a network that can be cut."""

    page: Page
    server: LiveServer
    network: Network


CUT_OFF = ("WebSocket connection to", "net::ERR_", "occurred when fetching the script")
"""What browsers write that are cut off; the last is their look for a newer service worker."""


@pytest.fixture
def show(publish: Publish, visitor: Visitor) -> Iterator[Show]:
    """Opens programs: `show(main, "/route")`. Complaints of a browser that is cut off are no failures."""
    with ExitStack() as stack:

        def start(main: Callable[..., Any], route: str = "/", **options: Any) -> Shown:
            server = publish(main, **options)
            between = stack.enter_context(network(server.url))
            page = visitor.open(between.url + route)
            page.locator("[data-control]").first.wait_for(state="attached")
            # With the code of all controls: the network may go down now.
            page.wait_for_load_state("networkidle")
            return Shown(page, server, between)

        yield start
    visitor.complaints[:] = [one for one in visitor.complaints if not any(map(one.__contains__, CUT_OFF))]


@pytest.fixture
def example() -> Iterator[Callable[[str], str]]:
    """Starts an example and gives its address."""
    with ExitStack() as stack:

        def run(name: str) -> str:
            port = free_port()
            settings = {"FLET_SERVER_PORT": str(port), "FLET_FORCE_WEB_SERVER": "true"}
            server = start_program(["main.py"], port, EXAMPLES / name, **settings)
            stack.callback(server.kill)
            return server.url

        yield run


@pytest.fixture
def charts(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package of charts, which are controls by others as far as Fletching knows."""
    monkeypatch.syspath_prepend(str(CHARTS))
    import flet_charts

    yield flet_charts
    for name in [name for name in sys.modules if name.startswith("flet_charts")]:
        monkeypatch.delitem(sys.modules, name)

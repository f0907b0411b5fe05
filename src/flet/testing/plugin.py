"""The pytest plugin: the fixture `visit`, and a runner for tests that are coroutines.

pytest loads it wherever Fletching is installed, so it loads nothing of ours before a test asks for the fixture.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from flet.testing.visits import Visits

FIXTURE = "visit"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("flet")
    group.addoption("--update-snapshots", action="store_true", help="take the snapshots of Flet pages anew")


@pytest.fixture
def visit(request: pytest.FixtureRequest) -> Iterator[Visits]:
    """Bring visitors to a Flet program, without a browser: `page = await visit(main)`."""
    from flet.testing.snapshots import Snapshots
    from flet.testing.visits import Visits

    update = bool(request.config.getoption("--update-snapshots"))
    visits = Visits(Snapshots(request.path, request.node.name, update))
    yield visits
    loop = visits.loop
    if loop is not None and not loop.is_closed():
        loop.run_until_complete(visits.close())


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine that asks for visitors, unless another plugin runs it."""
    test = pyfuncitem.obj
    if FIXTURE not in pyfuncitem.fixturenames or not inspect.iscoroutinefunction(test):
        return None
    if any(pyfuncitem.get_closest_marker(name) for name in ("asyncio", "anyio", "trio")):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    visits: Visits = pyfuncitem.funcargs[FIXTURE]  # type: ignore[assignment]

    async def run() -> None:
        try:
            await test(**arguments)
        finally:
            await visits.close()

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(run())
    return True

"""The pytest plugin: the fixtures `visit` and `browse`, and a runner for tests that are coroutines.

pytest loads it wherever Fletching is installed, so it loads nothing of ours before a test asks for the fixture.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
from collections.abc import Generator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from flet.testing.browsing import Browsing
    from flet.testing.visits import Visits

FIXTURES = ("visit", "browse")
RUNNERS = ("asyncio", "tornasync", "trio", "twisted")
"""Plugins that run coroutines."""
SERVER = ("flet.fastapi.application", "flet.fastapi.program_routes", "flet.fastapi.socket.visit", "flet.app")
OWN_PACKAGES = ("flet", "flet_web")


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Have our own modules loaded as everywhere else.

    Of a distribution that has a plugin, pytest compiles every module anew, for better texts of assertions. We have
    none of those, and loading takes twice as long.
    """
    hook = early_config.pluginmanager.rewrite_hook
    rewritten = getattr(hook, "_must_rewrite", None)
    if isinstance(rewritten, set):
        rewritten.difference_update(OWN_PACKAGES)
        getattr(hook, "_marked_for_rewrite_cache", {}).clear()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("flet")
    group.addoption("--update-snapshots", action="store_true", help="take the snapshots of Flet pages anew")


@pytest.fixture
def visit(request: pytest.FixtureRequest) -> Visits:
    """Bring visitors to a Flet program, without a browser: `page = await visit(main)`."""
    from flet.testing.snapshots import Snapshots
    from flet.testing.visits import Visits

    # What every program needs is loaded here: the first test is to take no longer than the others.
    for module in SERVER:
        importlib.import_module(module)
    update = bool(request.config.getoption("--update-snapshots"))
    return Visits(Snapshots(request.path, request.node.name, update))


@pytest.fixture
def browse(request: pytest.FixtureRequest) -> Browsing:
    """Open a Flet program in a browser: `page = await browse(main)`."""
    from flet.testing.browsing import Browsing
    from flet.testing.snapshots import Snapshots

    update = bool(request.config.getoption("--update-snapshots"))
    return Browsing(Snapshots(request.path, request.node.name, update))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Let the visitors go while the test's event loop is still open: other plugins close theirs as they like."""
    failure: BaseException | None = None
    try:
        return (yield)
    except BaseException as error:
        failure = error
        raise
    finally:
        for name in FIXTURES:
            visitors = getattr(item, "funcargs", {}).get(name)
            loop = getattr(visitors, "loop", None)
            if visitors is not None and loop is not None and not loop.is_closed():
                loop.run_until_complete(_leave(visitors, failure))


async def _leave(visitors: Any, failure: BaseException | None) -> None:
    if failure is not None and isinstance(failure, Exception) and hasattr(visitors, "tell"):
        await visitors.tell(failure)
    await visitors.close()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a coroutine, unless another plugin runs it: one with Flet's own `FletTestApp` asks for no fixture."""
    test = pyfuncitem.obj
    asked = [name for name in FIXTURES if name in pyfuncitem.fixturenames]
    if not inspect.iscoroutinefunction(test):
        return None
    if not asked and any(map(pyfuncitem.config.pluginmanager.hasplugin, RUNNERS)):
        return None
    if any(pyfuncitem.get_closest_marker(name) for name in ("asyncio", "anyio", "trio")):
        return None
    names = pyfuncitem._fixtureinfo.argnames
    arguments = {name: pyfuncitem.funcargs[name] for name in names}
    visitors: list[Any] = [pyfuncitem.funcargs[name] for name in asked]

    async def run() -> None:
        failure: BaseException | None = None
        try:
            await test(**arguments)
        except BaseException as error:
            failure = error
            raise
        finally:
            for each in visitors:
                await _leave(each, failure)

    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(run())
    return True

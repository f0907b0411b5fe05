from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from starlette.testclient import TestClient

import flet.fastapi as flet_fastapi
from flet.fastapi.app_manager import AppManager
from flet.fastapi.clustered import Clustered
from flet.settings import SettingsError


def test_own_lifespan_runs_inside_that_of_the_apps() -> None:
    steps = []

    @asynccontextmanager
    async def own(app: flet_fastapi.FastAPI) -> AsyncIterator[dict[str, str]]:
        steps.append("begin")
        yield {"key": "value"}
        steps.append("end")

    site = flet_fastapi.FastAPI(
        title="Own",
        lifespan=own,
        on_startup=[lambda: steps.append("up")],
        on_shutdown=[lambda: steps.append("down")],
    )
    assert site.title == "Own"
    with TestClient(site) as client:
        assert client.app_state == {"key": "value"}
        assert steps == ["begin", "up"]
    assert steps == ["begin", "up", "down", "end"]


async def test_manager_starts_once_and_ends_in_reverse() -> None:
    manager = AppManager()
    steps: list[str] = []

    async def step(name: str) -> None:
        steps.append(name)

    manager.at_start(lambda: step("start"))
    manager.at_shutdown(lambda: step("first"))
    manager.at_shutdown(lambda: step("second"))
    await manager.start()
    await manager.start()
    await manager.shutdown()
    await manager.shutdown()
    assert steps == ["start", "second", "first"]


async def test_a_failing_hook_does_not_stop_the_others() -> None:
    manager = AppManager()
    ended = []

    async def fail() -> None:
        raise ValueError("broken")

    async def end() -> None:
        ended.append(True)

    manager.at_shutdown(end)
    manager.at_shutdown(fail)
    await manager.start()
    await manager.shutdown()
    assert ended == [True]


async def test_temporary_folders_go_at_the_end(tmp_path: Path) -> None:
    manager = AppManager()
    own = tmp_path / "own"
    own.mkdir()
    manager.add_temp_dir(str(own))
    folder = manager.temp_dir("x")
    folder.mkdir()
    await manager.start()
    assert manager.executor is manager.executor
    await manager.shutdown()
    assert not own.exists()
    assert not folder.exists()


async def test_one_of_several_workers_needs_a_key_that_all_know(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_REDIS_URL", "redis://127.0.0.1:1")
    monkeypatch.delenv("FLET_SECRET_KEY", raising=False)
    monkeypatch.setattr("flet.fastapi.socket.session_cookie._shared", [])
    with pytest.raises(SettingsError, match="FLET_SECRET_KEY is not"):
        await Clustered().start()

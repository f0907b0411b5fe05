"""Who wins: for `run()` the environment, for `flet.fastapi` the code."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request, WebSocket
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi.uploads.tickets import UploadAddresses, UploadTickets
from tests.live import live_site
from tests.server.conftest import Visit
from tests.server.test_page import config_of


def nothing(page: ft.Page) -> None: ...


Make = Callable[..., Any]


def exported(**options: Any) -> Any:
    return ft.run(nothing, export_asgi_app=True, **options)


def app(**options: Any) -> Any:
    return flet_fastapi.app(nothing, **options)


def files(**options: Any) -> Any:
    return Starlette(routes=[Mount("/", flet_fastapi.FletStaticFiles(**options))])


@pytest.mark.parametrize(
    ("make", "given", "shown"),
    [
        (exported, {}, "hash"),
        (exported, {"route_url_strategy": ft.RouteUrlStrategy.PATH}, "hash"),
        (app, {}, "hash"),
        (app, {"route_url_strategy": ft.RouteUrlStrategy.PATH}, "path"),
        (files, {}, "hash"),
        (files, {"route_url_strategy": ft.RouteUrlStrategy.PATH}, "path"),
    ],
)
def test_a_value_that_is_also_the_default(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, make: Make, given: dict[str, Any], shown: str
) -> None:
    monkeypatch.setenv("FLET_WEB_ROUTE_URL_STRATEGY", "hash")
    page = visit(make(**given)).get("/").text
    assert config_of(page)["routeUrlStrategy"] == shown


@pytest.mark.parametrize(
    ("make", "given", "served"),
    [
        (exported, {}, "operator"),
        (exported, {"assets_dir": "program"}, "operator"),
        (app, {}, "operator"),
        (app, {"assets_dir": None}, "operator"),
        (app, {"assets_dir": "program"}, "program"),
        (app, {"assets_dir": "no_such_folder"}, None),
        (files, {}, "operator"),
        (files, {"assets_dir": "program"}, "program"),
    ],
)
def test_assets(
    visit: Visit,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    make: Make,
    given: dict[str, Any],
    served: str | None,
) -> None:
    for name in ("operator", "program"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "who.txt").write_text(name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FLET_ASSETS_DIR", "operator")
    answer = visit(make(**given)).get("/who.txt")
    assert (answer.text if answer.status_code == 200 else None) == served


@pytest.mark.parametrize(
    ("make", "given", "status"),
    [
        (exported, {"upload_dir": "up"}, 413),
        (app, {"upload_dir": "up"}, 413),
        (app, {"upload_dir": "up", "max_upload_size": 100}, 200),
    ],
)
def test_uploads(
    visit: Visit,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    make: Make,
    given: dict[str, Any],
    status: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FLET_MAX_UPLOAD_SIZE", "5")
    monkeypatch.setenv("FLET_SECRET_KEY", "of the operator")
    url = UploadAddresses(UploadTickets("of the operator"), "/upload", "/upload", None).make("a.txt", 60)
    assert visit(make(**given)).put(url, content=b"0123456789").status_code == status


def test_the_upload_endpoint_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FLET_SECRET_KEY", "of the operator")
    site = FastAPI()

    @site.put("/of-the-code")
    async def of_the_code(request: Request) -> Any:
        return await flet_fastapi.FletUpload(str(tmp_path), secret_key="of the code").handle(request)

    @site.put("/of-the-operator")
    async def of_the_operator(request: Request) -> Any:
        return await flet_fastapi.FletUpload(str(tmp_path)).handle(request)

    client = TestClient(site)
    for path, key in (("of-the-code", "of the code"), ("of-the-operator", "of the operator")):
        url = UploadAddresses(UploadTickets(key), f"/{path}", f"/{path}", None).make("a.txt", 60)
        assert client.put(url, content=b"x").status_code == 200, path


def endpoint(**options: Any) -> Any:
    site = FastAPI()

    @site.websocket("/ws")
    async def visits(websocket: WebSocket) -> None:
        await flet_fastapi.FletApp(nothing, **options).handle(websocket)

    return site


@pytest.mark.parametrize(
    ("make", "given", "seconds"),
    [
        (exported, {}, 20),
        (app, {}, 20),
        (app, {"session_timeout_seconds": 3600}, 3600),
        (endpoint, {}, 20),
        (endpoint, {"session_timeout_seconds": 3600}, 3600),
    ],
)
async def test_how_long_a_session_is_kept(
    client_folder: Path, monkeypatch: pytest.MonkeyPatch, make: Make, given: dict[str, Any], seconds: int
) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    monkeypatch.setenv("FLET_SESSION_TIMEOUT", "20")
    with live_site(make(**given)) as server:
        async with server.visitor() as client:
            session = server.session(client)
        while session.expires_at is None:
            await asyncio.sleep(0.01)
        kept = session.expires_at - server.program.loop.time()
    assert seconds - 5 < kept < seconds + 1


@pytest.mark.usefixtures("no_flutter")
def test_the_renderer_of_run_is_the_operators(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    visit()
    monkeypatch.delenv("FLET_WEB_PATH")
    monkeypatch.setenv("FLET_WEB_RENDERER", "skwasm")
    with pytest.raises(RuntimeError, match="'skwasm'"):
        exported(web_renderer=ft.WebRenderer.CANVAS_KIT)
    with pytest.raises(RuntimeError, match="'canvaskit'"):
        app(web_renderer=ft.WebRenderer.CANVAS_KIT)

"""Programs in a site that has routes, middleware, documentation and users of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import httpx2
import pytest
from fastapi import Depends, FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware
from fastapi.middleware.gzip import GZipMiddleware
from starlette.applications import Starlette
from starlette.authentication import AuthCredentials, AuthenticationBackend, SimpleUser
from starlette.middleware import Middleware
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route
from starlette.websockets import WebSocket
from websockets.exceptions import InvalidStatus

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi import FletApp, FletStaticFiles
from flet.fastapi.socket.session_cookie import new_secret
from tests.live import LiveServer, live_site
from tests.server.mounted import served
from tests.wire import WireClient, wire_client


@pytest.fixture(autouse=True)
def _client(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))


def hello(page: ft.Page) -> None:
    request = page.request
    name = getattr(request.user, "display_name", request.user)
    page.add(ft.Text(f"user {name}"), ft.Text(f"state {dict(request.state).get('note')}"))


async def shown(server: LiveServer, path: str = "/app", **headers: str) -> list[str]:
    """What a visitor of the program at a path sees."""
    async with wire_client(server.url + path, **headers) as client:
        await client.register()
        await client.shown(lambda: "Text" in {control["_c"] for control in client_controls(client)})
        return [control["value"] for control in client_controls(client) if control["_c"] == "Text"]


def client_controls(client: WireClient) -> list[dict[str, Any]]:
    return [control for view in client.page.get("views", []) for control in view.get("controls", [])]


# Starting and ending


def own_lifespan() -> Any:
    @asynccontextmanager
    async def lifespan(site: FastAPI) -> AsyncIterator[None]:
        await flet_fastapi.app_manager.start()
        yield
        await flet_fastapi.app_manager.shutdown()

    return FastAPI(lifespan=lifespan)


def events() -> Any:
    site = FastAPI()
    site.router.on_startup.append(flet_fastapi.app_manager.start)
    site.router.on_shutdown.append(flet_fastapi.app_manager.shutdown)
    return site


@pytest.mark.parametrize("make", [own_lifespan, events, FastAPI, Starlette, flet_fastapi.FastAPI])
async def test_with_and_without_wiring(make: Any) -> None:
    site = make()
    site.mount("/app", flet_fastapi.app(hello))
    with live_site(site) as server:
        assert await shown(server) == ["user None", "state None"]
        assert (await served(server.url + "/app")).base == "/app/"


async def test_a_site_of_starlette() -> None:
    routes = [
        Route("/hello", lambda request: PlainTextResponse("of the site")),
        Mount("/app", flet_fastapi.app(hello, app_name="Tea")),
    ]
    with live_site(Starlette(routes=routes)) as server:
        assert (await served(server.url + "/app/cart")).title == "Tea"
        assert await shown(server) == ["user None", "state None"]
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert (await browser.get("/hello")).text == "of the site"
            assert (await browser.get("/nothing")).status_code == 404


# What is around stays as it is


def number() -> int:
    return 7


async def test_routes_dependencies_and_documentation_of_the_site() -> None:
    site = FastAPI(title="The site")

    @site.get("/api/number")
    def of_the_site(given: Annotated[int, Depends(number)]) -> int:
        return given

    site.mount("/app", flet_fastapi.app(hello))
    with live_site(site) as server:
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert (await browser.get("/api/number")).json() == 7
            assert (await browser.get("/docs")).status_code == 200
            described = (await browser.get("/openapi.json")).json()
            assert list(described["paths"]) == ["/api/number"]
            for path in ("/app/docs", "/app/redoc", "/app/openapi.json"):
                assert "swagger" not in (await browser.get(path)).text.lower()


async def test_documentation_of_the_application_when_it_is_asked_for() -> None:
    site = flet_fastapi.app(hello, docs_url="/docs", openapi_url="/openapi.json", title="With API")

    @site.get("/api/tea")
    def tea() -> str:
        return "green"

    with live_site(site) as server:
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert "swagger" in (await browser.get("/docs")).text.lower()
            described = (await browser.get("/openapi.json")).json()
            assert (described["info"]["title"], list(described["paths"])) == ("With API", ["/api/tea"])
            assert (await browser.get("/api/tea")).json() == "green"


async def test_middleware_of_the_site() -> None:
    site = FastAPI()

    class Note(BaseHTTPMiddleware):
        async def dispatch(self, request: Request, call_next: Any) -> Any:
            answer = await call_next(request)
            answer.headers["x-note"] = "seen"
            return answer

    site.add_middleware(Note)
    site.add_middleware(SessionMiddleware, secret_key="of the test")
    site.add_middleware(GZipMiddleware, minimum_size=10)
    site.add_middleware(CORSMiddleware, allow_origins=["https://other.example"])
    site.mount("/app", flet_fastapi.app(hello))
    with live_site(site) as server:
        page = await served(server.url + "/app/")
        assert page.base == "/app/"
        assert await shown(server) == ["user None", "state None"]
        headers = {"origin": "https://other.example", "accept-encoding": "gzip"}
        async with httpx2.AsyncClient(base_url=server.url, headers=headers) as browser:
            answer = await browser.get("/app/")
            assert answer.headers["x-note"] == "seen"
            assert answer.headers["access-control-allow-origin"] == "https://other.example"
            assert answer.headers["content-encoding"] == "gzip"


async def test_what_the_sites_session_middleware_keeps() -> None:
    site = FastAPI()
    site.add_middleware(SessionMiddleware, secret_key="of the test")

    @site.get("/begin")
    def begin(request: Request) -> None:
        request.session["user"] = "ann"

    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"user {page.request.session.get('user')}"))

    site.mount("/app", flet_fastapi.app(main))
    with live_site(site) as server:
        assert await shown(server) == ["user None"]
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            cookie = (await browser.get("/begin")).headers["set-cookie"].partition(";")[0]
        assert await shown(server, Cookie=cookie) == ["user ann"]


# Users


class ByHeader(AuthenticationBackend):
    async def authenticate(self, conn: HTTPConnection) -> tuple[AuthCredentials, SimpleUser] | None:
        name = conn.headers.get("x-user")
        return (AuthCredentials(["authenticated"]), SimpleUser(name)) if name else None


async def test_authentication_of_starlette() -> None:
    site = Starlette(
        routes=[Mount("/app", flet_fastapi.app(hello))],
        middleware=[Middleware(AuthenticationMiddleware, backend=ByHeader())],
    )
    with live_site(site) as server:
        assert (await shown(server, **{"x-user": "ann"}))[0] == "user ann"
        assert (await shown(server))[0] == "user "


async def user_of_the_site(connection: HTTPConnection) -> str:
    name = connection.headers.get("x-user")
    if name is None:
        raise HTTPException(401, "Who are you?")
    connection.state.user = name
    connection.state.note = "of the dependency"
    return name


def guarded_application() -> Any:
    site = FastAPI()
    site.mount("/app", flet_fastapi.app(hello, dependencies=[Depends(user_of_the_site)]))
    return site


UserOfTheSite = Annotated[str, Depends(user_of_the_site)]


def guarded_endpoints() -> Any:
    site = FastAPI()

    @site.websocket("/app/ws")
    async def visits(websocket: WebSocket, name: UserOfTheSite) -> None:
        await FletApp(hello).handle(websocket)

    pages = FletStaticFiles(app_mount_path="/app")

    @site.get("/app/{path:path}")
    async def files(request: Request, path: str, name: UserOfTheSite) -> Any:
        return await pages.get_response(path or ".", request.scope)

    return site


def guarded_by_middleware() -> Any:
    app = flet_fastapi.app(hello)

    async def guard(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] in ("http", "websocket"):
            name = HTTPConnection(scope).headers.get("x-user")
            if name is None:
                await PlainTextResponse("Who are you?", 401)(scope, receive, send)
                return
            scope["user"] = name
            scope.setdefault("state", {})["note"] = "of the dependency"
        await app(scope, receive, send)

    return Starlette(routes=[Mount("/app", guard)])


@pytest.mark.parametrize(
    ("make", "status"), [(guarded_application, 403), (guarded_endpoints, 401), (guarded_by_middleware, 401)]
)
async def test_a_guard_of_the_site(make: Any, status: int, caplog: pytest.LogCaptureFixture) -> None:
    with live_site(make()) as server:
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            for path in ("/app/", "/app/cart", "/app/manifest.json"):
                assert (await browser.get(path)).status_code == 401, path
                known = await browser.get(path, headers={"x-user": "ann"})
                assert known.status_code == 200, path
        with pytest.raises(InvalidStatus) as refused:
            await shown(server)
        assert refused.value.response.status_code == status
        assert await shown(server, **{"x-user": "ann"}) == ["user ann", "state of the dependency"]
    assert "Traceback" not in caplog.text


async def test_uploads_of_a_guarded_application_are_guarded(tmp_path: Path) -> None:
    addresses = []

    def main(page: ft.Page) -> None:
        addresses.append(page.get_upload_url("a.txt", 60))
        page.add(ft.Text("there"))

    app = flet_fastapi.app(main, upload_dir=str(tmp_path), dependencies=[Depends(user_of_the_site)])
    with live_site(app) as server:
        assert await shown(server, "", **{"x-user": "ann"}) == ["there"]
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert (await browser.put(addresses[0], content=b"x")).status_code == 401
            assert (
                await browser.put(addresses[0], content=b"x", headers={"x-user": "ann"})
            ).status_code == 200
            assert (await browser.get("/upload", headers={"x-user": "ann"})).status_code == 200
            assert (await browser.get("/oauth_callback")).status_code == 401


async def test_a_session_is_that_of_the_user_who_began_it() -> None:
    """Somebody else signs in at the same browser: the page of the first one is not shown to them."""
    cookie = f"flet_session={new_secret()}"
    with live_site(guarded_application()) as server:
        url = server.url + "/app"
        async with wire_client(url, Cookie=cookie, **{"x-user": "ann"}) as client:
            first = (await client.register())["session_id"]
        for name, same in (("bob", False), ("ann", True)):
            async with wire_client(url, Cookie=cookie, **{"x-user": name}) as client:
                assert ((await client.register(first))["session_id"] == first) is same


# What the application passes on to FastAPI


async def test_lifespan_middleware_and_handlers_of_the_application() -> None:
    steps = []

    @asynccontextmanager
    async def lifespan(site: FastAPI) -> AsyncIterator[None]:
        steps.append("up")
        yield
        steps.append("down")

    class Note:
        def __init__(self, app: Any) -> None:
            self.app = app

        async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "websocket":
                scope.setdefault("state", {})["note"] = "of the middleware"
            await self.app(scope, receive, send)

    async def not_found(request: Request, error: Exception) -> PlainTextResponse:
        return PlainTextResponse("of the handler", 404)

    site = flet_fastapi.app(
        hello, lifespan=lifespan, middleware=[Middleware(Note)], exception_handlers={404: not_found}
    )

    @site.get("/api/{number}")
    def api(number: int) -> None:
        raise HTTPException(404)

    with live_site(site) as server:
        assert steps == ["up"]
        assert await shown(server, "") == ["user None", "state of the middleware"]
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert (await browser.get("/api/1")).text == "of the handler"
            assert (await browser.get("/api")).status_code == 200
        with pytest.raises(InvalidStatus):
            await shown(server, "/nothing")
    assert steps == ["up", "down"]


async def test_what_instruments_a_program_sees_its_socket() -> None:
    site = flet_fastapi.app(hello)
    build, seen = site.build_middleware_stack, []

    def instrumented() -> Any:
        app = build()

        async def see(scope: Any, receive: Any, send: Any) -> None:
            seen.append(scope["type"])
            await app(scope, receive, send)

        return see

    site.build_middleware_stack = instrumented
    with live_site(site) as server:
        await shown(server, "")
    assert "websocket" in seen

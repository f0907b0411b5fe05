"""Several programs in one server, beside each other and inside each other."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount

import flet.fastapi as flet_fastapi
from tests.conftest import RunServer
from tests.live import live_site
from tests.server.mounted import program, served, told, visitor
from tests.wire import wire_client


@pytest.fixture(autouse=True)
def _client(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))


def nested(uploads: Path) -> FastAPI:
    """`/`, `/sub-app`, and a site at `/outer` with programs at `/outer/` and `/outer/deep`."""

    def app(name: str, **options: Any) -> FastAPI:
        return flet_fastapi.app(program(name), app_name=name, upload_dir=str(uploads / name), **options)

    outer = flet_fastapi.FastAPI()
    outer.mount("/deep", app("deep"))
    outer.mount("/", app("outer", upload_endpoint_path="files/new"))
    site = flet_fastapi.FastAPI()
    site.mount("/sub-app", app("sub"))
    site.mount("/outer", outer)
    site.mount("/", app("root"))
    return site


PLACES = [("root", "/"), ("sub", "/sub-app/"), ("outer", "/outer/"), ("deep", "/outer/deep/")]


async def test_each_has_its_page_cookie_socket_and_uploads(tmp_path: Path) -> None:
    with live_site(nested(tmp_path)) as server:
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            for name, path in PLACES:
                page = await served(server.url + path + "items/5?x=1")
                assert page.title == name
                assert (page.base, page.cookie_path, page.socket) == (path, path, path + "ws")
                async with visitor(server.url, page, route="/items/5?x=1") as client:
                    await client.shows(f"I am {name}")
                    facts = told(client)
                assert facts["name"] == path.strip("/")
                assert facts["url"] == server.url + path
                assert facts["route"] == "/items/5?x=1"
                assert facts["upload"].startswith(path)
                headers = {"cookie": page.cookie}
                answer = await browser.put(facts["upload"], content=name.encode(), headers=headers)
                assert answer.status_code == 200, answer.text
                assert (tmp_path / name / "dir" / "a.txt").read_text() == name


async def test_a_path_without_its_slash_leads_to_the_one_with_it(tmp_path: Path) -> None:
    with live_site(nested(tmp_path)) as server:
        for name, path in PLACES[1:]:
            assert (await served(f"{server.url}{path.rstrip('/')}?x=1")).title == name


async def test_a_sibling_is_one_of_the_same_site(tmp_path: Path) -> None:
    """`/sub-app/deep` is a route of the program at `/sub-app`, although `/outer` has a program of that name."""
    with live_site(nested(tmp_path)) as server:
        for path in ("/sub-app/deep", "/sub-app/sub-app"):
            assert (await served(server.url + path)).title == "sub"
        assert (await served(server.url + "/deep")).title == "root"


async def test_sessions_are_the_programs_own(tmp_path: Path) -> None:
    with live_site(nested(tmp_path)) as server:
        page = await served(server.url + "/sub-app/")
        async with visitor(server.url, page) as client:
            session_id = client.session_id
        # Even the same browser cannot take the session to another program.
        for path, known in (("/outer/deep", False), ("", False), ("/sub-app", True)):
            async with wire_client(server.url + path, Cookie=page.cookie) as other:
                answer = await other.register(session_id)
                assert (answer["session_id"] == session_id) is known


async def test_each_has_its_own_settings(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "who.txt").write_text(name)

    def app(name: str, strategy: str, seconds: int) -> FastAPI:
        return flet_fastapi.app(
            program(name),
            assets_dir=str(tmp_path / name),
            route_url_strategy=strategy,  # type: ignore[arg-type]
            session_timeout_seconds=seconds,
            upload_dir=str(tmp_path) if name == "one" else None,
        )

    site = Starlette(routes=[Mount("/one", app("one", "hash", 7)), Mount("/two", app("two", "path", 70))])
    with live_site(site) as server:
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            for name, strategy, seconds in (("one", "hash", 7), ("two", "path", 70)):
                assert (await browser.get(f"/{name}/who.txt")).text == name
                assert f'"routeUrlStrategy": "{strategy}"' in (await browser.get(f"/{name}/")).text
                page = await served(f"{server.url}/{name}/")
                async with visitor(server.url, page) as client:
                    await client.shows(f"I am {name}")
                    assert ("upload" in told(client)) == (name == "one")
                    session = flet_fastapi.app_manager.get_session
                    found = await session(str(client.session_id))
                assert found is not None
                while found.expires_at is None:
                    await asyncio.sleep(0.01)
                assert seconds - 2 < found.expires_at - found.program.loop.time() < seconds + 1


async def test_an_application_takes_mounts_and_routes_itself(tmp_path: Path) -> None:
    site = flet_fastapi.app(program("root"), app_name="root")
    site.mount("/sub", flet_fastapi.app(program("sub"), app_name="sub"))

    @site.get("/api/answer")
    def answer() -> int:
        return 42

    with live_site(site) as server:
        assert (await served(server.url + "/sub")).title == "sub"
        assert (await served(server.url + "/sub/")).base == "/sub/"
        assert (await served(server.url + "/anything")).title == "root"
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            assert (await browser.get("/api/answer")).json() == 42
            assert (await browser.post("/api/answer")).status_code == 405


@pytest.mark.filterwarnings("ignore:The `root_path` parameter is deprecated")
async def test_a_root_path_that_a_proxy_takes_off(tmp_path: Path) -> None:
    """The server's `root_path` is in the addresses that browsers use, but not in the paths that arrive."""
    site = flet_fastapi.FastAPI(root_path="/behind")
    site.mount("/sub", flet_fastapi.app(program("sub"), upload_dir=str(tmp_path), app_name="sub"))
    site.mount("/", flet_fastapi.app(program("root"), app_name="root"))
    with live_site(site) as server:
        page = await served(server.url + "/sub/items")
        assert (page.title, page.base, page.cookie_path) == ("sub", "/behind/sub/", "/behind/sub/")
        assert page.socket == "/behind/sub/ws"
        assert (await served(server.url + "/sub")).title == "sub"
        assert (await served(server.url + "/")).base == "/behind/"
        page.socket = "/sub/ws"
        async with visitor(server.url, page) as client:
            await client.shows("I am sub")
            assert told(client)["url"] == server.url + "/behind/sub/"
            upload = told(client)["upload"]
        assert upload.startswith("/behind/sub/upload?")
        async with httpx2.AsyncClient(base_url=server.url) as browser:
            path = upload.removeprefix("/behind")
            assert (await browser.put(path, content=b"x", headers={"cookie": page.cookie})).status_code == 200


async def test_the_root_path_of_the_server(run_server: RunServer) -> None:
    """As `uvicorn --root-path` has it: in front of every path that arrives."""
    source = """
    import flet as ft
    import flet.fastapi as flet_fastapi

    def main(page: ft.Page):
        page.add(ft.Text(f"url={page.request.url}"))

    site = flet_fastapi.FastAPI()
    site.mount("/sub", flet_fastapi.app(main))
    """
    command = ["-m", "uvicorn", "program:site", "--port", "PORT", "--root-path", "/behind"]
    server = run_server(source, command)
    page = await served(server.url + "/sub/items")
    assert (page.base, page.socket, page.cookie_path) == ("/behind/sub/", "/behind/sub/ws", "/behind/sub/")
    page.socket = "/sub/ws"
    async with visitor(server.url, page) as client:
        await client.shows(f"url={server.url}/behind/sub/")
    # The proxy that takes the path off tells of it too: it counts once.
    async with httpx2.AsyncClient(base_url=server.url) as browser:
        answer = await browser.get("/sub/", headers={"x-forwarded-prefix": "/behind"})
        assert '<base href="/behind/sub/">' in answer.text

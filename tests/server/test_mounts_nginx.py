"""Programs below a path of a real nginx, which takes the path off or passes it on."""

from __future__ import annotations

from pathlib import Path

import httpx2
import pytest
from fastapi import FastAPI

import flet.fastapi as flet_fastapi
from tests.live import LiveServer, live_site
from tests.nginx import location, nginx
from tests.openid_provider import OpenIdProvider
from tests.server.mounted import program, served, told, visitor
from tests.server.sign_in_program import Program, browser


@pytest.fixture(autouse=True)
def _client(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))


def site(uploads: Path, **options: str) -> FastAPI:
    """Programs at `/` and `/sub-app`."""
    host = flet_fastapi.FastAPI()
    for path, name in (("/sub-app", "sub"), ("", "root")):
        app = flet_fastapi.app(program(name), app_name=name, upload_dir=str(uploads / name), **options)  # type: ignore[arg-type]
        host.mount(path or "/", app)
    return host


async def check(url: str, prefix: str, uploads: Path) -> None:
    """Both programs work as their visitors' browsers see them."""
    for name, path in (("root", f"{prefix}/"), ("sub", f"{prefix}/sub-app/")):
        page = await served(f"{url}{path}items/5?x=1")
        assert page.title == name
        assert (page.base, page.socket, page.cookie_path) == (path, f"{path}ws", path)
        async with visitor(url, page, route="/items/5?x=1") as client:
            await client.shows(f"I am {name}")
            facts = told(client)
            page_object = (await flet_fastapi.app_manager.get_session(str(client.session_id))).page  # type: ignore[union-attr]
            assert page_object.client_ip == "127.0.0.1"
        assert facts["url"] == url + path
        assert facts["upload"].startswith(path)
        async with httpx2.AsyncClient(base_url=url, headers={"cookie": page.cookie}) as window:
            assert (await window.put(facts["upload"], content=b"x")).status_code == 200
        assert (uploads / name / "dir" / "a.txt").read_bytes() == b"x"
    assert (await served(f"{url}{prefix}/sub-app")).title == "sub"


async def test_a_prefix_that_nginx_takes_off_and_tells(tmp_path: Path) -> None:
    with live_site(site(tmp_path)) as server:
        told = "proxy_set_header X-Forwarded-Prefix /tools/one;"
        rules = location("/tools/one", server.url, taken_off=True, more=told)
        with nginx(tmp_path / "nginx", rules) as url:
            await check(url, "/tools/one", tmp_path)


async def test_a_prefix_that_the_program_is_told_of(tmp_path: Path) -> None:
    with live_site(site(tmp_path, proxy_path="/tools")) as server:
        rules = location("/tools", server.url, taken_off=True)
        with nginx(tmp_path / "nginx", rules) as url:
            await check(url, "/tools", tmp_path)


async def test_a_prefix_that_is_passed_on(tmp_path: Path) -> None:
    host = flet_fastapi.FastAPI()
    host.mount("/tools", site(tmp_path))
    with live_site(host) as server:
        rules = location("/tools", server.url, taken_off=False)
        with nginx(tmp_path / "nginx", rules) as url:
            await check(url, "/tools", tmp_path)


async def test_a_visitor_comes_back_from_signing_in(tmp_path: Path, provider: OpenIdProvider) -> None:
    visits = Program(provider, {"redirect_to_page": True})
    host = flet_fastapi.FastAPI()
    host.mount("/sub-app", flet_fastapi.app(visits.main))
    with live_site(host) as server:
        told = "proxy_set_header X-Forwarded-Prefix /tools;"
        rules = location("/tools", server.url, taken_off=True, more=told)
        with nginx(tmp_path / "nginx", rules) as url:
            visits.root = f"{url}/tools/sub-app"
            async with browser(LiveServer(visits.root)) as visitor_browser:
                answer = await visitor_browser.sign_in()
                assert answer.status_code == 303
                assert answer.headers["location"] == f"{visits.root}/"
                await visitor_browser.client.shows("user ann")

import asyncio
import html
import json
import re
import threading
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.routing import Mount
from starlette.types import Receive, Scope, Send

import flet as ft
import flet.fastapi as flet_fastapi
from tests.live import LiveServer, live_site
from tests.server.conftest import Visit
from tests.wire import wire_client


def config_of(page: str) -> dict[str, object]:
    found = re.search(r"Object\.assign\(window\.flet\|\|\{\},(\{.*?\})\)", page)
    assert found is not None
    return dict(json.loads(found[1]))


def test_page_names_its_app(visit: Visit) -> None:
    page = visit(app_name='Tea & "Cake" <b>', app_description="All </script> day").get("/").text
    assert "<title>Tea &amp; &quot;Cake&quot; &lt;b&gt;</title>" in page
    assert '<meta name="description" content="All &lt;/script&gt; day">' in page
    assert '<base href="/">' in page
    assert config_of(page) == {"webSocketEndpoint": "/ws", "routeUrlStrategy": "path", "assetBase": "/"}


def test_page_without_names_keeps_the_clients_own(visit: Visit) -> None:
    assert "<title>Flet</title>" in visit().get("/").text


def test_scripts_of_the_page_carry_the_nonce_of_its_policy(visit: Visit) -> None:
    client = visit()
    nonces = set()
    for _ in range(2):
        response = client.get("/")
        found = re.search(r"'nonce-([^']+)'", response.headers["content-security-policy"])
        assert found is not None
        assert response.text.count(f'nonce="{found[1]}"') == response.text.count("<script")
        nonces.add(found[1])
    assert len(nonces) == 2


@pytest.mark.parametrize(
    "attack",
    ["</script><script>alert(1)</script>", '" onload="alert(1)', "&lt;b&gt; ]]> -->", "\\u003c/script>"],
)
def test_names_of_an_app_are_text(visit: Visit, attack: str) -> None:
    client = visit(app_name=attack, app_short_name=attack, app_description=attack)
    page = client.get("/").text
    assert page.count("<script") == visit().get("/").text.count("<script")
    assert f"<title>{html.escape(attack)}</title>" in page
    assert f'<meta name="description" content="{html.escape(attack)}">' in page
    manifest = client.get("/manifest.json").json()
    assert (manifest["name"], manifest["short_name"], manifest["description"]) == (attack,) * 3


def test_page_headers(visit: Visit) -> None:
    headers = visit().get("/").headers
    assert headers["cache-control"] == "no-cache, private"
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'self'" in headers["content-security-policy"]
    assert "ws://testserver" in headers["content-security-policy"]
    assert "access-control-allow-origin" not in headers
    assert "cross-origin-embedder-policy" not in headers


def test_frame_ancestors_can_be_set(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_FRAME_ANCESTORS", "https://portal.example")
    policy = visit().get("/").headers["content-security-policy"]
    assert "frame-ancestors https://portal.example" in policy


@pytest.mark.parametrize(
    "path", ["/", "/index.html", "/store/1?a=b", "/some/route.html", "/v1.2/page", "/ws"]
)
def test_routes_answer_with_the_page(visit: Visit, path: str) -> None:
    response = visit().get(path)
    assert response.status_code == 200
    assert "client/main-C0ffee42.js" in response.text


def test_a_route_that_looks_like_a_file_of_no_known_type(visit: Visit) -> None:
    client = visit()
    assert client.get("/user/john.doe", headers={"accept": "text/html,*/*"}).status_code == 200
    assert client.get("/user/john.doe").status_code == 404


@pytest.mark.parametrize("path", ["/nope.json", "/favicon.ico", "/x/y.js", "/.env", "/.git/config"])
def test_missing_files_are_not_found(visit: Visit, path: str) -> None:
    client = visit()
    assert client.get(path).text == "Not Found"
    response = client.get(path, headers={"accept": "text/html,*/*"})
    assert response.status_code == 404
    assert "Page not found" in response.text
    assert "<script" not in response.text
    # What a page fetches is not looked at.
    script = client.get(path, headers={"accept": "*/*, text/html", "sec-fetch-dest": "script"})
    assert (script.status_code, script.text) == (404, "Not Found")


def test_the_way_home_from_a_page_that_is_missing(visit: Visit) -> None:
    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(lambda page: None))
    response = visit(site).get("/shop/tea/missing.png", headers={"accept": "text/html"})
    assert 'href="/shop/"' in response.text
    assert "default-src 'none'" in response.headers["content-security-policy"]


def test_own_page_for_what_is_missing(visit: Visit, tmp_path: Path) -> None:
    (tmp_path / "404.html").write_text("<h1>Lost?</h1>")
    client = visit(assets_dir=str(tmp_path))
    response = client.get("/missing.png", headers={"accept": "text/html"})
    assert (response.status_code, response.text) == (404, "<h1>Lost?</h1>")
    assert client.get("/missing.png").text == "Not Found"


def test_other_methods(visit: Visit) -> None:
    client = visit()
    assert client.head("/").status_code == 200
    refused = client.post("/")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET, HEAD"
    assert refused.headers["x-content-type-options"] == "nosniff"


def test_no_documentation_of_the_framework(visit: Visit) -> None:
    for path in ("/docs", "/redoc", "/openapi"):
        assert "client/main-C0ffee42.js" in visit().get(path).text


def test_a_proxy_that_drops_the_upgrade_is_told(visit: Visit) -> None:
    response = visit().get("/ws", headers={"sec-websocket-key": "x"})
    assert response.status_code == 426
    assert "proxy" in response.text


def test_session_cookie(visit: Visit) -> None:
    client = visit()
    cookie = client.get("/").headers["set-cookie"]
    assert re.fullmatch(r"flet_session=[\w-]{32}\.[\da-f]{22}; Path=/; HttpOnly; SameSite=Lax", cookie)
    assert "set-cookie" not in client.get("/").headers


def test_session_cookie_over_https(visit: Visit) -> None:
    shop = flet_fastapi.app(lambda page: None)
    site = flet_fastapi.FastAPI()
    site.mount("/shop", shop)
    for app, path, name in (
        (None, "/", "__Host-flet_session"),
        (site, "/shop/", r"__Host-flet_session-\w{8}"),
    ):
        client = visit(app)
        cookie = client.get(f"https://testserver{path}").headers["set-cookie"]
        assert re.fullmatch(rf"{name}=[\w.-]+; Path=/; HttpOnly; SameSite=Lax; Secure", cookie)
        assert "set-cookie" not in client.get(f"https://testserver{path}").headers


def test_what_came_over_http_is_no_session_cookie_over_https(visit: Visit) -> None:
    client = visit()
    plain = client.get("/").headers["set-cookie"].partition(";")[0]
    answer = client.get("https://testserver/", headers={"cookie": plain})
    assert "__Host-" in answer.headers["set-cookie"]


def test_a_weak_session_cookie_is_replaced(visit: Visit) -> None:
    assert "set-cookie" in visit().get("/", headers={"cookie": "flet_session=guess"}).headers


def test_mounted_apps_know_their_place(visit: Visit) -> None:
    site = flet_fastapi.FastAPI()
    site.mount("/shop/tea", flet_fastapi.app(lambda page: None, proxy_path="/outer/"))
    site.mount("/shop", flet_fastapi.app(lambda page: None, route_url_strategy=ft.RouteUrlStrategy.HASH))
    site.mount("/", flet_fastapi.app(lambda page: None))
    client = visit(site)

    response = client.get("/shop/tea/green/1")
    assert '<base href="/outer/shop/tea/">' in response.text
    assert config_of(response.text)["webSocketEndpoint"] == "/outer/shop/tea/ws"
    assert "Path=/outer/shop/tea/;" in response.headers["set-cookie"]

    shop = config_of(client.get("/shop/").text)
    assert shop == {"webSocketEndpoint": "/shop/ws", "routeUrlStrategy": "hash", "assetBase": "/shop/"}
    assert config_of(client.get("/elsewhere").text)["webSocketEndpoint"] == "/ws"


def test_mount_path_without_slash_leads_to_the_app(visit: Visit) -> None:
    app = flet_fastapi.app(lambda page: None)
    beside_root = Starlette(routes=[Mount("/sub", app), Mount("/", flet_fastapi.app(lambda page: None))])
    response = visit(beside_root).get("/sub?a=1")
    assert response.status_code == 307
    assert response.headers["location"] == "./sub/?a=1"

    alone = Starlette(routes=[Mount("/sub", app)])
    assert visit(alone).get("/sub").headers["location"].endswith("/sub/")


def test_root_path_of_the_server(visit: Visit) -> None:
    client = visit()
    client._transport.root_path = "/below"  # type: ignore[attr-defined]
    assert '<base href="/below/">' in client.get("/below/x").text


def test_endpoint_from_the_environment(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_WEBSOCKET_HANDLER_ENDPOINT", "/live/socket")
    assert config_of(visit().get("/").text)["webSocketEndpoint"] == "/live/socket"


def test_page_is_compressed(visit: Visit) -> None:
    big = visit(app_description="x" * 2000)
    assert big.get("/", headers={"accept-encoding": "gzip"}).headers["content-encoding"] == "gzip"
    assert "content-encoding" not in big.get("/", headers={"accept-encoding": "gzip;q=0, br"}).headers


def test_the_page_of_a_route_has_the_code_fetched_that_its_controls_bring() -> None:
    may_build = threading.Event()

    def main(page: ft.Page) -> None:
        if page.route.startswith("/table"):
            page.add(ft.DataTable([ft.DataColumn("A")]))
        if page.route == "/icons":
            page.add(
                *(ft.Icon(icon) for icon in (ft.Icons.ADD, ft.Icons.ABC, ft.CupertinoIcons.ADD, ft.Icons.ADD))
            )
        if page.route == "/icons/all":
            page.add(*(ft.Icon(icon) for icon in list(ft.Icons)[:500]))
        if page.route == "/many":
            may_build.wait()
        count = 101 if page.route == "/many" else 100
        page.add(ft.Column([ft.Text("plain") for _ in range(count)]))

    async def scenario(server: LiveServer) -> None:
        chromium = {"user-agent": "Mozilla/5.0 Chrome/130.0.0.0"}
        async with httpx2.AsyncClient(base_url=server.url, headers=chromium) as browser:

            async def asked_for(path: str) -> list[str]:
                page = (await browser.get(path)).text
                found = re.search(r"flet\.code=(\[.*?\])", page)
                return list(json.loads(found[1])) if found else []

            assert await asked_for("/table") == []
            async with (
                server.visitor(route="/") as plain,
                server.visitor(route="/table?sorted=1") as sorted_one,
            ):
                await plain.shows("plain")
                await sorted_one.shows("plain")
                assert await asked_for("/") == []
                files = await asked_for("/table?sorted=2")
                assert [(await browser.get(f"/{file}")).status_code for file in files] == [200] * len(files)
            kinds = {re.sub(r"client/(.*)-\w+\.", r"\1.", file) for file in files}
            assert {"data_table.js", "choices.js"} <= kinds, kinds
            async with server.visitor(route="/many") as many:
                assert await asked_for("/many") == [], "nothing stands there yet"
                may_build.set()
                await many.shows("plain")
                assert "long_lists" in (await asked_for("/many"))[0], "what shows longer lists"
            async with server.visitor(route="/icons") as icons:
                await icons.shows("plain")
                assert await asked_for("/icons") == ["icons/1/0,68.svg", "icons/2/0.svg"]
            async with server.visitor(route="/icons/all") as icons:
                await icons.shows("plain")
                *_, address = await asked_for("/icons/all")
                assert address == f"icons/1/{','.join(map(str, range(64)))}.svg"
                assert (await browser.get(f"/{address}")).status_code == 200
            async with wire_client(server.url, authorization="Ann") as ann:
                await ann.register(route="/table/of/ann")
                await ann.shows("plain")
                assert await asked_for("/table/of/ann") == []

    app = flet_fastapi.app(main)

    async def site(scope: Scope, receive: Receive, send: Send) -> None:
        user = Headers(scope=scope).get("authorization") if scope["type"] == "websocket" else None
        await app(scope | {"user": user} if user else scope, receive, send)

    with live_site(site) as server:
        asyncio.run(scenario(server))

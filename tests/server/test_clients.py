from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from starlette.routing import Mount

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi.pages.clients import ClientMissing, find_client
from tests.server.conftest import Visit


@pytest.fixture
def flutter_installed(flutter_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = flutter_folder.parent / "site" / "flet_web"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise AssertionError('it must not be imported')")
    flutter_folder.rename(package / "web")
    monkeypatch.syspath_prepend(str(package.parent))


@pytest.mark.usefixtures("flutter_installed")
@pytest.mark.parametrize("renderer", ["canvaskit", "skwasm"])
def test_flutter_client_of_the_installed_package(renderer: str) -> None:
    client = find_client(renderer)
    assert client.kind == "flutter"
    assert client.folder.parts[-2:] == ("flet_web", "web")


def exported(**options: Any) -> Any:
    return ft.run(lambda page: None, export_asgi_app=True, **options)


def mounted(**options: Any) -> Any:
    return flet_fastapi.app(lambda page: None, **options)


def alone(**options: Any) -> Any:
    return flet_fastapi.FastAPI(routes=[Mount("/", flet_fastapi.FletStaticFiles(**options))])


@pytest.mark.usefixtures("flutter_installed")
@pytest.mark.parametrize("make", [exported, mounted, alone])
@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("html", "dom"),
        ("HTML", "dom"),
        ("auto", "dom"),
        (ft.WebRenderer.AUTO, "dom"),
        (ft.WebRenderer("html"), "dom"),
        ("canvaskit", "flutter"),
        ("SkWasm", "flutter"),
        (ft.WebRenderer.CANVAS_KIT, "flutter"),
    ],
)
def test_the_renderer_is_a_member_or_its_name(
    visit: Visit,
    client_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[..., Any],
    said: Any,
    kind: str,
) -> None:
    def drawn_by() -> str:
        isolated = "cross-origin-embedder-policy" in visit(make(**options)).get("/").headers
        return "flutter" if isolated else "dom"

    visit()
    monkeypatch.delenv("FLET_WEB_PATH")
    monkeypatch.setattr("flet.fastapi.pages.clients.PACKAGED", client_folder)
    options: dict[str, Any] = {"web_renderer": said}
    assert drawn_by() == kind
    options = {}
    monkeypatch.setenv("FLET_WEB_RENDERER", said if isinstance(said, str) else said.value)
    assert drawn_by() == kind


@pytest.mark.parametrize("make", [exported, mounted, alone])
def test_what_is_no_renderer_and_no_strategy(make: Callable[..., Any]) -> None:
    with pytest.raises(
        ValueError, match="'html5' is no WebRenderer: use one of 'auto', 'canvaskit', 'skwasm'"
    ):
        make(web_renderer="html5")
    with pytest.raises(ValueError, match="'query' is no RouteUrlStrategy: use one of 'path', 'hash'"):
        make(route_url_strategy="query")


@pytest.mark.usefixtures("flutter_installed")
def test_what_the_flutter_client_is_given(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    visit()
    monkeypatch.delenv("FLET_WEB_PATH")
    client = visit(web_renderer=ft.WebRenderer.CANVAS_KIT, no_cdn=True, app_name="Tea")
    page = client.get("/")
    for part in (
        '"webRenderer": "canvaskit"',
        '"noCdn": true',
        '"canvasKitBaseUrl": "/canvaskit/"',
        '"fontFallbackBaseUrl": "assets/fonts/"',
        '"entrypointBaseUrl": "/"',
        "<title>Tea</title>",
    ):
        assert part in page.text
    assert page.headers["cross-origin-opener-policy"] == "same-origin"
    assert page.headers["cross-origin-embedder-policy"] == "require-corp"
    assert page.headers["content-security-policy"] == "frame-ancestors 'self'"
    assert client.get("/assets/FontManifest.json").json()[0]["family"] == "Roboto"
    assert client.get("/main.dart.wasm").headers["content-type"] == "application/wasm"
    assert client.get("/main.dart.mjs").headers["content-type"].startswith("text/javascript")
    assert client.get("/main.dart.mjs").headers["cross-origin-embedder-policy"] == "require-corp"


@pytest.mark.usefixtures("flutter_installed")
def test_fonts_come_from_the_cdn_unless_told_otherwise(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    visit()
    monkeypatch.delenv("FLET_WEB_PATH")
    client = visit(web_renderer=ft.WebRenderer.SKWASM)
    assert "canvasKitBaseUrl" not in client.get("/").text
    assert client.get("/assets/FontManifest.json").json() == []
    monkeypatch.setenv("FLET_WEB_NO_CDN", "true")
    assert "canvasKitBaseUrl" in visit(web_renderer=ft.WebRenderer.SKWASM).get("/").text


@pytest.mark.usefixtures("no_flutter")
def test_flutter_client_that_is_not_installed() -> None:
    with pytest.raises(ClientMissing, match=r"pip install --no-deps flet-web==1\.0\.5"):
        flet_fastapi.app(lambda page: None, web_renderer=ft.WebRenderer.CANVAS_KIT)


def test_client_that_is_not_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flet.fastapi.pages.clients.PACKAGED", tmp_path / "nothing")
    with pytest.raises(ClientMissing, match="make client"):
        find_client("auto")


def test_folder_from_the_environment(client_folder: Path, flutter_folder: Path, tmp_path: Path) -> None:
    assert find_client("auto", client_folder).kind == "dom"
    assert find_client("auto", flutter_folder).kind == "flutter"
    assert find_client("skwasm", flutter_folder).kind == "flutter"
    with pytest.raises(ClientMissing, match="holds a DOM client"):
        find_client("canvaskit", client_folder)
    with pytest.raises(ClientMissing, match=r"no index\.html"):
        find_client("auto", tmp_path)

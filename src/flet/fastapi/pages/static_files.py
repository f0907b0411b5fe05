"""Everything that a browser fetches: the page, the client, the app's assets."""

import logging
import os
import re
import stat
from pathlib import Path

import anyio.to_thread
from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from flet.controls.page.app_view import RouteUrlStrategy, WebRenderer
from flet.engine.declare import client_module
from flet.engine.program.program import Program
from flet.fastapi.app_manager import app_manager
from flet.fastapi.clustered import clustered
from flet.fastapi.environment import environment_fills_in
from flet.fastapi.forwarded.url_paths import (
    base_path,
    endpoint_paths,
    mount_path,
    redirect_into,
    set_full_path,
)
from flet.fastapi.inspector import INSPECTOR
from flet.fastapi.pages.clients import find_client
from flet.fastapi.pages.compression import CompressedCopies
from flet.fastapi.pages.file_answers import ALWAYS_CHECK, NEVER_CHANGES, FileAnswers, is_lasting
from flet.fastapi.pages.file_types import media_type
from flet.fastapi.pages.first_code import ICONS_AT_ONCE, FirstCode
from flet.fastapi.pages.folders import assets_folder
from flet.fastapi.pages.frame import FRAME, frame
from flet.fastapi.pages.headers import asset_headers, file_headers
from flet.fastapi.pages.icon_pack import icon_pack
from flet.fastapi.pages.icons import LOADING_PICTURE, manifest_icons
from flet.fastapi.pages.kept_files import KeptFiles
from flet.fastapi.pages.manifest import font_manifest, web_manifest
from flet.fastapi.pages.not_found import OWN_PAGE, is_navigation, not_found
from flet.fastapi.pages.page import PAGE, AppPage
from flet.fastapi.pages.routes import NO_PATH, is_route
from flet.fastapi.pages.template import PageOptions
from flet.fastapi.prerender import Prerenderer
from flet.fastapi.socket.cookie_pickup import picked_up
from flet.settings import read_settings

__all__ = ["FletStaticFiles"]

ICONS = re.compile(rf"icons/(\d{{1,3}})/(\d{{1,6}}(?:,\d{{1,6}}){{0,{ICONS_AT_ONCE - 1}}})\.svg")
"""Icons of one set; a page asks for those that it draws at once."""
MANIFEST = "manifest.json"
FONT_MANIFEST = "assets/FontManifest.json"
# Browsers ask for it where a page names no icon, as a text or a picture cannot.
ASKED_FOR_UNNAMED = "favicon.ico"
NOT_UPGRADED = "A WebSocket request came without its Upgrade header: the proxy in front must pass it on."
NO_CONTENT = 204

logger = logging.getLogger("flet")


class FletStaticFiles(StaticFiles):
    """Serves the page of an app, the web client and the app's assets; the app's own files go first.

    Args:
        proxy_path: Path that a reverse proxy takes off before it passes requests on; needed where it does not say
            so in `X-Forwarded-Prefix`.
        assets_dir: Folder of the app's own files.
        app_name: Title of the page and name of the installed app.
        app_short_name: Name below the installed app's icon.
        app_description: What search engines and the installed app say about it.
        web_renderer: Which client draws the page.
        route_url_strategy: How routes show in the address bar.
        no_cdn: Load the Flutter client's engine and fonts from here. The DOM client always does.
        websocket_endpoint_path: Path of the WebSocket: below the app's own, or the whole path if it begins with a
            slash.
        use_color_emoji: The Flutter client loads emoji in colour. Browsers show them so anyway.
        app_mount_path: Path of the app in its site; where it is mounted if not given.
        upload_dir: Folder that receives uploads. What of it is served, because it is inside the assets folder,
            is no part of the site: its scripts do not run.
        prerenderer: What search engines are given; without it they get a page that has to be run.
        program: The program whose page it is; any of this process if not given.

    Raises:
        ClientMissing: The client is not built or not installed.
        SettingsError: A `FLET_*` variable has a value that is not allowed.
    """

    @environment_fills_in
    def __init__(
        self,
        proxy_path: str | None = None,
        assets_dir: str | None = None,
        app_name: str | None = None,
        app_short_name: str | None = None,
        app_description: str | None = None,
        web_renderer: WebRenderer = WebRenderer.AUTO,
        route_url_strategy: RouteUrlStrategy = RouteUrlStrategy.PATH,
        no_cdn: bool = False,
        websocket_endpoint_path: str | None = None,
        *,
        use_color_emoji: bool = False,
        app_mount_path: str | None = None,
        upload_dir: str | None = None,
        prerenderer: Prerenderer | None = None,
        program: Program | None = None,
    ) -> None:
        super().__init__(check_dir=False)
        settings = read_settings()
        self._renderer = WebRenderer(web_renderer).value
        self._client = find_client(self._renderer, settings.web_path)
        self._assets = assets_folder(assets_dir, [Path.cwd()])
        self._name = app_name
        self._short_name = app_short_name
        self._description = app_description
        self._strategy = RouteUrlStrategy(route_url_strategy).value
        self._no_cdn = no_cdn
        self._color_emoji = use_color_emoji
        self._endpoint = websocket_endpoint_path or settings.websocket_handler_endpoint
        self._proxy_path = proxy_path or ""
        self._mount = app_mount_path
        self._program = program
        self._frame_ancestors = settings.frame_ancestors
        self._answers = FileAnswers(
            self._client,
            CompressedCopies(app_manager.temp_dir("compressed")),
            Path(upload_dir).resolve() if upload_dir else None,
            self._frame_ancestors,
        )
        self._kept = KeptFiles()
        self._page = AppPage(
            self._client,
            self._page_options,
            self._find_page,
            lambda scope: (self._base(scope), self._socket(scope)[1]),
            self._frame_ancestors,
            prerenderer if settings.first_view else None,
            settings.allowed_hosts,
            INSPECTOR if settings.inspect and self._client.kind == "dom" else None,
            FirstCode(self._client.code, program.sessions_here)
            if program is not None and self._client.kind == "dom"
            else None,
        )
        self.all_directories = [folder for folder in (self._assets, self._client.folder) if folder]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        set_full_path(scope)
        await super().__call__(scope, receive, send)

    async def get_response(self, path: str, scope: Scope) -> Response:
        """Return the answer to a request for `path`, a path below the app's own."""
        if scope["method"] not in {"GET", "HEAD"}:
            return self._completed(PlainTextResponse("Method Not Allowed", 405, {"allow": "GET, HEAD"}))
        headers = Headers(scope=scope)
        kept = self._kept.find(scope["path"], headers)
        if kept is not None:
            return kept
        if "sec-websocket-key" in headers:
            return self._completed(PlainTextResponse(NOT_UPGRADED, 426))
        path = path.replace(os.sep, "/")
        at_socket = scope["path"] == self._socket(scope)[0]
        if at_socket or path == ".":
            cookies = await picked_up(scope, self._program)
            # Elsewhere than at the socket, a query of the same name is the program's.
            if cookies is not None and (at_socket or cookies.status_code == NO_CONTENT):
                return cookies
        response = await anyio.to_thread.run_sync(self._find, path, scope, headers)
        if (
            path.startswith(f"{client_module.FOLDER}/")
            and response is not None
            and response.status_code == 404
        ):
            response = await self._of_another_worker(path, headers) or response
        if response is None:
            view = await self._page.first_view(scope)
            response = await anyio.to_thread.run_sync(self._page.answer, scope, headers, view)
        response = self._completed(response)
        if is_lasting(response):
            self._kept.keep(scope["path"], headers, response)
        return response

    async def _of_another_worker(self, path: str, headers: Headers) -> Response | None:
        code = await clustered.code(path.partition("/")[2])
        if code is None:
            return None
        return self._answers.made(
            code, media_type(path) or "application/octet-stream", headers, NEVER_CHANGES
        )

    def _completed(self, response: Response) -> Response:
        for name, value in file_headers(self._client.kind).items():
            response.headers.setdefault(name, value)
        return response

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Return the file or folder that `path` names and its `stat`, `("", None)` where there is none."""
        hidden = any(part.startswith(".") and part != ".well-known" for part in path.split("/"))
        try:
            return ("", None) if hidden else super().lookup_path(path)
        except (OSError, ValueError):
            # A name that is too long, holds a zero byte or may not be read.
            return "", None

    def _find(self, path: str, scope: Scope, headers: Headers) -> Response | None:
        """Return the answer with a file, or that there is none; `None` where the answer is the page."""
        if NO_PATH.search(scope["path"]):
            return self._missing(scope, headers)
        if path in {".", PAGE}:
            return None
        if path == FRAME:
            return frame()
        if path == MANIFEST:
            return self._answers.made(self._manifest(), "application/manifest+json", headers)
        if path == FONT_MANIFEST and self._no_cdn and (fonts := self._read(FONT_MANIFEST)) is not None:
            return self._answers.made(font_manifest(fonts), "application/json", headers)
        full_path, found = self.lookup_path(path)
        if found is None and path == ASKED_FOR_UNNAMED:
            full_path, found = self.lookup_path("favicon.png")
        if found and stat.S_ISREG(found.st_mode):
            return self._answers.file(Path(full_path), found, headers)
        if found and stat.S_ISDIR(found.st_mode):
            index, index_stat = self.lookup_path(f"{path}/{PAGE}")
            if index_stat:
                if not scope["path"].endswith("/"):
                    return RedirectResponse(redirect_into(scope))
                return self._answers.file(Path(index), index_stat, headers)
        if path.startswith(f"{client_module.FOLDER}/"):
            code = client_module.served_file(path.partition("/")[2])
            return (
                self._answers.file(code, code.stat(), headers, lasting=True)
                if code
                else self._missing(scope, headers)
            )
        if (icons := self._icons(path)) is not None:
            return self._answers.made(icons, "image/svg+xml", headers, NEVER_CHANGES)
        if is_route(path, headers):
            return None
        return self._missing(scope, headers)

    def _base(self, scope: Scope) -> str:
        return base_path(scope, self._proxy_path, self._mount)

    def _socket(self, scope: Scope) -> tuple[str, str]:
        """Return the path of the WebSocket as this server sees it, and as the browser does."""
        mount = scope.get("root_path", "") if self._mount is None else mount_path(scope, self._mount)
        return endpoint_paths(scope, self._endpoint, mount, self._proxy_path)

    def _missing(self, scope: Scope, headers: Headers) -> Response:
        path, found = self.lookup_path(OWN_PAGE)
        if found and is_navigation(headers):
            own = asset_headers("text/html", self._frame_ancestors, uploaded=False)
            return HTMLResponse(Path(path).read_bytes(), 404, {"cache-control": ALWAYS_CHECK, **own})
        return not_found(headers, self._base(scope))

    def _manifest(self) -> bytes:
        rest = self._name, self._short_name, self._description, manifest_icons(self._has_own)
        try:
            return web_manifest(self._read(MANIFEST) if self._has_own(MANIFEST) else None, *rest)
        except ValueError as error:
            logger.error("%s of the assets folder cannot be used: %s", MANIFEST, error)
            return web_manifest(None, *rest)

    def _has_own(self, name: str) -> bool:
        path, found = self.lookup_path(name)
        return bool(found and self._assets and Path(path).is_relative_to(self._assets))

    def _find_page(self) -> tuple[str, int] | None:
        file, found = self.lookup_path(PAGE)
        return (file, found.st_mtime_ns) if found else None

    def _page_options(self, socket_path: str) -> PageOptions:
        own_picture = self._client.kind == "dom" and self._has_own(LOADING_PICTURE)
        return PageOptions(
            kind=self._client.kind,
            renderer=self._renderer,
            route_url_strategy=self._strategy,
            no_cdn=self._no_cdn,
            color_emoji=self._color_emoji,
            name=self._name,
            description=self._description,
            web_socket_path=socket_path,
            loading_picture=LOADING_PICTURE if own_picture else None,
        )

    def _icons(self, path: str) -> bytes | None:
        match = ICONS.fullmatch(path)
        pack = icon_pack(self._client.folder, match[1]) if match else None
        if match is None or pack is None:
            return None
        indexes = [int(index) for index in match[2].split(",")]
        return pack.read(indexes[0]) if len(indexes) == 1 else pack.read_several(indexes)

    def _read(self, name: str) -> bytes | None:
        path, found = self.lookup_path(name)
        return Path(path).read_bytes() if found else None

"""A Flet program as an ASGI application."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import RedirectResponse
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket

from flet.controls.page.app_view import RouteUrlStrategy, WebRenderer
from flet.fastapi.app_manager import app_manager
from flet.fastapi.fastapi_app import FastAPI
from flet.fastapi.flet_app import FletApp
from flet.fastapi.flet_oauth import FletOAuth
from flet.fastapi.flet_upload import FletUpload
from flet.fastapi.folders import assets_folder, program_folders, upload_folder
from flet.fastapi.static_files import FletStaticFiles
from flet.fastapi.url_paths import redirect_into
from flet.settings import read_settings

if TYPE_CHECKING:
    from flet.app import AppCallable

__all__ = ["app"]


def app(
    main: AppCallable,
    before_main: AppCallable | None = None,
    proxy_path: str | None = None,
    assets_dir: str | None = None,
    app_name: str | None = None,
    app_short_name: str | None = None,
    app_description: str | None = None,
    web_renderer: WebRenderer = WebRenderer.AUTO,
    route_url_strategy: RouteUrlStrategy = RouteUrlStrategy.PATH,
    no_cdn: bool = False,
    upload_dir: str | None = None,
    upload_endpoint_path: str | None = None,
    max_upload_size: int | None = None,
    secret_key: str | None = None,
    session_timeout_seconds: int = 3600,
    oauth_state_timeout_seconds: int = 600,
) -> FastAPI:
    """Makes the ASGI application of a Flet program: serve it, or mount it in a FastAPI or Starlette site.

    The `FLET_*` variables of the environment go before what is given here.

    Args:
        main: Builds the page of one visitor.
        before_main: Called before `main`, when the page is there but not shown yet.
        proxy_path: Path that a reverse proxy takes off before it passes requests on.
        assets_dir: Folder of the app's own files; a relative one is looked for beside the started script, in
            the working folder and beside the module of `main`.
        app_name: Title of the page and name of the installed app.
        app_short_name: Name below the installed app's icon.
        app_description: What search engines and the installed app say about it.
        web_renderer: Which client draws the page.
        route_url_strategy: How routes show in the address bar.
        no_cdn: Load the Flutter client's engine and fonts from here. The DOM client always does.
        upload_dir: Folder that receives uploads; a relative one is beside the started script. There are none
            without it.
        upload_endpoint_path: Path that takes uploads, below the app's own.
        max_upload_size: Largest upload taken, in bytes; any size if not given.
        secret_key: Signs upload addresses.
        session_timeout_seconds: How long a session outlives its last connection.
        oauth_state_timeout_seconds: How long a visitor may take to sign in.

    Raises:
        ClientMissing: The web client is not built or not installed.
        SettingsError: A `FLET_*` variable has a value that is not allowed.
    """
    settings = read_settings()
    endpoint = settings.websocket_handler_endpoint
    assets = assets_folder(settings.assets_dir or assets_dir, program_folders(main))

    upload_endpoint = (upload_endpoint_path or settings.upload_handler_endpoint).strip("/")
    uploads = upload_folder(settings.upload_dir or upload_dir, program_folders(main))

    strategy = settings.web_route_url_strategy or RouteUrlStrategy(route_url_strategy).value
    visits = FletApp(
        main=main,
        before_main=before_main,
        session_timeout_seconds=settings.session_timeout or session_timeout_seconds,
        oauth_state_timeout_seconds=settings.oauth_state_timeout or oauth_state_timeout_seconds,
        upload_endpoint_path=upload_endpoint if uploads else None,
        secret_key=secret_key,
        proxy_path=proxy_path or "",
        routes_in_hash=strategy == RouteUrlStrategy.HASH.value,
    )

    async def connect(websocket: WebSocket) -> None:
        await app_manager.start()
        await visits.handle(websocket)

    site = _Site(docs_url=None, redoc_url=None, openapi_url=None)
    if uploads is not None:
        take = FletUpload(str(uploads), max_upload_size, secret_key).handle
        site.router.routes.append(Route(f"/{upload_endpoint}", take, methods=["PUT"]))
    site.router.routes += [
        Route(f"/{settings.oauth_callback_handler_endpoint}", FletOAuth().handle, methods=["GET"]),
        WebSocketRoute(f"/{endpoint}", connect),
        Mount(
            "/",
            FletStaticFiles(
                proxy_path=proxy_path,
                assets_dir=str(assets) if assets else None,
                app_name=app_name,
                app_short_name=app_short_name,
                app_description=app_description,
                web_renderer=web_renderer,
                route_url_strategy=route_url_strategy,
                no_cdn=no_cdn,
                websocket_endpoint_path=endpoint,
            ),
        ),
    ]
    return site


class _Site(FastAPI):
    """One Flet app. Mounted at `/`, it leaves `/sub` to an app that is mounted at `/sub` beside it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _is_sibling(scope):
            await RedirectResponse(redirect_into(scope))(scope, receive, send)
        elif scope["type"] == "websocket" and not self.user_middleware and self.middleware_stack is not None:
            # What FastAPI puts around routes is for requests; a socket that nobody wrapped goes straight there.
            scope["app"] = self
            await self.router(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def _is_sibling(scope: Scope) -> bool:
    host: Any = scope.get("app")
    routes = getattr(host, "routes", ())
    return any(isinstance(route, Mount) and route.path and route.path == scope["path"] for route in routes)

"""A Flet program as an ASGI application."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.types import ASGIApp

from flet.controls.page.app_view import RouteUrlStrategy, WebRenderer
from flet.fastapi.environment import environment_fills_in
from flet.fastapi.forwarded.url_paths import join_paths
from flet.fastapi.pages.folders import assets_folder, program_folders, upload_folder
from flet.fastapi.pages.static_files import FletStaticFiles
from flet.fastapi.prerender import Prerenderer
from flet.fastapi.program_routes import ProgramRoutes
from flet.fastapi.server.health import add_health
from flet.fastapi.sign_in.flet_oauth import FletOAuth
from flet.fastapi.socket.flet_app import FletApp
from flet.fastapi.uploads.flet_upload import FletUpload
from flet.settings import read_settings

if TYPE_CHECKING:
    from flet.app import AppCallable
    from flet.fastapi.host import FastAPI

__all__ = ["app", "put_together"]

S = TypeVar("S", bound=ProgramRoutes)


@environment_fills_in
def app(
    main: AppCallable | None = None,
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
    *,
    session_handler: AppCallable | None = None,
    use_color_emoji: bool = False,
    program_name: str | None = None,
    **fastapi_options: Any,
) -> FastAPI:
    """Make the ASGI application of a Flet program: serve it, or mount it in a FastAPI or Starlette site.

    The `FLET_*` variables of the environment give what is left out here. The application takes routes and mounts of
    its own too; what nobody else answers is a file or a route of the program.

    Args:
        main: Builds the page of one visitor.
        before_main: Called before `main`, when the page is there but not shown yet.
        proxy_path: Path that a reverse proxy takes off before it passes requests on; needed where the proxy does
            not say so in `X-Forwarded-Prefix`.
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
        upload_endpoint_path: Path that takes uploads, below the app's own; the whole path may be given too.
        max_upload_size: Largest upload taken, in bytes; any size if not given.
        secret_key: Signs upload addresses.
        session_timeout_seconds: How long a session outlives its last connection.
        oauth_state_timeout_seconds: How long a visitor may take to sign in.
        session_handler: Another name of `main`.
        use_color_emoji: The Flutter client loads emoji in colour. Browsers show them so anyway.
        program_name: What the program is called where several processes serve it; told by its path and `main` if not
            given.
        fastapi_options: More for `fastapi.FastAPI`. `dependencies` hold for the page, its files, its WebSocket and
            its other endpoints: they can turn visitors away. There are no `/docs`, `/redoc` and `/openapi.json`
            unless `docs_url`, `redoc_url` and `openapi_url` are given.

    Raises:
        ClientMissing: The web client is not built or not installed.
        SettingsError: A `FLET_*` variable has a value that is not allowed.
        TypeError: There is no `main`.
    """
    given = locals()
    from flet.fastapi.program_app import ProgramApp

    hidden: dict[str, Any] = {"docs_url": None, "redoc_url": None, "openapi_url": None}
    given["main"] = main or session_handler
    del given["session_handler"], given["fastapi_options"]
    return put_together(lambda files: ProgramApp(files, hidden | fastapi_options), **given)


@environment_fills_in
def put_together(
    make_site: Callable[[ASGIApp], S],
    *,
    main: AppCallable | None,
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
    use_color_emoji: bool = False,
    program_name: str | None = None,
) -> S:
    """Add what belongs to a program to a site that is made for its files; the parameters are those of `app`."""
    if main is None:
        raise TypeError("flet.fastapi.app() needs main, the function that builds the page of a visitor")
    settings = read_settings()
    endpoint = settings.websocket_handler_endpoint
    assets = assets_folder(assets_dir, program_folders(main))

    upload_endpoint = join_paths(upload_endpoint_path or settings.upload_handler_endpoint)
    uploads = upload_folder(upload_dir, program_folders(main))

    visits = FletApp(
        main=main,
        before_main=before_main,
        session_timeout_seconds=session_timeout_seconds,
        oauth_state_timeout_seconds=oauth_state_timeout_seconds,
        upload_endpoint_path=upload_endpoint if uploads else None,
        secret_key=secret_key,
        max_upload_size=max_upload_size,
        proxy_path=proxy_path or "",
        program_name=program_name,
        routes_in_hash=RouteUrlStrategy(route_url_strategy) is RouteUrlStrategy.HASH,
    )
    program = visits.keep_program()
    visits.takes_uploads = True
    files = FletStaticFiles(
        proxy_path=proxy_path,
        # Not left out, even where there is none.
        assets_dir=str(assets or ""),
        app_name=app_name,
        app_short_name=app_short_name,
        app_description=app_description,
        web_renderer=web_renderer,
        route_url_strategy=route_url_strategy,
        no_cdn=no_cdn,
        websocket_endpoint_path=endpoint,
        use_color_emoji=use_color_emoji,
        upload_dir=str(uploads) if uploads else None,
        prerenderer=Prerenderer(visits),
        program=program,
    )
    site = make_site(files)
    if uploads is not None:
        take = FletUpload(str(uploads), max_upload_size, secret_key, program=program).handle
        site.endpoint(upload_endpoint, take, "PUT")
    add_health(site, settings.operation_prefix)
    if settings.metrics:
        # Only where it is wanted is the package needed.
        from flet.fastapi.server.metrics import add_metrics

        add_metrics(site, settings.operation_prefix)
    if settings.inspect:
        from flet.fastapi.inspector.endpoints import add_inspector

        add_inspector(site, program)
    site.endpoint(f"/{settings.oauth_callback_handler_endpoint}", FletOAuth(program).handle, "GET")
    site.socket(f"/{endpoint}", visits.handle)
    site.before_answers(visits.name_program)
    site.after_first_answer(visits.load)
    return site

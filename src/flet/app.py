"""`run()` and `run_async()`: a program as a website."""

from __future__ import annotations

import os
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flet.controls.page.app_view import AppView, RouteUrlStrategy, WebRenderer
from flet.old_names.running import CallableModule
from flet.served_place import ServedPlace

if TYPE_CHECKING:
    import socket

    from starlette.applications import Starlette

    from flet.controls.page.page import Page
    from flet.fastapi import FastAPI
    from flet.fastapi.server.serve import Server
    from flet.workers import Workers

__all__ = ["DEFAULT_ASSETS_DIR", "AppCallable", "run", "run_async"]

AppCallable = Callable[["Page"], Any | Awaitable[Any]]
"""A function of the program, plain or async, that is called with the page of a visitor."""

DEFAULT_ASSETS_DIR = "assets"


def run(
    main: AppCallable,
    before_main: AppCallable | None = None,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: AppView | None = AppView.FLET_APP,
    assets_dir: str | None = DEFAULT_ASSETS_DIR,
    upload_dir: str | None = None,
    web_renderer: WebRenderer = WebRenderer.AUTO,
    route_url_strategy: RouteUrlStrategy = RouteUrlStrategy.PATH,
    no_cdn: bool | None = False,
    export_asgi_app: bool | None = False,
) -> FastAPI | None:
    """Serves a program until Ctrl+C, or makes an ASGI application of it.

    The `FLET_*` variables of the environment win over what is given here.

    Args:
        main: Builds the page of one visitor.
        before_main: Called before `main`, when the page is there but not shown yet.
        name: URL path below which the program is served; at the root if empty.
        host: Address to listen on. If not given: everywhere, but this machine only where a browser is opened.
        port: Port to listen on. 0 is a free one where a browser is opened, else 8000.
        view: Whether a browser is opened: not with `None` and `FLET_APP_HIDDEN`, and not on a Linux without
            display or with `FLET_FORCE_WEB_SERVER`.
        assets_dir: Folder of the app's own files; a relative one is looked for beside the started script, in
            the working folder and beside the module of `main`.
        upload_dir: Folder that receives uploads; without one there are none.
        web_renderer: Which client draws the page.
        route_url_strategy: How routes show in the address bar.
        no_cdn: Load the Flutter client's engine and fonts from here. The DOM client always does.
        export_asgi_app: Return the application for another ASGI server instead of serving it.

    Raises:
        SystemExit: The port is in use, the web client is missing or a `FLET_*` variable has a value that is
            not allowed. With `export_asgi_app` these are raised as what they are.
    """
    import logging

    from flet.announced import announce
    from flet.fastapi.pages.clients import ClientMissing
    from flet.listening import PortUnavailable
    from flet.settings import SettingsError

    program = _Program(
        main, before_main, name, assets_dir, upload_dir, web_renderer, route_url_strategy, bool(no_cdn)
    )
    if export_asgi_app:
        return program.exported()
    try:
        workers = _workers(program, host, port, view)
        if workers is not None:
            raise SystemExit(workers.run())
        server, listeners = _server(program, host, port, view)
    except (ClientMissing, PortUnavailable, SettingsError) as error:
        announce(
            str(error.strerror if isinstance(error, OSError) else error), said_by="flet", level=logging.ERROR
        )
        raise SystemExit(1) from None
    server.run(listeners)
    return None


async def run_async(
    main: AppCallable,
    before_main: AppCallable | None = None,
    name: str = "",
    host: str | None = None,
    port: int = 0,
    view: AppView | None = AppView.FLET_APP,
    assets_dir: str | None = DEFAULT_ASSETS_DIR,
    upload_dir: str | None = None,
    web_renderer: WebRenderer = WebRenderer.AUTO,
    route_url_strategy: RouteUrlStrategy = RouteUrlStrategy.PATH,
    no_cdn: bool | None = False,
) -> None:
    """Serves a program as `run` does, on the running event loop.

    Raises:
        PortUnavailable: The port is in use or not allowed.
        ClientMissing: The web client is not built or not installed.
        SettingsError: A `FLET_*` variable has a value that is not allowed, or `FLET_WORKERS` asks for several
            workers, which only `run` starts.
    """
    from flet.settings import SettingsError, read_settings

    if read_settings().workers > 1:
        raise SettingsError(
            "FLET_WORKERS is for programs that call ft.run(main); ft.run_async() serves by itself."
        )
    program = _Program(
        main, before_main, name, assets_dir, upload_dir, web_renderer, route_url_strategy, bool(no_cdn)
    )
    server, listeners = _server(program, host, port, view)
    await server.serve(listeners)


@dataclass(frozen=True, slots=True)
class _Program:
    """A program and what it says of how it is served."""

    main: AppCallable
    before_main: AppCallable | None
    name: str
    assets_dir: str | None
    upload_dir: str | None
    web_renderer: WebRenderer
    route_url_strategy: RouteUrlStrategy
    no_cdn: bool

    def path(self) -> str:
        """Return the URL path below which it is served, `""` at the root."""
        from flet.fastapi.forwarded.url_paths import join_paths
        from flet.settings import read_settings

        return join_paths(self.name or read_settings().web_app_path or "")

    def exported(self) -> FastAPI:
        """Return an application for another ASGI server, with all that FastAPI can."""
        from flet.fastapi import FastAPI
        from flet.fastapi.application import app

        application = app(self.main, **self._arguments())
        if not self.path():
            return application
        site = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
        _mount(application, self.path(), site)
        return site

    def served(self) -> Starlette:
        """Return what our own server serves; it needs no FastAPI, which takes longer to load than all the rest."""
        from starlette.applications import Starlette

        from flet.fastapi.application import put_together
        from flet.fastapi.program_routes import ServedApp, lifespan_of_programs

        application = put_together(ServedApp, main=self.main, **self._arguments())
        if not self.path():
            return application
        site = Starlette(lifespan=lifespan_of_programs)
        _mount(application, self.path(), site)
        return site

    def _arguments(self) -> dict[str, Any]:
        from flet.fastapi.environment import said_by_environment
        from flet.logs import set_up_logs
        from flet.settings import read_settings

        settings = read_settings()
        set_up_logs(settings.log_level, settings.log_format)
        arguments: dict[str, Any] = {
            "before_main": self.before_main,
            "assets_dir": self.assets_dir,
            "web_renderer": self.web_renderer,
            "route_url_strategy": self.route_url_strategy,
            "no_cdn": self.no_cdn,
            "upload_dir": self.upload_dir,
        }
        return arguments | said_by_environment()


def _workers(program: _Program, host: str | None, port: int, view: AppView | None) -> Workers | None:
    """Return the workers that this process is to start, `None` where it serves by itself."""
    from flet.settings import read_settings

    settings = read_settings()
    if settings.workers == 1 or settings.worker_tie is not None:
        return None
    from flet.logs import set_up_logs
    from flet.workers import Workers, check_workers

    check_workers(settings.workers, settings)
    set_up_logs(settings.log_level, settings.log_format)
    place = ServedPlace.of(program.path(), host, port, view)
    return Workers(settings.workers, place.listeners, place.announce)


def _server(
    program: _Program, host: str | None, port: int, view: AppView | None
) -> tuple[Server, list[socket.socket]]:
    from flet.fastapi.server.serve import Server
    from flet.settings import read_settings

    settings = read_settings()
    application = program.served()
    place = ServedPlace.of(program.path(), host, port, view)
    on_ready = place.announce
    if settings.worker_tie is not None:
        from flet.workers import Tie

        on_ready = Tie(settings.worker_tie).ready
        os.environ.pop("FLET_WORKER_TIE", None)
        os.environ.pop("FLET_WORKERS", None)
    server = Server(
        application,
        max_message_size=settings.ws_max_message_size,
        log_level=settings.log_level or "warning",
        own_log=settings.log_format is None,
        on_ready=on_ready,
        grace=settings.shutdown_grace,
    )
    return server, place.listeners


def _mount(application: Starlette, path: str, site: Starlette) -> None:
    """Puts the application at a path of a site, with the way to it from the root."""
    from starlette.responses import RedirectResponse
    from starlette.routing import Mount, Route

    from flet.fastapi.server.health import health_routes
    from flet.settings import read_settings

    site.router.routes += [
        *health_routes(read_settings().operation_prefix),
        Route("/", lambda _: RedirectResponse(f".{path}/")),
        Mount(path, application),
    ]


sys.modules[__name__].__class__ = CallableModule

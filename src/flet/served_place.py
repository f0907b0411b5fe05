"""Where a program is served by itself, and what is told of it once it is."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from flet.controls.page.app_view import AppView
from flet.display import is_headless

if TYPE_CHECKING:
    import socket

WEB_SERVER_PORT = 8000
LOCAL_HOST = "127.0.0.1"
OPENS_BROWSER = {AppView.WEB_BROWSER, AppView.FLET_APP, AppView.FLET_APP_WEB}


@dataclass(frozen=True, slots=True)
class ServedPlace:
    """Where a program is served, and whether a browser is opened there."""

    listeners: list[socket.socket]
    path: str
    view: AppView | None
    opens_browser: bool

    @classmethod
    def of(cls, path: str, host: str | None, port: int, view: AppView | None) -> ServedPlace:
        """Open its sockets, as the environment and then the program wish.

        Raises:
            PortUnavailable: The port is in use or not allowed.
            SettingsError: A `FLET_*` variable has a value that is not allowed.
        """
        from flet.listening import adopt, listen
        from flet.settings import read_settings

        settings = read_settings()
        view = None if view is None else AppView(view)
        web_server = is_headless() if settings.force_web_server is None else settings.force_web_server
        opens_browser = view in OPENS_BROWSER and not web_server

        host = settings.server_ip or host or (LOCAL_HOST if opens_browser else None)
        port = port if settings.server_port is None else settings.server_port
        if settings.server_fds:
            listeners = adopt(settings.server_fds)
            # They are this program's, not those of programs that it starts.
            os.environ.pop("FLET_SERVER_FDS", None)
        else:
            listeners = listen(host, port or (WEB_SERVER_PORT if web_server else 0))
        return cls(listeners, path, view, opens_browser)

    def announce(self) -> None:
        """Tell where it is, now that it is served."""
        from flet.announced import announce
        from flet.listening import network_url_of, url_of
        from flet.settings import read_settings

        url = url_of(self.listeners, self.path)
        prefix = read_settings().display_url_prefix
        if prefix is not None:
            print(prefix, url, self.view.value if self.view else "", flush=True)  # noqa: T201
        else:
            other = network_url_of(self.listeners, self.path)
            announce(
                f"Serving on {url}{f', for other machines on {other}' if other else ''} (Ctrl+C to stop)"
            )
            if self.opens_browser:
                _open_browser(url)


def _open_browser(url: str) -> None:
    import threading
    import webbrowser

    # Starting a browser may take seconds and must not hold up the server.
    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()

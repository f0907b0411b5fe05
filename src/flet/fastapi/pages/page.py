"""The HTML page of an app, as the answer to a request for one of its routes."""

from __future__ import annotations

import html
import json
import posixpath
import re
import secrets
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from starlette.datastructures import Headers
from starlette.responses import RedirectResponse, Response
from starlette.types import Scope

from flet.fastapi.forwarded.forwarded_request import forwarded
from flet.fastapi.forwarded.url_paths import path_inside
from flet.fastapi.pages.clients import Client
from flet.fastapi.pages.compression import compressed
from flet.fastapi.pages.headers import page_headers
from flet.fastapi.pages.own_page import starting_dom_client
from flet.fastapi.pages.template import CONFIG_MARK, PageOptions, PageTemplate, script
from flet.fastapi.prerender.readers import READABLE, asks_readable, reads_html, without_readable
from flet.fastapi.socket.allowed_host import allowed_host
from flet.fastapi.socket.session_cookie import new_secret, read_secret, set_cookie

if TYPE_CHECKING:
    from flet.fastapi.pages.first_code import FirstCode
    from flet.fastapi.prerender.document import PrerenderedPage
    from flet.fastapi.prerender.prerenderer import Prerenderer

__all__ = ["PAGE", "AppPage"]

PAGE = "index.html"
FLUTTER_TAKES_OVER = (
    "addEventListener('flutter-first-frame',()=>document.getElementById('first-view').remove())"
)
STYLE = Path(__file__).parents[1] / "prerender" / "first_view.css"
IN_PATHS = "/&=:@!$'()*+,;~-._"
IN_QUERIES = IN_PATHS + "?%"


class AppPage:
    """Answers requests for the routes of an app.

    Args:
        client: What the page starts.
        options: Makes what the page says about its app, from the path of the WebSocket.
        find: Finds the page's `index.html`: its path and when it was changed; `None` where there is none.
        paths: Returns where the app begins, with a slash at both ends, and where its WebSocket is, as the browser of a
            request sees them.
        frame_ancestors: Who may show the page in a frame.
        prerenderer: What the page shows to those who do not run it; `None` for nothing.
        allowed_hosts: Names that the server goes by; all if there are none.
        first_script: Address of a script that runs before the client's, from where the app begins.
        first_code: Knows which code the page will need besides.
    """

    def __init__(
        self,
        client: Client,
        options: Callable[[str], PageOptions],
        find: Callable[[], tuple[str, int] | None],
        paths: Callable[[Scope], tuple[str, str]],
        frame_ancestors: str,
        prerenderer: Prerenderer | None,
        allowed_hosts: tuple[str, ...] = (),
        first_script: str | None = None,
        first_code: FirstCode | None = None,
    ) -> None:
        self._client = client
        self._options = options
        self._find = find
        self._paths = paths
        self._frame_ancestors = frame_ancestors
        self._prerenderer = prerenderer
        self._allowed_hosts = allowed_hosts
        self._first_script = first_script
        self._first_code = first_code
        self._template = lru_cache(maxsize=32)(self._make_template)

    async def first_view(self, scope: Scope) -> PrerenderedPage | None:
        """Return what the program shows at the route of a request, if the one who asks will not run the page."""
        views = self._prerenderer
        if views is None or scope["method"] != "GET" or not self._is_asked_for(scope):
            return None
        if not asks_readable(_query(scope)) and not reads_html(Headers(scope=scope).get("user-agent", "")):
            return None
        path, query = _asked_for(scope)
        return await views.of(scope, f"{path}?{query}" if query else path)

    def answer(self, scope: Scope, headers: Headers, view: PrerenderedPage | None = None) -> Response:
        """Return the page.

        Args:
            scope: The request.
            headers: Its headers.
            view: What the page shows before it runs.
        """
        if not self._is_asked_for(scope):
            return Response("This server does not go by that name.", 421, media_type="text/plain")
        base, socket_path = self._paths(scope)
        found = self._find()
        if found is None:
            return Response("The web client has gone from the server.", 500, media_type="text/plain")
        if view is not None and view.elsewhere is not None:
            return RedirectResponse(view.elsewhere, 302, {"cache-control": "no-store", "vary": "user-agent"})
        visitor = forwarded(scope)
        nonce = secrets.token_urlsafe(16)
        template = self._template(*found, base, socket_path)
        if view is None:
            page = template.render(
                nonce,
                head=self._first(base, nonce)
                + self._early(scope, nonce)
                + self._way_to_content(scope, base, nonce),
            )
        else:
            page = self._with_view(template, nonce, view, scope, base)
        response_headers = page_headers(
            self._client.kind,
            nonce=nonce,
            host=visitor.host,
            frame_ancestors=self._frame_ancestors,
        )
        if self._prerenderer is not None:
            response_headers["vary"] = "user-agent"
        if read_secret(scope) is None:
            response_headers["set-cookie"] = set_cookie(
                new_secret(), path=_common_folder(base, socket_path), secure=visitor.secure
            )
        response = compressed(page.encode(), "text/html", headers, response_headers)
        response.status_code = view.status if view is not None else 200
        return response

    def _is_asked_for(self, scope: Scope) -> bool:
        return allowed_host(scope, self._allowed_hosts)

    def _first(self, base: str, nonce: str) -> str:
        """Return what runs a script before the client's."""
        if self._first_script is None:
            return ""
        return f'<script nonce="{nonce}" src="{html.escape(base + self._first_script)}"></script>'

    def _early(self, scope: Scope, nonce: str) -> str:
        """Say whether the browser is new, and name what the route needs besides what every page begins with."""
        if self._first_code is None:
            return ""
        files, kinds = self._first_code.at(_asked_for(scope)[0])
        told: dict[str, Any] = {"code": files, "kinds": kinds} if files else {}
        if read_secret(scope) is None:
            told["isNew"] = True
        if not told:
            return ""
        return script("".join(f"flet.{name}={json.dumps(value)};" for name, value in told.items()), nonce)

    def _way_to_content(self, scope: Scope, base: str, nonce: str) -> str:
        """Leads a browser that runs no scripts to the content, and one that does away from the address of that."""
        if self._prerenderer is None:
            return ""
        path, query = _asked_for(scope)
        if asks_readable(_query(scope)):
            literal = json.dumps(_address(base, path, query))
            return script(f"history.replaceState(history.state,'',{literal})", nonce)
        address = _address(base, path, f"{query}&{READABLE}=1" if query else f"{READABLE}=1")
        return f'<noscript><meta http-equiv="refresh" content="0; url={html.escape(address)}"></noscript>'

    def _with_view(
        self, template: PageTemplate, nonce: str, view: PrerenderedPage, scope: Scope, base: str
    ) -> str:
        path, _, query = view.route.partition("?")
        address = _address(base, path, query)
        description = view.description or template.description(at_root=path == "/") or view.summary
        title = view.title or template.title
        head = [
            self._first(base, nonce),
            f'<link rel="canonical" href="{html.escape(address)}">',
            _property("og:type", "website"),
            _property("og:title", title),
            _property("og:description", description),
            f"<style>{_style()}</style>",
        ]
        if asks_readable(_query(scope)):
            head.append(self._way_to_content(scope, base, nonce))
        if self._client.kind == "flutter":
            head.append(script(FLUTTER_TAKES_OVER, nonce))
        return template.render(
            nonce,
            head="".join(head),
            body=view.html,
            title=title,
            description=description,
        )

    def _make_template(self, file: str, _modified: int, base: str, socket_path: str) -> PageTemplate:
        source = Path(file).read_text(encoding="utf-8")
        if self._client.kind == "dom" and not Path(file).is_relative_to(self._client.folder.resolve()):
            client_page = (self._client.folder / PAGE).read_text(encoding="utf-8")
            source = starting_dom_client(source, client_page, CONFIG_MARK)
        return PageTemplate(source, base, self._options(socket_path))


def _common_folder(base: str, socket_path: str) -> str:
    """Return the longest path, with a slash at the end, below which both are: the cookie has to reach the WebSocket."""
    return posixpath.commonpath((base, posixpath.dirname(socket_path))).rstrip("/") + "/"


@cache
def _style() -> str:
    return re.sub(r"\s+", " ", STYLE.read_text(encoding="utf-8"))


def _query(scope: Scope) -> str:
    return scope.get("query_string", b"").decode("latin-1")  # type: ignore[no-any-return]


def _asked_for(scope: Scope) -> tuple[str, str]:
    """Return the path and query of a route as a browser tells them: the path as it is written in the address."""
    path = quote(path_inside(scope), safe=IN_PATHS)
    return "/" + path.lstrip("/"), without_readable(_query(scope))


def _address(base: str, path: str, query: str) -> str:
    """Return the address of a route from the root of the site."""
    address = base + quote(path.lstrip("/"), safe=IN_PATHS + "%")
    return address + (f"?{quote(query, safe=IN_QUERIES)}" if query else "")


def _property(name: str, content: str | None) -> str:
    return f'<meta property="{name}" content="{html.escape(content)}">' if content else ""

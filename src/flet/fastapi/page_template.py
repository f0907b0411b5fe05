"""The HTML page that starts a client: a client's `index.html` with what depends on the app filled in."""

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from flet.fastapi.clients import Kind

__all__ = ["CONFIG_MARK", "PageOptions", "PageTemplate"]

NONCE_MARK = "__CSP_NONCE__"
CONFIG_MARK = "<!-- fletAppConfig -->"
BASE = re.compile(r"(<base\s[^>]*?href\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
TITLE = re.compile(r"<title>.*?</title>", re.IGNORECASE | re.DOTALL)
HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)
BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
SCRIPT_WITHOUT_NONCE = re.compile(r"<script(?![^>]*\snonce\s*=)", re.IGNORECASE)
LOADING = (
    '<div id="loading" style="position:fixed;inset:0;display:grid;place-content:center">'
    '<img src="{}" alt=""></div>'
)


@dataclass(frozen=True, slots=True)
class PageOptions:
    """What a page says about its app."""

    kind: Kind
    renderer: str
    route_url_strategy: str
    no_cdn: bool
    color_emoji: bool
    name: str | None
    description: str | None
    web_socket_path: str
    loading_picture: str | None = None
    """Address of the picture that shows until the client is there."""


class PageTemplate:
    """One page for one base path; only the nonce of its scripts differs between requests.

    Args:
        source: The text of `index.html`.
        base: Base path of the app as the browser sees it, `/` at both ends.
        options: What the page says about its app.
    """

    def __init__(self, source: str, base: str, options: PageOptions) -> None:
        page = _set_base(source, base)
        if options.name is not None:
            page = TITLE.sub(lambda _: f"<title>{html.escape(options.name or '')}</title>", page, count=1)
            page = _set_meta(page, "apple-mobile-web-app-title", options.name)
        if options.description is not None:
            page = _set_meta(page, "description", options.description)
        page = _insert(page, CONFIG_MARK, _script(_client_config(base, options)))
        if options.loading_picture is not None and options.kind == "dom":
            page = BODY.sub(lambda match: match[0] + LOADING.format(options.loading_picture), page, count=1)
        page = SCRIPT_WITHOUT_NONCE.sub(f'<script nonce="{NONCE_MARK}"', page)
        self._parts = page.split(NONCE_MARK)

    def render(self, nonce: str) -> str:
        """Returns the page with `nonce` on every script of its own."""
        return nonce.join(self._parts)


def _client_config(base: str, options: PageOptions) -> Mapping[str, object]:
    config: dict[str, object] = {
        "webSocketEndpoint": options.web_socket_path,
        "routeUrlStrategy": options.route_url_strategy,
        "assetBase": base,
    }
    if options.kind == "flutter":
        config |= {
            "pyodide": False,
            "noCdn": options.no_cdn,
            "useColorEmoji": options.color_emoji,
            "webRenderer": options.renderer,
            "entrypointBaseUrl": base,
        }
        if options.no_cdn:
            config |= {"canvasKitBaseUrl": f"{base}canvaskit/", "fontFallbackBaseUrl": "assets/fonts/"}
    return config


def _script(config: Mapping[str, object]) -> str:
    # "<" must not appear in script text, where "</script>" would end it.
    literal = json.dumps(config).replace("<", "\\u003c")
    return f'<script nonce="{NONCE_MARK}">window.flet=Object.assign(window.flet||{{}},{literal});</script>'


def _set_base(page: str, base: str) -> str:
    tag = f'"{html.escape(base)}"'
    page, replaced = BASE.subn(lambda match: match[1] + tag, page, count=1)
    if replaced:
        return page
    return re.sub(r"(<head[^>]*>)", lambda match: f"{match[1]}<base href={tag}>", page, count=1)


def _set_meta(page: str, name: str, content: str) -> str:
    tag = f'<meta name="{name}" content="{html.escape(content)}">'
    pattern = re.compile(rf"<meta\s[^>]*name\s*=\s*[\"']{re.escape(name)}[\"'][^>]*>", re.IGNORECASE)
    page, replaced = pattern.subn(lambda _: tag, page, count=1)
    return page if replaced else HEAD_END.sub(lambda match: f"{tag}{match[0]}", page, count=1)


def _insert(page: str, mark: str, text: str) -> str:
    if mark in page:
        return page.replace(mark, text, 1)
    return HEAD_END.sub(lambda match: f"{text}{match[0]}", page, count=1)

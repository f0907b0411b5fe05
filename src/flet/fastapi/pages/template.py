"""The HTML page that starts a client: a client's `index.html` with what depends on the app filled in."""

import html
import json
import re
from dataclasses import dataclass

from flet.fastapi.pages.clients import Kind

__all__ = ["CONFIG_MARK", "PageOptions", "PageTemplate", "script"]

NONCE_MARK = "__CSP_NONCE__"
CONFIG_MARK = "<!-- fletAppConfig -->"
HEAD_MARK = "<!-- first view -->"
BODY_MARK = "<!-- content -->"
DESCRIPTION = re.compile(r"<meta\s[^>]*name\s*=\s*[\"']description[\"'][^>]*>", re.IGNORECASE)
CONTENT = re.compile(r"content\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
CLIENT_DESCRIPTION = "Flet application."
BASE = re.compile(r"(<base\s[^>]*?href\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s>]+)", re.IGNORECASE)
TITLE = re.compile(r"<title>(.*?)</title>", re.IGNORECASE | re.DOTALL)
HEAD_END = re.compile(r"</head\s*>", re.IGNORECASE)
BODY = re.compile(r"<body\b[^>]*>", re.IGNORECASE)
NEEDS_SCRIPTS = re.compile(r"<noscript id=\"needs-scripts\">.*?</noscript>", re.DOTALL)
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
            page = _set_title(page, options.name)
            page = _set_meta(page, "apple-mobile-web-app-title", options.name)
        if options.description is not None:
            page = _set_meta(page, "description", options.description)
        found = TITLE.search(page)
        self.title = html.unescape(found[1]).strip() if found else ""
        self._description = _description(page)
        # What is said of a single view comes before the scripts that look at the address.
        page = _insert(page, CONFIG_MARK, script(_client_config(base, options), NONCE_MARK) + HEAD_MARK)
        loading = LOADING.format(options.loading_picture) if options.loading_picture else ""
        page = BODY.sub(lambda match: match[0] + loading + BODY_MARK, page, count=1)
        page = SCRIPT_WITHOUT_NONCE.sub(f'<script nonce="{NONCE_MARK}"', page)
        self._parts = page.split(NONCE_MARK)

    def description(self, at_root: bool) -> str | None:
        """Return what the page says about the app, which is about the first of its routes more than the others."""
        return self._description if at_root else None

    def render(
        self,
        nonce: str,
        head: str = "",
        body: str = "",
        title: str | None = None,
        description: str | None = None,
    ) -> str:
        """Return the page with `nonce` on every script of its own.

        Args:
            nonce: A number for this answer alone.
            head: HTML for the head.
            body: HTML that shows until the client does.
            title: Another title.
            description: Another description.
        """
        page = nonce.join(self._parts)
        if title is not None:
            page = _set_title(page, title)
        if description is not None:
            page = _set_meta(page, "description", description)
        if body:
            page = NEEDS_SCRIPTS.sub("", page, count=1)
        return page.replace(HEAD_MARK, head, 1).replace(BODY_MARK, body, 1)


def script(code: str, nonce: str) -> str:
    """Return a script element."""
    # "<" must not appear in script text, where "</script>" would end it.
    code = code.replace("<", "\\u003c")
    return f'<script nonce="{nonce}">{code}</script>'


def _client_config(base: str, options: PageOptions) -> str:
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
    return f"window.flet=Object.assign(window.flet||{{}},{json.dumps(config)});"


def _set_base(page: str, base: str) -> str:
    tag = f'"{html.escape(base)}"'
    page, replaced = BASE.subn(lambda match: match[1] + tag, page, count=1)
    if replaced:
        return page
    return re.sub(r"(<head[^>]*>)", lambda match: f"{match[1]}<base href={tag}>", page, count=1)


def _set_title(page: str, title: str) -> str:
    tag = f"<title>{html.escape(title)}</title>"
    page, replaced = TITLE.subn(lambda _: tag, page, count=1)
    return page if replaced else HEAD_END.sub(lambda match: f"{tag}{match[0]}", page, count=1)


def _description(page: str) -> str | None:
    """Return what a program's own page says; the client's says nothing."""
    tag = DESCRIPTION.search(page)
    content = CONTENT.search(tag[0]) if tag else None
    text = html.unescape(content[1][1:-1]).strip() if content else ""
    return text if text and text != CLIENT_DESCRIPTION else None


def _set_meta(page: str, name: str, content: str) -> str:
    tag = f'<meta name="{name}" content="{html.escape(content)}">'
    pattern = re.compile(rf"<meta\s[^>]*name\s*=\s*[\"']{re.escape(name)}[\"'][^>]*>", re.IGNORECASE)
    page, replaced = pattern.subn(lambda _: tag, page, count=1)
    return page if replaced else HEAD_END.sub(lambda match: f"{tag}{match[0]}", page, count=1)


def _insert(page: str, mark: str, text: str) -> str:
    if mark in page:
        return page.replace(mark, text, 1)
    return HEAD_END.sub(lambda match: f"{text}{match[0]}", page, count=1)

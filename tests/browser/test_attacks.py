"""Text, pictures and links that others wrote run nothing, even in a browser without the content policy."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import flet as ft
from tests.chromium import Publish, Visitor

pytestmark = [
    pytest.mark.browser,
    # what is no colour is told, and does nothing
    pytest.mark.filterwarnings("ignore::flet.engine.declare.type_check.MisfitWarning"),
]

RUN = "window.hacked = 1"
HTML = f"</title></script></style><script>{RUN}</script><img src=x onerror='{RUN}'><svg onload='{RUN}'>"
SVG = f"<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}' width='9' height='9'><script>{RUN}</script></svg>"
QUOTES = f"""x" onerror="{RUN}" style="position:fixed" x='"""
SCRIPT_URLS = [
    f"javascript:{RUN}",
    f" JaVaScRiPt:{RUN}",
    f"java\tscript:{RUN}",
    f"java\nscript:{RUN}",
    f"\x01javascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"vbscript:{RUN}",
]
MARKDOWN = f"""
# Markdown {HTML}

<script>{RUN}</script> <a href="javascript:{RUN}">raw link</a> <b onclick="{RUN}">raw</b>

[link](javascript:{RUN.replace(" ", "")}) [case](JAVASCRIPT:{RUN.replace(" ", "")})
[entity](&#106;avascript:{RUN.replace(" ", "")}) [control](java&#9;script:{RUN.replace(" ", "")})
[data](data:text/html,x) ![picture](javascript:x) ![q](x"onerror="{RUN.replace(" ", "")})
<javascript:{RUN.replace(" ", "")}>

```html" onload="{RUN}
{HTML}
```

[ref]: javascript:{RUN.replace(" ", "")}
[ref]
"""


def main(page: ft.Page) -> None:
    page.title = HTML
    page.fonts = {"Evil": QUOTES, HTML: "/fonts/none.ttf"}
    page.theme = ft.Theme(font_family=HTML)
    page.add(
        ft.Text("ready"),
        ft.Text(HTML, tooltip=HTML, font_family=HTML, semantics_label=HTML, selectable=True),
        ft.TextField(value=HTML, label=HTML, hint_text=HTML, helper=HTML, error=HTML, key=HTML),
        ft.Markdown(MARKDOWN, extension_set=ft.MarkdownExtensionSet.GITHUB_WEB, auto_follow_links=True),
        ft.Markdown(MARKDOWN, auto_follow_links=True, code_theme=ft.MarkdownCodeTheme.GITHUB),
        ft.Row([picture(source) for source in pictures()], wrap=True),
        ft.Container(bgcolor=f"red; background: url({QUOTES})", width=9, height=9),
        *(control for url in SCRIPT_URLS for control in links(url)),
        *(ft.Button(f"launch {n}", on_click=launch(page, url)) for n, url in enumerate(SCRIPT_URLS)),
        ft.Button("go", on_click=lambda: page.run_task(page.push_route, "//evil.example/x")),
    )


def pictures() -> list[Any]:
    encoded = base64.b64encode(SVG.encode()).decode()
    return [SVG, SVG.encode(), f"data:image/svg+xml;base64,{encoded}", encoded, QUOTES, *SCRIPT_URLS]


def picture(source: Any) -> ft.Control:
    return ft.Image(source, width=9, height=9, repeat=ft.ImageRepeat.REPEAT, semantics_label=QUOTES)


def links(url: str) -> list[ft.Control]:
    here = ft.Url(url, target=ft.UrlTarget.SELF)
    return [
        ft.Button("button", url=here),
        ft.Container(ft.Text("container"), url=here),
        ft.ListTile("tile", url=here),
        ft.Text(spans=[ft.TextSpan("span", url=here)]),
        ft.IconButton(ft.Icons.ADD, url=url),
    ]


def launch(page: ft.Page, url: str) -> Any:
    async def run() -> None:
        for target in ("_self", "_blank"):
            try:
                await page.launch_url(url, web_only_window_name=target)
            except Exception:
                page.add(ft.Text("refused"))

    return run


@pytest.fixture
def trusting(chromium: Browser) -> Iterator[Page]:
    """A window of a browser that knows no content policy."""
    context = chromium.new_context(bypass_csp=True, viewport={"width": 900, "height": 700})
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def test_nothing_that_others_wrote_is_run(publish: Publish, trusting: Page) -> None:
    server = publish(main, app_name=HTML, app_short_name=HTML, app_description=QUOTES)
    page = trusting
    page.goto(server.url)
    expect(page.get_by_text("ready", exact=True)).to_be_visible()
    expect(page.get_by_text("raw link").first).to_be_visible()
    assert page.title() == " ".join(HTML.split())
    page.evaluate(
        """() => { for (const one of document.querySelectorAll("a, [data-presses], .markdown *")) one.click?.() }"""
    )
    for n in range(len(SCRIPT_URLS)):
        page.get_by_role("button", name=f"launch {n}").click()
    expect(page.get_by_text("refused")).to_have_count(2 * len(SCRIPT_URLS))
    page.get_by_role("button", name="go", exact=True).click()
    page.wait_for_url("**/evil.example/x")
    page.wait_for_timeout(300)
    assert page.url == f"{server.url}/evil.example/x"
    for window in page.context.pages:
        assert window.evaluate("window.hacked") is None
        assert window.url.startswith((server.url, "about:blank"))
    schemes = page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.protocol)")
    assert set(schemes) <= {"http:"}
    assert page.evaluate("[...document.querySelectorAll('[onerror], [onload], [onclick]')].length") == 0
    assert page.evaluate("[...document.querySelectorAll('iframe, object, embed')].length") == 0


def test_the_content_policy_stands_behind_that(publish: Publish, visitor: Visitor) -> None:
    server = publish(lambda page: page.add(ft.Text("ready")))
    page = visitor.open(server.url)
    expect(page.get_by_text("ready")).to_be_visible()
    page.evaluate(
        """run => {
            const image = document.createElement("img");
            image.setAttribute("onerror", run);
            image.src = "x";
            const anchor = document.createElement("a");
            anchor.href = "javascript:" + run;
            const script = document.createElement("script");
            script.textContent = run;
            document.body.append(image, anchor, script);
            anchor.click();
        }""",
        RUN,
    )
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert any("Content Security Policy" in one for one in visitor.complaints)
    visitor.complaints.clear()

"""What search engines, and browsers that run no scripts, get of a page."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, WebSocketRoute

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi.prerender import Prerenderer, prerender_visit, prerenderer, reads_html
from tests.live import LiveServer, live_site, until
from tests.server.conftest import Visit
from tests.wire import wire_client

CRAWLER = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"
PERSON = (
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36"
)
VOID = {"br", "hr", "img", "input", "meta", "link", "base"}


class Parsed(HTMLParser):
    """HTML as a crawler reads it: elements with their attributes and text, and the open ones at its end."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return  # as in <br />
        assert self.open.pop() == tag, f"</{tag}> where {self.open} is open"

    def handle_data(self, data: str) -> None:
        if data.strip() and self.open:
            self.texts.append((self.open[-1], data.strip()))

    def all(self, tag: str, attribute: str) -> list[str | None]:
        return [attributes.get(attribute) for name, attributes in self.elements if name == tag]

    def meta(self, name: str) -> str | None:
        found = [a for t, a in self.elements if t == "meta" and name in (a.get("name"), a.get("property"))]
        return found[0]["content"] if found else None


@pytest.fixture
def read(visit: Visit) -> Callable[..., Parsed]:
    """Reads a page of a program as a crawler: `read(main, "/route")`."""

    def get(main: Callable[..., Any], route: str = "/", **options: Any) -> Parsed:
        client = visit(flet_fastapi.app(main, **options))
        response = client.get(route, headers={"user-agent": CRAWLER})
        assert response.status_code == 200
        return Parsed(response.text)

    return get


def content(*controls: ft.Control) -> Callable[[ft.Page], None]:
    return lambda page: page.add(*controls)


def inside(html: str) -> str:
    """The first view within a page."""
    assert '<div id="first-view">' in html, html
    return html.split('<div id="first-view">')[1].split('<div id="app">')[0]


def test_text_headings_links_and_pictures(read: Callable[..., Parsed]) -> None:
    def main(page: ft.Page) -> None:
        page.title = "Green tea"
        page.appbar = ft.AppBar(title=ft.Text("Tea shop"))
        page.add(
            ft.Text("Kinds", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            ft.Text("Sencha & friends", size=20),
            ft.Text("Leaves that have not withered.", spans=[ft.TextSpan("More", url="/more?a=1&b=2")]),
            ft.TextButton("Oolong", url=ft.Url("https://example.com/oolong")),
            ft.Image("leaf.png", semantics_label="A leaf"),
            ft.Semantics(heading_level=4, content=ft.Text("Small print")),
            ft.ListView([ft.ListTile(title="Assam", subtitle="strong"), ft.ListTile(title="Darjeeling")]),
        )

    page = read(main)
    assert page.open == []
    assert ("title", "Green tea") in page.texts
    assert ("span", "Tea shop") in page.texts
    assert {"h1", "h2", "h3", "h4", "main", "header", "ul", "li"} <= {tag for tag, _ in page.elements}
    assert ("h2", "Kinds") in page.texts
    assert ("h3", "Sencha & friends") in page.texts
    assert ("p", "Leaves that have not withered.") in page.texts
    assert page.all("a", "href") == ["/more?a=1&b=2", "https://example.com/oolong"]
    assert ("a", "Oolong") in page.texts
    assert ("img", {"src": "leaf.png", "alt": "A leaf"}) in page.elements
    assert [text for tag, text in page.texts if text in ("Assam", "strong", "Darjeeling")] == [
        "Assam",
        "strong",
        "Darjeeling",
    ]


def test_title_and_description_of_each_route(visit: Visit) -> None:
    def main(page: ft.Page) -> None:
        def show(e: Any = None) -> None:
            page.title = f"Tea {page.route}"
            page.description = "All about oolong" if page.route == "/oolong" else None
            page.controls = [ft.Text("Heading", size=40), ft.Text(f"Words about {page.route}.\nAnd more.")]
            page.update()

        page.on_route_change = show
        show()

    client = visit(flet_fastapi.app(main, app_name="Shop", app_description="A shop"))

    def told(route: str) -> tuple[str, str | None, str | None]:
        page = Parsed(client.get(route, headers={"user-agent": CRAWLER}).text)
        title = next(text for tag, text in page.texts if tag == "title")
        assert page.meta("og:title") == title
        assert page.meta("og:description") == page.meta("description")
        return title, page.meta("description"), page.all("link", "href")[-1]

    canonical = [told(route)[2] for route in ("/", "/green?size=2", "/grün/x y")]
    assert canonical == ["/", "/green?size=2", "/gr%C3%BCn/x%20y"]
    assert told("/")[:2] == ("Tea /", "A shop")
    assert told("/oolong")[:2] == ("Tea /oolong", "All about oolong")
    assert told("/green?size=2")[:2] == ("Tea /green?size=2", "Words about /green?size=2. And more.")
    assert told("/grün")[0] == "Tea /gr%C3%BCn"


KNOWN = ["/", "/teas"]


def by_hand(page: ft.Page) -> None:
    if page.route not in KNOWN:
        page.status = 404
    page.add(ft.Text("Here" if page.route in KNOWN else "Not here"))


def with_router(page: ft.Page) -> None:
    @ft.component
    def shop() -> Any:
        paths = [{"index": True}, {"path": "teas"}]
        routes = [ft.Route(component=lambda: ft.Text("Here"), **path) for path in paths]  # type: ignore[arg-type]
        return ft.Router(routes, not_found=lambda: ft.Text("Not here"))

    page.render(shop)


@pytest.mark.parametrize("main", [by_hand, with_router])
def test_a_route_that_the_program_does_not_know(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, main: Any
) -> None:
    client = visit(flet_fastapi.app(main))

    def answer(route: str, who: str = CRAWLER) -> tuple[int, bool]:
        response = client.get(route, headers={"user-agent": who})
        return response.status_code, "Not here" in response.text

    for _ in ("made", "kept"):
        assert [answer(route) for route in (*KNOWN, "/coffee")] == [(200, False), (200, False), (404, True)]
    assert answer("/coffee", "curl/8.5.0") == (404, True)
    assert answer("/coffee?_readable=1", PERSON) == (404, True)
    # The program has not run yet.
    assert answer("/coffee", PERSON) == (200, False)
    monkeypatch.setenv("FLET_FIRST_VIEW", "false")
    client = visit(flet_fastapi.app(main))
    assert answer("/coffee") == (200, False)


@pytest.mark.parametrize("status", [199, 204, 302, 600, 404.5])
def test_what_is_no_status_of_a_page(status: Any) -> None:
    raised = []

    def main(page: ft.Page) -> None:
        try:
            page.status = status
        except ValueError as error:
            raised.append(str(error))

    with live_site(flet_fastapi.app(main)) as server:
        httpx2.get(server.url, headers={"user-agent": CRAWLER})
    assert len(raised) == 1
    assert raised[0].startswith(f"Page.status = {status}: must be ")


def test_people_get_the_page_without_a_session(visit: Visit) -> None:
    calls = []
    client = visit(flet_fastapi.app(calls.append))
    page = client.get("/a?b=1", headers={"user-agent": PERSON}).text
    assert "first-view" not in page
    assert '<noscript><meta http-equiv="refresh" content="0; url=/a?b=1&amp;_readable=1"></noscript>' in page
    assert calls == []


def test_browsers_without_scripts_are_led_to_the_content(visit: Visit) -> None:
    routes = []

    def main(page: ft.Page) -> None:
        routes.append((page.route, dict(page.query.to_dict)))
        page.add(ft.Text("Words"))

    site = flet_fastapi.FastAPI()
    site.mount("/shop", flet_fastapi.app(main))
    client = visit(site)
    response = client.get("/shop/a?b=1&_readable=1", headers={"user-agent": PERSON})
    assert "<p>Words</p>" in inside(response.text)
    assert "http-equiv" not in response.text
    assert "history.replaceState(history.state,'',\"/shop/a?b=1\")" in response.text
    assert routes == [("/a?b=1", {"b": "1"})]


def test_addresses_stay_as_they_are_written(visit: Visit) -> None:
    routes = []

    def main(page: ft.Page) -> None:
        routes.append(page.route)
        page.add(ft.Text("Words"))

    client = visit(flet_fastapi.app(main))
    for address in ("/100%25/a%23b%3Fc", "/gr%C3%BCn?a=%26&b=%22%3E"):
        both = "&" if "?" in address else "?"
        led = Parsed(client.get(address, headers={"user-agent": PERSON}).text)
        assert f"0; url={address}{both}_readable=1" in led.all("meta", "content")
        page = client.get(f"{address}{both}_readable=1", headers={"user-agent": PERSON}).text
        assert f"replaceState(history.state,'',{json.dumps(address)})" in page
        assert Parsed(page).all("link", "href")[-1] == address
        assert routes.pop() == address


def test_the_address_of_readers_is_left_where_there_is_nothing_to_read(visit: Visit) -> None:
    def main(page: ft.Page) -> None:
        raise ValueError("broken")

    page = visit(flet_fastapi.app(main)).get("/a?_readable=1", headers={"user-agent": PERSON}).text
    assert "replaceState(history.state,'',\"/a\")" in page
    assert "http-equiv" not in page


def test_answers_depend_on_who_asks(visit: Visit) -> None:
    headers = visit().get("/", headers={"user-agent": CRAWLER}).headers
    assert "user-agent" in headers["vary"]
    assert headers["cache-control"] == "no-cache, private"


ATTACKS = [
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></div><svg onload=alert(1)>",
    "<!-- first view --><!-- content -->__CSP_NONCE__",
    "&lt;script&gt;",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_of_the_program_becomes_markup(read: Callable[..., Parsed], attack: str) -> None:
    def main(page: ft.Page) -> None:
        page.title = page.description = attack
        page.appbar = ft.AppBar(title=attack)
        page.add(
            ft.Text(attack, semantics_label=None),
            ft.Image(src=f"x.png?{attack}", semantics_label=attack),
            ft.TextField(label=attack, value=attack, hint_text=attack),
            ft.Button(attack, url=f"/x?{attack}"),
            ft.IconButton(ft.Icons.ADD, tooltip=attack),
            ft.Markdown(attack),
            ft.Dropdown(label=attack, options=[ft.DropdownOption(attack, attack)]),
            ft.DataTable(columns=[ft.DataColumn(attack)], rows=[ft.DataRow([ft.DataCell(attack)])]),
        )

    page = read(main, "/?" + attack, app_name=attack, app_description=attack)
    known = len(read(lambda page: page.add(ft.Text("x"))).all("script", "src"))
    assert len(page.all("script", "src")) == known
    assert "svg" not in {tag for tag, _ in page.elements}
    assert not [a for _, attributes in page.elements for a in attributes if a.startswith("on")]
    assert page.meta("og:title") == attack.strip()
    # The nonce stays a secret of the server's own scripts.
    nonces = {value for value in page.all("script", "nonce") if value}
    assert len(nonces) == 1
    assert not [text for tag, text in page.texts if tag not in ("script", "style") and nonces & {text}]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "\x01data:text/html,x",
        "vbscript:x",
    ],
)
def test_links_that_run_scripts_are_none(read: Callable[..., Parsed], url: str) -> None:
    page = read(
        content(
            ft.TextButton("a", url=url),
            ft.Container(ft.Text("b"), url=url),
            ft.Text("c", spans=[ft.TextSpan("d", url=url)]),
            ft.Markdown(f"[e](<{url.strip()}>)" if url.isprintable() else ""),
            ft.Image(src=url, semantics_label="g"),
        )
    )
    assert page.all("a", "href") == []
    assert page.all("img", "src") == []
    assert [text for _, text in page.texts if text in "abcdg"] == ["a", "b", "cd", "g"]


def test_markdown_is_html_and_html_in_it_is_text(read: Callable[..., Parsed]) -> None:
    page = read(
        content(
            ft.Markdown(
                "## Brewing\n\n**Hot** water<br><script>x</script>\n\n| a | b |\n|-|-|\n| 1 | 2 |",
                extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
            )
        )
    )
    assert ("h1", "Brewing") in page.texts
    assert ("strong", "Hot") in page.texts
    assert ("td", "2") in page.texts
    assert [text for _, text in page.texts if "<script>x</script>" in text]


def test_what_does_not_show_is_not_told(read: Callable[..., Parsed]) -> None:
    page = read(
        content(
            ft.Text("Shown"),
            ft.Text("Hidden words", visible=False),
            ft.Column([ft.Text("Hidden too")], visible=False),
            ft.TextField(label="Password", password=True, value="secret words"),
        )
    )
    texts = [text for _, text in page.texts]
    assert "Shown" in texts
    assert not [text for text in texts if "Hidden" in text or "secret" in text]
    assert "secret words" not in page.all("input", "value")


def test_the_top_view_is_what_a_visitor_sees(read: Callable[..., Parsed]) -> None:
    def main(page: ft.Page) -> None:
        page.views.append(ft.View(route="/top", controls=[ft.Text("On top")]))
        page.views[0].controls = [ft.Text("Below")]
        page.update()

    texts = [text for _, text in read(main).texts]
    assert "On top" in texts
    assert "Below" not in texts


def test_programs_with_components_and_routes(read: Callable[..., Parsed]) -> None:
    @ft.component
    def shop() -> ft.Control:
        words, set_words = ft.use_state("loading")

        async def load() -> None:
            await asyncio.sleep(0.1)
            set_words("loaded")

        ft.use_effect(load, dependencies=[])
        return ft.Column([ft.Text("Component"), ft.Text(words)])

    texts = [text for _, text in read(lambda page: page.render(shop)).texts]
    assert "Component" in texts
    assert "loaded" in texts


def test_a_program_that_leads_elsewhere(read: Callable[..., Parsed]) -> None:
    async def main(page: ft.Page) -> None:
        def show(e: Any) -> None:
            page.controls = [ft.Text(f"At {page.route}")]
            page.update()

        page.on_route_change = show
        await page.push_route("/login")

    page = read(main)
    assert ("p", "At /login") in page.texts
    assert page.all("link", "href")[-1] == "/login"


async def waits(page: ft.Page) -> None:
    kept = await ft.SharedPreferences().get("name")
    await asyncio.sleep(0.2)
    page.add(ft.Text(f"Waited for {kept}"))


def test_async_programs_are_waited_for(read: Callable[..., Parsed]) -> None:
    assert ("p", "Waited for None") in read(waits).texts


def test_what_tasks_and_threads_load_is_waited_for(read: Callable[..., Parsed]) -> None:
    def main(page: ft.Page) -> None:
        async def task() -> None:
            await asyncio.sleep(0.1)
            page.add(ft.Text("from a task"))

        def thread() -> None:
            time.sleep(0.1)
            page.add(ft.Text("from a thread"))

        page.run_task(task)
        page.run_thread(thread)

    texts = [text for _, text in read(main).texts]
    assert "from a task" in texts
    assert "from a thread" in texts


def test_views_of_components(read: Callable[..., Parsed]) -> None:
    @ft.component
    def shop() -> list[ft.View]:
        below = ft.View(route="/", controls=[ft.Text("Below")])
        return [below, ft.View(route="/x", appbar=ft.AppBar(title="On top"), controls=[ft.Text("Words")])]

    page = read(lambda page: page.render_views(shop))
    assert ("h1", "On top") in page.texts
    assert ("p", "Words") in page.texts
    assert "Below" not in [text for _, text in page.texts]


def test_pictures_in_the_page(read: Callable[..., Parsed]) -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    page = read(
        content(
            ft.Image("a b.png"),
            ft.Image("https://example.com/photo?size=2"),
            ft.Image(svg),
            ft.Image(b"\x89PNG\r\n"),
            ft.Image("iVBORw0KGgo" + "A" * 100, semantics_label="not base64"),
            ft.Image(b"\x89PNG" + bytes(100_000), semantics_label="too large"),
            ft.Image("c.png", exclude_from_semantics=True, semantics_label="decoration"),
        )
    )
    assert page.all("img", "src") == [
        "a b.png",
        "https://example.com/photo?size=2",
        f"data:image/svg+xml;base64,{base64.b64encode(svg.encode()).decode()}",
        "data:image/png;base64,iVBORw0K",
        "c.png",
    ]
    assert page.all("img", "alt")[-1] == ""
    assert {"not base64", "too large"} <= {text for _, text in page.texts}


async def loads_slowly(page: ft.Page) -> None:
    ring = ft.ProgressRing()
    page.add(ring)
    await asyncio.sleep(0.8)
    page.controls = [ft.Text("Loaded")]
    page.update()


def test_what_is_loaded_is_waited_for(read: Callable[..., Parsed]) -> None:
    assert ("p", "Loaded") in read(loads_slowly).texts


def test_language_and_direction(read: Callable[..., Parsed]) -> None:
    def main(page: ft.Page) -> None:
        page.rtl = True
        page.locale_configuration = ft.LocaleConfiguration(current_locale=ft.Locale("ar", "EG"))
        page.add(ft.Text("شاي"))

    root = {"id": "first-view", "lang": "ar-EG", "dir": "rtl"}
    assert ("div", root) in read(main).elements


def test_groups_of_nothing_are_left_out(visit: Visit) -> None:
    nothing = ft.Row([ft.Icon(ft.Icons.ADD), ft.Column([ft.ProgressRing(), ft.Icon(ft.Icons.ADD)])])
    app = flet_fastapi.app(content(nothing, ft.Text("Words")))
    page = visit(app).get("/", headers={"user-agent": CRAWLER}).text
    assert "<main><p>Words</p>\n</main>" in inside(page)


def test_a_program_that_goes_on_is_read_as_it_is(
    read: Callable[..., Parsed], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prerender_visit, "WITHIN", 1.0)
    ended = threading.Event()

    def main(page: ft.Page) -> None:
        clock = ft.Text("0")
        page.add(ft.Text("Clock"), clock)
        try:
            while True:
                time.sleep(0.05)
                clock.value = str(int(clock.value) + 1)
                page.update()
        finally:
            ended.set()

    assert ("p", "Clock") in read(main).texts
    # It has no visitor any more, and notices.
    assert ended.wait(5)


def test_handlers_of_the_end_are_called(read: Callable[..., Parsed]) -> None:
    disconnected, closed = threading.Event(), threading.Event()

    def main(page: ft.Page) -> None:
        page.on_disconnect = lambda e: disconnected.set()

        async def close(e: Any) -> None:
            await asyncio.sleep(0.05)
            closed.set()

        page.on_close = close

    read(main)
    # In no order: one has a thread of its own to wait for, the other the event loop.
    assert disconnected.wait(30)
    assert closed.wait(30)


@pytest.mark.parametrize("fails_in", ["main", "before_main"])
def test_a_program_that_fails_gives_the_page_without_content(
    visit: Visit, caplog: pytest.LogCaptureFixture, fails_in: str
) -> None:
    def fail(page: ft.Page) -> None:
        raise ValueError("broken <words>")

    working = lambda page: None  # noqa: E731
    app = flet_fastapi.app(fail) if fails_in == "main" else flet_fastapi.app(working, fail)
    response = visit(app).get("/", headers={"user-agent": CRAWLER})
    assert response.status_code == 200
    assert "first-view" not in response.text
    assert "broken" not in response.text
    assert "broken <words>" in caplog.text


def test_the_program_sees_a_visitor_without_a_past(visit: Visit) -> None:
    seen: list[Any] = []

    def main(page: ft.Page) -> None:
        seen.append(
            (
                page.client_user_agent,
                page.session.request.cookies,
                "authorization" in page.session.request.headers,
            )
        )

    client = visit(flet_fastapi.app(main))
    client.get("/", headers={"user-agent": CRAWLER, "cookie": "user=anna", "authorization": "Bearer x"})
    assert seen == [(CRAWLER, {}, False)]


def test_views_are_kept_for_the_same_reader_for_a_while(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[str | None] = []
    client = visit(flet_fastapi.app(lambda page: readers.append(page.client_user_agent)))
    for _ in range(3):
        client.get("/a", headers={"user-agent": CRAWLER})
    client.get("/a", headers={"user-agent": "Bingbot/2"})
    client.get("/b", headers={"user-agent": CRAWLER})
    assert readers == [CRAWLER, "Bingbot/2", CRAWLER]
    monkeypatch.setattr(prerenderer, "CACHED_SECONDS", -1.0)
    client.get("/c", headers={"user-agent": CRAWLER})
    client.get("/c", headers={"user-agent": CRAWLER})
    assert len(readers) == 5


def test_it_can_be_switched_off(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_FIRST_VIEW", "off")
    calls: list[Any] = []
    response = visit(flet_fastapi.app(calls.append)).get("/", headers={"user-agent": CRAWLER})
    assert "first-view" not in response.text
    assert "_readable" not in response.text
    assert "vary" not in response.headers or "user-agent" not in response.headers["vary"]
    assert calls == []


def test_the_flutter_client_takes_over_too(visit: Visit, client_folder: Path) -> None:
    (client_folder / "flutter_bootstrap.js").touch()
    app = flet_fastapi.app(content(ft.Text("Words")), web_renderer=ft.WebRenderer.CANVAS_KIT)
    page = visit(app).get("/", headers={"user-agent": CRAWLER}).text
    assert "<p>Words</p>" in inside(page)
    assert "flutter-first-frame" in page


def test_large_pages_end_where_they_must(read: Callable[..., Parsed]) -> None:
    page = read(content(ft.ListView([ft.Text("word " * 100) for _ in range(3000)])))
    assert page.open == []
    assert len(page.texts) > 500


async def test_a_flood_of_readers_leaves_visitors_alone(
    serve: Callable[..., LiveServer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs that never end, asked for by many crawlers: few run at a time, and people are served meanwhile."""
    monkeypatch.setattr(prerender_visit, "WITHIN", 0.5)
    monkeypatch.setattr(prerenderer, "PATIENCE", 0.5)
    running = set()
    over = threading.Event()

    def main(page: ft.Page) -> None:
        page.add(ft.Text("Here"))
        if page.client_user_agent == CRAWLER:
            running.add(page)
            over.wait(30)

    server = serve(main)
    try:

        def ask(number: int) -> bool:
            response = httpx2.get(f"{server.url}/{number}", headers={"user-agent": CRAWLER}, timeout=20)
            return response.status_code == 200 and "needs-scripts" not in response.text

        with ThreadPoolExecutor(20) as pool:
            asked = [pool.submit(ask, number) for number in range(20)]
            await until(lambda: len(running) == prerenderer.AT_ONCE)
            async with wire_client(server.url) as visitor:
                await visitor.register()
                await visitor.shows("Here")  # while those run who never end
            answers = await asyncio.gather(*map(asyncio.wrap_future, asked))
        assert all(answers)
        assert len(running) == prerenderer.AT_ONCE
        # Sessions of visits that are over do not stay.
        assert server.program.sessions == {} or len(server.program.sessions) == 1
    finally:
        over.set()


def test_readers_and_people() -> None:
    readers = [
        CRAWLER,
        "Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 Chrome/130 (compatible; Googlebot/2.1; +http://x)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
        "DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; ClaudeBot/1.0; +claudebot@anthropic.com)",
        "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "Twitterbot/1.0",
        "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
        "WhatsApp/2.23.20.0",
        "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
        "Lynx/2.9.0 libwww-FM/2.14",
        "w3m/0.5.3",
    ]
    people = [
        PERSON,
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
        "Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile",
        "",
    ]
    assert [name for name in readers if not reads_html(name)] == []
    assert [name for name in people if reads_html(name)] == []


def test_endpoints_put_together_by_hand(visit: Visit) -> None:
    program = flet_fastapi.FletApp(content(ft.Text("Words")))
    files = flet_fastapi.FletStaticFiles(prerenderer=Prerenderer(program))
    site = Starlette(routes=[WebSocketRoute("/shop/ws", program.handle), Mount("/shop", files)])
    response = visit(site).get("/shop/", headers={"user-agent": CRAWLER})
    assert "<p>Words</p>" in inside(response.text)


def test_two_programs_in_one_process() -> None:
    """Views of one app are none of another, mounted beside it."""
    site = flet_fastapi.FastAPI()
    site.mount("/a", flet_fastapi.app(content(ft.Text("First"))))
    site.mount("/b", flet_fastapi.app(content(ft.Text("Second"))))
    with live_site(site) as server:
        for path, words in (("/a/", "First"), ("/b/", "Second")):
            text = httpx2.get(server.url + path, headers={"user-agent": CRAWLER}).text
            assert f"<p>{words}</p>" in inside(text)
            assert f'<base href="{path}"' in text


def test_landmarks_of_one_name_are_numbered(read: Callable[..., Parsed]) -> None:
    def main(page: ft.Page) -> None:
        for _ in range(2):
            page.add(
                ft.NavigationRail(
                    destinations=[ft.NavigationRailDestination(label="Home", icon=ft.Icons.HOME)]
                )
            )

    assert read(main).all("nav", "aria-label") == ["Navigation", "Navigation 2"]

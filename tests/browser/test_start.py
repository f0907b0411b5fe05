"""From an address to a page that answers."""

import threading
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Response, Route, WebSocket, expect

import flet as ft
from flet import canvas
from tests.chromium import Publish, Visitor

BUDGET_BYTES = 120 * 1024
BUDGET_REQUESTS = 10

pytestmark = pytest.mark.browser


def counter(page: ft.Page) -> None:
    count = ft.Text("0")

    def add(e: ft.Event[ft.Button]) -> None:
        count.value = str(int(count.value) + 1)

    page.add(count, ft.Button("Add", on_click=add), ft.Text(f"route {page.route}"))


@pytest.mark.parametrize("at", ["", "/shop", "/shop/tea"])
def test_a_page_answers(publish: Publish, visitor: Visitor, at: str) -> None:
    page = visitor.open(publish(counter, at).url + at + "/")
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    expect(page.get_by_text("route /", exact=True)).to_be_visible()


def test_a_deep_route_below_a_path(publish: Publish, visitor: Visitor) -> None:
    page = visitor.open(publish(counter, "/shop").url + "/shop/green/1?size=2")
    expect(page.get_by_text("route /green/1?size=2", exact=True)).to_be_visible()


def test_mount_path_without_its_slash(publish: Publish, visitor: Visitor) -> None:
    server = publish(counter, "/shop")
    page = visitor.open(server.url + "/shop")
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    assert page.url == server.url + "/shop/"


def test_a_reload_keeps_the_session(publish: Publish, visitor: Visitor) -> None:
    page = visitor.open(publish(counter).url)
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    page.reload()
    expect(page.get_by_text("1", exact=True)).to_be_visible()


def test_a_second_window_is_another_visitor(publish: Publish, visitor: Visitor) -> None:
    url = publish(counter).url
    page = visitor.open(url)
    page.get_by_role("button", name="Add").click()
    other = page.context.new_page()
    other.goto(url)
    expect(other.get_by_text("0", exact=True)).to_be_visible()


def test_the_first_visit_is_small(publish: Publish, visitor: Visitor) -> None:
    answers: list[Response] = []
    visitor.page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108
    page = visitor.open(publish(counter).url)
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    page.wait_for_load_state("networkidle")
    sizes = {answer.url: _transferred(answer) for answer in answers}
    assert sum(sizes.values()) < BUDGET_BYTES, sizes
    assert len(sizes) <= BUDGET_REQUESTS, sizes


ORDER = """
const order = (window.order = []);
const Plain = WebSocket;
window.WebSocket = class extends Plain {
  constructor(...all) {
    super(...all);
    order.push("socket");
  }
};
const read = Storage.prototype.getItem;
Storage.prototype.getItem = function (name) {
  order.push("storage");
  return read.call(this, name);
};
"""


def test_the_connection_does_not_wait_for_the_storage_of_a_new_tab(
    publish: Publish, visitor: Visitor
) -> None:
    visitor.page.add_init_script(ORDER)
    page = visitor.open(publish(counter).url)
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    assert page.evaluate("order")[:2] == ["socket", "storage"]


def test_nothing_comes_from_elsewhere(publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        page.theme = ft.Theme(color_scheme_seed=ft.Colors.GREEN)
        page.add(
            ft.Text("Latin, ελληνικά, 日本語, العربية 😀", font_family="Roboto Mono"),
            ft.Icon(ft.Icons.ADD),
            ft.Icon(ft.CupertinoIcons.ADD),
            ft.CupertinoButton("Apple's"),
            ft.Markdown("```python\nprint(1)\n```"),
            ft.TextField(label="Field"),
        )

    server = publish(main)
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    page = visitor.open(server.url)
    expect(page.get_by_text("print")).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert {url for url in asked if not url.startswith((server.url, "data:", "blob:"))} == set()


def test_a_canvas_has_the_colours_of_a_seed_that_are_worked_out_later(
    publish: Publish, visitor: Visitor
) -> None:
    def main(page: ft.Page) -> None:
        def change() -> None:
            page.theme = ft.Theme(color_scheme_seed=ft.Colors.GREEN)

        filled = ft.Paint(color=ft.Colors.PRIMARY)
        page.add(
            canvas.Canvas([canvas.Rect(0, 0, 40, 40, paint=filled)], width=40, height=40),
            ft.Button("Green", on_click=change),
        )

    held: list[Route] = []
    visitor.page.route("**/generate-*.js", lambda route: held.append(route))  # noqa: PLW0108
    page = visitor.open(publish(main).url)
    with page.expect_request("**/generate-*.js"):
        page.get_by_role("button", name="Green").click()
    # A look at the canvas itself would have Chromium complain.
    painted = """() => {
        const point = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        point.drawImage(document.querySelector("canvas"), -20, -20);
        return "rgb(" + [...point.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(", ") + ")";
    }"""
    primary = """() => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = "var(--md-sys-color-primary)";
        return getComputedStyle(probe).color;
    }"""
    before = page.evaluate(primary)
    assert page.evaluate(painted) == before
    held[0].continue_()
    for _ in range(100):
        if before != page.evaluate(primary) == page.evaluate(painted):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"The canvas has {page.evaluate(painted)}, and the theme {page.evaluate(primary)}")


def test_code_is_fetched_once(publish: Publish, visitor: Visitor) -> None:
    page = visitor.open(publish(counter).url)
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    network = page.context.new_cdp_session(page)
    network.send("Network.enable")
    cached: set[str] = set()
    fetched: dict[str, str] = {}

    def received(event: dict[str, Any]) -> None:
        if "/client/" in event["response"]["url"] and not event["response"]["fromDiskCache"]:
            fetched[event["requestId"]] = event["response"]["url"]

    network.on("Network.requestServedFromCache", lambda event: cached.add(event["requestId"]))
    network.on("Network.responseReceived", received)
    page.reload()
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    assert {url for request, url in fetched.items() if request not in cached} == set()


def _transferred(answer: Response) -> int:
    sizes = answer.request.sizes()
    return sizes["responseBodySize"] + sizes["responseHeadersSize"]


HAS_RULE = """(selector) => document.adoptedStyleSheets
    .flatMap((sheet) => [...sheet.cssRules])
    .some((layer) => [...layer.cssRules].some((rule) => rule.selectorText === selector))"""


HAVE_COME = """(count) => performance.getEntriesByType("resource")
    .filter((file) => file.name.endsWith(".svg") && file.responseEnd > 0).length === count"""


def test_code_that_a_route_needed_last_is_run_while_the_program_is_waited_for(
    publish: Publish, visitor: Visitor
) -> None:
    may_show = threading.Event()
    visits: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        visits.append(page)
        if len(visits) > 1:
            may_show.wait()
        page.add(
            ft.Chip("Chip", leading=ft.Icon(ft.Icons.TAG)),
            ft.Icon(ft.Icons.ADD),
            ft.Icon(ft.CupertinoIcons.ADD),
            ft.Column([ft.Text(f"Line {number}") for number in range(101)]),
        )

    url = publish(main).url
    expect(visitor.open(url).get_by_text("Line 100", exact=True)).to_be_attached()
    page = visitor.page.context.new_page()
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    page.goto(url)
    try:
        # a style sheet is applied with the code that it belongs to
        for selector in (".chip", ".unbuilt"):
            page.wait_for_function(HAS_RULE, arg=selector)
        page.wait_for_function(HAVE_COME, arg=2)
    finally:
        may_show.set()
    expect(page.get_by_text("Line 100", exact=True)).to_be_attached()
    expect(page.locator(".icon-glyph path")).to_have_count(3)
    assert len([one for one in asked if one.endswith(".svg")]) == 2, asked


def test_own_page_of_the_program(publish: Publish, visitor: Visitor, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(
        '<!doctype html><html><head><base href="/"><title>Own</title><link rel="icon" href="data:,">'
        '<script>var mine = "kept";</script><script src="python.js"></script></head>'
        '<body><div id="loading">Please wait</div><script src="flutter_bootstrap.js"></script></body></html>'
    )
    page = visitor.open(publish(counter, assets_dir=str(tmp_path)).url)
    expect(page.get_by_role("button", name="Add")).to_be_visible()
    assert page.evaluate("mine") == "kept"
    expect(page.get_by_text("Please wait")).to_have_count(0)


def test_names_of_the_program(publish: Publish, visitor: Visitor) -> None:
    page = visitor.open(publish(counter, app_name="Tea & more", app_description="Leaves").url)
    assert page.title() == "Tea & more"
    assert page.locator("meta[name=description]").get_attribute("content") == "Leaves"


def test_a_new_browser_registers_with_the_request_for_the_socket(publish: Publish, visitor: Visitor) -> None:
    visits: list[str] = []

    def main(page: ft.Page) -> None:
        visits.append(page.route)
        page.add(ft.Text(f"Visit {len(visits)} at {page.route}, {page.width} wide"))

    page = visitor.page
    frames: list[str] = []

    def hear(socket: WebSocket) -> None:
        socket.on("framesent", lambda _: frames.append("sent"))
        socket.on("framereceived", lambda _: frames.append("received"))

    page.on("websocket", hear)
    url = publish(main).url
    visitor.open(f"{url}/tea?kind=green")
    text = page.get_by_text("Visit 1 at /tea?kind=green, 900 wide")
    expect(text).to_be_visible()
    assert frames[0] == "received"
    # from now on it has something to say of itself, and goes on where it was
    page.reload()
    expect(text).to_be_visible()
    assert visits == ["/tea?kind=green"]
    other = page.context.new_page()
    other.goto(f"{url}/coffee")
    expect(other.get_by_text("Visit 2 at /coffee")).to_be_visible()


def test_a_new_browser_may_come_with_a_long_address(publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"{len(page.route)} letters"))

    visitor.open(f"{publish(main).url}/tea?{'a' * 7000}")
    expect(visitor.page.get_by_text("7005 letters")).to_be_visible()


def test_a_page_is_there_where_a_proxy_lets_no_subprotocol_through(
    publish: Publish, visitor: Visitor
) -> None:
    page = visitor.page
    page.add_init_script(
        """const Real = WebSocket;
        window.WebSocket = class extends Real {
            constructor(url, names) {
                // as where the answer does not name what was asked for: the connection ends
                super(names ? url.replace("/ws", "/nowhere") : url);
                window.named = [...(window.named ?? []), Boolean(names)];
            }
        };"""
    )
    visitor.open(publish(lambda page: page.add(ft.Text("Tea"))).url)
    expect(page.get_by_text("Tea")).to_be_visible()
    assert page.evaluate("window.named") == [True, False]
    visitor.complaints.clear()


def test_a_new_visitor_is_told_of_the_parts_of_the_screen_under_bars(
    publish: Publish, visitor: Visitor
) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text(f"Under {page.media.padding.top:g} and {page.media.padding.bottom:g} pixels"))

    page = visitor.page
    insets = {"top": 24, "topMax": 24, "bottom": 10, "bottomMax": 10}
    page.context.new_cdp_session(page).send("Emulation.setSafeAreaInsetsOverride", {"insets": insets})
    visitor.open(publish(main).url)
    expect(page.get_by_text("Under 24 and 10 pixels")).to_be_visible()

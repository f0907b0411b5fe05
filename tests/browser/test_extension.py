"""Controls that others bring: the example as its author publishes it, and modules that go wrong."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

import flet as ft
from flet.extending import control, prop
from tests.browser.conftest import EXAMPLES
from tests.chromium import Publish, Visitor
from tests.processes import ServerProcess, free_port
from tests.processes import start as start_program

pytestmark = pytest.mark.browser
MODULES = Path(__file__).parent / "modules"


@pytest.fixture
def published(tmp_path: Path) -> Iterator[ServerProcess]:
    """The example's program, with its package as a wheel has it."""
    source = tmp_path / "source"
    shutil.copytree(EXAMPLES / "extension", source, ignore=shutil.ignore_patterns("__pycache__"))
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    wheels = tmp_path / "wheels"
    subprocess.run(
        [*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(wheels), str(source)], check=True
    )
    installed = tmp_path / "installed"
    subprocess.run(
        [*pip, "install", "--no-deps", "--target", str(installed), *map(str, wheels.glob("*.whl"))],
        check=True,
    )
    program = tmp_path / "program"
    program.mkdir()
    shutil.copy(source / "main.py", program)
    port = free_port()
    settings = {
        "FLET_SERVER_PORT": str(port),
        "FLET_FORCE_WEB_SERVER": "true",
        "PYTHONPATH": str(installed),
    }
    server = start_program(["main.py"], port, program, **settings)
    yield server
    server.kill()


def test_a_gauge_from_a_wheel(published: ServerProcess, visitor: Visitor) -> None:
    page = visitor.page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    visitor.open(published.url)
    gauge = page.get_by_role("slider", name="Pressure")
    expect(gauge).to_have_attribute("aria-valuenow", "30")
    gauge.press("ArrowUp")
    expect(page.get_by_text("At 31")).to_be_visible()
    page.get_by_text("fair").click()
    expect(page.get_by_text("Picked fair")).to_be_visible()
    page.get_by_role("button", name="Back to 30").click()
    expect(gauge).to_have_attribute("aria-valuenow", "30")
    page.get_by_role("button", name="Swing").click()
    expect(page.get_by_text("Came to rest at 30")).to_be_visible()
    (module,) = [url for url in asked if url.endswith("/gauge.js")]
    answer = page.request.get(module)
    assert "immutable" in answer.headers["cache-control"]
    # Python modules and what lies outside of the module's folder are nobody's business.
    for name in ("../gauge.py", "%2e%2e/gauge.py", "../__init__.py", "nothing.js"):
        assert page.request.get(module.replace("gauge.js", name)).status == 404


SCRIPTED = """<!doctype html><p id=said>plain</p><script>
let inside = "alone"; try { parent.document.title; inside = "out"; } catch {}
document.getElementById("said").textContent = "ran " + inside;
</script>"""
HOSTILE = """<h2>Tide <em>table</em></h2><a href="javascript:alert(1)">bad link</a><img src=x onerror="window.hit=1">
<script>window.hit = 1</script><style>body { display: none }</style><form action=/x><input name=q></form>
<iframe srcdoc="x"></iframe><p style="position:fixed;inset:0" id="app">over</p>
<svg><script>window.hit=1</script></svg>"""


def test_html_frames_and_scripts(publish: Publish, visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_RUN_JAVASCRIPT", "true")

    def main(page: ft.Page) -> None:
        said = ft.Text()

        async def ask() -> None:
            found = await page.run_javascript(
                "return args.a + document.querySelectorAll('h2').length", {"a": 2}
            )
            refused = []
            for code in ("return (", "throw new Error('no')"):
                try:
                    await page.run_javascript(code)
                except RuntimeError as error:
                    refused.append(str(error))
            said.value = f"{found} {len(refused)} {refused[1]}"

        page.add(
            ft.Html(HOSTILE),
            ft.IFrame(html=SCRIPTED, title="Figure", width=300, height=200),
            ft.IFrame(html="<p>other</p>", title="Other", border=True),
            said,
            ft.Button("Ask", on_click=ask),
        )

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("heading", name="Tide table")).to_be_visible()
    assert (
        page.evaluate("[...document.querySelectorAll('.html :is(script, style, form, iframe)')].length") == 0
    )
    expect(page.frame_locator("iframe[title=Figure]").get_by_text("ran alone")).to_be_visible()
    expect(page.frame_locator("iframe[title=Other]").get_by_text("other")).to_be_visible()
    page.get_by_role("button", name="Ask").click()
    expect(page.get_by_text("3 2 ")).to_contain_text("no")
    assert page.evaluate("window.hit") is None
    visitor.complaints[:] = [
        one for one in visitor.complaints if "inline event handler" not in one and "404" not in one
    ]


def brought(name: str, module: str) -> type[ft.LayoutControl]:
    """A control whose code is one of the modules beside this file."""
    fields = {
        "client_module": f"modules/{module}",
        "__module__": __name__,
        "__annotations__": {
            "value": str,
            "secret": str,
            "content": ft.Control,
            "on_change": ft.ControlEventHandler,
        },
        "value": prop(default="", client=str),
        "secret": "",
        "content": None,
        "on_change": None,
    }
    return control(f"test.{name}")(type(name, (ft.LayoutControl,), fields))


def test_what_goes_wrong_stays_in_its_box(publish: Publish, visitor: Visitor) -> None:
    names = (
        "throws later nothing broken loops rejects wrecks sends floods stops takes buries newer slots hangs unknown "
        "replaces"
    ).split()
    kinds = {name: brought(name.title(), f"{name}.js") for name in names}
    well = brought("Well", "well.js")
    keeps = brought("Keeps", "keeps.js")(width=300)

    def main(page: ft.Page) -> None:
        said = ft.Text("nothing yet")

        def change(e: ft.ControlEvent) -> None:
            said.value = f"{e.control.value}, {e.control.secret or 'kept'}, {e.data}"

        mine = well(value="first", on_change=change, content=ft.Button("Inside"))
        boxes = [kind(value="x", width=300) for kind in kinds.values()]

        async def ask() -> None:
            answers = []
            for name, timeout in [("wait", 0.2), ("fall", None), ("spin", None), ("gone", None)]:
                try:
                    await keeps._invoke_method(name, timeout=timeout)
                except (TimeoutError, RuntimeError) as error:
                    answers.append(str(error))
            said.value = "; ".join(answers)

        page.add(
            ft.Text("Before"),
            *boxes,
            keeps,
            mine,
            said,
            ft.Button("Ask", on_click=ask),
            ft.Button("Change", on_click=lambda: [setattr(box, "value", "y") for box in [*boxes, mine]]),
            ft.Button("Remove", on_click=lambda: [page.controls.remove(box) for box in [*boxes, mine]]),
        )

    page = visitor.open(publish(main).url)
    for name in (
        "Throws",
        "Nothing",
        "Broken",
        "Rejects",
        "Stops",
        "Takes",
        "Newer",
        "Slots",
        "Hangs",
        "Replaces",
    ):
        expect(page.get_by_role("alert").filter(has_text=f"test.{name}:")).to_be_visible(timeout=15_000)
    expect(page.get_by_role("alert").filter(has_text="test.Floods: sends more than 300")).to_be_visible()
    expect(page.get_by_text("as it was")).to_be_visible()
    expect(page.get_by_text("value: first")).to_be_visible()
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_text("value: y")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="test.Later:")).to_be_visible()
    expect(page.get_by_role("alert").filter(has_text="test.Sends:")).to_be_visible()
    expect(page.get_by_role("button", name="Inside")).to_be_visible()
    # What may be written is taken, the rest is not.
    page.get_by_text("value: y").click()
    expect(page.get_by_text("written, kept, {'a': 1}")).to_be_visible()
    page.get_by_role("button", name="Ask").click()
    # One that took away all of the page when something was clicked
    expect(page.locator("body[data-buried]")).to_have_count(0)
    answers = page.get_by_text(
        "no answer from the browser within 0.2 seconds; it fell; A value to be sent contains"
    )
    expect(answers).to_contain_text("Unknown test.Keeps method: gone")
    page.get_by_role("button", name="Remove").click()
    expect(page.get_by_text("value: ")).to_have_count(0)
    expect(page.get_by_text("Before")).to_be_visible()
    expect(page.get_by_text("in its place")).to_have_count(0)
    assert page.evaluate("window.disposed") == 1
    visitor.complaints.clear()

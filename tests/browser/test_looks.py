"""Finishes of controls: sizes and colours as Flet's Flutter client draws them, measured there on the same programs."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

import flet as ft
import flet.canvas as cv
from tests.browser.conftest import Show
from tests.chromium import Publish, Visitor

pytestmark = pytest.mark.browser

ANDROID = "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36"
RED, GREEN, AMBER, CYAN = "#ff0000", "#00ff00", "#ffbf00", "#00ffff"


def css(locator: Locator, name: str) -> str:
    return locator.evaluate("(element, name) => getComputedStyle(element)[name]", name)


def size(locator: Locator) -> tuple[float, float]:
    box = locator.bounding_box()
    assert box
    return round(box["width"], 1), round(box["height"], 1)


def of(page: Page, key: str) -> Locator:
    """The control with a scroll key."""
    return page.locator(f"[data-scroll-key='{key}']")


def key(name: str) -> Any:
    return ft.ScrollKey(name)


def nothing() -> None:
    """What a control does that only has to be pressable."""


def shows(*controls: ft.Control, **views: Any) -> Callable[[ft.Page], None]:
    def main(page: ft.Page) -> None:
        for name, value in views.items():
            setattr(page, name, value)
        page.add(*controls)

    return main


def test_icon_buttons_on_a_touch_screen_are_discs(publish: Publish, chromium: Browser) -> None:
    kinds = (ft.IconButton, ft.FilledIconButton, ft.FilledTonalIconButton, ft.OutlinedIconButton)
    context = chromium.new_context(user_agent=ANDROID, has_touch=True, viewport={"width": 400, "height": 600})
    page = context.new_page()
    page.goto(
        publish(
            shows(
                ft.Row([kind(ft.Icons.ADD, bgcolor=AMBER) for kind in kinds]),
                ft.FilledIconButton(ft.Icons.ADD, width=70, height=60, key=key("sized")),
            )
        ).url
    )
    for button in page.locator(".row .icon-button").all():
        assert size(button) == (48, 48)
        assert size(button.locator(".button-face")) == (40, 40)
    assert size(of(page, "sized").locator(".button-face")) == (70, 60)
    context.close()


def test_fields_sliders_and_chips(show: Show) -> None:
    def options() -> list[ft.dropdownm2.Option]:
        return [ft.dropdownm2.Option("A")]

    page = show(
        shows(
            ft.RangeSlider(start_value=0.2, end_value=0.6, key=key("range")),
            ft.RangeSlider(
                start_value=0.2, end_value=0.6, inactive_color=RED, label="{value}", key=key("own")
            ),
            ft.DropdownM2(options=options(), bgcolor=CYAN, fill_color=GREEN, key=key("both")),
            ft.DropdownM2(options=options(), bgcolor=CYAN, key=key("one")),
            ft.Dropdown(options=[ft.DropdownOption("A")], bgcolor=CYAN, key=key("menu")),
            ft.TextField(bgcolor=CYAN, fill_color=GREEN, key=key("text")),
            ft.Chip("A label", key=key("label")),
            ft.Chip("To press", on_click=nothing, key=key("press")),
            ft.Chip("Not now", on_click=nothing, disabled=True, bgcolor=RED, key=key("off")),
            scroll=ft.ScrollMode.AUTO,
        )
    ).page
    assert css(of(page, "own").locator(".slider-rest"), "backgroundColor") == "rgb(255, 0, 0)"
    # A quarter of the primary colour, where a Slider has a grey.
    assert css(of(page, "range").locator(".slider-rest"), "backgroundColor").endswith("0.24)")

    # Both ends tell their values while one of them is held.
    of(page, "own").hover(position={"x": 30, "y": 24})
    page.mouse.down()
    for value in of(page, "own").locator(".slider-label").all():
        expect(value).to_have_css("transform", re.compile(r"matrix\(1, 0, 0, 1"))
    page.mouse.up()

    def fill(name: str) -> str:
        return of(page, name).evaluate(
            "element => getComputedStyle(element).getPropertyValue('--field-fill')"
        )

    assert [fill(name) for name in ("both", "one", "menu", "text")] == [GREEN, CYAN, "", GREEN]

    label, press, off = (of(page, name) for name in ("label", "press", "off"))
    for name in ("color", "borderColor", "opacity"):
        assert css(label.locator(".chip-face"), name) == css(press.locator(".chip-face"), name)
    assert css(label.locator(".chip-label"), "opacity") == "1"
    assert css(off.locator(".chip-label"), "opacity") == "0.38"
    assert css(off.locator(".chip-face"), "backgroundColor") != "rgb(255, 0, 0)"


def test_tables_and_tabs(show: Show) -> None:
    def bar(name: str, **looks: Any) -> ft.Tabs:
        return ft.Tabs(ft.TabBar([ft.Tab("One"), ft.Tab("Two")], key=key(name), **looks), length=2)

    page = show(
        shows(
            ft.DataTable(
                [ft.DataColumn(ft.Text("Boat")), ft.DataColumn(ft.Text("Length"), numeric=True)],
                rows=[
                    ft.DataRow(
                        [ft.DataCell(ft.Container(bgcolor=RED, key=key("fills"))), ft.DataCell(ft.Text("9"))]
                    )
                ],
                heading_text_style=ft.TextStyle(size=24),
                key=key("wide"),
            ),
            ft.DataTable(
                [ft.DataColumn(ft.Text("Boat")), ft.DataColumn(ft.Text("Rig"))],
                rows=[ft.DataRow([ft.DataCell(ft.Text("Margit")), ft.DataCell(ft.Text("sloop"))])],
                key=key("narrow"),
            ),
            bar("styled", label_text_style=ft.TextStyle(size=22, color=RED)),
            bar("coloured", label_color=RED, label_text_style=ft.TextStyle(color=GREEN)),
            bar("thick", indicator_thickness=6),
            ft.Container(
                bar("themed"),
                theme=ft.Theme(
                    tab_bar_theme=ft.TabBarTheme(
                        label_padding=ft.Padding.all(20), unselected_label_color=GREEN, label_color=RED
                    )
                ),
            ),
        )
    ).page
    assert css(page.get_by_text("Boat").first, "fontSize") == "24px"
    assert size(of(page, "wide"))[0] == 880
    assert size(of(page, "narrow"))[0] < 400
    width, height = size(of(page, "fills"))
    assert width > 400
    assert height == 47

    def tab(name: str, label: str, look: str) -> str:
        return css(of(page, name).get_by_text(label), look)

    assert tab("styled", "Two", "fontSize") == tab("styled", "One", "fontSize") == "22px"
    assert tab("styled", "One", "color") == tab("coloured", "One", "color") == "rgb(255, 0, 0)"
    assert tab("styled", "Two", "color") == tab("coloured", "Two", "color") == tab("thick", "Two", "color")
    assert (tab("themed", "One", "color"), tab("themed", "Two", "color")) == (
        "rgb(255, 0, 0)",
        "rgb(0, 255, 0)",
    )
    assert [size(of(page, name))[1] for name in ("styled", "thick", "themed")] == [48, 52, 88]


def test_tiles_avatars_bars_and_markdown(show: Show, visitor: Visitor) -> None:
    page = show(
        shows(
            ft.ListTile(
                leading=ft.CircleAvatar(content=ft.Text("Aa"), radius=30, key=key("avatar")), title="Ann"
            ),
            ft.CupertinoListTile(
                "Notched",
                notched=True,
                leading_size=50,
                leading=ft.Container(bgcolor=RED, key=key("leading")),
                key=key("notched"),
            ),
            ft.Markdown(
                "> quoted\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n![the quay](nowhere.png)",
                extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
            ),
            ft.Image("nowhere.png", width=90, height=60, key=key("missing")),
            ft.Image("nowhere.png", error_content=ft.Text("No picture")),
            appbar=ft.AppBar(
                leading=ft.IconButton(ft.Icons.MENU, key=key("lead")),
                title=ft.Text("Bar"),
                color=RED,
                actions=[
                    ft.IconButton(ft.Icons.ADD, key=key("act")),
                    ft.Icon(ft.Icons.STAR, key=key("icon")),
                ],
            ),
        )
    ).page
    assert css(page.get_by_text("Aa"), "fontSize") == "16px"
    assert size(of(page, "avatar")) == (60, 48)
    expect(of(page, "notched")).to_be_visible()
    assert size(of(page, "notched"))[1] == 54
    assert size(of(page, "leading")) == (50, 50)
    for name in ("lead", "act"):
        assert css(of(page, name).locator(".button-face"), "color") == "rgb(255, 0, 0)"
    assert css(of(page, "icon"), "color") == "rgb(255, 0, 0)"

    assert size(page.locator(".markdown table"))[0] == 880
    assert css(page.locator(".markdown blockquote"), "padding") == "4px 12px 4px 9px"
    # No picture of a torn picture: a quiet sign, in the room of what is missing.
    expect(page.get_by_text("No picture")).to_be_visible()
    expect(page.get_by_role("img", name="the quay")).to_be_visible()
    expect(of(page, "missing").locator("svg")).to_be_visible()
    assert size(of(page, "missing")) == (90, 60)
    expect(page.locator("img")).to_have_count(0)
    visitor.complaints[:] = [one for one in visitor.complaints if "404" not in one]


def test_what_lies_over_the_page(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.drawer = ft.NavigationDrawer(
            [ft.NavigationDrawerDestination(label="Inbox", icon=ft.Icons.INBOX)],
            tile_padding=ft.Padding.symmetric(horizontal=40, vertical=10),
        )
        side = ft.BorderSide(8, ft.Colors.RED)
        dialog = ft.AlertDialog(title="Sure?", shape=ft.RoundedRectangleBorder(radius=8, side=side))
        bar = ft.SnackBar(
            "Saved",
            behavior=ft.SnackBarBehavior.FLOATING,
            width=300,
            action="Undo",
            show_close_icon=True,
            persist=True,
        )

        async def drawer() -> None:
            await page.show_drawer()

        page.add(
            ft.Button("Tell", on_click=lambda: page.show_dialog(bar)),
            ft.Button("Drawer", on_click=drawer),
            ft.Button("Ask", on_click=lambda: page.show_dialog(dialog)),
        )

    page = show(main).page
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name="Tell").click()
    expect(page.locator(".snack-bar")).to_be_visible()
    assert size(page.locator(".snack-bar")) == (300, 48)
    page.get_by_role("button", name="Drawer").click()
    tile = page.locator(".navigation-drawer-destination")
    expect(tile).to_be_visible()
    assert size(tile)[1] == 76
    assert size(tile.locator(".navigation-drawer-tile")) == (224, 56)
    page.keyboard.press("Escape")
    expect(tile).to_have_count(0)
    page.get_by_role("button", name="Ask").click()
    title = page.get_by_text("Sure?")
    expect(title).to_be_visible()
    left = page.locator(".alert-dialog").bounding_box(), title.bounding_box()
    assert left[0]
    assert left[1]
    # The line is drawn over the dialog and moves nothing.
    assert left[1]["x"] == left[0]["x"]


def drawn_circle(control: Locator) -> Any:
    """Whether what is filled is a circle across the shorter side of the box, its line and all."""
    return control.evaluate(
        """e => {
          const box = e.matches(".in-circle") ? e : e.querySelector(".in-circle");
          const drawn = getComputedStyle(box, "::before");
          const short = Math.min(box.offsetWidth, box.offsetHeight);
          const near = (length) => Math.abs(parseFloat(length) - short) < 0.1;
          return (near(drawn.width) && near(drawn.height) && drawn.borderRadius === "50%"
            && drawn.backgroundColor !== "" && getComputedStyle(box).backgroundColor === "rgba(0, 0, 0, 0)")
            || [short, drawn.width, drawn.height, drawn.borderRadius];
        }"""
    )


def test_round_shapes_runs_and_edges(show: Show) -> None:
    disc = ft.Container(
        width=100, height=50, shape=ft.BoxShape.CIRCLE, border=ft.Border.all(4, RED), key=key("disc")
    )
    ring = ft.Container(ft.ProgressRing(value=0.5), width=120, height=80, key=key("ring"))
    endless = ft.Container(ft.ProgressRing(), width=120, height=80, key=key("endless"))
    card = ft.Card(ft.Container(width=100, height=50), shape=ft.CircleBorder(), key=key("card"))
    round_style = ft.ButtonStyle(shape=ft.CircleBorder())
    tall = ft.FilledButton("Tall", width=80, height=120, style=round_style, key=key("tall"))
    tile = ft.ListTile(title="Tile", shape=ft.CircleBorder(side=ft.BorderSide(3)), width=200, key=key("tile"))
    chip = ft.Chip("An oblong chip", shape=ft.CircleBorder(), key=key("chip"))
    rail = ft.NavigationRail(
        [ft.NavigationRailDestination(ft.Icons.ADD, label=name) for name in ("One", "Two")],
        selected_index=0,
        indicator_shape=ft.CircleBorder(),
        height=160,
    )
    text = {"max_lines": 1, "overflow": ft.TextOverflow.ELLIPSIS, "width": 120}
    few = ft.Column([ft.Text("fits")], scroll=ft.ScrollMode.AUTO, height=60, key=key("few"))
    more = ft.TextButton("More", on_click=lambda: few.controls.extend(ft.Text(str(n)) for n in range(9)))
    page = show(
        shows(
            ft.Row([card, endless, rail, tall, tile, chip, few, more]),
            ft.Row([disc, ring, ft.DataTable([ft.DataColumn("Empty")], rows=[])]),
            ft.Row([ft.Markdown("words", key=key("first")), ft.Text("next", key=key("next"))], wrap=True),
            ft.Stack([ft.Container(width=60, height=60)], width=100, height=60, key=key("moved")),
            ft.Stack([ft.Container(width=60, height=60, left=-9)], width=100, height=60, key=key("placed")),
            ft.Text("The quick brown fox jumps over", rtl=True, key=key("latin"), **text),
            ft.Text("\u05d0\u05d1\u05d2 " * 20, key=key("hebrew"), **text),
            ft.Text("The quick brown fox jumps over", key=key("usual"), **text),
        )
    ).page
    # a circle is as wide as the shorter side of its box, in the middle of it; a ring goes along all sides
    # what sticks out of a scrolling box is cut off only while there is more in it than fits
    expect(of(page, "few")).to_have_css("overflow", "visible")
    page.get_by_role("button", name="More").click()
    expect(of(page, "few")).to_have_css("overflow", "hidden auto")
    for name in ("disc", "card", "tall", "tile", "chip"):
        assert drawn_circle(of(page, name)) is True, name
    mark = page.locator("[aria-current] .navigation-rail-indicator")
    assert mark.evaluate("e => e.offsetWidth === e.offsetHeight")
    for name in ("ring", "endless"):
        part = of(page, name).locator(".progress-circle-part")
        assert part.evaluate("e => [e.getBBox().width, e.getBBox().height]") == [120, 80]
        assert css(of(page, name).locator("svg"), "transform") == "none"
    assert css(page.locator("th"), "borderBottomWidth") == "0px"
    first, following = of(page, "first").bounding_box(), of(page, "next").bounding_box()
    assert first and following and abs(first["y"] - following["y"]) < 5
    assert css(of(page, "moved"), "overflow") == "visible"
    outside = "e => { const b = e.getBoundingClientRect(); "
    outside += "return e.contains(document.elementFromPoint(b.left - 5, b.top + 30)); }"
    assert of(page, "placed").evaluate(outside) is False, "what is placed beyond an edge is cut off"
    # what is left of a text that reads the other way is its beginning
    met = "(e) => { const b = e.getBoundingClientRect(); const r = document.createRange();"
    met += " r.setStart(e.firstChild, 0); r.setEnd(e.firstChild, 3); const t = r.getBoundingClientRect();"
    met += " return t.left >= b.left - 1 && t.right <= b.right + 1; }"
    assert [of(page, name).evaluate(met) for name in ("latin", "hebrew", "usual")] == [True] * 3


def test_less_motion_is_hardly_any_and_still_has_an_end(show: Show) -> None:
    def main(page: ft.Page) -> None:
        def grow() -> None:
            box.width = 300

        box = ft.Container(
            width=100,
            height=40,
            bgcolor=ft.Colors.PRIMARY,
            animate=ft.Animation(60_000),
            on_animation_end=lambda: page.add(ft.Text("Grown")),
            key=key("box"),
        )
        page.add(ft.Button("Grow", on_click=grow), box)

    page = show(main).page
    page.emulate_media(reduced_motion="reduce")
    page.reload()
    page.get_by_role("button", name="Grow").click()
    expect(page.get_by_text("Grown").first).to_be_visible()
    assert size(of(page, "box"))[0] == 300


INK = """(canvas) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
    const inked = [...Array(width).keys()].filter((x) =>
        [...Array(height).keys()].some((y) => data[4 * (y * width + x) + 3] > 64));
    return [inked[0], inked.at(-1)].map((x) => (x / width) * canvas.clientWidth);
}"""


def test_text_on_a_canvas_begins_where_it_is_put_also_from_right_to_left(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.rtl = True
        page.add(cv.Canvas([cv.Text(50, 20, "two words")], width=300, height=60, key=key("canvas")))

    page = show(main).page
    canvas = of(page, "canvas").locator("canvas")
    expect(canvas).to_be_visible()
    page.wait_for_load_state("networkidle")
    first, last = canvas.evaluate(INK)
    assert 48 <= first <= 54
    assert 100 <= last <= 120


def test_labels_badges_and_bars_are_whole(show: Show) -> None:
    def main(page: ft.Page) -> None:
        brown = ft.TextStyle(color="#4e342e")
        page.theme = ft.Theme(
            appbar_theme=ft.AppBarTheme(color=RED),
            text_theme=ft.TextTheme(body_medium=brown),
            data_table_theme=ft.DataTableTheme(divider_thickness=5, data_row_max_height=90),
        )
        page.appbar = ft.AppBar(title=ft.Text("Bar"))
        page.add(
            ft.ListView(
                [ft.TextField(label="First", value="x", label_style=ft.TextStyle(size=32))],
                padding=ft.Padding.only(left=10),
                height=100,
            ),
            ft.Text("t", badge=ft.Badge(label="a long label")),
            ft.GridView(
                [ft.Text(f"tile {n}") for n in range(5)], runs_count=3, reverse=True, height=300, width=300
            ),
            ft.DataTable([ft.DataColumn("Head")], rows=[ft.DataRow([ft.DataCell("Cell")])], key=key("table")),
            ft.Container(
                ft.Container(width=20, height=50), shape=ft.BoxShape.CIRCLE, bgcolor=RED, key=key("round")
            ),
            ft.ShaderMask(
                ft.LinearGradient([RED, RED]), ft.Container(width=60, height=50), key=key("shaded")
            ),
        )

    page = show(main).page
    assert css(page.get_by_text("Bar", exact=True), "color") == "rgb(255, 0, 0)"
    label, legend = page.locator(".field-label"), page.locator(".field-notch")
    letters, gap = label.bounding_box(), legend.bounding_box()
    assert letters and gap
    assert abs(gap["width"] - 8 - letters["width"]) < 2, "the line has a gap as wide as the label"
    top = page.locator(".list-view").bounding_box()
    assert top and page.locator(".field").bounding_box()["y"] - top["y"] >= 8
    assert page.locator(".badge").evaluate("badge => badge.scrollWidth <= badge.clientWidth")
    places = [page.get_by_text(f"tile {n}", exact=True).bounding_box() for n in (0, 2, 3)]
    first, third, fourth = [place or {} for place in places]
    assert first["y"] == third["y"] and first["x"] < third["x"]
    assert fourth["y"] < first["y"] and fourth["x"] == first["x"]
    assert size(of(page, "table").locator("tbody td"))[1] >= 90
    drawn = Image.open(BytesIO(of(page, "round").screenshot())).convert("RGB")
    assert drawn.getpixel((10, 25)) == (255, 0, 0)
    assert drawn.getpixel((10, 5)) != (255, 0, 0), "a circle is as wide as it is high"
    drawn = Image.open(BytesIO(of(page, "shaded").screenshot())).convert("RGB")
    assert drawn.getpixel((30, 25)) != (255, 0, 0), "a gradient is seen on what the content draws only"


def test_a_shadow_lies_beneath_all_of_a_box(show: Show) -> None:
    def boxed(name: str, **given: Any) -> ft.Container:
        at = {"width": 60, "height": 40, "margin": 20, "key": key(name)}
        return ft.Container(**{**at, **given})

    red = ft.BoxShadow(color=RED, offset=(10, 10))
    half = "#80ffffff"
    inner, outer, solid = (
        ft.BoxShadow(color=RED, blur_radius=30, blur_style=style)
        for style in (ft.BlurStyle.INNER, ft.BlurStyle.OUTER, ft.BlurStyle.SOLID)
    )
    boxes: list[ft.Control] = [
        boxed("opaque", bgcolor="#ffffff", shadow=red),
        boxed("half", bgcolor=half, shadow=red),
        boxed("round", bgcolor=half, border_radius=10, shadow=red),
        boxed("bordered", bgcolor=half, border=ft.Border.all(2, "#80000000"), shadow=red),
        boxed("unfilled", shadow=red),
        boxed("gradient", gradient=ft.LinearGradient([half, half]), shadow=red),
        boxed("two", bgcolor=half, shadow=[ft.BoxShadow(color="#0000ff", offset=(0, -60)), red]),
        boxed("outer", bgcolor=half, shadow=outer),
        boxed("solid", bgcolor=half, shadow=solid),
        boxed("inner", bgcolor="#ffffff", shadow=inner),
        boxed("turns", bgcolor="#ffffff", shadow=red),
    ]

    def main(page: ft.Page) -> None:
        page.bgcolor = "#ffffff"
        page.add(ft.Row(boxes, wrap=True))

    shown = show(main)
    turns = boxes[-1]
    assert isinstance(turns, ft.Container)
    turns.bgcolor = half
    turns.update()
    page = shown.page
    expect(of(page, "turns").locator(".shadow-beneath")).to_be_attached()
    whole = Image.open(BytesIO(page.screenshot())).convert("RGB")

    def colours(name: str) -> tuple[Any, ...]:
        box = of(page, name).bounding_box()
        assert box
        x, y = box["x"], box["y"]
        points = ((5, 5), (30, 20), (50, 1), (65, 45))
        return tuple(whole.getpixel((round(x) + dx, round(y) + dy)) for dx, dy in points)

    # at a corner that the shadow does not reach, in the middle, at the edge, outside
    white, pink, full = (255, 255, 255), (255, 128, 128), (255, 0, 0)
    grey = (191, 191, 191)
    wanted = {
        "opaque": (white, white, white, full),
        "half": (white, pink, white, full),
        "round": (white, pink, white, full),
        "bordered": (white, pink, grey, full),
        "unfilled": (white, full, white, full),
        "gradient": (white, pink, white, full),
        "two": (white, pink, white, full),
        "outer": (white, white, white, colours("outer")[3]),
        "solid": (pink, pink, pink, colours("solid")[3]),
        "inner": (white, white, white, white),
        "turns": (white, pink, white, full),
    }
    assert {name: colours(name) for name in wanted} == wanted


def test_text_ends_where_its_box_ends(show: Show) -> None:
    long = "words " * 40
    boxes: dict[str, Callable[[str], ft.Control]] = {
        "height": lambda name: ft.Container(ft.Text(long), width=100, height=30, key=key(name)),
        "aligned": lambda name: ft.Container(
            ft.Text(long), width=100, height=30, alignment=ft.Alignment.CENTER, key=key(name)
        ),
        "large": lambda name: ft.Container(ft.Text("Word", size=60), width=200, height=30, key=key(name)),
        "stack": lambda name: ft.Stack([ft.Text(long)], width=100, height=30, key=key(name)),
        "visible": lambda name: ft.Container(
            ft.Text(long, overflow=ft.TextOverflow.VISIBLE), width=100, height=30, key=key(name)
        ),
    }

    def main(page: ft.Page) -> None:
        page.bgcolor = "#ffffff"
        page.add(ft.Row([make(name) for name, make in boxes.items()], spacing=20))

    page = show(main).page
    expect(of(page, "visible")).to_be_visible()
    beyond = []
    for name in boxes:
        box = of(page, name).bounding_box()
        assert box
        below = {"x": box["x"], "y": box["y"] + box["height"] + 1, "width": box["width"], "height": 30}
        shot = Image.open(BytesIO(page.screenshot(clip=below)))  # type: ignore[arg-type]
        if len(shot.convert("RGB").getcolors(1 << 16) or []) > 1:
            beyond.append(name)
    assert beyond == ["visible"]


def test_beside_its_actions_what_a_context_menu_is_of_begins_where_they_do(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.CupertinoContextMenu(
                ft.Container(ft.Text("Held"), key=ft.ScrollKey("held"), width=100, height=60),
                actions=[ft.CupertinoContextMenuAction(name) for name in ("Copy", "Cut", "Bin")],
            )
        )

    page = show(main).page
    page.get_by_text("Held").click(button="right")
    expect(page.get_by_role("menu")).to_be_visible()
    tops = page.evaluate(
        """async () => {
            await Promise.allSettled(document.getAnimations().map((one) => one.finished));
            const held = [...document.querySelectorAll('[data-scroll-key="held"]')].pop();
            return [held, document.querySelector("[role=menu]")].map((one) => one.getBoundingClientRect().top);
        }"""
    )
    assert abs(tops[0] - tops[1]) < 1


def test_a_text_without_words_is_a_line_high(publish: Publish, chromium: Browser) -> None:
    """What is said there later moves nothing."""
    page = chromium.new_page()
    page.goto(publish(shows(ft.Text("", key=key("empty")), ft.Text("", size=30, key=key("large")))).url)
    of(page, "empty").wait_for(state="attached")
    heights = [of(page, name).evaluate("(one) => one.offsetHeight") for name in ("empty", "large")]
    assert heights == [20, 43], heights


def test_a_field_of_many_lines_scrolls_where_its_room_ends(publish: Publish, chromium: Browser) -> None:
    field = ft.TextField(value="a line\n" * 60, multiline=True, min_lines=3, key=key("field"))
    page = chromium.new_page(viewport={"width": 400, "height": 500})
    page.goto(
        publish(
            shows(
                ft.Text("above"),
                ft.Row(
                    [ft.Container(field, expand=True)],
                    expand=True,
                    vertical_alignment=ft.CrossAxisAlignment.START,
                ),
            )
        ).url
    )
    box = of(page, "field").locator("textarea").bounding_box()
    assert box
    assert box["y"] > 30
    assert box["y"] + box["height"] <= 500

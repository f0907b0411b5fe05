"""A visitor without a browser does what a visitor with one can do, and nothing else."""

from __future__ import annotations

import re

import pytest

import flet as ft
from flet.testing import File, NotFound, NotPossible, Visits
from tests.kit import programs


async def test_a_counter_counts(visit: Visits) -> None:
    page = await visit(programs.counter)
    await page.click("Add")
    await page.click(role="button", name="Add")
    assert page.find(key="number").value == "2"
    assert page.find(key="number").control.value == "2"
    await page.see("2")
    await page.not_see("1")


async def test_what_a_visitor_cannot_press(visit: Visits) -> None:
    page = await visit(programs.counter)
    with pytest.raises(NotPossible, match='Button "Locked" disabled: It is disabled'):
        await page.click("Locked")
    with pytest.raises(NotPossible, match="Column disabled, which holds it, is disabled"):
        await page.click("In a locked column")
    with pytest.raises(NotPossible, match="it has no on_click"):
        await page.click("Idle")
    assert page.find(key="number").value == "0"
    assert not page.find("Locked").enabled


async def test_the_server_checks_too(visit: Visits) -> None:
    """An event that a browser would not send is dropped by the server, as from any client."""
    page = await visit(programs.counter)
    locked = page.find("Locked")
    page._tab.fire(locked.shown.number, "click")
    await page.settled()
    assert page.find(key="number").value == "0"
    assert page.session.program.dropped["event of a disabled or invisible control"] == 1


async def test_every_field_tells_what_a_browser_would(visit: Visits) -> None:
    page = await visit(programs.fields)

    def said() -> str:
        return str(page.find(key="said").value)

    await page.type("Name", "Ada Lovelace")
    assert said() == "name: 'Ada L' 'Ada L'"
    await page.submit("Name", "Ada")
    assert said() == "submitted: 'Ada' 'Ada'"
    with pytest.raises(NotPossible, match="read-only"):
        await page.type("Fixed", "x")
    await page.click("Agree")
    assert said() == "agree: True True"
    await page.choose("Agree", True)
    assert page.find("Agree").value is True
    await page.click("Dark")
    assert said() == "dark: True True"
    await page.choose(page.find(key="level"), 7)
    assert said() == "level: 7.0 7.0"
    with pytest.raises(NotPossible, match=r"from 0.0 to 10.0, not to 11"):
        await page.choose(page.find(key="level"), 11)
    await page.choose("Colour", "Green")
    assert said() == "colour: 'g' 'g'"
    await page.choose("Colour", "r")
    assert said() == "colour: 'r' 'r'"
    with pytest.raises(NotPossible, match='it offers "Red", "Green"'):
        await page.choose("Colour", "Blue")
    await page.click("Large")
    assert said() == "size: 'l' 'l'"
    await page.choose(page.find(type="RadioGroup"), "Small")
    assert said() == "size: 's' 's'"
    assert not page.find_all(re.compile("^[abls]$")), "names that the program gave are not seen"
    await page.click("Second")
    assert said() == "segments: ['b']"
    await page.click("Copy")
    assert said() == "copied: None None"
    await page.click("A tile")
    assert said() == "tile: None None"
    await page.click("A line")
    assert said() == "line: None None"


async def test_errors_show_the_page(visit: Visits) -> None:
    page = await visit(programs.counter)
    with pytest.raises(NotFound) as failure:
        page.find("Ad d")
    assert str(failure.value).splitlines()[:4] == [
        'There is no "Ad d". The nearest is "Add".',
        "The page shows:",
        '  View route="/"',
        '    Text "0" key="number"',
    ]
    with pytest.raises(NotFound, match=r"There are 4 of type \"Button\":\n  0: Button \"Add\""):
        page.find(type="Button")
    assert [one.name for one in page.find_all(re.compile("^(Add|Idle)$"))] == ["Add", "Idle"]
    assert page.find(where=lambda node: node.get("key") == "number").text == "0"
    with pytest.raises(AssertionError, match='"Add" is shown still'):
        await page.not_see("Add")


async def test_moving_things(visit: Visits) -> None:
    page = await visit(programs.moving)
    await page.drag("Card", "Purse")
    assert page.find(key="said").value == ""
    await page.drag("Card", "Pile")
    await page.see("dropped the card")
    with pytest.raises(NotPossible, match="in no Draggable"):
        await page.drag("Pile", "Purse")
    await page.drag("two", 0)
    await page.see("from 1 to 0")
    await page.click("Delete")
    await page.see("It cannot be undone.", role=None)
    await page.click("Yes")
    await page.not_see("Sure?")
    await page.click("Delete")
    await page.dismiss()
    await page.see("dismissed")


async def test_calls_to_the_browser_are_answered(visit: Visits, tmp_path: object) -> None:
    page = await visit(programs.browser_calls, upload_dir=str(tmp_path), secret_key="a key")
    page.browser.clipboard = "from elsewhere"
    await page.click("Paste")
    await page.see("from elsewhere")
    await page.click("Copy")
    assert page.browser.clipboard == "copied"
    await page.click("Remember")
    await page.see("kept 2")
    assert page.browser.storage == {"visits": "2"}
    await page.click("Pick")
    await page.see("no file")
    await page.upload("Pick", File("a.txt", b"contents"))
    await page.see("a.txt: contents")
    await page.upload("Send", File("b.txt", b"sent"))
    await page.see("b.txt 1")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"sent"]  # type: ignore[attr-defined]
    await page.click("Save")
    assert page.browser.saved == [File("a.txt", b"saved")]
    await page.click("Open")
    assert page.browser.opened == ["https://example.com/a"]
    page.browser.answer("Clipboard", "get", RuntimeError("not allowed"))
    with pytest.raises(RuntimeError, match="not allowed"):
        await page.click("Paste")


async def test_routes_and_sizes(visit: Visits) -> None:
    page = await visit(programs.routes, route="/cart", size=(800, 600), user="ada")
    await page.see("at /cart, 800 wide, for ada")
    await page.click("Shop")
    await page.see("at /shop")
    assert page.route == "/shop"
    await page.back()
    await page.see("at /cart")
    with pytest.raises(NotPossible, match="no page before"):
        await page.back()
    await page.forward()
    await page.see("at /shop")
    with pytest.raises(NotPossible, match="no page after"):
        await page.forward()
    await page.go("/elsewhere")
    await page.resize(400, 600)
    await page.see("at /elsewhere, 400 wide")


async def test_views_that_components_make(visit: Visits) -> None:
    @ft.component
    def screen() -> ft.View:
        path = ft.use_view_path()
        clicks, set_clicks = ft.use_state(0)
        return ft.View(
            route=path,
            controls=[
                ft.Text(f"At {path} {clicks}"),
                ft.Button("More", on_click=lambda: set_clicks(clicks + 1)),
                ft.Button("Up", on_click=lambda: ft.context.page.pop_views_until("/")),
            ],
        )

    routes = [ft.Route(path="/", component=screen, children=[ft.Route(path="a/:id", component=screen)])]

    def main(page: ft.Page) -> None:
        page.render_views(lambda: ft.Router(routes, manage_views=True))

    page = await visit(main)
    await page.see("At / 0")
    await page.go("/a/1")
    await page.click("More")
    await page.see("At /a/1 1")
    await page.not_see("At / 0")
    await page.click("Up")
    await page.see("At / 0")
    with pytest.raises(ValueError, match="no view has the route '/b'"):
        await page.page.pop_views_until("/b")


async def test_a_button_without_words_is_known_by_its_tooltip(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        def close() -> None:
            page.add(ft.Text("Closed"))

        page.add(
            ft.IconButton(ft.Icons.CLOSE, tooltip="Close", on_click=close),
            ft.IconButton(ft.Icons.ADD, tooltip="Closer"),
            ft.Button("Save", tooltip="Keeps it"),
        )

    page = await visit(main)
    await page.click("Close")
    await page.see("Closed")
    with pytest.raises(NotFound):
        page.find("Keeps it")


async def test_a_drag_over_a_surface(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("nothing")

        def moved(e: ft.DragUpdateEvent) -> None:
            assert e.local_delta is not None
            told.value = f"{e.local_delta.x:g}, {e.local_delta.y:g}, {e.primary_delta}"

        page.add(
            told,
            ft.GestureDetector(ft.Text("Map"), on_pan_update=moved),
            ft.GestureDetector(ft.Text("Rope"), on_horizontal_drag_update=moved),
            ft.GestureDetector(ft.Text("Rock"), on_tap=lambda: None),
        )

    page = await visit(main)
    await page.drag("Map", (40, 7))
    await page.see("40, 7, None")
    await page.drag("Rope", (-30, 7))
    await page.see("-30, 0, -30.0")
    with pytest.raises(NotPossible, match="no GestureDetector that listens"):
        await page.drag("Rope", (0, 30))
    with pytest.raises(NotPossible, match="no GestureDetector that listens"):
        await page.drag("Rock", (30, 0))


async def test_what_shows_only_during_a_drag_is_not_there(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        gone = ft.Text("nothing", key="gone")

        def dismissed(e: ft.DismissibleDismissEvent) -> None:
            gone.value = f"{gone.value} {e.direction.value}"

        async def asked(e: ft.DismissibleDismissEvent) -> None:
            await e.control.confirm_dismiss(e.direction is ft.DismissDirection.START_TO_END)

        page.add(
            gone,
            ft.Draggable(
                ft.Text("Card"),
                content_when_dragging=ft.Text("Card, gone"),
                content_feedback=ft.Text("Card"),
            ),
            ft.Dismissible(ft.Text("Mail"), background=ft.Text("Archive"), on_dismiss=dismissed),
            ft.Dismissible(
                ft.Text("Order"),
                on_dismiss=dismissed,
                on_confirm_dismiss=asked,
                dismiss_direction=ft.DismissDirection.HORIZONTAL,
            ),
        )

    page = await visit(main)
    assert page.find("Card").type == "Text"
    await page.not_see("Archive")
    await page.drag("Mail", (200, 0))
    assert page.find(key="gone").value == "nothing startToEnd"
    with pytest.raises(NotPossible, match="no Dismissible that goes this way"):
        await page.drag("Mail", (0, 200))
    await page.drag("Order", (-200, 0))
    assert page.find(key="gone").value == "nothing startToEnd"
    await page.drag("Order", (200, 0))
    assert page.find(key="gone").value == "nothing startToEnd startToEnd"


async def test_a_field_goes_before_what_has_its_name(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        owner = ft.Dropdown(label="Owner", options=[ft.DropdownOption("Ada"), ft.DropdownOption("Bob")])
        table = ft.DataTable([ft.DataColumn("Owner"), ft.DataColumn("Title")], [])
        page.add(owner, ft.TextField(label="Title"), table)

    page = await visit(main)
    await page.choose("Owner", "Bob")
    await page.type("Title", "Pump")
    assert page.find(type=ft.Dropdown).value == "Bob"
    assert page.find(type=ft.TextField).value == "Pump"


async def test_pages_of_before(visit: Visits) -> None:
    """`page.go(page.route)` builds the first page, as it did in Flet 0.28."""

    def main(page: ft.Page) -> None:
        def changed(e: ft.RouteChangeEvent) -> None:
            page.views[-1].controls = [ft.Text(f"At {e.route}")]
            page.update()

        page.on_route_change = changed
        with pytest.warns(DeprecationWarning, match="page.go is a name of Flet 0.28"):
            page.go(page.route)  # type: ignore[attr-defined]

    page = await visit(main, route="/tea")
    await page.see("At /tea")


async def test_a_drawer_that_was_just_set_is_there_when_it_is_to_open(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        async def show() -> None:
            page.drawer = ft.NavigationDrawer([ft.NavigationDrawerDestination("Inbox", icon=ft.Icons.INBOX)])
            await page.show_drawer()

        page.add(ft.Button("Open", on_click=show))

    page = await visit(main)
    there: list[bool] = []
    page.browser.answer(
        "View", "show_drawer", lambda: there.append("drawer" in page._tab.mirror.page["views"][-1])
    )
    await page.click("Open")
    assert there == [True]


async def test_a_container_that_is_pressed_is_a_button(visit: Visits) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("idle", key="said")
        page.add(
            said,
            ft.Container(
                ft.Icon(ft.Icons.STAR), tooltip="Star", on_click=lambda: setattr(said, "value", "starred")
            ),
            ft.Container(ft.Text("Star only")),
            ft.Button("Manual", url="https://example.org/manual"),
        )

    page = await visit(main)
    await page.click(role="button", name="Star")
    assert page.find(key="said").value == "starred"
    await page.click(role="link", name="Manual")
    assert page.browser.opened == ["https://example.org/manual"]

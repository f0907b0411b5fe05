"""What programs written for Flet rely on, seen by a client."""

from __future__ import annotations

import flet as ft
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import PAGE, controls, texts


async def test_media_changes_come_as_the_media_themselves(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def changed(e: ft.PageMediaData) -> None:
            assert isinstance(e, ft.PageMediaData)
            page.add(ft.Text(f"{e.orientation.value} {e.padding.top} {e.page is page}"))  # type: ignore[attr-defined]

        page.on_media_change = changed

    async with serve(main).visitor() as client:
        media = PAGE["media"] | {"orientation": "portrait", "padding": {"top": 7.0}}  # type: ignore[operator]
        await client.event(1, "media_change", media)
        await client.shows("portrait 7.0 True")


async def test_components_and_their_handlers_may_set_the_page(serve: Serve) -> None:
    @ft.component
    def App() -> ft.Control:  # noqa: N802 - components are named like classes
        n, set_n = ft.use_state(0)
        page = ft.context.page
        page.title = f"Page {n}"

        def dark() -> None:
            page.theme_mode = ft.ThemeMode.DARK

        return ft.Row([ft.Button("Next", on_click=lambda: set_n(n + 1)), ft.Button("Dark", on_click=dark)])

    def main(page: ft.Page) -> None:
        page.render(App)
        page.bgcolor = ft.Colors.AMBER

    async with serve(main).visitor() as client:
        await client.shown(lambda: client.page.get("title") == "Page 0")
        await client.shown(lambda: client.page["views"][0].get("bgcolor") == "amber")
        await client.click("Dark")
        await client.shown(lambda: client.page.get("theme_mode") == "dark")
        await client.click("Next")
        await client.shown(lambda: client.page["title"] == "Page 1")


async def test_a_dialog_that_was_closed_leaves_the_page(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("before")

        def close() -> None:
            page.pop_dialog()
            text.value = "after"

        dialog = ft.AlertDialog(title="Sure?", actions=[ft.Button("Yes", on_click=close)])
        page.add(text, ft.Button("Ask", on_click=lambda: page.show_dialog(dialog)))

    async with serve(main).visitor() as client:
        await client.click("Ask")
        await client.click("Yes")
        dialog = client.number("AlertDialog")
        await client.shown(lambda: not next(controls(client.page, "AlertDialog"))["open"])
        await client.update(dialog, open=False)
        await client.event(dialog, "dismiss")
        await client.shown(lambda: not list(controls(client.page, "AlertDialog")))
        assert await client.silence() == []
        assert list(texts(client.page)) == ["after"]


async def test_every_row_of_a_table_can_be_changed(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        rows = [ft.DataRow([ft.DataCell(f"row {i}")]) for i in range(3)]
        table = ft.DataTable([ft.DataColumn("Name")], rows)

        def select(e: ft.Event[ft.DataTable]) -> None:
            for row in table.rows:
                row.selected = e.data is True

        table.on_select_all = select
        page.add(table)

    async with serve(main).visitor() as client:
        await client.shows_controls("DataTable")
        await client.event(client.number("DataTable"), "select_all", True)
        rows = controls(client.page, "DataRow")
        await client.shown(
            lambda: [row.get("selected") for row in controls(client.page, "DataRow")] == [True] * 3
        )
        assert len(list(rows)) == 3


async def test_what_events_have_as_data(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        panels = ft.ExpansionPanelList([ft.ExpansionPanel(ft.Text("One"))])
        panels.on_change = lambda e: page.add(ft.Text(f"{e.index} {e.expanded} {e.data}"))
        menu = ft.ContextMenu(ft.Text("menu"), items=[ft.PopupMenuItem("A")])
        menu.on_dismiss = lambda e: page.add(ft.Text(f"{e.item_count} {e.data}"))
        page.add(panels, menu)

    async with serve(main).visitor() as client:
        await client.shows("menu")
        where = {"x": 1.0, "y": 2.0}
        await client.event(
            client.number("ExpansionPanelList"), "change", {"index": 0, "expanded": True, "data": 0}
        )
        dismissed = {"b": "secondary", "tr": "down", "id": None, "idx": None, "ic": 1, "g": where, "l": where}
        await client.event(client.number("ContextMenu"), "dismiss", dismissed)
        await client.shows("0 True 0", "1 None")


async def test_a_property_that_a_subclass_declares_anew_is_sent(serve: Serve) -> None:
    @ft.control
    class Key(ft.Button):
        expand: int = 2
        bgcolor: ft.Colors = ft.Colors.WHITE_24

    def main(page: ft.Page) -> None:
        page.add(Key(content="7"))

    async with serve(main).visitor() as client:
        await client.shows_controls("Button")
        button = next(controls(client.page, "Button"))
        assert (button["expand"], button["bgcolor"]) == (2, "white24")
        assert button["_internals"]["style"]["bgcolor"] == "white24"


async def test_what_packages_tell_the_flutter_client_beside_the_properties(serve: Serve) -> None:
    @ft.control("test.Stamp")
    class Stamp(ft.LayoutControl):
        mark: str = "round"

        def init(self) -> None:
            self._internals["skip_properties"] = ["tooltip"]

        def before_update(self) -> None:
            self._internals["mark"] = self.mark

    def main(page: ft.Page) -> None:
        stamp = Stamp()
        page.add(stamp, ft.Button("Square", on_click=lambda: setattr(stamp, "mark", "square")))

    async with serve(main).visitor() as client:
        await client.shows_controls("test.Stamp")
        told = next(controls(client.page, "test.Stamp"))["_internals"]
        assert told == {"skip_properties": ["tooltip"], "mark": "round"}
        await client.click("Square")
        await client.shown(
            lambda: next(controls(client.page, "test.Stamp"))["_internals"]["mark"] == "square"
        )


async def test_what_a_rendering_sets_no_more_is_back_at_its_default(serve: Serve) -> None:
    """Also where it was set by a rendering before the last: it is not taken for what the visitor entered."""

    @ft.component
    def form() -> ft.Control:
        step, go_to = ft.use_state(0)
        field = ft.TextField(value="ab"[step]) if step < 2 else ft.TextField()
        return ft.Column(
            [field, ft.Text(f"step {step}"), ft.Button("Next", on_click=lambda: go_to(step + 1))]
        )

    async with serve(lambda page: page.render(form)).visitor() as client:
        for step, shown in enumerate(("a", "b", "")):
            await client.shows(f"step {step}")
            await client.shown(
                lambda shown=shown: (
                    [one.get("value") or "" for one in controls(client.page, "TextField")] == [shown]
                )
            )
            if step < 2:
                await client.click("Next")


async def test_whether_a_page_is_made_of_components_can_be_asked_and_told(serve: Serve) -> None:
    """A handler that says so sends its changes itself; the next one has to say so again."""
    asked: list[bool] = []

    @ft.component
    def form() -> ft.Control:
        return ft.Button("Rendered", on_click=lambda: asked.append(ft.context.is_components_mode()))

    def main(page: ft.Page) -> None:
        text = ft.Text("before")

        def tell() -> None:
            asked.append(ft.context.is_components_mode())
            ft.context.enable_components_mode()
            asked.append(ft.context.is_components_mode())
            text.value = "kept back"

        def render() -> None:
            asked.append(ft.context.is_components_mode())
            page.render(form)

        page.add(text, ft.Button("Tell", on_click=tell), ft.Button("Render", on_click=render))

    async with serve(main).visitor() as client:
        await client.shows_controls("Button")
        await client.click("Tell")
        await until(lambda: len(asked) == 2)
        assert "kept back" not in texts(client.page)
        await client.click("Render")
        await client.shown(
            lambda: any(one.get("content") == "Rendered" for one in controls(client.page, "Button"))
        )
        await client.click("Rendered")
        await until(lambda: len(asked) == 4)
        assert asked == [False, True, False, True]

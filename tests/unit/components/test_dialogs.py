"""Dialogs that are open while a component says so."""

from __future__ import annotations

from collections.abc import Iterator

import flet as ft
from tests.mirror import Node, controls
from tests.unit.components.conftest import Visit, Visitor


def dialogs(visitor: Visitor) -> Iterator[Node]:
    return (dialog for dialog in controls(visitor.client.page, "AlertDialog") if dialog.get("open"))


@ft.component
def Asking() -> ft.Control:
    asking, set_asking = ft.use_state(False)
    count, set_count = ft.use_state(0)
    ft.use_dialog(
        ft.AlertDialog(
            title=ft.Text(f"Sure? {count}"),
            actions=[ft.TextButton("More", on_click=lambda: set_count(count + 1))],
            on_dismiss=lambda: set_asking(False),
        )
        if asking
        else None
    )
    return ft.Column([ft.Text(f"asking {asking}"), ft.Button("Ask", on_click=lambda: set_asking(True))])


async def test_a_dialog_opens_changes_and_closes(visit: Visit) -> None:
    async with visit(Asking) as visitor:
        await visitor.click("Ask")
        await visitor.until(lambda: any(dialogs(visitor)))
        (dialog,) = dialogs(visitor)
        assert dialog["title"]["value"] == "Sure? 0"
        await visitor.click("More")
        await visitor.until(lambda: dialog["title"]["value"] == "Sure? 1")
        await visitor.client.update(dialog["_i"], open=False)
        await visitor.client.event(dialog["_i"], "dismiss")
        await visitor.sees("asking False")
        await visitor.click("Ask")
        await visitor.until(lambda: any(dialogs(visitor)))


async def test_the_dialog_of_a_component_that_leaves_is_closed(visit: Visit) -> None:
    @ft.component
    def Open() -> ft.Control:
        ft.use_dialog(ft.AlertDialog(title="Open"))
        return ft.Text("with dialog")

    @ft.component
    def App() -> ft.Control:
        shown, set_shown = ft.use_state(True)
        return ft.Column(
            [Open() if shown else ft.Text("without"), ft.Button("Away", on_click=lambda: set_shown(False))]
        )

    async with visit(App) as visitor:
        await visitor.until(lambda: any(dialogs(visitor)))
        await visitor.click("Away")
        await visitor.sees("without")
        await visitor.until(lambda: not any(dialogs(visitor)))

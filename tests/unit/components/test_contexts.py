"""Contexts reach components far below, also through those that do not render again."""

from __future__ import annotations

import flet as ft
from tests.unit.components.conftest import Visit

Theme = ft.create_context("light")


@ft.component
def Leaf() -> ft.Control:
    own, set_own = ft.use_state(0)
    return ft.Row(
        [ft.Text(f"{ft.use_context(Theme)} {own}"), ft.Button("Own", on_click=lambda: set_own(own + 1))]
    )


@ft.component
def Middle() -> ft.Control:
    again, set_again = ft.use_state(0)
    return ft.Column([Leaf(), ft.Button("Middle", on_click=lambda: set_again(again + 1))])


async def test_a_context_changes_below(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        theme, set_theme = ft.use_state("dark")
        return ft.Column(
            [Theme(theme, Middle), ft.Button("Blue", on_click=lambda: set_theme("blue")), Leaf()]
        )

    async with visit(App) as visitor:
        await visitor.sees("dark 0", "light 0")
        await visitor.click("Own")
        await visitor.sees("dark 1", "light 0")
        await visitor.click("Middle")
        await visitor.sees("dark 1", "light 0")
        await visitor.click("Blue")
        await visitor.sees("blue 1", "light 0")


async def test_a_context_reaches_through_memoized_components(visit: Visit) -> None:
    Still = ft.memo(Middle)

    @ft.component
    def App() -> ft.Control:
        theme, set_theme = ft.use_state("dark")
        return ft.Column([Theme(theme, Still), ft.Button("Blue", on_click=lambda: set_theme("blue"))])

    async with visit(App) as visitor:
        await visitor.sees("dark 0")
        await visitor.click("Blue")
        await visitor.sees("blue 0")


async def test_the_nearest_provider_counts(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        return Theme("outer", lambda: ft.Column([Leaf(), Theme("inner", Leaf)]))

    async with visit(App) as visitor:
        await visitor.sees("outer 0", "inner 0")

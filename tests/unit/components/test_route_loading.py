"""Routes whose data takes a while: what is shown meanwhile, when it fails, and when the visitor does not wait."""

from __future__ import annotations

import asyncio

import pytest

import flet as ft
from tests.live import until
from tests.mirror import controls
from tests.unit.components.conftest import Visit


@ft.component
def Waiting() -> ft.Control:
    return ft.Text(f"waiting at {ft.use_route_location()}")


@ft.component
def Broken() -> ft.Control:
    return ft.Text(f"broken: {ft.use_route_error()}")


@ft.component
def Item() -> ft.Control:
    clicks, set_clicks = ft.use_state(0)
    return ft.Column(
        [
            ft.Text(f"item {ft.use_route_loader_data()} {clicks}"),
            ft.Button("Click", on_click=lambda: set_clicks(lambda old: old + 1)),
        ]
    )


@ft.component
def Layout() -> ft.Control:
    return ft.Column([ft.Text(f"layout {ft.use_route_loader_data()}"), ft.use_route_outlet()])


class Shelf:
    """Data that comes when the test says so."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.cancelled: list[str] = []
        self.gates: dict[str, asyncio.Event] = {}

    async def load(self, params: dict[str, str]) -> str:
        name = params["id"]
        self.loop = asyncio.get_running_loop()
        self.asked.append(name)
        gate = self.gates.setdefault(name, asyncio.Event())
        try:
            await gate.wait()
        except asyncio.CancelledError:
            self.cancelled.append(name)
            raise
        if name == "bad":
            raise LookupError("no bad one")
        return name.upper()

    def app(self, **route: object) -> object:
        @ft.component
        def App() -> ft.Control:
            times, set_times = ft.use_state(0)
            routes = [
                ft.Route(path="none", component=Broken),
                ft.Route(
                    path="items",
                    component=Layout,
                    outlet=True,
                    loader=lambda params: f"{len(params)}",
                    children=[ft.Route(path=":id", component=Item, loader=self.load, **route)],  # type: ignore[arg-type]
                ),
            ]
            shown = ft.ErrorBoundary(ft.Router(routes), lambda error: ft.Text(f"boundary: {error}"))
            again = ft.Button(f"Again {times}", on_click=lambda: set_times(times + 1))
            return ft.Column([shown, again])

        return App

    async def let(self, name: str) -> None:
        await until(lambda: name in self.gates)
        self.loop.call_soon_threadsafe(self.gates[name].set)


async def test_what_comes_later_is_shown_then(visit: Visit) -> None:
    shelf = Shelf()
    async with visit(shelf.app(pending=Waiting, failed=Broken), route="/items/a") as visitor:
        await visitor.sees("layout 1", "waiting at /items/a")
        await shelf.let("a")
        await visitor.sees("layout 1", "item A 0")

        await visitor.goes("/items/bad")
        await visitor.sees("layout 1", "waiting at /items/bad")
        await shelf.let("bad")
        await visitor.sees("layout 1", "broken: no bad one")

        # Who goes on does not wait, and what he left does not come back.
        await visitor.goes("/items/slow")
        await visitor.sees("layout 1", "waiting at /items/slow")
        # Rendering around it asks for nothing again.
        await visitor.click("Again 0")
        await visitor.until(lambda: visitor.client.button("Again 1"))
        await visitor.goes("/items/a")
        await visitor.sees("layout 1", "item A 0")
        await visitor.goes("/items/long")
        await visitor.sees("layout 1", "waiting at /items/long")
        await visitor.goes("/none")
        await visitor.sees("broken: None")
    assert shelf.cancelled == ["slow", "long"]
    assert shelf.asked == ["a", "bad", "slow", "a", "long"]


async def test_the_same_path_keeps_what_it_shows_until_there_is_something_newer(visit: Visit) -> None:
    shelf = Shelf()
    async with visit(shelf.app(pending=Waiting), route="/items/a") as visitor:
        await shelf.let("a")
        await visitor.sees("layout 1", "item A 0")
        await visitor.click("Click")
        await visitor.sees("layout 1", "item A 1")
        shelf.gates["a"].clear()
        await visitor.goes("/items/a?page=2")
        await until(lambda: len(shelf.asked) == 2)
        await visitor.click("Click")
        await visitor.sees("layout 1", "item A 2")
        await shelf.let("a")
        await visitor.client.silence(0.2)
        assert visitor.texts == ["layout 1", "item A 2"]


async def test_where_the_program_says_nothing_a_ring_turns_and_the_error_is_the_components(
    visit: Visit,
) -> None:
    shelf = Shelf()
    async with visit(shelf.app(), route="/items/bad") as visitor:
        await visitor.sees("layout 1")
        assert list(controls(visitor.client.page, "ProgressRing"))
        await shelf.let("bad")
        await visitor.sees("boundary: no bad one")


@pytest.mark.parametrize("views", [False, True])
async def test_a_loader_that_raises_at_once(visit: Visit, views: bool) -> None:
    def load(params: dict[str, str]) -> str:
        raise LookupError(f"no {params['id']}")

    routes = [ft.Route(path=":id", component=Item, loader=load, failed=Broken)]

    @ft.component
    def App() -> ft.Control:
        return ft.Router(routes, manage_views=views)

    async with visit(App, views=views, route="/x") as visitor:
        await visitor.sees("broken: no x")


async def test_in_a_stack_of_views_only_the_one_that_waits_waits(visit: Visit) -> None:
    shelf = Shelf()
    routes = [
        ft.Route(
            path="/",
            component=Waiting,
            children=[
                ft.Route(
                    pending=Waiting,
                    children=[
                        ft.Route(
                            path=":id",
                            component=Item,
                            loader=shelf.load,
                            children=[ft.Route(path="more", component=Layout)],
                        )
                    ],
                )
            ],
        ),
    ]

    @ft.component
    def App() -> list[ft.View]:
        return ft.Router(routes, manage_views=True)  # type: ignore[return-value]

    async with visit(App, views=True, route="/a/more") as visitor:
        await visitor.sees("waiting at /a/more", "waiting at /a/more", "layout None")
        await shelf.let("a")
        await visitor.sees("waiting at /a/more", "item A 0", "layout None")
        assert visitor.views == ["/", "/a", "/a/more"]

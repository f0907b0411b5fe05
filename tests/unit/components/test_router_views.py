"""The router as a stack of views."""

from __future__ import annotations

import flet as ft
from tests.mirror import controls
from tests.unit.components.conftest import Visit
from tests.wire import Action


@ft.component
def Screen() -> ft.View:
    clicks, set_clicks = ft.use_state(0)
    path = ft.use_view_path()
    params = ft.use_route_params()
    return ft.View(
        route=path,
        controls=[
            ft.Text(f"{path} {params} {clicks} at {ft.use_route_location()}"),
            ft.Button(f"Click {path}", on_click=lambda: set_clicks(clicks + 1)),
        ],
    )


@ft.component
def Frame() -> ft.View:
    return ft.View(route=ft.use_view_path(), controls=[ft.Text("frame"), ft.use_route_outlet()])


@ft.component
def Plain() -> ft.Control:
    return ft.Text(f"plain {ft.use_view_path()} {ft.use_route_location()}")


ROUTES = [
    ft.Route(
        path="/",
        component=Screen,
        children=[
            ft.Route(
                path="users",
                component=Screen,
                children=[
                    ft.Route(
                        path=":id",
                        component=Screen,
                        children=[ft.Route(path="edit", component=Screen, modal=True)],
                    )
                ],
            ),
            ft.Route(
                path="docs",
                component=Frame,
                outlet=True,
                children=[ft.Route(index=True, component=Plain), ft.Route(path="a", component=Plain)],
            ),
        ],
    ),
    ft.Route(path="write", component=Screen, modal=True, children=[ft.Route(path="to", component=Screen)]),
]


@ft.component
def App() -> list[ft.View]:
    return ft.Router(ROUTES, not_found=Plain, manage_views=True)  # type: ignore[return-value]


async def test_each_step_is_a_view_with_its_own_parameters(visit: Visit) -> None:
    async with visit(App, views=True, route="/users/5") as visitor:
        await visitor.sees(
            "/ {} 0 at /users/5", "/users {} 0 at /users/5", "/users/5 {'id': '5'} 0 at /users/5"
        )
        assert visitor.views == ["/", "/users", "/users/5"]


async def test_going_back_leads_to_the_view_below(visit: Visit) -> None:
    async with visit(App, views=True, route="/users") as visitor:
        await visitor.click("Click /users")
        await visitor.sees("/ {} 0 at /users", "/users {} 1 at /users")
        await visitor.goes("/users/5")
        await visitor.until(lambda: len(visitor.views) == 3)
        await visitor.leaves("/users/5")
        assert await visitor.is_sent_to() == "/users"
        await visitor.sees("/ {} 0 at /users", "/users {} 1 at /users")


async def test_another_path_is_another_view(visit: Visit) -> None:
    async with visit(App, views=True, route="/users/5") as visitor:
        await visitor.click("Click /users/5")
        await visitor.until(lambda: "/users/5 {'id': '5'} 1 at /users/5" in visitor.texts)
        await visitor.goes("/users/6")
        await visitor.until(lambda: visitor.texts[-1] == "/users/6 {'id': '6'} 0 at /users/6")


async def test_the_first_view_cannot_be_left(visit: Visit) -> None:
    async with visit(App, views=True) as visitor:
        await visitor.sees("/ {} 0 at /")
        await visitor.leaves("/")
        sent = await visitor.client.silence(0.2)
        assert not [message for message in sent if message.action == Action.INVOKE]


async def test_outlets_are_part_of_their_view(visit: Visit) -> None:
    async with visit(App, views=True, route="/docs") as visitor:
        await visitor.sees("/ {} 0 at /docs", "frame", "plain /docs /docs")
        assert visitor.views == ["/", "/docs"]
        await visitor.goes("/docs/a")
        await visitor.sees("/ {} 0 at /docs/a", "frame", "plain /docs/a /docs/a")
        assert visitor.views == ["/", "/docs/a"]


async def test_modal_views_lie_over_what_was_there(visit: Visit) -> None:
    async with visit(App, views=True, route="/users?page=2") as visitor:
        await visitor.sees("/ {} 0 at /users", "/users {} 0 at /users")
        await visitor.goes("/write/to")
        await visitor.sees(
            "/ {} 0 at /users",
            "/users {} 0 at /users",
            "/write {} 0 at /write/to",
            "/write/to {} 0 at /write/to",
        )
        await visitor.leaves("/write/to")
        assert await visitor.is_sent_to() == "/write"
        await visitor.until(lambda: len(visitor.views) == 3)
        await visitor.leaves("/write")
        assert await visitor.is_sent_to() == "/users?page=2"
        await visitor.sees("/ {} 0 at /users", "/users {} 0 at /users")


async def test_a_modal_view_inside_a_path_lies_over_that_path(visit: Visit) -> None:
    async with visit(App, views=True, route="/users/5/edit") as visitor:
        await visitor.until(lambda: visitor.views == ["/", "/users", "/users/5", "/users/5/edit"])
        await visitor.leaves("/users/5/edit")
        assert await visitor.is_sent_to() == "/users/5"


async def test_a_modal_view_at_the_start_lies_over_the_home_page(visit: Visit) -> None:
    async with visit(App, views=True, route="/write") as visitor:
        await visitor.sees("/ {} 0 at /", "/write {} 0 at /write")


async def test_what_is_no_view_is_put_into_one(visit: Visit) -> None:
    async with visit(App, views=True, route="/lost") as visitor:
        await visitor.sees("plain /lost /lost")
        assert visitor.views == ["/lost"]


async def test_there_is_always_a_view(visit: Visit) -> None:
    @ft.component
    def Program() -> ft.Control:
        return ft.Router([ft.Route(path="a", component=Screen)], manage_views=True)

    async with visit(Program, views=True, route="/b") as visitor:
        await visitor.until(lambda: visitor.views == ["/b"])
        await visitor.goes("/a")
        await visitor.sees("/a {} 0 at /a")
        assert len(list(controls(visitor.client.page, "View"))) == 1


async def test_layouts_are_around_all_views_below_them(visit: Visit) -> None:
    def layout(name: str) -> object:
        @ft.component
        def Around() -> ft.Control:
            return ft.Column([ft.Text(f"{name} at {ft.use_view_path()}"), ft.use_route_outlet()])

        return Around

    @ft.component
    def Leaf() -> ft.Control:
        return ft.Text(f"leaf {ft.use_view_path()} {ft.use_route_params()}")

    routes = [
        ft.Route(
            component=layout("outer"),
            outlet=True,
            children=[
                ft.Route(
                    path=":a",
                    component=Leaf,
                    children=[
                        ft.Route(
                            component=layout("inner"),
                            outlet=True,
                            children=[
                                ft.Route(
                                    path=":b", component=Leaf, children=[ft.Route(path=":a", component=Leaf)]
                                )
                            ],
                        ),
                        ft.Route(path="write", component=Leaf, modal=True),
                    ],
                )
            ],
        )
    ]

    @ft.component
    def App() -> list[ft.View]:
        return ft.Router(routes, manage_views=True)  # type: ignore[return-value]

    async with visit(App, views=True, route="/1/2/3") as visitor:
        await visitor.sees(
            *("outer at /1", "leaf /1 {'a': '1'}"),
            *("outer at /1/2", "inner at /1/2", "leaf /1/2 {'a': '1', 'b': '2'}"),
            *("outer at /1/2/3", "inner at /1/2/3", "leaf /1/2/3 {'a': '3', 'b': '2'}"),
        )
        assert visitor.views == ["/1", "/1/2", "/1/2/3"]
        await visitor.leaves("/1/2/3")
        assert await visitor.is_sent_to() == "/1/2"
        await visitor.goes("/1")
        # Who ends at a layout has a view with nothing in it.
        await visitor.sees("outer at /1", "leaf /1 {'a': '1'}", "outer at /1", "inner at /1")
        assert visitor.views == ["/1", "/1"]


async def test_the_programs_way_to_go_back(visit: Visit) -> None:
    left: list[tuple[str, str]] = []

    async def back(e: ft.ViewPopEvent) -> None:
        left.append((e.route, "" if e.view is None else e.view.route))
        ft.context.page.navigate("/users")

    def main() -> list[ft.View]:
        return ft.Router(ROUTES, manage_views=True)  # type: ignore[return-value]

    async with visit(
        main, views=True, before=lambda page: setattr(page, "on_view_pop", back), route="/users/5"
    ) as visitor:
        await visitor.leaves("/users/5")
        assert await visitor.is_sent_to() == "/users"
        await visitor.sees("/ {} 0 at /users", "/users {} 0 at /users")
    assert left == [("/users/5", "/users/5")]

"""The router as part of a page: layouts, parameters, loaders."""

from __future__ import annotations

import flet as ft
from tests.unit.components.conftest import Visit


@ft.component
def Home() -> ft.Control:
    return ft.Text("home")


@ft.component
def User() -> ft.Control:
    clicks, set_clicks = ft.use_state(0)
    params = ft.use_route_params()
    return ft.Column(
        [
            ft.Text(f"user {params['id']} {ft.use_route_loader_data()} {clicks}"),
            ft.Button("Click", on_click=lambda: set_clicks(clicks + 1)),
        ]
    )


@ft.component
def Layout() -> ft.Control:
    active = [path for path in ("/", "/users", "users/5") if ft.is_route_active(path)]
    exact = ft.is_route_active("/users", exact=True)
    return ft.Column([ft.Text(f"{ft.use_route_location()} {active} {exact}"), ft.use_route_outlet()])


@ft.component
def Lost() -> ft.Control:
    return ft.Text(f"nothing at {ft.use_route_location()}")


def greet(params: dict[str, str]) -> str:
    return f"hello {params.get('id')}"


ROUTES = [
    ft.Route(
        component=Layout,
        outlet=True,
        children=[
            ft.Route(index=True, component=Home),
            ft.Route(
                path="users",
                children=[
                    ft.Route(index=True, component=Home),
                    ft.Route(path=":id", component=User, loader=greet),
                ],
            ),
        ],
    )
]


@ft.component
def App() -> ft.Control:
    return ft.Router(ROUTES, not_found=Lost)


async def test_the_route_at_the_start_is_shown(visit: Visit) -> None:
    async with visit(App, route="/users/5/?tab=1") as visitor:
        await visitor.sees("/users/5 ['/users', 'users/5'] False", "user 5 hello 5 0")


async def test_the_page_follows_the_route(visit: Visit) -> None:
    async with visit(App) as visitor:
        await visitor.sees("/ ['/'] False", "home")
        await visitor.goes("/users")
        await visitor.sees("/users ['/users'] True", "home")
        await visitor.goes("/usersx")
        await visitor.sees("nothing at /usersx")


async def test_a_component_stays_while_its_parameters_change(visit: Visit) -> None:
    async with visit(App, route="/users/5") as visitor:
        await visitor.click("Click")
        await visitor.sees("/users/5 ['/users', 'users/5'] False", "user 5 hello 5 1")
        await visitor.goes("/users/6")
        await visitor.sees("/users/6 ['/users'] False", "user 6 hello 6 1")


async def test_programs_navigate(visit: Visit) -> None:
    @ft.component
    def Linked() -> ft.Control:
        return ft.Button("Go", on_click=lambda: ft.context.page.navigate("/users/7", tab=2))

    @ft.component
    def Program() -> ft.Control:
        return ft.Router([ft.Route(index=True, component=Linked), *ROUTES])

    async with visit(Program) as visitor:
        await visitor.click("Go")
        assert await visitor.is_sent_to() == "/users/7?tab=2"
        await visitor.sees("/users/7 ['/users'] False", "user 7 hello 7 0")


async def test_nothing_is_shown_where_no_route_leads(visit: Visit) -> None:
    @ft.component
    def Program() -> ft.Control:
        return ft.Column([ft.Text("head"), ft.Router([ft.Route(path="a", component=Home)])])

    async with visit(Program, route="/a") as visitor:
        await visitor.sees("head", "home")
        await visitor.goes("/b")
        await visitor.sees("head")
        await visitor.goes("/a")
        await visitor.sees("head", "home")


async def test_routers_inside_routes(visit: Visit) -> None:
    @ft.component
    def Inner() -> ft.Control:
        return ft.Column(
            [ft.Text("inner"), ft.Router([ft.Route(path="w/a", component=Home)], not_found=Lost)]
        )

    @ft.component
    def Program() -> ft.Control:
        return ft.Router([ft.Route(path="w/*", component=Inner)], not_found=Lost)

    async with visit(Program, route="/w/a") as visitor:
        await visitor.sees("inner", "home")
        await visitor.goes("/w/b")
        await visitor.sees("inner", "nothing at /w/b")
        await visitor.goes("/x")
        await visitor.sees("nothing at /x")


async def test_the_programs_handler_is_back_when_the_router_has_gone(visit: Visit) -> None:
    routes: list[str] = []

    @ft.component
    def Program() -> ft.Control:
        shown, set_shown = ft.use_state(True)
        return ft.Column(
            [App() if shown else ft.Text("none"), ft.Button("End", on_click=lambda: set_shown(False))]
        )

    def main() -> ft.Control:
        ft.context.page.on_route_change = lambda e: routes.append(e.route)
        return Program()

    async with visit(main) as visitor:
        await visitor.sees("/ ['/'] False", "home")
        await visitor.goes("/users")
        await visitor.sees("/users ['/users'] True", "home")
        await visitor.click("End")
        await visitor.sees("none")
        await visitor.goes("/users/1")
        await visitor.click("End")
        await visitor.client.silence(0.2)
    assert routes == ["/users/1"]


async def test_outside_a_router_there_is_no_route(visit: Visit) -> None:
    @ft.component
    def Program() -> ft.Control:
        facts = [
            ft.use_route_location(),
            ft.use_route_params(),
            ft.use_route_loader_data(),
            ft.use_route_outlet(),
            ft.use_view_path(),
            ft.is_route_active("/"),
        ]
        return ft.Text(str(facts))

    async with visit(Program) as visitor:
        await visitor.sees("['', {}, None, None, '', False]")


async def test_a_route_that_is_no_string_is_refused_where_it_is_given(visit: Visit) -> None:
    refused: list[str] = []

    def before(page: ft.Page) -> None:
        try:
            page.navigate(7)  # type: ignore[arg-type]
        except TypeError as error:
            refused.append(str(error))

    @ft.component
    def App() -> ft.Control:
        return ft.Text("here")

    async with visit(App, before=before) as visitor:
        await visitor.sees("here")
    assert refused == ['page.navigate(7): the route must be a string such as "/shop"']

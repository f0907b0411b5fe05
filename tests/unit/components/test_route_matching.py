"""Which routes lead to which path."""

from __future__ import annotations

import pytest

import flet as ft
from flet.components.router.match import match, parameters
from flet.components.router.pattern import pattern


def shown() -> None:
    """Stands for any component."""


def leaf(path: str | None = None, **options: object) -> ft.Route:
    return ft.Route(path=path, component=shown, **options)  # type: ignore[arg-type]


def found(routes: list[ft.Route], path: str) -> tuple[list[str], dict[str, str]] | None:
    """The paths of the steps, and all parameters."""
    chain = match(routes, path)
    return None if chain is None else ([step.path for step in chain], parameters(chain))


@pytest.mark.parametrize(
    ("path", "address", "params"),
    [
        ("about", "/about", {}),
        ("/about/", "/about", {}),
        ("about", "/About", None),
        ("about", "/aboutx", None),
        ("about", "/about/x", None),
        ("a.b", "/axb", None),
        ("users/:id", "/users/5", {"id": "5"}),
        ("users/:id", "/users/a%20b", {"id": "a%20b"}),
        ("users/:id", "/users", None),
        ("users/:id", "/users/5/6", None),
        ("opt/:id?", "/opt", {"id": None}),
        ("opt/:id?", "/opt/3", {"id": "3"}),
        ("files/*", "/files/a/b", {}),
        ("files/*", "/files", None),
        ("files/:rest*", "/files", {"rest": None}),
        ("files/:rest*", "/files/a/b", {"rest": "a/b"}),
        ("files/:rest+", "/files", None),
        ("files/:rest+", "/files/a/b", {"rest": "a/b"}),
        (r"page/:n(\d+)", "/page/12", {"n": "12"}),
        (r"page/:n(\d+)", "/page/x", None),
        ("from-:a-to-:b", "/from-1-to-2", {"a": "1", "b": "2"}),
        ("brace/{id}", "/brace/3", None),
        ("*", "/any/thing", {}),
        ("*", "/", {}),
    ],
)
def test_patterns(path: str, address: str, params: dict[str, str] | None) -> None:
    result = found([leaf(path)], address)
    assert (result and result[1]) == params


def test_a_bad_pattern_says_where() -> None:
    with pytest.raises(ValueError, match="the path ':a/:a' of a route"):
        pattern(":a/:a")


def test_the_first_route_that_leads_to_the_end_is_taken() -> None:
    routes = [
        leaf(":id", children=[leaf("edit")]),
        leaf("static"),
        leaf("static/more"),
    ]
    assert found(routes, "/static") == (["/static"], {"id": "static"})
    assert found(routes, "/static/more") == (["/static/more"], {})
    assert found(routes, "/static/edit") == (["/static", "/static/edit"], {"id": "static"})
    assert found(routes, "/static/none") is None


def test_index_routes_groups_and_parents() -> None:
    routes = [
        ft.Route(
            component=shown,
            children=[
                leaf(index=True),
                leaf("users", children=[leaf(index=True), leaf(":id")]),
                ft.Route(path="group", children=[leaf("in")]),
                leaf("parent", children=[leaf("child")]),
            ],
        )
    ]
    assert found(routes, "/") == (["/", "/"], {})
    assert found(routes, "/users") == (["/", "/users", "/users"], {})
    assert found(routes, "/users/5") == (["/", "/users", "/users/5"], {"id": "5"})
    assert found(routes, "/group/in") == (["/", "/group", "/group/in"], {})
    assert found(routes, "/group") is None
    assert found(routes, "/parent") == (["/", "/parent"], {})


def test_recursive_routes_repeat_after_their_children_were_tried() -> None:
    routes = [leaf("fs", children=[leaf(":node", recursive=True, children=[leaf("info")])])]
    assert found(routes, "/fs/a/b/c") == (["/fs", "/fs/a", "/fs/a/b", "/fs/a/b/c"], {"node": "c"})
    assert found(routes, "/fs/a/b/info") == (["/fs", "/fs/a", "/fs/a/b", "/fs/a/b/info"], {"node": "b"})
    assert found(routes, "/fs/info") == (["/fs", "/fs/info"], {"node": "info"})


@pytest.mark.parametrize(
    ("route", "parts"),
    [
        ("/", ("/", "", "")),
        ("", ("/", "", "")),
        ("/a/b/?x=1&y=2#top", ("/a/b", "?x=1&y=2", "#top")),
        ("//evil.example/a", ("/evil.example/a", "", "")),
    ],
)
def test_locations(route: str, parts: tuple[str, str, str]) -> None:
    location = ft.LocationInfo.of(route)
    assert (location.pathname, location.search, location.hash) == parts

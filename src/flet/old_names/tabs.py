"""`ft.Tabs(tabs=[ft.Tab(text=..., content=...)])`: tabs held what they show."""

from __future__ import annotations

from typing import Any

from flet.old_names.lookup import warn


def new_tabs(given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of `Tabs` for those of before: a bar, and under it the views if the tabs have any."""
    from flet.controls.layout.column import Column
    from flet.controls.layout.container import Container
    from flet.controls.navigation.tab_bar import TabBar
    from flet.controls.navigation.tab_bar_view import TabBarView
    from flet.controls.navigation.tabs import Tabs

    warn("Tabs(tabs=...)", "Tabs(content=...) with a TabBar(tabs=...) and a TabBarView(...)")
    rest = {name: value for name, value in given.items() if name in Tabs._flet_init_names}
    tabs = list(given["tabs"] or [])
    bar = TabBar(tabs=tabs, **{name: value for name, value in given.items() if name not in (*rest, "tabs")})
    contents = [vars(tab).get("content") for tab in tabs]
    if any(contents):
        views = TabBarView([content or Container() for content in contents], expand=True)
        return rest | {"content": Column([bar, views], expand=True), "length": len(tabs)}
    return rest | {"content": bar, "length": len(tabs)}

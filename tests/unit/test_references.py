"""What is known of others who hold a thing, and what is taken for so where nobody knows."""

from __future__ import annotations

import sys

import pytest

import flet as ft
from flet.engine.declare import references
from tests.live import live_server
from tests.wire import controls


def test_references_beside_the_holders() -> None:
    holder = {"x": [1]}
    assert (references.references(holder, "x"), references.is_held(holder, "x")) == (0, False)
    other = holder["x"]
    assert (references.references(holder, "x"), references.is_held(holder, "x")) == (1, True)
    del other
    assert not references.is_held(holder, "x") and references.is_held([references], 0)


def test_where_counts_say_nothing_everything_is_taken_for_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    class Implementation:
        name = "pypy"

    with monkeypatch.context() as patch:
        patch.setattr(sys, "implementation", Implementation)
        assert references._alone() == -1
    with monkeypatch.context() as patch:
        patch.setattr(sys, "_is_gil_enabled", lambda: False, raising=False)
        assert references._alone() == -1
    with monkeypatch.context() as patch:
        patch.setattr(sys, "getrefcount", lambda thing: 1)
        assert references._alone() == -1
    monkeypatch.setattr(references, "_ALONE", -1)
    holder = {"x": [1]}
    assert references.is_held(holder, "x") and references.references(holder, "x") > 1000


async def test_services_stay_where_nobody_knows_whether_they_are_used(
    monkeypatch: pytest.MonkeyPatch, client_folder: object
) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))

    async def main(page: ft.Page) -> None:
        page.add(ft.Button("Use", on_click=lambda: ft.Clipboard() and page.add(ft.Text("used"))))

    for counted in (True, False):
        if not counted:
            monkeypatch.setattr(references, "_ALONE", -1)
        with live_server(main) as server:
            async with server.visitor() as client:
                await client.click("Use")
                await client.shows("used")
                await client.shown(lambda: bool(list(controls(client.page, "Clipboard"))) is not counted)  # noqa: B023

"""Components with Flet's Flutter client: state, children, a list that changes, dialogs and observables."""

from __future__ import annotations

import pytest

import flet as ft
from tests.chromium import Publish
from tests.flutter.conftest import OpenFlutter
from tests.flutter.test_visit import click, shows

pytestmark = [pytest.mark.browser, pytest.mark.flutter, pytest.mark.timeout(180)]


@ft.component
def Counter(name: str) -> ft.Control:
    count, set_count = ft.use_state(0)
    return ft.Row(
        [ft.Text(f"{name} {count}"), ft.Button(f"More {name}", on_click=lambda: set_count(count + 1))]
    )


@ft.component
def Frame(children: list[ft.Control], warns: bool) -> ft.Control:
    return ft.Column([*([ft.Text("Take care")] if warns else []), *children])


@ft.component
def App() -> ft.Control:
    names, set_names = ft.use_state(["ada", "bea", "cleo"])
    asks, set_asks = ft.use_state(False)
    said, set_said = ft.use_state("")

    def turn() -> None:
        set_names(names[::-1])
        set_asks(False)

    ft.use_dialog(
        ft.AlertDialog(title=ft.Text("Turn round?"), actions=[ft.TextButton("Yes", on_click=turn)])
        if asks
        else None
    )

    return ft.Column(
        [
            ft.TextField(label="Say", on_change=lambda e: set_said(e.data)),
            ft.Text(f"said {said}, order {' '.join(names)}"),
            Frame([Counter(name, key=name) for name in names], len(said) > 2),  # type: ignore[call-arg]
            ft.Button("Ask", on_click=lambda: set_asks(True)),
        ]
    )


def test_components_register_and_click(publish: Publish, open_flutter: OpenFlutter) -> None:
    server = publish(lambda page: page.render(App), web_renderer=ft.WebRenderer.CANVAS_KIT, no_cdn=True)
    page = open_flutter(server.url)
    for times in (1, 2):
        click(page, "More bea")
        shows(page, f"bea {times}")
    page.get_by_role("textbox", name="Say").click()
    page.keyboard.type("hello", delay=20)
    shows(page, "said hello, order ada bea cleo")
    shows(page, "Take care")
    shows(page, "bea 2")
    click(page, "Ask")
    shows(page, "Turn round?")
    click(page, "Yes")
    shows(page, "order cleo bea ada")
    page.get_by_text("Turn round?").wait_for(state="detached")
    click(page, "More cleo")
    shows(page, "cleo 1")
    shows(page, "bea 2")
    shows(page, "said hello")
    assert server.program.dropped["unknown control"] == 0

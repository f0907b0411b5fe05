"""What ordinary first screens ask the server for: few files, each of which the browser knows of early."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Response

import flet as ft
from tests.chromium import PATIENCE, Publish

pytestmark = pytest.mark.browser

FIRST = 5
"""Files of every page: itself, two of code, one of style, the font."""


@dataclass(frozen=True)
class Screen:
    """A program, and how many files and bytes it may ask for, icons included."""

    show: Callable[[ft.Page], object]
    files: int
    kilobytes: float


@dataclass(frozen=True)
class Answer:
    """What the server sent of a file: its path, the status, and the bytes as they travelled."""

    path: str
    status: int
    size: int


def counter_of_the_template(page: ft.Page) -> None:
    page.floating_action_button = ft.FloatingActionButton(icon=ft.Icons.ADD)
    page.add(ft.SafeArea(ft.Container(ft.Text("0", size=50), alignment=ft.Alignment.CENTER), expand=True))


def counter_with_a_field(page: ft.Page) -> None:
    page.add(ft.Row([ft.IconButton(ft.Icons.REMOVE), ft.TextField("0"), ft.IconButton(ft.Icons.ADD)]))


def form(page: ft.Page) -> None:
    page.appbar = ft.AppBar(title=ft.Text("Sign up"), leading=ft.Icon(ft.Icons.PERSON))
    page.add(
        ft.TextField(label="Name"),
        ft.Checkbox("News"),
        ft.Switch(label="Dark"),
        ft.RadioGroup(ft.Row([ft.Radio(value="a", label="A"), ft.Radio(value="b", label="B")])),
        ft.Divider(),
        ft.FilledButton("Send", icon=ft.Icons.SEND),
    )


def list_of_tiles(page: ft.Page) -> None:
    page.appbar = ft.AppBar(title=ft.Text("Mail"), actions=[ft.IconButton(ft.Icons.SEARCH)])
    page.navigation_bar = ft.NavigationBar(
        [
            ft.NavigationBarDestination(icon=ft.Icons.INBOX, label="Inbox"),
            ft.NavigationBarDestination(icon=ft.Icons.DRAFTS, label="Drafts"),
        ]
    )
    page.add(
        ft.ListView(
            [ft.ListTile(title=ft.Text(f"Mail {n}"), leading=ft.Icon(ft.Icons.MAIL)) for n in range(9)]
        )
    )


def choices(page: ft.Page) -> None:
    page.add(
        ft.Dropdown(options=[ft.DropdownOption("A"), ft.DropdownOption("B")]),
        ft.Slider(),
        ft.ProgressBar(),
        ft.PopupMenuButton(items=[ft.PopupMenuItem("One")]),
    )


def icons(page: ft.Page) -> None:
    page.add(ft.Row([ft.Icon(icon) for icon in list(ft.Icons)[:100:5]]), ft.Icon(ft.CupertinoIcons.ADD))


SCREENS = {
    "a text and a button": Screen(
        lambda page: page.add(ft.Text("0"), ft.Button("More")), FIRST, kilobytes=75.5
    ),
    "the counter that `flet create` makes": Screen(counter_of_the_template, FIRST + 2, kilobytes=80),
    "a counter with a field": Screen(counter_with_a_field, FIRST + 3, kilobytes=89),
    "a form": Screen(form, FIRST + 7, kilobytes=101),
    "a list": Screen(list_of_tiles, FIRST + 10, kilobytes=108),
    "choices": Screen(choices, FIRST + 9, kilobytes=120),
    "icons of both sets": Screen(icons, FIRST + 2, kilobytes=80),
}

BESIDE = ("/favicon.png", "/service_worker.js", "/manifest.json")
"""What is asked for when the page is there."""


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_asks_for_few_files(name: str, publish: Publish, chromium: Browser) -> None:
    screen = SCREENS[name]
    server = publish(screen.show)
    for visitor in ("first", "second"):
        answers = answered(chromium, server.url)
        asked = "\n".join([visitor, *map(str, answers)])
        assert all(one.status == 200 for one in answers), asked
        assert len(answers) <= screen.files, asked
        assert sum(one.size for one in answers) / 1000 <= screen.kilobytes, asked


def answered(chromium: Browser, url: str) -> list[Answer]:
    """Open a page in a browser without a past, and return what the server answered until all was there."""
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    answers: list[Response] = []

    def hear(answer: Response) -> None:
        if not answer.url.endswith(BESIDE):
            answers.append(answer)

    page.on("response", hear)
    page.goto(url)
    page.locator("[data-control]").first.wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    found = [Answer(one.url.removeprefix(url), one.status, size_of(one)) for one in answers]
    context.close()
    return found


def size_of(answer: Response) -> int:
    sizes = answer.request.sizes()
    return sizes["responseHeadersSize"] + sizes["responseBodySize"]

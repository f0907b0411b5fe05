# ruff: noqa: E501
"""What a browser could make nothing of is told where the program shows it, and sent all the same, as upstream does."""

from __future__ import annotations

import datetime as dt
import enum
import warnings
from typing import Any

import pytest

import flet as ft
from flet.engine.declare.props import prop
from flet.engine.declare.type_check import MisfitWarning
from tests.live import live_server
from tests.wire import Action

Any_: Any = ft
"""Flet without its types, which know of most of this."""

MISFITS: list[tuple[str, str]] = [
    ("ft.Column(['a'])", r"Column.controls = \['a'\]: must be a list of which each is a control; for text write ft.Text\('a'\)"),
    ("ft.Column(ft.Text('a'))", r"Column.controls = Text\(...\): must be a list of .*; put it into square brackets"),
    ("ft.Column([[ft.Text('a')]])", r"Column.controls = \[\[Text\(...\)\]\]: .* a control; a Row or a Column holds several"),
    ("ft.Container('words')", r"Container.content = 'words': must be a control; for text write ft.Text\('words'\)"),
    ("ft.Container([ft.Text('a')])", r"Container.content = \[Text\(...\)\]: must be a control; a Row or"),
    ("ft.Row(alignment='centre')", r"Row.alignment = 'centre': must be a member of ft.MainAxisAlignment \(START, .*\); did you mean ft.MainAxisAlignment.CENTER\?"),
    ("ft.Container(alignment=ft.MainAxisAlignment.CENTER)", r"Container.alignment = .*: must be ft.Alignment; did you mean ft.Alignment.CENTER\?"),
    ("ft.Icon('add')", r"Icon.icon = 'add': must be an icon .*; did you mean ft.Icons.ADD\?"),
    ("ft.Container(width='wide')", r"Container.width = 'wide': must be a number"),
    ("ft.Container(padding=(1, 2))", r"Container.padding = \(1, 2\): must be a number or ft.Padding"),
    ("ft.Text('a', visible='no')", r"Text.visible = 'no': must be True or False"),
    ("ft.Text('a', style=ft.TextStyle(size='big'))", r"TextStyle.size = 'big': must be a number"),
    ("ft.Button('b', on_click='x')", r"Button.on_click = 'x': must be a function"),
    ("ft.Dropdown(options=['a'])", r"Dropdown.options = \['a'\]: must be a list of which each is ft.DropdownOption"),
]  # fmt: skip

FITTING = [
    "ft.Column([None, ft.Text('a')])",
    "ft.Column((ft.Text('a'),))",
    "ft.Row(alignment='CENTER')",
    "ft.Row(alignment='spaceBetween', scroll=True)",
    "ft.Container(width='100', padding={'left': 3}, margin=ft.Padding.all(3))",
    "ft.Text(5, color=ft.Colors.RED, size=12, weight='w600')",
    "ft.Text('a', tooltip=ft.Tooltip('t'), badge=ft.Badge('b'), animate_opacity=300)",
    "ft.Button('b', style=ft.ButtonStyle(bgcolor={'hovered': 'red', '': ft.Colors.BLUE}), icon=ft.Icons.ADD)",
    "ft.Container(on_click=print(''))",
    "ft.DatePicker(value=dt.date(2020, 1, 2), first_date=dt.datetime(2019, 1, 1))",
    "ft.TextField(value=5, data=object(), key=7)",
    "ft.CupertinoTimerPicker(value=dt.timedelta(hours=1))",
]


async def show(call: str, until: Action = Action.PATCH) -> str:
    """What the page holds when a call is shown, as text; once a message of this kind has come."""

    def main(page: ft.Page) -> None:
        page.add(eval(call, {"ft": Any_, "dt": dt}), ft.Text("end"))

    with live_server(main) as server:
        async with server.visitor() as client:
            while True:
                message = await client.receive()
                if message.action == until:
                    return str(client.page["views"][0]["controls"])


@pytest.mark.parametrize(("call", "words"), MISFITS)
async def test_misfits_are_told_and_sent(call: str, words: str) -> None:
    with pytest.warns(MisfitWarning, match=words) as caught:
        assert "'end'" in await show(call)
    assert caught[0].filename == __file__


@pytest.mark.parametrize("call", FITTING)
async def test_what_a_browser_understands_is_no_misfit(call: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "'end'" in await show(call)


class Colors(str, enum.Enum):  # noqa: UP042 - as programs before Python 3.11 write it
    """A program's own, whose texts are names of something else."""

    HALL = "The hall"


@ft.control("Text")
class Labelled(ft.Text):
    label: str | Colors = prop(default="", skip=False)


async def test_an_enum_called_as_one_of_ours_names_no_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ft, "Labelled", Labelled, raising=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "The stairs" in await show("ft.Labelled('a', label='The stairs')")


async def test_a_misfit_that_is_set_later_is_told(recwarn: pytest.WarningsRecorder) -> None:
    def main(page: ft.Page) -> None:
        row: Any = ft.Row([ft.Text("a")])
        page.add(row)
        row.alignment = "centre"
        row.controls.append("b")
        page.update()

    with live_server(main) as server:
        async with server.visitor() as client:
            await client.shown(lambda: "centre" in str(client.page))
    told = [str(warning.message).partition(":")[0] for warning in recwarn]
    assert told == ["Row.alignment = 'centre'", "Row.controls = [Text(...), 'b']"]


@pytest.mark.parametrize("base", ["Control", "LayoutControl", "AdaptiveControl", "ScrollableControl"])
async def test_a_base_is_refused(base: str, caplog: pytest.LogCaptureFixture) -> None:
    assert "'end'" in await show(f"ft.{base}()", Action.CRASHED)  # the rest is there
    assert f"{base} is nothing that a browser can show: use a control that derives from it" in caplog.text


@pytest.mark.parametrize("call", ["ft.Column([ft.Text])", "ft.Container(ft.Text)", "ft.Button(ft.Text)"])
async def test_a_class_is_refused(call: str, caplog: pytest.LogCaptureFixture) -> None:
    assert "'end'" in await show(call, Action.CRASHED)
    assert "to make one write Text()" in caplog.text

"""What the protocol says of properties, over the socket: which are whole numbers, and which a client may write."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import flet as ft
import flet.canvas as cv
from tests.live import LiveServer, live_server, until
from tests.mirror import every_control
from tests.unit.upstream.samples import NoSample, Samples

WHOLE = {
    "Text": "max_lines size_change_interval",
    "Column": "scroll_interval",
    "canvas.Canvas": "resize_interval",
    "canvas.Text": "max_lines",
    "CupertinoDatePicker": "minimum_year maximum_year minute_interval",
    "CupertinoTimerPicker": "minute_interval second_interval",
    "NavigationBar": "selected_index",
    "NavigationRail": "selected_index",
    "NavigationDrawer": "selected_index",
    "CupertinoNavigationBar": "selected_index",
    "CupertinoPicker": "selected_index",
    "CupertinoSegmentedButton": "selected_index",
    "CupertinoSlidingSegmentedButton": "selected_index",
    "PageView": "selected_index",
    "Tabs": "length",
    "TextField": "max_length max_lines min_lines hint_max_lines helper_max_lines error_max_lines",
    "CupertinoTextField": "max_length max_lines min_lines",
    "Draggable": "max_simultaneous_drags",
    "GestureDetector": "drag_interval hover_interval multi_tap_touches",
    "GridView": "runs_count semantic_child_count",
    "ListView": "semantic_child_count",
    "Image": "cache_width cache_height",
    "InteractiveViewer": "interaction_update_interval",
    "Slider": "divisions round",
    "RangeSlider": "divisions round",
    "CupertinoSlider": "divisions",
    "RotatedBox": "quarter_turns",
    "Semantics": "current_value_length max_value_length heading_level",
    "Shimmer": "loop",
    "FletApp": "reconnect_interval_ms reconnect_timeout_ms",
}
"""Properties that the protocol has as whole numbers, and that a client in WebAssembly takes as nothing else."""

OTHER_VALUES = {"minimum_year": "1999.0", "maximum_year": "2100.0", "length": "3.0", "selected_index": "1.0"}

WRITTEN: dict[str, dict[str, Any]] = {
    "TextField": {"value": "w"},
    "CupertinoTextField": {"value": "w"},
    "AutoComplete": {"value": "w", "_selected_index": 1},
    "SearchBar": {"value": "w"},
    "Dropdown": {"text": "w", "value": "w"},
    "DropdownM2": {"value": "w"},
    "Checkbox": {"value": True},
    "Switch": {"value": True},
    "CupertinoCheckbox": {"value": True},
    "CupertinoSwitch": {"value": True},
    "RadioGroup": {"value": "w"},
    "Slider": {"value": 0.5},
    "CupertinoSlider": {"value": 0.5},
    "RangeSlider": {"start_value": 0.25, "end_value": 0.75},
    "Chip": {"selected": True},
    "SegmentedButton": {"selected": ["w"]},
    "Tabs": {"selected_index": 1},
    "NavigationBar": {"selected_index": 1},
    "NavigationRail": {"selected_index": 1},
    "NavigationDrawer": {"selected_index": 1},
    "CupertinoNavigationBar": {"selected_index": 1},
    "PageView": {"selected_index": 1},
    "CupertinoPicker": {"selected_index": 1},
    "CupertinoSegmentedButton": {"selected_index": 1},
    "CupertinoSlidingSegmentedButton": {"selected_index": 1},
    "ExpansionTile": {"expanded": True},
    "ExpansionPanel": {"expanded": True},
    "AlertDialog": {"open": True},
    "CupertinoAlertDialog": {"open": True},
    "BottomSheet": {"open": True},
    "CupertinoBottomSheet": {"open": True},
    "SnackBar": {"open": True},
    "Banner": {"open": True},
    "DatePicker": {"open": True},
    "DateRangePicker": {"open": True},
    "TimePicker": {"open": True},
    "CupertinoTimerPicker": {"value": 5},
}
"""What the protocol has clients write. Dates, times and how they are entered have tests of their own."""

_TWO = '[ft.Text("one"), ft.Text("two")]'
CHOICES: dict[str, dict[str, str]] = {
    "AutoComplete": {
        "suggestions": '[ft.AutoCompleteSuggestion("a", "A"), ft.AutoCompleteSuggestion("b", "B")]'
    },
    "CupertinoPicker": {"controls": _TWO},
    "NavigationDrawer": {
        "controls": '[ft.NavigationDrawerDestination(label="a"), ft.NavigationDrawerDestination(label="b")]'
    },
    "NavigationRail": {
        "destinations": "[ft.NavigationRailDestination(icon=ft.Icons.ADD), "
        "ft.NavigationRailDestination(icon=ft.Icons.ADD)]"
    },
    "PageView": {"controls": _TWO},
    "SegmentedButton": {"segments": '[ft.Segment("v", label="v"), ft.Segment("w", label="w")]'},
}
"""What there is to choose from: a client may choose nothing else."""

TRIED: tuple[Any, ...] = ("w", True, 1, 0.5, ["w"])
NAMES = {"ft": ft, "cv": cv, "dt": dt}

pytestmark = pytest.mark.timeout(120)


@pytest.fixture(scope="module")
def samples() -> Samples:
    return Samples()


async def test_whole_numbers_are_sent_as_such(samples: Samples) -> None:
    calls = [
        (name, field, samples.call(name, {field: OTHER_VALUES.get(field, "2.0")}))
        for name, fields in WHOLE.items()
        for field in fields.split()
    ]

    def main(page: ft.Page) -> None:
        for name, field, call in calls:
            page.controls.append(ft.Column([eval(call, NAMES)], key=f"{name}.{field}"))
        page.add(ft.Text("end"))

    with live_server(main) as server:
        async with server.visitor() as client:
            await client.shows("end")
            shown = {node["key"]: node["controls"][0] for node in client.page["views"][0]["controls"][:-1]}
    floats = {
        key: sent for key, node in shown.items() if type(sent := node[key.rpartition(".")[2]]) is not int
    }
    assert len(shown) == len(calls) and not floats


async def test_clients_write_what_the_protocol_has_them_write_and_nothing_else(samples: Samples) -> None:
    made: dict[str, Any] = {}

    def main(page: ft.Page) -> None:
        for name, facts in samples.classes.items():
            if (
                facts["kind"] == "control"
                and "wire_type" in facts
                and facts["area"] in ("material", "cupertino", "core", "layout")
            ):
                try:
                    made[name] = eval(samples.call(name, CHOICES.get(name)), NAMES)
                except (NoSample, TypeError):
                    continue
                page.controls.append(
                    ft.Container(made[name]) if name not in _NOT_SHOWN_ALONE else ft.Text(name)
                )
        page.add(ft.Text("end"))

    with live_server(main) as server:
        async with server.visitor() as client:
            await client.shows("end")
            on_page = {node["_i"] for node in every_control(client.page["views"])}
            wrong: list[str] = []
            for name, control in made.items():
                if control._i in on_page:
                    wrong += await _written(server, client, name, control)
    assert not wrong, wrong
    assert len(made) > 80


_NOT_SHOWN_ALONE: set[str] = {"View", "Badge"}


async def _written(server: LiveServer, client: Any, name: str, control: Any) -> list[str]:
    """What a client could write that is not the client's, or could not write that is."""
    may = WRITTEN.get(name, {})
    others = [field for field in control._flet_props if field not in may]
    before = {field: getattr(control, field) for field in others}
    for value in TRIED:
        await client.update(control._i, **dict.fromkeys(others, value))
    await client.update(control._i, **may)
    dropped = server.program.dropped["unknown event"]
    await client.event(1, "no such event")  # which is counted after what came before it
    await until(lambda: server.program.dropped["unknown event"] > dropped)
    wrong = [
        f"{name}.{field} was written" for field in others if getattr(control, field) is not before[field]
    ]
    return wrong + [
        f"{name}.{field} was not written" for field, value in may.items() if getattr(control, field) != value
    ]

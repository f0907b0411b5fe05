"""Messages that no client may send: nothing of them is carried out, and nobody else notices."""

from __future__ import annotations

from typing import Any

import pytest

import flet as ft
from tests.mirror import controls
from tests.server.attack import called
from tests.server.conftest import Attacked
from tests.wire import PAGE, Action


async def test_events_that_no_client_may_raise(attack: Attacked) -> None:
    async with attack() as a:
        button = a.control(ft.Button, "Good")._i
        await a.event_dropped("unknown control", 99999, "click")
        await a.event_dropped("unknown control", -1, "click")
        await a.event_dropped("unknown control", "1", "click")
        await a.event_dropped("unknown control", None, "click")
        await a.event_dropped("unknown control", True, "click")
        await a.event_dropped("unknown control", [1], "click")
        await a.event_dropped("unknown event", button, "no_such_event")
        await a.event_dropped("unknown event", button, "")
        await a.event_dropped("unknown event", button, None)
        await a.event_dropped("unknown event", button, {"a": 1})
        await a.event_dropped("unknown event", button, "_click")
        await a.event_dropped("unknown event", 1, "connect")
        await a.event_dropped("unknown event", 1, "close")
        await a.event_dropped("event without handler", a.control(ft.OutlinedButton)._i, "click")
        unreachable = "event of a disabled or invisible control"
        await a.event_dropped(unreachable, a.control(ft.Button, "Disabled")._i, "click")
        await a.event_dropped(unreachable, a.control(ft.Button, "In disabled")._i, "click")
        assert not called


async def test_events_of_controls_that_are_not_shown(attack: Attacked) -> None:
    async with attack() as a:
        hidden = a.control(ft.Button, "In invisible")
        await a.event_dropped("event of a disabled or invisible control", hidden._i, "click")
        assert not called


async def test_event_data_of_a_wrong_type(attack: Attacked) -> None:
    async with attack() as a:
        await a.event_dropped("malformed event data", 1, "resize", {"width": [], "height": "x"})
        await a.event_dropped("malformed event data", 1, "resize", {"width": 1})
        assert not called


async def test_properties_that_are_not_the_clients(attack: Attacked) -> None:
    async with attack() as a:
        field, checkbox = a.control(ft.TextField), a.control(ft.Checkbox)
        before = dict(field.__dict__)
        names = ["read_only", "label", "on_change", "disabled", "visible", "data", "key", "no_such"]
        names += ["_i", "_parent", "_tree", "_flet_props", "__class__", "__dict__", "page", "focus", ""]
        for name in names:
            await a.write_dropped("property of the server", field._i, {name: True})
        for name in (None, 1, True):
            await a.write_dropped("property of the server", field._i, {name: True})
        for name in ("title", "views", "_overlay", "theme", "client_ip", "sess", "web"):
            await a.write_dropped("property of the server", 1, {name: "x"})
        await a.write_dropped("property of the server", checkbox._i, {"label": "x"})
        assert field.__dict__ == before
        assert a.session.page.title == "Title"


async def test_fields_that_take_no_input_keep_their_value(attack: Attacked) -> None:
    async with attack() as a:
        reason = "property of a control that takes no input"
        for label in ("disabled", "in disabled", "in invisible", "read only"):
            (field,) = (one for one in a.session.index.values() if getattr(one, "label", None) == label)
            await a.write_dropped(reason, field._i, {"value": "theirs"})
            assert field.value == "mine"
        # The browser, which may have been quicker than the server, shows the server's value again.
        fields = [one for one in controls(a.client.page, "TextField") if one.get("label") == "read only"]
        fields[0]["value"] = "theirs"
        await a.client.click("Good")
        await a.client.shown(lambda: fields[0]["value"] == "mine")
        called.clear()


async def test_a_control_that_is_not_on_the_page_any_more(attack: Attacked) -> None:
    async with attack() as a:
        button, field = a.control(ft.Button, "Good"), a.control(ft.TextField)
        page = a.session.page
        kept = list(page.controls)

        def show(them: list[Any]) -> None:
            page.controls = them
            page.update()

        await a.server.call(show, [])
        await a.event_dropped("unknown control", button._i, "click")
        await a.write_dropped("unknown control", field._i, {"value": "theirs"})
        await a.server.call(show, kept)
        assert not called


WRONG: list[tuple[type[Any], str, list[Any]]] = [
    (ft.TextField, "value", [1, True, None, ["x"], {"x": 1}, b"x"]),
    (ft.Checkbox, "value", ["true", 1, 0.0, [], {}]),
    (ft.Slider, "value", ["1", True, [1], {"a": 1}, float("nan")]),
]


@pytest.mark.parametrize(("kind", "name", "values"), WRONG)
async def test_values_of_a_wrong_type(
    attack: Attacked, kind: type[Any], name: str, values: list[Any]
) -> None:
    async with attack() as a:
        control = a.control(kind)
        before = getattr(control, name)
        for value in values:
            if value is None and kind is ft.TextField:
                continue  # an empty field may be null
            await a.write_dropped("wrong type of property", control._i, {name: value})
        assert getattr(control, name) == before


async def test_messages_of_a_wrong_shape(attack: Attacked) -> None:
    async with attack() as a:
        field = a.control(ft.TextField)._i
        await a.write_dropped("malformed message", field, None)
        await a.write_dropped("malformed message", field, [["value", "x"]])
        await a.write_dropped("unknown control", 99999, {"value": "x"})
        for body in (None, 1, "x", [], b"x"):
            await a.dropped("malformed message", Action.EVENT, body)
        for action in (0, 7, -1, 99, 2, 6):
            await a.dropped("unknown action", action, {})
        await a.dropped("unknown action", Action.REGISTER, {"session_id": None, "page": PAGE})
        answer = {"control_id": 1, "call_id": "no call", "result": None, "error": None}
        await a.dropped("unknown call", Action.INVOKE, answer)
        await a.dropped("malformed message", Action.INVOKE, answer | {"call_id": 1})
        await a.dropped("malformed message", Action.INVOKE, answer | {"error": 1})

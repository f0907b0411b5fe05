"""Methods that reach the browser send what the protocol records and return what it answers; upstream's do the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.unit.upstream.conftest import Library
from tests.unit.upstream.method_calls import CONTROL_CALLS, Call
from tests.unit.upstream.samples import SPEC
from tests.unit.upstream.service_calls import SERVICE_CALLS
from tests.wire import Action, WireClient, wire_client

CALLS = [*CONTROL_CALLS, *SERVICE_CALLS]

Asked = tuple[str | None, dict[str, Any] | None]

BY_OTHER_TESTS = {
    "Page.login",
    "Page.pop_views_until",
    "Page.wait_until_visible",
    "RawImage.clear",
    "RawImage.render",
    "RawImage.render_encoded",
    "RawImage.render_rgba",
}
"""Asynchronous methods that do more than ask the browser for one thing."""


async def asked_and_told(client: WireClient) -> dict[str, tuple[Asked, str]]:
    """What each call asks for and what the program gets, with a client that answers."""
    calls = {call.name: call for call in CALLS}
    assert len(calls) == len(CALLS)
    asked: dict[str, Asked] = dict.fromkeys(calls, (None, None))
    await client.register()

    def slots() -> list[dict[str, Any]]:
        shown: list[dict[str, Any]] = client.page["views"][0].get("controls") or []
        return shown

    while not (slots() and slots()[-1].get("value") == "all shown"):
        message = await client.receive(20)
        assert message.action != Action.CRASHED, message.body
        if message.action == Action.INVOKE:
            call = calls[slots()[-1]["key"]]
            asked[call.name] = message.body["name"], message.body.get("args")
            if call.answered:
                await client.answer(message, call.answer if not call.error else None, call.error)
    told = {slot["key"]: slot["controls"][0]["value"] for slot in slots() if "key" in slot}
    return {name: (asked[name], told[name]) for name in calls}


@pytest.mark.upstream
@pytest.mark.timeout(120)
@pytest.mark.parametrize("library", ["ours", "upstream"])
async def test_what_is_asked_of_the_browser(library: str, request: pytest.FixtureRequest) -> None:
    serving: Library = request.getfixturevalue(library)
    with serving.serve(called=[[call.name, call.control, call.text] for call in CALLS]) as url:
        async with wire_client(url) as client:
            found = await asked_and_told(client)
    expected: dict[str, tuple[Asked, str]] = {
        call.name: ((call.method, call.args), call.result)
        for call in CALLS
        if library == "ours" or not call.ours_only
    }
    different = {name: (found[name], each) for name, each in expected.items() if found[name] != each}
    assert not different, "\n".join(
        f"{name}\n  found    {a}\n  expected {b}" for name, (a, b) in different.items()
    )


def test_every_recorded_method_is_in_the_table() -> None:
    recorded = json.loads(SPEC.read_text())["classes"]
    called = {method for call in CALLS for method in _methods(call)}
    missing = [
        f"{name}.{method}"
        for name, facts in recorded.items()
        if facts["kind"] in ("control", "service") and facts["area"] != "testing"
        for method, about in facts.get("methods", {}).items()
        if about.get("async") and name != "ScreenBrightness" and method not in called
    ]
    assert set(missing) <= BY_OTHER_TESTS


def _methods(call: Call) -> list[str]:
    _, _, after = call.text.partition("await ")
    return [after.partition("(")[0].partition(".")[2]]

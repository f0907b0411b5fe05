"""Components in Chromium: the page is that of a fresh rendering, and what was typed, and the focus, stay."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

STEPS = 8
Plan = dict[str, Any]


def plans(seed: int) -> list[Plan]:
    """Boxes of keyed and plain things, nested, of which each has the field `note` somewhere."""
    chance = random.Random(seed)

    def node(depth: int) -> Plan:
        kinds = ["text", "field", "check"] if depth > 1 else ["text", "field", "check", "box", "part", "memo"]
        kind = chance.choice(kinds)
        inner = [node(depth + 1) for _ in range(chance.randint(0, 3))] if kind in ("box", "part") else []
        for at, one in enumerate(inner):
            one["key"] = chance.choice([None, f"{one['kind']} {at}"])
        return {"kind": kind, "text": f"{chance.randint(0, 4)}", "inner": inner, "key": None}

    def step() -> Plan:
        rows = [node(0) for _ in range(chance.randint(2, 6))]
        keys = chance.sample("abcdefgh", len(rows))
        for row, key in zip(rows, keys, strict=True):
            row["key"] = chance.choice([None, key])
        rows.insert(chance.randint(0, len(rows)), {"kind": "note", "text": "", "inner": [], "key": "note"})
        return {"kind": "box", "text": "", "inner": rows, "key": None}

    return [step() for _ in range(STEPS)]


@ft.component
def Part(node: Plan) -> ft.Control:
    return ft.Column([ft.Text(f"part {node['text']}"), *map(made, node["inner"])], tight=True)


@ft.memo
@ft.component
def Kept(text: str) -> ft.Control:
    return ft.Text(f"kept {text}")


MAKES: dict[str, Callable[[Plan], Any]] = {
    "text": lambda node: ft.Text(f"text {node['text']}", key=node["key"]),
    "field": lambda node: ft.TextField(label=f"field {node['text']}", dense=True, key=node["key"]),
    "check": lambda node: ft.Checkbox(label=f"check {node['text']}", key=node["key"]),
    "note": lambda node: ft.TextField(label="note", key="note"),
    "box": lambda node: ft.Column([*map(made, node["inner"])], tight=True, key=node["key"]),
    "part": lambda node: Part(node, key=node["key"]),  # type: ignore[call-arg]
    "memo": lambda node: Kept(node["text"], key=node["key"]),
}


def made(node: Plan) -> Any:
    return MAKES[node["kind"]](node)


def inputs(node: Plan) -> int:
    return (node["kind"] in ("field", "check", "note")) + sum(map(inputs, node["inner"]))


@pytest.mark.parametrize("seed", range(2))
def test_after_any_renderings_the_page_is_a_fresh_one(show: Show, context: BrowserContext, seed: int) -> None:
    steps = plans(seed)
    setters: list[Callable[[int], None]] = []

    @ft.component
    def App() -> ft.Control:
        step, set_step = ft.use_state(int(ft.context.page.route.strip("/") or 0))
        setters.append(set_step)
        return ft.Column(
            [
                ft.Text(f"step {step}"),
                made(steps[step]),
            ],
            scroll=ft.ScrollMode.AUTO,
            expand=True,
        )

    shown = show(lambda page: page.render(App))
    page, typed = shown.page, ""
    for step in range(STEPS):
        if step:
            setters[0](step)  # as another visitor may cause it
        page.get_by_text(f"step {step}", exact=True).wait_for()
        fresh = context.new_page()
        fresh.goto(f"{shown.server.url}/{step}")
        fresh.get_by_text(f"step {step}", exact=True).wait_for()
        for window in (page, fresh):
            expect(window.locator("input")).to_have_count(inputs(steps[step]))
        assert page.locator("body").inner_text() == fresh.locator("body").inner_text()
        fresh.close()
        page.bring_to_front()
        note = page.get_by_label("note")
        if step:
            expect(note).to_be_focused()
        else:
            note.click()
        page.keyboard.type(f"{step}")
        typed += f"{step}"
        expect(note).to_have_value(typed)

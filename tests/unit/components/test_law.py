"""The law of components: whatever is rendered after whatever, the page is that of a fresh rendering, and what the
program holds is what is on it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import pytest

import flet as ft
from flet.engine.tree.turns import Turns
from tests.live import until
from tests.mirror import every_control
from tests.unit.components.conftest import Visit

STEPS = 40
Plan = dict[str, Any]


def plan(chance: random.Random, depth: int = 0) -> Plan:
    """What one node is to be: a text, a field, a box around others, a component, or one that others are passed to."""
    kinds = ["text", "field"] if depth > 2 else ["text", "field", "box", "component", "frame", "memo"]
    kind = chance.choice(kinds)
    inner = (
        [] if kind in ("text", "field") else [plan(chance, depth + 1) for _ in range(chance.randint(0, 4))]
    )
    keys = chance.sample(["a", "b", "c", "d", "e", "f"], len(inner))
    for node, key in zip(inner, keys, strict=True):
        node["key"] = key if chance.random() < 0.5 else None
    return {"kind": kind, "text": f"{chance.randint(0, 5)}", "inner": inner, "key": None}


@dataclass
class Made:
    """The controls of the latest rendering, with the plans that they were made for."""

    controls: list[tuple[Plan, ft.Control]] = field(default_factory=list)


@ft.component
def Inner(node: Plan, made: Made, extra: int) -> ft.Control:
    return ft.Row([ft.Text(f"in {node['text']} {extra}"), *(make(one, made) for one in node["inner"])])


@ft.component
def Frame(children: list[ft.Control], text: str) -> ft.Control:
    above = [ft.Text("above")] if text > "2" else []
    return ft.Column([*above, *children])


@ft.memo
@ft.component
def Kept(text: str) -> ft.Control:
    return ft.Column([ft.Text(f"kept {text}")])


def make(node: Plan, made: Made) -> ft.Control:
    key = node["key"]
    control: ft.Control
    match node["kind"]:
        case "text":
            control = ft.Text(node["text"], key=key)
        case "field":
            control = ft.TextField(label=node["text"], key=key)
        case "box":
            control = ft.Column([make(one, made) for one in node["inner"]], key=key)
        case "component":
            return Inner(node, made, len(node["inner"]), key=key)  # type: ignore[call-arg]
        case "frame":
            return Frame([make(one, made) for one in node["inner"]], node["text"], key=key)  # type: ignore[call-arg]
        case _:
            return Kept(node["text"], key=key)  # type: ignore[call-arg]
    made.controls.append((node, control))
    return control


def expected(node: Plan) -> Any:
    inner = [expected(one) for one in node["inner"]]
    match node["kind"]:
        case "text":
            return ("Text", node["text"])
        case "field":
            return ("TextField", node["text"])
        case "box":
            return ("Column", inner)
        case "component":
            return ("Row", [("Text", f"in {node['text']} {len(inner)}"), *inner])
        case "frame":
            return ("Column", [*([("Text", "above")] if node["text"] > "2" else []), *inner])
    return ("Column", [("Text", f"kept {node['text']}")])


def shown(control: dict[str, Any]) -> Any:
    """A control that a client holds, as `expected` says it; components are what they show."""
    while control["_c"] == "C":
        control = control["_b"]
    if control["_c"] == "Text":
        return ("Text", control.get("value", ""))
    if control["_c"] == "TextField":
        return ("TextField", control.get("label", ""))
    return (control["_c"], [shown(one) for one in control.get("controls", [])])


def content(page: dict[str, Any]) -> dict[str, Any]:
    """What stands between the number of the step and the button."""
    column = next(one for one in every_control(page) if one["_c"] == "Column")
    found: dict[str, Any] = column["controls"][1]
    return found


@pytest.mark.parametrize("seed", range(6))
async def test_the_page_is_that_of_a_fresh_rendering(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    if seed > 3:  # as while another update is packed
        monkeypatch.setattr(Turns, "now", lambda turns, work: False)
    chance = random.Random(seed)
    plans = [plan(chance) for _ in range(5)]
    made = Made()

    @ft.component
    def App() -> ft.Control:
        step, set_step = ft.use_state(0)
        made.controls = []
        node = plans[step * 7 % len(plans)] if step % 3 else plan(random.Random(f"{seed} {step}"))
        control = make(node, made)
        latest.append(node)
        return ft.Column(
            [ft.Text(f"step {step}"), control, ft.Button("Next", on_click=lambda: set_step(step + 1))]
        )

    latest: list[Plan] = []
    async with visit(App) as visitor:
        client = visitor.client
        await visitor.until(lambda: "step 0" in visitor.texts)
        for step in range(1, STEPS):
            await visitor.click("Next")
            await visitor.until(lambda step=step: f"step {step}" in visitor.texts)
            await visitor.until(lambda: shown(content(client.page)) == expected(latest[-1]))
            by_number = {one["_i"]: one for one in every_control(client.page)}
            for node, control in made.controls:
                assert control._flet_tree.index.keys() == by_number.keys()  # type: ignore[union-attr]
                assert control._i in by_number, (step, node)
                told = by_number[control._i]
                assert (told["_c"], told.get("label", told.get("value"))) in [
                    ("Text", node["text"]),
                    ("TextField", node["text"]),
                    ("Column", None),
                ]
            fields = [(node, control) for node, control in made.controls if isinstance(control, ft.TextField)]
            if fields:
                _, control = chance.choice(fields)
                await client.update(control._i, value=f"typed {step}")
                await until(lambda control=control, step=step: control.value == f"typed {step}")

"""Style sheets come in whatever order controls are first shown: their layers see to it that it makes no difference."""

from __future__ import annotations

import random
from typing import Any

import pytest

import flet as ft
from flet.fastapi.pages.clients import PACKAGED
from tests.chromium import Publish, Visitor
from tests.gate.one_of_each import LARGE, SMALL
from tests.gate.photograph import ASSETS

pytestmark = pytest.mark.browser

LAST = "the last one"
TRIES = 4
ALL_COME = """async (files) => {
    const folder = document.querySelector("script[type=module]").src.replace(/[^/]*$/, "");
    await Promise.all(files.map((file) => import(folder + file)));
    globalThis.sheets = [...document.adoptedStyleSheets];
    return globalThis.sheets.length;
}"""
IN_ORDER = """(order) => {
    document.adoptedStyleSheets = order.map((one) => globalThis.sheets[one]);
}"""
LOOKS = """(compared) => {
    const calm = () => {
        for (const one of document.getAnimations()) {
            if (one.effect.getComputedTiming().endTime === Infinity) one.cancel();
            else one.finish();
        }
    };
    calm();
    const looks = [];
    for (const element of document.querySelectorAll("body *")) {
        for (const part of [null, "::before", "::after"]) {
            const style = getComputedStyle(element, part);
            if (part && style.content === "none") continue;
            const all = {};
            for (const name of style) all[name] = style.getPropertyValue(name);
            looks.push([`${element.tagName}.${element.getAttribute("class")}${part ?? ""}`, all]);
        }
    }
    const before = compared ? globalThis.looks : looks;
    globalThis.looks = looks;
    if (before.length !== looks.length) return [`${before.length} things are ${looks.length}`];
    return looks.flatMap(([name, all], at) => Object.keys(all)
        .filter((one) => all[one] !== before[at][1][one])
        .map((one) => `${name} ${one}: ${before[at][1][one]} -> ${all[one]}`)).slice(0, 400);
}"""


def one_of_each(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    cells: list[Any] = [
        ft.Container(make(), width=300, height=200, clip_behavior=ft.ClipBehavior.HARD_EDGE)
        for make in (*SMALL.values(), *LARGE.values())
    ]
    page.add(ft.Row(cells, wrap=True), ft.Text(LAST))


def test_the_order_in_which_style_sheets_come_makes_no_difference(publish: Publish, visitor: Visitor) -> None:
    visitor.page.emulate_media(reduced_motion="reduce")
    page = visitor.open(publish(one_of_each, assets_dir=str(ASSETS)).url)
    page.get_by_text(LAST).wait_for()
    page.wait_for_load_state("networkidle")
    as_come = range(page.evaluate(ALL_COME, [one.name for one in (PACKAGED / "client").glob("*.js")]))
    assert len(as_come) > 50
    for order in (as_come[::-1], *(random.Random(seed).sample(as_come, len(as_come)) for seed in (1, 2))):
        # a page goes on for a while by itself; what the order does, it does each time
        for _ in range(TRIES):
            page.evaluate(IN_ORDER, list(as_come))
            page.evaluate(LOOKS, False)
            page.evaluate(IN_ORDER, list(order))
            found = page.evaluate(LOOKS, True)
            if not found:
                break
        assert found == [], "\n".join(found)

"""Rows of texts, of which nothing is followed until it changes: after any changes they are what a fresh page shows."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

import flet as ft
from tests.chromium import Publish

pytestmark = pytest.mark.browser

STEPS = 24
# Milliseconds for what slides into its place, and for code that is on its way.
PATIENCE = 10_000
# The page without what tells one page from another: ids, and the order of attributes, classes and styles.
SHOWN = """() => {
  const shown = (one) => {
    if (one.nodeType === Node.TEXT_NODE) return one.data;
    if (one.nodeType !== Node.ELEMENT_NODE) return "";
    const told = [...one.attributes]
      .filter(({ name, value }) => !["data-control", "id", "aria-describedby"].includes(name) && value !== "")
      .map(({ name, value }) => `${name}=${value.split(name === "style" ? ";" : " ").map((part) => part.trim())
        .filter(Boolean).sort()}`)
      .sort();
    return `\\n<${one.localName} ${told.join(" ")}>${[...one.childNodes].map(shown).join("")}`;
  };
  const [, ...others] = document.querySelectorAll(".view-column > .column > *");
  return others.map(shown).join("");
}"""

Change = Callable[[random.Random, list[ft.Row]], None]


LOOKS: tuple[dict[str, Any], ...] = (
    {},
    {},
    {"size": 12, "color": ft.Colors.RED},
    {"size": 26},
    {"weight": ft.FontWeight.BOLD, "italic": True},
    {"max_lines": 1, "overflow": ft.TextOverflow.ELLIPSIS},
    {"no_wrap": True, "text_align": ft.TextAlign.END},
)


def _text(chance: random.Random) -> ft.Text:
    return ft.Text(f"text {chance.randint(0, 99)}", **chance.choice(LOOKS))


def _row(chance: random.Random) -> ft.Row:
    inner = [ft.Row([_text(chance)]) if chance.random() < 0.2 else _text(chance) for _ in range(3)]
    return ft.Row([*inner], spacing=chance.choice([10, 4]))


def _one(chance: random.Random, rows: list[ft.Row]) -> Any:
    texts = [one for row in rows for one in row.controls if isinstance(one, ft.Text)]
    return chance.choice(texts) if texts else ft.Text()


def _sets(name: str, *values: Any) -> Change:
    def change(chance: random.Random, rows: list[ft.Row]) -> None:
        setattr(_one(chance, rows), name, chance.choice(values))

    return change


def _arranges(name: str, *values: Any) -> Change:
    def change(chance: random.Random, rows: list[ft.Row]) -> None:
        setattr(chance.choice(rows), name, chance.choice(values))

    return change


def _adds(chance: random.Random, rows: list[ft.Row]) -> None:
    inner = chance.choice(rows).controls
    made = chance.choice([_text, _row, lambda _: ft.Button("press"), lambda _: ft.Icon(ft.Icons.ADD)])
    inner.insert(chance.randint(0, len(inner)), made(chance))


def _removes(chance: random.Random, rows: list[ft.Row]) -> None:
    inner = chance.choice(rows).controls
    if inner:
        inner.pop(chance.randrange(len(inner)))


def _moves(chance: random.Random, rows: list[ft.Row]) -> None:
    source = chance.choice(rows).controls
    if source:
        one = source.pop(chance.randrange(len(source)))
        target = chance.choice(rows).controls
        target.insert(chance.randint(0, len(target)), one)


def _encloses(chance: random.Random, rows: list[ft.Row]) -> None:
    inner = chance.choice(rows).controls
    if inner:
        at = chance.randrange(len(inner))
        boxes: list[Callable[[Any], ft.Control]] = [
            lambda one: ft.Stack([one], alignment=ft.Alignment(0.5, 0.2), width=90, height=40),
            lambda one: ft.Container(one, alignment=ft.Alignment(-0.5, 0), width=90, height=40),
            lambda one: ft.Column([one], tight=True),
        ]
        inner[at] = chance.choice(boxes)(inner[at])


def _replaces(chance: random.Random, rows: list[ft.Row]) -> None:
    chance.choice(rows).controls = [_text(chance) for _ in range(chance.randint(0, 3))]


def _speaks(chance: random.Random, rows: list[ft.Row]) -> None:
    _one(chance, rows).spans = [ft.TextSpan("span")] if chance.random() < 0.5 else []


def _turns_around(chance: random.Random, rows: list[ft.Row]) -> None:
    chance.choice(rows).controls.reverse()


CHANGES: tuple[Change, ...] = (
    _sets("value", "other", "", "\u05d0\u05d1"),
    _sets("color", ft.Colors.RED, None),
    _sets("size", 26, 12, None),
    _sets("weight", ft.FontWeight.W_500, None),
    _sets("italic", True, False),
    _sets("max_lines", 2, None),
    _sets("visible", False, True),
    _sets("width", 60, None),
    _sets("expand", True, 2, False),
    _sets("opacity", 0.5, None),
    _sets("tooltip", "tip", None),
    _sets("badge", "9", None),
    _speaks,
    _sets("selectable", True, False),
    _sets("semantics_label", "said", None),
    _sets("bgcolor", ft.Colors.BLUE, None),
    _sets("rtl", True, False),
    _arranges("spacing", 3, 10),
    _arranges("alignment", ft.MainAxisAlignment.END, ft.MainAxisAlignment.CENTER),
    _arranges("wrap", True, False),
    _arranges("tight", True, False),
    _arranges("scroll", ft.ScrollMode.AUTO, None),
    _arranges("vertical_alignment", ft.CrossAxisAlignment.STRETCH, ft.CrossAxisAlignment.END),
    _arranges("visible", False, True),
    _arranges("disabled", True, False),
    _adds,
    _adds,
    _removes,
    _moves,
    _moves,
    _encloses,
    _replaces,
    _turns_around,
)


@pytest.mark.parametrize("seed", range(4))
def test_after_any_changes_the_page_is_a_fresh_one(
    publish: Publish, context: BrowserContext, seed: int
) -> None:
    def main(page: ft.Page) -> None:
        chance = random.Random(seed)
        rows = [_row(chance) for _ in range(5)]
        step = 0

        def change() -> None:
            nonlocal step
            step += 1
            for _ in range(chance.randint(1, 3)):
                chance.choice(CHANGES)(chance, rows)
            told.value = f"step {step}"

        told = ft.Text("step 0", expand=True)
        for _ in range(int(page.route.strip("/") or 0)):
            change()
        page.add(ft.Column([ft.Row([ft.Button("Change", on_click=change), told]), *rows]))

    url = publish(main).url
    page = context.new_page()
    page.goto(url)
    for step in range(1, STEPS + 1):
        page.get_by_role("button", name="Change").click()
        expect(page.get_by_text(f"step {step}", exact=True)).to_be_visible()
        if step % 3 == 0:
            fresh = context.new_page()
            fresh.goto(f"{url}/{step}")
            expect(fresh.get_by_text(f"step {step}", exact=True)).to_be_visible()
            # with the code of all that it shows
            fresh.wait_for_load_state("networkidle")
            assert_alike(page, fresh.evaluate(SHOWN))
            fresh.close()


def assert_alike(page: Page, wanted: str) -> None:
    try:
        page.wait_for_function(f"(wanted) => ({SHOWN})() === wanted", arg=wanted, timeout=PATIENCE)
    except PlaywrightTimeoutError:
        assert page.evaluate(SHOWN).split("\n") == wanted.split("\n")

"""The programs that the gate looks at: screens of their own, one module each, with `main(page)`."""

from __future__ import annotations

import ast
import importlib.util
import inspect
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import flet as ft

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = Path(__file__).parent / "programs"
DEFAULT = (800, 600)


@dataclass(frozen=True)
class Screen:
    """A program in a window of some size, after what is done to it."""

    name: str
    size: tuple[int, int]
    actions: tuple[tuple[Any, ...], ...]

    @property
    def told(self) -> str:
        return self.name if self.size == DEFAULT else f"{self.name}@{self.size[0]}"

    def act(self, window: Page) -> None:
        for kind, *given in self.actions:
            ACTIONS[kind](window, *given)


def screens() -> Iterator[Screen]:
    """Every program, in each size that it asks for."""
    for path in sorted(FOLDER.glob("*.py")):
        sizes, actions = [DEFAULT], ()
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                if node.targets[0].id == "SIZES":
                    sizes += ast.literal_eval(node.value)
                elif node.targets[0].id == "ACTIONS":
                    actions = tuple(ast.literal_eval(node.value))
        yield from (Screen(path.stem, size, actions) for size in sizes)


async def show_named(page: ft.Page) -> None:
    """A program that runs the one that the address names, and takes its name as title when that has built its page."""
    name = page.route.strip("/")
    spec = importlib.util.spec_from_file_location(f"gate_{name}", FOLDER / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    built = module.main(page)
    if inspect.isawaitable(built):
        await built
    page.title = name
    page.update()


def _click(window: Page, x: int, y: int) -> None:
    window.mouse.click(x, y)


def _right_click(window: Page, x: int, y: int) -> None:
    window.mouse.click(x, y, button="right")


def _hover(window: Page, x: int, y: int) -> None:
    window.mouse.move(x - 3, y - 3)
    window.mouse.move(x, y)


def _press(window: Page, x: int, y: int) -> None:
    window.mouse.move(x, y)
    window.mouse.down()


def _drag(window: Page, x: int, y: int, to_x: int, to_y: int) -> None:
    _press(window, x, y)
    window.mouse.move(to_x, to_y, steps=8)
    window.mouse.up()


ACTIONS: dict[str, Callable[..., Awaitable[None] | None]] = {
    "click": _click,
    "right_click": _right_click,
    "hover": _hover,
    "press": _press,
    "release": lambda window: window.mouse.up(),
    "move": lambda window, x, y: window.mouse.move(x, y, steps=8),
    "drag": _drag,
    "key": lambda window, key: window.keyboard.press(key),
    "wait": lambda window, seconds: window.wait_for_timeout(seconds * 1000),
    "label": lambda window, text: window.get_by_text(text, exact=True).first.click(),
}

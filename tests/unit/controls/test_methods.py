"""What the methods of controls ask the browser for."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import flet as ft
from flet.canvas import Canvas

CURVE = ft.AnimationCurve

CALLS: list[tuple[Callable[[], Any], Callable[[Any], Awaitable[Any]], str, dict[str, Any] | None]] = [
    (lambda: ft.Button("a"), lambda c: c.focus(), "focus", None),
    (ft.TextField, lambda c: c.focus(), "focus", None),
    (ft.Dropdown, lambda c: c.focus(), "focus", None),
    (
        ft.Column,
        lambda c: c.scroll_to(offset=-1, duration=300),
        "scroll_to",
        {"offset": -1, "duration": 300, "curve": CURVE.EASE},
    ),
    (
        ft.ListView,
        lambda c: c.scroll_to(scroll_key="a"),
        "scroll_to",
        {"scroll_key": "a", "duration": 0, "curve": CURVE.EASE},
    ),
    (
        lambda: ft.Tabs(content=ft.Text("x"), length=3),
        lambda c: c.move_to(-1),
        "move_to",
        {"index": 2, "curve": CURVE.EASE_IN, "duration": ft.Duration(milliseconds=100)},
    ),
    (
        ft.PageView,
        lambda c: c.go_to_page(2),
        "go_to_page",
        {"index": 2, "duration": ft.Duration(seconds=1), "curve": CURVE.LINEAR},
    ),
    (ft.PageView, lambda c: c.jump_to_page(2), "jump_to_page", {"index": 2}),
    (lambda: ft.SearchBar(value="v"), lambda c: c.close_view(), "close_view", {"text": "v"}),
    (lambda: ft.InteractiveViewer(ft.Text("x")), lambda c: c.zoom(2), "zoom", {"factor": 2}),
    (lambda: ft.InteractiveViewer(ft.Text("x")), lambda c: c.pan(1), "pan", {"dx": 1, "dy": 0, "dz": 0}),
    (lambda: ft.ContextMenu(ft.Text("x")), lambda c: c.open((1, 2)), "open", {"global_position": (1, 2)}),
    (
        lambda: ft.Dismissible(ft.Text("x")),
        lambda c: c.confirm_dismiss(True),
        "confirm_dismiss",
        {"dismiss": True},
    ),
    (ft.View, lambda c: c.confirm_pop(False), "confirm_pop", {"should_pop": False}),
    (lambda: ft.View(drawer=ft.NavigationDrawer()), lambda c: c.show_drawer(), "show_drawer", None),
    (Canvas, lambda c: c.capture(2), "capture", {"pixel_ratio": 2}),
    (ft.Clipboard, lambda c: c.set("a"), "set", {"data": "a"}),
    (ft.SharedPreferences, lambda c: c.set("k", ["v"]), "set", {"key": "k", "value": ["v"]}),
    (ft.SharedPreferences, lambda c: c.get_keys("k"), "get_keys", {"key_prefix": "k"}),
    (ft.UrlLauncher, lambda c: c.can_launch_url("u"), "can_launch_url", {"url": "u"}),
    (ft.BrowserContextMenu, lambda c: c.disable(), "disable_menu", None),
]


@pytest.mark.parametrize(("make", "call", "method", "arguments"), CALLS)
async def test_calls(
    make: Callable[[], Any],
    call: Callable[[Any], Awaitable[Any]],
    method: str,
    arguments: dict[str, Any] | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = await _asked(make(), call, None, monkeypatch)
    assert asked == (method, arguments)


async def _asked(
    control: Any, call: Callable[[Any], Awaitable[Any]], answer: Any, monkeypatch: pytest.MonkeyPatch
) -> tuple[str, dict[str, Any] | None]:
    asked: list[tuple[str, dict[str, Any] | None]] = []

    async def invoke(
        self: Any, name: str, arguments: dict[str, Any] | None = None, timeout: float | None = None
    ) -> Any:
        asked.append((name, arguments))
        return answer

    monkeypatch.setattr(type(control), "_invoke_method", invoke)
    await call(control)
    (only,) = asked
    return only


async def test_share_leaves_out_what_is_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = await _asked(
        ft.Share(),
        lambda share: share.share_text("hi", subject="s"),
        {"status": "success", "raw": ""},
        monkeypatch,
    )
    assert asked == (
        "share_text",
        {
            "text": "hi",
            "subject": "s",
            "download_fallback_enabled": True,
            "mail_to_fallback_enabled": True,
        },
    )


async def test_wrong_arguments_do_not_reach_the_browser() -> None:
    with pytest.raises(ValueError, match="text must not be empty"):
        await ft.Share().share_text("")
    with pytest.raises(ValueError, match="must be text, a number, a bool or a list of text"):
        await ft.SharedPreferences().set("k", {"a": 1})  # type: ignore[arg-type]
    with pytest.raises(IndexError, match="between -2 and 1"):
        await ft.Tabs(content=ft.Text("x"), length=2).move_to(2)
    with pytest.raises(ValueError, match=r"View\.drawer must be set"):
        await ft.View().show_drawer()

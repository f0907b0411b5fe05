"""Methods refuse wrong arguments with words that say what is wrong."""

from __future__ import annotations

import pytest

import flet as ft


async def test_wrong_arguments_do_not_reach_the_browser() -> None:
    with pytest.raises(ValueError, match="text must not be empty"):
        await ft.Share().share_text("")
    with pytest.raises(ValueError, match="must be text, a number, a bool or a list of text"):
        await ft.SharedPreferences().set("k", {"a": 1})  # type: ignore[arg-type]
    with pytest.raises(IndexError, match="between -2 and 1"):
        await ft.Tabs(content=ft.Text("x"), length=2).move_to(2)
    with pytest.raises(ValueError, match=r"View\.drawer must be set"):
        await ft.View().show_drawer()

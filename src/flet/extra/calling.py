"""Calling what a program has given: a plain function, or an async one."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import flet as ft

__all__ = ["call"]


def call(control: ft.Control, function: Callable[..., Any] | None, *arguments: Any) -> None:
    """Call a function on behalf of a control; an async one goes on by itself."""
    if function is None:
        return
    if inspect.iscoroutinefunction(function):
        control.page.run_task(function, *arguments)
    else:
        function(*arguments)

"""Questions that wait for their answer."""

from __future__ import annotations

import asyncio
from typing import Generic, TypeVar

import flet as ft
from flet.extra.validators import Validator

__all__ = ["ask", "ask_for"]

T = TypeVar("T")


async def ask(
    page: ft.Page,
    title: str,
    text: str | ft.Control = "",
    *,
    yes: str = "OK",
    no: str | None = "Cancel",
    destructive: bool = False,
) -> bool:
    """Ask a question in a dialog, and return whether the visitor says yes; closing the dialog says no.

        if await fx.ask(page, "Delete the order?", "This cannot be undone.", yes="Delete", destructive=True):
            ...

    Args:
        page: The visitor's page.
        title: The question.
        text: More about it, or a control.
        yes: What is written on the button that says yes.
        no: On the one that says no; `None` for none.
        destructive: Whether something is lost with yes: its button is red, and the other one has the focus.
    """
    red = ft.ButtonStyle(bgcolor=ft.Colors.ERROR, color=ft.Colors.ON_ERROR) if destructive else None
    confirm = ft.FilledButton(yes, style=red, autofocus=not destructive)
    refuse = ft.TextButton(no, autofocus=destructive) if no is not None else None
    content = ft.Text(text) if isinstance(text, str) else text
    answer = _Answer[bool](page, title, content, [one for one in (refuse, confirm) if one is not None])
    confirm.on_click = lambda: answer.give(True)
    if refuse is not None:
        refuse.on_click = lambda: answer.give(False)
    return await answer.wait() is True


async def ask_for(
    page: ft.Page,
    title: str,
    label: str = "",
    *,
    value: str = "",
    yes: str = "OK",
    no: str = "Cancel",
    check: Validator | None = None,
) -> str | None:
    """Ask for a text in a dialog; `None` if the visitor closes it.

    Args:
        page: The visitor's page.
        title: What is asked.
        label: The label of the field.
        value: What the field holds at first.
        yes: What is written on the button that takes the text.
        no: On the other one.
        check: Says what is wrong with a text: one of the validators.
    """
    field = ft.TextField(label=label, value=value, autofocus=True)
    confirm, refuse = ft.FilledButton(yes), ft.TextButton(no)
    answer = _Answer[str](page, title, field, [refuse, confirm])

    def take() -> None:
        field.error = check(field.value) if check is not None else None
        if not field.error:
            answer.give(field.value)

    field.on_submit = confirm.on_click = take
    refuse.on_click = lambda: answer.give(None)
    return await answer.wait()


class _Answer(Generic[T]):
    """A dialog, and what is answered in it."""

    def __init__(self, page: ft.Page, title: str, content: ft.Control, actions: list[ft.Control]) -> None:
        self._page = page
        self._loop = asyncio.get_running_loop()
        self._given: asyncio.Future[T | None] = self._loop.create_future()
        self._dialog = ft.AlertDialog(
            title=title, content=content, actions=actions, on_dismiss=lambda: self._settle(None)
        )

    def give(self, value: T | None) -> None:
        """Answer, from a handler in a thread."""
        self._settle(value)
        self._dialog.open = False
        self._dialog.update()

    def _settle(self, value: T | None) -> None:
        self._loop.call_soon_threadsafe(self._set, value)

    def _set(self, value: T | None) -> None:
        if not self._given.done():
            self._given.set_result(value)

    async def wait(self) -> T | None:
        """Show the dialog and return what was answered; whoever gives up waiting closes it."""
        self._page.show_dialog(self._dialog)
        self._page.update()
        try:
            return await self._given
        except asyncio.CancelledError:
            self._dialog.open = False
            raise

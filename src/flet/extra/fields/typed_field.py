"""A text field that holds a value of another type than text."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import flet as ft
from flet.extra.calling import call
from flet.extra.formats import Formats

__all__ = ["TypedField"]

T = TypeVar("T")


class TypedField(ft.TextField, Generic[T]):
    """A field whose text is read when the visitor leaves it, and written again as the language has it.

    Args:
        label: The label.
        held: What it holds at first.
        locale: The language that values are written in, such as `de` or `en-GB`.
        on_held: Called with the new value when it is another one.
        options: More for `TextField`.
    """

    def __init__(
        self,
        label: str | None = None,
        held: T | None = None,
        *,
        locale: str = "en",
        on_held: Callable[[T | None], Any] | None = None,
        **options: Any,
    ) -> None:
        self.formats = Formats.of(locale)
        self.on_held = on_held
        self._held = held
        super().__init__(label=label, value="" if held is None else self.written(held), **options)
        self._own_on_blur = self.on_blur
        self.on_blur = self._blurred
        self.on_submit = options.get("on_submit") or self._left

    def written(self, value: T) -> str:
        """Write a value."""
        raise NotImplementedError

    def read(self, text: str) -> T | None:
        """Read a value.

        Raises:
            ValueError: The text is none; the message is for the visitor.
        """
        raise NotImplementedError

    @property
    def held(self) -> T | None:
        """What the field holds; `None` if it is empty.

        Raises:
            ValueError: What was typed is no such value.
        """
        return self.read(self.value or "")

    @held.setter
    def held(self, value: T | None) -> None:
        self._held = value
        self.value = "" if value is None else self.written(value)
        self.error = None

    def _blurred(self, e: ft.Event[ft.TextField]) -> None:
        self._left()
        if self._own_on_blur is not None:
            call(self, self._own_on_blur, *([e] if inspect.signature(self._own_on_blur).parameters else []))

    def _left(self) -> None:
        try:
            value = self.held
        except ValueError as error:
            self.error = str(error)
            return
        before, self._held = self._held, value
        self.held = value
        if value != before:
            call(self, self.on_held, value)

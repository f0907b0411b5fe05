"""Where a control stands, as the control sees it: the tree that it is in, and whose page that is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from flet.engine.declare.props import Prop

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl, Pairs
    from flet.engine.declare.data_channel import DataChannel


class PageOwner(Protocol):
    """Whose page it is: the session."""

    def update(self, control: BaseControl) -> None:
        """Send what changed in `control` and below, as a program asked."""

    def send_changes(self, scope: BaseControl) -> None:
        """Send what changed in `scope` and below."""

    def call_soon(self, function: Callable[..., Any], *arguments: Any) -> None:
        """Call a function of the program, in turn with event handlers."""

    def call_first(self, function: Callable[..., Any]) -> None:
        """As `call_soon`, but before the events that wait."""

    def tidy_up(self, function: Callable[[], Any]) -> None:
        """Call a function that undoes something, also when the session has ended."""

    def data_channel(self, channel_id: int) -> DataChannel:
        """Return the byte channel with this number."""

    async def invoke(
        self, control: BaseControl, name: str, arguments: dict[str, Any] | None, timeout: float | None
    ) -> Any:
        """Call a method of a control in the browser."""


class ComputedFields(Protocol):
    """The computed fields of what is on a page."""

    def of(self, value: object) -> dict[str, Any]:
        """Return those of an object that have been read."""


class ControlTree(Protocol):
    """The tree that a control is in, and tells of its changes."""

    root: BaseControl

    @property
    def owner(self) -> PageOwner:
        """Whose page it is."""

    @property
    def computed(self) -> ComputedFields:
        """What the program computes of what is on the page."""

    @property
    def lock(self) -> AbstractContextManager[Any]:
        """Held while what the client has is looked at or changed."""

    def set(self, control: BaseControl, prop: Prop, value: Any) -> None:
        """Store a property of a control, and remember what the client has."""

    def rendered(self, control: BaseControl, name: str, value: Any, pairs: Pairs) -> None:
        """Store what was rendered in a control; `pairs` tells which new controls in it follow earlier ones."""

    def read(self, control: BaseControl, name: str, value: Any) -> None:
        """Take note that somebody got hold of a property value that can change inside."""

    def give_up(self, control: BaseControl) -> None:
        """Let a control go that turns up in another tree."""

    def make(self, control: BaseControl, prop: Prop) -> Any:
        """Return the value of a property that has a factory and was never set."""

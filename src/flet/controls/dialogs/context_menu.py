from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event, payload
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.buttons.popup_menu_button import PopupMenuItem
    from flet.controls.effects.transform import Offset, OffsetValue
    from flet.engine.declare.events import EventHandler


class ContextMenuTrigger(Enum):
    """What opens a context menu."""

    DOWN = "down"
    LONG_PRESS = "longPress"


@event
class ContextMenuDismissEvent(Event[EventControlType]):
    """A context menu was closed without a choice."""

    global_position: Offset = payload("g")
    """Where, counted from the top left corner of the page."""

    local_position: Offset | None = payload("l", default=None)
    """Where, counted from the top left corner of the control."""

    button: str | None = payload("b", default=None)
    """Mouse button that opened it: `primary`, `secondary` or `tertiary`; `None` if the program did."""

    trigger: ContextMenuTrigger | None = payload("tr", default=None)
    """Whether it was a click or a long press."""

    item_count: int | None = payload("ic", default=None)
    """How many items it had."""


@event
class ContextMenuSelectEvent(ContextMenuDismissEvent[EventControlType]):
    """An item of a context menu was chosen."""

    item_id: int | None = payload("id", default=None)
    """Number of the item."""

    item_index: int | None = payload("idx", default=None)
    """Index of the item."""

    @property
    def item(self) -> PopupMenuItem | None:
        """The chosen item, `None` if it is gone."""
        menu: Any = self.control
        lists = (menu.items, menu.primary_items, menu.secondary_items, menu.tertiary_items)
        return next((item for items in lists for item in items or () if item._i == self.item_id), None)


@control("ContextMenu")
class ContextMenu(LayoutControl):
    """Opens a menu where its content is clicked."""

    content: Control = prop(check=has_visible)
    """The control inside."""

    items: list[PopupMenuItem] = prop(default_factory=list)
    """Items of the menu that `open()` shows, and of buttons without items of their own."""

    primary_items: list[PopupMenuItem] = prop(default_factory=list)
    """Items for the left button."""

    secondary_items: list[PopupMenuItem] = prop(default_factory=list)
    """Items for the right button."""

    tertiary_items: list[PopupMenuItem] = prop(default_factory=list)
    """Items for the middle button."""

    primary_trigger: ContextMenuTrigger | None = None
    """What opens the menu of the left button; `None`: nothing."""

    secondary_trigger: ContextMenuTrigger | None = ContextMenuTrigger.DOWN
    """What opens the menu of the right button; `None`: nothing."""

    tertiary_trigger: ContextMenuTrigger | None = ContextMenuTrigger.DOWN
    """What opens the menu of the middle button; `None`: nothing."""

    on_select: EventHandler[ContextMenuSelectEvent[ContextMenu]] | None = None
    """Called when the visitor chose an item."""

    on_dismiss: EventHandler[ContextMenuDismissEvent[ContextMenu]] | None = prop(default=None, passive=True)
    """Called when the menu was closed without a choice."""

    async def open(
        self, global_position: OffsetValue | None = None, local_position: OffsetValue | None = None
    ) -> None:
        """Open the menu without a click, with the items for no particular button.

        Args:
            global_position: where, counted from the top left corner of the page.
            local_position: where, counted from the top left corner of this control. Without either the menu
                opens over the middle of the control.
        """
        await self._invoke_method(
            "open", {"global_position": global_position, "local_position": local_position}
        )

"""What a page shows: the controls of its first view, dialogs, overlays and services."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flet.controls.page.view import View

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.keys import ScrollKey
    from flet.controls.base.number import Number
    from flet.controls.base.scrolling import Scrollbar, ScrollMode
    from flet.controls.buttons.floating_action_button import FloatingActionButton
    from flet.controls.cupertino.cupertino_app_bar import CupertinoAppBar
    from flet.controls.cupertino.cupertino_navigation_bar import CupertinoNavigationBar
    from flet.controls.dialogs.dialog_control import DialogControl
    from flet.controls.effects.animation import AnimationCurve
    from flet.controls.effects.transform import OffsetValue
    from flet.controls.layout.alignment import CrossAxisAlignment, MainAxisAlignment
    from flet.controls.layout.box import BoxDecoration
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.navigation.app_bar import AppBar
    from flet.controls.navigation.bottom_app_bar import BottomAppBar
    from flet.controls.navigation.navigation_bar import NavigationBar
    from flet.controls.navigation.navigation_drawer import NavigationDrawer
    from flet.controls.page.floating_action_button_location import FloatingActionButtonLocation
    from flet.controls.services.service import Service
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.declare.control import BaseControl
    from flet.engine.session.session import Session


class _OfView:
    """A property of the page that is one of its first view."""

    __slots__ = ("name",)

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, page: Any, owner: type | None = None) -> Any:
        return self if page is None else getattr(page._first_view(), self.name)

    def __set__(self, page: Any, value: Any) -> None:
        setattr(page._first_view(), self.name, value)


class PageContent:
    """Shortcuts to the first view, and the page's dialogs, overlays and services."""

    __slots__ = ()

    if TYPE_CHECKING:
        views: list[View]
        sess: Session
        _overlay: Any
        _dialogs: Any

        appbar: AppBar | CupertinoAppBar | None
        auto_scroll: bool
        bgcolor: ColorValue | None
        bottom_appbar: BottomAppBar | None
        controls: list[BaseControl]
        decoration: BoxDecoration | None
        drawer: NavigationDrawer | None
        end_drawer: NavigationDrawer | None
        floating_action_button: FloatingActionButton | None
        floating_action_button_location: FloatingActionButtonLocation | OffsetValue | None
        foreground_decoration: BoxDecoration | None
        horizontal_alignment: CrossAxisAlignment
        navigation_bar: NavigationBar | CupertinoNavigationBar | None
        padding: PaddingValue | None
        scroll: ScrollMode | Scrollbar | None
        services: list[Service]
        spacing: Number
        vertical_alignment: MainAxisAlignment
    else:
        appbar = _OfView()
        auto_scroll = _OfView()
        bgcolor = _OfView()
        bottom_appbar = _OfView()
        controls = _OfView()
        decoration = _OfView()
        drawer = _OfView()
        end_drawer = _OfView()
        floating_action_button = _OfView()
        floating_action_button_location = _OfView()
        foreground_decoration = _OfView()
        horizontal_alignment = _OfView()
        navigation_bar = _OfView()
        padding = _OfView()
        scroll = _OfView()
        services = _OfView()
        spacing = _OfView()
        vertical_alignment = _OfView()

    def _shown_views(self) -> list[View]:
        """Return the views, also where components make them."""
        return list(_views(self.views))

    def _first_view(self) -> View:
        views = self.__dict__.get("views")  # so that they are not taken for read
        view = next(_views(self.views if views is None else views), None)
        if view is None:
            raise RuntimeError("page.views is empty: a page needs at least one View")
        return view

    def _top_view(self) -> View:
        return next(reversed(list(_views(self.views))), None) or self._first_view()

    @property
    def overlay(self) -> list[BaseControl]:
        """Controls above everything else on the page; they may be placed with `left`, `top`, `right`, `bottom`."""
        return self._overlay.controls  # type: ignore[no-any-return]

    def update(self, *controls: Control) -> None:
        """Send the changes of the given controls, or of the whole page."""
        if controls:
            for control in controls:
                control.update()
        else:
            self.sess.update(self)  # type: ignore[arg-type]

    def add(self, *controls: Control) -> None:
        """Append controls to the page and show them."""
        self.controls.extend(controls)
        self.update()

    def insert(self, at: int, *controls: Control) -> None:
        """Insert controls before position `at` and show them."""
        self.controls[at:at] = controls
        self.update()

    def remove(self, *controls: Control) -> None:
        """Remove controls from the page.

        Raises:
            ValueError: one of them is not on the page.
        """
        for control in controls:
            self.controls.remove(control)
        self.update()

    def remove_at(self, index: int) -> None:
        """Remove the control at a position.

        Raises:
            IndexError: there is none.
        """
        self.controls.pop(index)
        self.update()

    def clean(self) -> None:
        """Remove all controls from the page."""
        self.controls.clear()
        self.update()

    def __contains__(self, item: Control) -> bool:
        """Say whether a control is on the page, not inside another one."""
        return any(control is item for control in self.controls)

    # Dialogs

    def show_dialog(self, dialog: DialogControl) -> None:
        """Show a dialog, sheet, snack bar, banner or picker above the page.

        Raises:
            RuntimeError: it is open already.
            TypeError: it is no dialog.
        """
        self._show_dialog(dialog, len(self._dialogs.controls))

    def _show_dialog(self, dialog: DialogControl, place: int) -> None:
        from flet.controls.dialogs.dialog_control import DialogControl, stay_subscribed

        if not isinstance(dialog, DialogControl):
            raise TypeError(_no_dialog(dialog))
        shown = any(control is dialog for control in self._dialogs.controls)
        if shown and dialog.open:
            raise RuntimeError(f"{dialog._flet_name()} is already open")
        dialog.open = True
        if not shown:
            self._dialogs.controls.insert(place, dialog)
        if dialog.on_dismiss is None:
            dialog.on_dismiss = stay_subscribed
        self.sess.update(self._dialogs)

    def pop_dialog(self) -> DialogControl | None:
        """Close the dialog that was opened last and return it; `None` if none is open."""
        for dialog in reversed(self._dialogs.controls):
            if dialog.open:
                dialog.open = False
                self.sess.update(dialog)
                return dialog  # type: ignore[no-any-return]
        return None

    def show_error(self, text: str) -> None:
        """Tell the visitor that something went wrong."""
        from flet.controls.dialogs.snack_bar import SnackBar

        self.show_dialog(SnackBar(text))

    # Drawers and scrolling

    async def show_drawer(self) -> None:
        """Open the drawer of the view on top."""
        await self._top_view().show_drawer()

    async def close_drawer(self) -> None:
        """Close the drawer of the view on top."""
        await self._top_view().close_drawer()

    async def show_end_drawer(self) -> None:
        """Open the end drawer of the view on top."""
        await self._top_view().show_end_drawer()

    async def close_end_drawer(self) -> None:
        """Close the end drawer of the view on top."""
        await self._top_view().close_end_drawer()

    async def scroll_to(
        self,
        offset: Number | None = None,
        delta: Number | None = None,
        scroll_key: ScrollKey | str | Number | bool | None = None,
        duration: DurationValue | None = None,
        curve: AnimationCurve | None = None,
    ) -> None:
        """Scroll the first view; see `ScrollableControl.scroll_to`."""
        view: Any = self._first_view()
        await view.scroll_to(offset, delta, scroll_key, duration, curve)

    async def take_screenshot(
        self, pixel_ratio: Number | None = None, delay: DurationValue | None = None
    ) -> bytes:
        """Return a picture of the page as PNG; needs `enable_screenshots`."""
        arguments = {"pixel_ratio": pixel_ratio, "delay": delay}
        return await self._invoke_method("take_screenshot", arguments)  # type: ignore[attr-defined, no-any-return]

    async def take_animation(
        self, name: str, frame_delays_ms: list[int], pixel_ratio: Number | None = None
    ) -> list[bytes]:
        """Pictures of the page as PNG, taken after the given delays in milliseconds."""
        arguments = {"name": name, "frame_delays_ms": frame_delays_ms, "pixel_ratio": pixel_ratio}
        return await self._invoke_method("take_animation", arguments)  # type: ignore[attr-defined, no-any-return]


def _views(shown: Any) -> Iterator[View]:
    """Return the views in what `page.views` holds: a list of them, or a component that returns one or more."""
    if isinstance(shown, list):
        for item in shown:
            yield from _views(item)
    elif isinstance(shown, View):
        yield shown
    elif shown is not None:
        yield from _views(shown._b)


def _no_dialog(given: object) -> str:
    name = type(given).__name__
    frame = {
        "CupertinoActionSheet": "show ft.CupertinoBottomSheet(ft.CupertinoActionSheet(...))",
        "NavigationDrawer": "set page.drawer and await page.show_drawer()",
    }.get(name, f"put it into one, as ft.AlertDialog(content={name}(...))")
    return f"show_dialog() shows a dialog, sheet, snack bar, banner or picker, and {name} is none; {frame}"

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.engine.declare.events import EventHandler


@event
class ScreenBrightnessChangeEvent(Event[EventControlType]):
    """The brightness of the screen changed."""

    brightness: float
    """From 0 to 1."""


@control("ScreenBrightness")
class ScreenBrightness(Service):
    """Tells and sets the brightness of the screen; not in browsers."""

    only_on: ClassVar = "Android and iOS"

    on_system_screen_brightness_change: EventHandler[ScreenBrightnessChangeEvent[ScreenBrightness]] | None = (
        prop(default=None, passive=True)
    )
    """Called when the brightness of the system changed."""

    on_application_screen_brightness_change: (
        EventHandler[ScreenBrightnessChangeEvent[ScreenBrightness]] | None
    ) = prop(default=None, passive=True)
    """Called when the brightness of this program changed."""

    async def get_system_screen_brightness(self) -> float:
        """Brightness of the whole system, from 0 to 1.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_system_screen_brightness")
        result: float = await self._invoke_method("get_system_screen_brightness")
        return result

    async def can_change_system_screen_brightness(self) -> bool:
        """Say whether the program may change the brightness of the whole system.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("can_change_system_screen_brightness")
        result: bool = await self._invoke_method("can_change_system_screen_brightness")
        return result

    async def set_system_screen_brightness(self, brightness: Number) -> None:
        """Change the brightness of the whole system, from 0 to 1.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("set_system_screen_brightness")
        await self._invoke_method("set_system_screen_brightness", {"brightness": brightness})

    async def get_application_screen_brightness(self) -> float:
        """Brightness while this program is in front, from 0 to 1.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("get_application_screen_brightness")
        result: float = await self._invoke_method("get_application_screen_brightness")
        return result

    async def set_application_screen_brightness(self, brightness: Number) -> None:
        """Change the brightness while this program is in front, from 0 to 1.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("set_application_screen_brightness")
        await self._invoke_method("set_application_screen_brightness", {"brightness": brightness})

    async def reset_application_screen_brightness(self) -> None:
        """Go back to the brightness of the system.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("reset_application_screen_brightness")
        await self._invoke_method("reset_application_screen_brightness")

    async def is_animate(self) -> bool:
        """Say whether changes of brightness are gradual.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("is_animate")
        result: bool = await self._invoke_method("is_animate")
        return result

    async def set_animate(self, animate: bool) -> None:
        """Make changes of brightness gradual, or not.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("set_animate")
        await self._invoke_method("set_animate", {"animate": animate})

    async def is_auto_reset(self) -> bool:
        """Say whether the brightness goes back when the program is left.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("is_auto_reset")
        result: bool = await self._invoke_method("is_auto_reset")
        return result

    async def set_auto_reset(self, auto_reset: bool) -> None:
        """Let the brightness go back when the program is left, or not.

        Raises:
            FletUnsupportedPlatformException: in a browser.
        """
        self._refuse_in_browser("set_auto_reset")
        await self._invoke_method("set_auto_reset", {"auto_reset": auto_reset})

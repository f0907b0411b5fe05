from __future__ import annotations

from enum import Enum

from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.value import Value, value


class Assertiveness(Enum):
    """Whether what is said to a screen reader may interrupt."""

    POLITE = "polite"
    ASSERTIVE = "assertive"


@value(sparse=False)
class AccessibilityFeatures(Value):
    """What the visitor asked the system or the browser for."""

    accessible_navigation: bool
    """Whether a screen reader or the like is used."""

    bold_text: bool
    """Whether text is to be bold."""

    disable_animations: bool
    """Whether there are to be no animations."""

    high_contrast: bool
    """Whether contrast is to be higher."""

    invert_colors: bool
    """Whether colours are inverted."""

    reduce_motion: bool
    """Whether there is to be less movement."""

    on_off_switch_labels: bool
    """Whether switches are to show words or signs."""

    supports_announcements: bool
    """Whether `announce_message()` works."""


@control("SemanticsService")
class SemanticsService(Service):
    """Talks to screen readers."""

    async def announce_message(
        self, message: str, rtl: bool = False, assertiveness: Assertiveness = Assertiveness.POLITE
    ) -> None:
        """Let screen readers say something that does not show on the page.

        Args:
            message: the text.
            rtl: whether it is read from right to left.
            assertiveness: whether it waits for what is being said, or interrupts it.
        """
        await self._invoke_method(
            "announce_message", {"message": message, "rtl": rtl, "assertiveness": assertiveness}
        )

    async def announce_tooltip(self, message: str) -> None:
        """Let screen readers say the text of a tooltip; Android only."""
        await self._invoke_method("announce_tooltip", {"message": message})

    async def get_accessibility_features(self) -> AccessibilityFeatures:
        """Return what the visitor asked the system or the browser for."""
        return AccessibilityFeatures(**await self._invoke_method("get_accessibility_features"))

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.page.locale import Locale


@value(kw_only=True)
class DeviceInfo(Value):
    """The base of facts about the visitor's device, from `page.get_device_info()`."""

    locales: list[Locale]
    """The languages of the visitor, the preferred one first."""

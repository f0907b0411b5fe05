from collections.abc import Mapping
from typing import ClassVar

import flet as ft


class Told(ft.BaseControl):
    """What has a `tooltip` of its own in a chart; Flet's Flutter client looks for it beside the properties."""

    internals_from: ClassVar = ("tooltip",)

    def wire_internals(self) -> Mapping[str, object] | None:
        """Return the tooltip as a value, also where a text is given."""
        given = self.__dict__.get("tooltip")
        return {"tooltip": {"text": given, "text_style": {}} if isinstance(given, str) else given}

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.url import Url
    from flet.controls.text.text_style import TextStyle
    from flet.engine.events import ControlEventHandler


@control("TextSpan")
class TextSpan(ActionControl):
    text: str | None = None

    style: TextStyle | None = None

    spans: list[TextSpan] | None = None

    url: str | Url | None = None

    semantics_label: str | None = None

    spell_out: bool | None = None

    on_click: ControlEventHandler[TextSpan] | None = None

    on_enter: ControlEventHandler[TextSpan] | None = None

    on_exit: ControlEventHandler[TextSpan] | None = None

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.engine.declare.checks import only_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.url import Url
    from flet.controls.text.text_style import TextStyle
    from flet.engine.declare.events import ControlEventHandler


@control("TextSpan")
class TextSpan(ActionControl):
    """A piece of a text with a style of its own."""

    text: str | None = None
    """The text."""

    style: TextStyle | None = None
    """Style of the text; the rest comes from the text around it."""

    spans: list[TextSpan] | None = None
    """Pieces inside this one."""

    url: str | Url | None = None
    """Link to open when it is clicked."""

    semantics_label: str | None = prop(default=None, check=only_with("text"))
    """What screen readers say instead of the text."""

    spell_out: bool | None = None
    """Whether screen readers say it letter by letter."""

    on_click: ControlEventHandler[TextSpan] | None = None
    """Called when it is clicked or tapped."""

    on_enter: ControlEventHandler[TextSpan] | None = None
    """Called when the mouse pointer comes."""

    on_exit: ControlEventHandler[TextSpan] | None = None
    """Called when the mouse pointer leaves."""

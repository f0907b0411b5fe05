from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.inputs.form_field_control import FormFieldControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.controls.layout.box import ClipBehavior
from flet.controls.text.text_selection import TextSelection
from flet.engine.checks import at_least_field, at_most_field, more_than, more_than_or
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.inputs.autofill_group import AutofillHint
    from flet.controls.inputs.input_filter import InputFilter
    from flet.controls.inputs.keyboard_type import TextCapitalization
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.text.text_align import TextAlign
    from flet.controls.text.text_selection import TextSelectionChangeEvent
    from flet.controls.text.text_style import StrutStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness
    from flet.engine.events import ControlEventHandler, EventHandler


@value(sparse=False)
class PastedFile(Value):
    name: str
    """Name."""

    mime_type: str
    """Media type, such as `image/png`."""

    bytes: builtins.bytes


@event
class TextFieldPasteFilesEvent(Event[EventControlType]):
    files: list[PastedFile]
    """The files."""


@control("TextField")
class TextField(FormFieldControl, AdaptiveControl):
    value: str = prop(default="", client=str)
    """Value."""

    selection: TextSelection | None = prop(default=None, client=TextSelection)
    """What is selected."""

    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which keyboard phones and tablets show."""

    multiline: bool = False

    min_lines: int | None = prop(default=None, integer=True, check=(more_than(0), at_most_field("max_lines")))

    max_lines: int | None = prop(
        default=None, integer=True, check=(more_than(0), at_least_field("min_lines"))
    )
    """At how many lines the text ends."""

    max_length: int | None = prop(default=None, integer=True, check=more_than_or(0, -1))

    password: bool = False

    can_reveal_password: bool = False

    read_only: bool = False
    """Whether the value cannot be changed by typing."""

    shift_enter: bool = False

    ignore_up_down_keys: bool = False

    text_align: TextAlign | None = None
    """How the lines of text are aligned."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard makes capital by itself."""

    autocorrect: bool = True
    """Whether typing errors are corrected by the keyboard."""

    enable_suggestions: bool = True

    smart_dashes_type: bool = True

    smart_quotes_type: bool = True

    show_cursor: bool = True

    cursor_color: ColorValue | None = None

    cursor_error_color: ColorValue | None = None

    cursor_width: Number = 2.0

    cursor_height: Number | None = None

    cursor_radius: Number | None = None

    selection_color: ColorValue | None = None

    input_filter: InputFilter | None = None
    """What can be typed at all."""

    obscuring_character: str = "•"

    enable_interactive_selection: bool = True
    """Whether text can be selected and the selection has a menu."""

    enable_ime_personalized_learning: bool = True

    can_request_focus: bool = True

    ignore_pointers: bool = False

    enable_stylus_handwriting: bool = True

    animate_cursor_opacity: bool | None = None

    always_call_on_tap: bool = False

    scroll_padding: PaddingValue = 20

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    keyboard_brightness: Brightness | None = None

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    strut_style: StrutStyle | None = None

    autofill_hints: AutofillHint | list[AutofillHint] | None = None

    on_change: ControlEventHandler[TextField] | None = None
    """Called after the visitor changed the value."""

    on_selection_change: EventHandler[TextSelectionChangeEvent[TextField]] | None = None
    """Called when the visitor selected something else."""

    on_paste_files: EventHandler[TextFieldPasteFilesEvent] | None = None

    on_click: ControlEventHandler[TextField] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_submit: ControlEventHandler[TextField] | None = None
    """Called when the visitor presses Enter."""

    on_focus: ControlEventHandler[TextField] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[TextField] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    on_tap_outside: ControlEventHandler[TextField] | None = None

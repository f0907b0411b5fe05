from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.inputs.form_field_control import FormFieldControl
from flet.controls.inputs.keyboard_type import KeyboardType
from flet.controls.layout.box import ClipBehavior
from flet.controls.text.text_selection import TextSelection
from flet.engine.declare.checks import at_least_field, at_most_field, at_most_letters, more_than, more_than_or
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

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
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@value(sparse=False)
class PastedFile(Value):
    """A file that was pasted into a field."""

    name: str
    """Name of the file."""

    mime_type: str
    """Media type, such as `image/png`."""

    bytes: builtins.bytes
    """Contents."""


@event
class TextFieldPasteFilesEvent(Event[EventControlType]):
    """Files were pasted into a field."""

    files: list[PastedFile]
    """The files."""


@control("TextField")
class TextField(FormFieldControl, AdaptiveControl):
    """A field to type text in."""

    value: str = prop(
        default="", client=str, typed=True, unless="read_only", client_check=at_most_letters("max_length")
    )
    """The text."""

    selection: TextSelection | None = prop(default=None, client=TextSelection)
    """The selected piece of the text, or the caret; may be set."""

    keyboard_type: KeyboardType = KeyboardType.TEXT
    """Which keyboard phones and tablets show."""

    multiline: bool = False
    """Whether it takes several lines."""

    min_lines: int | None = prop(default=None, integer=True, check=(more_than(0), at_most_field("max_lines")))
    """How many lines it is high at least. At least 1, not more than `max_lines`."""

    max_lines: int | None = prop(
        default=None, integer=True, check=(more_than(0), at_least_field("min_lines"))
    )
    """How many lines it is high at most, before it scrolls. At least 1, not less than `min_lines`."""

    max_length: int | None = prop(default=None, integer=True, check=more_than_or(0, -1))
    """How many characters can be typed; a counter shows it. -1 counts without a limit."""

    password: bool = False
    """Whether the text is hidden."""

    can_reveal_password: bool = False
    """With `password`: whether an icon shows the text."""

    read_only: bool = False
    """Whether the text can be selected but not changed."""

    shift_enter: bool = False
    """With `multiline`: whether Enter submits and Shift+Enter begins a new line."""

    ignore_up_down_keys: bool = False
    """Whether the keys up and down are left to others."""

    text_align: TextAlign | None = None
    """How the text is aligned; at the start of the line by default."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    capitalization: TextCapitalization | None = None
    """Which letters the keyboard on the screen makes capital by itself; none by default."""

    autocorrect: bool = True
    """Whether typing errors are corrected by the keyboard."""

    enable_suggestions: bool = True
    """Whether the keyboard on the screen suggests words."""

    smart_dashes_type: bool = True
    """Whether two hyphens become a dash."""

    smart_quotes_type: bool = True
    """Whether straight quotes become curly ones."""

    show_cursor: bool = True
    """Whether the caret shows."""

    cursor_color: ColorValue | None = None
    """Colour of the caret; `primary` of the theme by default."""

    cursor_error_color: ColorValue | None = None
    """Colour of the caret while there is an error; `error` of the theme by default."""

    cursor_width: Number = 2.0
    """Thickness of the caret in logical pixels."""

    cursor_height: Number | None = None
    """Height of the caret in logical pixels; by default that of the line."""

    cursor_radius: Number | None = None
    """Radius of the caret's corners in logical pixels."""

    selection_color: ColorValue | None = None
    """Colour behind selected text; by default `primary` of the theme at 40 %."""

    input_filter: InputFilter | None = None
    """What can be typed at all."""

    obscuring_character: str = "•"
    """What hidden text is shown as."""

    enable_interactive_selection: bool = True
    """Whether text can be selected and the selection has a menu."""

    enable_ime_personalized_learning: bool = True
    """Whether the keyboard may learn from what is typed."""

    can_request_focus: bool = True
    """Whether it can get the keyboard focus."""

    ignore_pointers: bool = False
    """Whether it takes no clicks."""

    enable_stylus_handwriting: bool = True
    """Whether a pen can write into it."""

    animate_cursor_opacity: bool | None = None
    """Whether the caret fades rather than blinks."""

    always_call_on_tap: bool = False
    """Whether `on_click` is called for every tap, not only the first of several."""

    scroll_padding: PaddingValue = 20
    """Space kept around it when it is scrolled into view."""

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE
    """Whether and how what reaches over the edge is cut off."""

    keyboard_brightness: Brightness | None = None
    """Brightness of the keyboard on the screen; iOS only."""

    mouse_cursor: MouseCursor | None = None
    """Shape of the mouse pointer above it."""

    strut_style: StrutStyle | None = None
    """Least height of the lines."""

    autofill_hints: AutofillHint | list[AutofillHint] | None = None
    """What the field is for, so that the browser can fill it in."""

    on_change: ControlEventHandler[TextField] | None = None
    """Called at every change of the text; `e.data` is the text."""

    on_selection_change: EventHandler[TextSelectionChangeEvent[TextField]] | None = None
    """Called when the selection or the caret moved."""

    on_paste_files: EventHandler[TextFieldPasteFilesEvent[TextField]] | None = None
    """Called when files were pasted, pictures for instance."""

    on_click: ControlEventHandler[TextField] | None = None
    """Called when it is clicked or tapped."""

    on_submit: ControlEventHandler[TextField] | None = None
    """Called when the visitor presses Enter; `e.data` is the text."""

    on_focus: ControlEventHandler[TextField] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[TextField] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    on_tap_outside: ControlEventHandler[TextField] | None = None
    """Called at a click anywhere else while it has the focus."""

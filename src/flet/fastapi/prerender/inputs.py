"""What visitors press and fill in: without scripts it shows what there would be."""

from flet.fastapi.prerender.elements import Node, children, write, write_all, write_label, writes
from flet.fastapi.prerender.names import bare_name, field_name, tooltip_text
from flet.fastapi.prerender.writer import Writer

BUTTONS = (
    "Button",
    "FilledButton",
    "FilledTonalButton",
    "OutlinedButton",
    "TextButton",
    "FloatingActionButton",
    "IconButton",
    "FilledIconButton",
    "FilledTonalIconButton",
    "OutlinedIconButton",
    "MenuItemButton",
    "PopupMenuItem",
    "Chip",
    "CupertinoButton",
    "CupertinoFilledButton",
    "CupertinoTintedButton",
    "CupertinoActionSheetAction",
    "CupertinoContextMenuAction",
    "CupertinoDialogAction",
)


@writes(*BUTTONS)
def write_button(node: Node, writer: Writer) -> None:
    caption = node.get("content") or node.get("label") or node.get("text")
    if not _says(caption):
        # An icon cannot be seen here, but it has a name.
        caption = bare_name(node)
    if caption is None:
        return
    if writer.inside("a", "button"):
        write_label(caption, writer)
    else:
        with writer.element("button", type="button", disabled=True):
            write_label(caption, writer)


@writes("TextField", "CupertinoTextField", "AutoComplete", "SearchBar")
def write_text_field(node: Node, writer: Writer) -> None:
    hint = node.get("hint_text") or node.get("placeholder_text") or node.get("bar_hint_text")
    name = None if node.get("label") or hint else field_name(node, writer, "Text")
    value = None if node.get("password") else node.get("value")
    with writer.element("label"):
        _write_caption(node, writer)
        if node.get("multiline"):
            with writer.element("textarea", placeholder=hint, aria_label=name, disabled=True):
                writer.text(str(value or ""))
        else:
            kind = "password" if node.get("password") else "text"
            writer.void("input", type=kind, value=value, placeholder=hint, aria_label=name, disabled=True)


@writes("Checkbox", "CupertinoCheckbox", "Switch", "CupertinoSwitch")
def write_checkbox(node: Node, writer: Writer) -> None:
    _write_choice("checkbox", node.get("value") is True, node, writer)


@writes("Radio", "CupertinoRadio")
def write_radio(node: Node, writer: Writer) -> None:
    _write_choice("radio", False, node, writer)


@writes("Slider", "CupertinoSlider")
def write_slider(node: Node, writer: Writer) -> None:
    writer.void(
        "input",
        type="range",
        min=node.get("min", 0),
        max=node.get("max", 1),
        step="any",
        value=node.get("value", 0),
        aria_label=field_name(node, writer, "Slider"),
        disabled=True,
    )


@writes("Dropdown", "DropdownM2")
def write_dropdown(node: Node, writer: Writer) -> None:
    name = None if node.get("label") else node.get("hint_text") or field_name(node, writer, "Choice")
    with writer.element("label"):
        _write_caption(node, writer)
        with writer.element("select", aria_label=name, disabled=True):
            for option in node.get("options") or ():
                key, text = option.get("key"), option.get("text")
                with writer.element("option", selected=key is not None and key == node.get("value")):
                    writer.text(str(text or key or ""))


@writes("PopupMenuButton", "SubmenuButton")
def write_menu(node: Node, writer: Writer) -> None:
    if writer.phrasing:
        return
    with writer.element("details"):
        with writer.element("summary"):
            write_label(node.get("content") or tooltip_text(node) or "Show menu", writer)
        with writer.element("ul"):
            for item in node.get("items") or node.get("controls") or ():
                with writer.element("li"):
                    write(item, writer)


@writes("SegmentedButton")
def write_segments(node: Node, writer: Writer) -> None:
    with writer.element("div", role="group"):
        for segment in node.get("segments") or ():
            with writer.element("button", type="button", disabled=True):
                write_label(segment.get("label") or bare_name(segment), writer)


@writes(
    "ProgressBar", "ProgressRing", "CupertinoActivityIndicator", "Canvas", "Placeholder", "VerticalDivider"
)
def write_nothing(node: Node, writer: Writer) -> None: ...


@writes("Divider")
def write_divider(node: Node, writer: Writer) -> None:
    if not writer.phrasing:
        writer.void("hr")


def _write_choice(kind: str, checked: bool, node: Node, writer: Writer) -> None:
    name = None if node.get("label") else field_name(node, writer, "Choice")
    with writer.element("label"):
        writer.void("input", type=kind, checked=checked, aria_label=name, disabled=True)
        writer.text(" ")
        _write_caption(node, writer)


def _write_caption(node: Node, writer: Writer) -> None:
    label = node.get("label")
    if label is not None:
        write_label(label, writer)
        writer.text(" ")
    else:
        write_all(list(children(node)), writer)


def _says(value: object) -> bool:
    """Say whether there are words in a caption."""
    if isinstance(value, dict):
        return any(
            map(
                _says,
                (value.get("value"), value.get("semantics_label"), value.get("spans"), *children(value)),
            )
        )
    return bool(value)

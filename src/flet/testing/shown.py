"""What of a page a visitor can see, as a tree, and as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.testing.mirror import Mirror, Node

__all__ = ["Shown", "printed", "shown_roots"]

_HIDDEN_PARTS = {
    "_internals",
    "window",
    "media",
    "theme",
    "dark_theme",
    "_services",
    "services",
    "ref",
    "data",
}
_CHOICES = ("Dropdown", "DropdownM2", "RadioGroup")
_NAMED_BY_VALUE = (*_CHOICES, "CupertinoRadio", "Radio", "Segment")
"""Whose `value` is a name for the program; what can be seen is another text."""

_CLOSED = {"ExpansionTile": "controls", "ExpansionPanel": "content"}
_OPENED_BY = ("drawer", "end_drawer")
_FOR_LATER = {
    "Draggable": ("content_when_dragging", "content_feedback"),
    "Dismissible": ("background", "secondary_background"),
    "Image": ("error_content",),
    "Markdown": ("image_error_content",),
}
"""What is shown during a drag, or where a picture did not come."""

_TEXTS = ("value", "content", "title", "label", "text", "subtitle", "header", "hint_text", "helper")
_TOLD = (
    "label",
    "title",
    "subtitle",
    "text",
    "hint_text",
    "helper",
    "helper_text",
    "error",
    "error_text",
    "counter",
    "tooltip",
    "src",
    "url",
    "route",
    "action",
    "selected",
    "selected_index",
    "expanded",
    "open",
    "disabled",
    "read_only",
    "checked",
)


class Shown:
    """A control that is shown, with those around it."""

    __slots__ = ("children", "node", "parent", "place")

    def __init__(self, node: Node, parent: Shown | None, place: str) -> None:
        self.node = node
        self.parent = parent
        self.place = place
        """The property of the parent that holds it."""
        self.children: list[Shown] = []

    @property
    def type(self) -> str:
        """The name of its class, as the client knows it."""
        return str(self.node["_c"])

    @property
    def number(self) -> int:
        """Its number on the page."""
        return int(self.node["_i"])

    def __iter__(self) -> Iterator[Shown]:
        yield self
        for child in self.children:
            yield from child

    def upwards(self) -> Iterator[Shown]:
        """Give it, what holds it, and so on."""
        at: Shown | None = self
        while at is not None:
            yield at
            at = at.parent

    @property
    def is_enabled(self) -> bool:
        """Whether neither it nor what holds it is disabled."""
        return not any(one.node.get("disabled") for one in self.upwards())


def shown_roots(mirror: Mirror) -> list[Shown]:
    """Return what is shown: the view on top, what lies over it, and dialogs."""
    page = mirror.page
    roots = [_tree(view, None, "views") for view in list(_views(page.get("views")))[-1:]]
    for part in ("_overlay", "_dialogs"):
        holder = page.get(part) or {}
        roots += [
            _tree(node, None, part)
            for node in holder.get("controls") or []
            if _is_there(node) and (part != "_dialogs" or node.get("open"))
        ]
    return roots


def _views(value: Any) -> Iterator[Node]:
    """Give the views of a page, also those that components make."""
    for node in _nodes(value):
        if node["_c"] == "C":
            yield from _views(node.get("_b"))
        else:
            yield node


def _is_there(node: Any) -> bool:
    return isinstance(node, dict) and "_c" in node and node.get("visible") is not False


def _tree(node: Node, parent: Shown | None, place: str) -> Shown:
    shown = Shown(node, parent, place)
    if node["_c"] == "TabBarView":
        tabs = next((one.node for one in shown.upwards() if one.type == "Tabs"), {})
        pages = node.get("controls") or []
        index = tabs.get("selected_index") or 0
        parts = [("controls", pages[index])] if -len(pages) <= index < len(pages) else []
    else:
        parts = [
            (name, value)
            for name, value in node.items()
            if name not in _HIDDEN_PARTS
            and not (name == _CLOSED.get(node["_c"]) and not node.get("expanded"))
            and not (name in _OPENED_BY and not _is_open(value))
            and name not in _FOR_LATER.get(node["_c"], ())
        ]
    for name, value in parts:
        for child in _nodes(value):
            shown.children.append(_tree(child, shown, name))
    return shown


def _is_open(drawer: Any) -> bool:
    return isinstance(drawer, dict) and bool(drawer.get("open"))


def _nodes(value: Any) -> Iterator[Node]:
    if isinstance(value, dict):
        if "_c" in value:
            if value.get("visible") is not False:
                yield value
            return
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            if isinstance(item, (dict, list)):
                yield from _nodes(item)


def own_texts(node: Node) -> Iterator[str]:
    """Give what a control itself has written on it."""
    for name in (*_TEXTS, "helper_text", "error", "error_text", "counter", "suffix", "prefix", "action"):
        value = node.get(name)
        if isinstance(value, str) and value and not (name == "value" and node["_c"] in _NAMED_BY_VALUE):
            yield value
    if node["_c"] == "Text":
        yield from ("".join(_span_texts(node)),) if node.get("spans") else ()
    if node["_c"] in _CHOICES:
        yield from _chosen(node)


def _span_texts(node: Node) -> Iterator[str]:
    yield str(node.get("value") or node.get("text") or "")
    for span in node.get("spans") or []:
        yield from _span_texts(span)


def _chosen(node: Node) -> Iterator[str]:
    for option in node.get("options") or []:
        if option.get("key", option.get("text")) == node.get("value") and node.get("value") is not None:
            yield str(option.get("text") or option.get("key"))


def printed(shown: Shown, depth: int = 0) -> Iterator[str]:
    """Give the lines of a tree as text: types, texts, keys and states, and nothing of looks."""
    if shown.type == "C":
        for child in shown.children:
            yield from printed(child, depth)
        return
    yield "  " * depth + described(shown.node)
    for child in shown.children:
        yield from printed(child, depth + 1)


def described(node: Node) -> str:
    """Return a control in one line."""
    words = [str(node["_c"])]
    for name in ("value", "content"):
        value = node.get(name)
        if isinstance(value, (str, int, float, bool)) and not isinstance(value, dict):
            words.append(_quoted(value))
            break
    if node["_c"] == "Icon" and node.get("icon") is not None:
        words.append(f"icon={node['icon']}")
    if node.get("key") is not None:
        words.append(f"key={_quoted(_key(node))}")
    for name in _TOLD:
        value = node.get(name)
        if value is True:
            words.append(name)
        elif isinstance(value, (str, int, float)) and value != "" and value is not False:
            words.append(f"{name}={_quoted(value)}")
        elif isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            words.append(f"{name}={value}")
    return " ".join(words)


def _key(node: Node) -> Any:
    key = node["key"]
    return key.get("value") if isinstance(key, dict) else key


def _quoted(value: Any) -> str:
    if isinstance(value, str):
        return '"' + value.replace("\n", "\\n") + '"'
    return str(value)

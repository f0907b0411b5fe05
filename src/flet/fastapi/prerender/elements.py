"""Controls as HTML elements: the table, and what holds for all of them."""

import logging
from collections.abc import Callable, Iterator
from typing import Any

from flet.fastapi.prerender.addresses import link_address
from flet.fastapi.prerender.writer import Writer

__all__ = ["Node", "children", "write", "write_all", "write_inside", "write_label", "writes"]

Node = dict[str, Any]
"""A control as a client gets it: `_c` is its type."""

logger = logging.getLogger("flet")

WriteControl = Callable[[Node, Writer], None]

_writers: dict[str, WriteControl] = {}

# What stands first on the screen comes first in the text; the rest as the program gave it.
ORDER = ("_b", "leading", "icon", "header", "title", "subtitle", "label", "content", "controls")
NOT_CONTENT = {
    "badge",
    "error_content",
    "image_error_content",
    "placeholder",
    "services",
    "tooltip",
    "_services",
}


def writes(*types: str) -> Callable[[WriteControl], WriteControl]:
    """Register a function as what writes controls of these types."""

    def register(function: WriteControl) -> WriteControl:
        _writers.update(dict.fromkeys(types, function))
        return function

    return register


def write(value: object, writer: Writer) -> None:
    """Write a control, or text that stands in the place of one; what does not show is left out."""
    if isinstance(value, str):
        with writer.element("p"):
            writer.say(value)
    elif isinstance(value, dict) and "_c" in value and value.get("visible") is not False:
        address = None if writer.inside("a", "button") else link_address(value.get("url"))
        try:
            if address is None:
                _writers.get(value["_c"], write_inside)(value, writer)
            else:
                with writer.element("a", href=address):
                    _writers.get(value["_c"], write_inside)(value, writer)
        except (AttributeError, TypeError, ValueError) as error:
            # One odd control does not keep the others from being read.
            logger.warning("%s is left out for search engines: %r", value["_c"], error)


def write_all(values: object, writer: Writer) -> None:
    """Write what a list holds, or a single control."""
    for value in values if isinstance(values, list) else [values]:
        write(value, writer)
        writer.part()


def write_label(value: object, writer: Writer) -> None:
    """Write a caption: text, or a control that holds one."""
    if isinstance(value, str):
        writer.text(value)
    else:
        write(value, writer)


def write_inside(node: Node, writer: Writer, kind: str | None = None) -> None:
    """Write the controls in a control; several of them as a group, for which the style sheet may know a `kind`."""
    inside = list(children(node))
    if len(inside) < 2:
        write_all(inside, writer)
        return
    with writer.element("div", class_=kind):
        write_all(inside, writer)


def children(node: Node) -> Iterator[Node]:
    """Return the visible controls that a control holds."""
    named = [name for name in ORDER if name in node]
    for name in named + [name for name in node if name not in named and name not in NOT_CONTENT]:
        value = node[name]
        for one in value if isinstance(value, list) else (value,):
            if isinstance(one, dict) and "_c" in one and one.get("visible") is not False:
                yield one

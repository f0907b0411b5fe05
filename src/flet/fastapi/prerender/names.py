"""What something is called that shows no words: its tooltip, or the name of its icon."""

import re
from html import unescape

from flet.fastapi.pages.clients import PACKAGED
from flet.fastapi.pages.icon_pack import icon_pack
from flet.fastapi.prerender.elements import Node, children
from flet.fastapi.prerender.writer import Writer

__all__ = ["bare_name", "field_name", "tooltip_text"]

# The DOM client takes the name from there too.
NAME = re.compile(rb'aria-label="([^"]*)"')
HOLDERS = ("icon", "content", "label", "leading", "title")


def tooltip_text(node: Node) -> str | None:
    """Return the words of a control's tooltip."""
    tooltip = node.get("tooltip")
    text = tooltip.get("message") if isinstance(tooltip, dict) else tooltip
    return text if isinstance(text, str) and text else None


def bare_name(node: Node) -> str | None:
    """Return what a button without words is called."""
    return tooltip_text(node) or _icon_name(node)


def field_name(node: Node, writer: Writer, kind: str) -> str:
    """Return what a field without a label is called: by its tooltip, the words before it, or what it is."""
    return tooltip_text(node) or writer.caption or kind


def _icon_name(value: object) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        pack = icon_pack(PACKAGED, str(value >> 16))
        found = NAME.search(pack.read(value & 0xFFFF) or b"") if pack else None
        return unescape(found[1].decode()) if found else None
    if not isinstance(value, dict) or value.get("visible") is False:
        return None
    parts = [value.get(holder) for holder in HOLDERS] + list(children(value))
    return next(filter(None, map(_icon_name, parts)), None)

"""Text, headings and what stands in text."""

from flet.fastapi.prerender.addresses import link_address
from flet.fastapi.prerender.elements import Node, children, write, writes
from flet.fastapi.prerender.names import tooltip_text
from flet.fastapi.prerender.writer import Writer

__all__ = ["write_title"]

RANKS = {
    "displayLarge": 1,
    "displayMedium": 1,
    "displaySmall": 1,
    "headlineLarge": 1,
    "headlineMedium": 2,
    "headlineSmall": 3,
    "titleLarge": 4,
    "titleMedium": 5,
    "titleSmall": 6,
}
# Programs often say how large a heading is rather than that it is one.
SIZES = ((32, 1), (24, 2), (20, 3))
LONGEST_HEADING = 120


@writes("Text")
def write_text(node: Node, writer: Writer) -> None:
    rank = _rank(node)
    with writer.heading(rank) if rank else writer.element("p"):
        _write_runs(node, "value", writer)


@writes("TextSpan")
def write_span(node: Node, writer: Writer) -> None:
    _write_runs(node, "text", writer)


@writes("Icon")
def write_icon(node: Node, writer: Writer) -> None:
    if label := node.get("semantics_label") or tooltip_text(node):
        with writer.element("span", role="img", aria_label=label):
            pass


@writes("Semantics")
def write_semantics(node: Node, writer: Writer) -> None:
    if node.get("hidden"):
        return
    inside = [] if node.get("exclude_semantics") else list(children(node))
    level = node.get("heading_level") or (2 if node.get("header") else 0)
    with writer.element(f"h{min(level, 6)}" if level else "div"):
        if label := node.get("label"):
            writer.say(label)
        for one in inside:
            write(one, writer)


def write_title(value: object, writer: Writer) -> None:
    """Write text, or a control that holds some, as what stands above all headings."""
    if value is None:
        return
    with writer.heading(0):
        if isinstance(value, str):
            writer.text(value)
        else:
            write(value, writer)


def _write_runs(node: Node, name: str, writer: Writer) -> None:
    value = node.get(name) or ""
    # What is read out instead of a symbol says more than the symbol.
    writer.say(str(node.get("semantics_label") or value))
    for span in node.get("spans") or ():
        if not isinstance(span, dict):
            continue
        address = None if writer.inside("a", "button") else link_address(span.get("url"))
        if address is None:
            _write_runs(span, "text", writer)
        else:
            with writer.element("a", href=address):
                _write_runs(span, "text", writer)


def _rank(node: Node) -> int:
    """Above which other headings a text stands; 0 where it is none. The client agrees."""
    value = str(node.get("value") or "")
    # A figure is no title, and neither is a paragraph in large letters.
    if len(value) > LONGEST_HEADING or not any(map(str.isalpha, value)):
        return 0
    style = node.get("style")
    size = node.get("size") or (style.get("size") if isinstance(style, dict) else None)
    if size is None:
        return RANKS.get(node.get("theme_style") or "", 0)
    return next((rank for smallest, rank in SIZES if size >= smallest), 0)

"""Bars, and the ways through a program."""

from flet.fastapi.prerender.elements import Node, children, write, write_all, write_label, writes
from flet.fastapi.prerender.names import bare_name
from flet.fastapi.prerender.text import write_title
from flet.fastapi.prerender.writer import Writer


@writes("AppBar", "CupertinoAppBar")
def write_app_bar(node: Node, writer: Writer) -> None:
    with writer.element("header"):
        write(node.get("leading"), writer)
        write_title(node.get("title"), writer)
        write_all(node.get("actions") or node.get("trailing") or [], writer)


@writes("NavigationBar", "CupertinoNavigationBar", "NavigationRail", "TabBar")
def write_destinations(node: Node, writer: Writer) -> None:
    with writer.element("nav", aria_label=writer.landmark("Navigation")), writer.element("ul"):
        for destination in node.get("destinations") or node.get("tabs") or ():
            if isinstance(destination, dict) and destination.get("visible") is not False:
                with writer.element("li"):
                    write_label(destination.get("label") or bare_name(destination), writer)


@writes("TabBarView", "PageView")
def write_pages(node: Node, writer: Writer) -> None:
    for page in children(node):
        with writer.element("section"):
            write(page, writer)


@writes("NavigationDrawer")
def write_drawer(node: Node, writer: Writer) -> None:
    """Write nothing of a drawer, which is closed at first."""

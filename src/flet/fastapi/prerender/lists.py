"""Lists, tables and what folds open."""

from flet.fastapi.prerender.elements import Node, children, write, write_inside, write_label, writes
from flet.fastapi.prerender.writer import Writer

TILES = {"ListTile", "CupertinoListTile", "ExpansionTile"}


@writes("ListView", "GridView", "ReorderableListView")
def write_list(node: Node, writer: Writer) -> None:
    _write_items(list(children(node)), writer)


@writes("Column", "Row", "ResponsiveRow")
def write_layout(node: Node, writer: Writer) -> None:
    inside = list(children(node))
    if len(inside) > 1 and all(one["_c"] in TILES for one in inside):
        _write_items(inside, writer)
    else:
        write_inside(node, writer, "column" if node["_c"] == "Column" else None)


@writes("ListTile", "CupertinoListTile")
def write_tile(node: Node, writer: Writer) -> None:
    with writer.element("div"):
        for name in ("leading", "title", "subtitle", "additional_info", "trailing"):
            write(node.get(name), writer)


@writes("ExpansionTile", "ExpansionPanel")
def write_fold(node: Node, writer: Writer) -> None:
    caption = node.get("title") or node.get("header")
    with writer.element("details", open=node.get("expanded") is True):
        with writer.element("summary"):
            write_label(caption, writer)
        for name in ("subtitle", "content"):
            write(node.get(name), writer)
        for one in node.get("controls") or ():
            write(one, writer)


@writes("DataTable")
def write_table(node: Node, writer: Writer) -> None:
    if writer.phrasing:
        write_inside(node, writer)
        return
    with writer.element("table"):
        with writer.element("thead"), writer.element("tr"):
            for column in _visible(node.get("columns")):
                with writer.element("th", scope="col"):
                    write_label(column.get("label"), writer)
        with writer.element("tbody"):
            for row in _visible(node.get("rows")):
                with writer.element("tr"):
                    for cell in _visible(row.get("cells")):
                        with writer.element("td"):
                            write_label(cell.get("content"), writer)


def _write_items(items: list[Node], writer: Writer) -> None:
    if not items or writer.phrasing:
        for item in items:
            write(item, writer)
        return
    with writer.element("ul"):
        for item in items:
            with writer.element("li"):
                write(item, writer)


def _visible(values: object) -> list[Node]:
    return [value for value in values or () if isinstance(value, dict) and value.get("visible") is not False]  # type: ignore[attr-defined]

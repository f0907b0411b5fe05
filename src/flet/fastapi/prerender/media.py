"""Pictures."""

from flet.fastapi.prerender.addresses import picture_address
from flet.fastapi.prerender.elements import Node, write_inside, writes
from flet.fastapi.prerender.writer import Writer


@writes("Image")
def write_image(node: Node, writer: Writer) -> None:
    address = picture_address(node.get("src"))
    label = "" if node.get("exclude_from_semantics") else node.get("semantics_label") or ""
    if address is not None:
        writer.void(
            "img",
            src=address,
            alt=label,
            width=_pixels(node.get("width")),
            height=_pixels(node.get("height")),
        )
    elif label:
        with writer.element("p"):
            writer.text(label)


@writes("Container")
def write_container(node: Node, writer: Writer) -> None:
    _write_decoration(node.get("image"), writer)
    write_inside(node, writer)


@writes("CircleAvatar")
def write_avatar(node: Node, writer: Writer) -> None:
    address = picture_address(node.get("foreground_image_src") or node.get("background_image_src"))
    if address is not None:
        writer.void(
            "img", src=address, alt=node.get("tooltip") if isinstance(node.get("tooltip"), str) else ""
        )
    elif isinstance(node.get("content"), str):
        with writer.element("span"):
            writer.text(node["content"])
    else:
        write_inside(node, writer)


def _write_decoration(value: object, writer: Writer) -> None:
    if isinstance(value, dict) and (address := picture_address(value.get("src"))) is not None:
        writer.void("img", src=address, alt="")


def _pixels(value: object) -> int | None:
    return round(value) if isinstance(value, (int, float)) and 0 < value < 10_000 else None

"""10,000 controls to be pressed, typed at or chosen; a press changes something around them, or changes it back."""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import flet as ft
import flet.fastapi

KINDS: tuple[Callable[[int], ft.Control], ...] = (
    lambda at: ft.Button(f"Button {at}", on_click=lambda e: None),
    lambda at: ft.TextField(label=f"Field {at}"),
    lambda at: ft.Checkbox(label=f"Box {at}"),
    lambda at: ft.ListTile(title=f"Tile {at}", on_click=lambda e: None),
    lambda at: ft.IconButton(ft.Icons.ADD, tooltip=f"Add {at}", on_click=lambda e: None),
)

Change = tuple[str, Callable[[], object], Callable[[], object]]


def setting(name: str, thing: ft.BaseControl, attribute: str, value: object) -> Change:
    """A property that is set, and set back to what it was."""
    before = getattr(thing, attribute)
    return name, lambda: setattr(thing, attribute, value), lambda: setattr(thing, attribute, before)


def changes(page: ft.Page, box: ft.Container, many: ft.Column, scroller: ft.Column) -> list[Change]:
    """What is done, and undone."""
    controls, middle = many.controls, many.controls[len(many.controls) // 2]
    added = ft.Button("First")
    return [
        setting("box.disabled", box, "disabled", True),
        setting("box.bgcolor", box, "bgcolor", "#fffff0"),
        setting("box.theme", box, "theme", ft.Theme(color_scheme_seed="red")),
        setting("column.adaptive", many, "adaptive", True),
        setting("page.bgcolor", page, "bgcolor", "#fffff0"),
        setting("page.rtl", page, "rtl", True),
        setting("page.theme", page, "theme", ft.Theme(color_scheme_seed="red")),
        setting("page.theme_mode", page, "theme_mode", ft.ThemeMode.DARK),
        setting("page.fonts", page, "fonts", {"Other": "/other.ttf"}),
        setting(
            "page.locale_configuration",
            page,
            "locale_configuration",
            ft.LocaleConfiguration([ft.Locale("de", "DE")], ft.Locale("de", "DE")),
        ),
        ("one put first", lambda: controls.insert(0, added), lambda: controls.remove(added)),
        (
            "first put last",
            lambda: controls.append(controls.pop(0)),
            lambda: controls.insert(0, controls.pop()),
        ),
        (
            "middle taken away",
            lambda: controls.remove(middle),
            lambda: controls.insert(len(controls) // 2, middle),
        ),
        (
            "scroll_to",
            lambda: page.run_task(scroller.scroll_to, offset=5000),
            lambda: page.run_task(scroller.scroll_to, offset=0),
        ),
        (
            "focus",
            lambda: page.run_task(controls[1].focus),  # type: ignore[attr-defined]
            lambda: page.run_task(controls[6].focus),  # type: ignore[attr-defined]
        ),
    ]


def main(page: ft.Page) -> None:
    """`/?count=10000`."""
    count = int(page.query.to_dict.get("count", "10000"))
    many = ft.Column([KINDS[at % len(KINDS)](at) for at in range(count)], spacing=0)
    box = ft.Container(many)
    scroller = ft.Column([box], scroll=ft.ScrollMode.AUTO, expand=True)
    steps = [change for change in changes(page, box, many, scroller) for _ in range(3)]
    said = ft.Text("0")
    step = 0

    def change(e: ft.Event[ft.Button]) -> None:
        nonlocal step
        name, do, undo = steps[step // 2]
        (undo if step % 2 else do)()
        step += 1
        said.value = f"{step} {name}" if step < 2 * len(steps) else f"{step} end"

    page.add(ft.Button("Change", on_click=change), said, scroller)


app = flet.fastapi.app(main)

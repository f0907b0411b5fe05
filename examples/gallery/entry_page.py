"""The page of one control: its examples with their sources, and its properties to be changed."""

import dataclasses
from typing import Any

from catalogue import Entry, Variant
from code_block import CodeBlock
from editing import editor, groups, is_event
from subject import subject_of

import flet as ft

LINES = 8
"""Events that are shown at once."""
CELL: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "sm": 6, "lg": 4, "xl": 3}
TWO_CELLS: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "lg": 8, "xl": 6}
WHOLE = 20
"""Letters that a cell has room for beside a switch."""


class EntryPage(ft.Column):
    """What a visitor sees of a control.

    Args:
        entry: The control.
        docs: Where the documentation is, `None` if nobody knows.
    """

    def __init__(self, entry: Entry, docs: str | None = None) -> None:
        super().__init__(spacing=24, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
        self._entry = entry
        head: list[ft.Control] = [
            ft.Text(entry.name, theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM, key=f"title {entry.name}"),
            ft.Markdown(entry.about),
        ]
        if entry.parts:
            head.append(
                ft.Text(f"With {', '.join(entry.parts)}", color=ft.Colors.ON_SURFACE_VARIANT, size=12)
            )
        if docs:
            head.append(
                ft.TextButton("Its reference", url=docs + entry.reference, icon=ft.Icons.MENU_BOOK_OUTLINED)
            )
        self.controls = [ft.Column(head, spacing=4)]
        first, *others = entry.variants
        self.controls.append(Shown(entry, first, with_properties=True))
        self.controls += [Shown(entry, variant) for variant in others]


class Shown(ft.Column):
    """One example: what it shows, its source beside, and, if asked for, its properties."""

    def __init__(self, entry: Entry, variant: Variant, with_properties: bool = False) -> None:
        super().__init__(spacing=12, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
        self._entry = entry
        self._variant = variant
        self._with_properties = with_properties
        self._begin()

    def _begin(self) -> None:
        made = self._variant.make()
        self._subject = (
            subject_of(made, self._entry.cls) if self._entry.cls and self._with_properties else None
        )
        self._changes: dict[str, Any] = {}
        self._told = ft.Container(visible=False)
        self._events = ft.Column(spacing=2, visible=False)
        preview = ft.Container(
            made,
            key=f"preview {self._variant.make.__name__}",
            padding=24,
            alignment=ft.Alignment.TOP_LEFT,
            border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
            border_radius=12,
            clip_behavior=ft.ClipBehavior.HARD_EDGE,
        )
        source = CodeBlock(self._variant.source)
        shown = ft.Column(
            [preview, self._told, self._events],
            col={"xs": 12, "lg": 6},
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
        self.controls = [
            ft.Text(self._variant.title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
            ft.ResponsiveRow([shown, ft.Container(source, col={"xs": 12, "lg": 6})]),
        ]
        if self._subject is not None:
            self.controls.append(self._properties(self._subject))

    def _properties(self, subject: ft.BaseControl) -> ft.Control:
        tiles: list[ft.Control] = [
            Group(name, subject, fields, self, opened=number == 0)
            for number, (name, fields) in enumerate(groups(subject))
        ]
        bar = ft.Row(
            [
                ft.Text("Properties", theme_style=ft.TextThemeStyle.TITLE_MEDIUM, expand=True),
                ft.TextButton("As at first", icon=ft.Icons.RESTART_ALT, on_click=self._begin),
            ]
        )
        return ft.Column([bar, *tiles], spacing=4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)

    def change(self, name: str, value: Any) -> str | None:
        """Gives a property a value; returns what is wrong with it."""
        subject = self._subject
        before = getattr(subject, name)
        try:
            setattr(subject, name, value)
            self.update()
        except (ValueError, TypeError) as error:
            setattr(subject, name, before)
            return str(error)
        self._changes[name] = value
        said = ", ".join(f"{changed}={_written(now)}" for changed, now in self._changes.items())
        self._told.content = CodeBlock(f"ft.{self._entry.name}(..., {said})")
        self._told.visible = True
        return None

    def listen(self, name: str, on: bool) -> None:
        """Writes down when an event comes, or no more."""

        def write(e: ft.Event[Any]) -> None:
            text = f"{name}: {_told(e)}"
            self._events.controls = [ft.Text(text, font_family="monospace", size=12), *self._events.controls]
            del self._events.controls[LINES:]

        self._events.visible = True
        setattr(self._subject, name, write if on else None)


class Group(ft.ExpansionTile):
    """The properties that one class declares; their fields are made when it is first opened."""

    def __init__(
        self,
        name: str,
        subject: ft.BaseControl,
        fields: list[dataclasses.Field[Any]],
        shown: Shown,
        opened: bool,
    ) -> None:
        super().__init__(
            name, expanded=opened, maintain_state=True, controls_padding=ft.Padding.symmetric(vertical=12)
        )
        self._subject, self._fields, self._shown = subject, fields, shown
        self.on_change = self._fill
        if opened:
            self._fill()

    def _fill(self) -> None:
        if self.controls:
            return
        cells: list[ft.Control] = []
        others: list[str] = []
        for declared in self._fields:
            if declared.name.startswith("_") or declared.name in ("data", "key", "ref"):
                continue
            if is_event(declared):
                made: ft.Control | None = self._switch(declared.name)
            else:
                made = editor(self._subject, declared, self._shown.change)
            if made is None:
                others.append(f"{declared.name}: {declared.type}")
            else:
                long = isinstance(made, ft.Switch) and len(declared.name) > WHOLE
                cells.append(ft.Row([made], col=TWO_CELLS if long else CELL))
        rows: list[ft.Control] = [ft.ResponsiveRow(cells, run_spacing=12)]
        if others:
            rows.append(ft.Text("  ·  ".join(others), size=12, color=ft.Colors.ON_SURFACE_VARIANT))
        self.controls = [ft.Column(rows, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)]

    def _switch(self, name: str) -> ft.Control:
        own = getattr(self._subject, name) is not None
        switch = ft.Switch(label=name, disabled=own, tooltip="The example listens to it" if own else "Listen")
        switch.on_change = lambda: self._shown.listen(name, bool(switch.value))
        return switch


def _written(value: Any) -> str:
    name, member = type(value).__name__, getattr(value, "name", None)
    return f"ft.{name}.{member}" if member and not isinstance(value, type) else repr(value)


def _told(e: ft.Event[Any]) -> str:
    known = {field.name for field in dataclasses.fields(ft.Event)}
    parts = [
        f"{field.name}={getattr(e, field.name)!r}"
        for field in dataclasses.fields(e)
        if field.name not in known
    ]
    return ", ".join(parts) or ("" if e.data is None else f"data={e.data!r}")

"""One of each control as it lies in a page: the cells of the picture that is kept."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import flet as ft
import flet.canvas as cv

Make = Callable[[], ft.Control]
NAMES = ("Alder", "Birch", "Cedar", "Damson")


def nothing() -> None:
    """What a control does that only has to be pressable."""


def _choice() -> ft.Control:
    return ft.RadioGroup(ft.Row([ft.Radio(value="a", label="A"), ft.Radio(value="b", label="B")]), value="a")


def _tabs() -> ft.Control:
    bar = ft.TabBar([ft.Tab("First"), ft.Tab("Second", icon=ft.Icons.ANCHOR)])
    return ft.Tabs(bar, length=2, height=80, width=190)


def _table() -> ft.Control:
    return ft.DataTable(
        [ft.DataColumn("Name"), ft.DataColumn("Age", numeric=True)],
        rows=[ft.DataRow([ft.DataCell("Ada"), ft.DataCell("36")], selected=True, on_select_change=nothing)],
        show_checkbox_column=False,
        heading_row_height=40,
        data_row_max_height=40,
        data_row_min_height=40,
    )


def _rail() -> ft.Control:
    two = [ft.NavigationRailDestination(icon=ft.Icons.HOME, label="Home")] * 1
    return ft.NavigationRail(two, selected_index=0, height=84)


def _bar() -> ft.Control:
    names = (("Home", ft.Icons.HOME), ("More", ft.Icons.MENU))
    return ft.NavigationBar(
        [ft.NavigationBarDestination(icon=icon, label=name) for name, icon in names], selected_index=1
    )


def _box(text: str, **more: Any) -> ft.Container:
    """A box that shows how large it is."""
    return ft.Container(
        ft.Text(text),
        bgcolor=ft.Colors.SECONDARY_CONTAINER,
        padding=ft.Padding.symmetric(horizontal=8),
        **more,
    )


def _shapes() -> list[cv.Shape]:
    """One of each shape, in the order of their names."""
    stroke = ft.Paint(color=ft.Colors.PRIMARY, stroke_width=4, style=ft.PaintingStyle.STROKE)
    triangle = [cv.Path.MoveTo(10, 160), cv.Path.LineTo(40, 110), cv.Path.LineTo(70, 160), cv.Path.Close()]
    return [
        cv.Color(ft.Colors.SURFACE_CONTAINER),
        cv.Fill(ft.Paint(gradient=ft.PaintLinearGradient((0, 0), (280, 0), ["#00888888", "#80888888"]))),
        cv.Arc(10, 10, 60, 60, 0, 4, paint=stroke),
        cv.Circle(110, 40, 28, stroke),
        cv.Image("face.png", x=150, y=10, width=60, height=60),
        cv.Line(230, 10, 270, 70, stroke),
        cv.Path(triangle, stroke),
        cv.Oval(80, 110, 60, 40, stroke),
        cv.Points([(160, 110), (175, 150), (200, 120)], cv.PointMode.POLYGON, stroke),
        cv.Shadow([cv.Path.Rect(220, 110, 40, 40)], ft.Colors.BLACK, 6),
        cv.Text(10, 82, "Words", ft.TextStyle(color=ft.Colors.PRIMARY)),
    ]


def _options() -> list[ft.DropdownOption]:
    return [ft.DropdownOption("alder", "Alder"), ft.DropdownOption("birch", "Birch")]


SMALL: dict[str, Make] = {
    "Button": lambda: ft.Button("Button", icon=ft.Icons.ADD, on_click=nothing),
    "FilledButton": lambda: ft.FilledButton("Filled", on_click=nothing),
    "FilledTonalButton": lambda: ft.FilledTonalButton("Tonal", on_click=nothing),
    "OutlinedButton": lambda: ft.OutlinedButton("Outlined", on_click=nothing),
    "TextButton": lambda: ft.TextButton("Text", on_click=nothing),
    "disabled": lambda: ft.FilledButton("Off", disabled=True),
    "IconButton": lambda: ft.Row([ft.IconButton(ft.Icons.STAR), ft.FilledIconButton(ft.Icons.STAR)]),
    "OutlinedIconButton": lambda: ft.Row(
        [ft.FilledTonalIconButton(ft.Icons.STAR), ft.OutlinedIconButton(ft.Icons.STAR)]
    ),
    "FloatingActionButton": lambda: ft.FloatingActionButton("Float", icon=ft.Icons.BOLT),
    "SegmentedButton": lambda: ft.SegmentedButton(
        [ft.Segment("a", label="One"), ft.Segment("b", label="Two")], selected=["a"]
    ),
    "PopupMenuButton": lambda: ft.PopupMenuButton(items=[ft.PopupMenuItem("Entry")]),
    "MenuBar": lambda: ft.MenuBar([ft.SubmenuButton("File"), ft.SubmenuButton("Edit")]),
    "Chip": lambda: ft.Row(
        [ft.Chip("Chip", on_click=nothing), ft.Chip("On", selected=True, on_select=nothing)]
    ),
    "Checkbox": lambda: ft.Row([ft.Checkbox("On", value=True), ft.Checkbox("Off")]),
    "Radio": _choice,
    "Switch": lambda: ft.Row([ft.Switch(value=True), ft.Switch(value=False)]),
    "Slider": lambda: ft.Slider(value=0.4),
    "RangeSlider": lambda: ft.RangeSlider(start_value=0.2, end_value=0.7),
    "TextField": lambda: ft.TextField(label="Name", value="Ada", suffix_icon=ft.Icons.EDIT),
    "wrong TextField": lambda: ft.TextField(label="Age", value="x", error="A number, please"),
    "filled TextField": lambda: ft.TextField(
        label="Place", filled=True, border=ft.UnderlineInputBorder(), helper="Where it is"
    ),
    "Dropdown": lambda: ft.Dropdown(label="Tree", value="alder", options=_options(), width=184),
    "SearchBar": lambda: ft.SearchBar(bar_hint_text="Find", bar_leading=ft.Icon(ft.Icons.SEARCH), width=184),
    "Text": lambda: ft.Text("Words", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
    "spans": lambda: ft.Text(
        "Plain ", spans=[ft.TextSpan("bold", ft.TextStyle(weight=ft.FontWeight.BOLD)), ft.TextSpan(" red")]
    ),
    "Markdown": lambda: ft.Markdown("### Head\n* one\n* `two`"),
    "Icon": lambda: ft.Icon(ft.Icons.FAVORITE, color=ft.Colors.PRIMARY, size=40),
    "Container": lambda: ft.Container(
        ft.Text("Box"),
        width=120,
        height=60,
        bgcolor=ft.Colors.TERTIARY_CONTAINER,
        border=ft.Border.all(2, ft.Colors.TERTIARY),
        border_radius=12,
        alignment=ft.Alignment.CENTER,
    ),
    "Card": lambda: ft.Card(ft.Container(ft.Text("Card"), padding=16)),
    "Divider": lambda: ft.Divider(thickness=3, color=ft.Colors.OUTLINE),
    "ListTile": lambda: ft.ListTile(title="Title", subtitle="Under it", leading=ft.Icons.BOLT),
    "ExpansionTile": lambda: ft.ExpansionTile("Fold"),
    "DataTable": _table,
    "ProgressBar": lambda: ft.ProgressBar(value=0.6, bar_height=8),
    "ProgressRing": lambda: ft.ProgressRing(value=0.6),
    "CircleAvatar": lambda: ft.CircleAvatar(ft.Text("FL")),
    "Badge": lambda: ft.Icon(ft.Icons.MAIL, badge=ft.Badge("7")),
    "Tabs": _tabs,
    "NavigationBar": _bar,
    "NavigationRail": _rail,
    "AppBar": lambda: ft.AppBar(title=ft.Text("Bar"), actions=[ft.IconButton(ft.Icons.SEARCH)]),
    "BottomAppBar": lambda: ft.BottomAppBar(ft.Row([ft.IconButton(ft.Icons.MENU)])),
    "Canvas": lambda: cv.Canvas(
        [cv.Circle(40, 30, 24, ft.Paint(color=ft.Colors.PRIMARY)), cv.Rect(80, 10, 60, 40)],
        width=180,
        height=70,
    ),
    "CupertinoButton": lambda: ft.CupertinoFilledButton("Apple", on_click=nothing),
    "CupertinoSwitch": lambda: ft.Row([ft.CupertinoSwitch(value=True), ft.CupertinoCheckbox(value=True)]),
    "CupertinoSlider": lambda: ft.CupertinoSlider(value=0.5),
    "CupertinoTextField": lambda: ft.CupertinoTextField(value="Apple", width=160),
    "CupertinoSlidingSegmentedButton": lambda: ft.CupertinoSlidingSegmentedButton(
        [ft.Text("One"), ft.Text("Two")], selected_index=0
    ),
    "CupertinoListTile": lambda: ft.CupertinoListTile("Title", subtitle="Under it"),
    "CupertinoButton, tinted": lambda: ft.Row(
        [ft.CupertinoButton("Plain", on_click=nothing), ft.CupertinoTintedButton("Tinted", on_click=nothing)],
        spacing=0,
    ),
    "CupertinoRadio": lambda: ft.RadioGroup(
        ft.Row([ft.CupertinoRadio(value="a", label="A"), ft.CupertinoRadio(value="b", label="B")]), value="a"
    ),
    "CupertinoSegmentedButton": lambda: ft.CupertinoSegmentedButton(
        [ft.Text("Day"), ft.Text("Night")], selected_index=0
    ),
    "CupertinoActivityIndicator": lambda: ft.CupertinoActivityIndicator(radius=24, animating=False),
    "CupertinoAppBar": lambda: ft.CupertinoAppBar(title="Bar", trailing=ft.Icon(ft.CupertinoIcons.ADD)),
    "CupertinoNavigationBar": lambda: ft.CupertinoNavigationBar(
        [
            ft.NavigationBarDestination(icon=ft.CupertinoIcons.HOME, label="Home"),
            ft.NavigationBarDestination(icon=ft.CupertinoIcons.BELL, label="Bell"),
        ]
    ),
    "AutoComplete": lambda: ft.AutoComplete(value="Aar"),
    "DropdownM2": lambda: ft.DropdownM2(label="Rig", value="Sloop", options=[ft.dropdownm2.Option("Sloop")]),
    "FileDropZone": lambda: ft.FileDropZone(
        ft.Text("Drop files here"), ft.FilePicker(), width=184, height=70
    ),
    "Column": lambda: ft.Column([ft.Text("Under"), ft.Text("each other")], spacing=16),
    "VerticalDivider": lambda: ft.Row([ft.Text("Left"), ft.VerticalDivider(), ft.Text("Right")], height=50),
    "Placeholder": lambda: ft.Placeholder(width=120, height=60),
    "ResponsiveRow": lambda: ft.ResponsiveRow([_box("4", col=4), _box("8", col=8)]),
    "RotatedBox": lambda: ft.RotatedBox(1, _box("Turned")),
    "SafeArea": lambda: ft.SafeArea(_box("Safe"), minimum_padding=12),
    "Stack": lambda: ft.Stack(
        [_box("Below", width=100, height=40), ft.Text("Over", left=60, top=30)], width=160, height=60
    ),
    "Image": lambda: ft.Image("hills.png", width=120, height=70, border_radius=8),
    "ShaderMask": lambda: ft.ShaderMask(
        ft.LinearGradient([ft.Colors.PRIMARY, ft.Colors.TERTIARY]), ft.Icon(ft.Icons.SAILING, size=60)
    ),
    "Shimmer": lambda: ft.Shimmer(
        _box("Waiting", width=160), base_color=ft.Colors.OUTLINE, highlight_color=ft.Colors.OUTLINE
    ),
    "Dismissible": lambda: ft.Dismissible(_box("Swipe me"), background=ft.Container(bgcolor=ft.Colors.ERROR)),
    "Draggable": lambda: ft.Row(
        [ft.Draggable(content=_box("Drag")), ft.DragTarget(content=_box("Drop here"))]
    ),
    "InteractiveViewer": lambda: ft.InteractiveViewer(_box("Zoom in"), width=120, height=60),
    "PageView": lambda: ft.PageView([_box("Page one"), _box("Page two")], height=60, viewport_fraction=0.8),
}
"""Cells of 200 by 92 pixels."""

LARGE: dict[str, Make] = {
    "GridView": lambda: ft.GridView([_box(str(number)) for number in range(6)], runs_count=3, height=180),
    "ListView": lambda: ft.ListView(
        [ft.ListTile(title=name) for name in ("First", "Second")], height=180, divider_thickness=1
    ),
    "ReorderableListView": lambda: ft.ReorderableListView(
        [
            ft.ListTile(title="Handle of the list", key="1"),
            ft.Row([ft.ReorderableDragHandle(ft.Icon(ft.Icons.ANCHOR)), ft.Text("Its own")], key="2"),
        ],
        height=180,
    ),
    "ExpansionPanelList": lambda: ft.ExpansionPanelList(
        [
            ft.ExpansionPanel(header=ft.ListTile(title="Bow"), content=ft.Text("Anchor")),
            ft.ExpansionPanel(header=ft.ListTile(title="Stern"), content=ft.Text("Flag"), expanded=True),
        ]
    ),
    "TabBarView": lambda: ft.Tabs(
        ft.Column(
            [ft.TabBar([ft.Tab("Wind"), ft.Tab("Tide")]), ft.TabBarView([ft.Text("NE 4")], height=100)]
        ),
        length=2,
        width=280,
    ),
    "CupertinoPicker": lambda: ft.CupertinoPicker(
        [ft.Text(name) for name in NAMES], selected_index=1, height=180
    ),
    "CupertinoDatePicker": lambda: ft.CupertinoDatePicker(
        value=datetime.datetime(2024, 5, 17),
        date_picker_mode=ft.CupertinoDatePickerMode.DATE,
        height=180,
    ),
    "CupertinoTimerPicker": lambda: ft.CupertinoTimerPicker(value=3720, height=180),
    "shapes": lambda: cv.Canvas(_shapes(), width=280, height=180),
    "Pagelet": lambda: ft.Pagelet(
        ft.Text("A page in the page"),
        appbar=ft.AppBar(title=ft.Text("Inner bar")),
        floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD, mini=True),
        height=180,
    ),
    "wrappers": lambda: ft.Column(
        [
            ft.GestureDetector(ft.Semantics(content=_box("GestureDetector, Semantics")), on_tap=nothing),
            ft.Hero("hero", ft.SelectionArea(_box("Hero, SelectionArea"))),
            ft.AnimatedSwitcher(ft.TransparentPointer(_box("AnimatedSwitcher, TransparentPointer"))),
            ft.Screenshot(ft.MergeSemantics(_box("Screenshot, MergeSemantics"))),
            ft.KeyboardListener(ft.WindowDragArea(_box("KeyboardListener, WindowDragArea"))),
            ft.AutofillGroup(_box("AutofillGroup")),
        ],
        spacing=4,
    ),
    "Html": lambda: ft.Html("<h3>Log</h3><ul><li>calm</li><li><b>breeze</b></li></ul>"),
}
"""Cells of 300 by 200 pixels."""

"""Screens that show every control that can be seen, one program whose route says which. Nothing moves at rest."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft
import flet.canvas as cv

Screen = Callable[[ft.Page], None]

PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNwaDgAAAKEAYEml6crAAAAAElFTkSuQmCC"
"""A picture of one point."""

SCREENS: dict[str, Screen] = {}


def screen(build: Screen) -> Screen:
    SCREENS[build.__name__] = build
    return build


def main(page: ft.Page) -> None:
    page.title = "Screens"
    SCREENS[page.route.strip("/")](page)


def nothing() -> None:
    """What a control does that only has to be pressable."""


@screen
def icon_buttons(page: ft.Page) -> None:
    """Buttons that show icons only, some of them alike."""
    page.appbar = ft.AppBar(
        leading=ft.IconButton(ft.Icons.MENU),
        title=ft.Text("Icons to press"),
        actions=[
            ft.IconButton(ft.Icons.SEARCH, tooltip="Find a boat"),
            ft.PopupMenuButton(items=[ft.PopupMenuItem("Sort"), ft.PopupMenuItem(icon=ft.Icons.FLAG)]),
        ],
    )
    page.floating_action_button = ft.FloatingActionButton(icon=ft.Icons.ADD)
    kinds = (ft.IconButton, ft.FilledIconButton, ft.FilledTonalIconButton, ft.OutlinedIconButton)
    page.add(
        ft.Row([kind(ft.Icons.FAVORITE_BORDER) for kind in kinds]),
        ft.Row([kind(ft.Icons.ALARM, selected=True, tooltip="Wake me") for kind in kinds]),
        ft.Row(
            [
                ft.Button(content=ft.Icon(ft.Icons.SEND)),
                ft.Button(icon=ft.Icons.MAIL),
                ft.CupertinoButton(content=ft.Icon(ft.CupertinoIcons.HEART_FILL)),
                ft.FloatingActionButton(content=ft.Icon(ft.Icons.EDIT), mini=True),
                ft.IconButton(ft.Icon(ft.Icons.ANCHOR)),
                ft.IconButton(ft.Icons.DELETE, disabled=True),
            ]
        ),
        *(
            ft.Row([ft.Text(name, expand=True), ft.IconButton(ft.Icons.DELETE_OUTLINE)])
            for name in ("Sloop", "Ketch")
        ),
        *(
            ft.ListTile(title=name, trailing=ft.IconButton(ft.Icons.EDIT, tooltip="Rename"))
            for name in ("Yawl", "Cutter")
        ),
        ft.Row(
            [
                ft.Container(ft.Icon(ft.Icons.STAR), on_click=nothing, padding=8),
                ft.GestureDetector(ft.Icon(ft.Icons.MAP), on_tap=nothing),
                ft.Container(ft.Image(src=PICTURE), on_click=nothing, width=40, height=40, tooltip="Chart"),
            ]
        ),
    )


@screen
def text_buttons(page: ft.Page) -> None:
    kinds = (ft.Button, ft.FilledButton, ft.FilledTonalButton, ft.OutlinedButton, ft.TextButton)
    page.add(
        ft.Row([kind("Set sail", icon=ft.Icons.SAILING) for kind in kinds], wrap=True),
        ft.Row([kind("Not now", disabled=True) for kind in kinds], wrap=True),
        ft.Row(
            [ft.Button("Help", tooltip="What this page is for"), ft.TextButton("Site", url="https://a.test")]
        ),
        ft.SegmentedButton(
            selected=["list"],
            segments=[
                ft.Segment("list", label="List"),
                ft.Segment("map", icon=ft.Icons.MAP),
                ft.Segment("cards", icon=ft.Icon(ft.Icons.CREDIT_CARD)),
            ],
        ),
        ft.Row(
            [ft.CupertinoFilledButton("Buy"), ft.CupertinoTintedButton("Try"), ft.CupertinoButton("Leave")]
        ),
        ft.FloatingActionButton("Extended", icon=ft.Icons.ADD),
    )


@screen
def fields(page: ft.Page) -> None:
    """Fields with labels, with hints, and with nothing but words beside them."""
    page.add(
        ft.TextField(label="Name", helper="As on the pass", prefix_icon=ft.Icons.PERSON),
        ft.TextField(label="Password", password=True, can_reveal_password=True),
        ft.TextField(hint_text="Where to?", suffix=ft.IconButton(ft.Icons.CLEAR)),
        ft.TextField(label="Berths", value="many", error="A number, please"),
        ft.Row([ft.Text("Length"), ft.TextField(width=120), ft.Text("m")]),
        ft.Row([ft.Text("Notes"), ft.TextField(multiline=True, min_lines=2, max_length=80, expand=True)]),
        ft.Row([ft.Text("Harbour"), ft.AutoComplete(suggestions=[ft.AutoCompleteSuggestion("a", "Aarhus")])]),
        ft.Row([ft.Text("Flag"), ft.Dropdown(options=[ft.DropdownOption("dk", "Denmark")], width=200)]),
        ft.Row(
            [ft.Text("Rig"), ft.DropdownM2(options=[ft.dropdownm2.Option("Sloop")], value="Sloop", width=200)]
        ),
        ft.Dropdown(label="Season", editable=True, options=[ft.DropdownOption("Summer")]),
        ft.SearchBar(bar_hint_text="Search boats", controls=[ft.ListTile(title="Margit")]),
        ft.SearchBar(bar_hint_text="Search boats"),
        ft.CupertinoTextField(placeholder_text="Callsign"),
        ft.Row([ft.Text("Captain"), ft.CupertinoTextField(value="Ann", width=160)]),
    )
    page.scroll = ft.ScrollMode.AUTO


@screen
def choices(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.Checkbox(label="Life jackets"),
        ft.Row([ft.Checkbox(value=True), ft.Text("Dinghy on board")]),
        ft.ListTile(title="Radar", trailing=ft.Switch(value=True)),
        ft.Switch(label="Autopilot", tooltip="Steers by itself"),
        ft.CupertinoSwitch(label="Anchor light"),
        ft.CupertinoCheckbox(label="Flares", value=True),
        ft.RadioGroup(
            ft.Row([ft.Radio(value="p", label="Port"), ft.Radio(value="s", label="Starboard")]), value="p"
        ),
        ft.RadioGroup(ft.Row([ft.Text("Adrift"), ft.Radio(value="x")])),
        ft.Row([ft.Text("Speed"), ft.Slider(value=0.4, label="{value}")]),
        ft.Row([ft.Text("Depth"), ft.RangeSlider(start_value=0.2, end_value=0.6)]),
        ft.Row([ft.Text("Trim"), ft.CupertinoSlider(value=0.5)]),
        ft.Slider(),
        ft.Row(
            [
                ft.Chip("Plain"),
                ft.Chip("Sails", on_delete=nothing),
                ft.Chip("Ropes", on_delete=nothing, leading=ft.Icon(ft.Icons.LINK)),
                ft.Chip("Chosen", selected=True, on_select=nothing),
            ]
        ),
        ft.CupertinoSegmentedButton([ft.Text("Day"), ft.Text("Night")], selected_index=0),
        ft.CupertinoSlidingSegmentedButton([ft.Text("Ebb"), ft.Text("Flood")]),
    )


@screen
def gauges(page: ft.Page) -> None:
    page.add(
        ft.Column([ft.Text("Fuel"), ft.ProgressBar(value=0.7)]),
        ft.Row([ft.Text("Water"), ft.ProgressRing(value=0.3)]),
        ft.ProgressBar(value=0.5, tooltip="Half of it has come"),
        ft.ProgressRing(value=1, semantics_label="Batteries"),
        ft.CupertinoActivityIndicator(animating=False),
    )


@screen
def texts(page: ft.Page) -> None:
    page.appbar = ft.AppBar(title=ft.Text("The log"))
    style = ft.TextThemeStyle
    page.add(
        ft.Text("A voyage", theme_style=style.HEADLINE_LARGE),
        ft.Text("The first day", theme_style=style.HEADLINE_SMALL),
        ft.Text("Morning", theme_style=style.TITLE_SMALL),
        ft.Text("Calm until ten, then a breeze.", selectable=True),
        ft.Text("The second day", size=26),
        ft.Text("1,234", theme_style=style.DISPLAY_LARGE),
        ft.Text(spans=[ft.TextSpan("the chart", url="https://a.test"), ft.TextSpan(" of the bay")]),
        ft.Markdown("# Stores\n\n- [x] rope\n- [ ] paint\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n`knot`"),
        ft.SelectionArea(ft.Text("To be copied")),
        ft.Icon(ft.Icons.WARNING, semantics_label="Careful"),
        ft.Icon(ft.Icons.INFO, tooltip="More about this"),
    )


@screen
def rows(page: ft.Page) -> None:
    """Lists, tables, what folds, what can be put in another order."""
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.ExpansionTile(
            "Crew", subtitle=ft.Text("Three"), controls=[ft.ListTile(title="Ann")], expanded=True
        ),
        ft.ExpansionPanelList(
            [
                ft.ExpansionPanel(header=ft.ListTile(title="Bow"), content=ft.Text("Anchor")),
                ft.ExpansionPanel(header=ft.ListTile(title="Stern"), content=ft.Text("Flag"), expanded=True),
            ]
        ),
        ft.ReorderableListView(
            [ft.ListTile(title="First", key="1"), ft.ListTile(title="Second", key="2")], height=120
        ),
        ft.ReorderableListView(
            [
                ft.Row([ft.Text(name), ft.ReorderableDragHandle(ft.Icon(ft.Icons.DRAG_HANDLE))], key=name)
                for name in ("Third", "Fourth")
            ],
            show_default_drag_handles=False,
            height=80,
        ),
        ft.DataTable(
            [
                ft.DataColumn(ft.Text("Boat"), on_sort=nothing),
                ft.DataColumn(ft.Text("Length"), numeric=True, tooltip="In metres"),
            ],
            rows=[
                ft.DataRow([ft.DataCell(ft.Text(boat)), ft.DataCell(ft.Text("9"))], on_select_change=nothing)
                for boat in ("Margit", "Solveig")
            ],
            show_checkbox_column=True,
            sort_column_index=0,
        ),
        ft.CupertinoListTile(title="Log", additional_info=ft.Text("new"), on_click=nothing),
        ft.Dismissible(ft.ListTile(title="Swipe away"), background=ft.Container(bgcolor=ft.Colors.RED)),
        ft.ListTile(
            leading=ft.CircleAvatar(content=ft.Text("A")),
            title="Ann",
            subtitle="Captain",
            trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT),
            on_click=nothing,
            selected=True,
        ),
    )


@screen
def scrolled(page: ft.Page) -> None:
    """What scrolls without anything in it that the keyboard could reach."""
    numbers = [ft.Text(f"Buoy {number}") for number in range(40)]
    page.add(
        ft.ListView([ft.Text(f"Light {number}") for number in range(40)], height=120),
        ft.Column(numbers[:20], scroll=ft.ScrollMode.ALWAYS, height=120),
        ft.Row(numbers[20:], scroll=ft.ScrollMode.AUTO),
        ft.GridView(
            [ft.Container(ft.Text(str(n)), bgcolor=ft.Colors.SURFACE_CONTAINER) for n in range(30)],
            height=100,
        ),
    )


@screen
def bars(page: ft.Page) -> None:
    page.appbar = ft.AppBar(title=ft.Text("Bars"), bgcolor=ft.Colors.SURFACE_CONTAINER)
    page.drawer = ft.NavigationDrawer([ft.NavigationDrawerDestination(label="Inbox", icon=ft.Icons.INBOX)])
    page.navigation_bar = ft.NavigationBar(
        [
            ft.NavigationBarDestination(icon=ft.Icons.HOME, label="Home"),
            ft.NavigationBarDestination(icon=ft.Icons.EXPLORE),
        ]
    )
    page.floating_action_button = ft.FloatingActionButton("Write", icon=ft.Icons.EDIT)
    page.overlay.append(ft.Text("Over everything", top=200, left=400))
    page.add(
        ft.Row(
            [
                ft.NavigationRail(
                    destinations=[
                        ft.NavigationRailDestination(icon=ft.Icons.SAILING, label="Boats"),
                        ft.NavigationRailDestination(icon=ft.Icons.PEOPLE, label="Crew"),
                    ],
                    selected_index=0,
                    leading=ft.FloatingActionButton(icon=ft.Icons.ADD),
                    height=260,
                ),
                ft.Column(
                    [
                        ft.Tabs(
                            ft.TabBar([ft.Tab("Sea"), ft.Tab(icon=ft.Icons.LANDSCAPE)]), length=2, width=300
                        ),
                        ft.Tabs(
                            ft.Column(
                                [
                                    ft.TabBar([ft.Tab("Wind"), ft.Tab("Tide")]),
                                    ft.TabBarView([ft.Text("NE 4"), ft.Text("High at six")], height=40),
                                ],
                                tight=True,
                            ),
                            length=2,
                            width=300,
                        ),
                        ft.MenuBar(
                            [
                                ft.SubmenuButton("File", [ft.MenuItemButton("Open")]),
                                ft.MenuItemButton(leading=ft.Icon(ft.Icons.PRINT)),
                            ]
                        ),
                    ]
                ),
            ]
        ),
    )


@screen
def other_bars(page: ft.Page) -> None:
    page.appbar = ft.CupertinoAppBar(title=ft.Text("Other bars"), trailing=ft.Icon(ft.Icons.ADD))
    page.bottom_appbar = ft.BottomAppBar(ft.Row([ft.IconButton(ft.Icons.MENU), ft.Text("At the bottom")]))
    page.add(
        ft.Pagelet(
            ft.Text("A page in the page"),
            appbar=ft.AppBar(title=ft.Text("Inner bar")),
            bottom_appbar=ft.BottomAppBar(ft.Text("Inner bottom")),
            floating_action_button=ft.FloatingActionButton("Inner"),
            height=300,
        ),
        ft.CupertinoNavigationBar(
            [
                ft.NavigationBarDestination(icon=ft.CupertinoIcons.HOME, label="Home"),
                ft.NavigationBarDestination(icon=ft.CupertinoIcons.BELL),
            ]
        ),
    )


@screen
def boxes(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    page.add(
        ft.Card(ft.Container(ft.Text("A card"), padding=12)),
        ft.ResponsiveRow([ft.Container(ft.Text("Half"), col=6), ft.Container(ft.Text("Other half"), col=6)]),
        ft.Stack([ft.Container(width=80, height=40, bgcolor=ft.Colors.PRIMARY_CONTAINER), ft.Text("Over")]),
        ft.Divider(),
        ft.Row([ft.Text("Left"), ft.VerticalDivider(), ft.Text("Right")], height=30),
        ft.Row(
            [
                ft.CircleAvatar(content=ft.Text("FS")),
                ft.CircleAvatar(foreground_image_src=PICTURE, tooltip="Ann"),
                ft.Image(src=PICTURE, semantics_label="The quay", width=60, height=40),
                ft.Placeholder(width=40, height=40),
                ft.Icon(ft.Icons.MAIL, badge=ft.Badge("3")),
                ft.Draggable(content=ft.Text("Drag me")),
                ft.DragTarget(content=ft.Text("Drop here")),
            ]
        ),
        ft.RotatedBox(1, ft.Text("Turned")),
        cv.Canvas([cv.Circle(20, 20, 10)], width=40, height=40),
        ft.InteractiveViewer(ft.Text("Zoom in"), height=60),
        ft.Semantics(content=ft.Text("sos"), label="Help", button=True, on_tap=nothing),
        ft.ShaderMask(ft.LinearGradient([ft.Colors.PRIMARY, ft.Colors.PRIMARY]), ft.Text("Shaded")),
        ft.AnimatedSwitcher(ft.Text("Switched")),
        ft.PageView([ft.Text("Page one"), ft.Text("Page two")], height=40),
        ft.SafeArea(ft.Text("Safe")),
        ft.Container(ft.Text("A link"), url="https://a.test"),
        ft.ContextMenu(ft.Text("Right-click"), items=[ft.PopupMenuItem("Copy")]),
        ft.CupertinoContextMenu(ft.Text("Hold"), actions=[ft.CupertinoContextMenuAction("Copy")]),
    )


@screen
def banner(page: ft.Page) -> None:
    page.add(ft.Text("Under a banner"))
    page.show_dialog(
        ft.Banner(ft.Text("Storm"), leading=ft.Icon(ft.Icons.WARNING), actions=[ft.TextButton("Thanks")])
    )


@screen
def snack_bar(page: ft.Page) -> None:
    page.add(ft.Text("Over a snack bar"))
    page.show_dialog(ft.SnackBar("Sent", action="Undo", show_close_icon=True, persist=True))


def dialog(build: Callable[[], ft.DialogControl]) -> Callable[[ft.Page], None]:
    def show(page: ft.Page) -> None:
        page.appbar = ft.AppBar(title=ft.Text("Under a dialog"))
        page.add(ft.Text("Beneath"))
        page.show_dialog(build())

    return show


DIALOGS: dict[str, Callable[[], ft.DialogControl]] = {
    "alert": lambda: ft.AlertDialog(
        title="Sure?", content=ft.Text("It sinks."), actions=[ft.TextButton("Yes")]
    ),
    "bare_alert": lambda: ft.AlertDialog(content=ft.TextField()),
    "cupertino_alert": lambda: ft.CupertinoAlertDialog(
        title=ft.Text("Sure?"), content=ft.Text("It sinks."), actions=[ft.CupertinoDialogAction("Yes")]
    ),
    "bottom_sheet": lambda: ft.BottomSheet(
        ft.Container(ft.Text("From below"), padding=20), show_drag_handle=True
    ),
    "action_sheet": lambda: ft.CupertinoBottomSheet(
        ft.CupertinoActionSheet(
            title=ft.Text("What next?"),
            actions=[ft.CupertinoActionSheetAction("Sail")],
            cancel=ft.CupertinoActionSheetAction("Stay"),
        )
    ),
    "wheels": lambda: ft.CupertinoBottomSheet(
        ft.Column([ft.CupertinoPicker([ft.Text("One"), ft.Text("Two")]), ft.CupertinoTimerPicker(value=60)]),
        height=480,
        bgcolor=ft.Colors.SURFACE,
    ),
    "date": ft.DatePicker,
    "date_input": lambda: ft.DatePicker(entry_mode=ft.DatePickerEntryMode.INPUT),
    "date_range": ft.DateRangePicker,
    "time": ft.TimePicker,
    "time_input": lambda: ft.TimePicker(entry_mode=ft.TimePickerEntryMode.INPUT),
}
SCREENS |= {name: dialog(build) for name, build in DIALOGS.items()}

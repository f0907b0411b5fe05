"""Calls that no list of types gives: controls inside controls, states, keys, and properties that need each other."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Iterator

STATES = "hovered focused pressed dragged selected scrolled_under disabled error default".split()
EVERY_STATE = ", ".join(f"ft.ControlState.{state.upper()}: 'red'" for state in STATES)

ROW = "ft.DataRow(cells=[ft.DataCell(ft.Text('1')), ft.DataCell(ft.Text('2'))])"
COLUMNS = "[ft.DataColumn(ft.Text('A'), on_sort=lambda e: None), ft.DataColumn('B', numeric=True)]"

TOGETHER = [
    "ft.CupertinoDatePicker(value=dt.datetime(2020, 1, 2, 3, 30), minute_interval=15)",
    "ft.CupertinoDatePicker(date_picker_mode=ft.CupertinoDatePickerMode.DATE, show_day_of_week=True, value=dt.datetime(2020, 1, 2))",
    f"ft.DataTable(columns={COLUMNS}, rows=[{ROW}, {ROW}], sort_column_index=1, sort_ascending=True)",
    "ft.ExpansionTile('T', expanded_cross_axis_alignment=ft.CrossAxisAlignment.END, controls=[ft.Text('in')])",
    "ft.SegmentedButton([ft.Segment('a', label='A'), ft.Segment('b', label='B')], selected=['a', 'b'], allow_multiple_selection=True)",
    "ft.MenuBar([ft.SubmenuButton('File', controls=[ft.MenuItemButton('Open'), ft.SubmenuButton('More', controls=[ft.MenuItemButton('One')])])])",
    "ft.Text('t', tooltip=ft.Tooltip('tip', trigger_mode=ft.TooltipTriggerMode.TAP))",
    "ft.Container(theme=ft.Theme(tooltip_theme=ft.TooltipTheme(trigger_mode=ft.TooltipTriggerMode.MANUAL)))",
    "ft.NavigationBar([ft.NavigationBarDestination(ft.Icons.ADD, label='a'), ft.NavigationBarDestination(ft.Icons.HOME, label='b', selected_icon=ft.Icons.ABC)], selected_index=1)",
    "ft.CupertinoNavigationBar([ft.NavigationBarDestination(ft.Icons.ADD), ft.NavigationBarDestination(ft.Icons.HOME)], selected_index=1)",
    "ft.CupertinoSegmentedButton([ft.Text('a'), ft.Text('b'), ft.Text('c')], selected_index=2)",
    "ft.CupertinoSlidingSegmentedButton([ft.Text('a'), ft.Text('b'), ft.Text('c')], selected_index=2)",
    "ft.Tabs(length=2, selected_index=1, content=ft.Column([ft.TabBar([ft.Tab('a'), ft.Tab(icon=ft.Icons.ADD)]), ft.TabBarView([ft.Text('1'), ft.Text('2')])]))",
    "ft.RadioGroup(ft.Column([ft.Radio('a', value='a'), ft.Radio('b', value='b')]), value='b')",
    "ft.Dropdown(options=[ft.DropdownOption('a', 'A'), ft.DropdownOption(text='B', leading_icon=ft.Icons.ADD)], value='a')",
    "ft.Slider(min=-5, max=5, value=0, divisions=10, round=1, label='{value}')",
    "ft.RangeSlider(start_value=2, end_value=8, min=0, max=10, divisions=10)",
    "ft.DatePicker(current_date=dt.date(2024, 3, 1), first_date=dt.date(2020, 1, 1), last_date=dt.datetime(2030, 1, 1), value=dt.date(2024, 2, 29))",
    "ft.GridView([ft.Text('1'), ft.Text('2')], runs_count=2, max_extent=100, child_aspect_ratio=2)",
    "ft.ListView([ft.Text('1'), ft.Text('2')], first_item_prototype=True, reverse=True, scroll=ft.ScrollMode.ALWAYS)",
    "ft.Column([ft.Text('1')], scroll=ft.Scrollbar(thickness=3, thumb_visibility=True), on_scroll=lambda e: None)",
    "ft.Stack([ft.Text('a', left=1, top=2), ft.Text('b', right=3, bottom=4, animate_position=300)])",
    "ft.ResponsiveRow([ft.Text('a', col={'sm': 6, 'xl': 3}), ft.Text('b', col=4)], columns={'sm': 12, 'lg': 24})",
    "ft.ResponsiveRow([ft.Text('a', col={ft.ResponsiveRowBreakpoint.MD: 6})], spacing={'xs': 5, 'md': 9}, run_spacing=3)",
    "ft.Row([ft.Text('a', expand=2), ft.Text('b', expand=True, expand_loose=True)], wrap=True, run_spacing=4)",
    "ft.ExpansionPanelList([ft.ExpansionPanel(header=ft.Text('h'), content=ft.Text('c'), expanded=True)])",
    "ft.AlertDialog(title='T', content=ft.Text('C'), actions=[ft.TextButton('No'), ft.FilledButton('Yes')], modal=True)",
    "ft.SnackBar('S', action=ft.SnackBarAction('Undo', text_color='red'), duration=ft.Duration(seconds=2))",
    "ft.Banner(ft.Text('B'), actions=[ft.TextButton('OK')], leading=ft.Icons.ADD)",
    "ft.PopupMenuButton(items=[ft.PopupMenuItem('a', checked=True), ft.PopupMenuItem(), ft.PopupMenuItem(icon=ft.Icons.ADD, content='b')])",
    "ft.ContextMenu(ft.Text('c'), items=[ft.PopupMenuItem('a')], primary_items=[ft.PopupMenuItem('b')])",
    "ft.Draggable(ft.Text('d'), group='g', content_when_dragging=ft.Text('x'), content_feedback=ft.Text('y'), max_simultaneous_drags=1)",
    "ft.View(route='/r', controls=[ft.Text('1')], appbar=ft.AppBar(title='T', actions=[ft.IconButton(ft.Icons.ADD)]), services=[ft.Clipboard()], drawer=ft.NavigationDrawer([ft.NavigationDrawerDestination(icon=ft.Icons.ADD, label='a')]))",
    "ft.Pagelet(ft.Text('c'), appbar=ft.AppBar(title='T'), floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD))",
    "ft.GestureDetector(ft.Text('c'), on_pan_update=lambda e: None, on_tap_down=lambda e: None, mouse_cursor=ft.MouseCursor.GRAB, drag_interval=10)",
    "ft.InteractiveViewer(ft.Text('c'), min_scale=0.1, max_scale=5, boundary_margin=ft.Margin.all(20))",
    "ft.Dismissible(ft.Text('c'), background=ft.Text('b'), secondary_background=ft.Text('s'), dismiss_thresholds={ft.DismissDirection.START_TO_END: 0.3})",
    "ft.ReorderableListView([ft.ListTile(ft.Text('a')), ft.ListTile(ft.Text('b'))], on_reorder=lambda e: None)",
    "ft.SearchBar(bar_hint_text='h', controls=[ft.ListTile(title=ft.Text('a'))], bar_trailing=[ft.Icon(ft.Icons.ADD)])",
    "ft.AutoComplete(suggestions=[ft.AutoCompleteSuggestion('a', 'A'), ft.AutoCompleteSuggestion('b', 'B')])",
    "ft.Markdown('# a', md_style_sheet=ft.MarkdownStyleSheet(h1_text_style=ft.TextStyle(size=3)), code_theme=ft.MarkdownCodeTheme.GITHUB)",
    "ft.Image('a.png', fit=ft.BoxFit.COVER, border_radius=5, error_content=ft.Text('!'), cache_width=10)",
    "ft.Image(b'abc', repeat=ft.ImageRepeat.REPEAT_X, color='red', color_blend_mode=ft.BlendMode.SRC_IN)",
    "ft.Text(spans=[ft.TextSpan('a', style=ft.TextStyle(weight=ft.FontWeight.BOLD)), ft.TextSpan('b', spans=[ft.TextSpan('c', url='https://x')])])",
    "ft.TextField(multiline=True, min_lines=2, max_lines=5, max_length=9, counter='{value_length}', input_filter=ft.NumbersOnlyInputFilter())",
    "ft.TextField(border=ft.InputBorder.UNDERLINE, password=True, can_reveal_password=True, suffix=ft.Text('s'), prefix_icon=ft.Icon(ft.Icons.ADD))",
    "cv.Canvas([cv.Path([cv.Path.MoveTo(1, 2), cv.Path.LineTo(3, 4), cv.Path.Close()], paint=ft.Paint(style=ft.PaintingStyle.STROKE, stroke_width=2))])",
    "cv.Canvas([cv.Text(1, 2, 'a', style=ft.TextStyle(size=3), spans=[ft.TextSpan('b')], max_lines=2)], ft.Text('c'), on_resize=lambda e: None)",
    "cv.Canvas([cv.Rect(1, 2, 3, 4, border_radius=5, paint=ft.Paint(gradient=ft.PaintLinearGradient((0, 0), (9, 9), colors=['red', 'blue'])))])",
    "ft.ShaderMask(ft.Text('c'), shader=ft.RadialGradient(colors=['red', 'blue'], radius=0.7), blend_mode=ft.BlendMode.MULTIPLY)",
    "ft.Container(ft.Text('c'), gradient=ft.SweepGradient(colors=['red', 'blue'], start_angle=1, rotation=0.5), shape=ft.BoxShape.CIRCLE)",
    "ft.Container(image=ft.DecorationImage('a.png', fit=ft.BoxFit.CONTAIN, opacity=0.4), blur=(1, 2), blend_mode=ft.BlendMode.DARKEN)",
    "ft.Container(border=ft.Border.symmetric(vertical=ft.BorderSide(2, 'red'), horizontal=ft.BorderSide(1)), ink=True, url=ft.Url('https://x', ft.UrlTarget.BLANK))",
    "ft.Container(transform=ft.Transform(ft.Matrix4.rotation_z(1).translate(1, 2).scale(3), alignment=ft.Alignment.CENTER))",
    "ft.Container(rotate=ft.Rotate(1, alignment=ft.Alignment.TOP_LEFT), scale=ft.Scale(scale_x=2), offset=(1, 2), animate_offset=True)",
    "ft.AppBar(title=ft.Text('T'), leading=ft.Icon(ft.Icons.MENU), actions=[ft.PopupMenuButton(items=[ft.PopupMenuItem('a')])], bgcolor='red')",
    "ft.BottomAppBar(ft.Row([ft.IconButton(ft.Icons.ADD)]), shape=ft.CircularRectangleNotchShape(), notch_margin=5)",
    "ft.NavigationRail([ft.NavigationRailDestination(ft.Icons.ADD, label='a'), ft.NavigationRailDestination(icon=ft.Icon(ft.Icons.HOME), label=ft.Text('b'))], selected_index=0, leading=ft.Text('L'))",
    "ft.Semantics(ft.Text('c'), label='l', heading_level=2, button=True, on_scroll_up=lambda e: None)",
    "ft.SelectionArea(ft.Column([ft.Text('a'), ft.Text('b')]), on_change=lambda e: None)",
    "ft.Hero(ft.Text('h'), tag='t')",
    "ft.Theme(color_scheme=ft.ColorScheme(primary='red'), visual_density=ft.VisualDensity.COMPACT, page_transitions=ft.PageTransitionsTheme(android=ft.PageTransitionTheme.ZOOM))",
]

ACTIONS = [
    "ft.Button('b', action=ft.CopyToClipboard('words'))",
    "ft.IconButton(ft.Icons.ADD, action=[ft.CopyToClipboard('a'), ft.OpenUrl('https://x')])",
    "ft.Container(ft.Text('c'), action=ft.ShareText('words', title='t'))",
    "ft.ListTile('t', action=ft.PickFiles(ft.FilePicker(), allow_multiple=True))",
    "ft.Text(spans=[ft.TextSpan('s', action=ft.OpenUrl(ft.Url('https://x', '_blank')))])",
]

STATED = [
    f"ft.Button('b', style=ft.ButtonStyle(bgcolor={{{EVERY_STATE}}}))",
    f"ft.Checkbox('c', fill_color={{{EVERY_STATE}}}, overlay_color={{{EVERY_STATE}}})",
    "ft.Button('b', style=ft.ButtonStyle(bgcolor={'hovered': 'red', '': 'blue'}))",
    "ft.Button('b', style=ft.ButtonStyle(side={ft.ControlState.HOVERED: ft.BorderSide(2, 'red'), ft.ControlState.DEFAULT: ft.BorderSide(1)}))",
    "ft.Button('b', style=ft.ButtonStyle(shape={ft.ControlState.PRESSED: ft.StadiumBorder()}, padding={ft.ControlState.DEFAULT: ft.Padding.all(3)}))",
    "ft.Button('b', style=ft.ButtonStyle(text_style={ft.ControlState.HOVERED: ft.TextStyle(size=3)}, elevation={'pressed': 0, '': 1}), bgcolor='red', color='blue', elevation=7)",
    "ft.TextButton('b', style=ft.ButtonStyle(icon_size={'pressed': 10}, mouse_cursor={'hovered': ft.MouseCursor.GRAB}))",
    "ft.Switch(thumb_icon={ft.ControlState.SELECTED: ft.Icons.ADD}, track_outline_width={'selected': 3})",
    "ft.Switch(track_color={'selected': ft.Colors.with_opacity(0.3, 'red'), 'default': '#ff0000'}, thumb_color=ft.Colors.AMBER)",
    "ft.Chip('c', color={ft.ControlState.SELECTED: 'red'}, border_side=ft.BorderSide(3))",
    "ft.SearchBar(bar_bgcolor={'hovered': 'red'}, bar_padding={'default': ft.Padding.all(1)})",
    "ft.DataTable(columns=[ft.DataColumn('A')], data_row_color={'hovered': 'red', 'selected': 'blue'})",
    "ft.SegmentedButton([ft.Segment('a', label='A')], selected=['a'], style=ft.ButtonStyle(bgcolor={'selected': 'red'}))",
    "ft.MenuBar([ft.Text('1')], style=ft.MenuStyle(bgcolor={'default': 'red'}, shape=ft.StadiumBorder()))",
    "ft.Radio('r', fill_color={'selected': 'red'}, value='v')",
    "ft.Slider(overlay_color={'hovered': 'red'})",
]

KEYED = [
    "ft.Text('t', key='text')",
    "ft.Text('t', key=5)",
    "ft.Text('t', key=1.5)",
    "ft.Text('t', key=True)",
    "ft.Text('t', key=ft.ValueKey('v'))",
    "ft.Text('t', key=ft.ValueKey(3))",
    "ft.Column([ft.Text('t', key=ft.ScrollKey('s')), ft.Text('u', key=ft.ScrollKey(7))])",
]

NUMBERS = [
    "ft.Text('t', max_lines=2)",
    "ft.Text('t', width=100, height=50.5, opacity=0.5)",
    "ft.Text('t', width=float('inf'))",
    "ft.Text(5)",
    "ft.Text(1.5)",
    "ft.Text(None)",
    "ft.Text(True)",
    "ft.Container(padding=(1))",
    "ft.ProgressBar(value=0)",
    "ft.ProgressRing(value=1)",
    "ft.Divider(height=0)",
    "ft.Icon(ft.Icons.ADD, size=0)",
    "ft.Icon(ft.CupertinoIcons.ADD)",
    "ft.Text('')",
    "ft.TextField(value='')",
    "ft.Column([])",
    "ft.Column(controls=None)",
    "ft.Row(spacing=0)",
    "ft.Container(content=None, padding=0, margin=0)",
    "ft.Text('t', tooltip='')",
    "ft.Dropdown(options=[])",
    "ft.Markdown('')",
]

CALLS = {"together": TOGETHER, "actions": ACTIONS, "stated": STATED, "keyed": KEYED, "numbers": NUMBERS}


def calls() -> Iterator[tuple[str, str]]:
    """What is tried, and the source text of the call."""
    for group, texts in CALLS.items():
        for number, text in enumerate(texts):
            yield f"{group} {number}: {text}", text

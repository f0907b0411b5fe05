# ruff: noqa: E501
"""Changes to what is shown already: what is set up in `slot`, and the lines that change it (parted by `;;`)."""

from __future__ import annotations

ROWS = "slot.controls = [ft.Text(str(i)) for i in range(6)]"
KEYED = "slot.controls = [ft.Text(str(i), key=f'k{i}') for i in range(6)]"
BOX = "b = ft.Container(ft.Text('in'), padding=5, border=ft.Border.all(1, 'red'), border_radius=3); slot.controls = [b]"
TEXT = "t = ft.Text('a', size=20, color='red'); slot.controls = [t]"
STYLED = "t = ft.Text('a', style=ft.TextStyle(size=20, weight=ft.FontWeight.BOLD)); slot.controls = [t]"
BUTTON = (
    "b = ft.Button('Go', style=ft.ButtonStyle(padding=5, bgcolor={ft.ControlState.HOVERED: 'red',"
    " ft.ControlState.DEFAULT: 'blue'})); slot.controls = [b]"
)
SPANS = "t = ft.Text(spans=[ft.TextSpan('one'), ft.TextSpan('two')]); slot.controls = [t]"
TABLE = (
    "d = ft.DataTable(columns=[ft.DataColumn(ft.Text('A')), ft.DataColumn(ft.Text('B'))],"
    " rows=[ft.DataRow(cells=[ft.DataCell(ft.Text(str(i))), ft.DataCell(ft.Text('x'))]) for i in range(3)]);"
    " slot.controls = [d]"
)
DROPDOWN = "d = ft.Dropdown(options=[ft.DropdownOption('a'), ft.DropdownOption('b')]); slot.controls = [d]"
GRADIENT = "b = ft.Container(gradient=ft.LinearGradient(colors=['red', 'blue'])); slot.controls = [b]"
SHADOW = (
    "b = ft.Container(shadow=[ft.BoxShadow(blur_radius=1), ft.BoxShadow(blur_radius=2)]); slot.controls = [b]"
)
NESTED = (
    "inner = ft.Column([ft.Text('1'), ft.Text('2')]); outer = ft.Row([ft.Container(inner), ft.Text('end')]);"
    " slot.controls = [outer]"
)
TWO = "a = ft.Column([ft.Text('a1'), ft.Text('a2')]); b = ft.Column([ft.Text('b1')]); slot.controls = [a, b]"
CANVAS = "v = cv.Canvas([cv.Line(0, 0, 1, 1), cv.Circle(1, 1, 5)]); slot.controls = [v]"
TABS = (
    "t = ft.Tabs(length=2, content=ft.Column([ft.TabBar([ft.Tab('a'), ft.Tab('b')])])); slot.controls = [t]"
)
MENU = "m = ft.PopupMenuButton(items=[ft.PopupMenuItem('a'), ft.PopupMenuItem('b')]); slot.controls = [m]"
FIELD = "f = ft.TextField(label='Name', value='x'); slot.controls = [f]"
TILE = "t = ft.ListTile(title='T', leading=ft.Icon(ft.Icons.ADD)); slot.controls = [t]"

EDITS: list[tuple[str, str]] = [
    (TEXT, "t.value = 'b'"),
    (TEXT, "t.size = None"),
    (TEXT, "t.color = None ;; t.color = 'blue'"),
    (TEXT, "t.italic = True ;; t.italic = False"),
    (TEXT, "t.visible = False"),
    (TEXT, "t.visible = False ;; t.visible = True"),
    (TEXT, "t.tooltip = 'tip' ;; t.tooltip = ft.Tooltip('other')"),
    (TEXT, "t.weight = ft.FontWeight.W_600 ;; t.weight = ft.FontWeight.BOLD"),
    (TEXT, "t.style = ft.TextStyle(size=9)"),
    (TEXT, "t.margin = 5 ;; t.margin = ft.Margin.only(left=3)"),
    (TEXT, "t.expand = True ;; t.expand = 2 ;; t.expand = False"),
    (TEXT, "t.badge = '3' ;; t.badge = ft.Badge('4', bgcolor='red')"),
    (TEXT, "t.rotate = 0.5 ;; t.rotate = ft.Rotate(1)"),
    (TEXT, "t.on_tap = lambda e: None"),
    (TEXT, "t.on_tap = lambda e: None ;; t.on_tap = None"),
    (STYLED, "t.style.size = 30"),
    (STYLED, "t.style.weight = None"),
    (STYLED, "t.style = None"),
    (STYLED, "t.style.decoration = ft.TextDecoration.UNDERLINE ;; t.style.size = None"),
    (BOX, "b.padding = 10"),
    (BOX, "b.padding = ft.Padding.only(left=1) ;; b.padding.left = 2"),
    (BOX, "b.border = ft.Border(top=ft.BorderSide(2)) ;; b.border.top.width = 4"),
    (BOX, "b.border = None"),
    (BOX, "b.border_radius = ft.BorderRadius.only(top_left=4) ;; b.border_radius.top_left = 9"),
    (BOX, "b.content = ft.Text('other')"),
    (BOX, "b.content = None"),
    (BOX, "b.content.value = 'changed'"),
    (BOX, "b.content = ft.Row([b.content])"),
    (BOX, "b.bgcolor = ft.Colors.RED ;; b.bgcolor = ft.Colors.with_opacity(0.5, 'blue')"),
    (BOX, "b.animate = ft.Animation(300)"),
    (BOX, "b.alignment = ft.Alignment.CENTER ;; b.alignment = ft.Alignment(0.5, 0.5)"),
    (BOX, "b.data = 5"),
    (BUTTON, "b.content = 'Stop'"),
    (BUTTON, "b.style.bgcolor[ft.ControlState.HOVERED] = 'green'"),
    (BUTTON, "b.style.bgcolor = {ft.ControlState.PRESSED: 'green'}"),
    (BUTTON, "del b.style.bgcolor[ft.ControlState.HOVERED]"),
    (BUTTON, "b.style = None"),
    (BUTTON, "b.icon = ft.Icons.ADD ;; b.icon = ft.Icon(ft.Icons.REMOVE)"),
    (BUTTON, "b.disabled = True"),
    (ROWS, "slot.controls.append(ft.Text('new'))"),
    (ROWS, "slot.controls.insert(0, ft.Text('new'))"),
    (ROWS, "slot.controls.pop(2)"),
    (ROWS, "slot.controls.clear()"),
    (ROWS, "slot.controls = []"),
    (ROWS, "slot.controls.reverse()"),
    (ROWS, "slot.controls.insert(0, slot.controls.pop())"),
    (ROWS, "slot.controls[1], slot.controls[4] = slot.controls[4], slot.controls[1]"),
    (ROWS, "slot.controls[3] = ft.Button('instead')"),
    (ROWS, "slot.controls = [ft.Text(str(i * 10)) for i in range(3)]"),
    (ROWS, "slot.controls.sort(key=lambda t: -int(t.value))"),
    (ROWS, "slot.controls.pop() ;; slot.controls.append(ft.Text('a')) ;; slot.controls.pop(0)"),
    (ROWS, "slot.controls[0].value = 'first'; slot.controls.reverse()"),
    (ROWS, "del slot.controls[1:4]"),
    (ROWS, "slot.controls[2:2] = [ft.Text('x'), ft.Text('y')]"),
    (ROWS, "slot.controls = slot.controls[3:] + slot.controls[:3]"),
    (KEYED, "slot.controls.reverse()"),
    (KEYED, "slot.controls = [ft.Text(f'{i}!', key=f'k{i}') for i in (5, 3, 1)]"),
    (KEYED, "slot.controls = [ft.Text(str(i), key=f'k{i}') for i in range(3, 9)]"),
    (SPANS, "t.spans[0].text = 'changed'"),
    (SPANS, "t.spans.append(ft.TextSpan('three', style=ft.TextStyle(size=3)))"),
    (SPANS, "t.spans.pop(0)"),
    (TABLE, "d.rows.append(ft.DataRow(cells=[ft.DataCell(ft.Text('n')), ft.DataCell(ft.Text('m'))]))"),
    (TABLE, "d.rows[1].cells[0].content.value = 'changed'"),
    (TABLE, "d.rows.pop(0)"),
    (TABLE, "d.rows[0].selected = True"),
    (TABLE, "d.sort_column_index = 1; d.sort_ascending = True ;; d.rows.reverse()"),
    (DROPDOWN, "d.options.append(ft.DropdownOption('c')) ;; d.value = 'c'"),
    (DROPDOWN, "d.options = [ft.DropdownOption('z')]"),
    (DROPDOWN, "d.options[0].text = 'A'"),
    (GRADIENT, "b.gradient.colors = ['green', 'blue', 'red']"),
    (GRADIENT, "b.gradient.colors.append('green')"),
    (GRADIENT, "b.gradient = ft.RadialGradient(colors=['red', 'blue'])"),
    (GRADIENT, "b.gradient.begin = ft.Alignment.TOP_LEFT"),
    (SHADOW, "b.shadow[0].color = 'red'"),
    (SHADOW, "b.shadow.append(ft.BoxShadow(blur_radius=3))"),
    (SHADOW, "b.shadow = ft.BoxShadow(blur_radius=9)"),
    (
        NESTED,
        "inner.controls.append(ft.Text('3')) ;; outer.controls.pop() ;; inner.controls[0].value = 'one'",
    ),
    (NESTED, "outer.controls.reverse()"),
    (NESTED, "outer.controls = [inner]"),
    (NESTED, "slot.controls = [inner, outer.controls[1]]"),
    (TWO, "b.controls.append(a.controls.pop())"),
    (TWO, "a.controls, b.controls = b.controls, a.controls"),
    (TWO, "slot.controls = [b, a]"),
    (TWO, "slot.controls = [ft.Row([a, b])]"),
    (CANVAS, "v.shapes.append(cv.Rect(1, 2, 3, 4))"),
    (CANVAS, "v.shapes[0].x2 = 50"),
    (CANVAS, "v.shapes[1].paint = ft.Paint(color='red') ;; v.shapes[1].paint.stroke_width = 3"),
    (TABS, "t.selected_index = 1"),
    (TABS, "t.content.controls[0].tabs.append(ft.Tab('c')); t.length = 3"),
    (MENU, "m.items[0].checked = True ;; m.items.append(ft.PopupMenuItem('c'))"),
    (FIELD, "f.value = ''"),
    (FIELD, "f.error = 'wrong' ;; f.error = None"),
    (FIELD, "f.prefix = ft.Text('$') ;; f.prefix = '$'"),
    (TILE, "t.leading = ft.Text('L') ;; t.trailing = ft.Icon(ft.Icons.REMOVE)"),
    (TILE, "t.title = ft.Text('T2') ;; t.title.value = 'T3'"),
    ("slot.controls = []", "slot.spacing = 30 ;; slot.spacing = 10"),
    (
        "slot.controls = []",
        "slot.alignment = ft.MainAxisAlignment.CENTER ;; slot.alignment = ft.MainAxisAlignment.START",
    ),
    (
        "r = ft.ResponsiveRow(columns=12, spacing={'xs': 1}); slot.controls = [r]",
        "r.columns = {'xs': 4} ;; r.spacing['xs'] = 3",
    ),
]

PAGE_EDITS = [
    "page.title = 'T' ;; page.title = 'U'",
    "page.theme_mode = ft.ThemeMode.DARK",
    "page.theme = ft.Theme(color_scheme_seed='red') ;; page.theme.color_scheme_seed = 'blue'",
    "page.dark_theme = ft.Theme(use_material3=False, visual_density=ft.VisualDensity.COMPACT)",
    "page.theme_animation_style = ft.AnimationStyle(duration=300)",
    "page.rtl = True ;; page.rtl = False",
    "page.adaptive = True",
    "page.fonts = {'A': 'a.ttf'} ;; page.fonts['B'] = 'b.ttf'",
    "page.locale_configuration = ft.LocaleConfiguration(supported_locales=[ft.Locale('de', 'DE')], current_locale=ft.Locale('de'))",
    "page.show_semantics_debugger = True ;; page.show_semantics_debugger = False",
    "page.bgcolor = 'red' ;; page.bgcolor = None",
    "page.padding = 5 ;; page.padding = ft.Padding.only(left=3)",
    "page.spacing = 3",
    "page.scroll = ft.ScrollMode.AUTO ;; page.auto_scroll = True",
    "page.vertical_alignment = ft.MainAxisAlignment.CENTER; page.horizontal_alignment = ft.CrossAxisAlignment.END",
    "page.appbar = ft.AppBar(title='A') ;; page.appbar.title = 'B' ;; page.appbar.actions = [ft.Text('C')]",
    "page.bottom_appbar = ft.BottomAppBar(ft.Text('x')) ;; page.bottom_appbar = None",
    "page.navigation_bar = ft.NavigationBar([ft.NavigationBarDestination(ft.Icons.ADD), ft.NavigationBarDestination(ft.Icons.ABC)])",
    "page.drawer = ft.NavigationDrawer([ft.NavigationDrawerDestination(icon=ft.Icons.ADD, label='a')]); page.end_drawer = ft.NavigationDrawer()",
    "page.floating_action_button = ft.FloatingActionButton('+'); page.floating_action_button_location = ft.FloatingActionButtonLocation.CENTER_TOP",
    "page.decoration = ft.BoxDecoration(bgcolor='red') ;; page.decoration.bgcolor = 'blue'",
    "page.foreground_decoration = ft.BoxDecoration(gradient=ft.LinearGradient(colors=['red', 'blue']))",
    "page.overlay.append(ft.Text('over')) ;; page.overlay.append(ft.Text('more')) ;; page.overlay.pop(0)",
    "page.overlay.clear() ;; page.overlay.append(ft.Container(left=1, top=2))",
    "page.show_dialog(ft.AlertDialog(title='D')) ;; page.show_dialog(ft.SnackBar('S'))",
    "page.pop_dialog()",
    "page.on_resize = lambda e: None; page.on_keyboard_event = lambda e: None ;; page.on_resize = None",
    "page.enable_screenshots = True",
    "page.window.title_bar_hidden = True; page.window.width = 300; page.window.alignment = ft.Alignment.CENTER",
    "page.views.append(ft.View(route='/two', controls=[ft.Text('2')], appbar=ft.AppBar(title='2'))) ;; page.views[-1].bgcolor = 'red' ;; page.views.pop()",
    "page.views.append(ft.View(route='/three', can_pop=False, on_confirm_pop=lambda e: None)) ;; page.views[-1].route = '/four' ;; page.views.reverse() ;; page.views.reverse() ;; page.views.pop()",
]
"""Changes to the page, one after the other."""

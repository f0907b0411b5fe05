# ruff: noqa: E501
"""Calls of methods that reach the browser: what each asks for, what a browser answers, what the program gets.

Read from the protocol; upstream Flet is held to the same table.
"""

from __future__ import annotations

import dataclasses
from typing import Any


@dataclasses.dataclass(frozen=True)
class Call:
    """One call.

    Args:
        control: source text that makes the control `c`.
        text: source text of the call.
        method: what the browser is asked for, `None` if the call is refused before.
        args: the arguments that are sent, `None` if there are none.
        answer: what the browser answers.
        result: the text form of what the program gets, or `raised X`.
        error: the error that the browser answers.
        answered: whether it answers at all.
        ours_only: whether upstream does something else: it sends what no browser can carry out.
    """

    control: str
    text: str
    method: str | None = None
    args: dict[str, Any] | None = None
    answer: Any = None
    result: str = "None"
    error: str | None = None
    answered: bool = True
    ours_only: bool = False

    @property
    def name(self) -> str:
        return f"{self.control}: {self.text}" + (f" ({self.error})" if self.error else "")


def _focus(control: str) -> Call:
    return Call(control, "await c.focus()", "focus")


UNSUPPORTED = "raised FletUnsupportedPlatformException"
SECOND = {"seconds": 1}
SCROLL = {"offset": None, "delta": None, "scroll_key": None, "duration": 0, "curve": "ease"}
NOWHERE = {"global_position": None, "local_position": None}
BROWSER = {
    "browser_name": "chrome",
    "app_code_name": "Mozilla",
    "app_name": "Netscape",
    "app_version": "5.0",
    "device_memory": 8.0,
    "language": "de",
    "languages": ["de", "en"],
    "platform": "Linux",
    "product": "Gecko",
    "product_sub": "1",
    "user_agent": "UA",
    "vendor": "V",
    "vendor_sub": "",
    "max_touch_points": 0,
    "hardware_concurrency": 4,
    "locales": [{"language_code": "de", "country_code": "DE", "script_code": None}],
}
DRAWERS = "ft.View(route='/d', drawer=ft.NavigationDrawer(), end_drawer=ft.NavigationDrawer())"
PAGELET = "ft.Pagelet(ft.Text('x'), drawer=ft.NavigationDrawer(), end_drawer=ft.NavigationDrawer())"
TABS = "ft.Tabs(length=3, content=ft.Text('x'))"
VIEWER = "ft.InteractiveViewer(ft.Text('x'))"
CONTEXT_MENU = "ft.ContextMenu(ft.Text('x'))"

CONTROL_CALLS = [
    *(
        _focus(control)
        for control in (
            "ft.Button('b')",
            "ft.FilledButton('b')",
            "ft.OutlinedButton('b')",
            "ft.TextButton('b')",
            "ft.IconButton(ft.Icons.ADD)",
            "ft.FilledIconButton(ft.Icons.ADD)",
            "ft.CupertinoButton('b')",
            "ft.TextField()",
            "ft.CupertinoTextField()",
            "ft.Dropdown()",
            "ft.DropdownM2()",
            "ft.SearchBar()",
            "ft.KeyboardListener(ft.Text('x'))",
        )
    ),
    Call("ft.TextField()", "await c.focus()", "focus", error="gone", result="raised RuntimeError"),
    Call("page", "await c.push_route('/a')", "push_route", {"route": "/a"}),
    Call("page", "await c.push_route('/a', x=1, y='b c')", "push_route", {"route": "/a?x=1&y=b+c"}),
    Call(
        "page",
        "await c.take_screenshot()",
        "take_screenshot",
        {"pixel_ratio": None, "delay": None},
        b"png",
        "b'png'",
    ),
    Call(
        "page",
        "await c.take_screenshot(2, ft.Duration(seconds=1))",
        "take_screenshot",
        {"pixel_ratio": 2, "delay": SECOND},
        b"png",
        "b'png'",
    ),
    Call(
        "page",
        "await c.take_animation('n', [10, 20], 2)",
        "take_animation",
        {"name": "n", "frame_delays_ms": [10, 20], "pixel_ratio": 2},
        [b"a", b"b"],
        "[b'a', b'b']",
    ),
    Call(
        "page",
        "(lambda i: (type(i).__name__, i.browser_name, i.languages, i.locales, i.device_memory, i.hardware_concurrency))(await c.get_device_info())",
        "get_device_info",
        None,
        BROWSER,
        "('WebDeviceInfo', <WebBrowserName.CHROME: 'chrome'>, ['de', 'en'], [Locale(language_code='de', country_code='DE', script_code=None)], 8.0, 4)",
    ),
    Call(
        "page",
        "await c.set_allowed_device_orientations([ft.DeviceOrientation.PORTRAIT_UP])",
        result=UNSUPPORTED,
    ),
    Call(
        "page",
        "await c.scroll_to(delta=5, duration=100)",
        "scroll_to",
        SCROLL | {"delta": 5, "duration": 100, "curve": None},
    ),
    Call("page", "await c.show_drawer()", result="raised ValueError"),
    Call(DRAWERS, "await c.show_drawer()", "show_drawer", None, [None, None]),
    Call(DRAWERS, "await c.close_drawer()", "close_drawer", None, [None, None]),
    Call(DRAWERS, "await c.show_end_drawer()", "show_end_drawer", None, [None, None]),
    Call(DRAWERS, "await c.close_end_drawer()", "close_end_drawer", None, [None, None]),
    Call(DRAWERS, "await page.show_drawer()", "show_drawer", None, [None, None]),
    Call("ft.View(route='/c')", "await c.confirm_pop(True)", "confirm_pop", {"should_pop": True}),
    Call("ft.View(route='/c')", "await c.show_drawer()", result="raised ValueError"),
    Call(PAGELET, "await c.show_drawer()", "show_drawer"),
    Call(PAGELET, "await c.close_drawer()", "close_drawer"),
    Call(PAGELET, "await c.show_end_drawer()", "show_end_drawer"),
    Call(PAGELET, "await c.close_end_drawer()", "close_end_drawer"),
    Call("ft.Column()", "await c.scroll_to(offset=-1)", "scroll_to", SCROLL | {"offset": -1}),
    Call(
        "ft.Row()",
        "await c.scroll_to(delta=30, duration=200, curve=ft.AnimationCurve.BOUNCE_IN)",
        "scroll_to",
        SCROLL | {"delta": 30, "duration": 200, "curve": "bounceIn"},
    ),
    Call("ft.ListView()", "await c.scroll_to(scroll_key='a')", "scroll_to", SCROLL | {"scroll_key": "a"}),
    Call(
        "ft.GridView()",
        "await c.scroll_to(scroll_key=ft.ScrollKey(5), duration=ft.Duration(seconds=1))",
        "scroll_to",
        SCROLL | {"scroll_key": {"_type": "scroll", "value": 5}, "duration": SECOND},
    ),
    Call("ft.SearchBar()", "await c.open_view()", "open_view"),
    Call("ft.SearchBar(value='v')", "await c.close_view()", "close_view", {"text": "v"}),
    Call("ft.SearchBar(value='v')", "await c.close_view('w')", "close_view", {"text": "w"}),
    Call(
        TABS,
        "await c.move_to(1)",
        "move_to",
        {"index": 1, "curve": "easeIn", "duration": {"milliseconds": 100}},
    ),
    Call(
        TABS,
        "await c.move_to(-1, ft.AnimationCurve.EASE, 50)",
        "move_to",
        {"index": 2, "curve": "ease", "duration": 50},
        ours_only=True,
    ),
    Call(TABS, "await c.move_to(3)", result="raised IndexError"),
    Call(
        "ft.PageView()",
        "await c.go_to_page(2)",
        "go_to_page",
        {"index": 2, "duration": SECOND, "curve": "linear"},
    ),
    Call("ft.PageView()", "await c.jump_to_page(2)", "jump_to_page", {"index": 2}),
    Call("ft.PageView()", "await c.jump_to_page(-1)", result="raised ValueError"),
    Call("ft.PageView()", "await c.go_to_page(-1)", result="raised ValueError"),
    Call("ft.PageView()", "await c.jump_to(30.5)", "jump_to", {"value": 30.5}),
    Call("ft.PageView()", "await c.next_page()", "next_page", {"duration": SECOND, "curve": "linear"}),
    Call(
        "ft.PageView()",
        "await c.previous_page(100, ft.AnimationCurve.EASE)",
        "previous_page",
        {"duration": 100, "curve": "ease"},
    ),
    Call(VIEWER, "await c.zoom(2)", "zoom", {"factor": 2}),
    Call(VIEWER, "await c.pan(1, 2)", "pan", {"dx": 1, "dy": 2, "dz": 0}),
    Call(VIEWER, "await c.reset()", "reset", {"animation_duration": None}),
    Call(VIEWER, "await c.reset(ft.Duration(seconds=1))", "reset", {"animation_duration": SECOND}),
    Call(VIEWER, "await c.save_state()", "save_state"),
    Call(VIEWER, "await c.restore_state()", "restore_state"),
    Call(
        "ft.Dismissible(ft.Text('x'))", "await c.confirm_dismiss(True)", "confirm_dismiss", {"dismiss": True}
    ),
    Call(CONTEXT_MENU, "await c.open()", "open", NOWHERE),
    Call(CONTEXT_MENU, "await c.open((1, 2))", "open", NOWHERE | {"global_position": [1, 2]}),
    Call(
        CONTEXT_MENU,
        "await c.open(local_position=ft.Offset(1, 0))",
        "open",
        NOWHERE | {"local_position": {"x": 1}},
    ),
    Call("cv.Canvas()", "await c.capture()", "capture", {"pixel_ratio": None}),
    Call("cv.Canvas()", "await c.capture(2)", "capture", {"pixel_ratio": 2}),
    Call("cv.Canvas()", "await c.get_capture()", "get_capture", None, b"png", "b'png'"),
    Call("cv.Canvas()", "await c.clear_capture()", "clear_capture"),
    Call(
        "ft.Screenshot(ft.Text('x'))",
        "await c.capture()",
        "capture",
        {"pixel_ratio": None, "delay": None},
        b"png",
        "b'png'",
    ),
    Call(
        "ft.Screenshot(ft.Text('x'))",
        "await c.capture(2, 100)",
        "capture",
        {"pixel_ratio": 2, "delay": 100},
        b"png",
        "b'png'",
    ),
    Call(
        "ft.FletApp('u')",
        "await c.wait_idle()",
        "wait_idle",
        {"idle_ms": 300, "timeout_ms": 30000},
        {"status": "idle", "error": None},
        "{'status': 'idle', 'error': None}",
    ),
    Call(
        "ft.FletApp('u')",
        "await c.wait_idle(timeout_ms=-4900)",
        "wait_idle",
        {"idle_ms": 300, "timeout_ms": -4900},
        answered=False,
        result="raised TimeoutError",
    ),
    *(
        Call("page.window", f"await c.{method}()", method, error="no window", result="raised RuntimeError")
        for method in ("center", "close", "destroy", "start_dragging", "to_front", "wait_until_ready_to_show")
    ),
    Call(
        "page.window",
        "await c.start_resizing(ft.WindowResizeEdge.TOP_LEFT)",
        "start_resizing",
        {"edge": "topLeft"},
        error="no window",
        result="raised RuntimeError",
    ),
]

"""Which test covers each type of control: the picture of one of each, or a test of what it does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.engine.declare.control import BaseControl
from tests.gate.one_of_each import LARGE, SMALL
from tests.gate.windows_of_each import WINDOWS

DEVICE = "client/tests/services/device.test.ts"
SERVICES = "client/tests/services/services.test.ts"
PAGE = "tests/browser/test_page.py"
ANSWERS = "tests/unit/upstream/test_methods.py"

BEHAVIOURS: dict[str, tuple[str, str]] = {
    "Accelerometer": (DEVICE, "%s reports how the device moves"),
    "Barometer": (DEVICE, "%s says that browsers have none"),
    "Battery": (DEVICE, "the battery is asked, and tells when it is charged"),
    "BrowserContextMenu": (DEVICE, "the browser's own menu goes and comes back"),
    "Clipboard": (DEVICE, "text is copied and pasted; a refusal says what is not allowed"),
    "Connectivity": (DEVICE, "the kind of connection is told when it is another one"),
    "Gyroscope": (DEVICE, "%s reports how the device moves"),
    "HapticFeedback": (DEVICE, "a device that can shake does, the heavier the longer"),
    "FletApp": ("tests/browser/test_several_programs.py", "test_a_program_within_another"),
    "IFrame": ("tests/browser/test_extension.py", "test_html_frames_and_scripts"),
    "Magnetometer": (DEVICE, "%s says that browsers have none"),
    "SemanticsService": (DEVICE, "a screen reader is told, and what the visitor has asked for is answered"),
    "ShakeDetector": (SERVICES, "a shaken device is noticed, also on a page that has just been opened"),
    "Share": (DEVICE, "text is handed to a share sheet, or to a mail where there is none"),
    "SharedPreferences": (SERVICES, "preferences keep values under the names that upstream's client uses"),
    "UrlLauncher": (SERVICES, "an address opens in the window that is asked for"),
    "UserAccelerometer": (DEVICE, "%s reports how the device moves"),
    "Wakelock": (DEVICE, "the screen stays on while it is wanted"),
    "Page": (PAGE, "test_the_program_hears_of_the_window_and_the_keyboard"),
    "ScreenBrightness": (ANSWERS, "test_what_is_asked_of_the_browser"),
    "StoragePaths": (ANSWERS, "test_what_is_asked_of_the_browser"),
}
"""The types that no picture shows, and the test that covers each: its file, and its name or its words."""
NOT_SHOWN = {
    "MultiView": "made where another page holds the program, see docs/coverage.md",
    "Window": "the window is the browser's, see docs/coverage.md",
}


def pictured() -> set[type[BaseControl]]:
    """The classes that are in the pictures, with those that stand in their properties."""
    makes = [*SMALL.values(), *LARGE.values(), *(window.make for window in WINDOWS.values())]
    return {cls for make in makes for cls in _classes(make())}


def _classes(value: Any) -> Iterator[type[BaseControl]]:
    if isinstance(value, BaseControl):
        yield type(value)
        for name in type(value)._flet_props:
            yield from _classes(getattr(value, name, None))
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _classes(one)

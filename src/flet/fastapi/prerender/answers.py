"""What the browser of a reader answers when the program calls it: it is new, and keeps nothing."""

from typing import Any

__all__ = ["answer"]

# By type of control and method; anything else is answered with nothing at all.
ANSWERS: dict[tuple[str, str], Any] = {
    ("Battery", "get_battery_state"): "unknown",
    ("Battery", "is_in_battery_save_mode"): False,
    ("Clipboard", "set_files"): False,
    ("Connectivity", "get_connectivity"): ["ethernet"],
    ("FilePicker", "pick_files"): [],
    ("Page", "get_device_info"): {},
    ("SemanticsService", "get_accessibility_features"): {},
    ("SharedPreferences", "clear"): True,
    ("SharedPreferences", "contains_key"): False,
    ("SharedPreferences", "get_keys"): [],
    ("SharedPreferences", "remove"): False,
    ("SharedPreferences", "set"): False,
    ("UrlLauncher", "can_launch_url"): False,
    ("UrlLauncher", "supports_close_for_launch_mode"): False,
    ("UrlLauncher", "supports_launch_mode"): False,
    ("Wakelock", "is_enabled"): False,
}


def answer(control_type: str, method: str) -> Any:
    """Return the result of a call."""
    return ANSWERS.get((control_type, method))

# ruff: noqa: E501
"""Calls of methods of services; see `method_calls`."""

from __future__ import annotations

from tests.unit.upstream.method_calls import UNSUPPORTED, Call

SHARED = {"status": "success", "raw": "r"}
SHARE_FLAGS = {"download_fallback_enabled": True, "mail_to_fallback_enabled": True}
PICKED = {"id": 1, "name": "a.txt", "path": None, "size": 3, "bytes": b"abc"}
PICK = {
    "dialog_title": None,
    "initial_directory": None,
    "file_type": "any",
    "allowed_extensions": None,
    "allow_multiple": False,
    "with_data": False,
    "compression_quality": 0,
    "cancel_upload_on_window_blur": True,
}
SAVE = {
    "dialog_title": None,
    "file_name": "a.txt",
    "initial_directory": None,
    "file_type": "any",
    "allowed_extensions": None,
    "src_bytes": b"abc",
}
LAUNCH = {
    "url": "https://x",
    "mode": "platformDefault",
    "web_view_configuration": None,
    "browser_configuration": None,
    "web_only_window_name": None,
}
FEATURES = {
    "accessible_navigation": True,
    "bold_text": False,
    "disable_animations": False,
    "high_contrast": False,
    "invert_colors": False,
    "reduce_motion": True,
    "on_off_switch_labels": False,
    "supports_announcements": True,
}

SERVICE_CALLS = [
    Call("ft.Clipboard()", "await c.set('a')", "set", {"data": "a"}),
    Call("ft.Clipboard()", "await c.get()", "get", None, "words", "'words'"),
    Call(
        "ft.Clipboard()",
        "await c.get()",
        "get",
        error="PlatformException(paste_fail)",
        result="raised RuntimeError",
    ),
    Call("ft.Clipboard()", "await c.set_image(b'png')", "set_image", {"data": b"png"}),
    Call("ft.Clipboard()", "await c.get_image()", "get_image", None, b"png", "b'png'"),
    Call("ft.Clipboard()", "await c.set_files(['a'])", result=UNSUPPORTED),
    Call("ft.Clipboard()", "await c.get_files()", result=UNSUPPORTED),
    Call("ft.UrlLauncher()", "await c.launch_url('https://x')", "launch_url", LAUNCH),
    Call(
        "ft.UrlLauncher()",
        "await c.launch_url(ft.Url('https://x', ft.UrlTarget.BLANK), mode=ft.LaunchMode.EXTERNAL_APPLICATION, web_only_window_name='w')",
        "launch_url",
        LAUNCH
        | {
            "url": {"url": "https://x", "target": "_blank"},
            "mode": "externalApplication",
            "web_only_window_name": "w",
        },
    ),
    Call("ft.UrlLauncher()", "await c.can_launch_url('u')", "can_launch_url", {"url": "u"}, True, "True"),
    Call(
        "ft.UrlLauncher()",
        "await c.open_window('u', title='t', width=10, height=20)",
        "open_window",
        {"url": "u", "title": "t", "width": 10, "height": 20},
    ),
    Call(
        "ft.UrlLauncher()",
        "await c.open_window('u')",
        "open_window",
        {"url": "u", "title": None, "width": None, "height": None},
    ),
    Call(
        "ft.UrlLauncher()",
        "await c.supports_launch_mode(ft.LaunchMode.IN_APP_WEB_VIEW)",
        "supports_launch_mode",
        {"mode": "inAppWebView"},
        False,
        "False",
    ),
    Call(
        "ft.UrlLauncher()",
        "await c.supports_close_for_launch_mode(ft.LaunchMode.PLATFORM_DEFAULT)",
        "supports_close_for_launch_mode",
        {"mode": "platformDefault"},
        True,
        "True",
    ),
    Call("ft.UrlLauncher()", "await c.close_in_app_web_view()", "close_in_app_web_view"),
    Call(
        "ft.SharedPreferences()", "await c.set('k', ['v'])", "set", {"key": "k", "value": ["v"]}, True, "True"
    ),
    Call("ft.SharedPreferences()", "await c.set('k', 1.5)", "set", {"key": "k", "value": 1.5}, True, "True"),
    Call("ft.SharedPreferences()", "await c.set('k', {'a': 1})", result="raised ValueError"),
    Call("ft.SharedPreferences()", "await c.get('k')", "get", {"key": "k"}, 5, "5"),
    Call("ft.SharedPreferences()", "await c.contains_key('k')", "contains_key", {"key": "k"}, True, "True"),
    Call("ft.SharedPreferences()", "await c.remove('k')", "remove", {"key": "k"}, True, "True"),
    Call(
        "ft.SharedPreferences()", "await c.get_keys('k')", "get_keys", {"key_prefix": "k"}, ["k1"], "['k1']"
    ),
    Call("ft.SharedPreferences()", "await c.clear()", "clear", None, True, "True"),
    Call(
        "ft.FilePicker()",
        "[(f.id, f.name, f.path, f.size, f.bytes) for f in await c.pick_files()]",
        "pick_files",
        PICK,
        [PICKED],
        "[(1, 'a.txt', None, 3, b'abc')]",
    ),
    Call(
        "ft.FilePicker()",
        "await c.pick_files(dialog_title='t', allowed_extensions=['txt'], allow_multiple=True)",
        "pick_files",
        PICK | {"dialog_title": "t", "allowed_extensions": ["txt"], "allow_multiple": True},
        [],
        "[]",
    ),
    Call("ft.FilePicker()", "await c.save_file(file_name='a.txt', src_bytes=b'abc')", "save_file", SAVE),
    Call("ft.FilePicker()", "await c.save_file(src_bytes=b'abc')", result="raised ValueError"),
    Call("ft.FilePicker()", "await c.get_directory_path()", result=UNSUPPORTED),
    Call(
        "ft.FilePicker()",
        "await c.upload([ft.FilePickerUploadFile('/u', name='a.txt'), ft.FilePickerUploadFile('/v', method='POST', id=2)])",
        "upload",
        {
            "files": [
                {"upload_url": "/u", "method": "PUT", "name": "a.txt"},
                {"upload_url": "/v", "method": "POST", "id": 2},
            ]
        },
    ),
    Call("ft.BrowserContextMenu()", "await c.disable()", "disable_menu"),
    Call("ft.BrowserContextMenu()", "await c.enable()", "enable_menu"),
    Call("ft.HapticFeedback()", "await c.heavy_impact()", "heavy_impact"),
    Call("ft.HapticFeedback()", "await c.light_impact()", "light_impact"),
    Call("ft.HapticFeedback()", "await c.medium_impact()", "medium_impact"),
    Call("ft.HapticFeedback()", "await c.vibrate()", "vibrate"),
    Call("ft.HapticFeedback()", "await c.selection_click()", "selection_click"),
    Call(
        "ft.SemanticsService()",
        "await c.announce_message('m')",
        "announce_message",
        {"message": "m", "rtl": False, "assertiveness": "polite"},
    ),
    Call("ft.SemanticsService()", "await c.announce_tooltip('m')", "announce_tooltip", {"message": "m"}),
    Call(
        "ft.SemanticsService()",
        "(lambda f: (f.accessible_navigation, f.reduce_motion, f.bold_text))(await c.get_accessibility_features())",
        "get_accessibility_features",
        None,
        FEATURES,
        "(True, True, False)",
    ),
    Call("ft.Battery()", "await c.get_battery_level()", "get_battery_level", None, 50, "50"),
    Call(
        "ft.Battery()",
        "await c.get_battery_state()",
        "get_battery_state",
        None,
        "full",
        "<BatteryState.FULL: 'full'>",
    ),
    Call(
        "ft.Battery()", "await c.is_in_battery_save_mode()", "is_in_battery_save_mode", None, False, "False"
    ),
    Call(
        "ft.Connectivity()",
        "await c.get_connectivity()",
        "get_connectivity",
        None,
        ["wifi"],
        "[<ConnectivityType.WIFI: 'wifi'>]",
    ),
    Call("ft.Wakelock()", "await c.enable()", "enable"),
    Call("ft.Wakelock()", "await c.disable()", "disable"),
    Call("ft.Wakelock()", "await c.is_enabled()", "is_enabled", None, True, "True"),
    Call(
        "ft.Share()",
        "(await c.share_text('hi', subject='s')).status",
        "share_text",
        {"text": "hi", "subject": "s", **SHARE_FLAGS},
        SHARED,
        "<ShareResultStatus.SUCCESS: 'success'>",
    ),
    Call(
        "ft.Share()",
        "(await c.share_uri('https://x')).raw",
        "share_uri",
        {"uri": "https://x", **SHARE_FLAGS},
        SHARED,
        "'r'",
    ),
    Call(
        "ft.Share()",
        "(await c.share_files([ft.ShareFile.from_bytes(b'abc', mime_type='text/plain', name='a.txt')])).raw",
        "share_files",
        {"files": [{"data": b"abc", "mime_type": "text/plain", "name": "a.txt"}], **SHARE_FLAGS},
        SHARED,
        "'r'",
    ),
    Call("ft.Share()", "await c.share_text('')", result="raised ValueError", ours_only=True),
    Call("ft.Share()", "await c.share_files([])", result="raised ValueError"),
    *(
        Call("ft.StoragePaths()", f"await c.{method}()", result=UNSUPPORTED)
        for method in (
            "get_application_cache_directory",
            "get_application_documents_directory",
            "get_application_support_directory",
            "get_console_log_filename",
            "get_downloads_directory",
            "get_external_cache_directories",
            "get_external_storage_directories",
            "get_external_storage_directory",
            "get_library_directory",
            "get_temporary_directory",
        )
    ),
    Call("ft.ScreenBrightness()", "None", result=UNSUPPORTED),
]

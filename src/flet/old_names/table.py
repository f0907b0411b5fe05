"""The old names and the new ones."""

from __future__ import annotations

NAMES: dict[str, str] = {
    "app": "run",
    "app_async": "run_async",
    "colors": "Colors",
    "ContainerTapEvent": "TapEvent",
    "DragTargetAcceptEvent": "DragTargetEvent",
    "ElevatedButton": "Button",
    "FLET_APP": "AppView.FLET_APP",
    "FLET_APP_HIDDEN": "AppView.FLET_APP_HIDDEN",
    "FLET_APP_WEB": "AppView.FLET_APP_WEB",
    "ImageFit": "BoxFit",
    "MaterialState": "ControlState",
    "NavigationDestination": "NavigationBarDestination",
    "OptionalControlEventCallable": "ControlEventHandler",
    "OptionalEventCallable": "EventHandler",
    "OptionalNumber": "Number",
    "PageDisconnectedException": "FletPageDisconnectedException",
    "ShadowBlurStyle": "BlurStyle",
    "ThemeVisualDensity": "VisualDensity",
    "WEB_BROWSER": "AppView.WEB_BROWSER",
    "WindowResizeEvent": "PageResizeEvent",
}
"""What was in `flet`, and where it is now."""

MODULES: dict[str, str] = {
    "alignment": "Alignment.{upper}",
    "animation": "{name}",
    "blur": "{name}",
    "border": "Border.{name}",
    "border_radius": "BorderRadius.{name}",
    "cupertino_colors": "CupertinoColors.{name}",
    "cupertino_icons": "CupertinoIcons.{name}",
    "icons": "Icons.{name}",
    "margin": "Margin.{name}",
    "padding": "Padding.{name}",
    "theme": "{name}",
    "transform": "{name}",
}
"""What was in a module of `flet`, and where it is now: `ft.padding.all` is `ft.Padding.all`."""

_SIDES = ("left", "top", "right", "bottom")
_AXES = ("vertical", "horizontal")

POSITIONAL: dict[str, tuple[str, ...]] = {
    "border.only": _SIDES,
    "border.symmetric": _AXES,
    "border_radius.horizontal": ("left", "right"),
    "border_radius.only": ("top_left", "top_right", "bottom_left", "bottom_right"),
    "border_radius.vertical": ("top", "bottom"),
    "margin.only": _SIDES,
    "margin.symmetric": _AXES,
    "padding.only": _SIDES,
    "padding.symmetric": _AXES,
}
"""Functions of those modules that took arguments by position, which must be named now."""

PAGE: dict[str, str] = {
    "banner": "page.show_dialog()",
    "bottom_sheet": "page.show_dialog()",
    "can_launch_url": "await ft.UrlLauncher().can_launch_url()",
    "client_storage": "ft.SharedPreferences()",
    "close": "page.pop_dialog()",
    "dialog": "page.show_dialog()",
    "get_clipboard": "await ft.Clipboard().get()",
    "go": "page.navigate() or await page.push_route()",
    "launch_url": "await ft.UrlLauncher().launch_url()",
    "on_resized": "page.on_resize",
    "open": "page.show_dialog()",
    "session_id": "page.session.id",
    "set_clipboard": "await ft.Clipboard().set()",
    "snack_bar": "page.show_dialog()",
}
"""What a page had, and what to use now."""

SESSION: dict[str, str] = {
    name: f"page.session.store.{name}()"
    for name in ("get", "set", "contains_key", "get_keys", "remove", "clear")
}
"""What `page.session` had, and what to use now."""

ARGUMENTS: dict[str, dict[str, str]] = {
    "Badge": {"text": "label"},
    "BottomSheet": {"enable_drag": "draggable", "is_scroll_controlled": "scrollable"},
    "Button": {"text": "content"},
    "Card": {"color": "bgcolor", "is_semantic_container": "semantic_container"},
    "Chip": {"click_elevation": "elevation_on_click"},
    "CircleAvatar": {
        "background_image_url": "background_image_src",
        "foreground_image_url": "foreground_image_src",
    },
    "CupertinoActionSheetAction": {"text": "content"},
    "CupertinoButton": {"text": "content"},
    "CupertinoContextMenuAction": {"text": "content"},
    "CupertinoDialogAction": {"text": "content"},
    "DataRow": {"on_select_changed": "on_select_change"},
    "DatePicker": {"date_picker_entry_mode": "entry_mode"},
    "DecorationImage": {"src_base64": "src"},
    "Dropdown": {"on_change": "on_select"},
    "ExpansionTile": {"initially_expanded": "expanded"},
    "FloatingActionButton": {"text": "content"},
    "FormFieldControl": {
        "counter_text": "counter",
        "error_text": "error",
        "helper_text": "helper",
        "prefix_text": "prefix",
        "suffix_text": "suffix",
    },
    "Icon": {"name": "icon"},
    "Image": {"src_base64": "src"},
    "NavigationBarDestination": {"icon_content": "icon", "selected_icon_content": "selected_icon"},
    "NavigationDrawerDestination": {"icon_content": "icon", "selected_icon_content": "selected_icon"},
    "NavigationRailDestination": {
        "icon_content": "icon",
        "label_content": "label",
        "selected_icon_content": "selected_icon",
    },
    "OutlinedButton": {"text": "content"},
    "PopupMenuItem": {"text": "content"},
    "ScrollableControl": {"on_scroll_interval": "scroll_interval"},
    "Switch": {"label_style": "label_text_style"},
    "Tab": {"tab_content": "label", "text": "label"},
    "TextButton": {"text": "content"},
    "TimePicker": {"time_picker_entry_mode": "entry_mode"},
}
"""Properties by class, for the class and those that derive from it."""

EVENTS: dict[str, str] = {
    f"{old}_{axis}": f"{new}.{axis}"
    for old, new in {
        "delta": "local_delta",
        "focal_point": "global_focal_point",
        "focal_point_delta": "focal_point_delta",
        "global": "global_position",
        "local": "local_position",
        "local_focal_point": "local_focal_point",
        "scroll_delta": "scroll_delta",
        "velocity": "velocity",
    }.items()
    for axis in "xy"
}
"""What events had, and where it is now."""

COLORS: dict[str, str] = {
    **{f"BLACK{share}": f"BLACK_{share}" for share in (12, 26, 38, 45, 54, 87)},
    **{f"WHITE{share}": f"WHITE_{share}" for share in (10, 12, 24, 30, 38, 54, 60, 70)},
    "BACKGROUND": "SURFACE",
    "ON_BACKGROUND": "ON_SURFACE",
    "SURFACE_VARIANT": "SURFACE_CONTAINER_HIGHEST",
}
"""Colours, and what they are called now, or what took their place in the theme."""

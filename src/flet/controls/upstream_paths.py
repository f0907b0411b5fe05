"""The module paths of upstream, for programs that import from deep inside.

`from flet.controls.padding import Padding` works although paddings live elsewhere here: such paths are looked
up after all others failed. Public names are better taken from `flet` itself.
"""

from __future__ import annotations

import importlib
import importlib.machinery
import sys
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder

    class _Finder(MetaPathFinder, Loader): ...

else:
    # Every program pays for what is imported here, and importlib.abc is a large part of `import flet`.
    _Finder = object

_ROOM = "flet.controls."
_ABSENT = object()

# Upstream's module below `flet.controls` -> the modules here that hold its names.
PATHS: dict[str, str] = {
    "action_control": "base.action_control",
    "adaptive_control": "base.adaptive_control",
    "alignment": "layout.alignment",
    "animation": "effects.animation",
    "base_control": "flet.engine.declare.control flet.engine.declare.value",
    "base_page": "page.base_page page.page_hosts page.page_media",
    "blur": "effects.blur",
    "border": "layout.border",
    "border_radius": "layout.border_radius",
    "box": "layout.box_shadow layout.box media.decoration_image media.filter_quality",
    "buttons": "layout.shape buttons.button_style",
    "client_action": "base.client_action",
    "colors": "theme.colors",
    "context": "flet.engine.session.context",
    "control": "base.control",
    "control_event": "flet.engine.declare.events",
    "control_state": "base.control_state",
    "core.animated_switcher": "effects.animated_switcher",
    "core.autofill_group": "inputs.autofill_group",
    "core.canvas": (
        "canvas.arc canvas.canvas canvas.circle canvas.color canvas.fill canvas.image canvas.line "
        "canvas.oval canvas.path canvas.points canvas.rect canvas.shadow canvas.shape canvas.text"
    ),
    "core.canvas.arc": "canvas.arc",
    "core.canvas.canvas": "canvas.canvas",
    "core.canvas.circle": "canvas.circle",
    "core.canvas.color": "canvas.color",
    "core.canvas.fill": "canvas.fill",
    "core.canvas.image": "canvas.image",
    "core.canvas.line": "canvas.line",
    "core.canvas.oval": "canvas.oval",
    "core.canvas.path": "canvas.path",
    "core.canvas.points": "canvas.points",
    "core.canvas.rect": "canvas.rect",
    "core.canvas.shadow": "canvas.shadow",
    "core.canvas.shape": "canvas.shape",
    "core.canvas.text": "canvas.text",
    "core.column": "layout.column",
    "core.dismissible": "gestures.dismissible",
    "core.drag_target": "gestures.drag_target",
    "core.draggable": "gestures.draggable",
    "core.flet_app": "page.flet_app",
    "core.gesture_detector": "gestures.gesture_detector",
    "core.grid_view": "layout.grid_view",
    "core.hero": "effects.hero",
    "core.icon": "text.icon",
    "core.image": "media.image",
    "core.interactive_viewer": "gestures.interactive_viewer",
    "core.keyboard_listener": "gestures.keyboard_listener",
    "core.list_view": "layout.list_view",
    "core.markdown": "text.markdown text.markdown_extension_set text.markdown_code_theme text.markdown_style_sheet",
    "core.merge_semantics": "gestures.merge_semantics",
    "core.page_view": "navigation.page_view",
    "core.pagelet": "page.pagelet",
    "core.placeholder": "layout.placeholder",
    "core.raw_image": "media.raw_image",
    "core.reorderable_drag_handle": "layout.reorderable_drag_handle",
    "core.responsive_row": "layout.responsive_row",
    "core.rotated_box": "layout.rotated_box",
    "core.row": "layout.row",
    "core.safe_area": "layout.safe_area",
    "core.screenshot": "media.screenshot",
    "core.semantics": "gestures.semantics",
    "core.shader_mask": "effects.shader_mask",
    "core.shimmer": "effects.shimmer",
    "core.stack": "layout.stack",
    "core.text": "text.text text.text_selection",
    "core.text_span": "text.text_span",
    "core.transparent_pointer": "gestures.transparent_pointer",
    "core.view": "page.view",
    "core.window": "page.window",
    "core.window_drag_area": "gestures.window_drag_area",
    "cupertino.cupertino_colors": "theme.cupertino_colors",
    "cupertino.cupertino_icons": "icons.cupertino_icons",
    "cupertino.cupertino_textfield": "cupertino.cupertino_text_field",
    "device_info": (
        "page.device_info page.web_device_info page.android_device_info page.ios_device_info "
        "page.linux_device_info page.macos_device_info page.windows_device_info"
    ),
    "dialog_control": "dialogs.dialog_control",
    "duration": "base.duration",
    "events": "gestures.drag_events gestures.pointer_events gestures.tap_events gestures.scale_events",
    "exceptions": "base.exceptions",
    "geometry": "layout.geometry",
    "gradients": "effects.gradients",
    "icon_data": "icons.icon_data",
    "id_counter": "base.id_counter",
    "keys": "base.keys",
    "layout_control": "base.layout_control",
    "margin": "layout.margin",
    "material.alert_dialog": "dialogs.alert_dialog",
    "material.app_bar": "navigation.app_bar",
    "material.auto_complete": "inputs.auto_complete",
    "material.badge": "dialogs.badge",
    "material.banner": "dialogs.banner",
    "material.bottom_app_bar": "navigation.bottom_app_bar",
    "material.bottom_sheet": "dialogs.bottom_sheet",
    "material.button": "buttons.button",
    "material.card": "layout.card",
    "material.checkbox": "inputs.checkbox",
    "material.chip": "inputs.chip",
    "material.circle_avatar": "media.circle_avatar",
    "material.container": "layout.container",
    "material.context_menu": "dialogs.context_menu",
    "material.datatable": "data.data_table",
    "material.date_picker": "inputs.date_picker",
    "material.date_range_picker": "inputs.date_range_picker",
    "material.divider": "layout.divider",
    "material.dropdown": "inputs.dropdown",
    "material.dropdownm2": "inputs.dropdownm2",
    "material.expansion_panel": "data.expansion_panel",
    "material.expansion_tile": "data.expansion_tile",
    "material.filled_button": "buttons.filled_button",
    "material.filled_tonal_button": "buttons.filled_tonal_button",
    "material.floating_action_button": "buttons.floating_action_button",
    "material.form_field_control": "inputs.form_field_control inputs.input_border",
    "material.icon_button": (
        "buttons.filled_icon_button buttons.filled_tonal_icon_button buttons.icon_button "
        "buttons.outlined_icon_button"
    ),
    "material.icons": "icons.material_icons",
    "material.list_tile": "data.list_tile",
    "material.menu_bar": "buttons.menu_bar",
    "material.menu_item_button": "buttons.menu_item_button",
    "material.navigation_bar": "navigation.navigation_bar",
    "material.navigation_drawer": "navigation.navigation_drawer",
    "material.navigation_rail": "navigation.navigation_rail",
    "material.outlined_button": "buttons.outlined_button",
    "material.popup_menu_button": "buttons.popup_menu_button",
    "material.progress_bar": "data.progress_bar",
    "material.progress_ring": "data.progress_ring",
    "material.radio": "inputs.radio",
    "material.radio_group": "inputs.radio_group",
    "material.range_slider": "inputs.range_slider",
    "material.reorderable_list_view": "layout.reorderable_list_view",
    "material.search_bar": "inputs.search_bar",
    "material.segmented_button": "buttons.segmented_button",
    "material.selection_area": "text.selection_area",
    "material.slider": "inputs.slider",
    "material.snack_bar": "gestures.dismissible dialogs.snack_bar",
    "material.submenu_button": "buttons.submenu_button",
    "material.switch": "inputs.switch",
    "material.tabs": "navigation.tab navigation.tab_bar navigation.tab_bar_view navigation.tabs",
    "material.text_button": "buttons.text_button",
    "material.textfield": "inputs.input_filter inputs.keyboard_type inputs.text_field",
    "material.time_picker": "inputs.time_picker",
    "material.tooltip": "dialogs.tooltip",
    "material.vertical_divider": "layout.vertical_divider",
    "multi_view": "page.multi_view",
    "padding": "layout.padding",
    "page": "page.page_events page.page page.service_registry",
    "painting": "canvas.painting",
    "query_string": "page.query_string",
    "ref": "flet.engine.declare.ref",
    "scrollable_control": "base.scrollable_control base.scrolling",
    "template_route": "page.template_route",
    "text_style": "text.text_style",
    "theme": (
        "theme.bar_themes theme.tooltip_themes theme.dialog_themes theme.button_themes "
        "theme.data_themes theme.input_themes theme.color_scheme theme.picker_themes "
        "theme.divider_theme theme.icon_theme theme.navigation_themes theme.page_transitions "
        "theme.scrollbar_theme theme.search_themes theme.system_overlay_style theme.text_theme "
        "theme.theme"
    ),
    "transform": "effects.transform effects.matrix4",
    "types": (
        "page.page_events page.app_view navigation.notch_shape effects.blend_mode "
        "theme.theme_mode layout.box theme.color_value layout.alignment page.platform "
        "page.floating_action_button_location text.text_style icons.icon_data media.image "
        "inputs.label_position page.locale gestures.mouse_cursor base.number page.page_media "
        "gestures.pointer_events layout.responsive_row base.scrolling base.control "
        "canvas.painting base.supports_str text.text_align base.url theme.visual_density"
    ),
    "value_types": "flet.engine.declare.value",
}
_PACKAGES = {path.rpartition(".")[0] for path in PATHS} - {""}

# Upstream's modules elsewhere -> the module here that holds their names, or "" for parts of Flet's own machine,
# which is another here: whoever only imports them goes on, whoever takes something from them is told.
ELSEWHERE: dict[str, str] = {
    "flet.components.component_owned": "",
    "flet.controls.embed_json_encoder": "",
    "flet.controls.object_patch": "",
    "flet.messaging.flet_socket_server": "",
    "flet.testing.finder": "flet.testing.upstream",
    "flet.testing.flet_test_app": "flet.testing.upstream",
    "flet.testing.remote_tester": "",
    "flet.testing.tester": "flet.testing.upstream",
    "flet.utils.environment": "",
    "flet.utils.pip": "",
    "flet.utils.typing_utils": "",
}


def names_from(path: str) -> Callable[[str], Any]:
    """Return a module's `__getattr__` that finds the names of an upstream module below `flet.controls`."""
    return _finds(_ROOM + path, _below_controls(path))


def _below_controls(path: str) -> list[str]:
    return [home if home.startswith("flet.") else _ROOM + home for home in PATHS[path].split()]


def _homes(module: str) -> list[str] | None:
    """Return the modules here that hold the names of one of upstream; `None` if it is none that has any."""
    if module in ELSEWHERE:
        return ELSEWHERE[module].split()
    path = module.removeprefix(_ROOM)
    return _below_controls(path) if path != module and path in PATHS else None


def _finds(module: str, homes: list[str]) -> Callable[[str], Any]:
    def find(name: str) -> Any:
        if not name.startswith("__"):
            for home in homes:
                found = getattr(importlib.import_module(home), name, _ABSENT)
                if found is not _ABSENT:
                    return found
        why = "" if homes else ": it is a part of Flet's own machine, which is another here"
        raise AttributeError(f"module {module!r} has no attribute {name!r}{why}", name=name)

    return find


class UpstreamPaths(_Finder):
    """Makes upstream's modules importable."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return the module for a path of upstream that does not exist here."""
        is_package = fullname.startswith(_ROOM) and fullname.removeprefix(_ROOM) in _PACKAGES
        if not is_package and _homes(fullname) is None:
            return None
        return importlib.machinery.ModuleSpec(fullname, self, is_package=is_package)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> None:
        """Python makes the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Let the module find its names when they are asked for."""
        homes = _homes(module.__name__)
        if homes is not None:
            module.__dict__["__getattr__"] = _finds(module.__name__, homes)


def install() -> None:
    """Look for upstream's paths from now on."""
    sys.meta_path.append(UpstreamPaths())

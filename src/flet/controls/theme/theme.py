from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.theme.page_transitions import PageTransitionsTheme
from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.theme.bar_themes import AppBarTheme, BottomAppBarTheme, TabBarTheme
    from flet.controls.theme.button_themes import (
        ButtonTheme,
        FilledButtonTheme,
        FloatingActionButtonTheme,
        IconButtonTheme,
        OutlinedButtonTheme,
        SegmentedButtonTheme,
        TextButtonTheme,
    )
    from flet.controls.theme.color_scheme import ColorScheme
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.data_themes import (
        CardTheme,
        DataTableTheme,
        ExpansionTileTheme,
        ListTileTheme,
        ProgressIndicatorTheme,
    )
    from flet.controls.theme.dialog_themes import (
        BannerTheme,
        BottomSheetTheme,
        DialogTheme,
        PopupMenuTheme,
        SnackBarTheme,
    )
    from flet.controls.theme.divider_theme import DividerTheme
    from flet.controls.theme.icon_theme import IconTheme
    from flet.controls.theme.input_themes import (
        CheckboxTheme,
        ChipTheme,
        DropdownTheme,
        RadioTheme,
        SliderTheme,
        SwitchTheme,
    )
    from flet.controls.theme.navigation_themes import (
        NavigationBarTheme,
        NavigationDrawerTheme,
        NavigationRailTheme,
    )
    from flet.controls.theme.picker_themes import DatePickerTheme, TimePickerTheme
    from flet.controls.theme.scrollbar_theme import ScrollbarTheme
    from flet.controls.theme.search_themes import SearchBarTheme, SearchViewTheme
    from flet.controls.theme.system_overlay_style import SystemOverlayStyle
    from flet.controls.theme.text_theme import TextTheme
    from flet.controls.theme.tooltip_themes import BadgeTheme, TooltipTheme
    from flet.controls.theme.visual_density import VisualDensity


@value
class Theme(Value):
    color_scheme_seed: ColorValue | None = None

    font_family: str | None = None
    """Name of the font: one of the system's, or of `page.fonts`."""

    use_material3: bool | None = None

    appbar_theme: AppBarTheme | None = None

    badge_theme: BadgeTheme | None = None

    banner_theme: BannerTheme | None = None

    bottom_appbar_theme: BottomAppBarTheme | None = None

    bottom_sheet_theme: BottomSheetTheme | None = None

    card_theme: CardTheme | None = None

    checkbox_theme: CheckboxTheme | None = None

    chip_theme: ChipTheme | None = None

    color_scheme: ColorScheme | None = None

    data_table_theme: DataTableTheme | None = None

    date_picker_theme: DatePickerTheme | None = None

    dialog_theme: DialogTheme | None = None

    divider_theme: DividerTheme | None = None

    divider_color: ColorValue | None = None
    """Colour of the dividing line."""

    dropdown_theme: DropdownTheme | None = None

    button_theme: ButtonTheme | None = None

    outlined_button_theme: OutlinedButtonTheme | None = None

    text_button_theme: TextButtonTheme | None = None

    filled_button_theme: FilledButtonTheme | None = None

    icon_button_theme: IconButtonTheme | None = None

    expansion_tile_theme: ExpansionTileTheme | None = None

    floating_action_button_theme: FloatingActionButtonTheme | None = None

    icon_theme: IconTheme | None = None

    list_tile_theme: ListTileTheme | None = None

    navigation_bar_theme: NavigationBarTheme | None = None

    navigation_drawer_theme: NavigationDrawerTheme | None = None

    navigation_rail_theme: NavigationRailTheme | None = None

    page_transitions: PageTransitionsTheme = prop(default_factory=PageTransitionsTheme)

    popup_menu_theme: PopupMenuTheme | None = None

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    highlight_color: ColorValue | None = None
    """Colour while it is pressed."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    unselected_control_color: ColorValue | None = None

    disabled_color: ColorValue | None = None
    """Colour while it is disabled."""

    canvas_color: ColorValue | None = None

    scaffold_bgcolor: ColorValue | None = None

    card_bgcolor: ColorValue | None = None

    hint_color: ColorValue | None = None

    secondary_header_color: ColorValue | None = None

    primary_text_theme: TextTheme | None = None

    progress_indicator_theme: ProgressIndicatorTheme | None = None

    radio_theme: RadioTheme | None = None

    scrollbar_theme: ScrollbarTheme | None = None

    search_bar_theme: SearchBarTheme | None = None

    search_view_theme: SearchViewTheme | None = None

    segmented_button_theme: SegmentedButtonTheme | None = None

    slider_theme: SliderTheme | None = None

    snackbar_theme: SnackBarTheme | None = None

    switch_theme: SwitchTheme | None = None

    system_overlay_style: SystemOverlayStyle | None = None

    tab_bar_theme: TabBarTheme | None = None

    text_theme: TextTheme | None = None

    time_picker_theme: TimePickerTheme | None = None

    tooltip_theme: TooltipTheme | None = None

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

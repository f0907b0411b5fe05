from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.theme.page_transitions import PageTransitionsTheme
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

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
    """Colours, text styles and the looks of all controls of a page or a part of it."""

    color_scheme_seed: ColorValue | None = None
    """Colour from which all others are derived; blue by default."""

    font_family: str | None = None
    """Font of all text."""

    use_material3: bool | None = None
    """Whether controls look as in Material 3 rather than Material 2."""

    appbar_theme: AppBarTheme | None = None
    """Look of app bars."""

    badge_theme: BadgeTheme | None = None
    """Look of badges."""

    banner_theme: BannerTheme | None = None
    """Look of banners."""

    bottom_appbar_theme: BottomAppBarTheme | None = None
    """Look of bottom app bars."""

    bottom_sheet_theme: BottomSheetTheme | None = None
    """Look of bottom sheets."""

    card_theme: CardTheme | None = None
    """Look of cards."""

    checkbox_theme: CheckboxTheme | None = None
    """Look of checkboxes."""

    chip_theme: ChipTheme | None = None
    """Look of chips."""

    color_scheme: ColorScheme | None = None
    """Colours by role; they are used instead of those derived from the seed."""

    data_table_theme: DataTableTheme | None = None
    """Look of data tables."""

    date_picker_theme: DatePickerTheme | None = None
    """Look of date pickers."""

    dialog_theme: DialogTheme | None = None
    """Look of dialogs."""

    divider_theme: DividerTheme | None = None
    """Look of dividers."""

    divider_color: ColorValue | None = None
    """Colour of dividers."""

    dropdown_theme: DropdownTheme | None = None
    """Look of dropdowns."""

    button_theme: ButtonTheme | None = None
    """Look of buttons."""

    outlined_button_theme: OutlinedButtonTheme | None = None
    """Look of outlined buttons."""

    text_button_theme: TextButtonTheme | None = None
    """Look of text buttons."""

    filled_button_theme: FilledButtonTheme | None = None
    """Look of filled buttons."""

    icon_button_theme: IconButtonTheme | None = None
    """Look of icon buttons."""

    expansion_tile_theme: ExpansionTileTheme | None = None
    """Look of expansion tiles."""

    floating_action_button_theme: FloatingActionButtonTheme | None = None
    """Look of floating action buttons."""

    icon_theme: IconTheme | None = None
    """Look of icons."""

    list_tile_theme: ListTileTheme | None = None
    """Look of list tiles."""

    navigation_bar_theme: NavigationBarTheme | None = None
    """Look of navigation bars."""

    navigation_drawer_theme: NavigationDrawerTheme | None = None
    """Look of navigation drawers."""

    navigation_rail_theme: NavigationRailTheme | None = None
    """Look of navigation rails."""

    page_transitions: PageTransitionsTheme = prop(default_factory=PageTransitionsTheme)
    """How one view takes the place of another."""

    popup_menu_theme: PopupMenuTheme | None = None
    """Look of popup menus."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    highlight_color: ColorValue | None = None
    """Colour of what is pressed."""

    hover_color: ColorValue | None = None
    """Colour laid over what the pointer is above."""

    focus_color: ColorValue | None = None
    """Colour laid over what has the keyboard focus."""

    unselected_control_color: ColorValue | None = None
    """Colour of checkboxes and the like while they are off."""

    disabled_color: ColorValue | None = None
    """Colour of what is disabled."""

    canvas_color: ColorValue | None = None
    """Colour of surfaces of Material 2."""

    scaffold_bgcolor: ColorValue | None = None
    """Background colour of views."""

    card_bgcolor: ColorValue | None = None
    """Background colour of cards."""

    hint_color: ColorValue | None = None
    """Colour of hints in fields."""

    secondary_header_color: ColorValue | None = None
    """Colour of heads of tables."""

    primary_text_theme: TextTheme | None = None
    """Styles of text on the primary colour."""

    progress_indicator_theme: ProgressIndicatorTheme | None = None
    """Look of progress indicators."""

    radio_theme: RadioTheme | None = None
    """Look of radios."""

    scrollbar_theme: ScrollbarTheme | None = None
    """Look of scrollbars."""

    search_bar_theme: SearchBarTheme | None = None
    """Look of search bars."""

    search_view_theme: SearchViewTheme | None = None
    """Look of the views of search bars."""

    segmented_button_theme: SegmentedButtonTheme | None = None
    """Look of segmented buttons."""

    slider_theme: SliderTheme | None = None
    """Look of sliders."""

    snackbar_theme: SnackBarTheme | None = None
    """Look of snack bars."""

    switch_theme: SwitchTheme | None = None
    """Look of switches."""

    system_overlay_style: SystemOverlayStyle | None = None
    """Look of the system's own bars."""

    tab_bar_theme: TabBarTheme | None = None
    """Look of tab bars."""

    text_theme: TextTheme | None = None
    """Styles of text."""

    time_picker_theme: TimePickerTheme | None = None
    """Look of time pickers."""

    tooltip_theme: TooltipTheme | None = None
    """Look of tooltips."""

    visual_density: VisualDensity | None = None
    """How tightly controls are laid out."""

import { Button, FilledButton, FilledTonalButton, OutlinedButton, TextButton } from "./buttons/text_buttons";
import { Column } from "./layout/column";
import { Container } from "./layout/container";
import { Row } from "./layout/row";
import { SafeArea } from "./layout/safe_area";
import { Stack } from "./layout/stack";
import { Dialogs } from "./page/dialogs";
import { Overlay } from "./page/overlay";
import { Page } from "./page/page";
import { View } from "./page/view";
import {
  adapting,
  BROUGHT,
  type ControlComponent,
  type Kind,
  type Lazy,
  lazily,
  provide,
  rooted,
} from "./registry";
import { Icon } from "./text/icon";
import { Text } from "./text/text";

const FloatingActionButton = lazily(() =>
  import("./buttons/floating_action_button").then((m) => m.FloatingActionButton),
);
const ProgressBar = lazily(() => import("./data/progress_bar").then((m) => m.ProgressBar));
const ProgressRing = lazily(() => import("./data/progress_ring").then((m) => m.ProgressRing));
const TextField = lazily(() => import("./inputs/text_field").then((m) => m.TextField));
const Card = lazily(() => import("./layout/card").then((m) => m.Card));
const ListView = lazily(() => import("./layout/list_view").then((m) => m.ListView));
const Image = lazily(() => import("./media/image").then((m) => m.Image));
const AppBar = lazily(() => import("./navigation/app_bar").then((m) => m.AppBar));
const FilledIconButton = lazily(() => import("./buttons/icon_buttons").then((m) => m.FilledIconButton));
const FilledTonalIconButton = lazily(() =>
  import("./buttons/icon_buttons").then((m) => m.FilledTonalIconButton),
);
const IconButton = lazily(() => import("./buttons/icon_buttons").then((m) => m.IconButton));
const OutlinedIconButton = lazily(() => import("./buttons/icon_buttons").then((m) => m.OutlinedIconButton));
const Divider = lazily(() => import("./layout/divider").then((m) => m.Divider));
const VerticalDivider = lazily(() => import("./layout/divider").then((m) => m.VerticalDivider));
const NavigationDrawer = lazily(() =>
  import("./navigation/navigation_drawer").then((m) => m.NavigationDrawer),
);
const NavigationRail = lazily(() => import("./navigation/navigation_rail").then((m) => m.NavigationRail));
const NavigationBar = lazily(() => import("./navigation/navigation_bar").then((m) => m.NavigationBar));
const BottomAppBar = lazily(() => import("./navigation/bottom_app_bar").then((m) => m.BottomAppBar));
const GestureDetector = lazily(() => import("./gestures/gesture_detector").then((m) => m.GestureDetector));
const Slider = lazily(() => import("./inputs/slider/slider").then((m) => m.Slider));
const Checkbox = lazily(() => import("./inputs/checkbox").then((m) => m.Checkbox));
const Radio = lazily(() => import("./inputs/radio").then((m) => m.Radio));
const RadioGroup = lazily(() => import("./inputs/radio_group").then((m) => m.RadioGroup));
const Switch = lazily(() => import("./inputs/switch").then((m) => m.Switch));
const ListTile = lazily(() => import("./data/list_tile").then((m) => m.ListTile));
const CircleAvatar = lazily(() => import("./media/circle_avatar").then((m) => m.CircleAvatar));
const Placeholder = lazily(() => import("./layout/placeholder").then((m) => m.Placeholder));
const ResponsiveRow = lazily(() => import("./layout/responsive_row").then((m) => m.ResponsiveRow));
const GridView = lazily(() => import("./layout/grid_view").then((m) => m.GridView));
const CupertinoAlertDialog = lazily(() =>
  import("./cupertino/alert_dialog").then((m) => m.CupertinoAlertDialog),
);
const CupertinoAppBar = lazily(() => import("./cupertino/app_bar").then((m) => m.CupertinoAppBar));
const CupertinoNavigationBar = lazily(() =>
  import("./cupertino/navigation_bar").then((m) => m.CupertinoNavigationBar),
);
const CupertinoButton = lazily(() => import("./cupertino/button").then((m) => m.CupertinoButton));
const CupertinoCheckbox = lazily(() => import("./cupertino/checkbox").then((m) => m.CupertinoCheckbox));
const CupertinoFilledButton = lazily(() => import("./cupertino/button").then((m) => m.CupertinoFilledButton));
const CupertinoTintedButton = lazily(() => import("./cupertino/button").then((m) => m.CupertinoTintedButton));
const CupertinoListTile = lazily(() => import("./cupertino/list_tile").then((m) => m.CupertinoListTile));
const CupertinoRadio = lazily(() => import("./cupertino/radio").then((m) => m.CupertinoRadio));
const CupertinoSlider = lazily(() => import("./cupertino/slider").then((m) => m.CupertinoSlider));
const CupertinoSwitch = lazily(() => import("./cupertino/switch").then((m) => m.CupertinoSwitch));
const CupertinoTextField = lazily(() => import("./cupertino/text_field").then((m) => m.CupertinoTextField));

/** What can be pressed is another element where it leads to an address. */
const pressed = (button: ControlComponent | Lazy) => rooted(button, ["url"]);

/**
 * Type name on the wire -> component.
 *
 * What nearly every page shows is imported directly; the rest is a chunk of its own, loaded when the first
 * one appears: `Markdown: lazily(() => import("./text/markdown").then((m) => m.Markdown))`.
 */
export const controls: Record<string, Kind> = {
  [BROUGHT]: lazily(() => import("./extension/extension").then((m) => m.Extension)),
  // layout
  ReorderableDragHandle: lazily(() =>
    import("./layout/reorderable_drag_handle").then((m) => m.ReorderableDragHandle),
  ),
  ReorderableListView: lazily(() =>
    import("./layout/reorderable_list_view").then((m) => m.ReorderableListView),
  ),
  RotatedBox: lazily(() => import("./layout/rotated_box").then((m) => m.RotatedBox)),
  Card,
  Column: rooted(Column, ["scroll"]),
  Container: pressed(Container),
  Divider,
  GridView,
  ListView,
  Placeholder,
  ResponsiveRow,
  Row: rooted(Row, ["scroll"]),
  SafeArea,
  Stack,
  VerticalDivider,
  // text
  Html: lazily(() => import("./text/html").then((m) => m.Html)),
  Markdown: lazily(() => import("./text/markdown/markdown").then((m) => m.Markdown)),
  SelectionArea: lazily(() => import("./text/selection_area").then((m) => m.SelectionArea)),
  Icon,
  Text: rooted(
    Text,
    ["spans", "semantics_label"],
    lazily(() => import("./text/spoken_text").then((m) => m.SpokenText)),
  ),
  // media
  IFrame: lazily(() => import("./media/iframe").then((m) => m.IFrame)),
  RawImage: lazily(() => import("./media/raw_image").then((m) => m.RawImage)),
  Screenshot: lazily(() => import("./media/screenshot").then((m) => m.Screenshot)),
  CircleAvatar,
  Image,
  // effects
  AnimatedSwitcher: lazily(() => import("./effects/animated_switcher").then((m) => m.AnimatedSwitcher)),
  Hero: lazily(() => import("./effects/hero").then((m) => m.Hero)),
  ShaderMask: lazily(() => import("./effects/shader_mask").then((m) => m.ShaderMask)),
  Shimmer: lazily(() => import("./effects/shimmer").then((m) => m.Shimmer)),
  // gestures
  Dismissible: lazily(() => import("./gestures/dismissible").then((m) => m.Dismissible)),
  Draggable: lazily(() => import("./gestures/draggable").then((m) => m.Draggable)),
  DragTarget: lazily(() => import("./gestures/drag_target").then((m) => m.DragTarget)),
  InteractiveViewer: lazily(() => import("./gestures/interactive_viewer").then((m) => m.InteractiveViewer)),
  KeyboardListener: lazily(() => import("./gestures/keyboard_listener").then((m) => m.KeyboardListener)),
  MergeSemantics: lazily(() => import("./gestures/merge_semantics").then((m) => m.MergeSemantics)),
  Semantics: lazily(() => import("./gestures/semantics").then((m) => m.Semantics)),
  TransparentPointer: lazily(() =>
    import("./gestures/transparent_pointer").then((m) => m.TransparentPointer),
  ),
  WindowDragArea: lazily(() => import("./gestures/window_drag_area").then((m) => m.WindowDragArea)),
  GestureDetector,
  // canvas
  Canvas: lazily(() => import("./canvas/canvas").then((m) => m.Canvas)),
  // buttons
  Button: adapting(pressed(Button), CupertinoButton),
  FilledButton: adapting(pressed(FilledButton), CupertinoFilledButton),
  FilledIconButton: pressed(FilledIconButton),
  FilledTonalButton: adapting(pressed(FilledTonalButton), CupertinoTintedButton),
  FilledTonalIconButton: pressed(FilledTonalIconButton),
  FloatingActionButton: pressed(FloatingActionButton),
  IconButton: adapting(pressed(IconButton), CupertinoButton),
  OutlinedButton: adapting(pressed(OutlinedButton), CupertinoButton),
  OutlinedIconButton: pressed(OutlinedIconButton),
  TextButton: adapting(pressed(TextButton), CupertinoButton),
  ContextMenu: lazily(() => import("./menu/context_menu").then((m) => m.ContextMenu)),
  MenuBar: lazily(() => import("./menu/menu_bar").then((m) => m.MenuBar)),
  MenuItemButton: lazily(() => import("./menu/menu_item_button").then((m) => m.MenuItemButton)),
  PopupMenuButton: lazily(() => import("./buttons/popup_menu_button").then((m) => m.PopupMenuButton)),
  SegmentedButton: lazily(() => import("./buttons/segmented_button").then((m) => m.SegmentedButton)),
  SubmenuButton: lazily(() => import("./menu/submenu_button").then((m) => m.SubmenuButton)),
  // inputs
  AutoComplete: lazily(() => import("./inputs/search/auto_complete").then((m) => m.AutoComplete)),
  AutofillGroup: lazily(() => import("./inputs/autofill_group").then((m) => m.AutofillGroup)),
  Checkbox: adapting(Checkbox, CupertinoCheckbox),
  Chip: lazily(() => import("./inputs/chip").then((m) => m.Chip)),
  DatePicker: lazily(() => import("./inputs/pickers/date_picker").then((m) => m.DatePicker)),
  DateRangePicker: lazily(() => import("./inputs/pickers/date_range_picker").then((m) => m.DateRangePicker)),
  Dropdown: lazily(() => import("./inputs/dropdown/dropdown").then((m) => m.Dropdown)),
  DropdownM2: lazily(() => import("./inputs/dropdown/dropdown_m2").then((m) => m.DropdownM2)),
  FileDropZone: lazily(() => import("./inputs/file_drop/file_drop_zone").then((m) => m.FileDropZone)),
  Radio: adapting(Radio, CupertinoRadio),
  RadioGroup,
  RangeSlider: lazily(() => import("./inputs/slider/range_slider").then((m) => m.RangeSlider)),
  SearchBar: lazily(() => import("./inputs/search/search_bar").then((m) => m.SearchBar)),
  Slider: adapting(Slider, CupertinoSlider),
  Switch: adapting(Switch, CupertinoSwitch),
  TextField: adapting(TextField, CupertinoTextField),
  TimePicker: lazily(() => import("./inputs/pickers/time_picker").then((m) => m.TimePicker)),
  // data
  DataTable: lazily(() => import("./data/table/data_table").then((m) => m.DataTable)),
  ExpansionPanelList: lazily(() => import("./data/expansion_panel_list").then((m) => m.ExpansionPanelList)),
  ExpansionTile: lazily(() => import("./data/expansion_tile").then((m) => m.ExpansionTile)),
  ListTile: adapting(ListTile, CupertinoListTile),
  ProgressBar,
  ProgressRing,
  // navigation
  AppBar: adapting(AppBar, CupertinoAppBar),
  BottomAppBar,
  NavigationBar: adapting(NavigationBar, CupertinoNavigationBar),
  NavigationDrawer,
  NavigationRail,
  PageView: lazily(() => import("./navigation/page_view").then((m) => m.PageView)),
  TabBar: lazily(() => import("./navigation/tabs/tab_bar").then((m) => m.TabBar)),
  TabBarView: lazily(() => import("./navigation/tabs/tab_bar_view").then((m) => m.TabBarView)),
  Tabs: lazily(() => import("./navigation/tabs/tabs").then((m) => m.Tabs)),
  // cupertino
  CupertinoActionSheet: lazily(() => import("./cupertino/action_sheet").then((m) => m.CupertinoActionSheet)),
  CupertinoActionSheetAction: lazily(() => import("./cupertino/action").then((m) => m.CupertinoAction)),
  CupertinoActivityIndicator: lazily(() =>
    import("./cupertino/activity_indicator").then((m) => m.CupertinoActivityIndicator),
  ),
  CupertinoAlertDialog,
  CupertinoAppBar,
  CupertinoBottomSheet: lazily(() => import("./cupertino/bottom_sheet").then((m) => m.CupertinoBottomSheet)),
  CupertinoButton,
  CupertinoCheckbox,
  CupertinoContextMenu: lazily(() => import("./cupertino/context_menu").then((m) => m.CupertinoContextMenu)),
  CupertinoContextMenuAction: lazily(() =>
    import("./cupertino/context_menu_action").then((m) => m.CupertinoContextMenuAction),
  ),
  CupertinoDatePicker: lazily(() => import("./cupertino/date_picker").then((m) => m.CupertinoDatePicker)),
  CupertinoDialogAction: lazily(() => import("./cupertino/action").then((m) => m.CupertinoAction)),
  CupertinoFilledButton,
  CupertinoListTile,
  CupertinoNavigationBar,
  CupertinoPicker: lazily(() => import("./cupertino/picker").then((m) => m.CupertinoPicker)),
  CupertinoRadio,
  CupertinoSegmentedButton: lazily(() =>
    import("./cupertino/segmented_button").then((m) => m.CupertinoSegmentedButton),
  ),
  CupertinoSlider,
  CupertinoSlidingSegmentedButton: lazily(() =>
    import("./cupertino/sliding_segmented_button").then((m) => m.CupertinoSlidingSegmentedButton),
  ),
  CupertinoSwitch,
  CupertinoTextField,
  CupertinoTimerPicker: lazily(() => import("./cupertino/timer_picker").then((m) => m.CupertinoTimerPicker)),
  CupertinoTintedButton,
  // dialogs
  AlertDialog: adapting(
    lazily(() => import("./dialogs/alert_dialog").then((m) => m.AlertDialog)),
    CupertinoAlertDialog,
  ),
  Banner: lazily(() => import("./dialogs/banner").then((m) => m.Banner)),
  BottomSheet: lazily(() => import("./dialogs/bottom_sheet").then((m) => m.BottomSheet)),
  SnackBar: lazily(() => import("./dialogs/snack_bar").then((m) => m.SnackBar)),
  // page
  Pagelet: lazily(() => import("./page/pagelet").then((m) => m.Pagelet)),
  Dialogs,
  Overlay,
  Page,
  View,
};

provide(
  controls,
  lazily(() => import("./framing/badge").then((m) => m.Badged)),
);

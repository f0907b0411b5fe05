/** How the path of a module begins, below `src/controls/`; below `src/` where it begins with a slash. */
type Members = readonly string[];

/**
 * The files in which code comes that is not there from the start. Each request costs milliseconds, and each file that
 * another needs a way to the server and back; so what is mostly on a page together, and what several kinds stand on, is
 * one file. All else is a file for each kind, which the bundler finds.
 */
const TOGETHER: Record<string, Members> = {
  /** So small that it is there from the start, for much that comes later. */
  ground: ["/browser/idle", "scrolling/axis"],
  /** What few browsers need: joined to nothing that others need. */
  kept: ["/dom/kept"],
  /** What shows long lists, and nothing else needs. */
  long_lists: [
    "/browser/printing",
    "gradual/",
    "layout/lengths",
    "layout/list_view.css",
    "layout/long_column",
    "layout/near_controls",
    "layout/pace",
    "layout/prototype",
    "layout/sight",
    "layout/stretch_of_items",
    "layout/window",
  ],
  /** The buttons that come later, and what most kinds have of them: parts and ink. */
  buttons: [
    "/values/animation_style",
    "/values/constraints",
    "buttons/floating_action_button",
    "buttons/icon_buttons",
    "framing/no_share",
    "gestures/select_nothing",
    "naming/landmark_name",
    "page/fab",
    "parts",
    "pressable/inked.css",
  ],
  fields: [
    "inputs/autofill",
    "inputs/composing",
    "inputs/field/",
    "inputs/input_style",
    "inputs/text_",
    "inputs/typing",
  ],
  choices: [
    "inputs/checkbox",
    "inputs/checking",
    "inputs/choosing",
    "inputs/fitted",
    "inputs/radio",
    "inputs/switch",
    "inputs/toggle",
  ],
  sliders: ["inputs/slider/"],
  dropdowns: [
    "inputs/dropdown/arrow",
    "inputs/dropdown/combobox",
    "inputs/dropdown/dropdown.",
    "inputs/dropdown/keys",
    "inputs/dropdown/natural_width",
    "inputs/dropdown/option",
    "menu/long_list",
  ],
  pickers: [
    "inputs/pickers/days",
    "inputs/pickers/finish",
    "inputs/pickers/locale",
    "inputs/pickers/mode_button",
    "inputs/pickers/parts",
    "inputs/pickers/picker",
    "inputs/pickers/words",
  ],
  menus: [
    "/node_modules/@floating-ui/",
    "buttons/popup_menu_button",
    "menu/float",
    "menu/menu.css",
    "menu/menu_panel",
    "menu/menu_style",
    "menu/popup_items",
    "menu/roving",
    "menu/type_ahead",
  ],
  menu_bar: ["menu/menu_bar", "menu/menu_context", "menu/menu_entry", "menu/menu_item", "menu/submenu"],
  tiles: ["data/list_tile", "data/tile", "layout/card", "layout/divider"],
  folds: ["data/expansion", "data/fold"],
  progress: ["data/progress_"],
  navigation: ["navigation/destination", "navigation/navigation_bar", "navigation/navigation_rail"],
  app_bar: [
    "navigation/app_bar",
    "navigation/surface_tint",
    "page/bar_button",
    "page/glyph",
    "text/heading_levels",
  ],
  tabs: ["navigation/pager/", "navigation/page_view", "navigation/tabs/"],
  dialogs: [
    "dialogs/alert_dialog",
    "dialogs/bottom_sheet",
    "dialogs/drag_away",
    "dialogs/modal",
    "dialogs/open",
    "dialogs/overflow_bar",
    "dialogs/presence",
    "pressable/give_back",
  ],
  messages: ["dialogs/banner", "dialogs/countdown", "dialogs/message", "dialogs/snack_bar"],
  pictures: [
    "/values/image",
    "media/background_size",
    "media/blend_filter",
    "media/circle_avatar",
    "media/decoration_picture",
    "media/image",
    "media/missing_picture",
    "media/newest",
  ],
  gradient: ["/values/gradient", "/values/painters"],
  gestures: [
    "gestures/drag.",
    "gestures/force_press",
    "gestures/gesture_detector",
    "gestures/hover",
    "gestures/long_press",
    "gestures/multi_touch",
    "gestures/press",
    "gestures/right_pan",
    "gestures/scale",
    "gestures/site",
    "gestures/slop",
    "gestures/tap.",
    "gestures/trackpad_scale",
    "gestures/velocity",
  ],
  drags: ["gestures/drag_target", "gestures/draggable", "gestures/drop_zones"],
  wheels: ["cupertino/columns", "cupertino/pickers.css", "cupertino/wheel"],
  services: [
    "found:services",
    "/services/battery",
    "/services/browser_context_menu",
    "/services/clipboard",
    "/services/connectivity",
    "/services/haptic_feedback",
    "/services/motion_sensors",
    "/services/secure",
    "/services/semantics_service",
    "/services/share",
    "/services/unknown",
    "/services/url_launcher",
    "/services/wakelock",
  ],
};

const PLACES: readonly (readonly [place: string, file: string])[] = Object.entries(TOGETHER).flatMap(
  ([file, members]) => members.map((member): [string, string] => [placeOf(member), file]),
);

/** The file in which a module comes with others; `undefined` where none is said. */
export const comesWith = (module: string): string | undefined =>
  PLACES.find(([place]) => module.includes(place))?.[1];

/** What is named above and is none of these modules. */
export const namedInVain = (modules: readonly string[]): string[] =>
  PLACES.flatMap(([place]) => (modules.some((module) => module.includes(place)) ? [] : [place]));

function placeOf(member: string): string {
  if (/^(\/node_modules\/|found:)/.test(member)) return member;
  return member.startsWith("/") ? `/src${member}` : `/src/controls/${member}`;
}

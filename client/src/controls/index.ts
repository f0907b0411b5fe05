import { type Component, lazy } from "solid-js";
import type { ControlNode } from "../tree/node";
import { FloatingActionButton } from "./buttons/floating_action_button";
import {
  FilledIconButton,
  FilledTonalIconButton,
  IconButton,
  OutlinedIconButton,
} from "./buttons/icon_buttons";
import { Button, FilledButton, FilledTonalButton, OutlinedButton, TextButton } from "./buttons/text_buttons";
import { ListTile } from "./data/list_tile";
import { ProgressBar } from "./data/progress_bar";
import { ProgressRing } from "./data/progress_ring";
import { GestureDetector } from "./gestures/gesture_detector";
import { Checkbox } from "./inputs/checkbox";
import { Radio } from "./inputs/radio";
import { RadioGroup } from "./inputs/radio_group";
import { Slider } from "./inputs/slider/slider";
import { Switch } from "./inputs/switch";
import { TextField } from "./inputs/text_field";
import { Card } from "./layout/card";
import { Column } from "./layout/column";
import { Container } from "./layout/container";
import { Divider, VerticalDivider } from "./layout/divider";
import { GridView } from "./layout/grid_view";
import { ListView } from "./layout/list_view";
import { Placeholder } from "./layout/placeholder";
import { ResponsiveRow } from "./layout/responsive_row";
import { Row } from "./layout/row";
import { SafeArea } from "./layout/safe_area";
import { Stack } from "./layout/stack";
import { CircleAvatar } from "./media/circle_avatar";
import { Image } from "./media/image";
import { AppBar } from "./navigation/app_bar";
import { BottomAppBar } from "./navigation/bottom_app_bar";
import { NavigationBar } from "./navigation/navigation_bar";
import { NavigationDrawer } from "./navigation/navigation_drawer";
import { NavigationRail } from "./navigation/navigation_rail";
import { Dialogs } from "./page/dialogs";
import { Overlay } from "./page/overlay";
import { Page } from "./page/page";
import { View } from "./page/view";
import { Icon } from "./text/icon";
import { Text } from "./text/text";

export type ControlComponent = Component<{ node: ControlNode }>;

/**
 * Type name on the wire -> component.
 *
 * What nearly every page shows is imported directly; the rest is a chunk of its own, loaded when the first
 * one appears: `Markdown: lazily(() => import("./text/markdown").then((m) => m.Markdown))`.
 */
export const controls: Record<string, ControlComponent> = {
  // layout
  Card,
  Column,
  Container,
  Divider,
  GridView,
  ListView,
  Placeholder,
  ResponsiveRow,
  Row,
  SafeArea,
  Stack,
  VerticalDivider,
  // text
  Icon,
  Text,
  // media
  CircleAvatar,
  Image,
  // gestures
  GestureDetector,
  // buttons
  Button,
  FilledButton,
  FilledIconButton,
  FilledTonalButton,
  FilledTonalIconButton,
  FloatingActionButton,
  IconButton,
  OutlinedButton,
  OutlinedIconButton,
  TextButton,
  // inputs
  Checkbox,
  Dropdown: lazily(() => import("./inputs/dropdown/dropdown").then((m) => m.Dropdown)),
  Radio,
  RadioGroup,
  RangeSlider: lazily(() => import("./inputs/slider/range_slider").then((m) => m.RangeSlider)),
  Slider,
  Switch,
  TextField,
  // data
  ListTile,
  ProgressBar,
  ProgressRing,
  // navigation
  AppBar,
  BottomAppBar,
  NavigationBar,
  NavigationDrawer,
  NavigationRail,
  PageView: lazily(() => import("./navigation/page_view").then((m) => m.PageView)),
  TabBar: lazily(() => import("./navigation/tabs/tab_bar").then((m) => m.TabBar)),
  TabBarView: lazily(() => import("./navigation/tabs/tab_bar_view").then((m) => m.TabBarView)),
  Tabs: lazily(() => import("./navigation/tabs/tabs").then((m) => m.Tabs)),
  // dialogs
  AlertDialog: lazily(() => import("./dialogs/alert_dialog").then((m) => m.AlertDialog)),
  Banner: lazily(() => import("./dialogs/banner").then((m) => m.Banner)),
  BottomSheet: lazily(() => import("./dialogs/bottom_sheet").then((m) => m.BottomSheet)),
  SnackBar: lazily(() => import("./dialogs/snack_bar").then((m) => m.SnackBar)),
  // page
  Dialogs,
  Overlay,
  Page,
  View,
};

/** A component that is loaded when it is first shown. */
export function lazily(load: () => Promise<ControlComponent>): ControlComponent {
  return lazy(async () => ({ default: await load() }));
}

import { found } from "found:controls";
import { Button, FilledButton, FilledTonalButton, OutlinedButton, TextButton } from "./buttons/text_buttons";
import { Column } from "./layout/column";
import { Container } from "./layout/container";
import { PLAIN_ROW } from "./layout/flex_box";
import { Row } from "./layout/row";
import { SafeArea } from "./layout/safe_area";
import { Stack } from "./layout/stack";
import { Dialogs } from "./page/dialogs";
import { Overlay } from "./page/overlay";
import { Page } from "./page/page";
import { View } from "./page/view";
import { providePlain } from "./plain";
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
import { PLAIN_TEXT, Text } from "./text/text";

/** What can be pressed is another element where it leads to an address. */
const pressed = (button: ControlComponent | Lazy) => rooted(button, ["url"]);

const CupertinoButton = pressed(found.CupertinoButton);
const CupertinoFilledButton = pressed(found.CupertinoFilledButton);
const CupertinoTintedButton = pressed(found.CupertinoTintedButton);

/**
 * Type name on the wire -> component.
 *
 * The build finds the controls in this folder, each by the name of its type, and makes a chunk of each, which is loaded
 * when the first one appears (`scripts/found.ts`). Said here is what is out of the ordinary: what nearly every page shows
 * is imported, and comes with the first chunk; some have another look on Apple's systems, or another root element.
 */
export const controls: Record<string, Kind> = {
  ...found,
  [BROUGHT]: lazily(() => import("./extension/extension").then((m) => m.Extension)),
  // layout
  Column,
  Container: pressed(Container),
  Row,
  SafeArea,
  Stack,
  // text
  Icon,
  Text: rooted(
    Text,
    ["spans", "semantics_label"],
    lazily(() => import("./text/spoken_text").then((m) => m.SpokenText)),
  ),
  // buttons
  CupertinoButton,
  CupertinoFilledButton,
  CupertinoTintedButton,
  Button: adapting(pressed(Button), CupertinoButton),
  FilledButton: adapting(pressed(FilledButton), CupertinoFilledButton),
  FilledIconButton: pressed(found.FilledIconButton),
  FilledTonalButton: adapting(pressed(FilledTonalButton), CupertinoTintedButton),
  FilledTonalIconButton: pressed(found.FilledTonalIconButton),
  FloatingActionButton: pressed(found.FloatingActionButton),
  IconButton: adapting(pressed(found.IconButton), CupertinoButton),
  OutlinedButton: adapting(pressed(OutlinedButton), CupertinoButton),
  OutlinedIconButton: pressed(found.OutlinedIconButton),
  TextButton: adapting(pressed(TextButton), CupertinoButton),
  // inputs
  Checkbox: adapting(found.Checkbox, found.CupertinoCheckbox),
  Radio: adapting(found.Radio, found.CupertinoRadio),
  Slider: adapting(found.Slider, found.CupertinoSlider),
  Switch: adapting(found.Switch, found.CupertinoSwitch),
  TextField: adapting(found.TextField, found.CupertinoTextField),
  // data
  ListTile: adapting(found.ListTile, found.CupertinoListTile),
  // navigation
  AppBar: adapting(found.AppBar, found.CupertinoAppBar),
  NavigationBar: adapting(found.NavigationBar, found.CupertinoNavigationBar),
  // dialogs
  AlertDialog: adapting(found.AlertDialog, found.CupertinoAlertDialog),
  // page
  Dialogs,
  Overlay,
  Page,
  View,
};

providePlain({ Row: PLAIN_ROW, Text: PLAIN_TEXT });
provide(
  controls,
  lazily(() => import("./framing/badge").then((m) => m.badgeAround)),
);

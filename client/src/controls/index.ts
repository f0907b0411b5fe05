import { type Component, lazy } from "solid-js";
import type { ControlNode } from "../tree/node";
import { FloatingActionButton } from "./buttons/floating_action_button";
import { FilledIconButton, FilledTonalIconButton, IconButton, OutlinedIconButton } from "./buttons/icon_buttons";
import { Button, FilledButton, FilledTonalButton, OutlinedButton, TextButton } from "./buttons/text_buttons";
import { Checkbox } from "./inputs/checkbox";
import { Radio } from "./inputs/radio";
import { RadioGroup } from "./inputs/radio_group";
import { Switch } from "./inputs/switch";
import { TextField } from "./inputs/text_field";
import { Card } from "./layout/card";
import { Column } from "./layout/column";
import { Container } from "./layout/container";
import { Divider, VerticalDivider } from "./layout/divider";
import { GridView } from "./layout/grid_view";
import { ListView } from "./layout/list_view";
import { ResponsiveRow } from "./layout/responsive_row";
import { Row } from "./layout/row";
import { SafeArea } from "./layout/safe_area";
import { Stack } from "./layout/stack";
import { CircleAvatar } from "./media/circle_avatar";
import { Image } from "./media/image";
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
  Radio,
  RadioGroup,
  Switch,
  TextField,
  // data
  // navigation
  // dialogs
  // page
};

/** A component that is loaded when it is first shown. */
export function lazily(load: () => Promise<ControlComponent>): ControlComponent {
  return lazy(async () => ({ default: await load() }));
}

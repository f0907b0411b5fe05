import { untrack } from "solid-js";
import type { Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, children } from "../../tree/read";
import type { Layout } from "../../tree/tree";
import type { WireValue } from "../../tree/wire";
import { number } from "../../values/number";

/** The axes in which a control takes all the room that its parent has: bits of X and Y. */
export type Axes = number;

export const NONE = 0;
export const X = 1;
export const Y = 2;
export const BOTH = X | Y;

type Reading = (node: ControlNode) => Axes;
type Rule = Axes | Reading;

function any(node: ControlNode): Axes {
  let axes = NONE;
  for (const each of children(node, "controls")) axes |= each.room ?? axesOf(each);
  return axes;
}

/** What the content fills, and `empty` where there is none. */
const inside =
  (empty: Axes): Reading =>
  (node) => {
    const inner = child(node, "content");
    return inner ? axesOf(inner) : empty;
  };

const content = inside(NONE);
/** With nothing to measure itself by it is as big as it may be. */
const contentOrAll = inside(BOTH);

const expands = (node: ControlNode): boolean =>
  children(node, "controls").some((each) => Boolean(each.get("expand")));

/** A Row or Column: all of its main axis unless it is tight or wraps: then, and across, what its children want. */
const flex = (main: Axes, cross: Axes, align: Property, intrinsic: Property): Rule => {
  return (node) => {
    const across = bool(node, intrinsic, false)
      ? NONE
      : node.get(align) === "stretch"
        ? cross
        : any(node) & cross;
    if (bool(node, "wrap", false)) return across | (any(node) & main);
    return bool(node, "tight", false) && !expands(node) ? across : across | main;
  };
};

const container: Rule = (node) => (node.get("alignment") ? BOTH : contentOrAll(node));

/** A Stack of placed children only has nothing to measure itself by. */
const stack: Rule = (node) => {
  if (node.get("fit") === "expand") return BOTH;
  const free = children(node, "controls").filter((each) => !isPlaced(each));
  return free.length === 0 ? BOTH : free.reduce((axes, each) => axes | axesOf(each), NONE);
};

const isPlaced = (node: ControlNode): boolean =>
  Boolean(node.get("animate_position")) ||
  (["left", "top", "right", "bottom"] as const).some((edge) => typeof node.get(edge) === "number");

/** What can be chosen stands at the start of a line of its own where a label says what it is. */
const labelled: Reading = (node) => (node.get("label") ? X : NONE);

/** One that is drawn as high as it is told is as wide as goes with that. */
const fitted: Rule = (node) => (node.get("height") == null ? labelled(node) : NONE);

const rotated: Rule = (node) => {
  const axes = content(node);
  const turns = Number(node.get("quarter_turns") ?? 0);
  return turns % 2 === 0 ? axes : ((axes & X) << 1) | ((axes & Y) >> 1);
};

const RULES: Record<string, Rule> = {
  AnimatedSwitcher: content,
  AutoComplete: X,
  AutofillGroup: content,
  BottomAppBar: X,
  Canvas: contentOrAll,
  Card: content,
  Checkbox: fitted,
  Column: flex(Y, X, "horizontal_alignment", "intrinsic_width"),
  Container: container,
  ContextMenu: content,
  CupertinoAppBar: X,
  CupertinoCheckbox: fitted,
  CupertinoListTile: BOTH,
  CupertinoNavigationBar: X,
  CupertinoRadio: labelled,
  CupertinoSwitch: labelled,
  // a column of words grows where it is the only one, and the table with it
  DataColumn: (node) => (bool(node, "numeric", false) ? NONE : X),
  DataTable: (node) => (children(node, "columns").filter(axesOf).length === 1 ? X : NONE),
  Dismissible: content,
  Divider: X,
  DragTarget: content,
  Draggable: content,
  Dropdown: (node) => (node.get("expand") ? X : NONE),
  ExpansionPanelList: X,
  ExpansionTile: X,
  FletApp: BOTH,
  GestureDetector: contentOrAll,
  GridView: BOTH,
  Hero: content,
  InteractiveViewer: content,
  KeyboardListener: content,
  ListTile: X,
  ListView: BOTH,
  Markdown: (node) => (bool(node, "fit_content", true) ? NONE : X),
  MergeSemantics: content,
  NavigationBar: X,
  NavigationRail: Y,
  PageView: BOTH,
  Pagelet: BOTH,
  Placeholder: BOTH,
  ProgressBar: X,
  Radio: labelled,
  RadioGroup: content,
  RangeSlider: BOTH,
  ReorderableDragHandle: content,
  ReorderableListView: BOTH,
  ResponsiveRow: X,
  RotatedBox: rotated,
  Row: flex(X, Y, "vertical_alignment", "intrinsic_height"),
  SafeArea: content,
  Screenshot: content,
  SearchBar: X,
  SelectionArea: content,
  Semantics: content,
  ShaderMask: content,
  Shimmer: content,
  Slider: BOTH,
  Stack: stack,
  TabBar: X,
  TabBarView: BOTH,
  Tabs: content,
  Text: NONE,
  TransparentPointer: content,
  VerticalDivider: Y,
  WindowDragArea: content,
};

/** What the Python class of a control with a module of its own says. */
const DECLARED: Record<string, Axes> = { width: X, height: Y, both: BOTH };

/** What a given length makes of an axis: a number is enough, infinity is all there is. */
const along = (given: WireValue, axis: Axes, axes: Axes): Axes => {
  const length = number(given);
  if (length === undefined) return axes;
  return length === Number.POSITIVE_INFINITY ? axes | axis : axes & ~axis;
};

/** What the control fills of the room in which it is aligned, or of the box around it. */
const own = (node: ControlNode): Axes => {
  if (typeof node.peek("aspect_ratio") === "number") return X;
  const rule = RULES[node.type] ?? DECLARED[String(node.internal("fills"))] ?? NONE;
  const axes = typeof rule === "number" ? rule : rule(node);
  return along(node.peek("height"), Y, along(node.peek("width"), X, axes));
};

const isAligned = (node: ControlNode): boolean => node.peek("align") != null;

/** Remembered in each control: a list of thousands is gone over when one of them changes what matters, and only then. */
const axesOf = (node: ControlNode): Axes => {
  node.room ??= isAligned(node) ? BOTH : own(node);
  return node.room;
};

const LAYOUT: Layout = {
  names: new Set([
    "_b",
    "align",
    "alignment",
    "aspect_ratio",
    "bottom",
    "columns",
    "content",
    "controls",
    "expand",
    "fit",
    "fit_content",
    "height",
    "horizontal_alignment",
    "intrinsic_height",
    "intrinsic_width",
    "label",
    "left",
    "numeric",
    "quarter_turns",
    "right",
    "scroll",
    "tight",
    "top",
    "vertical_alignment",
    "width",
    "wrap",
  ]),
  settle(changed) {
    for (let wave = changed; wave.size > 0; ) {
      const above = new Set<ControlNode>();
      for (const node of wave) {
        const before = node.room;
        node.room = undefined;
        const differs = axesOf(node) !== before;
        if (differs || isAligned(node)) node.touch();
        // a parent looks at where its children stand too; beyond it, only at what they fill
        if (node.owner?.room !== undefined && (differs || changed.has(node))) above.add(node.owner);
      }
      wave = above;
    }
  },
};

const tracked = (node: ControlNode, look: (node: ControlNode) => Axes): Axes => {
  node.all();
  node.tree.layout ??= LAYOUT;
  return untrack(() => look(node));
};

/** The axes that this control fills where it may, with the room in which it is aligned; tracked. */
export const fills = (node: ControlNode): Axes => tracked(node, axesOf);

const CLASSES = ["", " fill-x", " fill-y", " fill-x fill-y"];

/** The classes of its own element, after others: what is aligned and as big as its room has nowhere to go. */
export const fillClass = (node: ControlNode): string => CLASSES[tracked(node, drawn)];

const drawn = (node: ControlNode): Axes => {
  const axes = axesOf(node);
  return isAligned(node) ? own(node) : axes;
};

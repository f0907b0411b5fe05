import { type JSX, Show } from "solid-js";
import { useTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import { ControlNode } from "../../tree/node";
import type { WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { cssEdges, edges } from "../../values/edges";
import { number, point } from "../../values/number";
import { textStyle } from "../../values/text_style";
import { HostContext } from "../dress";
import { Slot } from "../slot";
import { outerClass, setOuterStyle } from "./place";
import "./badge.css";

const NOTHING: ReadonlySet<never> = new Set();

/** Line height of a label, in px. */
const LINE = 16;

/** A control with a badge on its corner. The two share a box, which stands where the control would. */
export function Badged(props: { node: ControlNode; children: JSX.Element }): JSX.Element {
  const classes = () => `badged box arranges${outerClass(props.node, props.node.all(), NOTHING)}`;
  const style = () => {
    const place = {};
    setOuterStyle(place, props.node, props.node.all(), NOTHING);
    return place;
  };
  return (
    <div class={classes()} style={style()}>
      <HostContext.Provider value={props.node}>{props.children}</HostContext.Provider>
      <Badge value={props.node.get("badge")} />
    </div>
  );
}

/** A small mark: a dot, or a label. `value` is text or a Badge control. */
export function Badge(props: { value: WireValue }): JSX.Element {
  const themed = useTheme();
  const node = () => (props.value instanceof ControlNode ? props.value : undefined);
  const setting = (name: ThemedName<"Badge", "badge_theme">): WireValue => {
    return node()?.get(name) ?? themed.part("badge_theme")?.[name] ?? undefined;
  };
  const label = () => (node() ? node()?.get("label") : props.value);
  const isDot = () => label() === undefined;

  const place = (): JSX.CSSProperties => {
    const size = isDot() ? (number(setting("small_size")) ?? 6) : (number(setting("large_size")) ?? 16);
    const at = alignment(setting("alignment"));
    const shift = isDot() ? undefined : point(setting("offset"));
    const sideways = (share: number, by: number) => `calc(${share} * (100% - ${size}px) + ${by}px)`;
    const x = at ? (at.x + 1) / 2 : 1;
    const y = at ? (at.y + 1) / 2 : 0;
    const across = isDot() ? 0 : (shift?.x ?? 4);
    // it is never narrower than high
    const inside = isDot() ? undefined : edges(setting("padding"));
    return {
      "--badge-size": `${size}px`,
      "min-width": inside && `${Math.max(size, LINE + inside.top + inside.bottom)}px`,
      // a place that was named is that place in every writing direction
      [at ? "left" : "inset-inline-start"]: sideways(x, across),
      top: isDot() ? sideways(y, 0) : `calc(${y * 100}% + ${(shift?.y ?? -4) + 8}px)`,
    };
  };

  return (
    <Show when={node()?.get("label_visible") !== false}>
      <span
        class={isDot() ? "badge badge-dot" : "badge"}
        style={{
          ...place(),
          background: cssColor(setting("bgcolor")),
          padding: isDot() ? undefined : cssEdges(setting("padding")),
          ...textStyle(setting("text_style")),
          // the style's own colour is none of a badge's
          color: cssColor(setting("text_color")),
        }}
      >
        <Slot value={label()} />
      </span>
    </Show>
  );
}

import { createEffect, createSignal, type JSX, onCleanup, onMount } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemedName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { child, num } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { borderRadius } from "../../values/border";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number } from "../../values/number";
import { elevation } from "../../values/shadow";
import { Control } from "../control";
import { dress } from "../dress";
import { useScaffold } from "../page/scaffold_context";
import { clip } from "../pressable/clip";
import { type Box, circularNotch, roundedBox } from "./notch";
import "./bottom_app_bar.css";

/** A bar at the bottom of a view for actions; can make room for a docked floating action button. */
export function BottomAppBar(props: { node: ControlNode<"BottomAppBar"> }): JSX.Element {
  const node = props.node;
  const scaffold = useScaffold();
  const themed = componentTheme("bottom_appbar_theme");
  const prop = (name: ThemedName<"BottomAppBar", "bottom_appbar_theme">): WireValue =>
    node.get(name) ?? themed(name);
  const [notched, setNotched] = createSignal<string>();
  let root!: HTMLElement;

  const measure = (): void => {
    setNotched(outline(root, scaffold.docked(), prop("shape"), num(node, "notch_margin", 4)));
  };
  onMount(() => {
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    createEffect(() => {
      const button = scaffold.docked();
      if (button) observer.observe(button);
      measure();
      onCleanup(() => button && observer.unobserve(button));
    });
    onCleanup(() => observer.disconnect());
  });

  const dressed = dress(node, {
    class: "bottom-app-bar",
    style: () => ({
      height: `var(--tight-h, calc(${number(themed("height")) ?? 80}px + var(--bar-safe, 0px)))`,
      padding: cssEdges(prop("padding")),
      "--ground": cssColor(prop("bgcolor")),
      "--radius": borderRadius(node.get("border_radius")),
      "--notched": notched() && `path(evenodd, "${notched()}")`,
      "box-shadow": prop("shadow_color")
        ? elevation(prop("elevation") ?? 3, prop("shadow_color"))
        : undefined,
      "border-radius": borderRadius(node.get("border_radius")),
      ...clip(node.get("clip_behavior")),
    }),
    ref: (element) => {
      root = element;
    },
  });
  return (
    <footer ref={dressed}>
      <Control node={child(node, "content")} />
    </footer>
  );
}

/** The bar's outline as an SVG path; undefined if it is a plain box. */
function outline(
  bar: HTMLElement,
  button: HTMLElement | undefined,
  shape: WireValue,
  margin: number,
): string | undefined {
  if (!isFields(shape) || !button) return undefined;
  const at = { width: bar.offsetWidth, height: bar.offsetHeight };
  const guest: Box = {
    left: button.offsetLeft - bar.offsetLeft - margin,
    // a docked button has its middle on the bar's upper edge
    top: -button.offsetHeight / 2 - margin,
    width: button.offsetWidth + 2 * margin,
    height: button.offsetHeight + 2 * margin,
  };
  if (shape._type === "circular") return circularNotch(at.width, at.height, guest, shape.inverted === true);
  const host = { left: 0, top: 0, width: at.width, height: at.height };
  const hole = isFields(shape.guest) ? roundedBox(guest, corner(shape.guest, guest)) : "";
  return roundedBox(host, isFields(shape.host) ? corner(shape.host, host) : 0) + hole;
}

/** How round the corners of an outlined border are on a box. */
function corner(border: { [name: string]: WireValue }, box: Box): number {
  const round = Math.min(box.width, box.height) / 2;
  if (border._type !== "roundedRectangle") return round;
  const radius = border.radius;
  return number(radius) ?? (isFields(radius) ? (number(radius.top_left) ?? 0) : 0);
}

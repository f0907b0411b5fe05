import { type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { map } from "../../tree/read";
import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { side } from "../../values/border";
import { cssColor } from "../../values/color";
import { number, point } from "../../values/number";
import "./shadow_beneath.css";

/** How far away the shadows are cast from, in px, as shadow_beneath.css has it: beyond all that is cut off. */
const AWAY = 20_000;

interface ShadowBeneathProps {
  node: ControlNode;
  /** How the box is filled. */
  fill: JSX.CSSProperties;
}

/**
 * The part of a box's shadows that lies beneath it, and its fill over that. CSS leaves it out, and Flutter does not: it is
 * seen through a fill that is not opaque, and where there is none.
 */
export function ShadowBeneath(props: ShadowBeneathProps): JSX.Element {
  const cast = () => shadowsBeneath(props.node.get("shadow"));
  return (
    <Show when={!isOpaque(props.node) && cast()}>
      {(shadows) => (
        <div class="shadow-beneath" style={{ inset: edges(props.node) }} aria-hidden="true">
          <div class="shadow-caster" style={{ "box-shadow": shadows() }} />
          <div style={backgrounds(props.fill)} />
        </div>
      )}
    </Show>
  );
}

function shadowsBeneath(value: WireValue): string | undefined {
  const shadows = (Array.isArray(value) ? value : [value]).filter(isFields);
  const beneath = shadows.filter((one) => one.blur_style !== "outer").map(shadowBeneath);
  return beneath.length > 0 ? beneath.join(", ") : undefined;
}

function shadowBeneath(shadow: Fields): string {
  const { x, y } = point(shadow.offset) ?? { x: 0, y: 0 };
  const blur = shadow.blur_style === "solid" ? 0 : (number(shadow.blur_radius) ?? 0);
  return `${x + AWAY}px ${y}px ${blur}px ${number(shadow.spread_radius) ?? 0}px ${cssColor(shadow.color) ?? "#000"}`;
}

/** What a gradient is made of, or the one colour of the box. */
function isOpaque(node: ControlNode): boolean {
  const { colors } = map(node, "gradient") ?? {};
  const filled = Array.isArray(colors) ? colors : [node.get("bgcolor")];
  return filled.map(cssColor).every((color) => color !== undefined && OPAQUE.test(color));
}

/** Colours without an alpha of their own, and those of the theme. */
const OPAQUE = /^(#.{6}(ff)?|var\([^()]*\)|light-dark\(#.{6}, #.{6}\))$/;

/** From the inside of its border to its edge. */
function edges(node: ControlNode): string {
  const border = map(node, "border");
  const width = (value: WireValue) => `${-(side(value)?.width ?? 0)}px`;
  return [border?.top, border?.right, border?.bottom, border?.left].map(width).join(" ");
}

const backgrounds = (look: JSX.CSSProperties): JSX.CSSProperties =>
  Object.fromEntries(Object.entries(look).filter(([name]) => name.startsWith("background")));

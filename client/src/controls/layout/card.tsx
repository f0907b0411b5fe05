import type { JSX } from "solid-js";
import { componentTheme, useTheme } from "../../theme/context";
import type { Property, ThemeField } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, num, str } from "../../tree/read";
import type { WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { edges } from "../../values/edges";
import { elevation } from "../../values/shadow";
import { isCircle, shape } from "../../values/shape";
import { Control } from "../control";
import { dress } from "../dress";
import { lengthClass } from "../framing/place";
import { clip } from "../pressable/clip";
import { lazily } from "../registry";
import "./card.css";
import "./flex.css";

/** How far each kind stands above the page unless `elevation` says otherwise. */
const ELEVATION: Record<string, number> = { elevated: 1, filled: 0, outlined: 0 };

const OUTLINE = "1px solid var(--md-sys-color-outline-variant)";

const MARGIN = { top: 4, right: 4, bottom: 4, left: 4 };

const Round = lazily(() => import("../media/disc").then((m) => m.Round));

/** A panel with rounded corners and a slight shadow. */
export function Card(props: { node: ControlNode<"Card"> }): JSX.Element {
  const { node } = props;
  const theme = useTheme();
  const variant = () => str(node, "variant", "elevated").toLowerCase();
  const themed = componentTheme("card_theme");
  const value = (name: Property<"Card">, inTheme = name as ThemeField<"card_theme">) =>
    node.get(name) ?? themed(inTheme);
  /** Its form and its shadow. The line is drawn over the content or, as a part of the shadow, beneath it. */
  const outline = (form: WireValue, shadow: string | undefined): JSX.CSSProperties => {
    const { border, ...look } = shape(form);
    if (bool(node, "show_border_on_foreground", true))
      return { ...look, "--card-line": border as string | undefined, "box-shadow": shadow };
    const given = border ?? (variant() === "outlined" ? OUTLINE : "");
    const line = given ? `inset 0 0 0 ${String(given).replace(" solid", "")}` : undefined;
    return { ...look, "--card-line": "0", "box-shadow": [line, shadow].filter(Boolean).join(", ") };
  };
  const look = (): JSX.CSSProperties => ({
    "background-color": cssColor(value("bgcolor", "color")) ?? cssColor(theme.setting("card_bgcolor")),
    ...outline(
      value("shape"),
      elevation(value("elevation") ?? ELEVATION[variant()] ?? 1, value("shadow_color")),
    ),
  });
  const round = () => isCircle(value("shape"));
  const clips = () => clip(value("clip_behavior")).overflow !== undefined;
  const dressed = dress(node, {
    // the size of a card is that of its margin too
    skip: ["width", "height", "margin"],
    class: () =>
      `box card card-${variant()}${round() ? " card-round" : ""}${lengthClass(node.get("width"), "x")}${lengthClass(node.get("height"), "y")}`,
    style: () => {
      const margin = edges(value("margin")) ?? MARGIN;
      const inside = (name: Property, room: number) => {
        const length = num(node, name);
        return length === undefined || length === Number.POSITIVE_INFINITY ? undefined : `${length - room}px`;
      };
      const width = inside("width", margin.left + margin.right);
      const height = inside("height", margin.top + margin.bottom);
      return {
        margin: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px`,
        width: width === undefined ? undefined : `var(--tight-w, ${width})`,
        height: height === undefined ? undefined : `var(--tight-h, ${height})`,
        ...(round()
          ? { "clip-path": clips() ? "circle(closest-side)" : undefined }
          : { ...look(), ...clip(value("clip_behavior")) }),
      };
    },
  });
  /** A circle does not stretch with the card: what is drawn of it, and over the content its line. */
  const circle = () => {
    const Drawn = round() && Round.get();
    if (!Drawn) return null;
    return (
      <>
        <Drawn style={look()} />
        <Drawn
          style={{
            "--card-line": look()["--card-line"],
            "border-radius": "50%",
            border: "var(--card-line, 0)",
          }}
          above
        />
      </>
    );
  };
  return (
    <div ref={dressed}>
      {circle()}
      <Control node={child(node, "content")} />
    </div>
  );
}

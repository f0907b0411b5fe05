import type { JSX } from "solid-js";
import { insert } from "../../dom";
import { nestTheme } from "../../theme/nested";
import type { FieldName, Property } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { bool, child, map } from "../../tree/read";
import type { Fields } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { transition } from "../../values/animation";
import { cssColor } from "../../values/color";
import { edges } from "../../values/edges";
import { blur } from "../../values/filter";
import { link } from "../../values/url";
import { leading } from "../actions";
import { Control } from "../control";
import { dress } from "../dress";
import { Garment } from "../garment";
import type { BlendFilter } from "../media/blend_filter";
import { pictured } from "../media/pictured";
import { bareName } from "../naming/press_name";
import { clip } from "../pressable/clip";
import { lazily } from "../registry";
import { roomyShape, shapeClass } from "../shape/shape";
import { createButtonRole } from "./button_role";
import { boxTracks, hasWords, movesTracks, placeItems } from "./placement";
import { BoxPress, isPressed } from "./press";
import "./container.css";
import "./flex.css";

/** What `animate` covers: all that a container draws and how it lays out its content. */
const ANIMATED = [
  "width",
  "height",
  "margin",
  "background",
  "border",
  "border-radius",
  "box-shadow",
  "grid-template-columns",
  "grid-template-rows",
];

/** The properties of a container that BoxDecoration has too, under its names. */
const DECORATION: { [Name in Property<"Container">]?: FieldName } = {
  bgcolor: "bgcolor",
  border: "border",
  border_radius: "border_radius",
  shadow: "shadows",
  gradient: "gradient",
  shape: "shape",
  blend_mode: "blend_mode",
};

function ownDecoration(node: ControlNode): Fields {
  const found: Fields = {};
  for (const [name, drawn] of Object.entries(DECORATION)) {
    const value = node.named(name);
    if (value !== undefined) found[drawn] = value;
  }
  return found;
}

const blending = lazily(() => import("../media/blend_filter").then((m) => m.blendFilter));
const DecorationPicture = lazily(() =>
  import("../media/decoration_picture").then((m) => m.DecorationPicture),
);

const fading = lazily(() => import("../media/fading").then((m) => m.fade));

const ShadowBeneath = lazily(() => import("../media/shadow_beneath").then((m) => m.ShadowBeneath));

/** Whether it is a circle in a box that may be oblong. */
const isInCircle = (node: ControlNode): boolean => node.get("shape") === "circle" && !isSquare(node);

/** What is painted of a circle; a border around one is the same on all sides. */
function circular(node: ControlNode): JSX.CSSProperties {
  const look = pictured(ownDecoration(node));
  return {
    ...roomyShape(CIRCLE, map(node, "border")?.top),
    "--shape-fill":
      [look["background-image"], look["background-color"]].filter(Boolean).join(", ") || undefined,
    "--shape-shadow": look["box-shadow"],
    "mix-blend-mode": look["mix-blend-mode"],
  };
}

const CIRCLE: Fields = { _type: "circle" };

const circleClasses = (node: ControlNode): string =>
  `${shapeClass(CIRCLE)}${clipped(node).overflow === undefined ? "" : " circle-clips"}`;

const isSquare = (node: ControlNode): boolean => {
  const width = node.get("width");
  return typeof width === "number" && width === node.get("height");
};

/** Where the content of a container stands. */
function placing(node: ControlNode) {
  const wanted = alignment(node.get("alignment"));
  const padding = edges(node.get("padding"));
  const moving = movesTracks(node) ? wanted : undefined;
  return { wanted, padding, moving, tracked: moving !== undefined || padding !== undefined };
}

const clipped = (node: ControlNode): JSX.CSSProperties =>
  clip(node.get("clip_behavior") ?? (node.get("border_radius") === undefined ? "none" : "antiAlias"));

const RECEIVED = ["click", "tap_down", "long_press", "hover"] as const;

const receives = (node: ControlNode): boolean =>
  RECEIVED.some((name) => node.listens(name)) ||
  node.get("url") !== undefined ||
  node.get("action") !== undefined;

const receiver = (node: ControlNode) => new BoxPress(node);

/** A box around a control: padding, colours, borders, shadows, shape, and something to press. */
export function Container(props: { node: ControlNode<"Container"> }): JSX.Element {
  const { node } = props;
  nestTheme(node);
  let tint: BlendFilter | undefined;
  let fade: (() => void) | undefined;
  /** It has been seen without anything that fades. */
  let wasPlain = false;
  const tinted = (): BlendFilter | undefined => {
    if (!map(node, "color_filter")?.color) return undefined;
    tint ??= blending.get()?.(
      () => cssColor(map(node, "color_filter")?.color) ?? "transparent",
      () => String(map(node, "color_filter")?.blend_mode ?? "srcATop"),
    );
    return tint;
  };
  // asked only where it can be pressed: most containers never are
  const role = createButtonRole(() => element);
  const leads = link(node.peek("url")) !== undefined;

  const dressed = dress(node, {
    class() {
      const { wanted, tracked } = placing(node);
      const pressed = isPressed(node);
      return `box container${wanted ? " loose" : ""}${tracked ? " tracked" : ""}${pressed ? " container-pressed" : ""}${
        pressed && bool(node, "ink", false) ? " pressable surface" : ""
      }${isInCircle(node) ? circleClasses(node) : ""}`;
    },
    style() {
      const { wanted, padding, moving, tracked } = placing(node);
      const animation = node.get("animate");
      return {
        ...(isInCircle(node) ? circular(node) : { ...pictured(ownDecoration(node)), ...clipped(node) }),
        // in between the content places itself, see framing/place.ts
        ...(wanted && hasWords(wanted) && !moving ? placeItems(wanted) : undefined),
        ...(tracked ? boxTracks(padding, moving) : undefined),
        // only what is painted beneath the content is blended
        ...(child(node, "content") && { "mix-blend-mode": undefined }),
        filter: tinted()?.filter,
        "backdrop-filter": blur(node.get("blur")),
        transition:
          animation || animation === 0
            ? ANIMATED.map((name) => transition(name, animation)).join()
            : undefined,
        "--splash": cssColor(node.get("ink_color")),
      };
    },
    attributes() {
      const pressed = isPressed(node);
      const isOff = node.get("on_click") === true && node.disabled();
      const isButton = (pressed || isOff) && !leads;
      const name = pressed || isOff ? bareName(node) : undefined;
      return {
        ...(leads && leading(node)),
        role: isButton ? role() : undefined,
        tabindex: isButton && pressed ? 0 : undefined,
        // what can be pressed needs a name, where the content has no words
        "aria-label": name && role() === "button" ? name : undefined,
        "data-presses": pressed,
        "aria-disabled": isOff ? "true" : undefined,
        inert: bool(node, "ignore_interactions", false),
      };
    },
    also(_, box) {
      const { animate, gradient, image } = node.all();
      const moves = animate || animate === 0;
      if (moves && (gradient ?? image)) fade ??= fading.get()?.(node, box, wasPlain);
      else wasPlain ||= Boolean(moves);
      fade?.();
    },
    receives,
    receiver,
  });

  const beneath = () => {
    const Beneath = node.get("shadow") && !isInCircle(node) && ShadowBeneath.get();
    return Beneath && <Beneath node={node} fill={pictured(ownDecoration(node))} />;
  };
  const picture = () => {
    const image = map(node, "image");
    const Picture = image && DecorationPicture.get();
    const drawn = Picture && <Picture image={image} />;
    const shadow = beneath();
    return shadow ? [shadow, drawn] : drawn;
  };
  let foreground: Garment | undefined;
  const cover = () => {
    const look = map(node, "foreground_decoration");
    if (look) {
      foreground ??= new Garment(document.createElement("div"));
      foreground.wear(
        `container-foreground animates-along${look.shape === "circle" ? " circle" : ""}`,
        pictured(look),
      );
    }
    return [look && foreground?.element, tinted()?.definition()];
  };
  const element = document.createElement(leads ? "a" : "div");
  dressed(element);
  insert(element, picture, null);
  insert(element, <Control node={child(node, "content")} />, null);
  insert(element, cover, null);
  return element;
}

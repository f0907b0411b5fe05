import { For, type JSX, useContext } from "solid-js";
import { componentTheme } from "../../theme/context";
import type { ThemeField } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { children, num } from "../../tree/read";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import { NO_STATES, resolve, SELECTED } from "../../values/states";
import { textStyle, themeTextStyle } from "../../values/text_style";
import { Control } from "../control";
import { dragAway } from "../dialogs/drag_away";
import { Modal } from "../dialogs/modal";
import { dress } from "../dress";
import { bareName } from "../naming/press_name";
import { DrawerSideContext, useScaffold } from "../page/scaffold_context";
import { createPressable } from "../pressable/pressable";
import { boxShape, circleClass, isCircle } from "../shape/shape";
import { Slot } from "../slot";
import { DestinationIcon, useChoice } from "./destination";
import "../pressable/inked.css";
import "./navigation_drawer.css";

const DESTINATION = "NavigationDrawerDestination";

type Look = ThemeField<"navigation_drawer_theme">;

/** A panel of destinations and other controls that slides in from the side. */
export function NavigationDrawer(props: { node: ControlNode<"NavigationDrawer"> }): JSX.Element {
  const node = props.node;
  const scaffold = useScaffold();
  const side = useContext(DrawerSideContext);
  const themed = componentTheme("navigation_drawer_theme");
  const prop = (name: Look): WireValue => node.named(name) ?? themed(name);
  const choice = useChoice(node, 0);

  const close = (): void => scaffold.close(side);
  const surface = (): JSX.CSSProperties => ({
    width: `${num(node, "width", 304)}px`,
    "background-color": cssColor(prop("bgcolor")),
    "box-shadow": elevation(prop("elevation") ?? 1, prop("shadow_color") ?? "transparent"),
  });
  const position = (destination: ControlNode): number =>
    children(node, "controls")
      .filter((one) => one.type === DESTINATION)
      .indexOf(destination);

  return (
    <Modal
      class={`navigation-drawer-layer from-${side}`}
      role="dialog"
      label="Navigation menu"
      open={scaffold.opened() === side}
      onDismiss={close}
      onClosed={() => node.fire("dismiss", null, { always: true })}
    >
      <nav
        class="navigation-drawer"
        data-control={node.id}
        style={surface()}
        ref={(element) =>
          dragAway(element, {
            directions: () => {
              const rtl = getComputedStyle(element).direction === "rtl";
              return [(side === "start") !== rtl ? "left" : "right"];
            },
            onAway: close,
          })
        }
      >
        <For each={children(node, "controls")}>
          {(each) =>
            each.type === DESTINATION ? (
              <Destination
                node={each}
                selected={choice.selected() === position(each)}
                tilePadding={cssEdges(node.get("tile_padding")) ?? "0 12px"}
                prop={prop}
                onChoose={() => choice.choose(position(each))}
              />
            ) : (
              <Control node={each} />
            )
          }
        </For>
      </nav>
    </Modal>
  );
}

function Destination(props: {
  node: ControlNode;
  selected: boolean;
  tilePadding: string;
  prop: (name: Look) => WireValue;
  onChoose: () => void;
}): JSX.Element {
  let pill!: HTMLElement;
  const pressable = createPressable(props.node, { press: () => props.onChoose(), surface: () => pill });
  const states = () => (props.selected ? SELECTED : NO_STATES);
  const icons = (): JSX.CSSProperties => {
    const look = resolve(props.prop("icon_theme"), states());
    if (!isFields(look)) return {};
    return {
      "--icon-color": cssColor(look.color),
      "--icon-size": px(look.size),
      "--icon-opacity": number(look.opacity)?.toString(),
    };
  };
  const dressed = dress(props.node, {
    class: "navigation-drawer-destination pressable",
    style: () => ({
      padding: props.tilePadding,
      "--tile": `${number(props.prop("tile_height")) ?? 56}px`,
      ...icons(),
      "background-color": cssColor(props.node.get("bgcolor")),
    }),
    ref: (element) => pressable.whole(element),
  });
  return (
    <button
      ref={dressed}
      type="button"
      aria-current={props.selected ? "page" : undefined}
      aria-label={bareName(props.node)}
      disabled={props.node.disabled()}
    >
      <span ref={pill} class="navigation-drawer-tile surface inked">
        <span
          class={`navigation-drawer-indicator${circleClass(props.prop("indicator_shape"))}`}
          style={{
            "background-color": cssColor(props.prop("indicator_color")),
            ...boxShape(props.prop("indicator_shape")),
            ...indicatorSize(props.prop("indicator_size"), isCircle(props.prop("indicator_shape"))),
          }}
        />
        <DestinationIcon node={props.node} selected={props.selected} />
        <span
          class="navigation-drawer-label"
          style={{
            ...themeTextStyle("label_large"),
            ...textStyle(resolve(props.prop("label_text_style"), states())),
          }}
        >
          <Slot value={props.node.get("label")} />
        </span>
      </span>
    </button>
  );
}

/** An indicator of its own size stands in the middle of its tile. */
function indicatorSize(size: WireValue, circle: boolean): JSX.CSSProperties {
  if (!isFields(size)) return {};
  const css: Record<string, string> = { margin: "auto" };
  for (const side of ["width", "height"] as const) {
    const length = number(size[side]);
    if (length !== undefined && Number.isFinite(length)) css[circle ? `max-${side}` : side] = `${length}px`;
  }
  return css;
}

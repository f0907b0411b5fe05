import { createEffect, createUniqueId, For, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { elevation } from "../../values/shadow";
import { Control } from "../control";
import { dress } from "../dress";
import { words } from "../naming/words";
import { createPressable } from "../pressable/pressable";
import { scrolling } from "../scroll";
import { chevron, Fold, turn } from "./fold";
import "../pressable/inked.css";
import "./expansion_panel_list.css";

/** Panels under each other that open one by one; an open one stands apart from its neighbours. */
export function ExpansionPanelList(props: { node: ControlNode<"ExpansionPanelList"> }): JSX.Element {
  const node = props.node;
  const panels = () => children(node, "controls");
  const scroll = scrolling(node, () => "vertical");
  return (
    <div
      ref={dress(node, {
        class: () => `panels ${scroll.class ?? ""}`,
        style: () => ({
          "--panel-gap": `${num(node, "spacing", 16)}px`,
          "--panel-shadow": elevation(num(node, "elevation", 2)) ?? "none",
          "--panel-line": cssColor(node.get("divider_color")),
          "--panel-header": cssEdges(node.get("expanded_header_padding")),
          "--panel-icon": cssColor(node.get("expand_icon_color")),
          ...scroll.style,
        }),
        ref: scroll.ref,
      })}
    >
      <For each={panels()}>{(panel, at) => <Panel list={node} panel={panel} index={at()} />}</For>
    </div>
  );
}

function Panel(props: { list: ControlNode; panel: ControlNode; index: number }): JSX.Element {
  const panel = props.panel;
  const id = createUniqueId();
  let header!: HTMLDivElement;
  let arrow!: HTMLButtonElement;
  const open = () => bool(panel, "expanded", false);
  const wide = () => bool(panel, "can_tap_header", false);
  const toggle = () => {
    const next = !panel.peek("expanded");
    panel.update({ expanded: next });
    props.list.fire("change", { index: props.index, expanded: next, data: props.index });
  };
  const press = createPressable(panel, { surface: () => (wide() ? header : arrow), press: toggle });

  const sign = chevron();
  const fold = new Fold(id, () => (
    <div class="panel-content confines">
      <Control node={child(panel, "content")} />
    </div>
  ));

  return (
    <section
      ref={dress(panel, {
        class: () => `panel${open() ? " panel-open" : ""}`,
        style: () => ({
          background: cssColor(panel.get("bgcolor")),
        }),
        also() {
          turn(sign, open());
          fold.keep(open(), true);
        },
      })}
    >
      <div
        ref={(element) => {
          header = element;
          createEffect(() => wide() && onCleanup(press.pointer(element)));
        }}
        class={`panel-header surface${wide() ? " pressable inked focus-within" : ""}`}
        style={{
          "--ink-press": cssColor(panel.get("highlight_color")),
          "--splash": cssColor(panel.get("splash_color")),
        }}
      >
        <div class="panel-title confines">
          <Control node={child(panel, "header")} />
        </div>
        <button
          ref={(element) => {
            arrow = element;
            press.focus(element);
            createEffect(() => !wide() && onCleanup(press.pointer(element)));
          }}
          type="button"
          class={`panel-arrow${wide() ? "" : " pressable surface"}`}
          aria-expanded={open()}
          aria-controls={id}
          aria-label={`${open() ? "Collapse" : "Expand"} ${words(panel.get("header"))}`.trim()}
          disabled={panel.disabled()}
        >
          {sign}
        </button>
      </div>
      {fold.element}
    </section>
  );
}

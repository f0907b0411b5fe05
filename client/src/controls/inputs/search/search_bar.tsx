import { createSignal, type JSX, onCleanup, onMount, untrack } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ThemeField } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { child, children, str } from "../../../tree/read";
import type { WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { constraints } from "../../../values/constraints";
import { cssEdges } from "../../../values/edges";
import { number } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { textStyle } from "../../../values/text_style";
import { Control, Controls } from "../../control";
import { dress } from "../../dress";
import { useMethods } from "../../methods";
import { landmarkName } from "../../naming/landmark_name";
import { fieldName } from "../../naming/press_name";
import { createPressable } from "../../pressable/pressable";
import { receive, receiveTyping } from "../../pressable/receivers";
import { faceShape, shapeClass } from "../../shape/shape";
import { isComposing } from "../composing";
import { placeholderStyle } from "../field/native";
import { inputMode } from "../text_rules";
import { typing } from "../typing";
import { SearchView } from "./search_view";
import "./search_bar.css";

type BarField = ThemeField<"search_bar_theme">;

/** A field to search with, and a view of suggestions that opens over it. */
export function SearchBar(props: { node: ControlNode<"SearchBar"> }): JSX.Element {
  const node = props.node;
  const theme = componentTheme("search_bar_theme");
  const [root, setRoot] = createSignal<HTMLElement>();
  const [open, setOpen] = createSignal(false);
  let input!: HTMLInputElement;

  const text = () => str(node, "value", "");
  const name = () => str(node, "bar_hint_text") ?? fieldName(node, "Search");
  const landmark = landmarkName(untrack(name));
  const press = createPressable(node, { wave: () => false });
  const look = (name: BarField): WireValue => press.of(node.named(`bar_${name}`)) ?? press.of(theme(name));

  const follow = typing(node, {
    value: text,
    changed(value) {
      node.update({ value });
      node.fire("change", value);
    },
  });
  const submit = () => {
    node.update({ value: text() });
    node.fire("submit", text());
  };
  const close = (value?: string) => {
    if (!open()) return;
    setOpen(false);
    node.update({ value: value ?? text() });
    input.focus({ preventScroll: true });
  };

  useMethods(node, {
    focus() {
      input.focus();
    },
    open_view() {
      setOpen(true);
      node.update({ value: text() });
    },
    close_view(args) {
      close(typeof args.text === "string" ? args.text : undefined);
    },
  });
  onMount(() => {
    if (node.peek("autofocus") === true) queueMicrotask(() => input.focus());
  });
  const outside = (event: PointerEvent) => {
    if (!open() && document.activeElement === input && !root()?.contains(event.target as Node)) {
      node.fire("tap_outside_bar");
    }
  };
  const away = () => document.removeEventListener("pointerdown", outside, true);
  onCleanup(away);

  const style = (): JSX.CSSProperties => {
    return {
      ...faceShape(look("shape"), look("border_side")),
      ...constraints(look("size_constraints")),
      "--bar-face": cssColor(look("bgcolor")),
      "--overlay": cssColor(look("overlay_color")),
      "--bar-padding": cssEdges(look("padding")),
      "--shape-shadow": elevation(number(look("elevation")) ?? 6, look("shadow_color")) ?? "none",
      ...placeholderStyle(press.of(node.get("bar_hint_text_style")) ?? press.of(theme("hint_style"))),
    };
  };

  return (
    <div
      ref={dress(node, {
        class: () =>
          `search-bar surface shape-face pressable${shapeClass(look("shape"))}${look("overlay_color") === undefined ? "" : " own-overlay"}${node.disabled() ? " search-bar-off" : ""}${open() ? " search-bar-open" : ""}`,
        style,
        ref: (element) => {
          setRoot(element);
          press.pointer(element);
          receiveTyping(element, {
            mouse(event) {
              if (event.target !== element) return;
              event.preventDefault();
              input.focus();
            },
          });
        },
      })}
      role="search"
      aria-label={landmark}
    >
      <Control node={child(node, "bar_leading")} />
      <input
        ref={(element) => {
          input = element;
          follow(element);
          press.focus(element);
          receive(element, {
            focus: () => document.addEventListener("pointerdown", outside, true),
            blur: away,
            click(event) {
              event.stopPropagation();
              node.fire("tap");
            },
            key(event) {
              if (event.key === "Enter" && !isComposing(event)) submit();
            },
          });
        }}
        class="search-input"
        type="search"
        enterkeyhint="search"
        placeholder={str(node, "bar_hint_text")}
        aria-label={name()}
        disabled={node.disabled()}
        inputmode={inputMode(str(node, "keyboard_type"))}
        autocapitalize={
          String(node.get("capitalization") ?? theme("text_capitalization") ?? "none").toLowerCase() as "none"
        }
        style={{
          ...textStyle(look("text_style")),
          "scroll-margin": cssEdges(node.get("bar_scroll_padding")),
        }}
      />
      <Controls nodes={children(node, "bar_trailing")} />
      <SearchView
        node={node}
        open={open()}
        anchor={root}
        text={text()}
        follow={follow}
        submit={submit}
        clear={() => {
          node.update({ value: "" });
          node.fire("change", "");
        }}
        close={() => close()}
        tapOutside={() => {
          node.fire("tap_outside_view");
          close();
        }}
      />
    </div>
  );
}

import { type JSX, onMount, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ThemeField } from "../../../tree/declared";
import type { ControlNode } from "../../../tree/node";
import { bool, child, children, str } from "../../../tree/read";
import { isFields, type WireValue } from "../../../tree/wire";
import { cssColor } from "../../../values/color";
import { constraints } from "../../../values/constraints";
import { cssEdges } from "../../../values/edges";
import { number, px } from "../../../values/number";
import { elevation } from "../../../values/shadow";
import { textStyle } from "../../../values/text_style";
import { Control, Controls } from "../../control";
import { MenuPanel } from "../../menu/menu_panel";
import { roomyShape, shapeClass } from "../../shape/shape";
import { IconGlyph } from "../../text/icon";
import { isComposing } from "../composing";
import { placeholderStyle } from "../field/native";

const BACK = 65957;
const CLOSE = 66945;

type ViewField = ThemeField<"search_view_theme">;

export interface SearchViewProps {
  node: ControlNode;
  open: boolean;
  anchor: () => HTMLElement | undefined;
  text: string;
  /** Makes a box show the text and take what is typed there. */
  follow: (box: HTMLInputElement) => void;
  submit: () => void;
  clear: () => void;
  close: () => void;
  /** A press elsewhere. */
  tapOutside: () => void;
}

/** The panel with the suggestions of a SearchBar, over the bar or over the whole page. */
export function SearchView(props: SearchViewProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme("search_view_theme");
  const look = (name: ViewField): WireValue => node.named(`view_${name}`) ?? theme(name);
  const full = () => bool(node, "full_screen", false);
  const style = (): JSX.CSSProperties => ({
    "--menu-face": cssColor(look("bgcolor")) ?? "var(--md-sys-color-surface-container-high)",
    "--menu-shadow": elevation(number(look("elevation")) ?? 6) ?? "none",
    "--menu-padding": cssEdges(look("padding")) ?? "0",
    "--view-line": cssColor(node.get("divider_color") ?? theme("divider_color")),
    "--view-header": px(look("header_height")),
    ...constraints(look("size_constraints")),
    ...roomyShape(look("shape"), node.get("view_side") ?? theme("border_side")),
    ...placeholderStyle(node.get("view_hint_text_style") ?? theme("header_hint_text_style")),
  });
  return (
    <MenuPanel
      open={props.open}
      anchor={props.anchor}
      float={{
        placement: "bottom-start",
        gap: -(props.anchor()?.offsetHeight ?? 0),
        width: full() ? undefined : "same",
        height: most(look("size_constraints")),
        flips: false,
      }}
      close={props.tapOutside}
      class={`search-view${shapeClass(look("shape"))}${full() ? " search-view-full" : ""}${bool(node, "shrink_wrap", false) ? " search-view-tight" : ""}`}
      role="dialog"
      label={str(node, "view_hint_text", "Search")}
      style={style()}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        props.close();
      }}
    >
      <Header {...props} />
      <div class="search-view-list">
        <Controls nodes={children(node, "controls")} />
      </div>
    </MenuPanel>
  );
}

function most(limits: WireValue): number | undefined {
  return isFields(limits) ? number(limits.max_height) : undefined;
}

function Header(props: SearchViewProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme("search_view_theme");
  let input!: HTMLInputElement;
  onMount(() => queueMicrotask(() => input.focus({ preventScroll: true })));
  return (
    <div
      class="search-view-header"
      style={{ padding: cssEdges(node.get("view_bar_padding") ?? theme("bar_padding")) }}
    >
      <Show
        when={child(node, "view_leading")}
        fallback={
          <button
            type="button"
            class="pressable surface search-button"
            aria-label="Back"
            on:click={() => props.close()}
          >
            <IconGlyph value={BACK} />
          </button>
        }
      >
        {(leading) => <Control node={leading()} />}
      </Show>
      <input
        ref={(element) => {
          input = element;
          props.follow(element);
        }}
        class="search-input"
        type="search"
        placeholder={str(node, "view_hint_text") ?? str(node, "bar_hint_text")}
        aria-label={str(node, "view_hint_text", "Search")}
        style={textStyle(node.get("view_header_text_style") ?? theme("header_text_style"))}
        on:keydown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) props.submit();
        }}
      />
      <Show
        when={node.get("view_trailing") === undefined}
        fallback={<Controls nodes={children(node, "view_trailing")} />}
      >
        <Show when={props.text !== ""}>
          <button
            type="button"
            class="pressable surface search-button"
            aria-label="Clear"
            on:click={() => {
              props.clear();
              input.focus();
            }}
          >
            <IconGlyph value={CLOSE} />
          </button>
        </Show>
      </Show>
    </div>
  );
}

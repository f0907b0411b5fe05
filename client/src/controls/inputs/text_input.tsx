import { createSignal, createUniqueId, type JSX, Match, onCleanup, onMount, Switch } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, num, str } from "../../tree/read";
import { isMap, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { milliseconds } from "../../values/duration";
import { cssEdges } from "../../values/edges";
import { number, textSize } from "../../values/number";
import { textAlign, textStyle } from "../../values/text_style";
import { fieldName } from "../naming/press_name";
import { useFocus } from "../pressable/focus";
import { createPressable, type Pressable } from "../pressable/pressable";
import { autocomplete } from "./autofill";
import { isComposing } from "./composing";
import { given } from "./field/field";
import { useGrowth } from "./grow";
import { isForeignSign, Mask, underMask } from "./text_mask";
import { useFilePaste } from "./text_paste";
import { inputMode } from "./text_rules";
import { useSelection } from "./text_selection";
import { typing } from "./typing";
import "./text_field.css";

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface TextInput {
  /** Id of the native element. */
  id: string;
  press: Pressable;
  value: () => string;
  focused: () => boolean;
  multiline: () => boolean;
  password: () => boolean;
  /** Whether a password is to be seen for now. */
  revealed: () => boolean;
  setRevealed: (shown: boolean) => void;
  /** Puts another text in, as if the visitor had typed it. */
  type: (text: string) => void;
  /** The native element. */
  element: () => JSX.Element;
}

export interface TextInputOptions {
  /** What stands where no text is yet; `hint_text` if left out or undefined. */
  placeholder?: () => string | undefined;
}

/** What every text field does, whatever is drawn around it: typing and its rules, selection, focus, events. */
export function createTextInput(node: ControlNode, options: TextInputOptions = {}): TextInput {
  const id = createUniqueId();
  const [box, setBox] = createSignal<Box>();
  const [focused, setFocused] = createSignal(false);
  const [revealed, setRevealed] = createSignal(false);

  const error = (): WireValue => node.get("error");
  const value = () => str(node, "value", "");
  const press = createPressable(node, {
    wave: () => false,
    states: () => (given(error()) ? ["error"] : []),
  });
  useFocus(node, box);

  const multiline = () =>
    !password() &&
    (bool(node, "multiline", false) ||
      bool(node, "shift_enter", false) ||
      bool(node, "fit_parent_size", false) ||
      (num(node, "max_lines") ?? num(node, "min_lines") ?? 1) > 1);
  const password = () => bool(node, "password", false);
  const hidden = () => password() && !revealed();
  const sign = () => str(node, "obscuring_character", "•");
  const masked = () => hidden() && isForeignSign(sign());

  const type = (text: string) => {
    node.update({ value: text });
    node.fire("change", text);
  };
  const follow = typing(node, { value, changed: type });
  useSelection(node, box, focused);
  useGrowth(box, value);

  const outside = (event: PointerEvent) => {
    const root = box()?.closest("[data-control]");
    if (focused() && root && !root.contains(event.target as Node)) node.fire("tap_outside");
  };
  onMount(() => document.addEventListener("pointerdown", outside, true));
  onCleanup(() => document.removeEventListener("pointerdown", outside, true));

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (bool(node, "ignore_up_down_keys", false) && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
    }
    if (event.key !== "Enter") return;
    const sends = bool(node, "shift_enter", false);
    if (sends && !event.shiftKey) {
      event.preventDefault();
      node.fire("submit");
    } else if (!sends && !bool(node, "multiline", false)) {
      event.preventDefault();
      node.fire("submit", value());
      box()?.blur();
    }
  };

  const inputStyle = (): JSX.CSSProperties => {
    const caret = given(error())
      ? (node.get("cursor_error_color") ?? node.get("cursor_color"))
      : node.get("cursor_color");
    return {
      "--caret": bool(node, "show_cursor", true) ? cssColor(caret) : "transparent",
      "--selection": cssColor(node.get("selection_color")),
      "--hint-fade": fade(node.get("hint_fade_duration")),
      "--min-lines": (num(node, "min_lines") ?? 1).toString(),
      "--max-lines": (num(node, "max_lines") ?? 100_000).toString(),
      "text-align": textAlign(node.get("text_align")),
      "scroll-margin": cssEdges(node.get("scroll_padding")),
      "pointer-events": bool(node, "ignore_pointers", false) ? "none" : undefined,
      "user-select": bool(node, "enable_interactive_selection", true) ? undefined : "none",
      cursor: cursor(node.get("mouse_cursor")),
      ...textStyle(node.get("text_style")),
      ...strut(node.get("strut_style")),
      ...(masked() ? underMask(sign(), box()) : {}),
    };
  };

  /** The attributes that one line and many have in common. */
  const attributes = {
    id,
    class: "field-input",
    ref: (element: Box) => {
      setBox(element);
      follow(element);
      useFilePaste(node, element);
    },
    get style() {
      return inputStyle();
    },
    get placeholder() {
      return options.placeholder?.() ?? str(node, "hint_text");
    },
    get disabled() {
      return node.disabled();
    },
    get readonly() {
      return bool(node, "read_only", false);
    },
    get inputmode() {
      return inputMode(str(node, "keyboard_type"));
    },
    get autocapitalize() {
      return str(node, "capitalization", "none").toLowerCase() as "none";
    },
    get autocomplete() {
      return (
        autocomplete(node.get("autofill_hints")) ??
        (bool(node, "enable_suggestions", true) ? undefined : "off")
      );
    },
    get autocorrect() {
      return bool(node, "autocorrect", true) ? "on" : "off";
    },
    get spellcheck() {
      return bool(node, "autocorrect", true) && !password();
    },
    get tabindex() {
      return bool(node, "can_request_focus", true) ? undefined : -1;
    },
    get "aria-label"() {
      const hint = options.placeholder ? options.placeholder() : (node.get("label") ?? node.get("hint_text"));
      return given(hint) ? undefined : fieldName(node, "Text");
    },
    get "aria-invalid"() {
      return given(error()) ? ("true" as const) : undefined;
    },
    get "aria-describedby"() {
      return given(error()) || given(node.get("helper")) ? `${id}-text` : undefined;
    },
    "on:keydown": onKeyDown,
    "on:click": (event: MouseEvent) => {
      event.stopPropagation();
      if (event.detail <= 1 || bool(node, "always_call_on_tap", false)) node.fire("click");
    },
    "on:focus": (event: FocusEvent) => {
      setFocused(true);
      press.focused((event.currentTarget as HTMLElement).matches(":focus-visible"));
    },
    "on:blur": () => {
      setFocused(false);
      press.blurred();
    },
  };

  return {
    id,
    press,
    value,
    focused,
    multiline,
    password,
    revealed,
    setRevealed,
    type,
    element: () => (
      <Switch fallback={<input {...attributes} type={hidden() ? "password" : "text"} />}>
        <Match when={multiline()}>
          <textarea {...attributes} rows={1} />
        </Match>
        <Match when={masked()}>
          <Mask sign={sign()} length={value().length}>
            <input {...attributes} type="password" />
          </Mask>
        </Match>
      </Switch>
    ),
  };
}

function fade(value: WireValue): string | undefined {
  const time = milliseconds(value);
  return time === undefined ? undefined : `${time}ms`;
}

/** The least height of the lines, whatever stands in them. */
function strut(value: WireValue): JSX.CSSProperties {
  if (!isMap(value)) return {};
  const size = number(value.size) ?? 14;
  const height = size * (number(value.height) ?? 1.172) + size * (number(value.leading) ?? 0);
  const line = textSize(height);
  return { "line-height": value.force_strut_height === true ? line : `max(${line}, 1.5em)` };
}

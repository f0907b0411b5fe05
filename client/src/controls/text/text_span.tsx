import { For, type JSX, Show } from "solid-js";
import { Dynamic } from "../../dom/dynamic";
import type { ControlNode } from "../../tree/node";
import { children, map, str } from "../../tree/read";
import { lineHeight, textStyle } from "../../values/text_style";
import { link } from "../../values/url";
import { runActions } from "../actions";
import "./text.css";

/** A run of text in its own style inside a Text, with further runs in it. It may be a link. */
export function TextSpan(props: { node: ControlNode }): JSX.Element {
  const { node } = props;
  const style = () => map(node, "style") ?? {};
  const to = () => link(node.get("url"));
  const presses = () => !node.disabled() && (node.listens("click") || Boolean(node.get("action")));
  const label = () => str(node, "semantics_label");

  const press = (event: MouseEvent | KeyboardEvent) => {
    if (node.disabled() || (!to() && !presses())) return;
    event.stopPropagation();
    const byBrowser = to() && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!byBrowser) {
      event.preventDefault();
      runActions(node);
    }
    node.fire("click");
  };

  return (
    <Dynamic
      component={to() ? "a" : "span"}
      data-control={node.id}
      class={to() || presses() ? "text-span-link" : undefined}
      style={{
        ...textStyle(style()),
        "line-height": lineHeight(style()),
        "speak-as": node.get("spell_out") === true ? "spell-out" : undefined,
      }}
      href={node.disabled() ? undefined : to()?.url}
      target={to() ? (to()?.target ?? "_blank") : undefined}
      rel={to() ? "noopener" : undefined}
      role={!to() && presses() ? "link" : undefined}
      tabindex={!to() && presses() ? 0 : undefined}
      aria-label={to() || presses() ? label() : undefined}
      dir={node.get("rtl") === true ? "rtl" : undefined}
      on:click={press}
      on:keydown={(event: KeyboardEvent) => {
        if (event.key === "Enter" && !to()) press(event);
      }}
      onPointerEnter={() => node.fire("enter")}
      onPointerLeave={() => node.fire("exit")}
    >
      <Spoken text={str(node, "text", "")} label={to() || presses() ? undefined : label()} />
      <For each={children(node, "spans")}>{(span) => <TextSpan node={span} />}</For>
    </Dynamic>
  );
}

/** Text that may be read out differently from how it is written. */
export function Spoken(props: { text: string; label: string | undefined }): JSX.Element {
  return (
    <Show when={props.label !== undefined} fallback={props.text}>
      <span class="visually-hidden">{props.label}</span>
      <span aria-hidden="true">{props.text}</span>
    </Show>
  );
}

import { type Component, createMemo, type JSX, splitProps, untrack, type ValidComponent } from "solid-js";
import { type DynamicProps, spread } from "solid-js/web";
import { insert } from "./insert";

/** An element or a component that is chosen while it is shown. */
export function Dynamic<T extends ValidComponent>(props: DynamicProps<T>): JSX.Element {
  const [, others] = splitProps(props, ["component"]);
  const chosen = createMemo(() => props.component as string | Component<object> | undefined);
  const shown = createMemo(() => {
    const component = chosen();
    if (typeof component === "function") return untrack(() => component(others));
    if (component === undefined) return undefined;
    return untrack(() => {
      const element = document.createElement(component);
      spread(element, others, false, true);
      insert(element, () => (others as { children?: JSX.Element }).children);
      return element;
    });
  });
  return shown as unknown as JSX.Element;
}

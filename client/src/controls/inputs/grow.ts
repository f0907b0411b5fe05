import { type Accessor, createEffect } from "solid-js";

/** Lets a field of many lines grow with its text where the browser does not do so by itself. */
export function useGrowth(box: Accessor<HTMLElement | undefined>, text: Accessor<string>): void {
  if (CSS.supports("field-sizing", "content")) return;
  createEffect(() => {
    const element = box();
    text();
    if (element?.tagName !== "TEXTAREA") return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  });
}

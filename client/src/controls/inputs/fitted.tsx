import { type JSX, onCleanup, onMount } from "solid-js";

/**
 * Draws its content as big as the element around it, out of proportion where that is, as Flutter fits what has a width or
 * height of its own. Where only one is given the other goes with it, by `--proportions`.
 */
export function Fitted(props: { children: JSX.Element }): JSX.Element {
  let content!: HTMLElement;
  onMount(() => {
    const around = content.parentElement;
    if (around === null) return;
    const fit = () => {
      const { offsetWidth: width, offsetHeight: height } = content;
      if (width === 0 || height === 0) return;
      around.style.setProperty("--proportions", `${width} / ${height}`);
      content.style.scale = `${around.clientWidth / width} ${around.clientHeight / height}`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(around);
    observer.observe(content);
    onCleanup(() => observer.disconnect());
  });
  return (
    <span
      class="toggle-fitted"
      ref={(element) => {
        content = element;
      }}
    >
      {props.children}
    </span>
  );
}

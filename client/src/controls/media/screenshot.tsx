import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { milliseconds } from "../../values/duration";
import { pngBytes } from "../../values/image";
import { number } from "../../values/number";
import { SingleChild } from "../layout/single_child";
import { useMethods } from "../methods";

/** Content that the program can take pictures of. */
export function Screenshot(props: { node: ControlNode<"Screenshot"> }): JSX.Element {
  let root!: HTMLElement;
  useMethods(props.node, {
    async capture({ pixel_ratio, delay }) {
      await new Promise((done) => setTimeout(done, milliseconds(delay) ?? 0));
      const { snapshot } = await import("./snapshot");
      return pngBytes(await snapshot(root, number(pixel_ratio) ?? devicePixelRatio));
    },
  });
  const keep = (element: HTMLElement) => {
    root = element;
  };
  return <SingleChild node={props.node} dress={{ ref: keep }} />;
}

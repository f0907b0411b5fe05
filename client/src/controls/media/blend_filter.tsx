import { createUniqueId, type JSX } from "solid-js";

/** The name of the source in a blend filter. */
export const FLOOD = "flood";
const CONTENT = "SourceGraphic";

/** Porter-Duff modes: the colour is the source, what is drawn the destination. */
const COMPOSITES: Record<
  string,
  [operator: "over" | "in" | "out" | "atop" | "xor", first: string, second: string]
> = {
  srcover: ["over", FLOOD, CONTENT],
  srcin: ["in", FLOOD, CONTENT],
  srcout: ["out", FLOOD, CONTENT],
  srcatop: ["atop", FLOOD, CONTENT],
  dstover: ["over", CONTENT, FLOOD],
  dstin: ["in", CONTENT, FLOOD],
  dstout: ["out", CONTENT, FLOOD],
  dstatop: ["atop", CONTENT, FLOOD],
  xor: ["xor", FLOOD, CONTENT],
};

/** Modes that are sums of products: k1 i1 i2 + k2 i1 + k3 i2 + k4. */
const ARITHMETIC: Record<string, [number, number, number, number]> = {
  modulate: [1, 0, 0, 0],
  plus: [0, 1, 1, 0],
  clear: [0, 0, 0, 0],
  src: [0, 1, 0, 0],
  dst: [0, 0, 1, 0],
};

const kebab = (mode: string): string => mode.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A filter that blends one colour with what an element draws. */
export interface BlendFilter {
  /** For the CSS property `filter`. */
  filter: string;
  /** Makes what is to be rendered inside the element. */
  definition: () => JSX.Element;
}

/** Blends a CSS colour, as source, with what an element draws, as destination, by a BlendMode of the wire. */
export function blendFilter(color: () => string, mode: () => string): BlendFilter {
  const id = `blend-${createUniqueId()}`;
  return {
    filter: `url(#${id})`,
    definition: () => (
      <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
        <filter id={id} x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">
          <feFlood style={{ "flood-color": color() }} result={FLOOD} />
          {blendStep(mode())}
        </filter>
      </svg>
    ),
  };
}

/** The filter primitives that blend `FLOOD` with the content by a BlendMode. */
export function blendStep(mode: string): JSX.Element {
  const name = mode.toLowerCase();
  const composite = COMPOSITES[name];
  if (composite) {
    const [operator, first, second] = composite;
    return <feComposite operator={operator} in={first} in2={second} />;
  }
  const factors = ARITHMETIC[name];
  if (factors) {
    const [k1, k2, k3, k4] = factors;
    return <feComposite operator="arithmetic" in={FLOOD} in2={CONTENT} k1={k1} k2={k2} k3={k3} k4={k4} />;
  }
  return (
    <>
      <feBlend mode={kebab(mode) as "normal"} in={FLOOD} in2={CONTENT} result="blended" />
      <feComposite operator="in" in="blended" in2={CONTENT} />
    </>
  );
}

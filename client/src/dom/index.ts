/** What compiled components call: Solid's own, with text that an element owns. */
export * from "solid-js/web";
export { Dynamic } from "./dynamic";
export { insert } from "./insert";

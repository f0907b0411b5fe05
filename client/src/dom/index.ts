/** What compiled components call: Solid's own, with text that an element owns. */
export * from "solid-js/web";
export { insert } from "./insert";

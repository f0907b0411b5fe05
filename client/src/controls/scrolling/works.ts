/* What makes an element scroll as Flutter's do: a chunk of its own, since most first screens need none of it at once. */

export { keepAtEnd } from "./auto_scroll";
export { axisOf } from "./axis";
export { reportScrolling } from "./events";
export { reachByKeys } from "./reach";
export { scrollTo } from "./scroll_to";
export { attachScrollbar } from "./scrollbar";
export { seekTarget } from "./seek";
export { spillWhileItFits } from "./spill";

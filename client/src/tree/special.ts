/*
 * Properties that concern more than the control that has them, and events that concern more than its handlers.
 */

/** Those that controls further in look for above: each has a trigger of its own, set or not. */
export const INHERITED: ReadonlySet<string> = new Set(["adaptive", "alignment"]);

/** Those that decide which element a control is, or whether it is there: what lists the control is woken. */
export const REBUILDING: ReadonlySet<string> = new Set([
  "adaptive",
  "semantics_label",
  "spans",
  "url",
  "visible",
]);

/** Those that change what stands around a control: among many, whoever shows them is woken without going over the list. */
export const FRAMING: ReadonlySet<string> = new Set(["badge"]);

/** Events that report what happened by itself: a disabled control sends them too. */
export const PASSIVE: ReadonlySet<string> = new Set([
  "animation_end",
  "blur",
  "close",
  "data_channel_open",
  "dismiss",
  "error",
  "focus",
  "image_error",
  "resize",
  "result",
  "scroll",
  "size_change",
  "upload",
  "visible",
]);

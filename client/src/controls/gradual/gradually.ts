import { type Accessor, createMemo, createSignal, onCleanup } from "solid-js";
import { whenIdle } from "../../browser/idle";
import type { ControlNode } from "../../tree/node";
import { MANY, type Tree } from "../../tree/tree";
import { type Gap, Growing } from "./growing";
import { HeldBack } from "./held_back";
import { oncePainted, soon } from "./soon";
import { tellGradually } from "./switching";
import { Untouched } from "./untouched";

/** How many controls of a longer one are: more than most windows show. */
const AT_ONCE = 60;

interface Pace {
  /** Milliseconds that may be spent on building before the browser gets its turn. */
  time: number;
  /** So many at least in each slice: going over the list has a price of its own. */
  least: number;
  /** Out of sight, controls are laid out by so many: the browser goes over the whole list each time. */
  together: number;
  /** How many times as many as in the slice before a slice may have. */
  growth: number;
}

const IN_USE: Pace = { time: 12, least: 32, together: 250, growth: 2 };
/** Until the visitor does something: nobody waits for an answer then, but for the rest of the list. */
const AT_LEISURE: Pace = { time: 60, least: 256, together: 1000, growth: 8 };

/**
 * The controls of a list, and gaps for those that are not to be built yet: the first ones come at once, the others in
 * slices, beginning with what the visitor has scrolled to; once there is a visitor who does something, in idle time only.
 * One that a method is called on, or that is scrolled to, is built when it is asked for. What is `there` before stays.
 */
export function gradually(
  nodes: Accessor<readonly ControlNode[]>,
  there: readonly ControlNode[] = [],
): Accessor<readonly (ControlNode | Gap)[]> {
  const [grown, grow] = createSignal(undefined, { equals: false });
  let before = there;
  let growing: Growing<ControlNode> | undefined;
  let stop: (() => void) | undefined;
  let amount = 0;
  const held = new HeldBack();

  const reveal = (list: Growing<ControlNode>) => {
    held.show();
    list.held = 0;
  };

  const show = (list: Growing<ControlNode>) => {
    grow();
    if (!list.complete) return;
    reveal(list);
    stop?.();
  };

  const slice = (list: Growing<ControlNode>, untouched: Untouched) => {
    const seen = list.seen();
    const { time, least, together, growth } = seen === undefined && untouched.isSo ? AT_LEISURE : IN_USE;
    if (seen !== undefined || list.held >= together) reveal(list);
    const gap = seen === undefined ? list.firstGap?.element : undefined;
    const last = gap?.previousElementSibling;
    amount = Math.max(amount, least);
    const began = performance.now();
    if (gap) list.held += amount;
    list.build(seen ?? 0, amount);
    grow();
    if (gap && last) held.hold(last, gap);
    const took = Math.max(performance.now() - began, 0.1);
    amount = Math.min(Math.round((amount * time) / took), amount * growth);
    if (list.complete) show(list);
  };

  /** Builds a control that is needed now, with its neighbours. */
  const seek = (list: Growing<ControlNode>, wanted: ControlNode) => {
    const chain = new Set<ControlNode>();
    for (let at: ControlNode | undefined = wanted; at; at = at.owner) chain.add(at);
    const index = list.all.findIndex((node) => chain.has(node));
    if (index < 0) return;
    reveal(list);
    list.build(Math.max(0, index - AT_ONCE / 2), AT_ONCE);
    show(list);
  };

  const goOn = (list: Growing<ControlNode>, tree: Tree) => {
    const { seekers } = tree;
    tree.tellSwitched = tellGradually;
    if (list.complete || stop) return;
    const seeker = (wanted: ControlNode) => seek(list, wanted);
    const untouched = new Untouched();
    const work = () => {
      cancel = untouched.isSo ? soon(work) : whenIdle(work);
      slice(list, untouched);
    };
    let cancel = oncePainted(work);
    seekers.add(seeker);
    stop = () => {
      cancel();
      untouched.end();
      seekers.delete(seeker);
      stop = undefined;
    };
  };

  const all = createMemo(() => {
    const items = nodes();
    if (growing === undefined && items.length > MANY) growing = new Growing(before, AT_ONCE);
    before = items;
    if (growing && items.length > 0) {
      reveal(growing);
      growing.take(items);
      goOn(growing, items[0].tree);
    } else if (growing) {
      stop?.();
      growing = undefined;
    }
    return items;
  });
  onCleanup(() => stop?.());

  return () => {
    const items = all();
    if (growing === undefined) return items;
    grown();
    return growing.pieces();
  };
}

// Elements that are put elsewhere on the page stay what they are: with focus, caret and scroll position. Solid moves
// them by taking them out and in again, at which a browser forgets all that.
// TypeScript does not know of it yet: https://developer.mozilla.org/docs/Web/API/Element/moveBefore
interface Movable {
  moveBefore?: (node: Node, before: Node | null) => void;
}

/** What moves an element in a browser that knows no such way, once that is there. */
let keeping = (_: Node, change: () => void): void => change();

const { insertBefore, replaceChild } = Node.prototype;

/** Elements that were to be replaced, until it is known whether they have only gone elsewhere. */
const replaced = new Set<Element>();

export function keepWhatMoves(): void {
  if (!("moveBefore" in Element.prototype))
    void import("./kept").then((m) => {
      keeping = m.keeping;
    });
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    replaced.delete(node as unknown as Element);
    if (!isMove(this, node)) return insertBefore.call(this, node, before) as T;
    if (node !== before && !(node.parentNode === this && node.nextSibling === before))
      move(this, node, before);
    return node;
  };
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    return this.insertBefore(node, null);
  };
  Node.prototype.replaceChild = function <T extends Node>(this: Node, node: Node, old: T): T {
    if (node === old) return old;
    const stays = old instanceof Element && mustStay(old);
    if (!isMove(this, node) && !stays) return replaceChild.call(this, node, old) as T;
    // one that stands behind it already is not to be moved again: what is scrolled in it is forgotten at the second time
    this.insertBefore(node, old.nextSibling === node ? node.nextSibling : old);
    if (stays) dropLater(old);
    else this.removeChild(old);
    return old;
  };
}

/** Whether an element is to stay until it is moved, or a browser would forget something of it that is taken out and put in again. */
const mustStay = (element: Element): boolean =>
  Object.hasOwn(element, "remove") ||
  element.contains(document.activeElement) ||
  element.querySelector(".scrolls, iframe, video") !== null;

/** Solid replaces elements that it puts in again further on: they stay until it is done. */
function dropLater(element: Element): void {
  if (replaced.size === 0) {
    queueMicrotask(() => {
      const gone = [...replaced];
      replaced.clear();
      for (const one of gone) one.remove();
    });
  }
  replaced.add(element);
}

function isMove(parent: Node, node: Node): boolean {
  return node.isConnected && parent.isConnected && node instanceof Element;
}

function move(parent: Node, node: Node, before: Node | null): void {
  const movable = parent as Node & Movable;
  if (movable.moveBefore && parent.getRootNode() === node.getRootNode()) movable.moveBefore(node, before);
  else keeping(node, () => insertBefore.call(parent, node, before));
}

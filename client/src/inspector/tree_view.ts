import { ControlNode } from "../tree/node";
import type { WireValue } from "../tree/wire";
import { element } from "./element";
import { called } from "./words";

const OPEN_TO = 5;
/** Children that are listed of one control. */
const LISTED = 200;

interface Events {
  hover(id: number | undefined): void;
  choose(id: number): void;
}

/** The controls of the page, to be opened and chosen. */
export class TreeView {
  readonly root = element("div", { className: "tree", role: "tree" });
  private readonly opened = new Map<number, boolean>();
  private chosen: number | undefined;

  constructor(private readonly events: Events) {
    this.root.onmouseleave = () => events.hover(undefined);
  }

  /** Chooses a control, and opens all that it lies in. */
  choose(node: ControlNode): void {
    this.chosen = node.id;
    for (let above = node.owner; above; above = above.owner) this.opened.set(above.id, true);
  }

  draw(page: ControlNode): void {
    const scrolled = this.root.scrollTop;
    this.root.replaceChildren();
    this.row(page, 0);
    this.root.scrollTop = scrolled;
  }

  /** Brings what is chosen into sight. */
  reveal(): void {
    this.root.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  private row(node: ControlNode, depth: number): void {
    const children = childrenOf(node);
    const isOpen = this.opened.get(node.id) ?? depth < OPEN_TO;
    const arrow = element("span", { className: "arrow" }, children.length ? (isOpen ? "▾" : "▸") : "");
    arrow.onclick = (event) => {
      event.stopPropagation();
      this.opened.set(node.id, !isOpen);
      this.draw(node.tree.page);
    };
    const row = element("div", { className: "row", role: "treeitem" }, arrow, called(node, node.id));
    row.style.paddingLeft = `${depth * 12 + 4}px`;
    row.ariaSelected = String(node.id === this.chosen);
    row.ariaLevel = String(depth + 1);
    row.onmouseenter = () => this.events.hover(node.id);
    row.onclick = () => this.events.choose(node.id);
    this.root.append(row);
    if (!isOpen) return;
    for (const child of children.slice(0, LISTED)) this.row(child, depth + 1);
    if (children.length > LISTED) {
      const more = element("div", { className: "row more" }, `and ${children.length - LISTED} more`);
      more.style.paddingLeft = `${(depth + 1) * 12 + 18}px`;
      this.root.append(more);
    }
  }
}

function childrenOf(node: ControlNode): ControlNode[] {
  const found: ControlNode[] = [];
  const look = (value: WireValue): void => {
    if (value instanceof ControlNode) found.push(value);
    else if (Array.isArray(value)) value.forEach(look);
  };
  for (const name of node.names()) if (name[0] !== "_" || node.type === "C") look(node.raw(name));
  return found;
}

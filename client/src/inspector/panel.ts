import { Details, server } from "./details";
import { element } from "./element";
import { controlAt, Outline } from "./outline";
import type { Entry, Record } from "./record";
import { STYLE } from "./style";
import { line, setOffline } from "./tap";
import { TreeView } from "./tree_view";
import { size } from "./words";

const HANDLERS_EVERY = 1000;
const TABS = ["Controls", "Messages", "Handlers", "Connection"] as const;
const SPEEDS = [0, 50, 150, 300, 600, 2000];

type Tab = (typeof TABS)[number];

/** How long a function of the program ran. */
interface Handled {
  name: string;
  kind: string;
  milliseconds: number;
}

const OPEN = "flet_inspector";

/** Whether the panel was open in this tab when the page was left, as to be loaded again. */
export const wasOpen = (): boolean => sessionStorage.getItem(OPEN) !== null;

/** The inspector, at the side of the page. */
export class Panel {
  private readonly host = element("div", { popover: "manual" });
  private readonly shadow = this.host.attachShadow({ mode: "open" });
  private readonly body = element("div", { className: "body" });
  private readonly tabs = element("div", { className: "tabs", role: "tablist" });
  private readonly outline: Outline;
  private readonly tree: TreeView;
  private readonly details = new Details();
  private tab: Tab = "Controls";
  private chosen: number | undefined;
  private picking = false;
  private drawing = false;

  constructor(private readonly record: Record) {
    this.host.id = "flet-inspector";
    this.outline = new Outline(this.shadow);
    this.tree = new TreeView({
      hover: (id) => this.outline.show(id),
      choose: (id) => this.choose(id),
    });
    const close = element("button", { title: "Close", onclick: () => this.toggle() }, "✕");
    const head = element("div", { className: "head" }, this.tabs, this.pickButton(), close);
    const panel = element("aside", { className: "panel", ariaLabel: "Inspector" }, head, this.body);
    this.shadow.append(element("style", {}, STYLE), panel);
    addEventListener(
      "mousemove",
      (event) => this.picking && this.outline.show(controlAt(event.target)),
      true,
    );
    addEventListener("click", (event) => this.pick(event), true);
    setInterval(() => this.tab === "Handlers" && this.isOpen && void this.drawHandlers(), HANDLERS_EVERY);
  }

  get isOpen(): boolean {
    return this.host.isConnected;
  }

  toggle(): void {
    if (this.isOpen) {
      this.host.remove();
      sessionStorage.removeItem(OPEN);
      this.picking = false;
      this.outline.show(undefined);
      return;
    }
    document.body.append(this.host);
    sessionStorage.setItem(OPEN, "yes");
    this.host.showPopover?.();
    this.draw();
  }

  /** Shows what has changed, once for all that comes at a time. */
  changed(): void {
    if (!this.isOpen || this.drawing || this.tab === "Connection" || this.tab === "Handlers") return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      if (this.isOpen) this.draw();
    });
  }

  private pickButton(): HTMLButtonElement {
    const button = element("button", { title: "Choose a control on the page" }, "Pick");
    button.onclick = () => {
      this.picking = !this.picking;
      button.ariaPressed = String(this.picking);
    };
    return button;
  }

  private pick(event: Event): void {
    if (!this.picking || event.composedPath().includes(this.host)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.picking = false;
    this.shadow.querySelector("[aria-pressed=true]")?.setAttribute("aria-pressed", "false");
    const id = controlAt(event.target);
    this.outline.show(undefined);
    if (id !== undefined) this.choose(id);
  }

  private choose(id: number): void {
    const node = this.record.tree.find(id);
    if (!node) return;
    this.chosen = id;
    this.tab = "Controls";
    this.tree.choose(node);
    this.draw();
    this.tree.reveal();
  }

  private draw(): void {
    this.tabs.replaceChildren(
      ...TABS.map((name) => {
        const button = element("button", { role: "tab", ariaSelected: String(name === this.tab) }, name);
        button.onclick = () => {
          this.tab = name;
          this.draw();
        };
        return button;
      }),
    );
    if (this.tab === "Controls") this.drawControls();
    else if (this.tab === "Messages") this.body.replaceChildren(this.messages());
    else if (this.tab === "Handlers") void this.drawHandlers();
    else this.body.replaceChildren(this.connection());
  }

  private drawControls(): void {
    const node = this.chosen === undefined ? undefined : this.record.tree.find(this.chosen);
    this.tree.draw(this.record.tree.page);
    if (this.tree.root.parentNode !== this.body) this.body.replaceChildren(this.tree.root, this.details.root);
    if (node) void this.details.show(node, this.record.session);
    else
      this.details.root.replaceChildren(element("p", {}, "Choose a control, here or with Pick on the page."));
  }

  private messages(): HTMLElement {
    const sum = (out: boolean): string =>
      size(
        this.record.log.filter((entry) => entry.out === out).reduce((bytes, entry) => bytes + entry.bytes, 0),
      );
    const rows = [...this.record.log].reverse().map((entry) => this.message(entry));
    const head = element("p", {}, `Sent ${sum(true)}, received ${sum(false)}. The latest come first.`);
    return element("div", { className: "log" }, head, ...rows);
  }

  private message(entry: Entry): HTMLElement {
    const answered = entry.answered === undefined ? "" : `, answered after ${Math.round(entry.answered)} ms`;
    const row = element(
      "div",
      { className: entry.out ? "entry out" : "entry" },
      element("span", { className: "said" }, `${entry.out ? "↑" : "↓"} ${entry.text}`),
      element("small", {}, `${(entry.at / 1000).toFixed(2)} s, ${size(entry.bytes)}${answered}`),
    );
    row.onmouseenter = () => this.outline.show(entry.id);
    row.onmouseleave = () => this.outline.show(undefined);
    row.onclick = () => entry.id !== undefined && this.choose(entry.id);
    return row;
  }

  private async drawHandlers(): Promise<void> {
    const found = await server<Handled[]>(`handlers?session=${encodeURIComponent(this.record.session)}`);
    if (this.tab !== "Handlers" || !found) return;
    const rows = found.map((one) =>
      element(
        "tr",
        {},
        element("td", {}, one.name),
        element("td", {}, one.kind === "sync" ? "in a thread" : "async"),
        element("td", { className: "number" }, `${one.milliseconds.toFixed(1)} ms`),
      ),
    );
    const head = element("p", {}, rows.length ? "The latest come first." : "None has run yet.");
    this.body.replaceChildren(element("div", { className: "log" }, head, element("table", {}, ...rows)));
  }

  private connection(): HTMLElement {
    const offline = element("input", { type: "checkbox", checked: line.offline });
    offline.onchange = () => setOffline(offline.checked);
    const speeds = SPEEDS.map((delay) => {
      const choice = element("input", { type: "radio", name: "delay", checked: delay === line.delay });
      choice.onchange = () => {
        line.delay = delay;
      };
      return element("label", {}, choice, delay ? `${delay} ms for a round trip` : "as it is");
    });
    return element(
      "div",
      { className: "log" },
      element("h2", {}, "The connection"),
      ...speeds,
      element("label", {}, offline, "offline: the server cannot be reached"),
      element("p", {}, "For this tab, until it is loaded again."),
    );
  }
}

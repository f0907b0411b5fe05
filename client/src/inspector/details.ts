import type { ControlNode } from "../tree/node";
import { element } from "./element";
import { called, written } from "./words";

/** What the program knows of a control. */
interface Origin {
  file?: string;
  line?: number;
  source?: string;
  path?: string;
}

/** The properties of a control as they were sent, and the line of the program that made it. */
export class Details {
  readonly root = element("div", { className: "details" });
  private readonly origins = new Map<number, Origin>();

  async show(node: ControlNode, session: string): Promise<void> {
    this.draw(node, this.origins.get(node.id));
    if (this.origins.has(node.id)) return;
    const origin = await server<Origin>(`control?session=${encodeURIComponent(session)}&id=${node.id}`);
    if (origin === undefined) return;
    this.origins.set(node.id, origin);
    this.draw(node, origin);
  }

  private draw(node: ControlNode, origin: Origin | undefined): void {
    const rows = node
      .names()
      .filter((name) => node.raw(name) !== undefined && node.raw(name) !== null)
      .map((name) => element("tr", {}, element("th", {}, name), element("td", {}, written(node.raw(name)))));
    this.root.replaceChildren(
      element("h2", {}, called(node, node.id)),
      ...this.made(origin),
      element("table", {}, ...rows),
    );
  }

  private made(origin: Origin | undefined): HTMLElement[] {
    if (!origin) return [];
    if (!origin.file) return [element("p", {}, "Made before the inspector was there, or by Flet itself.")];
    const place = `${origin.file}:${origin.line}`;
    const link = element(
      "a",
      { href: `vscode://file/${origin.path}:${origin.line}`, className: "place" },
      place,
    );
    return [element("p", {}, "Made in ", link), element("pre", {}, origin.source ?? "")];
  }
}

/** Asks the program's server; nothing where it does not answer. */
export async function server<Answer>(question: string): Promise<Answer | undefined> {
  try {
    const base = new URL(".", document.baseURI);
    const answer = await fetch(new URL(`_inspector/${question}`, base));
    return answer.ok ? ((await answer.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}

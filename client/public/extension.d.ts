/**
 * What a control with code of its own is given in the browser. Version 1 of this contract: what is here stays, more may
 * come. The module that `client_module` names exports a function as its default:
 *
 *     export default function (control: Control) {
 *       control.follow(() => { control.element.textContent = String(control.get("value")); });
 *     }
 */

/** What a property can hold. A date or date-time is a Date, a duration milliseconds, a time of day text. */
export type Value =
  | undefined
  | null
  | boolean
  | number
  | string
  | Date
  | Uint8Array
  | Part
  | readonly Value[]
  | { readonly [name: string]: Value };

/** A control of the program: the one that the module shows, or one in its properties. */
export interface Part {
  readonly id: number;
  /** The name that its Python class has in `@ft.control(...)`. */
  readonly type: string;
  /** Gives a property; undefined if it is not set: defaults are the Python class's and are not sent. */
  get(name: string): Value;
  /** Gives all properties that are set. */
  all(): Readonly<Record<string, Value>>;
  /** Gives the visible controls in a property. */
  parts(name: string): readonly Part[];
  /** Whether it, or a control around it, is disabled. */
  disabled(): boolean;
  /** Whether the program has a handler: `listens("change")` is about `on_change`. */
  listens(event: string): boolean;
  /** Calls the program's handler, if it has one and the control is not disabled. */
  fire(event: string, data?: unknown): void;
  /** Changes properties here and in the program, which takes those that the class lets a browser write. */
  update(changes: Readonly<Record<string, unknown>>): void;
}

/** The control that a module shows. */
export interface Control extends Part {
  readonly version: 1;
  /** The element to fill. Its size, margin and place are the client's business. */
  readonly element: HTMLElement;
  /** Aborted when the control leaves the page: hand it to `addEventListener` and `fetch`. */
  readonly signal: AbortSignal;
  /** Does some work now, and again whenever a property that it has read changes. The result ends that. */
  follow(work: () => void): () => void;
  /** Offers methods to `await self._invoke_method("name", {...})` in Python. */
  methods(offered: Readonly<Record<string, (args: Readonly<Record<string, Value>>) => unknown>>): void;
  /** Shows controls in an element: those in a property, followed, or one. The result removes them. */
  slot(target: Element, content: string | Part): () => void;
  /** Has something done when the control leaves the page. */
  onDispose(work: () => void): void;
  /** Whether colours are dark here; followed. Colours themselves are CSS variables: `var(--md-sys-color-primary)`. */
  dark(): boolean;
  /** A Flet colour (`"primary"`, `"red,0.5"`, `"#ff0000"`) as CSS has it. */
  color(value: Value): string | undefined;
  /** A `ft.TextStyle` as CSS properties. */
  textStyle(value: Value): Readonly<Record<string, string>>;
  /**
   * An `ft.AnimationValue`: its milliseconds, 1 where the visitor's system asks for less motion, and how far along it is
   * at a share of that time. Undefined for none.
   */
  animation(value: Value): { duration: number; ease: (time: number) => number } | undefined;
  /** Says in the place of the control what went wrong. */
  fail(error: unknown): void;
}

/**
 * The default export of a module. One that needs a later version of this contract says so: `export const version = 2`.
 * What it returns is called when the control leaves the page.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: what an async function without an answer returns
export type Extension = (control: Control) => void | (() => void) | Promise<void | (() => void)>;

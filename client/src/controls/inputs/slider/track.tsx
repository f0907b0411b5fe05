import type { JSX } from "solid-js";
import { Garment } from "../../garment";
import { arrange, type PartKind, Parts } from "../../parts";
import "./slider.css";

const SECOND: PartKind = { class: "slider-second" };
const DOTS: readonly PartKind[] = [
  { class: "slider-dots slider-dots-rest" },
  { class: "slider-dots slider-dots-active" },
];

const blank = (
  <div class="slider-track" aria-hidden="true">
    <span class="slider-rest" />
    <span class="slider-active" />
  </div>
) as HTMLElement;

/** The line of a slider with its active part, from `--from` to `--to`, its dots and its thumbs. */
export class Track {
  readonly element = blank.cloneNode(true) as HTMLElement;
  private readonly rest = this.element.firstElementChild as Element;
  private readonly active = this.element.lastElementChild as Element;
  private readonly parts = new Parts();

  constructor(private readonly thumbs: readonly Thumb[]) {}

  /** `divisions` is the number of steps, drawn as dots; `secondary` where a second value lies: 0 to 1. */
  keep(divisions?: number, secondary?: number): void {
    const dots = DOTS.map((kind) => this.given(kind, "--steps", divisions || undefined));
    arrange(this.element, [
      this.rest,
      this.given(SECOND, "--second", secondary),
      this.active,
      ...dots,
      ...this.thumbs.map((one) => one.element),
    ]);
  }

  private given(kind: PartKind, name: string, value: number | undefined): HTMLElement | undefined {
    const part = this.parts.around(kind, value !== undefined);
    part?.style.setProperty(name, String(value));
    return part;
  }
}

export interface ThumbLook {
  class?: string;
  at: number;
  held: boolean;
  label?: string | undefined;
  labelStyle?: JSX.CSSProperties;
}

/** The handle of a value, with its label while it is held. */
export class Thumb {
  readonly element = document.createElement("span");
  private readonly garment = new Garment(this.element);
  private label: HTMLElement | undefined;
  private labelled: Garment | undefined;

  keep(look: ThumbLook): void {
    this.garment.wear(`slider-thumb ${look.held ? "slider-held" : ""} ${look.class ?? ""}`, {
      "--at": String(look.at),
    });
    if (!look.label) {
      this.label?.remove();
      return;
    }
    this.label ??= document.createElement("span");
    this.labelled ??= new Garment(this.label);
    this.labelled.wear("slider-label", look.labelStyle);
    if (this.label.textContent !== look.label) this.label.textContent = look.label;
    if (this.label.parentNode === null) this.element.append(this.label);
  }
}

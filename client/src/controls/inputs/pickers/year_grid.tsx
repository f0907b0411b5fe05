import { For, type JSX, onMount } from "solid-js";
import { componentTheme } from "../../../theme/context";
import { format } from "./locale";
import { uncoloured } from "./picker_theme";

export interface YearGridProps {
  least: number;
  most: number;
  /** The chosen one. */
  year: number;
  /** This year. */
  now: number;
  locale: string;
  label: string;
  choose: (year: number) => void;
}

const COLUMNS = 3;
/** How far PageUp and PageDown go. */
const PAGE = COLUMNS * 4;

/** The years that can be chosen; arrows, Home, End and the page keys go through them. */
export function YearGrid(props: YearGridProps): JSX.Element {
  const theme = componentTheme("date_picker_theme");
  let list!: HTMLDivElement;
  const all = () => Array.from({ length: props.most - props.least + 1 }, (_, at) => props.least + at);
  const button = (year: number) => list.children[year - props.least] as HTMLElement | undefined;
  onMount(() =>
    queueMicrotask(() => {
      const chosen = button(props.year);
      chosen?.scrollIntoView({ block: "center" });
      chosen?.focus({ preventScroll: true });
    }),
  );

  const target = (event: KeyboardEvent, from: number): number | undefined => {
    const back = getComputedStyle(list).direction === "rtl" ? 1 : -1;
    const steps: Record<string, number> = {
      ArrowLeft: back,
      ArrowRight: -back,
      ArrowUp: -COLUMNS,
      ArrowDown: COLUMNS,
      PageUp: -PAGE,
      PageDown: PAGE,
    };
    if (event.key === "Home") return props.least;
    if (event.key === "End") return props.most;
    const step = steps[event.key];
    if (step === undefined) return undefined;
    const to = from + step;
    if (to >= props.least && to <= props.most) return to;
    return event.key.startsWith("Page") ? (step < 0 ? props.least : props.most) : from;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = [...list.children].indexOf(event.target as Element);
    const to = at < 0 ? undefined : target(event, props.least + at);
    if (to === undefined) return;
    event.preventDefault();
    button(to)?.focus({ preventScroll: true });
    button(to)?.scrollIntoView({ block: "nearest" });
  };

  return (
    <div ref={list} class="year-grid" role="listbox" aria-label={props.label} on:keydown={onKeyDown}>
      <For each={all()}>
        {(year) => (
          <button
            type="button"
            class={`pressable surface year${year === props.year ? " year-chosen" : ""}${year === props.now ? " year-now" : ""}`}
            role="option"
            style={uncoloured(theme("year_text_style"))}
            tabindex={year === props.year ? 0 : -1}
            aria-selected={year === props.year}
            aria-current={year === props.now ? "date" : undefined}
            on:click={() => props.choose(year)}
          >
            {format(new Date(year, 6, 1), props.locale, { year: "numeric" }).replace(/[^\p{Nd}]/gu, "")}
          </button>
        )}
      </For>
    </div>
  );
}

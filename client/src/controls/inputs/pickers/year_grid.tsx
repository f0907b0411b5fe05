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
/** The height of a row, in pixels. */
const ROW = 52;
/** So many years are shown at least. */
const FEWEST = 18;
/** How far PageUp and PageDown go. */
const PAGE = COLUMNS * 4;

/** The years that can be chosen; arrows, Home, End and the page keys go through them. */
export function YearGrid(props: YearGridProps): JSX.Element {
  const theme = componentTheme("date_picker_theme");
  let list!: HTMLDivElement;
  // a short list is filled up on both sides with years that cannot be chosen
  const first = () => props.least - Math.max(0, Math.floor((FEWEST - (props.most - props.least + 1)) / 2));
  const all = () =>
    Array.from({ length: Math.max(FEWEST, props.most - props.least + 1) }, (_, at) => first() + at);
  const button = (year: number) => list.children[year - first()] as HTMLElement | undefined;
  onMount(() =>
    queueMicrotask(() => {
      const chosen = button(props.year);
      // two rows before it are seen, where there are more years than the least
      if (props.most - props.least + 1 > FEWEST)
        list.scrollTop = (Math.floor((props.year - first()) / COLUMNS) - 2) * ROW;
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
    const to = at < 0 ? undefined : target(event, first() + at);
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
            disabled={year < props.least || year > props.most}
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

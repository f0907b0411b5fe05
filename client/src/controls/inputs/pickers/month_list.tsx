import { createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { addMonths, type Month, monthOf, monthsBetween, weeks } from "./days";
import { format } from "./locale";

export interface MonthListProps {
  least: Date;
  most: Date;
  /** The day whose month shows first, and is there whenever the day changes. */
  near: Date;
  locale: string;
  /** The day that weeks begin with. */
  weekday: number;
  children: (month: Month) => JSX.Element;
}

/**
 * Months below each other. There may be thousands: each has its height from the start, and its days once it comes
 * near the visible part.
 */
export function MonthList(props: MonthListProps): JSX.Element {
  let list!: HTMLDivElement;
  const begin = () => monthOf(props.least);
  const months = (): Month[] =>
    Array.from({ length: monthsBetween(begin(), monthOf(props.most)) + 1 }, (_, at) =>
      addMonths(begin(), at),
    );
  const nearest = () => monthsBetween(begin(), monthOf(props.near));
  const [met, setMet] = createSignal<ReadonlySet<Element>>(new Set());

  onMount(() => {
    const sections = [...list.children];
    sections[nearest()]?.scrollIntoView({ block: "start" });
    const watcher = new IntersectionObserver(
      (entries) => {
        const come = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
        if (come.length > 0) setMet((before) => new Set([...before, ...come]));
        for (const section of come) watcher.unobserve(section);
      },
      { root: list, rootMargin: "100%" },
    );
    for (const section of sections) watcher.observe(section);
    onCleanup(() => watcher.disconnect());
  });

  return (
    <div ref={list} class="range-months">
      <For each={months()}>
        {(month, at) => {
          let section!: HTMLElement;
          return (
            <section
              ref={section}
              class="range-month"
              style={{ "--weeks": weeks(month, props.weekday).length.toString() }}
            >
              <Show when={Math.abs(at() - nearest()) < 2 || met().has(section)}>
                <h3>
                  {format(new Date(month.year, month.month), props.locale, {
                    month: "long",
                    year: "numeric",
                  })}
                </h3>
                {props.children(month)}
              </Show>
            </section>
          );
        }}
      </For>
    </div>
  );
}

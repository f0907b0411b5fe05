import { createMemo, For, type JSX, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import { textStyle } from "../../../values/text_style";
import { addDays, addMonths, clampDay, dayIn, type Month, monthOf, sameDay, weeks, within } from "./days";
import { digits, firstWeekday, format, weekdays } from "./locale";
import { type PickerPart, type PickerTheme, partShape, uncoloured } from "./picker_theme";

export interface MonthGridProps {
  month: Month;
  locale: string;
  least: Date;
  most: Date;
  today: Date;
  /** The chosen day, or the first and last day of a range. */
  from: Date | undefined;
  to: Date | undefined;
  /** The day that the arrow keys start from. */
  focus: Date;
  /** Whether the names of the days stand above. */
  head?: boolean;
  choose: (day: Date) => void;
  /** An arrow key went to another day, perhaps of another month. */
  move: (day: Date) => void;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The days of a month. */
export function MonthGrid(props: MonthGridProps): JSX.Element {
  const first = () => firstWeekday(props.locale);
  const theme = componentTheme<PickerPart>("date_picker_theme");
  const rows = createMemo(() => weeks(props.month, first()));
  /** Where a day stands in its week. */
  const weekdayAt = (day: Date) => (day.getDay() - first() + 7) % 7;
  const onKeyDown = (event: KeyboardEvent) => {
    const rtl = getComputedStyle(event.currentTarget as Element).direction === "rtl";
    const sideways = event.key === "ArrowLeft" || event.key === "ArrowRight";
    const months = (count: number) => dayIn(props.focus, addMonths(monthOf(props.focus), count));
    let to: Date | undefined;
    if (event.key in STEPS) to = addDays(props.focus, STEPS[event.key] * (rtl && sideways ? -1 : 1));
    else if (event.key === "PageUp") to = months(event.shiftKey ? -12 : -1);
    else if (event.key === "PageDown") to = months(event.shiftKey ? 12 : 1);
    else if (event.key === "Home") to = addDays(props.focus, -weekdayAt(props.focus));
    else if (event.key === "End") to = addDays(props.focus, 6 - weekdayAt(props.focus));
    if (!to) return;
    event.preventDefault();
    props.move(clampDay(to, props.least, props.most));
  };
  return (
    <div
      class="month-grid"
      role="grid"
      aria-label={format(new Date(props.month.year, props.month.month), props.locale, {
        month: "long",
        year: "numeric",
      })}
      on:keydown={onKeyDown}
    >
      <Show when={props.head !== false}>
        <WeekHead locale={props.locale} />
      </Show>
      <For each={rows()}>
        {(row) => (
          <div class="month-row" role="row">
            <For each={row}>{(day) => <Day day={day} theme={theme} month={props} />}</For>
          </div>
        )}
      </For>
    </div>
  );
}

/** The names of the days of the week; over several months only to be seen, since each day says its own. */
export function WeekHead(props: { locale: string; overMonths?: boolean }): JSX.Element {
  const theme = componentTheme<PickerPart>("date_picker_theme");
  return (
    <div
      class="month-row month-head"
      style={textStyle(theme("weekday_text_style"))}
      role={props.overMonths ? undefined : "row"}
      aria-hidden={props.overMonths ? "true" : undefined}
    >
      <For each={weekdays(props.locale, firstWeekday(props.locale))}>
        {(name) => (
          <span role="columnheader" aria-label={name.long}>
            {name.short}
          </span>
        )}
      </For>
    </div>
  );
}

function Day(props: { month: MonthGridProps; day: Date | undefined; theme: PickerTheme }): JSX.Element {
  const { month } = props;
  const is = (other: Date | undefined) => sameDay(props.day, other);
  const ranged = () => month.from !== undefined && month.to !== undefined && !sameDay(month.from, month.to);
  const inside = () =>
    ranged() && props.day !== undefined && within(props.day, month.from as Date, month.to as Date);
  const classes = () => {
    const names = ["day"];
    if (is(month.today)) names.push("day-today");
    if (is(month.from) || is(month.to)) names.push("day-chosen");
    if (inside()) names.push("day-inside");
    if (ranged() && is(month.from)) names.push("day-first");
    if (ranged() && is(month.to)) names.push("day-last");
    return names.join(" ");
  };
  return (
    <div class={classes()} role="gridcell" aria-selected={is(month.from) || is(month.to) || inside()}>
      <Show when={props.day}>
        {(day) => (
          <button
            type="button"
            class="pressable surface day-button"
            style={{
              ...uncoloured(props.theme("day_text_style")),
              ...partShape(props.theme, "day_shape", is(month.from) || is(month.to)),
            }}
            tabindex={is(month.focus) ? 0 : -1}
            data-day={day().getTime()}
            disabled={!within(day(), month.least, month.most)}
            aria-current={is(month.today) ? "date" : undefined}
            aria-label={format(day(), month.locale, { dateStyle: "full" })}
            on:click={() => month.choose(day())}
          >
            {digits(day().getDate(), month.locale)}
          </button>
        )}
      </Show>
    </div>
  );
}

/** Puts the focus on the button of a day. */
export function focusDay(root: Element, day: Date): void {
  queueMicrotask(() => root.querySelector<HTMLElement>(`[data-day="${day.getTime()}"]`)?.focus());
}

import { createMemo, createRenderEffect, For, type JSX, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import { textStyle } from "../../../values/text_style";
import { addDays, addMonths, clampDay, dayIn, type Month, monthOf, startOfDay, weeks } from "./days";
import { daysOf, firstWeekday, format, weekdays } from "./locale";
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
  const marks = createMemo(() => marksOf(props, theme));
  const names = createMemo(() => daysOf(props.month, props.locale));
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
      on:click={(event) => {
        const button = (event.target as Element).closest<HTMLElement>("[data-day]");
        if (button) props.choose(new Date(Number(button.dataset.day)));
      }}
    >
      <Show when={props.head !== false}>
        <WeekHead locale={props.locale} />
      </Show>
      <For each={rows()}>
        {(row) => (
          <div class="month-row" role="row">
            {row.map((day) =>
              day ? (
                <Day day={day} marks={marks()} names={names()} />
              ) : (
                <div class="day" role="gridcell" aria-selected="false" />
              ),
            )}
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

/** What the days of a month are shown by, as numbers: a month's days are told together what has changed. */
interface Marks {
  today: number;
  from: number | undefined;
  to: number | undefined;
  /** Whether the range is of more than one day. */
  ranged: boolean;
  focus: number;
  least: number;
  most: number;
  plain: JSX.CSSProperties;
  chosen: JSX.CSSProperties;
}

function marksOf(month: MonthGridProps, theme: PickerTheme): Marks {
  const at = (day: Date | undefined) => day && startOfDay(day).getTime();
  const [from, to] = [at(month.from), at(month.to)];
  const style = uncoloured(theme("day_text_style"));
  return {
    today: at(month.today) as number,
    from,
    to,
    ranged: from !== undefined && to !== undefined && from !== to,
    focus: at(month.focus) as number,
    least: at(month.least) as number,
    most: at(month.most) as number,
    plain: { ...style, ...partShape(theme, "day_shape") },
    chosen: { ...style, ...partShape(theme, "day_shape", true) },
  };
}

function Day(props: { day: Date; marks: Marks; names: ReturnType<typeof daysOf> }): JSX.Element {
  const date = props.day.getDate();
  const time = props.day.getTime();
  const isEnd = () => time === props.marks.from || time === props.marks.to;
  const isInside = () => {
    const { ranged, from, to } = props.marks;
    return ranged && time >= (from as number) && time <= (to as number);
  };
  const classes = () => {
    const { today, from, to, ranged } = props.marks;
    let names = "day";
    if (time === today) names += " day-today";
    if (isEnd()) names += " day-chosen";
    if (isInside()) names += " day-inside";
    if (ranged && time === from) names += " day-first";
    if (ranged && time === to) names += " day-last";
    return names;
  };
  // its words change with the language only
  const write = (button: HTMLElement) =>
    createRenderEffect(() => {
      const { number, name } = props.names[date] ?? { number: "", name: "" };
      button.textContent = number;
      button.setAttribute("aria-label", name);
    });
  return (
    <div class={classes()} role="gridcell" aria-selected={isEnd() || isInside()}>
      <button
        ref={write}
        type="button"
        class="pressable surface day-button"
        style={isEnd() ? props.marks.chosen : props.marks.plain}
        tabindex={time === props.marks.focus ? 0 : -1}
        data-day={time}
        disabled={time < props.marks.least || time > props.marks.most}
        aria-current={time === props.marks.today ? "date" : undefined}
      />
    </div>
  );
}

/** Puts the focus on the button of a day. */
export function focusDay(root: Element, day: Date): void {
  queueMicrotask(() => root.querySelector<HTMLElement>(`[data-day="${day.getTime()}"]`)?.focus());
}

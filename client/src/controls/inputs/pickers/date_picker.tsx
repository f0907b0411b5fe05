import { createEffect, createSignal, For, type JSX, Match, on, onMount, Show, Switch } from "solid-js";
import { componentTheme } from "../../../theme/component";
import type { ControlNode } from "../../../tree/node";
import { str } from "../../../tree/read";
import { cssEdges } from "../../../values/edges";
import { textStyle } from "../../../values/text_style";
import { day as dayOf, localExt, today as todayOf } from "../../../values/time";
import { addMonths, clampDay, dayIn, monthOf, monthsBetween, within } from "./days";
import { useFinish } from "./finish";
import { datePattern, format, localeOf, readDate, writeDate } from "./locale";
import { ModeButton, TO_CALENDAR, TO_DATE_INPUT } from "./mode_button";
import { focusDay, MonthGrid } from "./month_grid";
import { PickerActions, PickerButton, PickerField } from "./parts";
import { PickerModal } from "./picker_modal";
import { pickerTheme } from "./picker_theme";

const LEFT = 66893;
const RIGHT = 66897;

/** A day to choose, in a dialog: from a calendar or by typing. */
export function DatePicker(props: { node: ControlNode }): JSX.Element {
  const node = props.node;
  const finish = useFinish(node);
  const kept = () => (node.peek("value") === undefined ? {} : { value: node.peek("value") });
  return (
    <PickerModal
      node={node}
      finish={finish}
      kept={kept}
      title="Select date"
      style={{ padding: cssEdges(node.get("inset_padding")) }}
    >
      <DateDialog
        node={node}
        cancel={() => finish.cancel(kept())}
        confirm={(day) => finish.confirm({ value: localExt(day) }, localExt(day))}
      />
    </PickerModal>
  );
}

interface DateDialogProps {
  node: ControlNode;
  cancel: () => void;
  confirm: (day: Date) => void;
}

function DateDialog(props: DateDialogProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme("date_picker_theme");
  let root!: HTMLDivElement;
  const locale = () => localeOf(node);
  const least = () => dayOf(node.get("first_date")) ?? new Date(1900, 0, 1);
  const most = () => dayOf(node.get("last_date")) ?? new Date(2050, 0, 1);
  const today = () => todayOf(node.get("current_date"));
  const begin = () => dayOf(node.peek("value")) ?? (within(today(), least(), most()) ? today() : undefined);

  const [chosen, setChosen] = createSignal(begin());
  const [near, setNear] = createSignal(clampDay(chosen() ?? today(), least(), most()));
  const [month, setMonth] = createSignal(monthOf(near()));
  const [years, setYears] = createSignal(str(node, "date_picker_mode", "day") === "year");
  const [typed, setTyped] = createSignal(chosen() ? writeDate(chosen() as Date, locale()) : "");
  const [error, setError] = createSignal<string>();

  const mode = () => str(node, "entry_mode", "calendar").toLowerCase();
  const typing = () => mode().startsWith("input");
  const switchMode = () => {
    const next = typing() ? "calendar" : "input";
    if (next === "input" && chosen()) setTyped(writeDate(chosen() as Date, locale()));
    setError(undefined);
    node.update({ entry_mode: next });
    node.fire("entry_mode_change", { entry_mode: next });
  };

  const go = (day: Date) => {
    setNear(day);
    setMonth(monthOf(day));
    focusDay(root, day);
  };
  const turn = (by: number) => {
    const next = addMonths(month(), by);
    setMonth(next);
    setNear(clampDay(dayIn(near(), next), least(), most()));
  };
  const confirm = () => {
    if (typing()) {
      const day = readDate(typed(), locale());
      if (!day) return setError(str(node, "error_format_text", "Invalid format."));
      if (!within(day, least(), most())) return setError(str(node, "error_invalid_text", "Out of range."));
      return props.confirm(day);
    }
    const day = chosen();
    if (day) props.confirm(day);
    else props.cancel();
  };
  onMount(() => {
    if (!typing() && !years()) focusDay(root, near());
  });

  const headline = () =>
    chosen()
      ? format(chosen() as Date, locale(), { weekday: "short", month: "short", day: "numeric" })
      : "Selected date";

  return (
    <div
      ref={root}
      class={`picker date-picker${typing() ? " date-picker-typing" : ""}`}
      data-control={node.id}
      style={pickerTheme(theme)}
    >
      <div class="picker-header">
        <span class="picker-help" style={textStyle(theme("header_help_text_style"))}>
          {str(node, "help_text", "Select date")}
        </span>
        <h2 class="picker-headline" style={textStyle(theme("header_headline_text_style"))}>
          {headline()}
        </h2>
        <ModeButton node={node} face={typing() ? TO_CALENDAR : TO_DATE_INPUT} press={switchMode} />
      </div>
      <div class="picker-body">
        <Switch>
          <Match when={typing()}>
            <div class="date-typing">
              <PickerField
                label={str(node, "field_label_text", "Enter Date")}
                hint={str(node, "field_hint_text", datePattern(locale()))}
                text={typed()}
                error={error()}
                keyboard="numeric"
                input={(text) => {
                  setTyped(text);
                  setError(undefined);
                  const day = readDate(text, locale());
                  if (day && within(day, least(), most())) setChosen(day);
                }}
                submit={confirm}
              />
            </div>
          </Match>
          <Match when={!typing()}>
            <div class="date-bar">
              <PickerButton class="date-month" expanded={years()} press={() => setYears(!years())}>
                {format(new Date(month().year, month().month), locale(), { month: "long", year: "numeric" })}
                <svg
                  class={`date-triangle${years() ? " date-triangle-up" : ""}`}
                  viewBox="0 0 24 24"
                  aria-hidden="true"
                >
                  <path d="M7 10l5 5 5-5z" fill="currentColor" />
                </svg>
              </PickerButton>
              <Show when={!years()}>
                <PickerButton
                  icon={LEFT}
                  label="Previous month"
                  disabled={monthsBetween(monthOf(least()), month()) <= 0}
                  press={() => turn(-1)}
                />
                <PickerButton
                  icon={RIGHT}
                  label="Next month"
                  disabled={monthsBetween(month(), monthOf(most())) <= 0}
                  press={() => turn(1)}
                />
              </Show>
            </div>
            <Show
              when={!years()}
              fallback={
                <Years
                  least={least().getFullYear()}
                  most={most().getFullYear()}
                  year={month().year}
                  choose={(year) => {
                    setYears(false);
                    const to = clampDay(dayIn(near(), { ...month(), year }), least(), most());
                    go(to);
                  }}
                />
              }
            >
              <MonthGrid
                month={month()}
                locale={locale()}
                least={least()}
                most={most()}
                today={today()}
                from={chosen()}
                to={undefined}
                focus={near()}
                choose={(day) => {
                  setChosen(day);
                  setNear(day);
                }}
                move={go}
              />
            </Show>
          </Match>
        </Switch>
        <PickerActions node={node} cancel={props.cancel} confirm={confirm} />
      </div>
    </div>
  );
}

function Years(props: {
  least: number;
  most: number;
  year: number;
  choose: (year: number) => void;
}): JSX.Element {
  let list!: HTMLDivElement;
  const all = () => Array.from({ length: props.most - props.least + 1 }, (_, at) => props.least + at);
  createEffect(
    on(
      () => props.year,
      () => list.querySelector<HTMLElement>("[aria-selected=true]")?.scrollIntoView({ block: "center" }),
    ),
  );
  return (
    <div ref={list} class="year-grid" role="listbox" aria-label="Year">
      <For each={all()}>
        {(year) => (
          <button
            type="button"
            class={`pressable surface year${year === props.year ? " year-chosen" : ""}`}
            role="option"
            aria-selected={year === props.year}
            on:click={() => props.choose(year)}
          >
            {year}
          </button>
        )}
      </For>
    </div>
  );
}

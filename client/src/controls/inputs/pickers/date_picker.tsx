import { createMemo, createSignal, type JSX, onMount, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { str } from "../../../tree/read";
import { cssEdges } from "../../../values/edges";
import { textStyle } from "../../../values/text_style";
import { day as dayOf, localExt, today as todayOf } from "../../../values/time";
import { addMonths, clampDay, dayIn, dayMemo, monthOf, monthsBetween, within } from "./days";
import { useFinish } from "./finish";
import { datePattern, format, localeOf, readDate, writeDate } from "./locale";
import { ModeButton, TO_CALENDAR, TO_DATE_INPUT } from "./mode_button";
import { focusDay, MonthGrid } from "./month_grid";
import { PickerActions, PickerButton, PickerField } from "./parts";
import { PickerModal } from "./picker_modal";
import { type PickerPart, partClass, pickerTheme } from "./picker_theme";
import type { Words } from "./words";
import { YearGrid } from "./year_grid";

const LEFT = 66893;
const RIGHT = 66897;

/** A day to choose, in a dialog: from a calendar or by typing. */
export function DatePicker(props: { node: ControlNode<"DatePicker"> }): JSX.Element {
  const node = props.node;
  const finish = useFinish(node);
  const kept = () => (node.peek("value") === undefined ? {} : { value: node.peek("value") });
  return (
    <PickerModal
      node={node}
      finish={finish}
      kept={kept}
      title="selectDate"
      style={{ padding: cssEdges(node.get("inset_padding")) }}
    >
      {(words) => (
        <DateDialog
          node={node}
          words={words()}
          cancel={() => finish.cancel(kept())}
          confirm={(day) => finish.confirm({ value: localExt(day) }, localExt(day))}
        />
      )}
    </PickerModal>
  );
}

interface DateDialogProps {
  node: ControlNode;
  words: Words;
  cancel: () => void;
  confirm: (day: Date) => void;
}

function DateDialog(props: DateDialogProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme<PickerPart>("date_picker_theme");
  let root!: HTMLDivElement;
  // what is read of one of the many properties that are not set is read anew with each of them that is
  const locale = createMemo(() => localeOf(node));
  const least = dayMemo(() => dayOf(node.get("first_date")) ?? new Date(1900, 0, 1));
  const most = dayMemo(() => dayOf(node.get("last_date")) ?? new Date(2050, 0, 1));
  const today = dayMemo(() => todayOf(node.get("current_date")));
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
      if (!day) return setError(str(node, "error_format_text", props.words.invalidFormat));
      if (!within(day, least(), most()))
        return setError(str(node, "error_invalid_text", props.words.outOfRange));
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
      : props.words.selectDate;

  return (
    <div
      ref={root}
      class={`picker date-picker${partClass(theme, "shape")}${typing() ? " date-picker-typing" : ""}`}
      data-control={node.id}
      style={pickerTheme(theme)}
    >
      <div class="picker-header">
        <span class="picker-help" style={textStyle(theme("header_help_text_style"))}>
          {str(node, "help_text", props.words.selectDate)}
        </span>
        <h2 class="picker-headline" style={textStyle(theme("header_headline_text_style"))}>
          {headline()}
        </h2>
        <ModeButton
          node={node}
          words={props.words}
          face={typing() ? TO_CALENDAR : TO_DATE_INPUT}
          press={switchMode}
        />
      </div>
      <div class="picker-body">
        <Show when={typing()}>
          <div class="date-typing">
            <PickerField
              begins
              label={str(node, "field_label_text", props.words.enterDate)}
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
        </Show>
        <Show when={!typing()}>
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
                label={props.words.previousMonth}
                disabled={monthsBetween(monthOf(least()), month()) <= 0}
                press={() => turn(-1)}
              />
              <PickerButton
                icon={RIGHT}
                label={props.words.nextMonth}
                disabled={monthsBetween(month(), monthOf(most())) <= 0}
                press={() => turn(1)}
              />
            </Show>
          </div>
          <Show
            when={!years()}
            fallback={
              <YearGrid
                least={least().getFullYear()}
                most={most().getFullYear()}
                year={month().year}
                now={today().getFullYear()}
                locale={locale()}
                label={props.words.selectYear}
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
        </Show>
        <PickerActions
          node={node}
          words={props.words}
          theme={theme}
          cancel={props.cancel}
          confirm={confirm}
        />
      </div>
    </div>
  );
}

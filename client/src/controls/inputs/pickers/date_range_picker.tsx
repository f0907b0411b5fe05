import { createMemo, createSignal, type JSX, onMount, Show } from "solid-js";
import { componentTheme } from "../../../theme/context";
import type { ControlNode } from "../../../tree/node";
import { str } from "../../../tree/read";
import { Ext } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";
import { day, localExt, today as todayOf } from "../../../values/time";
import { keepHeadings } from "../../text/heading";
import { clampDay, dayMemo, within } from "./days";
import { useFinish } from "./finish";
import { datePattern, firstWeekday, format, localeOf, readDate, writeDate } from "./locale";
import { ModeButton, TO_CALENDAR, TO_DATE_INPUT } from "./mode_button";
import { focusDay, MonthGrid, WeekHead } from "./month_grid";
import { MonthList } from "./month_list";
import { PickerActions, PickerButton, PickerField } from "./parts";
import { PickerModal } from "./picker_modal";
import { type PickerPart, partClass, pickerTheme, rangePageTheme } from "./picker_theme";
import type { Words } from "./words";
import "./date_range_picker.css";

const CLOSE = 66945;

/** A first and a last day to choose: from months under each other on the whole page, or by typing. */
export function DateRangePicker(props: { node: ControlNode<"DateRangePicker"> }): JSX.Element {
  const node = props.node;
  const finish = useFinish(node);
  const kept = () => ({
    start_value: node.peek("start_value") ?? null,
    end_value: node.peek("end_value") ?? null,
  });
  const typing = () => str(node, "entry_mode", "calendar").toLowerCase().startsWith("input");
  return (
    <PickerModal node={node} finish={finish} kept={kept} title="selectRange" full={!typing()}>
      {(words) => (
        <RangeDialog
          node={node}
          words={words()}
          typing={typing()}
          cancel={() => finish.cancel(kept())}
          confirm={(from, to) =>
            finish.confirm({ start_value: localExt(from), end_value: localExt(to) }, new Ext(0, ""))
          }
        />
      )}
    </PickerModal>
  );
}

interface RangeDialogProps {
  node: ControlNode;
  words: Words;
  typing: boolean;
  cancel: () => void;
  confirm: (from: Date, to: Date) => void;
}

function RangeDialog(props: RangeDialogProps): JSX.Element {
  const node = props.node;
  const theme = componentTheme<PickerPart>("date_picker_theme");
  let root!: HTMLDivElement;
  // what is read of one of the many properties that are not set is read anew with each of them that is
  const locale = createMemo(() => localeOf(node));
  const least = dayMemo(() => day(node.get("first_date")) ?? new Date(1900, 0, 1));
  const most = dayMemo(() => day(node.get("last_date")) ?? new Date(2050, 0, 1));
  const today = dayMemo(() => todayOf(node.get("current_date")));
  // without days it begins with today, as one day
  const one = () => (within(today(), least(), most()) ? today() : undefined);
  const [from, setFrom] = createSignal(day(node.peek("start_value")) ?? one());
  const [to, setTo] = createSignal(
    day(node.peek("end_value")) ?? (node.peek("start_value") ? undefined : one()),
  );
  const [near, setNear] = createSignal(clampDay(from() ?? today(), least(), most()));
  const write = (value: Date | undefined) => (value ? writeDate(value, locale()) : "");
  const [first, setFirst] = createSignal(write(from()));
  const [last, setLast] = createSignal(write(to()));
  const [errors, setErrors] = createSignal<{ first?: string; last?: string }>({});

  const switchMode = () => {
    setFirst(write(from()));
    setLast(write(to()));
    setErrors({});
    node.update({ entry_mode: props.typing ? "calendar" : "input" });
  };
  const choose = (chosen: Date) => {
    setNear(chosen);
    const start = from();
    if (start === undefined || to() !== undefined || chosen < start) {
      setFrom(chosen);
      setTo(undefined);
    } else {
      setTo(chosen);
    }
  };
  const problem = (value: Date | undefined): string | undefined => {
    if (!value) return str(node, "error_format_text", props.words.invalidFormat);
    return within(value, least(), most())
      ? undefined
      : str(node, "error_invalid_text", props.words.outOfRange);
  };
  const confirm = () => {
    if (!props.typing) {
      const start = from();
      if (start) props.confirm(start, to() ?? start);
      return;
    }
    const start = readDate(first(), locale());
    const end = readDate(last(), locale());
    const found = { first: problem(start), last: problem(end) };
    if (start && end && !found.first && !found.last && start > end) {
      found.first = str(node, "error_invalid_range_text", props.words.invalidRange);
    }
    setErrors(found);
    if (start && end && !found.first && !found.last) props.confirm(start, end);
  };

  const short = (value: Date | undefined, otherwise: string, year: boolean) =>
    value
      ? format(value, locale(), { month: "short", day: "numeric", ...(year && { year: "numeric" }) })
      : otherwise;
  const headline = () => {
    const sameYear = from()?.getFullYear() === to()?.getFullYear();
    return `${short(from(), props.words.startDate, !sameYear)} – ${short(to(), props.words.endDate, true)}`;
  };
  const modeButton = () => (
    <ModeButton
      node={node}
      words={props.words}
      face={props.typing ? TO_CALENDAR : TO_DATE_INPUT}
      press={switchMode}
    />
  );
  onMount(() => {
    if (!props.typing) focusDay(root, near());
  });
  const title = () => str(node, "help_text", props.words.selectRange);

  return (
    <Show
      when={!props.typing}
      fallback={
        <div class={`picker${partClass(theme, "shape")}`} data-control={node.id} style={pickerTheme(theme)}>
          <div class="picker-header">
            <span class="picker-help">{title()}</span>
            <h2 ref={keepHeadings} class="picker-headline range-headline">
              {headline()}
            </h2>
            {modeButton()}
          </div>
          <div class="picker-body">
            <div class="range-fields">
              <PickerField
                begins
                label={str(node, "field_start_label_text", props.words.startDate)}
                hint={str(node, "field_start_hint_text", datePattern(locale()))}
                text={first()}
                error={errors().first}
                keyboard="numeric"
                input={setFirst}
                submit={confirm}
              />
              <PickerField
                label={str(node, "field_end_label_text", props.words.endDate)}
                hint={str(node, "field_end_hint_text", datePattern(locale()))}
                text={last()}
                error={errors().last}
                keyboard="numeric"
                input={setLast}
                submit={confirm}
              />
            </div>
            <PickerActions
              node={node}
              words={props.words}
              theme={theme}
              cancel={props.cancel}
              confirm={confirm}
            />
          </div>
        </div>
      }
    >
      <div ref={root} class="range-page" data-control={node.id} style={rangePageTheme(theme)}>
        <header class="range-header">
          <div class="range-bar">
            <PickerButton
              icon={CLOSE}
              label={str(node, "cancel_text", props.words.close)}
              press={props.cancel}
            />
            <span class="range-space" />
            {modeButton()}
            <PickerButton class="range-save" disabled={!from()} press={confirm}>
              {str(node, "save_text", props.words.save)}
            </PickerButton>
          </div>
          <span class="range-help" style={textStyle(theme("range_picker_header_help_text_style"))}>
            {title()}
          </span>
          <h2
            ref={keepHeadings}
            class="range-title"
            style={textStyle(theme("range_picker_header_headline_text_style"))}
          >
            {headline()}
          </h2>
          <div class="range-days">
            <WeekHead locale={locale()} overMonths />
          </div>
        </header>
        <MonthList
          node={node}
          least={least()}
          most={most()}
          near={near()}
          locale={locale()}
          weekday={firstWeekday(locale())}
        >
          {(month) => (
            <MonthGrid
              month={month}
              locale={locale()}
              least={least()}
              most={most()}
              today={today()}
              from={from()}
              to={to()}
              focus={near()}
              head={false}
              choose={choose}
              move={(next) => {
                setNear(next);
                focusDay(root, next);
              }}
            />
          )}
        </MonthList>
      </div>
    </Show>
  );
}

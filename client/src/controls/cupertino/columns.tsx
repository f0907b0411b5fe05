import { For, type JSX } from "solid-js";
import { Wheel } from "./wheel";

/** One of the wheels of a picker of dates or times. */
export interface Column {
  label: string;
  count: number;
  endless?: boolean;
  selected: number;
  onSelect: (index: number) => void;
  text: (index: number) => string;
  /** The widest text that can come up: the column is as wide. */
  widest: string;
  align?: "start" | "center" | "end";
  /** Whether an item can be chosen; those that cannot are pale. */
  open?: (index: number) => boolean;
  /** What stands beside the number that is chosen. */
  unit?: string;
}

/** How far to the side the axes of the outer wheels are. */
const LEAN = 0.45;

/** The wheels of a picker side by side, leaning outwards, under one overlay. */
export function Columns(props: {
  columns: Column[];
  extent: number;
  disabled: boolean;
  class?: string;
}): JSX.Element {
  const lean = (at: number): number => {
    if (at === 0 && props.columns.length > 1) return -LEAN;
    return at >= 2 || props.columns.length === 2 ? LEAN : 0;
  };
  return (
    <div
      class={`cupertino-wheels ${props.class ?? ""}`}
      style={{ "--extent": `${props.extent}px` }}
      role="group"
    >
      <div class="cupertino-wheel-over" />
      {/* by position: a wheel goes on turning while the values around it change */}
      <For each={Array.from({ length: props.columns.length }, (_, at) => at)}>
        {(at) => {
          const column = () => props.columns[at];
          return (
            <Wheel
              label={column().label}
              count={column().count}
              endless={column().endless}
              selected={column().selected}
              onSelect={(index) => column().onSelect(index)}
              text={(index) => `${column().text(index)} ${column().unit ?? ""}`.trim()}
              disabled={props.disabled}
              extent={props.extent}
              squeeze={1.25}
              offAxis={lean(at)}
              magnification={1.12}
              overlay={
                <>
                  <span class="cupertino-column-width">{column().widest}</span>
                  <span class="cupertino-column-unit">
                    <span class="cupertino-column-room">{column().widest}</span>
                    {column().unit}
                  </span>
                </>
              }
              item={(index) => (
                <span
                  class={`cupertino-column-cell${column().open?.(index) === false ? " cupertino-column-closed" : ""}`}
                  style={{ "justify-items": column().align ?? "start" }}
                >
                  <span class="cupertino-column-room">{column().widest}</span>
                  <span>{column().text(index)}</span>
                </span>
              )}
            />
          );
        }}
      </For>
    </div>
  );
}

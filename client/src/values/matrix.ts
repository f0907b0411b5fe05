import { isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

type Args = number[];

// A matrix travels as the way it is made: a constructor and operations on it, with their arguments.
const STEPS: Record<string, (args: Args) => string> = {
  identity: () => "",
  translate: ([x = 0, y = 0, z = 0]) => `translate3d(${x}px, ${y}px, ${z}px)`,
  translation_values: ([x = 0, y = 0, z = 0]) => `translate3d(${x}px, ${y}px, ${z}px)`,
  rotate_x: ([angle = 0]) => `rotateX(${angle}rad)`,
  rotate_y: ([angle = 0]) => `rotateY(${angle}rad)`,
  rotate_z: ([angle = 0]) => `rotateZ(${angle}rad)`,
  rotation_z: ([angle = 0]) => `rotateZ(${angle}rad)`,
  scale: ([x = 1, y = x, z = x]) => `scale3d(${x}, ${y}, ${z})`,
  diagonal3_values: ([x = 1, y = 1, z = 1]) => `scale3d(${x}, ${y}, ${z})`,
  skew_x: ([alpha = 0]) => `skewX(${alpha}rad)`,
  skew_y: ([beta = 0]) => `skewY(${beta}rad)`,
};

/** A Matrix4 as CSS transform functions. */
export function matrix(value: WireValue): string | undefined {
  if (!isFields(value)) return undefined;
  const made = [value.ctor, ...(Array.isArray(value.ops) ? value.ops : [])].map(step);
  const entries = entriesSet(value.ops);
  return [...entries, ...made].filter((one) => one !== "").join(" ") || "translate(0)";
}

function step(value: WireValue): string {
  if (!isFields(value)) return "";
  if (value.name === "multiply" && Array.isArray(value.args)) return matrix(value.args[0]) ?? "";
  const args = (Array.isArray(value.args) ? value.args : []).map((arg) => number(arg) ?? 0);
  if (args.length === 16) return `matrix3d(${args.join(", ")})`;
  return STEPS[snakeCase(String(value.name))]?.(args) ?? "";
}

/** Single entries that were set; in practice (3, 2), which gives rotations in space their perspective. */
function entriesSet(ops: WireValue): string[] {
  const identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  const found = (Array.isArray(ops) ? ops : []).filter(
    (op) => isFields(op) && snakeCase(String(op.name)) === "set_entry" && Array.isArray(op.args),
  );
  if (found.length === 0) return [];
  for (const op of found) {
    const [row, column, entry] = (op as { args: number[] }).args;
    identity[column * 4 + row] = entry;
  }
  return [`matrix3d(${identity.join(", ")})`];
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

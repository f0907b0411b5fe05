import type { WireValue } from "../tree/wire";

const FALLBACK = "Roboto, system-ui, sans-serif";
const WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };

/** A font family for CSS, with what stands in for it. */
export function fontFamily(name: string, others: readonly string[] = []): string {
  return [...[name, ...others].map((family) => JSON.stringify(family)), FALLBACK].join(", ");
}

/** A FontWeight (`bold`, `w300`) as a number. */
export function fontWeight(value: WireValue): number | undefined {
  if (typeof value !== "string") return undefined;
  const name = value.toLowerCase();
  const numbered = /^w([1-9]00)$/.exec(name);
  return numbered ? Number(numbered[1]) : WEIGHTS[name];
}

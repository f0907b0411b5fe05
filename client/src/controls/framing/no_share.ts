import type { DressPart } from "../dress";

/** What `dress` leaves out of those that only stand around others: measured, `expand` gives them no share of a Row or Column. */
export const NO_SHARE: readonly DressPart[] = ["expand"];

/** Elevation in dp -> part of the surface tint in percent. */
const STEPS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 5],
  [3, 8],
  [6, 11],
  [8, 12],
  [12, 14],
];

/** The colour that a surface has when it is raised: mixed with the theme's surface tint. */
export function tinted(color: string, elevation: number): string {
  const part = tintPart(elevation);
  return part === 0 ? color : `color-mix(in srgb, var(--md-sys-color-surface-tint) ${part}%, ${color})`;
}

export function tintPart(elevation: number): number {
  const above = STEPS.findIndex(([level]) => elevation <= level);
  if (above === -1) return STEPS[STEPS.length - 1][1];
  if (above === 0) return 0;
  const [low, lowPart] = STEPS[above - 1];
  const [high, highPart] = STEPS[above];
  return lowPart + ((highPart - lowPart) * (elevation - low)) / (high - low);
}

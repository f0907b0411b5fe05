export interface Cylinder {
  /** How far from the middle, in pixels scrolled, something can still be seen. */
  reach: number;
  /** The CSS transform of what is `away` pixels from the middle. */
  turn: (away: number) => string;
}

/** The side of a drum that is seen through a window of some height; `diameter` and `squeeze` as in CupertinoPicker. */
export function cylinder(of: { height: number; diameter: number; squeeze: number }): Cylinder {
  const radius = (of.height * of.diameter) / 2;
  const edge = of.diameter < 1 ? Math.PI / 2 : Math.asin(1 / of.diameter);
  const perPixel = of.height > 0 ? (2 * edge) / (of.squeeze * of.height) : 0;
  return {
    reach: perPixel > 0 ? edge / perPixel : 0,
    turn: (away) => `translateZ(${-radius}px) rotateX(${-away * perPixel}rad) translateZ(${radius}px)`,
  };
}

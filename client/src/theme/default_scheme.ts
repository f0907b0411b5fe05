import type { Scheme } from "./roles";

// What scheme.ts makes of blue, the seed of a theme that names none: most pages need no more than this, and
// the generator is a chunk that they do not load.
const COLORS: Record<string, string> = {
  primary: "#36618e #a0cafd",
  on_primary: "#ffffff #003258",
  primary_container: "#d1e4ff #194975",
  on_primary_container: "#194975 #d1e4ff",
  primary_fixed: "#d1e4ff #d1e4ff",
  primary_fixed_dim: "#a0cafd #a0cafd",
  on_primary_fixed: "#001d36 #001d36",
  on_primary_fixed_variant: "#194975 #194975",
  secondary: "#535f70 #bbc7db",
  on_secondary: "#ffffff #253140",
  secondary_container: "#d7e3f7 #3b4858",
  on_secondary_container: "#3b4858 #d7e3f7",
  secondary_fixed: "#d7e3f7 #d7e3f7",
  secondary_fixed_dim: "#bbc7db #bbc7db",
  on_secondary_fixed: "#101c2b #101c2b",
  on_secondary_fixed_variant: "#3b4858 #3b4858",
  tertiary: "#6b5778 #d6bee4",
  on_tertiary: "#ffffff #3b2948",
  tertiary_container: "#f2daff #523f5f",
  on_tertiary_container: "#523f5f #f2daff",
  tertiary_fixed: "#f2daff #f2daff",
  tertiary_fixed_dim: "#d6bee4 #d6bee4",
  on_tertiary_fixed: "#251431 #251431",
  on_tertiary_fixed_variant: "#523f5f #523f5f",
  error: "#ba1a1a #ffb4ab",
  on_error: "#ffffff #690005",
  error_container: "#ffdad6 #93000a",
  on_error_container: "#93000a #ffdad6",
  surface: "#f8f9ff #111418",
  on_surface: "#191c20 #e1e2e8",
  on_surface_variant: "#43474e #c3c7cf",
  surface_tint: "#36618e #a0cafd",
  surface_dim: "#d8dae0 #111418",
  surface_bright: "#f8f9ff #36393e",
  surface_container_lowest: "#ffffff #0b0e13",
  surface_container_low: "#f2f3fa #191c20",
  surface_container: "#eceef4 #1d2024",
  surface_container_high: "#e6e8ee #272a2f",
  surface_container_highest: "#e1e2e8 #32353a",
  outline: "#73777f #8d9199",
  outline_variant: "#c3c7cf #43474e",
  shadow: "#000000 #000000",
  scrim: "#000000 #000000",
  inverse_surface: "#2e3135 #e1e2e8",
  on_inverse_surface: "#eff0f7 #2e3135",
  inverse_primary: "#a0cafd #36618e",
};

const pick = (at: 0 | 1): Scheme =>
  Object.fromEntries(Object.entries(COLORS).map(([role, pair]) => [role, pair.split(" ")[at]])) as Scheme;

export const DEFAULT_SEED = "#2196f3";
export const defaultScheme: { light: Scheme; dark: Scheme } = { light: pick(0), dark: pick(1) };

/** The colour roles of Material 3, as fields of a ColorScheme are called. */
export const ROLES = [
  "primary",
  "on_primary",
  "primary_container",
  "on_primary_container",
  "primary_fixed",
  "primary_fixed_dim",
  "on_primary_fixed",
  "on_primary_fixed_variant",
  "secondary",
  "on_secondary",
  "secondary_container",
  "on_secondary_container",
  "secondary_fixed",
  "secondary_fixed_dim",
  "on_secondary_fixed",
  "on_secondary_fixed_variant",
  "tertiary",
  "on_tertiary",
  "tertiary_container",
  "on_tertiary_container",
  "tertiary_fixed",
  "tertiary_fixed_dim",
  "on_tertiary_fixed",
  "on_tertiary_fixed_variant",
  "error",
  "on_error",
  "error_container",
  "on_error_container",
  "surface",
  "on_surface",
  "on_surface_variant",
  "surface_tint",
  "surface_dim",
  "surface_bright",
  "surface_container_lowest",
  "surface_container_low",
  "surface_container",
  "surface_container_high",
  "surface_container_highest",
  "outline",
  "outline_variant",
  "shadow",
  "scrim",
  "inverse_surface",
  "on_inverse_surface",
  "inverse_primary",
] as const;

export type Role = (typeof ROLES)[number];

/** A colour for each role, as `#rrggbb`. */
export type Scheme = Record<Role, string>;

/** The custom property that carries a role, e.g. `--md-sys-color-on-primary`. */
export function roleProperty(role: Role): string {
  return `--md-sys-color-${role.replaceAll("_", "-")}`;
}

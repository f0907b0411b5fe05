import { argbFromHex, Hct, hexFromArgb, SchemeTonalSpot } from "@material/material-color-utilities";
import { ROLES, type Scheme } from "./roles";

const OTHER_NAMES: Record<string, string> = { on_inverse_surface: "inverse_on_surface" };

/** The colours that Material derives from one seed, `#rrggbb`. */
export function generateScheme(seed: string, dark: boolean): Scheme {
  const scheme = new SchemeTonalSpot(Hct.fromInt(argbFromHex(seed)), dark, 0) as unknown as Record<
    string,
    number
  >;
  const color = (role: string) => hexFromArgb(scheme[camelCase(OTHER_NAMES[role] ?? role)]);
  return Object.fromEntries(ROLES.map((role) => [role, color(role)])) as Scheme;
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

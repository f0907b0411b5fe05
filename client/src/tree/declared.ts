import type { Declared, FieldName, ThemeName, ThemeParts } from "../../build/controls";
import type { WireMap, WireValue } from "./wire";

/** A type of control that a Python declaration has. `make client` writes down which there are. */
export type ControlType = keyof Declared;

/** What a control of a type has on the wire: its properties, what the engine adds, and how a message says that it has gone. */
export type Property<Type extends ControlType = ControlType> =
  | Declared[Type]["property"]
  | "_internals"
  | "_b"
  | "_dismissed";

/** An event of it, without `on_`. */
export type EventName<Type extends ControlType = ControlType> = Declared[Type]["event"];

/** A method that the program may call, or, of the page, the server by itself. */
export type MethodName<Type extends ControlType = ControlType> =
  | Declared[Type]["method"]
  | ("Page" extends Type ? "keep_cookies" | "leave" | "set_allowed_device_orientations" : never);

/** Some of its properties with values. */
export type Changes<Type extends ControlType = ControlType> = { [Name in Property<Type>]?: WireValue };

/** What INVOKE_METHOD may call on a control while it is mounted. */
export type Methods<Type extends ControlType = ControlType> = {
  [Name in MethodName<Type>]?: (args: WireMap) => unknown;
};

export type { FieldName, ThemeName };

/** What a theme has of a kind of control, as `checkbox_theme`. */
export type ThemePart = keyof ThemeParts;

/** A property of such a part. */
export type ThemeField<Part extends ThemePart = ThemePart> = ThemeParts[Part];

/** A property that a control and the theme's part for its kind both have. */
export type ThemedName<Type extends ControlType, Part extends ThemePart> = Extract<
  Property<Type>,
  ThemeField<Part>
>;

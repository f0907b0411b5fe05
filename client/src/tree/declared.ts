import type { Declared, FieldName, ThemeName, ThemeParts, Values } from "../../build/controls";
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

/** What comes with an event: what its class in Python declares, or, of a plain one, anything. */
export type Payload<Type extends ControlType, Name extends string> = Type extends ControlType
  ? Name extends Declared[Type]["event"]
    ? Name extends keyof Declared[Type]["payload"]
      ? Declared[Type]["payload"][Name]
      : WireValue
    : never
  : never;

/** The events that need nothing with them: plain ones, and those whose classes require no field. */
export type BareEvent<Type extends ControlType> = Type extends ControlType
  ? Exclude<Declared[Type]["event"], Demanding<Declared[Type]["payload"]>>
  : never;

/** The events with a field that has to be there. */
type Demanding<Payloads> = {
  [Name in keyof Payloads]: object extends Payloads[Name] ? never : Name;
}[keyof Payloads];

/** A method that the program may call, or, of the page, the server by itself. */
export type MethodName<Type extends ControlType = ControlType> = Type extends ControlType
  ? keyof Declared[Type]["method"] | (Type extends "Page" ? keyof ByServer : never)
  : never;

type ByServer = Record<
  "keep_cookies" | "leave" | "set_allowed_device_orientations",
  (args: WireMap) => unknown
>;

/** What it is called with, and what it answers. */
type Method<Type extends ControlType, Name> = Type extends ControlType
  ? Name extends keyof Declared[Type]["method"]
    ? Declared[Type]["method"][Name]
    : Type extends "Page"
      ? Name extends keyof ByServer
        ? ByServer[Name]
        : never
      : never
  : never;

/** What one of its methods is called with. */
export type Arguments<Type extends ControlType, Name extends MethodName<Type>> = Parameters<
  Method<Type, Name>
>[0];

/** Some of its properties with values. */
export type Changes<Type extends ControlType = ControlType> = { [Name in Property<Type>]?: WireValue };

/** What INVOKE_METHOD may call on a control while it is mounted. */
export type Methods<Type extends ControlType = ControlType> = {
  [Name in MethodName<Type>]?: Method<Type, Name>;
};

/** Classes of events, values and enums by their names in Python, as they are on the wire. */
export type { FieldName, ThemeName, Values };

/** What a theme has of a kind of control, as `checkbox_theme`. */
export type ThemePart = keyof ThemeParts;

/** A property of such a part. */
export type ThemeField<Part extends ThemePart = ThemePart> = ThemeParts[Part];

/** A property that a control and the theme's part for its kind both have. */
export type ThemedName<Type extends ControlType, Part extends ThemePart> = Extract<
  Property<Type>,
  ThemeField<Part>
>;

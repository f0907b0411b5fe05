import type { ControlNode } from "../tree/node";

/** Starts a service for its node; returns what to do when it is removed. */
export type Service = (node: ControlNode) => (() => void) | undefined;

/** Type name on the wire -> loader of the service. A service offers its methods with `node.offer({...})`. */
export const services: Record<string, () => Promise<Service>> = {
  Accelerometer: async () => (await import("./motion_sensors")).accelerometer,
  Barometer: async () => (await import("./motion_sensors")).missingSensor,
  Battery: async () => (await import("./battery")).battery,
  BrowserContextMenu: async () => (await import("./browser_context_menu")).browserContextMenu,
  Clipboard: async () => (await import("./clipboard")).clipboard,
  Connectivity: async () => (await import("./connectivity")).connectivity,
  FilePicker: async () => (await import("./file_picker")).filePicker,
  Gyroscope: async () => (await import("./motion_sensors")).gyroscope,
  HapticFeedback: async () => (await import("./haptic_feedback")).hapticFeedback,
  Magnetometer: async () => (await import("./motion_sensors")).missingSensor,
  SemanticsService: async () => (await import("./semantics_service")).semanticsService,
  ShakeDetector: async () => (await import("./motion_sensors")).shakeDetector,
  Share: async () => (await import("./share")).share,
  SharedPreferences: async () => (await import("./shared_preferences")).sharedPreferences,
  UrlLauncher: async () => (await import("./url_launcher")).urlLauncher,
  UserAccelerometer: async () => (await import("./motion_sensors")).userAccelerometer,
  Wakelock: async () => (await import("./wakelock")).wakelock,
};

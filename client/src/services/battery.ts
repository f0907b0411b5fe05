import type { Values } from "../tree/declared";
import type { Service } from "./registry";
import { NEED_HTTPS } from "./secure";

interface BatteryManager extends EventTarget {
  charging: boolean;
  level: number;
}

type WithBattery = Navigator & { getBattery?: () => Promise<BatteryManager> };

/** How full the device's battery is; only some browsers tell. */
export const Battery: Service<"Battery"> = (node) => {
  const find = async (): Promise<BatteryManager> => {
    const found = await (navigator as WithBattery).getBattery?.();
    if (found === undefined) {
      const why = window.isSecureContext ? "" : `: readings of it ${NEED_HTTPS}`;
      throw new Error(`This browser does not tell about the battery${why}`);
    }
    return found;
  };
  let watched: BatteryManager | undefined;
  let gone = false;
  const report = (): void => {
    if (watched !== undefined) node.fire("state_change", { state: state(watched) });
  };
  void find()
    .then((found) => {
      if (gone) return;
      watched = found;
      found.addEventListener("chargingchange", report);
    })
    .catch(() => undefined);

  const withdraw = node.offer({
    get_battery_level: async () => Math.round((await find()).level * 100),
    get_battery_state: async () => state(await find()),
    is_in_battery_save_mode: () => false,
  });
  return () => {
    withdraw();
    gone = true;
    watched?.removeEventListener("chargingchange", report);
  };
};

function state({ charging, level }: BatteryManager): Values["BatteryState"] {
  if (!charging) return "discharging";
  return level === 1 ? "full" : "charging";
}

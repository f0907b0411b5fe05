import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { isMap } from "../../tree/wire";

/**
 * Whether a progress indicator has the look of 2024. Without a theme it has that of 2023, with one that of 2024, unless
 * `year_2023` says otherwise.
 */
export function recentLook(node: ControlNode): () => boolean {
  const themed = useTheme();
  return () => {
    const theme = themed.theme().progress_indicator_theme;
    const old = bool(node, "year_2023") ?? (isMap(theme) ? theme.year_2023 === true : true);
    return !old;
  };
}

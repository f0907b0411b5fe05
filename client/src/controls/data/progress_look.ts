import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";

/**
 * Whether a progress indicator has the look of 2024. Without a theme it has that of 2023, with one that of 2024, unless
 * `year_2023` says otherwise.
 */
export function recentLook(node: ControlNode): () => boolean {
  const themed = useTheme();
  return () => {
    const theme = themed.part("progress_indicator_theme");
    const old = bool(node, "year_2023") ?? (theme ? theme.year_2023 === true : true);
    return !old;
  };
}

import { gradient } from "./gradient";
import { decorationImage } from "./image";

/** Draw what a BoxDecoration may have besides colours and lines. */
export const painters = { image: decorationImage, gradient };

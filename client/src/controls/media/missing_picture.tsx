import type { JSX } from "solid-js";

/** A quiet sign of a picture that could not be loaded. */
export function MissingPicture(): JSX.Element {
  return (
    <svg class="missing-picture" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path
        d="M4.5 4.5h15v15h-15zM4.5 16l4-4.5 3 3.5 3.5-5 4.5 6.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <circle cx="8.5" cy="8.5" r="1.3" fill="currentColor" />
    </svg>
  );
}

const drawn = (
  <svg class="dropdown-triangle" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M7 10l5 5 5-5z" fill="currentColor" />
  </svg>
) as Element;

/** The arrow of a dropdown that is given no icon. */
export const triangle = (): Element => drawn.cloneNode(true) as Element;

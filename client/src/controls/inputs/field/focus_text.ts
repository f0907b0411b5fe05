/** A press beside the text means the text. */
export function focusText(event: MouseEvent, id: string): void {
  const target = event.target as Element;
  if (
    target.closest(
      "input, textarea, button, a, label, [role=combobox], [data-control]:not(.field, .cupertino-field)",
    )
  )
    return;
  event.preventDefault();
  document.getElementById(id)?.focus({ preventScroll: true });
}

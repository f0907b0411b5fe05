export default (control) => {
  Object.prototype.everywhere = 1;
  control.element.textContent = "of another kind";
  const other = document.createElement("b");
  other.textContent = "in its place";
  requestAnimationFrame(() => control.element.replaceWith(other));
};

export default (control) => {
  document.body.replaceChildren();
  control.element.textContent = "mine alone";
};

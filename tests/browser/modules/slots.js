export default (control) => {
  control.slot(document.createElement("p"), "content");
  control.slot(control.element, "no such property");
  control.slot(undefined, "content");
};

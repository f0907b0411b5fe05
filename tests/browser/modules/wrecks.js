export default (control) => {
  control.slot(control.element, "content");
  control.element.replaceChildren();
  control.all().value = "z";
  Object.freeze(control.element.dataset);
  control.onDispose(() => {
    throw new Error("goes badly");
  });
  control.element.remove();
  return () => {
    throw new Error("as it came");
  };
};

export default (control) => {
  control.fire("nothing", { a: 1 });
  control.fire("__proto__");
  control.update({ content: null, id: 1, on_change: true, _i: 1 });
  control.element.textContent = "as it was";
};

export default (control) => {
  const line = document.createElement("p");
  control.element.append(line);
  control.slot(control.element, "content");
  control.follow(() => {
    line.textContent = `value: ${control.get("value")}`;
  });
  line.addEventListener(
    "click",
    () => {
      control.update({ value: "written", secret: "told" });
      control.fire("change", { a: 1 });
    },
    { signal: control.signal },
  );
  return () => {
    window.disposed = (window.disposed ?? 0) + 1;
  };
};

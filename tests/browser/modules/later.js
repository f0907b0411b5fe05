export default (control) => {
  control.follow(() => {
    if (control.get("value") === "y") throw new Error("y is too much");
  });
};

export default (control) => {
  control.follow(() => {
    const value = control.get("value");
    if (value.length < 50) control.update({ value: `${value}x` });
  });
};

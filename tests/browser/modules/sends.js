export default (control) => {
  control.follow(() => {
    if (control.get("value") !== "y") return;
    const round = {};
    round.round = round;
    control.update({ value: round });
  });
};

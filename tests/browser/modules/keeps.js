export default (control) => {
  control.methods({
    wait: () => new Promise(() => {}),
    fall: () => {
      throw new Error("it fell");
    },
    spin: () => {
      const round = {};
      round.round = round;
      return round;
    },
  });
};

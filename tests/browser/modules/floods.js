export default (control) => {
  const timer = setInterval(() => {
    for (let at = 0; at < 200; at++) control.update({ value: `${at}`, secret: "told", unknown: at });
  }, 20);
  control.onDispose(() => clearInterval(timer));
};

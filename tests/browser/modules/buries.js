export default () => {
  window.addEventListener(
    "click",
    () => {
      const other = document.createElement("body");
      other.dataset.buried = "yes";
      document.body.replaceWith(other);
    },
    { once: true },
  );
};

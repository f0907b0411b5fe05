// What is on the page, as seen.py asks: 'parts' lists it, 'hide' takes parts away without moving others, 'show' brings
// them back.
(what, numbers) => {
  const TEXT_HIDDEN = "-webkit-text-fill-color:transparent;-webkit-text-stroke-color:transparent;color:transparent;" +
    "text-shadow:none;text-decoration-color:transparent;-webkit-background-clip:initial";
  const PRESSED = "button, a[href], input, textarea, select, [role=button], [role=tab], [role=menuitem], [role=option]";
  const PICTURES = "svg, img, canvas, video";
  const state = (window.__gate ??= { elements: [], styles: new Map() });

  if (what === "hide") {
    for (const number of numbers) {
      const { element, kind } = state.elements[number];
      state.styles.set(element, element.getAttribute("style"));
      const css = kind === "text" ? TEXT_HIDDEN : "opacity:0";
      const rule = css.split(";").map((one) => `${one} !important`).join(";");
      element.setAttribute("style", `${element.getAttribute("style") ?? ""};${rule};transition:none !important`);
    }
    return;
  }
  if (what === "show") {
    for (const [element, style] of state.styles) {
      if (style === null) element.removeAttribute("style");
      else element.setAttribute("style", style);
    }
    state.styles.clear();
    return;
  }

  const shown = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    // what only screen readers get is a point
    return box.width > 2 && box.height > 2;
  };
  const modal = [...document.querySelectorAll("dialog:modal, [aria-modal=true]")].filter(shown).pop();
  // an open menu or tooltip covers what lies below it
  const over = [...document.querySelectorAll(":popover-open, [role=menu], [role=listbox], [role=tooltip]")].filter(shown);
  const below = (element, box) => over.some((one) => {
    const cover = one.getBoundingClientRect();
    return !one.contains(element) && !element.contains(one) && box[0] < cover.right && box[2] > cover.left && box[1] < cover.bottom && box[3] > cover.top;
  });
  const within = (element) => (!modal || modal.contains(element)) && !element.closest("[inert]");
  const window_ = [0, 0, innerWidth, innerHeight];
  const meet = (a, b) => [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  const empty = (a) => a[2] - a[0] < 1 || a[3] - a[1] < 1;
  const rect = (box) => [box.left, box.top, box.right, box.bottom];

  // what cuts an element off: the boxes around it that hide what leaves them, and whether one of them scrolls or
  // says by an ellipsis that there is more
  const clips = (element) => {
    let area = window_, scrolls = false, told = false;
    let fixed = false;
    for (let one = element; one && one !== document.documentElement; one = one.parentElement) {
      const css = getComputedStyle(one);
      if (css.textOverflow === "ellipsis" || css.webkitLineClamp !== "none" || css.maskImage !== "none") told = true;
      if (css.position === "fixed") fixed = true;
      if (css.display === "inline" || css.display === "contents") continue;
      const clipped = [css.overflowX, css.overflowY].some((value) => value !== "visible") || css.clipPath !== "none";
      if (!clipped) continue;
      if ([css.overflowX, css.overflowY].some((v) => v === "auto" || v === "scroll")) scrolls = true;
      const box = rect(one.getBoundingClientRect());
      if (css.overflowX === "visible") { box[0] = -1e6; box[2] = 1e6; }
      if (css.overflowY === "visible") { box[1] = -1e6; box[3] = 1e6; }
      area = meet(area, box);
    }
    const page = document.scrollingElement;
    if (!fixed && (page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth)) scrolls = true;
    return { area, scrolls, told };
  };

  const found = [];
  state.elements = [];
  const add = (element, kind, words, boxes, faults) => {
    state.elements.push({ element, kind });
    found.push({ number: state.elements.length - 1, kind, words: words.slice(0, 50), boxes, faults });
  };

  const texts = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || texts.has(element) || element.closest("script, style, noscript, [data-unseen]")) continue;
    if (!shown(element) || !within(element)) continue;
    texts.add(element);
    const range = document.createRange();
    const lines = [...element.childNodes]
      .filter((one) => one.nodeType === 3 && one.data.trim())
      .flatMap((one) => { range.selectNodeContents(one); return [...range.getClientRects()]; })
      .filter((box) => box.width > 0.5);
    if (!lines.length) continue;
    const { area, scrolls, told } = clips(element);
    if (lines.some((line) => below(element, rect(line)))) continue;
    // of a line that is scrolled half away there may be nothing but the room above its letters
    const boxes = lines.map((line) => [line.height, meet(rect(line), area)])
      .filter(([height, box]) => !empty(box) && box[3] - box[1] > height * 0.6).map(([, box]) => box);
    if (!boxes.length && lines.some((line) => !empty(meet(rect(line), area)))) continue;
    const faults = [];
    if (!scrolls && !told) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      for (const line of lines) {
        // the letters take the middle of their line
        const spare = Math.max(0, (line.height - size) / 2) + size * 0.2;
        const cut = [area[0] - line.left, area[1] - line.top - spare, line.right - area[2], line.bottom - spare - area[3]];
        if (cut.some((much) => much > 1)) { faults.push("cut off"); break; }
      }
    }
    if (boxes.length) add(element, "text", element.textContent.trim(), boxes, faults);
    else if (!scrolls && !told) add(element, "text", element.textContent.trim(), [], faults.length ? faults : ["out of sight"]);
  }
  for (const element of document.querySelectorAll(PICTURES)) {
    if (!shown(element) || !within(element) || element.closest("[data-unseen]") || element.parentElement.closest("svg")) continue;
    const { area, scrolls } = clips(element);
    const box = meet(rect(element.getBoundingClientRect()), area);
    if (below(element, box)) continue;
    const name = element.closest("[data-control]")?.className?.toString() ?? element.tagName;
    const whole = element.getBoundingClientRect();
    // of a picture that is scrolled most of the way off there may be nothing but its edge
    const away = scrolls && (box[3] - box[1] < whole.height * 0.6 || box[2] - box[0] < whole.width * 0.6);
    if (empty(box)) {
      if (!scrolls) add(element, "picture", name, [], ["out of sight"]);
    } else if (!away) add(element, "picture", name, [box], []);
  }
  for (const element of document.querySelectorAll(PRESSED)) {
    if (!shown(element) || !within(element) || element.disabled || element.closest("[aria-disabled=true]")) continue;
    const { area, scrolls } = clips(element);
    const box = meet(rect(element.getBoundingClientRect()), area);
    if (empty(box) || below(element, box)) continue;
    const x = (box[0] + box[2]) / 2, y = (box[1] + box[3]) / 2;
    const hit = document.elementFromPoint(x, y);
    const reached = hit && (element.contains(hit) || hit.closest("label")?.contains(element) || (scrolls && !element.contains(hit) && hit.contains(element)));
    const inner = hit?.closest(PRESSED);
    if (reached || (inner && element.contains(inner)) || getComputedStyle(element).pointerEvents === "none") continue;
    const name = element.getAttribute("aria-label") ?? element.textContent.trim() ?? "";
    add(element, "control", `${element.tagName.toLowerCase()} ${name}`, [], [`covered by ${hit?.tagName.toLowerCase()}.${hit?.className}`]);
  }
  return found;
}

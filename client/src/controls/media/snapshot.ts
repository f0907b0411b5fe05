const URLS = /url\(["']?([^"')]+)["']?\)/g;

/** An address as one that carries its content, so that it can be seen inside of a picture. */
async function inlined(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

async function replaceAddresses(text: string, base: string): Promise<string> {
  let found = text;
  for (const [whole, address] of text.matchAll(URLS)) {
    const absolute = new URL(address, base).href;
    found = found.replace(whole, `url("${await inlined(absolute).catch(() => address)}")`);
  }
  return found;
}

/** All rules of the page. Only those for fonts need their files: pictures are elements. */
async function rules(): Promise<string> {
  const texts: string[] = [];
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    for (const rule of sheet.cssRules) {
      const isFont = rule instanceof CSSFontFaceRule;
      texts.push(
        isFont ? await replaceAddresses(rule.cssText, sheet.href ?? document.baseURI) : rule.cssText,
      );
    }
  }
  return texts.join("\n");
}

/** A copy that shows what the element shows: typed text, drawn canvases, loaded pictures. */
async function likeness(element: HTMLElement): Promise<HTMLElement> {
  const copy = element.cloneNode(true) as HTMLElement;
  const pairs = (selector: string): [Element, Element][] => {
    const copies = [...copy.querySelectorAll(selector)];
    return [...element.querySelectorAll(selector)].map((each, index) => [each, copies[index]]);
  };
  for (const [from, to] of pairs("input, textarea")) {
    const { value } = from as HTMLInputElement;
    to.setAttribute("value", value);
    if (to.tagName === "TEXTAREA") to.textContent = value;
    if ((from as HTMLInputElement).checked) to.setAttribute("checked", "");
  }
  for (const [from, to] of pairs("canvas")) {
    const picture = document.createElement("img");
    picture.src = (from as HTMLCanvasElement).toDataURL();
    picture.className = to.className;
    picture.style.cssText = (to as HTMLElement).style.cssText;
    to.replaceWith(picture);
  }
  for (const [from, to] of pairs("img")) {
    const address = (from as HTMLImageElement).currentSrc;
    if (address) to.setAttribute("src", await inlined(address).catch(() => address));
  }
  return copy;
}

/** The custom properties and the text style that an element has from what is around it. */
function surroundings(element: HTMLElement): string {
  const computed = getComputedStyle(element.parentElement ?? element);
  const inherited = ["font", "color", "letter-spacing", "line-height", "direction"];
  const custom: string[] = [];
  for (let at: HTMLElement | null = element.parentElement; at; at = at.parentElement) {
    for (const name of at.style)
      if (name.startsWith("--")) custom.unshift(`${name}:${at.style.getPropertyValue(name)}`);
  }
  return [...custom, ...inherited.map((name) => `${name}:${computed.getPropertyValue(name)}`)].join(";");
}

/** A picture of an element and what is in it, drawn by the browser from a copy. */
export async function snapshot(element: HTMLElement, ratio: number): Promise<HTMLCanvasElement> {
  const { width, height } = element.getBoundingClientRect();
  const copy = await likeness(element);
  copy.style.cssText += `;width:${width}px;height:${height}px;margin:0;position:relative;inset:auto`;
  const style = document.createElement("style");
  style.textContent = await rules();
  const around = document.createElement("div");
  around.style.cssText = surroundings(element);
  around.append(style, copy);
  const xhtml = new XMLSerializer().serializeToString(around);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<foreignObject width="100%" height="100%">${xhtml}</foreignObject></svg>`;

  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const files = import.meta.glob<string>("/node_modules/highlight.js/styles/{*,base16/*}.min.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

/** Name of a theme -> its rules. */
const themes = new Map(
  Object.entries(files).map(([path, rules]) => [path.replace(/^.*\/|\.min\.css$/g, ""), rules]),
);

/** Names that the themes had in earlier versions, and the nearest for themes that have gone. */
const RENAMED: Record<string, string> = {
  "gruvbox-dark": "gruvbox-dark-hard",
  "gruvbox-light": "gruvbox-light-hard",
  "kimbie.dark": "kimbie-dark",
  "kimbie.light": "kimbie-light",
  qtcreator_dark: "qtcreator-dark",
  qtcreator_light: "qtcreator-light",
  railscasts: "railscasts",
  routers: "routeros",
  "github-gist": "github",
  "tomorrow-night-eighties": "eighties",
  "atelier-cave-dark": "cave",
  "atelier-cave-light": "cave-light",
};

function find(name: string): string {
  const spelling = name.toLowerCase();
  const candidates = [
    RENAMED[spelling] ?? spelling,
    spelling.replace(/^atelier-(\w+)-(\w+)$/, "atelier-$1-$2"),
  ];
  const known = candidates.find((each) => themes.has(each));
  return known ?? (/light|day|dawn/.test(spelling) ? "github" : "github-dark");
}

const used = new Set<string>();

/** Makes a theme's rules count inside elements of a class, and returns the class. */
export function useCodeTheme(theme: string): string {
  const name = theme === "default" ? "default" : find(theme);
  const className = `code-${name.replaceAll(".", "-")}`;
  if (!used.has(className)) {
    used.add(className);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.${className} { ${themes.get(name) ?? ""} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  return className;
}

import { browserslist } from "../package.json";

const NAMES: Record<string, string> = { ios_saf: "ios" };

/** The oldest browsers that package.json names, as esbuild calls them. */
export const browsers: string[] = browserslist.map((line) => {
  const [name, version] = line.split(" >= ");
  return `${NAMES[name] ?? name}${version}`;
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { filesOf } from "./files_of";

const SOURCE = fileURLToPath(new URL("../src", import.meta.url));
/** What the Python declarations have, one type of control a block. */
const DECLARED = fileURLToPath(new URL("../build/controls.d.ts", import.meta.url));
/** What the server reads to know which files a page will need. */
const FILES = "client/files.json";
/** What the server sees of a page besides the types of its controls, and the module that shows it. */
const BESIDES = { "long list": "gradual/unbuilt.tsx" };
const TYPE = /^ {2}(\w+): \{$/gm;
/** A component that says which type it is for, or what a component has been made by. */
const EXPORTED = /^export (?:function (?=(\w+)\(props: \{\s*node: ControlNode<[^>]*"\1")|const )(\w+)/gm;
const IMPORTED = /^import \{([^}]+)\} from "\.[^"]+";$/gm;

/** Modules that are made of what is found in a folder, and how the code of one type is brought. */
const ROOMS: Record<string, Room> = {
  "found:controls": {
    folder: "controls",
    files: /\.tsx$/,
    index: "index.ts",
    head: `import { arriving } from "/src/controls/arriving";\nimport { lazily } from "/src/controls/registry";`,
    bring: (load) => `lazily(() => ${load})`,
    table: "arriving",
  },
  "found:services": { folder: "services", files: /\.ts$/, head: "", bring: (load) => `() => ${load}` },
};

interface Room {
  folder: string;
  files: RegExp;
  /** What this file imports comes with it, and is not in the table. */
  index?: string;
  head: string;
  bring: (load: string) => string;
  /** What makes the table of what is said. */
  table?: string;
}

/**
 * Makes tables of the controls and services that there are: of what a folder exports by the name of a type that is declared in
 * Python.
 */
export function found(): Plugin {
  const controls = new Map<string, string>();
  return {
    name: "found",
    resolveId: (id) => (id in ROOMS ? `\0${id}` : undefined),
    load(id) {
      const room = ROOMS[id.slice(1)];
      if (!room || id[0] !== "\0") return;
      this.addWatchFile(DECLARED);
      const types = new Set(names(readFileSync(DECLARED, "utf8"), TYPE));
      const folder = join(SOURCE, room.folder);
      const index = room.index ? readFileSync(join(folder, room.index), "utf8") : "";
      const early = new Set(
        names(index, IMPORTED).flatMap((list) => list.split(",").map((one) => one.trim())),
      );
      const homes = new Map<string, string>();
      for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
        if (!room.files.test(path)) continue;
        for (const name of names(readFileSync(join(folder, path), "utf8"), EXPORTED, 2)) {
          if (!types.has(name)) continue;
          const home = homes.get(name);
          if (home)
            this.error(`${name} is exported by ${home} and by ${path}: which of them shows the control?`);
          homes.set(name, path);
          if (room.folder === "controls") controls.set(name, path);
        }
      }
      const entries = [...homes]
        .filter(([name]) => !early.has(name))
        .map(([name, path]) => {
          const from = JSON.stringify(`/src/${room.folder}/${path.replaceAll("\\", "/")}`);
          return `  ${name}: ${room.bring(`import(${from}).then((module) => module.${name})`)},`;
        });
      const { head, table = "" } = room;
      return [head, `export const found = ${table}({`, ...entries, "});"].join("\n");
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const modules = new Map([...controls, ...Object.entries(BESIDES)]);
        const files = filesOf(modules, bundle);
        const sheet = Object.values(files)
          .flat()
          .find((file) => file.endsWith(".css"));
        // `arriving` fetches code only
        if (sheet)
          this.error(`${sheet} names files, so it is not in the code of the control that it belongs to`);
        const source = JSON.stringify(files);
        if (controls.size > 0) this.emitFile({ type: "asset", fileName: FILES, source });
      },
    },
  };
}

const names = (text: string, pattern: RegExp, group = 1): string[] =>
  [...text.matchAll(pattern)].map((match) => match[group]);

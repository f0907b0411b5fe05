// Completes package-lock.json after `npm install`: npm leaves out the optional packages of systems whose
// files its registry does not serve, and then `npm ci` refuses the lock everywhere, those systems included.
// Their versions are those that the packages depending on them name, and their systems are in their names.
import { readFileSync, writeFileSync } from "node:fs";

const LOCK = "package-lock.json";
const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const LIBRARIES = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

const lock = JSON.parse(readFileSync(LOCK, "utf8"));
const added = [];

for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    const words = name.split("/").at(-1).split("-");
    const os = words.filter((word) => SYSTEMS.includes(word));
    if (lock.packages[place] || os.length === 0) continue;
    const cpu = words.filter((word) => PROCESSORS.includes(word));
    const libc = words.flatMap((word) => (os[0] === "linux" ? (LIBRARIES[word] ?? []) : []));
    lock.packages[place] = {
      version,
      ...(cpu.length && { cpu }),
      ...(owner.dev && { dev: true }),
      ...(libc.length && { libc }),
      optional: true,
      os,
    };
    added.push(place);
  }
}

const names = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(names.map((name) => [name, lock.packages[name]]));
writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other systems added to ${LOCK}`);

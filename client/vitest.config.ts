import { defineConfig } from "vitest/config";
import { found } from "./scripts/found";
import { solid } from "./scripts/solid";

export default defineConfig({
  plugins: [found(), solid()],
  // the charts lie beside this folder
  server: { fs: { allow: [".."] } },
  test: {
    // a busy machine takes several times as long as it should
    testTimeout: 60_000,
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    // it imports its own files without their endings, which only a bundler understands
    server: { deps: { inline: ["@material/material-color-utilities"] } },
    setupFiles: ["tests/setup.ts"],
  },
});

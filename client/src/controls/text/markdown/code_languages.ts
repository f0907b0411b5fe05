import type { LanguageFn } from "highlight.js";
import bash from "highlight.js/lib/languages/bash";
import c from "highlight.js/lib/languages/c";
import cpp from "highlight.js/lib/languages/cpp";
import csharp from "highlight.js/lib/languages/csharp";
import css from "highlight.js/lib/languages/css";
import diff from "highlight.js/lib/languages/diff";
import go from "highlight.js/lib/languages/go";
import graphql from "highlight.js/lib/languages/graphql";
import ini from "highlight.js/lib/languages/ini";
import java from "highlight.js/lib/languages/java";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import kotlin from "highlight.js/lib/languages/kotlin";
import less from "highlight.js/lib/languages/less";
import lua from "highlight.js/lib/languages/lua";
import makefile from "highlight.js/lib/languages/makefile";
import markdown from "highlight.js/lib/languages/markdown";
import objectivec from "highlight.js/lib/languages/objectivec";
import perl from "highlight.js/lib/languages/perl";
import php from "highlight.js/lib/languages/php";
import phpTemplate from "highlight.js/lib/languages/php-template";
import plaintext from "highlight.js/lib/languages/plaintext";
import python from "highlight.js/lib/languages/python";
import pythonRepl from "highlight.js/lib/languages/python-repl";
import r from "highlight.js/lib/languages/r";
import ruby from "highlight.js/lib/languages/ruby";
import rust from "highlight.js/lib/languages/rust";
import scss from "highlight.js/lib/languages/scss";
import shell from "highlight.js/lib/languages/shell";
import sql from "highlight.js/lib/languages/sql";
import swift from "highlight.js/lib/languages/swift";
import typescript from "highlight.js/lib/languages/typescript";
import vbnet from "highlight.js/lib/languages/vbnet";
import wasm from "highlight.js/lib/languages/wasm";
import xml from "highlight.js/lib/languages/xml";
import yaml from "highlight.js/lib/languages/yaml";

/**
 * The languages of code: how each is read, its other names, and which ones may stand within. Those that a text names none of
 * are told by their looks, in this order where two look alike.
 */
export const LANGUAGES: Readonly<Record<string, readonly [LanguageFn, names: string, within?: string]>> = {
  xml: [xml, "html xhtml rss atom xjb xsd xsl plist wsf svg", "css javascript"],
  bash: [bash, "sh zsh"],
  c: [c, "h"],
  cpp: [cpp, "cc c++ h++ hpp hh hxx cxx"],
  csharp: [csharp, "cs c#"],
  css: [css, ""],
  markdown: [markdown, "md mkdown mkd", "xml"],
  diff: [diff, "patch"],
  ruby: [ruby, "rb gemspec podspec thor irb"],
  go: [go, "golang"],
  graphql: [graphql, "gql"],
  ini: [ini, "toml"],
  java: [java, "jsp"],
  javascript: [javascript, "js jsx mjs cjs", "xml css graphql"],
  json: [json, "jsonc json5"],
  kotlin: [kotlin, "kt kts ktm ktx"],
  less: [less, ""],
  lua: [lua, "pluto"],
  makefile: [makefile, "mk mak make"],
  perl: [perl, "pl pm"],
  objectivec: [objectivec, "mm objc obj-c obj-c++ objective-c++"],
  php: [php, ""],
  "php-template": [phpTemplate, "", "xml php"],
  plaintext: [plaintext, "text txt"],
  python: [python, "py gyp ipython"],
  "python-repl": [pythonRepl, "pycon", "python"],
  r: [r, ""],
  rust: [rust, "rs"],
  scss: [scss, ""],
  shell: [shell, "console shellsession", "bash"],
  sql: [sql, ""],
  swift: [swift, ""],
  yaml: [yaml, "yml", "ruby"],
  typescript: [typescript, "ts tsx mts cts", "xml css graphql"],
  vbnet: [vbnet, "vb"],
  wasm: [wasm, ""],
};
